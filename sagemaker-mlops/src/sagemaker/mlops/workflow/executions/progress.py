"""The progress of an execution, for the person who waits for it.

On a terminal the steps are a table that is redrawn in place; elsewhere each change is one plain line.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TextIO

from sagemaker.core.session.progress import Display, plain, terminal_size

_MARKS = {"Succeeded": "+", "Failed": "x", "Stopped": "-", "Executing": ">", "Starting": ">", "Stopping": "-"}


class ExecutionProgress:
    """Shows the state of one execution as it changes.

    Args:
        arn: of the execution.
        stream: standard output by default.
    """

    def __init__(self, arn: str, stream: TextIO | None = None) -> None:
        self._display = Display(stream)
        self._arn = arn

    def show(self, description: dict[str, Any], steps: Sequence[dict[str, Any]] | None) -> None:
        """Show the current state.

        Args:
            description: of the execution.
            steps: the step records, newest first; None when they are unknown.
        """
        if self._display.live and steps is not None:
            # Lines beyond the top of the screen cannot be redrawn.
            self._display.draw(_table(steps)[1 - terminal_size().lines :])
            return
        for step in reversed(steps or ()):
            self._display.change(step["StepName"], _summary(step))
        if steps is None:
            self._display.change(self._arn, description["PipelineExecutionStatus"])

    def finish(self, description: dict[str, Any], steps: Sequence[dict[str, Any]] | None) -> None:
        """Show the final state of the execution."""
        if self._display.live and steps is not None:
            self._display.draw(_table(steps))
        else:
            self.show(description, steps)
        if steps is not None:
            self._display.write(f"{self._arn.rpartition(':')[2]}: {description['PipelineExecutionStatus']}")


def _table(steps: Sequence[dict[str, Any]]) -> list[str]:
    """Return one line for each step, oldest first, cut to the width of the terminal."""
    columns = terminal_size().columns
    width = max((len(step["StepName"]) for step in steps), default=0)
    lines = (
        f" {_MARKS.get(step['StepStatus'], ' ')} {step['StepName']:<{width}}  {_summary(step)}"
        for step in reversed(steps)
    )
    return [line.partition("\n")[0].expandtabs(1)[: columns - 1] for line in lines]


def _summary(step: dict[str, Any]) -> str:
    status: str = step["StepStatus"]
    if step.get("CacheHitResult"):
        return f"{step['StepStatus']} (reused from an earlier run)"
    if step["StepStatus"] == "Failed":
        return f"Failed: {plain(step.get('FailureReason', ''))}"
    start, end = step.get("StartTime"), step.get("EndTime")
    if start and end:
        return f"{step['StepStatus']} in {(end - start).total_seconds():.2f} s"
    outcome = step.get("Metadata", {}).get("Condition", {}).get("Outcome")
    return f"{status} ({outcome})" if outcome else status
