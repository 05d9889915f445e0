# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path of what lives in `sagemaker.core.remote_function.checkpoint_location`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.remote_function.checkpoint_location import S3_URI_REGEX_PATTERN, CheckpointLocation

__all__ = ["S3_URI_REGEX_PATTERN", "CheckpointLocation"]

__getattr__, __dir__, _ = attach(
    __name__,
    {
        **dict.fromkeys(
            ["CheckpointLocation", "S3_URI_REGEX_PATTERN"],
            "sagemaker.core.remote_function.checkpoint_location",
        )
    },
)
