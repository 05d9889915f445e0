# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.session.bearer_token`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = [
    "AUTH_PREFIX",
    "DEFAULT_HOST",
    "DEFAULT_URL",
    "SERVICE_NAME",
    "TOKEN_DURATION",
    "TOKEN_VERSION",
    "SageMakerTokenGenerator",
]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.session.bearer_token import (
        AUTH_PREFIX,
        DEFAULT_HOST,
        DEFAULT_URL,
        SERVICE_NAME,
        TOKEN_DURATION,
        TOKEN_VERSION,
        SageMakerTokenGenerator,
    )
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            **dict.fromkeys(
                [
                    "AUTH_PREFIX",
                    "DEFAULT_HOST",
                    "DEFAULT_URL",
                    "SERVICE_NAME",
                    "SageMakerTokenGenerator",
                    "TOKEN_DURATION",
                    "TOKEN_VERSION",
                ],
                "sagemaker.core.session.bearer_token",
            )
        },
    )
