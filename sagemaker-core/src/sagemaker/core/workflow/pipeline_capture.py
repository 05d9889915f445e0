# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path of what lives in `sagemaker.core.compatibility.request_capture`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.compatibility.request_capture import (
        capture_create_job_request,
        capture_training_request,
    )

__all__ = ["capture_create_job_request", "capture_training_request"]

__getattr__, __dir__, _ = attach(
    __name__,
    {
        **dict.fromkeys(
            ["capture_create_job_request", "capture_training_request"],
            "sagemaker.core.compatibility.request_capture",
        )
    },
)
