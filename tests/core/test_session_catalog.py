"""Hubs, model packages of algorithms, recommendation and optimisation jobs."""

from __future__ import annotations

import boto3
import pytest
from botocore.stub import Stubber

from sagemaker.core.exceptions import RetriesExhaustedError, UnexpectedStatusException, ValidationError
from sagemaker.core.helper.session_helper import (
    get_add_model_package_inference_args,
    get_log_events_for_inference_recommender,
    get_update_model_package_inference_args,
)
from sagemaker.core.session import Session

ROLE = "arn:aws:iam::123456789012:role/Execution"
PACKAGE = "arn:aws:sagemaker:us-west-2:123456789012:model-package/g/1"
JOB_ARN = "arn:aws:sagemaker:us-west-2:123456789012:inference-recommendations-job/j"


def make_client(service):
    return boto3.client(service, region_name="us-west-2", aws_access_key_id="x", aws_secret_access_key="x")


@pytest.fixture(autouse=True)
def slept(monkeypatch):
    waits = []
    monkeypatch.setattr("time.sleep", waits.append)
    return waits


@pytest.fixture
def session():
    return Session(sagemaker_client=make_client("sagemaker"))


@pytest.fixture
def stub(session):
    with Stubber(session.sagemaker_client) as stubber:
        yield stubber
        stubber.assert_no_pending_responses()


def test_recommendation_job(session, stub):
    stub.add_response(
        "create_inference_recommendations_job",
        {"JobArn": JOB_ARN},
        {
            "JobName": "j",
            "JobType": "Advanced",
            "RoleArn": ROLE,
            "InputConfig": {
                "ContainerConfig": {
                    "Domain": "MACHINE_LEARNING",
                    "Task": "OTHER",
                    "Framework": "PYTORCH",
                    "FrameworkVersion": "2.0",
                    "NearestModelName": "bert",
                    "PayloadConfig": {
                        "SamplePayloadUrl": "s3://b/p.tar.gz",
                        "SupportedContentTypes": ["text/csv"],
                    },
                    "SupportedInstanceTypes": ["ml.m5.large"],
                },
                "ModelName": "m",
                "JobDurationInSeconds": 7200,
                "EndpointConfigurations": [{"InstanceType": "ml.m5.large"}],
                "TrafficPattern": {"TrafficType": "PHASES"},
                "ResourceLimit": {"MaxNumberOfTests": 1},
            },
            "StoppingConditions": {"MaxInvocations": 5},
            "Tags": [{"Key": "ClientType", "Value": "PythonSDK-RightSize"}],
            "JobDescription": "#python-sdk-create",
        },
    )
    name = session.create_inference_recommendations_job(
        ROLE,
        "s3://b/p.tar.gz",
        ["text/csv"],
        job_name="j",
        job_type="Advanced",
        model_name="m",
        job_duration_in_seconds=7200,
        nearest_model_name="bert",
        supported_instance_types=["ml.m5.large"],
        framework="PYTORCH",
        framework_version="2.0",
        endpoint_configurations=[{"InstanceType": "ml.m5.large"}],
        traffic_pattern={"TrafficType": "PHASES"},
        stopping_conditions={"MaxInvocations": 5},
        resource_limit={"MaxNumberOfTests": 1},
    )
    assert name == "j"


@pytest.mark.parametrize("given", [{}, {"model_name": "m", "model_package_version_arn": PACKAGE}])
def test_recommendations_are_for_one_model(session, given):
    with pytest.raises(ValidationError, match="provide either model_name or model_package_version_arn"):
        session.create_inference_recommendations_job(ROLE, "s3://b/p", ["text/csv"], **given)


def describe(stub, *statuses):
    for status in statuses:
        reason = {"FailureReason": "because"} if status == "FAILED" else {}
        stub.add_response(
            "describe_inference_recommendations_job",
            {
                "JobName": "j",
                "JobArn": JOB_ARN,
                "JobType": "Default",
                "RoleArn": ROLE,
                "Status": status,
                "CreationTime": "2024-01-01",
                "LastModifiedTime": "2024-01-01",
                "InputConfig": {},
                **reason,
            },
            {"JobName": "j"},
        )


def test_waiting_for_recommendations(session, stub, slept, capsys):
    describe(stub, "PENDING", "IN_PROGRESS", "COMPLETED")
    assert (
        session.wait_for_inference_recommendations_job("j", poll=3, log_level="Quiet")["Status"]
        == "COMPLETED"
    )
    assert slept == [3, 3]
    assert capsys.readouterr().out == "j: PENDING\nj: IN_PROGRESS\nj: COMPLETED\n"
    describe(stub, "FAILED")
    with pytest.raises(UnexpectedStatusException, match="because"):
        session.wait_for_inference_recommendations_job("j", log_level="Quiet")
    with pytest.raises(ValidationError, match="log_level must be either Quiet or Verbose"):
        session.wait_for_inference_recommendations_job("j", log_level="Loud")


def test_waiting_shows_the_log(session, stub, capsys):
    logs = make_client("logs")
    session.use_client("logs", logs)
    describe(stub, "COMPLETED")
    with Stubber(logs) as stubber:
        stubber.add_response("describe_log_streams", {"logStreams": [{"logStreamName": "j/execution"}]})
        stubber.add_response(
            "get_log_events", {"events": [{"timestamp": 1, "message": "measured"}], "nextForwardToken": "t"}
        )
        stubber.add_response("get_log_events", {"events": [], "nextForwardToken": "t"})
        session.wait_for_inference_recommendations_job("j")
    assert capsys.readouterr().out == "j: COMPLETED\nmeasured\n"


def test_a_log_that_is_not_there_yet_is_waited_for(slept):
    logs = make_client("logs")
    with Stubber(logs) as stubber:
        stubber.add_client_error("get_log_events", "ResourceNotFoundException")
        stubber.add_response("get_log_events", {"events": []}, {"logGroupName": "g", "logStreamName": "s"})
        assert get_log_events_for_inference_recommender(logs, "g", "s")["events"] == []
        assert slept == [10]
        for _ in range(30):
            stubber.add_client_error("get_log_events", "ResourceNotFoundException")
        with pytest.raises(RetriesExhaustedError, match="cloudwatch stream"):
            get_log_events_for_inference_recommender(logs, "g", "s")


def test_model_package_of_an_algorithm(session, stub):
    request = {
        "ModelPackageName": "p",
        "ModelPackageDescription": "d",
        "SourceAlgorithmSpecification": {
            "SourceAlgorithms": [{"AlgorithmName": "algo", "ModelDataUrl": "s3://b/m.tar.gz"}]
        },
    }
    stub.add_response("create_model_package", {"ModelPackageArn": PACKAGE}, request)
    session.create_model_package_from_algorithm("p", "d", "algo", "s3://b/m.tar.gz")
    stub.add_client_error("create_model_package", "ValidationException", "ModelPackage already exists")
    session.create_model_package_from_algorithm("p", None, "algo", "s3://b/m.tar.gz")


def test_hubs(session, stub):
    stub.add_response(
        "list_hub_contents",
        {"HubContentSummaries": []},
        {"HubName": "h", "HubContentType": "Model", "MaxResults": 3},
    )
    stub.add_response(
        "list_hub_content_versions",
        {"HubContentSummaries": []},
        {"HubName": "h", "HubContentType": "Model", "HubContentName": "c"},
    )
    assert session.list_hub_contents("h", "Model", MaxResults=3) == {"HubContentSummaries": []}
    assert session.list_hub_content_versions("h", "c", "Model") == {"HubContentSummaries": []}


def test_changes_of_a_model_package():
    given = {
        "containers": [{"Image": "i"}],
        "content_types": ["a"],
        "response_types": ["b"],
        "inference_instances": ["x"],
        "transform_instances": ["y"],
    }
    specification = {
        "Containers": [{"Image": "i"}],
        "SupportedContentTypes": ["a"],
        "SupportedResponseMIMETypes": ["b"],
        "SupportedRealtimeInferenceInstanceTypes": ["x"],
        "SupportedTransformInstanceTypes": ["y"],
    }
    assert get_update_model_package_inference_args(PACKAGE, **given) == {
        "InferenceSpecification": specification,
        "ModelPackageArn": PACKAGE,
    }
    assert get_add_model_package_inference_args(PACKAGE, "n", **given, description="d") == {
        "AdditionalInferenceSpecificationsToAdd": [{**specification, "Name": "n", "Description": "d"}],
        "ModelPackageArn": PACKAGE,
    }
    assert get_update_model_package_inference_args(PACKAGE) == {}
    assert get_add_model_package_inference_args(PACKAGE, "n") == {}
