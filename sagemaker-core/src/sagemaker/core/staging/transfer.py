"""Transfers of files and directories to and from S3, through a client that the caller passes.

Paths are handled with os.path: importing pathlib would add 5 ms to the import of `Pipeline`, which needs this module.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Protocol

from sagemaker.core.exceptions import AssetError, AssetNotFoundError, MissingBucketError
from sagemaker.core.staging.s3_uri import parse_s3_url, s3_path_join


class TransferSession(Protocol):
    """The part of a session that transfers data."""

    @property
    def s3_client(self) -> Any: ...

    def determine_bucket_and_prefix(
        self, bucket: str | None = None, key_prefix: str | None = None
    ) -> tuple[str, str | None]:
        """Return bucket and prefix; the session's defaults without a bucket."""
        ...


@contextlib.contextmanager
def naming_bucket(bucket: str) -> Iterator[None]:
    """Turn the errors of a bucket that does not exist into one that says how to create it.

    Raises:
        MissingBucketError: a call inside the context fails because the bucket does not exist.
    """
    try:
        yield
    except Exception as error:
        if _is_missing_bucket(error):
            raise missing_bucket(bucket) from error
        raise


def missing_bucket(bucket: str) -> MissingBucketError:
    """Return the error for a bucket that does not exist."""
    return MissingBucketError(
        f"The bucket {bucket!r} does not exist. Create it with: aws s3 mb s3://{bucket}"
    )


def upload(
    client: Any,
    path: str,
    uri: str,
    extra_args: Mapping[str, str] | None = None,
    callback: Callable[[int], None] | None = None,
) -> str:
    """Upload a file or a directory below an S3 prefix.

    Returns:
        The URI of the file, or the prefix itself for a directory.
    """
    bucket, prefix = parse_s3_url(uri)
    with naming_bucket(bucket):
        for local, name in _local_files(path):
            key = s3_path_join(prefix, name)
            client.upload_file(local, bucket, key, ExtraArgs=dict(extra_args or {}), Callback=callback)
    return s3_path_join(uri, None if os.path.isdir(path) else os.path.basename(path))


def upload_file(client: Any, path: str, uri: str, extra_args: Mapping[str, str] | None = None) -> str:
    """Upload a file to an S3 URI, which is returned."""
    bucket, key = parse_s3_url(uri)
    with naming_bucket(bucket):
        client.upload_file(path, bucket, key, ExtraArgs=dict(extra_args or {}))
    return uri


def download_file(client: Any, uri: str, path: str) -> None:
    """Download one object to a path."""
    bucket, key = parse_s3_url(uri)
    with naming_bucket(bucket):
        client.download_file(bucket, key, path)


def download(client: Any, uri: str, folder: str, extra_args: Mapping[str, str] | None = None) -> list[str]:
    """Download the objects below an S3 prefix into a folder; return the local paths.

    The rest of each key becomes the path below the folder. A prefix that is an object itself becomes a file with the last
    part of its key as name.

    Raises:
        AssetError: a key would be written outside of the folder.
    """
    bucket, prefix = parse_s3_url(uri)
    written = []
    for key in list_keys(client, bucket, prefix):
        if key.endswith("/"):
            continue
        path = os.path.join(folder, *_relative(key, prefix).split("/"))
        if not _is_below(path, folder):
            raise AssetError(f"s3://{bucket}/{key} would be written outside of {folder!r}.")
        os.makedirs(os.path.dirname(path), exist_ok=True)
        client.download_file(bucket, key, path, ExtraArgs=dict(extra_args or {}))
        written.append(path)
    return written


def list_keys(client: Any, bucket: str, prefix: str) -> list[str]:
    """Return the keys that start with a prefix."""
    with naming_bucket(bucket):
        return list(_iter_keys(client, bucket, prefix))


def read_bytes(client: Any, uri: str) -> bytes:
    """Return the content of an object."""
    bucket, key = parse_s3_url(uri)
    with naming_bucket(bucket):
        content: bytes = client.get_object(Bucket=bucket, Key=key)["Body"].read()
    return content


def put_text(client: Any, uri: str, text: str, kms_key: str | None = None) -> str:
    """Write text to an object; return its URI."""
    return put_bytes(client, uri, text.encode("utf-8"), kms_key)


def put_bytes(client: Any, uri: str, content: bytes, kms_key: str | None = None) -> str:
    """Write an object; return its URI."""
    bucket, key = parse_s3_url(uri)
    with naming_bucket(bucket):
        client.put_object(Bucket=bucket, Key=key, Body=content, **encryption(kms_key))
    return uri


def encryption(kms_key: str | None) -> dict[str, str]:
    """Return the arguments of an S3 call that encrypt an object with a key; none for None."""
    return {} if kms_key is None else {"SSEKMSKeyId": kms_key, "ServerSideEncryption": "aws:kms"}


def _local_files(path: str) -> Iterator[tuple[str, str]]:
    """Yield the local path and the S3 name of a file, or of every file of a directory."""
    if os.path.isfile(path):
        yield path, os.path.basename(path)
    elif not os.path.isdir(path):
        raise AssetNotFoundError(f"{path!r} is neither a file nor a directory.")
    for folder, folders, files in os.walk(path):
        folders.sort()
        for name in sorted(files):
            local = os.path.join(folder, name)
            yield local, os.path.relpath(local, path).replace(os.sep, "/")


def _is_missing_bucket(error: Exception) -> bool:
    """Return whether an error says that the bucket does not exist; uploads of boto3 keep only the text of the code."""
    response = getattr(error, "response", None)
    if response is not None:
        return bool(response.get("Error", {}).get("Code") == "NoSuchBucket")
    return type(error).__name__ == "S3UploadFailedError" and "NoSuchBucket" in str(error)


def _is_below(path: str, folder: str) -> bool:
    root = os.path.realpath(folder)
    return os.path.commonpath([root, os.path.realpath(path)]) == root


def _iter_keys(client: Any, bucket: str, prefix: str) -> Iterator[str]:
    for page in client.get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix=prefix):
        for item in page.get("Contents", []):
            yield item["Key"]


def _relative(key: str, prefix: str) -> str:
    """Return the rest of a key below a prefix; a prefix that ends inside a name keeps that name."""
    rest = key[len(prefix) :]
    if rest and (prefix.endswith("/") or rest.startswith("/") or not prefix):
        return rest.lstrip("/")
    return key[len(prefix.rpartition("/")[0]) :].lstrip("/")
