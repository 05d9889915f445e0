# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path of what lives in `sagemaker.core.exceptions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.exceptions import (
        DeserializationError,
        RemoteFunctionError,
        RemoteFunctionFailedError,
        RuntimeEnvironmentError,
        SerializationError,
        ServiceError,
    )

__all__ = [
    "DeserializationError",
    "RemoteFunctionError",
    "RemoteFunctionFailedError",
    "RuntimeEnvironmentError",
    "SerializationError",
    "ServiceError",
]

__getattr__, __dir__, _ = attach(
    __name__,
    {
        **dict.fromkeys(
            [
                "DeserializationError",
                "RemoteFunctionError",
                "RemoteFunctionFailedError",
                "RuntimeEnvironmentError",
                "SerializationError",
                "ServiceError",
            ],
            "sagemaker.core.exceptions",
        )
    },
)
