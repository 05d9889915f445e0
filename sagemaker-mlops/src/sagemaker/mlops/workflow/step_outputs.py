# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.workflow.entities` and 1 other module."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = ["StepOutput", "get_step"]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.workflow.entities import StepOutput
    from sagemaker.core.workflow.step_outputs import get_step
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            "StepOutput": "sagemaker.core.workflow.entities",
            "get_step": "sagemaker.core.workflow.step_outputs",
        },
    )
