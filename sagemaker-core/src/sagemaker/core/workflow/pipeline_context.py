"""Published import path of what a job class returns while a pipeline is being written, and of the sessions.

Under a `PipelineSession`, ``processor.run(...)``, ``model_trainer.train(...)`` and their like call nothing
and return `StepArguments`, which the matching step takes as its ``step_args``. The names are loaded from
where they live when they are asked for: importing this module imports nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._lazy import attach

if TYPE_CHECKING:
    from sagemaker.core.local.local_session import LocalPipelineSession, LocalSession
    from sagemaker.core.requests import StepArguments
    from sagemaker.core.session import PipelineSession, Session

__all__ = ["LocalPipelineSession", "LocalSession", "PipelineSession", "Session", "StepArguments"]

__getattr__, __dir__, _ = attach(
    __name__,
    {
        "LocalPipelineSession": "sagemaker.core.local.local_session",
        "LocalSession": "sagemaker.core.local.local_session",
        "PipelineSession": "sagemaker.core.session",
        "Session": "sagemaker.core.session",
        "StepArguments": "sagemaker.core.requests",
    },
)
