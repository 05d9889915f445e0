# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path of what lives in `sagemaker.core.exceptions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.exceptions import (
        DeleteFailedStatusError,
        FailedStatusError,
        TimeoutExceededError,
        ValidationError,
        WaiterError,
    )
    from sagemaker.core.exceptions import SageMakerError as SageMakerCoreError

__all__ = [
    "DeleteFailedStatusError",
    "FailedStatusError",
    "SageMakerCoreError",
    "TimeoutExceededError",
    "ValidationError",
    "WaiterError",
]

__getattr__, __dir__, _ = attach(
    __name__,
    {
        **dict.fromkeys(
            [
                "DeleteFailedStatusError",
                "FailedStatusError",
                "TimeoutExceededError",
                "ValidationError",
                "WaiterError",
            ],
            "sagemaker.core.exceptions",
        ),
        "SageMakerCoreError": "sagemaker.core.exceptions:SageMakerError",
    },
)
