# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.exceptions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = [
    "DeleteFailedStatusError",
    "FailedStatusError",
    "SageMakerCoreError",
    "TimeoutExceededError",
    "ValidationError",
    "WaiterError",
]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.exceptions import (
        DeleteFailedStatusError,
        FailedStatusError,
        TimeoutExceededError,
        ValidationError,
        WaiterError,
    )
    from sagemaker.core.exceptions import SageMakerError as SageMakerCoreError
else:
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
