# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.compatibility.request_capture` and 1 other module."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = ["Tag", "capture_create_job_request", "capture_training_request"]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.compatibility.request_capture import (
        capture_create_job_request,
        capture_training_request,
    )
    from sagemaker.core.shapes import Tag
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            **dict.fromkeys(
                ["capture_create_job_request", "capture_training_request"],
                "sagemaker.core.compatibility.request_capture",
            ),
            "Tag": "sagemaker.core.shapes",
        },
    )
