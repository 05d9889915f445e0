"""Sessions, and a view of the requests that are built under them."""

import pytest

from sagemaker.core.requests import RequestContext, Resolver

ACCOUNT = "123456789012"
REGION = "us-west-2"
BUCKET = "staging"


@pytest.fixture
def no_aws(monkeypatch, tmp_path):
    """Neither region nor credentials: what is found later was given by the test."""
    for name in ("AWS_REGION", "AWS_DEFAULT_REGION", "AWS_PROFILE", "AWS_ACCESS_KEY_ID", "AWS_SESSION_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "no-config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "no-credentials"))
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")


@pytest.fixture
def aws(no_aws):
    """AWS in this process; the boto3 session of its one account."""
    import boto3
    from moto import mock_aws

    with mock_aws():
        yield boto3.Session(region_name=REGION)


@pytest.fixture
def bucket(aws):
    """The S3 client of a bucket that exists."""
    client = aws.client("s3")
    client.create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": REGION})
    return client


@pytest.fixture
def pipeline_session():
    """A session that needs no AWS to compile."""
    from sagemaker.core.session import PipelineSession

    return PipelineSession(region=REGION, account=ACCOUNT, default_bucket=BUCKET)


class Resolved:
    """A request where it stands in a pipeline: its arguments, and what it stages."""

    def __init__(self, step_arguments, pipeline="Pipe", step="Step"):
        resolver = Resolver()
        context = RequestContext(step_arguments.session, scope=pipeline, step=step)
        self.request = step_arguments.request
        self.arguments, self.variables = resolver.resolve(self.request.arguments, context)
        self.placements = resolver.placements

    def staged(self, prefix):
        """The content of each file below a staged prefix, by name."""
        placement = self.placements[prefix.rstrip("/")]
        return {file.name: file.read() for file in placement.asset.files()}

    def input(self, name):
        """The S3 part of the processing input of this name."""
        return next(
            item["S3Input"] for item in self.arguments["ProcessingInputs"] if item["InputName"] == name
        )


@pytest.fixture
def resolve():
    """Makes a `Resolved` of step arguments."""
    return Resolved
