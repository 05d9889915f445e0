"""Models and endpoints through a session: what is sent, what is waited for, and what a pipeline gets."""

from __future__ import annotations

import boto3
import pytest
from botocore.stub import Stubber

from sagemaker.core.exceptions import (
    CapacityError,
    ConfigurationError,
    UnexpectedStatusException,
    ValidationError,
)
from sagemaker.core.requests import StepArguments
from sagemaker.core.requests.hosting import container_def, production_variant
from sagemaker.core.session import Session, status_waits
from sagemaker.core.workflow.parameters import ParameterInteger, ParameterString

ROLE = "arn:aws:iam::123456789012:role/Execution"
VARIANT = {
    "VariantName": "AllTraffic",
    "ModelName": "m",
    "InstanceType": "ml.m5.large",
    "InitialInstanceCount": 1,
}
CONFIG_ARN = "arn:aws:sagemaker:us-west-2:123456789012:endpoint-config/c"
ENDPOINT_ARN = "arn:aws:sagemaker:us-west-2:123456789012:endpoint/e"


@pytest.fixture(autouse=True)
def no_sleep(monkeypatch):
    slept = []
    monkeypatch.setattr("time.sleep", slept.append)
    return slept


@pytest.fixture
def client():
    return boto3.client(
        "sagemaker", region_name="us-west-2", aws_access_key_id="x", aws_secret_access_key="x"
    )


@pytest.fixture
def stub(client):
    with Stubber(client) as stubber:
        yield stubber
        stubber.assert_no_pending_responses()


@pytest.fixture
def session(client, stub):
    return Session(sagemaker_client=client, default_bucket="b", account="123456789012")


def endpoint_description(status, **more):
    when = "2024-01-01T00:00:00"
    return {
        "EndpointName": "e",
        "EndpointArn": ENDPOINT_ARN,
        "EndpointStatus": status,
        "CreationTime": when,
        "LastModifiedTime": when,
        **more,
    }


def test_endpoint_from_variants_makes_both_and_waits(session, stub, capsys):
    stub.add_response(
        "create_endpoint_config",
        {"EndpointConfigArn": CONFIG_ARN},
        {
            "EndpointConfigName": "e",
            "ProductionVariants": [VARIANT],
            "Tags": [{"Key": "a", "Value": "b"}],
            "ExecutionRoleArn": "arn:aws:iam::123456789012:role/Execution",
            "EnableNetworkIsolation": False,
        },
    )
    stub.add_response(
        "create_endpoint",
        {"EndpointArn": ENDPOINT_ARN},
        {"EndpointName": "e", "EndpointConfigName": "e", "Tags": [{"Key": "a", "Value": "b"}]},
    )
    for status in ("Creating", "Creating", "InService"):
        stub.add_response("describe_endpoint", endpoint_description(status), {"EndpointName": "e"})
    name = session.endpoint_from_production_variants(
        "e", [VARIANT], tags={"a": "b"}, role=ROLE, enable_network_isolation=False
    )
    assert name == "e"
    assert session.endpoint_arn == ENDPOINT_ARN
    assert capsys.readouterr().out == "e: Creating\ne: InService\n"


@pytest.mark.parametrize(
    ("reason", "error"), [("boom", UnexpectedStatusException), ("CapacityError: none left", CapacityError)]
)
def test_a_failed_endpoint_says_why(session, stub, reason, error):
    stub.add_response("describe_endpoint", endpoint_description("Failed", FailureReason=reason))
    with pytest.raises(error, match=f"Error hosting endpoint e: Failed. Reason: {reason}") as caught:
        session.wait_for_endpoint("e")
    assert (caught.value.allowed_statuses, caught.value.actual_status) == (["InService"], "Failed")


def test_waiting_outlives_throttling(session, stub):
    stub.add_client_error("describe_endpoint", "ThrottlingException")
    stub.add_response("describe_endpoint", endpoint_description("InService"))
    assert session.wait_for_endpoint("e")["EndpointStatus"] == "InService"


def test_update_of_a_missing_endpoint_is_refused(session, stub):
    stub.add_client_error("describe_endpoint", "ValidationException", 'Could not find endpoint "arn"')
    with pytest.raises(ValidationError, match="Endpoint with name 'e' does not exist"):
        session.update_endpoint("e", "c")


@pytest.mark.parametrize(("status", "answer"), [("InService", True), ("Failed", False), (None, False)])
def test_endpoint_in_service_or_not(session, stub, status, answer):
    if status is None:
        stub.add_client_error("describe_endpoint", "ValidationException", 'Could not find endpoint "arn"')
    else:
        stub.add_response("describe_endpoint", endpoint_description(status))
    assert session.endpoint_in_service_or_not("e") is answer


def test_model_that_exists_is_used(session, stub, caplog):
    stub.add_client_error("create_model", "ValidationException", 'Cannot create already existing model "m"')
    assert session.create_model("m", ROLE, {"Image": "i"}) == "m"
    assert "Cannot create already existing model" in caplog.text


@pytest.mark.parametrize(
    ("containers", "sent"),
    [
        (
            {"container_defs": [{"Image": "i"}, {"Image": "j"}]},
            {"Containers": [{"Image": "i"}, {"Image": "j"}]},
        ),
        ({"container_defs": {"Image": "i"}}, {"PrimaryContainer": {"Image": "i"}}),
        ({"primary_container": "i"}, {"PrimaryContainer": {"Image": "i", "Environment": {}}}),
    ],
)
def test_containers_of_a_model(session, stub, containers, sent):
    stub.add_response(
        "create_model",
        {"ModelArn": "arn:aws:sagemaker:us-west-2:123456789012:model/m"},
        {"ModelName": "m", "ExecutionRoleArn": ROLE, **sent},
    )
    assert session.create_model("m", ROLE, **containers) == "m"


def test_model_has_containers_of_one_kind(session):
    with pytest.raises(ValidationError, match="Both container_defs and primary_container"):
        session.create_model("m", ROLE, {"Image": "i"}, primary_container="i")
    with pytest.raises(ValidationError, match="pass container_defs or primary_container"):
        session.create_model("m", ROLE)


def test_inference_component(session, stub):
    stub.add_response(
        "create_inference_component",
        {"InferenceComponentArn": "arn:aws:sagemaker:us-west-2:123456789012:inference-component/i"},
        {
            "InferenceComponentName": "i",
            "EndpointName": "e",
            "VariantName": "v",
            "Specification": {"ModelName": "m"},
            "RuntimeConfig": {"CopyCount": 1},
        },
    )
    assert session.create_inference_component("i", "e", "v", {"ModelName": "m"}, wait=False) == "i"
    with pytest.raises(ValidationError, match="specification or runtime_config"):
        session.update_inference_component("i")


def test_deletions(session, stub):
    stub.add_response("delete_endpoint", {}, {"EndpointName": "e"})
    stub.add_response("delete_endpoint_config", {}, {"EndpointConfigName": "c"})
    stub.add_response("delete_model", {}, {"ModelName": "m"})
    session.delete_endpoint("e")
    session.delete_endpoint_config("c")
    session.delete_model("m")


def test_variables_need_a_pipeline(session):
    with pytest.raises(ConfigurationError, match=r"create_endpoint\(\) was called with pipeline variables"):
        session.create_endpoint(ParameterString("Name"), "c")


def test_a_pipeline_session_gives_step_arguments(pipeline_session, resolve):
    count, model = ParameterInteger("Count"), ParameterString("Model")
    made = pipeline_session.create_endpoint_config(
        "c", [{**VARIANT, "ModelName": model, "InitialInstanceCount": count}], kms_key="k", role="Execution"
    )
    assert isinstance(made, StepArguments)
    resolved = resolve(made)
    assert resolved.variables == [model, count]
    assert resolved.arguments == {
        "EndpointConfigName": "c",
        "ProductionVariants": [
            {
                "VariantName": "AllTraffic",
                "ModelName": {"Get": "Parameters.Model"},
                "InstanceType": "ml.m5.large",
                "InitialInstanceCount": {"Get": "Parameters.Count"},
            }
        ],
        "KmsKeyId": "k",
        "ExecutionRoleArn": "arn:aws:iam::123456789012:role/Execution",
    }
    endpoint = pipeline_session.create_endpoint("e", ParameterString("Config"))
    assert (endpoint.request.operation, endpoint.producer) == ("CreateEndpoint", "create_endpoint")
    assert resolve(endpoint).arguments["Tags"] == []
    component = pipeline_session.create_inference_component("i", "e", "v", {"ModelName": model})
    assert resolve(component).arguments["RuntimeConfig"] == {"CopyCount": 1}


def test_container_definition_takes_every_member():
    source = {"S3DataSource": {"S3Uri": "s3://b/m/", "S3DataType": "S3Prefix", "CompressionType": "None"}}
    assert container_def(
        "i",
        source,
        env={"A": "b"},
        container_mode="MultiModel",
        image_config={"RepositoryAccessMode": "Vpc"},
        accept_eula=False,
        additional_model_data_sources=[{"ChannelName": "draft"}],
        model_reference_arn="arn:hub",
    ) == {
        "Image": "i",
        "Environment": {"A": "b"},
        "AdditionalModelDataSources": [{"ChannelName": "draft"}],
        "ModelDataSource": {
            "S3DataSource": {
                **source["S3DataSource"],
                "ModelAccessConfig": {"AcceptEula": False},
                "HubAccessConfig": {"HubContentArn": "arn:hub"},
            }
        },
        "Mode": "MultiModel",
        "ImageConfig": {"RepositoryAccessMode": "Vpc"},
    }
    assert "ModelAccessConfig" not in source["S3DataSource"]
    assert container_def("i", "s3://b/m.tar.gz")["ModelDataUrl"] == "s3://b/m.tar.gz"


def test_production_variants():
    assert production_variant("m", "ml.m5.large") == {
        **VARIANT,
        "InitialVariantWeight": 1,
    }
    assert production_variant("m", serverless_inference_config={"MemorySizeInMB": 1024}) == {
        "VariantName": "AllTraffic",
        "ModelName": "m",
        "InitialVariantWeight": 1,
        "ServerlessConfig": {"MemorySizeInMB": 1024},
    }
    full = production_variant(
        None,
        "ml.g5.xlarge",
        2,
        "v",
        3,
        "ml.eia2.medium",
        volume_size=5,
        model_data_download_timeout=6,
        container_startup_health_check_timeout=7,
        managed_instance_scaling={"Status": "ENABLED"},
        routing_config={"RoutingStrategy": "RANDOM"},
        inference_ami_version="ami",
    )
    assert full == {
        "VariantName": "v",
        "InitialInstanceCount": 2,
        "InstanceType": "ml.g5.xlarge",
        "AcceleratorType": "ml.eia2.medium",
        "ManagedInstanceScaling": {"Status": "ENABLED"},
        "VolumeSizeInGB": 5,
        "ModelDataDownloadTimeoutInSeconds": 6,
        "ContainerStartupHealthCheckTimeoutInSeconds": 7,
        "RoutingConfig": {"RoutingStrategy": "RANDOM"},
        "InferenceAmiVersion": "ami",
    }


@pytest.mark.parametrize(
    ("wait", "statuses", "good"),
    [
        (status_waits.OPTIMIZATION_JOB, ["STARTING", "INPROGRESS", "COMPLETED"], True),
        (status_waits.OPTIMIZATION_JOB, ["STOPPING", "STOPPED"], True),
        (status_waits.OPTIMIZATION_JOB, ["INPROGRESS", "FAILED"], False),
        (status_waits.INFERENCE_COMPONENT, ["Creating", "Updating", "InService"], True),
        (status_waits.INFERENCE_COMPONENT, ["Creating", "Failed"], False),
        (status_waits.ENDPOINT, ["Creating", "RollingBack"], False),
        (status_waits.RECOMMENDATIONS_JOB, ["PENDING", "IN_PROGRESS", "COMPLETED"], True),
    ],
)
def test_waits_follow_their_own_statuses(no_sleep, wait, statuses, good):
    answers = iter(statuses)
    look = lambda: {wait.status_member: next(answers), "FailureReason": "because"}  # noqa: E731
    if good:
        assert status_waits.wait_for(wait, "x", look, poll=7)[wait.status_member] == statuses[-1]
    else:
        with pytest.raises(UnexpectedStatusException, match="because"):
            status_waits.wait_for(wait, "x", look, poll=7)
    assert no_sleep == [7] * (len(statuses) - 1)


def test_an_endpoint_is_created_through_replaced_methods(session, monkeypatch):
    calls = []
    monkeypatch.setattr(session, "create_endpoint_config", lambda name, *_: calls.append(("config", name)))
    monkeypatch.setattr(session, "create_endpoint", lambda name, *_: calls.append(("endpoint", name)))
    session.endpoint_from_production_variants("e", [VARIANT])
    assert calls == [("config", "e"), ("endpoint", "e")]


def test_a_subclass_can_wait_for_an_endpoint_in_its_own_way(client, stub):
    waited = []

    class Patient(Session):
        def wait_for_endpoint(self, endpoint, poll=30, live_logging=False):
            waited.append(endpoint)

    stub.add_response("create_endpoint", {"EndpointArn": ENDPOINT_ARN})
    assert Patient(sagemaker_client=client).create_endpoint("e", "c") == "e"
    assert waited == ["e"]
