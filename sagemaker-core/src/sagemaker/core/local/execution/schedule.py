"""Which step of an execution may start next, and how the execution ends.

Nothing here runs a step, and everything is linear in steps plus edges. A step is ready when every edge to
it is satisfied; one whose edge can no longer be satisfied is never looked at again.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Sequence

import attrs

from sagemaker.core.local.definition.pipeline_document import PipelineDocument

_UNSUCCESSFUL = ("Failed", "Stopped")


@attrs.define
class _Wait:
    """All that stands between two steps: the edges of a document between them, put together."""

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
        """Whether the target is meant to run when the source has not succeeded."""
        return self.trigger not in (None, "Completed")


class Schedule:
    """The steps of one execution: what is ready, what has ended and how.

    Steps are named by their position in the document's records.
    """

    def __init__(self, document: PipelineDocument, selected: Collection[str] | None = None) -> None:
        """Start with nothing done.

        Args:
            document: the steps.
            selected: names of those that may start; all when None.
        """
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
        """Take the next step that may start.

        Once a step has failed or stopped, only those may that wait for such an end, and what follows them.
        """
        while self._ready:
            index = self._ready.popleft()
            if self._selected is not None and index not in self._selected:
                continue
            if index not in self.statuses and (not self._failing or index in self._recovering):
                return index
        return None

    def finish(self, index: int, status: str, outcome: bool | None = None) -> None:
        """Record how a step ended; ``outcome`` is what a condition step found."""
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
        """The status of the execution when no step is left to run, and the steps to blame for it."""
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
