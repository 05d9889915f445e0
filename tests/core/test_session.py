"""Sessions: nothing is asked before it is needed, and each keeps to itself."""

from __future__ import annotations

import boto3
import pytest

from sagemaker.core.exceptions import (
    ConfigurationError,
    JobFailedError,
    MissingBucketError,
    MissingRegionError,
    MissingRoleError,
    RequestValidationError,
)
from sagemaker.core.processing import Processor
from sagemaker.core.s3 import S3Downloader, S3Uploader, parse_s3_url, s3_path_join
from sagemaker.core.session import PipelineSession, Session, get_execution_role
from sagemaker.core.shapes import ProcessingInput, ProcessingS3Input
from sagemaker.core.workflow.parameters import ParameterString

moto = pytest.importorskip("moto")

REGION = "us-west-2"
ROLE = "arn:aws:iam::123456789012:role/Execution"


@pytest.fixture
def aws():
    with moto.mock_aws():
        yield boto3.Session(region_name=REGION)


@pytest.fixture
def session(aws):
    aws.client("s3").create_bucket(Bucket="data", CreateBucketConfiguration={"LocationConstraint": REGION})
    return Session(boto_session=aws, default_bucket="data")


@pytest.fixture
def no_clients(monkeypatch):
    def refuse(*_arguments, **_options):
        raise AssertionError("a client is made")

    monkeypatch.setattr(boto3.session.Session, "client", refuse)


def test_what_is_given_is_not_asked_for(no_clients):
    session = PipelineSession(region=REGION, account="123456789012", default_bucket_prefix="lab/one")
    assert session.boto_region_name == REGION
    assert session.account_id() == "123456789012"
    assert session.default_bucket() == "sagemaker-us-west-2-123456789012"
    assert session.staging_root() == "s3://sagemaker-us-west-2-123456789012/lab/one"
    assert session.role_arn("Execution") == ROLE
    assert Session(default_bucket="mine").staging_root() == "s3://mine"


@pytest.mark.parametrize(
    ("action", "error", "remedy"),
    [
        (lambda session: session.boto_region_name, MissingRegionError, "AWS_DEFAULT_REGION"),
        (lambda session: session.staging_root(), MissingBucketError, "default_bucket"),
        (lambda session: session.role_arn(None), MissingRoleError, "role="),
        (lambda session: session.role_arn("Name"), MissingRoleError, "whole ARN"),
    ],
)
def test_what_is_missing_is_named_with_its_remedy(no_clients, action, error, remedy):
    with pytest.raises(error, match=remedy):
        action(PipelineSession())


def test_account_and_role_are_asked_for_when_wanted(aws):
    document = "{}"
    aws.client("iam").create_role(RoleName="Execution", AssumeRolePolicyDocument=document)
    session = Session(boto_session=aws)
    assert session.default_bucket() == "sagemaker-us-west-2-123456789012"
    assert session.expand_role("Execution") == ROLE
    with pytest.raises(ValueError, match="IAM role 'Nobody' does not exist"):
        session.expand_role("Nobody")
    with pytest.raises(MissingRoleError, match="not a role"):
        get_execution_role(session)


def test_data_goes_to_s3_and_back(session, tmp_path):
    folder = tmp_path / "up"
    (folder / "deep").mkdir(parents=True)
    (folder / "a.txt").write_text("a")
    (folder / "deep" / "b.txt").write_text("b")
    assert session.upload_data(str(folder), key_prefix="data/x") == "s3://data/data/x"
    assert session.upload_data(str(folder / "a.txt"), key_prefix="one") == "s3://data/one/a.txt"
    assert session.list_s3_files("data", "data/x") == ["data/x/a.txt", "data/x/deep/b.txt"]
    written = session.download_data(str(tmp_path / "down"), "data", "data/x")
    assert [path.removeprefix(str(tmp_path)) for path in written] == ["/down/a.txt", "/down/deep/b.txt"]
    assert session.read_s3_file("data", "one/a.txt") == "a"
    S3Uploader.upload_bytes(b"\x00\x01", "s3://data/raw", sagemaker_session=session)
    assert S3Downloader.read_bytes("s3://data/raw", session) == b"\x00\x01"
    assert S3Downloader.list("s3://data/one", session) == ["s3://data/one/a.txt"]


@pytest.mark.parametrize(
    ("parts", "joined"),
    [(("s3://b", "/a/", None, "c"), "s3://b/a/c"), (("a", "", "b/"), "a/b"), (("s3://b/",), "s3://b")],
)
def test_uris_are_joined_with_single_slashes(parts, joined):
    assert s3_path_join(*parts) == joined


def test_an_uri_that_is_none_is_refused():
    with pytest.raises(ValueError, match="Expecting 's3' scheme"):
        parse_s3_url("https://b/a")


def processor(session, **options):
    machine = {"role": ROLE, "instance_count": 1, "instance_type": "ml.m5.large"}
    return Processor(
        image_uri="image:1", sagemaker_session=session, base_job_name="job", **{**machine, **options}
    )


def test_a_session_runs_the_job_now(session):
    job = processor(session).run(arguments=["--fast"], wait=True, logs=False)
    assert job.processing_job_name.startswith("job-")
    assert job.processing_job_status == "Completed"
    assert job.app_specification.container_arguments == ["--fast"]


@pytest.fixture
def started(session):
    """A job, and a function that gives it a status."""
    job = processor(session).run(wait=False)
    backend = moto.backends.get_backend("sagemaker")["123456789012"][REGION]
    record = backend.processing_jobs[job.processing_job_name]

    def becomes(status):
        record.processing_job_status, record.failure_reason = status, "out of memory"

    return job, becomes


def test_a_job_that_fails_raises_its_reason_and_says_where_its_log_is(started, capsys):
    job, becomes = started
    becomes("Failed")
    with pytest.raises(JobFailedError, match="out of memory") as caught:
        job.wait(poll=0)
    assert caught.value.actual_status == "Failed"
    assert f"/aws/sagemaker/ProcessingJobs, streams {job.get_name()}/" in str(caught.value)
    assert capsys.readouterr().out == f"{job.get_name()}: Failed\n"


def test_a_job_that_was_stopped_has_ended(started, capsys):
    job, becomes = started
    becomes("Stopped")
    job.wait(poll=0)
    assert job.processing_job_status == "Stopped"
    assert capsys.readouterr().out == f"{job.get_name()}: Stopped\n"


def test_a_variable_needs_a_pipeline_session(session):
    with pytest.raises(ConfigurationError, match="Give the job class a PipelineSession"):
        processor(session).run(arguments=[ParameterString(name="P")])


def test_a_wrong_request_is_refused_as_a_whole_before_anything_is_uploaded(session, aws, tmp_path):
    (tmp_path / "grain.csv").write_text("rye")
    local = ProcessingInput(
        input_name="grain",
        s3_input=ProcessingS3Input(s3_uri=str(tmp_path), local_path="/opt/in", s3_data_type="Folder"),
    )
    with pytest.raises(RequestValidationError, match="the request has 3 problems") as caught:
        processor(session, instance_count=0, volume_size_in_gb=0).run(inputs=[local])
    assert {finding.path for finding in caught.value.findings} == {
        "ProcessingInputs[0].S3Input.S3DataType",
        "ProcessingResources.ClusterConfig.InstanceCount",
        "ProcessingResources.ClusterConfig.VolumeSizeInGB",
    }
    assert "Contents" not in aws.client("s3").list_objects_v2(Bucket="data")


def test_an_instance_type_of_tomorrow_is_asked_of_the_service(session):
    assert processor(session, instance_type="ml.m99.large").run(wait=False).get_name().startswith("job-")


def test_what_a_session_makes_is_checked_too(session):
    with pytest.raises(RequestValidationError, match=r"CreateEndpointConfig: .*EndpointConfigName"):
        session.create_endpoint_config("no spaces", [{"VariantName": "one", "ModelName": "m"}])


def test_sessions_keep_apart():
    one, other = (
        Session(boto_session=boto3.Session("key" + name, "secret", region_name=region))
        for name, region in (("A", "us-east-1"), ("B", "eu-west-1"))
    )
    for session, key, region in ((one, "keyA", "us-east-1"), (other, "keyB", "eu-west-1")):
        client = session.sagemaker_client
        assert client is session.sagemaker_client
        assert client.meta.region_name == region
        assert client._request_signer._credentials.access_key == key


def test_the_default_bucket_follows_account_and_region_of_a_subclass(no_clients):
    class Laboratory(Session):
        @property
        def boto_region_name(self):
            return "eu-west-1"

        def account_id(self):
            return "210987654321"

    assert Laboratory().default_bucket() == "sagemaker-eu-west-1-210987654321"


def test_the_default_bucket_follows_a_replaced_account_and_name(no_clients, monkeypatch):
    session = Session(region=REGION)
    monkeypatch.setattr(session, "account_id", lambda: "210987654321")
    assert session.default_bucket() == f"sagemaker-{REGION}-210987654321"
    session._default_bucket = "mine"
    assert session.default_bucket() == "mine"


def test_uploads_go_through_the_client_and_the_place_of_a_subclass(session, tmp_path):
    client = session.s3_client

    class Elsewhere(Session):
        s3_client = client

        def determine_bucket_and_prefix(self, bucket=None, key_prefix=None, sagemaker_session=None):
            return "data", f"elsewhere/{key_prefix}"

    file = tmp_path / "rows.csv"
    file.write_text("1,2")
    assert (
        Elsewhere(region=REGION).upload_data(str(file), key_prefix="rows")
        == "s3://data/elsewhere/rows/rows.csv"
    )
