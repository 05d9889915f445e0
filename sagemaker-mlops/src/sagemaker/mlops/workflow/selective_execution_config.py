"""Running a part of a pipeline on the results of an earlier execution."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import attrs

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests.static_arguments import static_arguments

__all__ = ["SelectiveExecutionConfig"]


def _names(given: Sequence[str]) -> list[str]:
    if isinstance(given, str) or not all(isinstance(name, str) for name in given):
        raise TypeError(f"selected_steps takes a list of step names, not {given!r}.")
    if not given:
        raise ValidationError("selected_steps is empty. Name at least one step to run.")
    return list(given)


@static_arguments
@attrs.frozen
class SelectiveExecutionConfig:
    """Which steps to run, and the execution whose results stand in for the steps that they wait for.

    Args:
        selected_steps: names of the steps to run, 1 to 50. Where one lies between two others, it is to be
            among them.
        reference_latest_execution: without a ``source_pipeline_execution_arn``, take the latest execution.
        source_pipeline_execution_arn: ARN of an execution that has ended.

    Raises:
        ValidationError: no step is named (a `ValueError`).
    """

    selected_steps: list[str] = attrs.field(converter=_names)
    reference_latest_execution: bool = True
    source_pipeline_execution_arn: str | None = None

    @property
    def needs_latest_execution(self) -> bool:
        """Whether the source is the latest execution, which is still to be looked up."""
        return self.reference_latest_execution and self.source_pipeline_execution_arn is None

    def to_request(self) -> dict[str, Any]:
        """``SelectiveExecutionConfig`` of the API."""
        request: dict[str, Any] = {"SelectedSteps": [{"StepName": name} for name in self.selected_steps]}
        if self.source_pipeline_execution_arn is not None:
            request["SourcePipelineExecutionArn"] = self.source_pipeline_execution_arn
        return request
