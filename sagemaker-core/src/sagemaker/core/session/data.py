"""Data of a session: files and objects that move to and from S3."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from sagemaker.core.staging import transfer


class DataSession(Protocol):
    """The members of a session that uploads and downloads need. A subclass or a test can replace each of them."""

    @property
    def s3_client(self) -> Any: ...

    def determine_bucket_and_prefix(
        self, bucket: str | None = None, key_prefix: str | None = None
    ) -> tuple[str, str | None]: ...


class Data:
    """Uploads and downloads through the S3 client of a session.

    Args:
        session: the session of which this is a part.
    """

    def __init__(self, session: DataSession) -> None:
        self._session = session

    def upload_data(
        self,
        path: str,
        bucket: str | None = None,
        key_prefix: str = "data",
        callback: Callable[[int], None] | None = None,
        extra_args: Mapping[str, str] | None = None,
    ) -> str:
        """Upload a file or a directory.

        Args:
            path: the file or the directory.
            bucket: the default bucket if None.
            key_prefix: of the keys.
            callback: takes the number of bytes of each part that was sent.
            extra_args: ``ExtraArgs`` of boto3: encryption, metadata, ...

        Returns:
            The S3 URI of the file, or the prefix of the directory.

        Raises:
            AssetNotFoundError: nothing exists at the path.
            MissingBucketError: the bucket does not exist.
        """
        bucket, prefix = self._session.determine_bucket_and_prefix(bucket, key_prefix)
        return transfer.upload(self._s3, path, f"s3://{bucket}/{prefix or ''}", extra_args, callback)

    def download_data(
        self, path: str, bucket: str, key_prefix: str = "", extra_args: Mapping[str, str] | None = None
    ) -> list[str]:
        """Download all objects below a prefix into a directory.

        Args:
            path: the directory; it is created if it does not exist.
            bucket: the bucket.
            key_prefix: of the keys, or one key.
            extra_args: ``ExtraArgs`` of boto3.

        Returns:
            The local paths.

        Raises:
            MissingBucketError: the bucket does not exist.
        """
        return transfer.download(self._s3, f"s3://{bucket}/{key_prefix}", path, extra_args)

    def upload_string_as_file_body(self, body: str, bucket: str, key: str, kms_key: str | None = None) -> str:
        """Write text to one object, and return its S3 URI."""
        return transfer.put_text(self._s3, f"s3://{bucket}/{key}", body, kms_key)

    def list_s3_files(self, bucket: str, key_prefix: str) -> list[str]:
        """Return the keys below a prefix."""
        return transfer.list_keys(self._s3, bucket, key_prefix)

    def read_s3_file(self, bucket: str, key_prefix: str) -> str:
        """Return the text of one object.

        Args:
            bucket: the bucket.
            key_prefix: the whole key.
        """
        return transfer.read_bytes(self._s3, f"s3://{bucket}/{key_prefix}").decode("utf-8")

    @property
    def _s3(self) -> Any:
        return self._session.s3_client
