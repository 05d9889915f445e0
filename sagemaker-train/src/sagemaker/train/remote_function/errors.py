# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.exceptions` and 1 other module."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = [
    "DeserializationError",
    "RemoteFunctionError",
    "SerializationError",
    "ServiceError",
    "s3_path_join",
]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.exceptions import (
        DeserializationError,
        RemoteFunctionError,
        SerializationError,
        ServiceError,
    )
    from sagemaker.core.staging.s3_uri import s3_path_join
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            **dict.fromkeys(
                ["DeserializationError", "RemoteFunctionError", "SerializationError", "ServiceError"],
                "sagemaker.core.exceptions",
            ),
            "s3_path_join": "sagemaker.core.staging.s3_uri",
        },
    )
