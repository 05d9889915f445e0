"""Lambda functions: argument checks, the archive of the code, and calls against moto."""

from __future__ import annotations

import io
import itertools
import zipfile

import boto3
import pytest
from botocore.exceptions import ClientError
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sagemaker.core.exceptions import AssetNotFoundError, ServiceCallError, ValidationError
from sagemaker.core.lambda_helper import Lambda
from sagemaker.core.session import Session
from sagemaker.core.staging.assets import AssetFile, make_zip
from sagemaker.core.workflow.parameters import ParameterString

# The machine may be busy with other tests.
CALM = settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])

moto = pytest.importorskip("moto")

ARN = "arn:aws:lambda:us-west-2:123456789012:function:post"
ROLE = "arn:aws:iam::123456789012:role/lambda"
OPTIONS = {
    "function_arn": ARN,
    "function_name": "post",
    "execution_role_arn": ROLE,
    "zipped_code_dir": "code.zip",
    "s3_bucket": "code",
    "script": "post.py",
    "handler": "post.handler",
}


@pytest.fixture
def script(tmp_path):
    path = tmp_path / "post.py"
    path.write_text("def handler(event, context):\n    return {'ok': True}\n")
    return path


@pytest.fixture
def session(monkeypatch):
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "testing")
    with moto.mock_aws():
        boto = boto3.Session(region_name="us-west-2")
        boto.client("iam").create_role(RoleName="lambda", AssumeRolePolicyDocument="{}")
        boto.client("s3").create_bucket(
            Bucket="code", CreateBucketConfiguration={"LocationConstraint": "us-west-2"}
        )
        yield Session(boto, default_bucket="code", default_bucket_prefix="team")


def refusal(chosen):
    """Return the result of the constructor in the format of the table of the published SDK."""
    given_names = set(chosen)
    if not given_names & {"function_arn", "function_name"}:
        return "Either function_arn or function_name must be provided."
    named = "function_name" in given_names
    if named and "execution_role_arn" not in given_names:
        return "execution_role_arn must be provided."
    if named and not given_names & {"zipped_code_dir", "script"}:
        return "Either zipped_code_dir or script must be provided."
    if {"zipped_code_dir", "script"} <= given_names:
        return "Provide either script or zipped_code_dir, not both."
    if named and "handler" not in given_names:
        return "Lambda handler must be provided."
    return None


@pytest.mark.parametrize("count", range(len(OPTIONS) + 1))
def test_constructor_over_all_subsets_of_its_options(count):
    for chosen in itertools.combinations(OPTIONS, count):
        expected = refusal(chosen)
        options = {name: OPTIONS[name] for name in chosen}
        if expected is None:
            assert Lambda(**options).function_name == options.get("function_name")
        else:
            with pytest.raises(ValidationError, match=expected):
                Lambda(**options)


def make(script, session=None, **options):
    return Lambda(
        function_name="post",
        execution_role_arn=ROLE,
        handler="post.handler",
        session=session,
        **({} if script is None else {"script": str(script)}),
        **options,
    )


def test_archive_changes_with_the_content_only(script, tmp_path):
    first = make(script)
    bytes_before, digest_before = first.archive(), first.code_asset().digest()
    script.touch()
    copy = tmp_path / "elsewhere"
    copy.mkdir()
    (copy / "post.py").write_bytes(script.read_bytes())
    assert make(copy / "post.py").archive() == first.archive() == bytes_before
    script.write_text("def handler(event, context):\n    return 2\n")
    assert first.code_asset().digest() != digest_before


def test_archive_of_a_directory_holds_its_files(script):
    function = make(None, zipped_code_dir=str(script.parent))
    with zipfile.ZipFile(io.BytesIO(function.archive())) as archive:
        assert archive.namelist() == ["post.py"]
        assert archive.read("post.py") == script.read_bytes()


def test_archive_of_a_zip_file_is_that_file(tmp_path, script):
    path = tmp_path / "code.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(script, "post.py")
    assert make(None, zipped_code_dir=str(path)).archive() == path.read_bytes()


def test_missing_script_is_named(tmp_path):
    with pytest.raises(AssetNotFoundError, match=r"nowhere\.py"):
        make(tmp_path / "nowhere.py").archive()


def test_function_without_code_has_no_archive():
    with pytest.raises(ValidationError, match="script or zipped_code_dir"):
        Lambda(function_arn=ARN).archive()


def test_function_known_by_arn_alone_cannot_be_created():
    with pytest.raises(ValidationError, match="FunctionName must be provided"):
        Lambda(function_arn=ARN).create()


def test_arn_may_be_a_pipeline_variable_but_not_for_a_call():
    arn = ParameterString("Function")
    function = Lambda(function_arn=arn)
    assert function.arn_in("aws", "us-west-2", "123456789012") is arn
    with pytest.raises(ValidationError, match="function_arn is a pipeline variable"):
        function.invoke()


def test_settings_are_in_the_request(script):
    function = make(
        script,
        timeout=5,
        memory_size=256,
        runtime="python3.12",
        vpc_config={"SubnetIds": ["subnet-1"]},
        environment={"Variables": {"a": "b"}},
        layers=["arn:layer"],
    )
    assert function.create_arguments({"ZipFile": b"1"}) == {
        "FunctionName": "post",
        "Runtime": "python3.12",
        "Handler": "post.handler",
        "Role": ROLE,
        "Code": {"ZipFile": b"1"},
        "Timeout": 5,
        "MemorySize": 256,
        "VpcConfig": {"SubnetIds": ["subnet-1"]},
        "Environment": {"Variables": {"a": "b"}},
        "Layers": ["arn:layer"],
    }
    assert function.arn_in("aws", "us-west-2", "123456789012") == ARN


def test_upsert_creates_then_updates_then_deletes(script, session):
    function = make(script, session)
    created = function.upsert()
    assert created["FunctionArn"] == ARN
    script.write_text("def handler(event, context):\n    return 2\n")
    updated = function.upsert()
    assert updated["CodeSha256"] != created["CodeSha256"]
    function.delete()
    with pytest.raises(ServiceCallError, match="post: ResourceNotFoundException") as caught:
        function.delete()
    assert caught.value.code == "ResourceNotFoundException"
    assert isinstance(caught.value.__cause__, ClientError)


def test_zipped_directory_goes_through_s3(script, session):
    make(None, session, zipped_code_dir=str(script.parent)).create()
    make(None, session, zipped_code_dir=str(script.parent), s3_bucket="code").update()
    keys = session.list_s3_files("code", "")
    assert keys == ["lambda/post/code", "team/lambda/post/code"]


def test_update_waits_for_another_update(script, session, monkeypatch):
    function = make(script, session)
    function.create()
    waits, answers = [], iter([True, True, False])
    real = session.lambda_client.update_function_code

    def busy(**arguments):
        if next(answers):
            raise ClientError({"Error": {"Code": "ResourceConflictException", "Message": "busy"}}, "Update")
        return real(**arguments)

    monkeypatch.setattr(session.lambda_client, "update_function_code", busy)
    monkeypatch.setattr("time.sleep", waits.append)
    assert function.update()["FunctionName"] == "post"
    assert waits == [1, 2]


@CALM
@given(
    st.dictionaries(
        st.from_regex(r"[a-z]{1,8}(/[a-z]{1,8})?\.py", fullmatch=True),
        st.tuples(st.binary(max_size=64), st.booleans()),
        max_size=5,
    )
)
def test_zip_archives_are_whole_and_deterministic(tree):
    files = [
        AssetFile(name, lambda content=content: io.BytesIO(content), executable)
        for name, (content, executable) in tree.items()
    ]
    made = make_zip(files)
    assert made == make_zip(files)
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        assert {info.filename: archive.read(info) for info in archive.infolist()} == {
            name: content for name, (content, _) in tree.items()
        }
        modes = {info.filename: bool(info.external_attr >> 16 & 0o100) for info in archive.infolist()}
    assert modes == {name: executable for name, (_, executable) in tree.items()}
