"""Published import path of the errors of waiting and of checking."""

from __future__ import annotations

from sagemaker.core.exceptions import (
    DeleteFailedStatusError,
    FailedStatusError,
    SageMakerError,
    ValidationError,
    WaiterError,
    WaitTimeoutError,
)

__all__ = [
    "DeleteFailedStatusError",
    "FailedStatusError",
    "SageMakerCoreError",
    "TimeoutExceededError",
    "ValidationError",
    "WaiterError",
]

SageMakerCoreError = SageMakerError
TimeoutExceededError = WaitTimeoutError
