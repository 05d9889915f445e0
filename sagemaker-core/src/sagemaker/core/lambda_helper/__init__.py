"""Lambda functions: create them from local code, update, invoke and delete them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.lambda_helper.function import (
        Lambda,
    )
    from sagemaker.core.session.session import (
        Session,
    )

__all__ = [
    "Lambda",
    "Session",
]

if not TYPE_CHECKING:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            "Lambda": "sagemaker.core.lambda_helper.function",
            "Session": "sagemaker.core.session.session",
        },
    )
