# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.local.local_session` and 5 other modules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = [
    "LocalPipelineSession",
    "LocalSession",
    "PipelineDefinitionConfig",
    "PipelineSession",
    "Session",
    "SessionSettings",
    "StepArguments",
]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.local.local_session import LocalPipelineSession, LocalSession
    from sagemaker.core.requests import StepArguments
    from sagemaker.core.requests.session_settings import SessionSettings
    from sagemaker.core.session.pipeline_session import PipelineSession
    from sagemaker.core.session.session import Session
    from sagemaker.core.workflow.pipeline_definition_config import PipelineDefinitionConfig
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            **dict.fromkeys(["LocalPipelineSession", "LocalSession"], "sagemaker.core.local.local_session"),
            "StepArguments": "sagemaker.core.requests",
            "SessionSettings": "sagemaker.core.requests.session_settings",
            "PipelineSession": "sagemaker.core.session.pipeline_session",
            "Session": "sagemaker.core.session.session",
            "PipelineDefinitionConfig": "sagemaker.core.workflow.pipeline_definition_config",
        },
    )
