"""Sessions: which account, region and bucket are meant, and what submitting a request does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.requests.session_settings import (
        SessionSettings,
    )
    from sagemaker.core.session.session import (
        PipelineSession,
        Session,
        botocore_resolver,
        expand_role,
        get_execution_role,
    )

__all__ = [
    "PipelineSession",
    "Session",
    "SessionSettings",
    "botocore_resolver",
    "expand_role",
    "get_execution_role",
]

if not TYPE_CHECKING:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            "PipelineSession": "sagemaker.core.session.session",
            "Session": "sagemaker.core.session.session",
            "botocore_resolver": "sagemaker.core.session.session",
            "expand_role": "sagemaker.core.session.session",
            "get_execution_role": "sagemaker.core.session.session",
            "SessionSettings": "sagemaker.core.requests.session_settings",
        },
    )
