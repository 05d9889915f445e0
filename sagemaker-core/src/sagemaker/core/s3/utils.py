# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.staging.s3_uri` and 1 other module."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = ["determine_bucket_and_prefix", "is_s3_url", "parse_s3_url", "s3_path_join"]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.session.s3 import determine_bucket_and_prefix
    from sagemaker.core.staging.s3_uri import is_s3_url, parse_s3_url, s3_path_join
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            "determine_bucket_and_prefix": "sagemaker.core.session.s3",
            **dict.fromkeys(["is_s3_url", "parse_s3_url", "s3_path_join"], "sagemaker.core.staging.s3_uri"),
        },
    )
