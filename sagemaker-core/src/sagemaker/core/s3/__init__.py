"""Amazon S3: URIs, uploads and downloads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._lazy import attach

if TYPE_CHECKING:
    from sagemaker.core.s3.client import S3Downloader, S3Uploader
    from sagemaker.core.s3.utils import determine_bucket_and_prefix, is_s3_url, parse_s3_url, s3_path_join

__all__ = [
    "S3Downloader",
    "S3Uploader",
    "determine_bucket_and_prefix",
    "is_s3_url",
    "parse_s3_url",
    "s3_path_join",
]

__getattr__, __dir__, _ = attach(
    __name__,
    {
        "S3Downloader": "sagemaker.core.s3.client",
        "S3Uploader": "sagemaker.core.s3.client",
        **dict.fromkeys(__all__[2:], "sagemaker.core.s3.utils"),
    },
)
