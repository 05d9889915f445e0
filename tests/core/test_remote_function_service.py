"""Remote functions at the service: the request that it gets, and what lies in S3 by then."""

import json

import boto3
import pytest
from moto import mock_aws

from sagemaker.core.exceptions import RemoteFunctionError, ServiceError
from sagemaker.core.remote_function import RemoteExecutor, remote
from sagemaker.core.remote_function.client import get_future
from sagemaker.core.session import Session

ROLE = "arn:aws:iam::123456789012:role/Builder"


@pytest.fixture
def session():
    with mock_aws():
        account = boto3.Session("testing", "testing", region_name="eu-west-1")
        account.client("s3").create_bucket(
            Bucket="bucket", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"}
        )
        yield Session(boto_session=account, default_bucket="bucket")


def test_the_service_accepts_the_request_and_finds_its_files(session):
    executor = RemoteExecutor(
        sagemaker_session=session,
        image_uri="123456789012.dkr.ecr.eu-west-1.amazonaws.com/python:1",
        instance_type="ml.m5.large",
        role=ROLE,
        job_name_prefix="working",
        tags=[("team", "bucket")],
        subnets=["subnet-1"],
        security_group_ids=["sg-1"],
        volume_kms_key="key",
        s3_kms_key="key",
        environment_variables={"A": "1"},
        use_spot_instances=True,
        max_wait_time_in_seconds=90000,
        keep_alive_period_in_seconds=60,
    )
    future = executor.submit(lambda value: value, {"rye"})
    with pytest.raises(RemoteFunctionError):
        future.result()
    name = future._job.get_name()
    description = session.sagemaker_client.describe_training_job(TrainingJobName=name)
    assert description["TrainingJobName"].startswith("working-")
    assert description["ResourceConfig"]["KeepAlivePeriodInSeconds"] == 60
    assert description["CheckpointConfig"]["S3Uri"] == description["OutputDataConfig"]["S3OutputPath"]
    tags = session.sagemaker_client.list_tags(ResourceArn=description["TrainingJobArn"])["Tags"]
    assert {"Key": "team", "Value": "bucket"} in tags
    for channel in description["InputDataConfig"]:
        bucket, _, prefix = (
            channel["DataSource"]["S3DataSource"]["S3Uri"].removeprefix("s3://").partition("/")
        )
        assert session.list_s3_files(bucket, prefix)
    assert get_future(description["TrainingJobName"], session).done()
    executor.shutdown()


def test_unchanged_code_is_not_uploaded_again(session):
    def work():
        return 1

    options = {
        "sagemaker_session": session,
        "image_uri": "python",
        "instance_type": "ml.m5.large",
        "role": ROLE,
    }
    for _ in range(2):
        with pytest.raises(RemoteFunctionError):
            remote(work, **options)()
    keys = session.list_s3_files("bucket", "")
    assert len([key for key in keys if key.endswith("manifest.json")]) == 1
    manifest = json.loads(
        session.read_s3_file("bucket", next(key for key in keys if key.endswith("manifest.json")))
    )
    assert manifest["function"] == {"pickle": "function.pkl"}


def test_the_error_for_a_missing_result_names_its_location(session):
    with pytest.raises(ServiceError, match=r"result\.json cannot be read"):
        remote(
            lambda: 1, sagemaker_session=session, image_uri="python", instance_type="ml.m5.large", role=ROLE
        )()
