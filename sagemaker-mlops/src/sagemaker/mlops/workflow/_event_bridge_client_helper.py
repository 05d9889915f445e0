# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.mlops.workflow.deploying.schedules`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = [
    "EXECUTION_TIME_PIPELINE_PARAMETER_FORMAT",
    "NO_FLEXIBLE_TIME_WINDOW",
    "EventBridgeSchedulerHelper",
]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.mlops.workflow.deploying.schedules import (
        EXECUTION_TIME_PIPELINE_PARAMETER_FORMAT,
        NO_FLEXIBLE_TIME_WINDOW,
        EventBridgeSchedulerHelper,
    )
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            **dict.fromkeys(
                [
                    "EXECUTION_TIME_PIPELINE_PARAMETER_FORMAT",
                    "EventBridgeSchedulerHelper",
                    "NO_FLEXIBLE_TIME_WINDOW",
                ],
                "sagemaker.mlops.workflow.deploying.schedules",
            )
        },
    )
