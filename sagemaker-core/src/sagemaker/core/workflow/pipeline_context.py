# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path of what lives in `sagemaker.core.local.local_session` and 3 other modules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.local.local_session import LocalPipelineSession, LocalSession
    from sagemaker.core.requests import StepArguments
    from sagemaker.core.session.pipeline_session import PipelineSession
    from sagemaker.core.session.session import Session

__all__ = ["LocalPipelineSession", "LocalSession", "PipelineSession", "Session", "StepArguments"]

__getattr__, __dir__, _ = attach(
    __name__,
    {
        **dict.fromkeys(["LocalPipelineSession", "LocalSession"], "sagemaker.core.local.local_session"),
        "StepArguments": "sagemaker.core.requests",
        "PipelineSession": "sagemaker.core.session.pipeline_session",
        "Session": "sagemaker.core.session.session",
    },
)
