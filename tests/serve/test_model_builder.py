"""Model and model package requests."""

from __future__ import annotations

import pytest

from sagemaker.core import shapes
from sagemaker.core.drift_check_baselines import DriftCheckBaselines
from sagemaker.core.metadata_properties import MetadataProperties
from sagemaker.core.model_metrics import MetricsSource, ModelMetrics
from sagemaker.core.requests import RequestContext, Resolver
from sagemaker.core.session import PipelineSession
from sagemaker.core.shapes import ModelPackageModelCard
from sagemaker.core.training.configs import Compute, Networking
from sagemaker.core.workflow.parameters import ParameterString
from sagemaker.serve import ModelBuilder

ROLE = "arn:aws:iam::123456789012:role/Execution"


@pytest.fixture
def session():
    return PipelineSession(region="us-west-2", default_bucket="bucket")


def builder(session, **options):
    defaults = {
        "image_uri": "repository/image:1",
        "s3_model_data_url": "s3://b/model.tar.gz",
        "role_arn": ROLE,
    }
    return ModelBuilder(sagemaker_session=session, **{**defaults, **options})


def resolve(arguments):
    resolver = Resolver()
    context = RequestContext(arguments.session, "pipeline", "Step")
    return resolver.resolve(dict(arguments.request.arguments), context).value


def test_a_model(session):
    arguments = builder(session, env_vars={"A": ParameterString(name="P")}).build(tags={"a": "b"})
    assert arguments.request.operation == "CreateModel"
    assert resolve(arguments) == {
        "ExecutionRoleArn": ROLE,
        "PrimaryContainer": {
            "Image": "repository/image:1",
            "Environment": {"A": {"Get": "Parameters.P"}},
            "ModelDataUrl": "s3://b/model.tar.gz",
        },
        "Tags": [{"Key": "a", "Value": "b"}],
    }


def test_a_model_package(session):
    metrics = ModelMetrics(bias=MetricsSource("application/json", "s3://b/bias.json"))
    arguments = builder(session).register(
        model_package_group_name="group",
        content_types=["text/csv"],
        model_metrics=metrics,
        metadata_properties=MetadataProperties(commit_id="c"),
        customer_metadata_properties={"k": "v"},
        approval_status="Approved",
        data_input_configuration="{}",
        marketplace_cert=True,
    )
    request = resolve(arguments)
    assert request["ModelPackageGroupName"] == "group"
    assert request["ModelMetrics"] == {
        "Bias": {"Report": {"ContentType": "application/json", "S3Uri": "s3://b/bias.json"}},
        "Explainability": {},
    }
    assert request["MetadataProperties"] == {"CommitId": "c"}
    assert request["CertifyForMarketplace"] is True
    container = request["InferenceSpecification"]["Containers"][0]
    assert container["ModelInput"] == {"DataInputConfig": "{}"}
    assert container["Environment"]["SAGEMAKER_REGION"] == "us-west-2"


def test_instance_type_and_compute_change_nothing(session):
    meant = builder(session, instance_type="ml.m5.large", compute=Compute(instance_type="ml.m5.large"))
    assert resolve(meant.build(region="us-west-2")) == resolve(builder(session).build())
    with pytest.raises(ValueError, match="contradicts the session"):
        meant.build(region="eu-west-1")


def test_a_private_registry_and_a_model_card(session):
    private = builder(session, image_config={"RepositoryAccessMode": "Vpc"})
    container = resolve(private.build())["PrimaryContainer"]
    assert container["ImageConfig"] == {"RepositoryAccessMode": "Vpc"}
    card = ModelPackageModelCard(model_card_content="{}", model_card_status="Draft")
    request = resolve(private.register(model_card=card, drift_check_baselines=DriftCheckBaselines()))
    assert request["ModelCard"] == {"ModelCardContent": "{}", "ModelCardStatus": "Draft"}
    assert "DriftCheckBaselines" not in request
    assert "ImageConfig" not in request["InferenceSpecification"]["Containers"][0]


@pytest.mark.parametrize(
    ("members", "isolated"), [(None, False), ({}, False), ({"enable_network_isolation": True}, True)]
)
def test_enable_network_isolation(session, members, isolated):
    network = None if members is None else Networking(**members)
    assert builder(session, network=network).enable_network_isolation() is isolated


def test_package_without_versions_has_only_its_own_environment(session):
    instances = {"inference_instances": ["ml.m5.large"], "transform_instances": ["ml.m5.large"]}
    unversioned = builder(session, env_vars={"A": "b"})
    request = resolve(unversioned.register(model_package_name="package", **instances))
    assert "ModelPackageGroupName" not in request
    with pytest.raises(ValueError, match="inference_instances and transform_instances must be provided"):
        unversioned.register(model_package_name="package")
    assert request["InferenceSpecification"]["Containers"][0]["Environment"] == {"A": "b"}


def test_package_of_a_built_model_has_the_environment_of_the_model(session):
    built = builder(session, env_vars={"OWN": "1"})
    fresh = resolve(built.register(model_package_group_name="group"))
    built.build()
    of_the_model = resolve(built.register(model_package_group_name="group"))
    containers = [request["InferenceSpecification"]["Containers"][0] for request in (fresh, of_the_model)]
    assert containers[0]["Environment"].keys() > {"OWN", "SAGEMAKER_PROGRAM"}
    assert containers[1]["Environment"] == {"OWN": "1"}


def test_shapes_of_the_api_describe_packages_too(session):
    arguments = builder(session).register(
        model_package_group_name="group",
        metadata_properties=shapes.MetadataProperties(commit_id="c"),
        model_life_cycle=shapes.ModelLifeCycle(stage="Staging", stage_status="Approved"),
    )
    request = resolve(arguments)
    assert request["MetadataProperties"] == {"CommitId": "c"}
    assert request["ModelLifeCycle"] == {"Stage": "Staging", "StageStatus": "Approved"}


def test_environment_none_is_sent_as_empty(session):
    assert resolve(builder(session, env_vars=None).build()) == resolve(builder(session).build())


def test_local_model_data_is_staged(session, tmp_path):
    archive = tmp_path / "model.tar.gz"
    archive.write_bytes(b"archive")
    request = resolve(builder(session, s3_model_data_url=str(archive)).build())
    uri = request["PrimaryContainer"]["ModelDataUrl"]
    assert uri.startswith("s3://bucket/pipeline/code/")
    assert uri.endswith("/model.tar.gz")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"image_uri": None}, "needs image_uri"),
        ({"s3_model_data_url": "model.pickle"}, "must be a .tar.gz archive"),
        ({"s3_model_data_url": "nowhere.tar.gz"}, "does not exist"),
    ],
)
def test_invalid_arguments_are_refused_at_once(session, options, message):
    with pytest.raises(ValueError, match=message):
        builder(session, **options).build()


@pytest.mark.parametrize(
    ("argument", "kind"),
    [
        ("model_metrics", "ModelMetrics"),
        ("drift_check_baselines", "DriftCheckBaselines"),
        ("metadata_properties", "MetadataProperties"),
        ("model_life_cycle", "ModelLifeCycle"),
        ("model_card", "ModelPackageModelCard"),
        ("content_types", "list"),
        ("response_types", "list"),
        ("inference_instances", "list"),
        ("transform_instances", "list"),
    ],
)
def test_arguments_of_the_wrong_type_are_refused_by_name(session, argument, kind):
    with pytest.raises(TypeError, match=rf"register\({argument}=.* takes a {kind}.*'text/csv'"):
        builder(session).register(model_package_group_name="group", **{argument: "text/csv"})


def test_empty_structures_are_sent_like_the_published_sdk_does(session):
    arguments = builder(session).register(
        model_package_group_name="group",
        metadata_properties=MetadataProperties(),
        customer_metadata_properties={},
        model_metrics=ModelMetrics(),
    )
    request = resolve(arguments)
    assert request["CustomerMetadataProperties"] == {}
    assert "MetadataProperties" not in request


def test_a_name_and_a_group_contradict_each_other(session):
    with pytest.raises(ValueError, match="not both"):
        builder(session).register(model_package_name="a", model_package_group_name="b")
