"""What a person sees while an execution is waited for.

On a terminal the steps as a table that is drawn over itself; elsewhere one plain line for each change.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Sequence
from typing import Any, TextIO

# Colours, cursor movements and other control characters, which a script's messages may hold: they are not to
# reach the reader's terminal or log.
_CONTROLS = re.compile(r"\x1b\[[0-9;?]*[@-~]|[\x00-\x08\x0b-\x1f\x7f-\x9f]")

_MARKS = {"Succeeded": "+", "Failed": "x", "Stopped": "-", "Executing": ">", "Starting": ">", "Stopping": "-"}


class ExecutionProgress:
    """Shows the state of one execution, again and again.

    Args:
        arn: of the execution.
        stream: standard output unless given.
    """

    def __init__(self, arn: str, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stdout
        self._live = self._stream.isatty()
        self._arn = arn
        self._seen: dict[str, str] = {}
        self._drawn: list[str] = []

    def show(self, description: dict[str, Any], steps: Sequence[dict[str, Any]] | None) -> None:
        """Show the state now.

        Args:
            description: of the execution.
            steps: the step records, newest first; None when they are not known.
        """
        if self._live and steps is not None:
            # What has left the top of the screen cannot be drawn over.
            self._draw(_table(steps)[1 - _terminal_size().lines :])
            return
        for step in reversed(steps or ()):
            self._line(step["StepName"], _summary(step))
        if steps is None:
            self._line(self._arn, description["PipelineExecutionStatus"])

    def finish(self, description: dict[str, Any], steps: Sequence[dict[str, Any]] | None) -> None:
        """Show the end."""
        if self._live and steps is not None:
            self._draw(_table(steps))
        else:
            self.show(description, steps)
        status = description["PipelineExecutionStatus"]
        if steps is not None:
            self._stream.write(f"{self._arn.rpartition(':')[2]}: {status}\n")
        self._stream.flush()

    def _line(self, name: str, state: str) -> None:
        if self._seen.get(name) != state:
            self._seen[name] = state
            self._stream.write(f"{name}: {state}\n")
            self._stream.flush()

    def _draw(self, lines: list[str]) -> None:
        if lines == self._drawn:
            return
        up = f"\x1b[{len(self._drawn)}A" if self._drawn else ""
        self._stream.write(up + "".join(f"\x1b[2K{line}\n" for line in lines))
        self._stream.flush()
        self._drawn = lines


def _table(steps: Sequence[dict[str, Any]]) -> list[str]:
    """One line for each step, oldest first, none wider than the terminal."""
    columns = _terminal_size().columns
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
        return f"Failed: {_CONTROLS.sub('', step.get('FailureReason', ''))}"
    start, end = step.get("StartTime"), step.get("EndTime")
    if start and end:
        return f"{step['StepStatus']} in {(end - start).total_seconds():.2f} s"
    outcome = step.get("Metadata", {}).get("Condition", {}).get("Outcome")
    return f"{status} ({outcome})" if outcome else status


def _terminal_size() -> os.terminal_size:
    import shutil  # with it come the compressors, which are of no use here

    return shutil.get_terminal_size()
