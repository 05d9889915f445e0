"""The pipeline operations against moto, in this process and over HTTP."""

from __future__ import annotations

import datetime as dt
import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import boto3
import botocore.client
import pytest
from botocore.exceptions import ClientError

from sagemaker.core.session import PipelineSession
from sagemaker.mlops.workflow import FailStep, ParallelismConfiguration, Pipeline, PipelineSchedule

moto = pytest.importorskip("moto")

REGION = "us-west-2"
BUCKET = "program-bucket"
ROLE = "arn:aws:iam::123456789012:role/Execution"
DEMO = Path(__file__).parents[2] / "examples" / "demo.py"


@pytest.fixture(params=["in process", "over HTTP"])
def aws(request, monkeypatch):
    """A boto3 session that reaches moto, and the environment by which another process reaches it."""
    monkeypatch.setenv("AWS_DEFAULT_REGION", REGION)
    if request.param == "in process":
        with moto.mock_aws():
            yield boto3.Session(region_name=REGION)
        return
    server = pytest.importorskip("moto.server").ThreadedMotoServer(
        ip_address="127.0.0.1", port=0, verbose=False
    )
    server.start()
    host, port = server.get_host_and_port()
    monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://{host}:{port}")
    boto3.client("s3")  # resolved under the environment above
    try:
        yield boto3.Session(region_name=REGION)
    finally:
        import urllib.request

        reset = urllib.request.Request(f"http://{host}:{port}/moto-api/reset", method="POST")
        urllib.request.urlopen(reset).close()
        server.stop()


@pytest.fixture
def calls(monkeypatch):
    """The API operations that are called, in order."""
    made = []
    original = botocore.client.BaseClient._make_api_call

    def record(client, operation, arguments):
        made.append(operation)
        return original(client, operation, arguments)

    monkeypatch.setattr(botocore.client.BaseClient, "_make_api_call", record)
    return made


@pytest.fixture
def session(aws):
    aws.client("s3").create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": REGION})
    return PipelineSession(boto_session=aws, default_bucket=BUCKET)


def build(program, session):
    spec = importlib.util.spec_from_file_location("program", program / "program.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.build(session)


def keys(session):
    listed = session.s3_client.list_objects_v2(Bucket=BUCKET).get("Contents", [])
    return {item["Key"]: item["LastModified"] for item in listed}


def test_upsert_creates_then_updates_and_uploads_once(program, session, calls):
    pipeline = build(program, session)
    response = pipeline.upsert(role_arn=ROLE, tags=[{"Key": "team", "Value": "one"}])
    assert response["PipelineArn"].endswith(":pipeline/program")
    first = keys(session)
    assert {key.rpartition("/")[2] for key in first} >= {
        "sourcedir.tar.gz",
        "score.py",
        "train.py",
        "table.csv",
    }
    described = pipeline.describe()
    assert json.loads(described["PipelineDefinition"]) == json.loads(pipeline.definition())

    calls.clear()
    pipeline.upsert(role_arn=ROLE, description="again", tags={"team": "two", "stage": "test"})
    assert keys(session) == first
    assert [name for name in calls if name not in {"HeadObject", "ListObjectsV2"}] == [
        "CreatePipeline",
        "UpdatePipeline",
        "ListTags",
        "AddTags",
    ]
    assert pipeline.describe()["PipelineDescription"] == "again"

    (program / "files" / "score.py").write_text("print('new')\n")
    calls.clear()
    pipeline.update(role_arn=ROLE)
    assert calls.count("PutObject") == 1
    assert len(keys(session)) == len(first) + 1


def test_start_and_describe(program, session, calls):
    pipeline = build(program, session)
    pipeline.create(role_arn=ROLE, parallelism_config=ParallelismConfiguration(2))
    calls.clear()
    execution = pipeline.start(parameters={"Limit": 0.7}, execution_display_name="tuesday")
    assert execution.describe()["PipelineExecutionStatus"] == "Succeeded"
    assert execution.list_parameters()["PipelineParameters"] == [{"Name": "Limit", "Value": "0.7"}]
    assert calls == [
        "StartPipelineExecution",
        "DescribePipelineExecution",
        "ListPipelineParametersForExecution",
    ]
    assert pipeline.delete()["PipelineArn"].endswith("program")


def test_a_large_definition_goes_through_s3(session, calls):
    steps = [FailStep(name=f"Step{index}", error_message="x" * 1000) for index in range(110)]
    pipeline = Pipeline(name="large", steps=steps, sagemaker_session=session)
    pipeline.upsert(role_arn=ROLE)
    pipeline.upsert(role_arn=ROLE)
    assert json.loads(session.read_s3_file(BUCKET, "large")) == json.loads(pipeline.definition())
    assert calls.count("PutObject") == 2


def test_schedules_are_put_changed_and_deleted(session):
    nightly = PipelineSchedule(
        name="nightly", cron="0 1 * * ? *", start_date=dt.datetime(2031, 1, 1, tzinfo=dt.timezone.utc)
    )
    pipeline = Pipeline(
        name="planned", steps=[FailStep(name="Stop")], sagemaker_session=session, triggers=[nightly]
    )
    pipeline.create(role_arn=ROLE)
    described = pipeline.describe_trigger("nightly")
    assert described["Schedule_Expression"] == "cron(0 1 * * ? *)"
    assert (described["Schedule_State"], described["Schedule_Role"]) == ("ENABLED", ROLE)
    pipeline.disable_triggers(["nightly"])
    assert pipeline.describe_trigger("nightly") == {**described, "Schedule_State": "DISABLED"}
    pipeline.update(role_arn=ROLE)
    assert pipeline.describe_trigger("nightly") == described
    pipeline.put_triggers([PipelineSchedule(rate=(2, "days"))], ROLE)
    assert pipeline.describe_trigger("planned")["Schedule_Expression"] == "rate(2 days)"
    pipeline.delete_triggers(["planned", "planned"])
    pipeline.delete()
    with pytest.raises(ClientError, match="ResourceNotFound"):
        pipeline.describe_trigger("nightly")


def test_create_of_an_existing_pipeline_and_other_errors_are_the_callers(session):
    pipeline = Pipeline(name="twice", steps=[FailStep(name="Stop")], sagemaker_session=session)
    pipeline.create(role_arn=ROLE)
    with pytest.raises(ClientError, match="already exists"):
        pipeline.create(role_arn=ROLE)
    missing = Pipeline(name="missing", steps=[FailStep(name="Stop")], sagemaker_session=session)
    with pytest.raises(ClientError):
        missing.update(role_arn=ROLE)


def test_the_account_is_asked_for_when_the_service_is_called_anyway(program, aws, calls):
    bucket = f"sagemaker-{REGION}-123456789012"
    aws.client("s3").create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": REGION})
    pipeline = build(program, PipelineSession(boto_session=aws))
    calls.clear()
    with pytest.raises(ValueError, match="default_bucket"):
        pipeline.definition()
    assert calls == []
    pipeline.upsert(role_arn=ROLE)
    assert calls.count("GetCallerIdentity") == 1
    assert f"s3://{bucket}/program/code/" in pipeline.definition()
    assert not {"ListBuckets", "CreateBucket", "HeadBucket"} & set(calls)


def test_a_missing_bucket_is_named_with_the_command_that_makes_it(program, aws):
    pipeline = build(program, PipelineSession(boto_session=aws, default_bucket="no-such-bucket"))
    with pytest.raises(ValueError, match="aws s3 mb s3://no-such-bucket"):
        pipeline.upsert(role_arn=ROLE)


def test_the_demo_deploys(aws, monkeypatch, tmp_path):
    import os

    if "AWS_ENDPOINT_URL" not in os.environ:
        pytest.skip("another process reaches moto over HTTP only")
    bucket = f"sagemaker-{REGION}-123456789012"
    aws.client("s3").create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": REGION})
    for action in ("first", "again"):
        result = subprocess.run(
            [sys.executable, str(DEMO), "--deploy", "--role", ROLE],
            capture_output=True,
            text=True,
            cwd=tmp_path,
            check=False,
        )
        assert result.returncode == 0, f"{action}: {result.stderr}"
        assert (
            "Started arn:aws:sagemaker:us-west-2:123456789012:pipeline/breast-cancer/execution/"
            in result.stdout
        )
    executions = aws.client("sagemaker").list_pipeline_executions(PipelineName="breast-cancer")
    assert len(executions["PipelineExecutionSummaries"]) == 2
