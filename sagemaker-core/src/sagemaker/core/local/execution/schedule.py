"""The schedule of an execution: its next step, and its status at the end.

A step is ready when every edge to it is satisfied. A step with an edge that can no longer be satisfied is not
visited again, so everything here is linear in steps plus edges. This module runs no step.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Sequence

import attrs

from sagemaker.core.local.definition.pipeline_document import PipelineDocument

_UNSUCCESSFUL = ("Failed", "Stopped")


@attrs.define
class _Wait:
    """The wait of one step for another: all edges between the two, merged."""

    target: int
    trigger: str | None = None
    branch: str | None = None

    def satisfied(self, status: str, outcome: bool | None) -> bool:
        trigger = self.trigger or "Completed"
        if self.branch is not None and outcome is not (self.branch == "IfSteps"):
            return False
        return trigger == "Any" or status == ("Succeeded" if trigger == "Completed" else trigger)

    @property
    def recovers(self) -> bool:
        """True if the target may run after a source that has not succeeded."""
        return self.trigger not in (None, "Completed")


class Schedule:
    """The steps of one execution, by their positions in the document's records.

    Args:
        document: the definition.
        selected: the names of the steps that may start; None for all.
    """

    def __init__(self, document: PipelineDocument, selected: Collection[str] | None = None) -> None:
        self.names = [record.name for record in document.records]
        self.position = {name: index for index, name in enumerate(self.names)}
        self.statuses: dict[int, str] = {}
        self._waits = self._merge_edges(document)
        self._open = [0] * len(self.names)
        for waits in self._waits:
            for wait in waits:
                self._open[wait.target] += 1
        self._selected = None if selected is None else {self.position[name] for name in selected}
        self._ready = deque(index for index, count in enumerate(self._open) if not count)
        self._recovering: set[int] = set()
        self._failing = False

    def next(self) -> int | None:
        """Return the next step that may start, and remove it; None if no step is ready.

        Once a step has failed or stopped, only the steps that wait for such an end may start, and those after
        them.
        """
        while self._ready:
            index = self._ready.popleft()
            if self._selected is not None and index not in self._selected:
                continue
            if index not in self.statuses and (not self._failing or index in self._recovering):
                return index
        return None

    def finish(self, index: int, status: str, outcome: bool | None = None) -> None:
        """Record the end of a step; ``outcome`` is the result of a condition step."""
        self.statuses[index] = status
        self._failing = self._failing or status in _UNSUCCESSFUL
        for wait in self._waits[index]:
            if not wait.satisfied(status, outcome):
                continue
            if wait.recovers or index in self._recovering:
                self._recovering.add(wait.target)
            self._open[wait.target] -= 1
            if not self._open[wait.target]:
                self._ready.append(wait.target)

    def result(self) -> tuple[str, Sequence[str]]:
        """Return the status of an execution without running steps, and the names of the steps that failed it."""
        unsuccessful = [index for index, status in self.statuses.items() if status in _UNSUCCESSFUL]
        unhandled = [self.names[index] for index in unsuccessful if not self._handled(index)]
        if unhandled:
            return "Failed", unhandled
        return ("CompletedWithFailures" if unsuccessful else "Succeeded"), ()

    def _handled(self, index: int) -> bool:
        return any(
            wait.recovers
            and wait.satisfied(self.statuses[index], None)
            and self.statuses.get(wait.target) == "Succeeded"
            for wait in self._waits[index]
        )

    def _merge_edges(self, document: PipelineDocument) -> list[list[_Wait]]:
        merged: dict[tuple[int, int], _Wait] = {}
        for edge in document.edges:
            source, target = self.position[edge.source], self.position[edge.target]
            wait = merged.setdefault((source, target), _Wait(target))
            wait.trigger = edge.trigger or wait.trigger
            wait.branch = edge.branch or wait.branch
        waits: list[list[_Wait]] = [[] for _ in self.names]
        for (source, _), wait in merged.items():
            waits[source].append(wait)
        return waits
