"""Published import path of the capture of trainers' requests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._lazy import attach

if TYPE_CHECKING:
    from sagemaker.core.request_capture import capture_create_job_request, capture_training_request

__all__ = ["capture_create_job_request", "capture_training_request"]

__getattr__, __dir__, _ = attach(
    __name__,
    {
        "capture_create_job_request": "sagemaker.core.request_capture",
        "capture_training_request": "sagemaker.core.request_capture",
    },
)
