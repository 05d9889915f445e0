"""The local S3 client answers as boto3's does: every exchange also runs against moto's S3."""

import io

import boto3
import moto
import pytest
from botocore.exceptions import ClientError, OperationNotPageableError

from sagemaker.core.local.api.s3_client import LocalS3Client
from sagemaker.core.local.state.object_store import ObjectStore


@pytest.fixture
def local(tmp_path):
    client = LocalS3Client(ObjectStore(tmp_path / "s3"))
    client.create_bucket(Bucket="bucket")
    return client


@pytest.fixture
def remote(monkeypatch):
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "testing")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "testing")
    with moto.mock_aws():
        client = boto3.client("s3", region_name="us-east-1")
        client.create_bucket(Bucket="bucket")
        yield client


@pytest.fixture(params=["local", "remote"])
def client(request):
    """Run a test with both clients: a test that only the local one fails shows a difference from S3."""
    return request.getfixturevalue(request.param)


def put(client, *keys):
    for key in keys:
        client.put_object(Bucket="bucket", Key=key, Body=key.encode())


@pytest.mark.parametrize("body", [b"text", "text", bytearray(b"text"), io.BytesIO(b"text")])
def test_put_and_get(client, body):
    if isinstance(body, io.BytesIO):
        body.seek(0)
    stored = client.put_object(
        Bucket="bucket", Key="a/b", Body=body, Metadata={"Digest": "1"}, ServerSideEncryption="AES256"
    )
    answer = client.get_object(Bucket="bucket", Key="a/b")
    assert answer["Body"].read() == b"text"
    assert answer["ContentLength"] == 4
    assert answer["Metadata"] == {"digest": "1"}
    assert answer["ETag"] == stored["ETag"]
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 200


@pytest.mark.parametrize(
    ("byte_range", "content"), [("bytes=1-2", b"bc"), ("bytes=2-", b"cd"), ("bytes=-1", b"d")]
)
def test_get_a_range(client, byte_range, content):
    client.put_object(Bucket="bucket", Key="a", Body=b"abcd")
    assert client.get_object(Bucket="bucket", Key="a", Range=byte_range)["Body"].read() == content


def test_head(client):
    put(client, "a")
    head = client.head_object(Bucket="bucket", Key="a")
    assert head["ContentLength"] == 1
    assert head["Metadata"] == {}
    assert head["LastModified"].tzinfo is not None
    assert head["ETag"] == client.list_objects_v2(Bucket="bucket")["Contents"][0]["ETag"]


@pytest.mark.parametrize(
    ("call", "code", "operation"),
    [
        (lambda client: client.get_object(Bucket="bucket", Key="none"), "NoSuchKey", "GetObject"),
        (lambda client: client.head_object(Bucket="bucket", Key="none"), "404", "HeadObject"),
        (lambda client: client.download_file("bucket", "none", "/nowhere/file"), "404", "HeadObject"),
        (lambda client: client.download_fileobj("bucket", "none", io.BytesIO()), "404", "HeadObject"),
        (lambda client: client.head_bucket(Bucket="nobody"), "404", "HeadBucket"),
    ],
)
def test_missing_objects_and_buckets(client, call, code, operation):
    with pytest.raises(ClientError) as caught:
        call(client)
    assert caught.value.response["Error"]["Code"] == code
    assert caught.value.response["ResponseMetadata"]["HTTPStatusCode"] == 404
    assert caught.value.operation_name == operation


def test_errors_are_of_the_clients_classes(client):
    with pytest.raises(client.exceptions.NoSuchKey, match="The specified key does not exist"):
        client.get_object(Bucket="bucket", Key="none")


def test_delete(client):
    put(client, "a", "b", "c")
    client.delete_object(Bucket="bucket", Key="a")
    client.delete_object(Bucket="bucket", Key="a")
    client.delete_objects(Bucket="bucket", Delete={"Objects": [{"Key": "b"}]})
    assert [entry["Key"] for entry in client.list_objects_v2(Bucket="bucket")["Contents"]] == ["c"]


@pytest.mark.parametrize("source", [{"Bucket": "bucket", "Key": "a"}, "bucket/a"])
def test_copy(client, source):
    client.put_object(Bucket="bucket", Key="a", Body=b"x", Metadata={"k": "v"})
    client.copy_object(Bucket="bucket", Key="b", CopySource=source)
    client.copy_object(Bucket="bucket", Key="c", CopySource=source, MetadataDirective="REPLACE", Metadata={})
    assert client.get_object(Bucket="bucket", Key="b")["Body"].read() == b"x"
    assert client.head_object(Bucket="bucket", Key="b")["Metadata"] == {"k": "v"}
    assert client.head_object(Bucket="bucket", Key="c")["Metadata"] == {}


@pytest.mark.parametrize(
    "arguments",
    [
        {},
        {"Prefix": "in/"},
        {"Prefix": "none"},
        {"Delimiter": "/"},
        {"Prefix": "in/", "Delimiter": "/"},
        {"MaxKeys": 2},
        {"StartAfter": "in/b"},
    ],
)
def test_listing_is_that_of_s3(local, remote, arguments):
    for client in (local, remote):
        put(client, "in/b", "in/a/x", "in/a/y", "in.csv", "z")
    answers = [
        client.list_objects_v2(Bucket="bucket", **arguments, FetchOwner=False) for client in (local, remote)
    ]
    members = ("Name", "Prefix", "KeyCount", "MaxKeys", "IsTruncated", "CommonPrefixes")
    assert [answers[0].get(name) for name in members] == [answers[1].get(name) for name in members]
    shown = [
        [(entry["Key"], entry["Size"], entry["StorageClass"]) for entry in answer.get("Contents", [])]
        for answer in answers
    ]
    assert shown[0] == shown[1]


def test_pages(client):
    keys = [f"k/{number}" for number in range(5)]
    put(client, *keys)
    pages = list(
        client.get_paginator("list_objects_v2").paginate(
            Bucket="bucket", Prefix="k", PaginationConfig={"PageSize": 2}
        )
    )
    assert [[entry["Key"] for entry in page["Contents"]] for page in pages] == [keys[:2], keys[2:4], keys[4:]]


def test_other_operations_have_no_paginator(local):
    with pytest.raises(OperationNotPageableError):
        local.get_paginator("put_object")


def test_files_in_and_out(client, tmp_path):
    source, target, seen = tmp_path / "source", tmp_path / "target", []
    source.write_bytes(b"content")
    client.upload_file(str(source), "bucket", "a", ExtraArgs={"Metadata": {"k": "v"}}, Callback=seen.append)
    client.download_file("bucket", "a", str(target), Callback=seen.append)
    assert target.read_bytes() == b"content"
    assert sum(seen) == 14
    assert client.head_object(Bucket="bucket", Key="a")["Metadata"] == {"k": "v"}
    client.upload_fileobj(io.BytesIO(b"other"), "bucket", "b")
    stream = io.BytesIO()
    client.download_fileobj("bucket", "b", stream)
    assert stream.getvalue() == b"other"


def test_region(local):
    assert local.meta.region_name == "us-west-2"
    assert local.head_bucket(Bucket="bucket")["BucketRegion"] == "us-west-2"
