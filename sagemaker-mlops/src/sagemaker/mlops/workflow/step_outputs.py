"""Published import path of `StepOutput`."""

from __future__ import annotations

from sagemaker.core.workflow.entities import StepOutput
from sagemaker.core.workflow.step_outputs import get_step

__all__ = ["StepOutput", "get_step"]
