"""Accounts, callers, buckets and data in S3."""

from __future__ import annotations

import json

import pytest
from botocore.exceptions import ClientError

from sagemaker.core.exceptions import AssetError, AssetNotFoundError, MissingBucketError, MissingRoleError
from sagemaker.core.helper import session_helper
from sagemaker.core.s3 import S3Downloader, S3Uploader
from sagemaker.core.session import Session, expand_role, get_execution_role
from sagemaker.core.session.identity import caller_identity_arn

REGION = "us-west-2"
ACCOUNT = "123456789012"


@pytest.fixture
def session(aws, bucket):
    return Session(boto_session=aws, default_bucket="staging", default_bucket_prefix="team")


class Recorder:
    """The parameters of every S3 call."""

    def __init__(self, session):
        self.calls = []
        session.s3_client.meta.events.register_last("before-parameter-build.s3", self.note)

    def note(self, params, model, **_):
        self.calls.append((model.name, params.get("ExpectedBucketOwner")))


@pytest.fixture
def tree(tmp_path):
    folder = tmp_path / "tree"
    (folder / "sub").mkdir(parents=True)
    (folder / "a.txt").write_text("A")
    (folder / "sub/b.txt").write_text("B")
    return folder


def test_a_given_bucket_costs_no_call(aws, bucket, tree):
    session = Session(boto_session=aws, default_bucket="staging")
    recorder = Recorder(session)
    assert session.default_bucket() == "staging"
    assert recorder.calls == []
    session.upload_data(str(tree / "a.txt"))
    assert recorder.calls == [("PutObject", None)]


def test_calls_to_the_derived_bucket_name_its_owner(aws, tree, tmp_path):
    session = Session(boto_session=aws)
    name = session.default_bucket()
    assert name == f"sagemaker-{REGION}-{ACCOUNT}"
    session.create_bucket_for_not_exist_error(name, REGION, session.s3_resource)
    recorder = Recorder(session)
    uri = session.upload_data(str(tree))
    session.list_s3_files(name, "data")
    S3Downloader.read_file(f"{uri}/a.txt", session)
    session.download_data(str(tmp_path / "got"), name, "data")
    S3Uploader.upload_string_as_file_body("text", f"s3://{name}/text", sagemaker_session=session)
    assert {"PutObject", "ListObjectsV2", "GetObject", "HeadObject"} <= {call for call, _ in recorder.calls}
    assert {owner for _, owner in recorder.calls} == {ACCOUNT}


@pytest.mark.parametrize(
    "action",
    [
        lambda session, tree: session.upload_data(str(tree), bucket="nowhere"),
        lambda session, tree: session.upload_string_as_file_body("x", "nowhere", "key"),
        lambda session, tree: session.list_s3_files("nowhere", ""),
        lambda session, tree: session.read_s3_file("nowhere", "key"),
        lambda session, tree: session.download_data(str(tree), "nowhere"),
        lambda session, tree: S3Uploader.upload_bytes(b"x", "s3://nowhere/key", sagemaker_session=session),
    ],
)
def test_a_missing_bucket_is_named_with_the_command_that_makes_it(session, tree, action):
    with pytest.raises(MissingBucketError, match=r"Create it with: aws s3 mb s3://nowhere$"):
        action(session, tree)
    assert [item["Name"] for item in session.s3_client.list_buckets()["Buckets"]] == ["staging"]


def test_data_goes_to_s3_and_back(session, tree, tmp_path):
    progress = []
    assert (
        session.upload_data(str(tree / "a.txt"), callback=progress.append) == "s3://staging/team/data/a.txt"
    )
    assert sum(progress) == 1
    assert (
        session.upload_data(str(tree), "staging", "x", extra_args={"ContentType": "text/x"})
        == "s3://staging/x"
    )
    assert session.s3_client.head_object(Bucket="staging", Key="x/sub/b.txt")["ContentType"] == "text/x"
    assert session.list_s3_files("staging", "x") == ["x/a.txt", "x/sub/b.txt"]
    assert session.read_s3_file("staging", "x/sub/b.txt") == "B"
    got = session.download_data(str(tmp_path / "got"), "staging", "x")
    assert [path.removeprefix(str(tmp_path)) for path in got] == ["/got/a.txt", "/got/sub/b.txt"]
    one = session.download_data(str(tmp_path / "one"), "staging", "x/sub/b.txt")
    assert one == [str(tmp_path / "one/b.txt")]
    uri = session.upload_string_as_file_body("text", "staging", "note", kms_key="my-key")
    assert uri == "s3://staging/note"
    assert session.s3_client.head_object(Bucket="staging", Key="note")["SSEKMSKeyId"] == "my-key"


def test_what_cannot_be_moved_is_refused(session, tree, tmp_path):
    with pytest.raises(AssetNotFoundError, match="nowhere"):
        session.upload_data(str(tree / "nowhere"))
    session.s3_client.put_object(Bucket="staging", Key="x/../../evil", Body=b"x")
    with pytest.raises(AssetError, match="outside"):
        session.download_data(str(tmp_path / "got"), "staging", "x")


def test_buckets_are_made_when_asked_to(session):
    resource = session.s3_resource
    session.create_bucket_for_not_exist_error("made", REGION, resource)
    with pytest.raises(ClientError, match="BucketAlreadyOwnedByYou"):
        session.create_bucket_for_not_exist_error("made", REGION, resource)
    session.expected_bucket_owner_id_bucket_check("absent", resource, ACCOUNT)
    bucket = resource.Bucket("found-missing")
    session.general_bucket_check_if_user_has_permission("found-missing", resource, bucket, REGION, False)
    names = [item["Name"] for item in session.s3_client.list_buckets()["Buckets"]]
    assert sorted(names) == ["made", "staging"]
    session.general_bucket_check_if_user_has_permission("found-missing", resource, bucket, REGION, True)
    assert session.s3_client.head_bucket(Bucket="found-missing")
    assert (
        session.generate_default_sagemaker_bucket_name(session.boto_session)
        == f"sagemaker-{REGION}-{ACCOUNT}"
    )


def test_clients_are_made_once_and_can_be_replaced(session):
    assert session.s3_client is session.s3_client
    assert session.resource_groups_client.meta.service_model.service_name == "resource-groups"
    mine = object()
    session.sagemaker_client = mine
    session.renew_clients()
    assert session.sagemaker_client is mine
    session.sagemaker_client = None
    assert session.sagemaker_client.meta.service_model.service_name == "sagemaker"


class Callers:
    """Clients whose STS, IAM and SageMaker answer as told; ``None`` refuses."""

    boto_region_name = REGION

    def __init__(self, arn, role=None, **described):
        self.answers = {"get_caller_identity": {"Arn": arn}, "get_role": role, **described}

    def client(self, _service):
        return self

    def __getattr__(self, operation):
        def call(**_arguments):
            if self.answers[operation] is None:
                raise ClientError({"Error": {"Code": "AccessDenied", "Message": "no"}}, operation)
            return self.answers[operation]

        return call


@pytest.mark.parametrize(
    ("arn", "known", "expected"),
    [
        ("arn:aws:sts::1:assumed-role/R/me", {"Role": {"Arn": "arn:aws:iam::1:role/path/R"}}, "arn:aws:iam::1:role/path/R"),
        ("arn:aws-cn:sts::1:assumed-role/R/me", None, "arn:aws-cn:iam::1:role/R"),
        (
            "arn:aws:sts::1:assumed-role/AmazonSageMaker-ExecutionRole-2020/me",
            None,
            "arn:aws:iam::1:role/service-role/AmazonSageMaker-ExecutionRole-2020",
        ),
        ("arn:aws:iam::1:user/me", None, "arn:aws:iam::1:user/me"),
        ("arn:aws:iam::1:root", None, "arn:aws:iam::1:root"),
    ],
)  # fmt: skip
def test_the_caller(tmp_path, arn, known, expected):
    assert caller_identity_arn(Callers(arn, known), str(tmp_path / "no-notebook")) == expected


DOMAIN = {
    "DefaultUserSettings": {"ExecutionRole": "arn:aws:iam::1:role/users"},
    "DefaultSpaceSettings": {"ExecutionRole": "arn:aws:iam::1:role/spaces"},
}


@pytest.mark.parametrize(
    ("metadata", "described", "expected"),
    [
        ({"ResourceName": "nb"}, {"describe_notebook_instance": {"RoleArn": "arn:nb"}}, "arn:nb"),
        (
            {"DomainId": "d", "UserProfileName": "u"},
            {"describe_user_profile": {"UserSettings": {"ExecutionRole": "arn:u"}}},
            "arn:u",
        ),
        (
            {"DomainId": "d", "UserProfileName": "u"},
            {"describe_user_profile": {}, "describe_domain": DOMAIN},
            "arn:aws:iam::1:role/users",
        ),
        ({"DomainId": "d", "SpaceName": "s"}, {"describe_domain": DOMAIN}, "arn:aws:iam::1:role/spaces"),
        ({"DomainId": "d", "ExecutionRoleArn": "arn:meta"}, {}, "arn:meta"),
        ({"ResourceName": "nb"}, {"describe_notebook_instance": None}, "arn:aws:iam::1:role/R"),
    ],
)
def test_the_role_of_a_notebook(tmp_path, metadata, described, expected):
    path = tmp_path / "metadata.json"
    path.write_text(json.dumps(metadata))
    callers = Callers("arn:aws:sts::1:assumed-role/R/me", **described)
    assert caller_identity_arn(callers, str(path)) == expected


def test_a_user_has_no_execution_role_unless_a_default_one_is_asked_for(session, monkeypatch):
    monkeypatch.setenv("MOTO_IAM_LOAD_MANAGED_POLICIES", "true")
    iam = session.client("iam")
    monkeypatch.setattr(Session, "get_caller_identity_arn", lambda _: f"arn:aws:iam::{ACCOUNT}:user/me")
    with pytest.raises(MissingRoleError, match="The current AWS identity is not a role"):
        get_execution_role(session)
    assert iam.list_roles()["Roles"] == []
    attached = []
    monkeypatch.setattr(type(iam), "attach_role_policy", lambda _, **given: attached.append(given))
    for _ in range(2):
        arn = get_execution_role(session, use_default=True)
        assert arn == f"arn:aws:iam::{ACCOUNT}:role/AmazonSageMaker-DefaultRole"
    assert attached[0]["PolicyArn"] == "arn:aws:iam::aws:policy/AmazonSageMakerFullAccess"
    document = iam.get_role(RoleName="AmazonSageMaker-DefaultRole")["Role"]["AssumeRolePolicyDocument"]
    assert document["Statement"][0]["Principal"] == {"Service": "sagemaker.amazonaws.com"}
    assert expand_role(session, "AmazonSageMaker-DefaultRole") == arn


def test_published_names_of_the_session_are_the_session_itself():
    assert session_helper.Session is Session
    assert session_helper.LogState.COMPLETE == 5
    assert session_helper.create_paginator_config() == {"MaxItems": 100, "PageSize": 10}
    assert session_helper.botocore_resolver().get_available_partitions()
