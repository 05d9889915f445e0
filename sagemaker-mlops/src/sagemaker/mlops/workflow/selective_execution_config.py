"""Selective execution: a part of a pipeline runs on the results of an earlier execution."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import attrs

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests.static_arguments import static_arguments

__all__ = ["SelectiveExecutionConfig"]


def _names(names: Sequence[str]) -> list[str]:
    if isinstance(names, str) or not all(isinstance(name, str) for name in names):
        raise TypeError(f"selected_steps takes a list of step names, not {names!r}.")
    if not names:
        raise ValidationError("selected_steps is empty. Name at least one step to run.")
    return list(names)


@static_arguments
@attrs.frozen
class SelectiveExecutionConfig:
    """The steps to run, and the execution whose results replace the steps that they wait for.

    Args:
        selected_steps: names of the steps to run, 1 to 50. A step between two of them must be among
            them too.
        reference_latest_execution: without a ``source_pipeline_execution_arn``, take the latest execution.
        source_pipeline_execution_arn: ARN of an execution that has ended.

    Raises:
        ValidationError: the list of steps is empty (a `ValueError`).
    """

    selected_steps: list[str] = attrs.field(converter=_names)
    reference_latest_execution: bool = True
    source_pipeline_execution_arn: str | None = None

    @property
    def needs_latest_execution(self) -> bool:
        """True if the source is the latest execution, whose ARN has to be looked up."""
        return self.reference_latest_execution and self.source_pipeline_execution_arn is None

    def to_request(self) -> dict[str, Any]:
        """Return ``SelectiveExecutionConfig`` of the API."""
        request: dict[str, Any] = {"SelectedSteps": [{"StepName": name} for name in self.selected_steps]}
        if self.source_pipeline_execution_arn is not None:
            request["SourcePipelineExecutionArn"] = self.source_pipeline_execution_arn
        return request
