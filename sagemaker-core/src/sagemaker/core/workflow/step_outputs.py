"""Published import path of `StepOutput`, and the step of an output."""

from __future__ import annotations

from typing import Any

from sagemaker.core.workflow.entities import StepOutput

__all__ = ["StepOutput", "get_step"]


def get_step(step_output: StepOutput) -> Any:
    """Return the step whose output this is.

    Raises:
        TypeError: the value is not the output of a step.
    """
    if not isinstance(step_output, StepOutput):
        raise TypeError(f"{step_output!r} is not the output of a step.")
    return step_output.step
