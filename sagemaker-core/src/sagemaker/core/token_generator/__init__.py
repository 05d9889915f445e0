# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.session.bearer_token`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = ["TOKEN_DURATION", "SageMakerTokenGenerator", "generate_token"]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.session.bearer_token import TOKEN_DURATION, SageMakerTokenGenerator, generate_token
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            **dict.fromkeys(
                ["SageMakerTokenGenerator", "TOKEN_DURATION", "generate_token"],
                "sagemaker.core.session.bearer_token",
            )
        },
    )
