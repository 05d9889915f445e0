"""Functions that a pipeline brings along, against moto: shown by compiling, written when the pipeline is."""

from __future__ import annotations

import io
import json
import zipfile

import boto3
import botocore.client
import pytest

from sagemaker.core.exceptions import (
    AssetConflictError,
    LocalRuntimeError,
    ServiceCallError,
    ValidationError,
)
from sagemaker.core.lambda_helper import Lambda
from sagemaker.core.local.local_session import LocalPipelineSession
from sagemaker.core.session import PipelineSession
from sagemaker.core.workflow.parameters import ParameterString
from sagemaker.mlops.workflow import LambdaStep, Pipeline

moto = pytest.importorskip("moto")

REGION = "us-west-2"
BUCKET = "program-bucket"
ARN = f"arn:aws:lambda:{REGION}:123456789012:function:score"
TRUST = {
    "Version": "2012-10-17",
    "Statement": [
        {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}
    ],
}


@pytest.fixture
def session():
    with moto.mock_aws():
        aws = boto3.Session(region_name=REGION)
        aws.client("s3").create_bucket(
            Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": REGION}
        )
        aws.client("iam").create_role(RoleName="Runner", AssumeRolePolicyDocument=json.dumps(TRUST))
        yield PipelineSession(boto_session=aws, default_bucket=BUCKET)


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
def script(tmp_path):
    path = tmp_path / "score.py"
    path.write_text("def handler(event, context):\n    return {'grams': 12}\n")
    return path


def score(session, **members):
    defaults = {"function_name": "score", "execution_role_arn": "arn:aws:iam::123456789012:role/Runner"}
    return Lambda(
        **{**defaults, "handler": "score.handler", "session": session, "runtime": "python3.12", **members}
    )


def pipeline(session, *functions):
    steps = [LambdaStep(name=f"Score{number}", lambda_func=one) for number, one in enumerate(functions)]
    return Pipeline(name="scales", steps=steps, sagemaker_session=session)


def upsert(made):
    return made.upsert(role_arn="arn:aws:iam::123456789012:role/Runner")


def test_compiling_shows_what_will_be_done_and_does_nothing(session, script, calls):
    compiled = pipeline(session, score(session, script=str(script))).compile()
    assert calls == []
    assert compiled.definition["Steps"][0]["FunctionArn"] == ARN
    (action,) = compiled.actions
    assert action.target == ARN
    assert action.digest[:12] in action.description
    assert ARN in action.description


def test_the_function_is_created_then_left_alone_then_updated(session, script, calls):
    made = pipeline(session, score(session, script=str(script)))
    upsert(made)
    assert [call for call in calls if "Function" in call] == ["GetFunctionConfiguration", "CreateFunction"]
    calls.clear()
    upsert(made)
    assert [call for call in calls if "Function" in call] == ["GetFunctionConfiguration"]
    before = made.compile().actions[0].digest
    script.write_text("def handler(event, context):\n    return {'grams': 13}\n")
    assert made.compile().actions[0].digest != before
    assert made.definition() == pipeline(session, score(session, script=str(script))).definition()
    calls.clear()
    upsert(made)
    assert [call for call in calls if "Function" in call] == [
        "GetFunctionConfiguration",
        "UpdateFunctionCode",
    ]


def test_a_directory_goes_through_s3(session, tmp_path, calls):
    folder = tmp_path / "code"
    (folder / "parts").mkdir(parents=True)
    (folder / "score.py").write_text("from parts import scale\n")
    (folder / "parts" / "scale.py").write_text("GRAMS = 12\n")
    made = pipeline(session, score(session, zipped_code_dir=str(folder)))
    upsert(made)
    body = session.s3_client.get_object(Bucket=BUCKET, Key="lambda/score/code")["Body"].read()
    assert zipfile.ZipFile(io.BytesIO(body)).namelist() == ["parts/scale.py", "score.py"]
    calls.clear()
    upsert(made)
    assert "UpdateFunctionCode" not in calls
    assert "PutObject" not in calls


def test_code_for_a_function_that_exists_updates_it(session, script, calls):
    score(session, script=str(script)).create()
    script.write_text("def handler(event, context):\n    return {}\n")
    calls.clear()
    upsert(pipeline(session, Lambda(function_arn=ARN, script=str(script), session=session)))
    assert [call for call in calls if "Function" in call] == [
        "GetFunctionConfiguration",
        "UpdateFunctionCode",
    ]


def test_code_for_a_function_that_is_known_by_its_arn_and_missing(session, script):
    made = pipeline(session, Lambda(function_arn=ARN, script=str(script), session=session))
    with pytest.raises(ServiceCallError, match=r"score.*ResourceNotFoundException"):
        upsert(made)


def test_a_local_session_writes_no_function(session, script, calls, tmp_path):
    local = LocalPipelineSession(root=tmp_path / "local")
    made = pipeline(session, score(session, script=str(script)))
    made.sagemaker_session = local
    with pytest.raises(LocalRuntimeError, match="this machine has no Lambda functions"):
        made.create()
    assert calls == []


def test_two_steps_share_one_function_and_refuse_two_codes(session, script, tmp_path):
    one = score(session, script=str(script))
    assert len(pipeline(session, one, one).compile().actions) == 1
    (tmp_path / "other").mkdir()
    other = tmp_path / "other" / "score.py"
    other.write_text("def handler(event, context): ...\n")
    with pytest.raises(AssetConflictError, match=f"Step 'Score1' gives {ARN} other content"):
        pipeline(session, one, score(session, script=str(other))).compile()


def test_functions_that_cannot_be_published_are_refused(session, script, tmp_path):
    with pytest.raises(ValidationError, match="'score': execution_role_arn must be the ARN of an IAM role"):
        pipeline(session, score(session, script=str(script), execution_role_arn="Runner")).compile()
    with pytest.raises(FileNotFoundError, match=r"absent\.py"):
        pipeline(session, score(session, script=str(tmp_path / "absent.py"))).compile()
    which = ParameterString(name="Which", default_value=ARN)
    with pytest.raises(ValidationError, match="Give the ARN as text"):
        pipeline(session, Lambda(function_arn=which, script=str(script), session=session)).compile()
