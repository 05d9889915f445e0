"""The display of an execution that is waited for.

On a terminal and in a notebook its steps are a table that is redrawn in place; elsewhere one plain line is written
for each change.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TextIO

from sagemaker.core.session.progress import Display, plain

if TYPE_CHECKING:
    from typing_extensions import Self

_MARKS = {"Succeeded": "+", "Failed": "x", "Stopped": "-", "Executing": ">", "Starting": ">", "Stopping": "-"}


class ExecutionProgress:
    """Shows the state of one execution again and again. Use it in a ``with`` statement.

    Args:
        arn: of the execution.
        stream: standard output if None.
    """

    def __init__(self, arn: str, stream: TextIO | None = None) -> None:
        self._display = Display(stream)
        self._arn = arn

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._display.close()

    def show(self, description: dict[str, Any], steps: Sequence[dict[str, Any]] | None) -> None:
        """Show the present state.

        Args:
            description: of the execution.
            steps: the records of its steps, newest first; None if they are not known.
        """
        if self._display.live and steps is not None:
            self._display.draw(_table(steps))
            return
        for step in reversed(steps or ()):
            self._display.change(step["StepName"], _summary(step))
        if steps is None:
            self._display.change(self._arn, description["PipelineExecutionStatus"])

    def finish(self, description: dict[str, Any], steps: Sequence[dict[str, Any]] | None) -> None:
        """Show the last state. Arguments are those of `show`."""
        if self._display.live and steps is not None:
            self._display.draw(_table(steps), final=True)
        else:
            self.show(description, steps)
        if steps is not None:
            self._display.write(f"{self._arn.rpartition(':')[2]}: {description['PipelineExecutionStatus']}")


def _table(steps: Sequence[dict[str, Any]]) -> list[list[str]]:
    """Return one row for each step, oldest first: mark, name, summary."""
    return [
        [f" {_MARKS.get(step['StepStatus'], ' ')}", step["StepName"], _summary(step)]
        for step in reversed(steps)
    ]


def _summary(step: dict[str, Any]) -> str:
    status: str = step["StepStatus"]
    if step.get("CacheHitResult"):
        return f"{status} (reused from an earlier run)"
    if status == "Failed":
        return f"Failed: {plain(step.get('FailureReason', ''))}"
    start, end = step.get("StartTime"), step.get("EndTime")
    if start and end:
        return f"{status} in {(end - start).total_seconds():.2f} s"
    outcome = step.get("Metadata", {}).get("Condition", {}).get("Outcome")
    return f"{status} ({outcome})" if outcome else status
