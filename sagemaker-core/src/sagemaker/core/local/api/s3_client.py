"""A client with the methods of boto3's S3 client, on a local object store."""

# ruff: noqa: N803, ARG002 - the arguments are those of boto3

from __future__ import annotations

import io
import os
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import attrs

from sagemaker.core.exceptions import ObjectNotFoundError
from sagemaker.core.local.service_errors import client_error, service_exceptions
from sagemaker.core.local.state.object_store import ObjectInfo, ObjectStore

if TYPE_CHECKING:
    from botocore.exceptions import ClientError

_MAX_KEYS = 1000
_RANGE = re.compile(r"bytes=(\d*)-(\d*)")


@attrs.frozen
class ClientMeta:
    """The part of a boto3 client's ``meta`` that callers read."""

    region_name: str


class LocalS3Client:
    """The S3 operations that SageMaker code uses; arguments and responses are those of boto3.

    Differences from S3: a bucket exists from its first object on; settings that only matter in the cloud
    (encryption, storage class, tagging, ...) are accepted and ignored; an ETag identifies one write and is not an
    MD5 sum.
    """

    def __init__(self, store: ObjectStore, *, region_name: str = "us-west-2") -> None:
        self._store = store
        self.meta = ClientMeta(region_name)

    @property
    def exceptions(self) -> Any:
        """The exception classes, as on a boto3 client: ``client.exceptions.NoSuchKey``."""
        return service_exceptions("s3")

    # Objects.

    def put_object(
        self, *, Bucket: str, Key: str, Body: Any = b"", Metadata: Mapping[str, str] | None = None, **_: Any
    ) -> dict[str, Any]:
        """Write an object from bytes, text or an open file."""
        data = Body.read() if hasattr(Body, "read") else Body
        content = data.encode() if isinstance(data, str) else bytes(data)
        uri = _uri(Bucket, Key)
        self._store.put(uri, content, _lower_case(Metadata))
        return _response(ETag=_etag(self._store.info(uri)))

    def get_object(self, *, Bucket: str, Key: str, Range: str | None = None, **_: Any) -> dict[str, Any]:
        """Read an object; ``Body`` is botocore's streaming body.

        Raises:
            ClientError: code ``NoSuchKey``.
        """
        from botocore.response import StreamingBody

        uri = _uri(Bucket, Key)
        try:
            info, content = self._store.info(uri), self._store.read(uri)
        except ObjectNotFoundError as error:
            raise _no_such_key("GetObject") from error
        if Range is not None:
            content = _part(content, Range)
        body = StreamingBody(io.BytesIO(content), len(content))
        return _response(**_described(info), ContentLength=len(content), Body=body)

    def head_object(self, *, Bucket: str, Key: str, **_: Any) -> dict[str, Any]:
        """Describe an object.

        Raises:
            ClientError: code ``404``, as S3 answers a HEAD request.
        """
        try:
            info = self._store.info(_uri(Bucket, Key))
        except ObjectNotFoundError as error:
            raise _not_found("HeadObject") from error
        return _response(**_described(info), ContentLength=info.size)

    def delete_object(self, *, Bucket: str, Key: str, **_: Any) -> dict[str, Any]:
        """Remove an object if it exists."""
        self._store.delete(_uri(Bucket, Key))
        return _response()

    def delete_objects(self, *, Bucket: str, Delete: Mapping[str, Any], **_: Any) -> dict[str, Any]:
        for entry in Delete["Objects"]:
            self.delete_object(Bucket=Bucket, Key=entry["Key"])
        return _response(Deleted=[{"Key": entry["Key"]} for entry in Delete["Objects"]])

    def copy_object(
        self,
        *,
        Bucket: str,
        Key: str,
        CopySource: str | Mapping[str, str],
        Metadata: Mapping[str, str] | None = None,
        MetadataDirective: str = "COPY",
        **_: Any,
    ) -> dict[str, Any]:
        """Copy an object.

        Raises:
            ClientError: code ``NoSuchKey``.
        """
        source = (
            CopySource.lstrip("/")
            if isinstance(CopySource, str)
            else f"{CopySource['Bucket']}/{CopySource['Key']}"
        )
        try:
            content, kept = self._store.read(f"s3://{source}"), self._store.info(f"s3://{source}").metadata
        except ObjectNotFoundError as error:
            raise _no_such_key("CopyObject") from error
        uri = _uri(Bucket, Key)
        self._store.put(uri, content, _lower_case(Metadata) if MetadataDirective == "REPLACE" else kept)
        info = self._store.info(uri)
        return _response(CopyObjectResult={"ETag": _etag(info), "LastModified": info.modified})

    # Listing.

    def list_objects_v2(
        self,
        *,
        Bucket: str,
        Prefix: str = "",
        Delimiter: str = "",
        MaxKeys: int = _MAX_KEYS,
        ContinuationToken: str | None = None,
        StartAfter: str = "",
        **_: Any,
    ) -> dict[str, Any]:
        """List one page of keys; ``CommonPrefixes`` has the prefixes up to the delimiter."""
        after = ContinuationToken or StartAfter
        entries = [
            entry
            for entry in self._entries(Bucket, Prefix, Delimiter)
            if os.fsencode(entry) > os.fsencode(after)
        ]
        page, truncated = entries[:MaxKeys], len(entries) > MaxKeys
        rolled_up = [entry for entry in page if _is_rolled_up(entry, Prefix, Delimiter)]
        contents = [self._summary(Bucket, key) for key in page if key not in set(rolled_up)]
        response = _response(
            Name=Bucket, Prefix=Prefix, MaxKeys=MaxKeys, KeyCount=len(page), IsTruncated=truncated
        )
        if contents:
            response["Contents"] = contents
        if rolled_up:
            response["CommonPrefixes"] = [{"Prefix": prefix} for prefix in rolled_up]
        if truncated:
            response["NextContinuationToken"] = page[-1]
        return response

    def get_paginator(self, operation_name: str) -> LocalPaginator:
        """Return the paginator of ``list_objects_v2``.

        Raises:
            botocore.exceptions.OperationNotPageableError: the name is of another operation (a `ValueError`).
        """
        if operation_name != "list_objects_v2":
            from botocore.exceptions import OperationNotPageableError

            raise OperationNotPageableError(operation_name=operation_name)
        return LocalPaginator(self)

    def _entries(self, bucket: str, prefix: str, delimiter: str) -> list[str]:
        start = len(f"s3://{bucket}/")
        keys = [uri[start:] for uri in self._store.list(_uri(bucket, prefix))]
        if not delimiter:
            return keys
        rolled: dict[str, None] = {}
        for key in keys:
            head, found, _ = key[len(prefix) :].partition(delimiter)
            rolled[f"{prefix}{head}{found}"] = None
        return list(rolled)

    def _summary(self, bucket: str, key: str) -> dict[str, Any]:
        info = self._store.info(_uri(bucket, key))
        return {
            "Key": key,
            "LastModified": info.modified,
            "ETag": _etag(info),
            "Size": info.size,
            "StorageClass": "STANDARD",
        }

    # Transfers.

    def upload_file(
        self,
        Filename: str,
        Bucket: str,
        Key: str,
        ExtraArgs: Mapping[str, Any] | None = None,
        Callback: Callable[[int], object] | None = None,
        Config: object = None,
    ) -> None:
        """Write a file to an object."""
        path = Path(Filename)
        self._store.put_file(_uri(Bucket, Key), path, _lower_case((ExtraArgs or {}).get("Metadata")))
        if Callback is not None:
            Callback(path.stat().st_size)

    def upload_fileobj(
        self,
        Fileobj: BinaryIO,
        Bucket: str,
        Key: str,
        ExtraArgs: Mapping[str, Any] | None = None,
        Callback: Callable[[int], object] | None = None,
        Config: object = None,
    ) -> None:
        """Write an open file to an object."""
        content = Fileobj.read()
        self._store.put(_uri(Bucket, Key), content, _lower_case((ExtraArgs or {}).get("Metadata")))
        if Callback is not None:
            Callback(len(content))

    def download_file(
        self,
        Bucket: str,
        Key: str,
        Filename: str,
        ExtraArgs: Mapping[str, Any] | None = None,
        Callback: Callable[[int], object] | None = None,
        Config: object = None,
    ) -> None:
        """Write an object to a file.

        Raises:
            ClientError: code ``404``.
        """
        path = Path(Filename)
        try:
            self._store.fetch(_uri(Bucket, Key), path)
        except ObjectNotFoundError as error:
            raise _not_found("HeadObject") from error
        if Callback is not None:
            Callback(path.stat().st_size)

    def download_fileobj(
        self,
        Bucket: str,
        Key: str,
        Fileobj: BinaryIO,
        ExtraArgs: Mapping[str, Any] | None = None,
        Callback: Callable[[int], object] | None = None,
        Config: object = None,
    ) -> None:
        """Write an object to an open file.

        Raises:
            ClientError: code ``404``.
        """
        try:
            content = self._store.read(_uri(Bucket, Key))
        except ObjectNotFoundError as error:
            raise _not_found("HeadObject") from error
        Fileobj.write(content)
        if Callback is not None:
            Callback(len(content))

    # Buckets.

    def create_bucket(self, *, Bucket: str, **_: Any) -> dict[str, Any]:
        """Create a bucket if it does not exist."""
        (self._store.root / Bucket).mkdir(parents=True, exist_ok=True)
        return _response(Location=f"/{Bucket}")

    def head_bucket(self, *, Bucket: str, **_: Any) -> dict[str, Any]:
        """Check that a bucket exists.

        Raises:
            ClientError: code ``404``.
        """
        if not (self._store.root / Bucket).is_dir():
            raise _not_found("HeadBucket")
        return _response(BucketRegion=self.meta.region_name)


@attrs.frozen
class LocalPaginator:
    """The paginator of ``list_objects_v2``, the only one."""

    client: LocalS3Client

    def paginate(self, **arguments: Any) -> Iterator[dict[str, Any]]:
        """Yield the pages; arguments are those of ``list_objects_v2``, and ``PaginationConfig`` with ``PageSize``."""
        settings = arguments.pop("PaginationConfig", {})
        if "PageSize" in settings:
            arguments["MaxKeys"] = settings["PageSize"]
        while True:
            page = self.client.list_objects_v2(**arguments)
            yield page
            if not page["IsTruncated"]:
                return
            arguments["ContinuationToken"] = page["NextContinuationToken"]


def _uri(bucket: str, key: str) -> str:
    return f"s3://{bucket}/{key}"


def _etag(info: ObjectInfo) -> str:
    return f'"{info.etag}"'


def _described(info: ObjectInfo) -> dict[str, Any]:
    return {
        "LastModified": info.modified,
        "ETag": _etag(info),
        "ContentType": "binary/octet-stream",
        "Metadata": dict(info.metadata),
    }


def _response(**members: Any) -> dict[str, Any]:
    return {**members, "ResponseMetadata": {"HTTPStatusCode": 200, "HTTPHeaders": {}, "RetryAttempts": 0}}


def _lower_case(metadata: Mapping[str, str] | None) -> dict[str, str]:
    # Metadata travels in HTTP headers; S3 returns their names in lower case.
    return {name.lower(): value for name, value in (metadata or {}).items()}


def _part(content: bytes, byte_range: str) -> bytes:
    match = _RANGE.fullmatch(byte_range)
    first, last = match.groups() if match else ("", "")
    if first:
        return content[int(first) : int(last) + 1 if last else None]
    return content[-int(last) :] if last else content


def _is_rolled_up(entry: str, prefix: str, delimiter: str) -> bool:
    return bool(delimiter) and entry[len(prefix) :].endswith(delimiter)


def _no_such_key(operation: str) -> ClientError:
    return client_error(operation, "NoSuchKey", "The specified key does not exist.", service="s3", status=404)


def _not_found(operation: str) -> ClientError:
    # A HEAD response has no body with an error code: botocore takes the HTTP status as the code.
    return client_error(operation, "404", "Not Found", service="s3", status=404)
