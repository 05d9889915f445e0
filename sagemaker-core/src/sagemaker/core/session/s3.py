"""Uploads and downloads as static methods, which take a session."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

from sagemaker.core.exceptions import ConfigurationError, ValidationError
from sagemaker.core.session.session import Session
from sagemaker.core.staging import transfer
from sagemaker.core.staging.s3_uri import parse_s3_url
from sagemaker.core.staging.transfer import TransferSession


class S3Uploader:
    """Writes local files, bytes and text to S3."""

    @staticmethod
    def upload(
        local_path: str,
        desired_s3_uri: str,
        kms_key: str | None = None,
        sagemaker_session: Session | None = None,
        callback: Callable[[int], None] | None = None,
    ) -> str:
        """Upload a file or a directory below an S3 prefix.

        Returns:
            The URI of the file, or the prefix of the directory.
        """
        client = (sagemaker_session or Session()).s3_client
        return transfer.upload(client, local_path, desired_s3_uri, transfer.encryption(kms_key), callback)

    @staticmethod
    def upload_string_as_file_body(
        body: str,
        desired_s3_uri: str | None = None,
        kms_key: str | None = None,
        sagemaker_session: Session | None = None,
    ) -> str:
        """Write text to one object, and return its URI.

        Raises:
            ValidationError: the URI is missing.
        """
        if desired_s3_uri is None:
            raise ValidationError("desired_s3_uri is missing: pass the S3 URI of the object.")
        return transfer.put_text((sagemaker_session or Session()).s3_client, desired_s3_uri, body, kms_key)

    @staticmethod
    def upload_bytes(
        b: bytes | BytesIO, s3_uri: str, kms_key: str | None = None, sagemaker_session: Session | None = None
    ) -> str:
        """Write bytes to one object, and return its URI."""
        content = b.getvalue() if isinstance(b, BytesIO) else b
        return transfer.put_bytes((sagemaker_session or Session()).s3_client, s3_uri, content, kms_key)


class S3Downloader:
    """Reads objects from S3: text, bytes, files and names."""

    @staticmethod
    def download(
        s3_uri: str, local_path: str, kms_key: str | None = None, sagemaker_session: Session | None = None
    ) -> list[str]:
        """Download an object, or all objects below a prefix, into a directory; return their local paths.

        ``kms_key`` is accepted for compatibility: S3 decrypts with the key that the object names.
        """
        del kms_key
        return transfer.download((sagemaker_session or Session()).s3_client, s3_uri, local_path)

    @staticmethod
    def read_file(s3_uri: str, sagemaker_session: Session | None = None) -> str:
        """Return the text of one object."""
        return S3Downloader.read_bytes(s3_uri, sagemaker_session).decode("utf-8")

    @staticmethod
    def read_bytes(s3_uri: str, sagemaker_session: Session | None = None) -> bytes:
        """Return the content of one object."""
        return transfer.read_bytes((sagemaker_session or Session()).s3_client, s3_uri)

    @staticmethod
    def list(s3_uri: str, sagemaker_session: Session | None = None) -> list[str]:
        """Return the URIs of all objects below a prefix."""
        bucket, prefix = parse_s3_url(s3_uri)
        client = (sagemaker_session or Session()).s3_client
        return [f"s3://{bucket}/{key}" for key in transfer.list_keys(client, bucket, prefix)]


def determine_bucket_and_prefix(
    bucket: str | None = None, key_prefix: str | None = None, sagemaker_session: TransferSession | None = None
) -> tuple[str, str | None]:
    """Return bucket and prefix; without a bucket, the session's default one with its prefix in front.

    Raises:
        ConfigurationError: both the bucket and the session are missing.
    """
    if bucket is not None:
        return bucket, key_prefix
    if sagemaker_session is None:
        raise ConfigurationError("Pass bucket=... or sagemaker_session=...: no bucket is known.")
    return sagemaker_session.determine_bucket_and_prefix(bucket, key_prefix)
