"""S3 URIs, and the bucket that is meant when none is named."""

from __future__ import annotations

from sagemaker.core.exceptions import ConfigurationError
from sagemaker.core.s3_uri import is_s3_url, parse_s3_url, s3_path_join
from sagemaker.core.transfer import TransferSession

__all__ = ["determine_bucket_and_prefix", "is_s3_url", "parse_s3_url", "s3_path_join"]


def determine_bucket_and_prefix(
    bucket: str | None = None, key_prefix: str | None = None, sagemaker_session: TransferSession | None = None
) -> tuple[str, str | None]:
    """The given bucket and prefix; without a bucket, the session's default one with its prefix in front.

    Raises:
        ConfigurationError: neither a bucket nor a session is given.
    """
    if bucket is not None:
        return bucket, key_prefix
    if sagemaker_session is None:
        raise ConfigurationError("Pass bucket=... or sagemaker_session=...: no bucket is known.")
    return sagemaker_session.determine_bucket_and_prefix(bucket, key_prefix)
