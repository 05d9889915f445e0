"""Requests for model packages: `sagemaker.core.model_registry`."""

from __future__ import annotations

import pytest

from sagemaker.core import model_registry
from sagemaker.core.drift_check_baselines import DriftCheckBaselines
from sagemaker.core.metadata_properties import MetadataProperties
from sagemaker.core.model_metrics import MetricsSource, ModelMetrics
from sagemaker.core.workflow.pipeline_context import PipelineSession

CONTAINERS = [{"Image": "img", "ModelDataUrl": "s3://a/m"}]
TYPES = {
    "content_types": ["text/csv"],
    "response_types": ["text/csv"],
    "inference_instances": ["ml.m5.large"],
    "transform_instances": ["ml.m5.xlarge"],
}
SPECIFICATION = {
    "Containers": CONTAINERS,
    "SupportedContentTypes": ["text/csv"],
    "SupportedResponseMIMETypes": ["text/csv"],
    "SupportedRealtimeInferenceInstanceTypes": ["ml.m5.large"],
    "SupportedTransformInstanceTypes": ["ml.m5.xlarge"],
}
ALWAYS = {
    "CertifyForMarketplace": False,
    "ModelApprovalStatus": "PendingManualApproval",
    "SkipModelValidation": "None",
}


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ({}, {}),
        (
            {"model_package_group_name": "g", "containers": CONTAINERS, **TYPES},
            {"ModelPackageGroupName": "g", "InferenceSpecification": SPECIFICATION},
        ),
        (
            {"model_package_name": "n", "containers": CONTAINERS, **TYPES},
            {"ModelPackageName": "n", "InferenceSpecification": SPECIFICATION},
        ),
        (
            {"model_package_group_name": "g", "containers": CONTAINERS},
            {"ModelPackageGroupName": "g", "InferenceSpecification": {"Containers": CONTAINERS}},
        ),
        ({"model_package_group_name": "g", **TYPES}, {"ModelPackageGroupName": "g"}),
        (
            {"model_package_group_name": "g", "tags": {"a": "b"}, "source_uri": "s"},
            {"ModelPackageGroupName": "g", "Tags": [{"Key": "a", "Value": "b"}], "SourceUri": "s"},
        ),
    ],
)
def test_the_request(arguments, expected):
    assert model_registry.get_create_model_package_request(**arguments) == {**ALWAYS, **expected}


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        ({"model_package_name": "n", "model_package_group_name": "g"}, "cannot be present at the same time"),
        (
            {"model_package_name": "n", "containers": CONTAINERS, "inference_instances": ["i"]},
            "inference_instances and transform_instances must be provided",
        ),
    ],
)
def test_a_request_that_contradicts_itself_is_refused(arguments, problem):
    with pytest.raises(ValueError, match=problem):
        model_registry.get_create_model_package_request(**arguments)


def test_the_arguments_of_a_request():
    source = MetricsSource("application/json", "s3://a/b")
    statistics = {"ContentType": "application/json", "S3Uri": "s3://a/b"}
    arguments = model_registry.get_model_package_args(
        image_uri="i",
        model_data="s3://x",
        model_metrics=ModelMetrics(model_statistics=source),
        metadata_properties=MetadataProperties(commit_id="c"),
        drift_check_baselines=DriftCheckBaselines(model_statistics=source),
        tags={"k": "v"},
    )
    assert arguments == {
        "containers": [{"Image": "i", "ModelDataUrl": "s3://x"}],
        "inference_instances": None,
        "transform_instances": None,
        "marketplace_cert": False,
        "model_metrics": {
            "ModelQuality": {"Statistics": statistics},
            "Bias": {},
            "Explainability": {},
        },
        "metadata_properties": {"CommitId": "c"},
        "drift_check_baselines": {"ModelQuality": {"Statistics": statistics}},
        "tags": [{"Key": "k", "Value": "v"}],
    }
    assert model_registry.get_model_package_args(container_def_list=CONTAINERS)["containers"] == CONTAINERS


class FakeClient:
    """Notes the calls; knows some groups."""

    def __init__(self, *groups):
        self.groups = groups
        self.calls = []
        self.sagemaker_client = self

    def search(self, Resource, SearchExpression):
        (wanted,) = SearchExpression["Filters"]
        assert Resource == "ModelPackageGroup"
        return {"Results": [group for group in self.groups if group == wanted["Value"]]}

    def create_model_package_group(self, **arguments):
        self.calls.append(("group", arguments))

    def create_model_package(self, **arguments):
        self.calls.append(("package", arguments))
        return {"ModelPackageArn": "arn:package"}

    def update_model_package(self, **arguments):
        self.calls.append(("update", arguments))
        return {"ModelPackageArn": "arn:package", "updated": True}


def create(client, **arguments):
    answer = model_registry.create_model_package_from_containers(client, **arguments)
    return answer, [name for name, _ in client.calls]


MODEL = "arn:aws:sagemaker:us-west-2:123456789012:model/x"
GROUP = "arn:aws:sagemaker:us-west-2:123456789012:model-package-group/g"


@pytest.mark.parametrize(
    ("arguments", "calls"),
    [
        ({"model_package_group_name": "known", "containers": CONTAINERS}, ["package"]),
        ({"model_package_group_name": "new", "containers": CONTAINERS}, ["group", "package"]),
        ({"model_package_group_name": GROUP, "containers": CONTAINERS}, ["package"]),
        ({"model_package_name": "n", "containers": CONTAINERS, **TYPES}, ["package"]),
        ({"model_package_group_name": "known", "source_uri": "s"}, ["package", "update"]),
        ({"model_package_group_name": "known", "source_uri": MODEL}, ["package"]),
    ],
)
def test_a_package_is_created_and_its_group_where_it_is_missing(arguments, calls):
    client = FakeClient("known")
    answer, made = create(client, **arguments)
    assert answer["ModelPackageArn"] == "arn:package"
    assert made == calls


def test_a_source_that_the_service_does_not_read_is_added_afterwards():
    client = FakeClient("known")
    create(client, model_package_group_name="known", source_uri="s")
    (_, package), (_, update) = client.calls
    assert "SourceUri" not in package
    assert update == {"ModelPackageArn": "arn:package", "SourceUri": "s"}


def test_under_a_pipeline_session_nothing_is_called():
    session = PipelineSession(region="us-west-2", default_bucket="bucket")
    arguments = model_registry.create_model_package_from_containers(
        session, model_package_group_name="g", containers=CONTAINERS
    )
    assert arguments.request.operation == "CreateModelPackage"


def test_a_package_of_an_algorithm():
    client = FakeClient()
    model_registry.create_model_package_from_algorithm(client, "n", "d", "arn:alg", "s3://m")
    assert client.calls == [
        (
            "package",
            {
                "ModelPackageName": "n",
                "ModelPackageDescription": "d",
                "SourceAlgorithmSpecification": {
                    "SourceAlgorithms": [{"AlgorithmName": "arn:alg", "ModelDataUrl": "s3://m"}]
                },
            },
        )
    ]
