# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.remote_function.checkpoint_location`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = ["S3_URI_REGEX_PATTERN", "CheckpointLocation"]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.remote_function.checkpoint_location import S3_URI_REGEX_PATTERN, CheckpointLocation
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            **dict.fromkeys(
                ["CheckpointLocation", "S3_URI_REGEX_PATTERN"],
                "sagemaker.core.remote_function.checkpoint_location",
            )
        },
    )
