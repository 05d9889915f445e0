"""A pipeline definition document: its steps, their references, and the graph of its steps.

The compiler builds the graph while it writes a document; the local control plane and the drawing of a pipeline read it
from the document. Both get the same `StepGraph`. Nothing here recurses over steps, and all costs are linear in steps
plus references. Imports only the standard library, attrs and the error tree.

Document grammar: "Pipeline definition" of the SageMaker Pipelines developer guide, version 2020-12-01.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from sagemaker.core.exceptions import CycleError, UnknownStepError

DEFINITION_VERSION = "2020-12-01"

_STEP_REFERENCE = re.compile(r"Steps\.([A-Za-z0-9_-]+)")

# Members of a step that hold other steps instead of the step's own arguments.
_CHILD_LISTS = ("IfSteps", "ElseSteps", "ForEachBody")


class StepRecord(NamedTuple):
    """A step of a document: its JSON object, and the name of the step that holds it in a branch or body."""

    step: Mapping[str, Any]
    parent: str | None = None
    branch: str | None = None

    @property
    def name(self) -> str:
        name: str = self.step["Name"]
        return name


class Dependency(NamedTuple):
    """An entry of ``DependsOn``: the upstream step and the trigger, which is ``Completed`` by default."""

    step: str
    trigger: str = "Completed"


class Edge(NamedTuple):
    """A reason for which step ``target`` waits for step ``source``; two steps may have several.

    Attributes:
        source: the upstream step.
        target: the step that waits.
        trigger: the trigger of a ``DependsOn`` entry; None for the other kinds of edges.
        branch: the list of ``source`` that holds ``target``, ``IfSteps`` for instance; None elsewhere.
    """

    source: str
    target: str
    trigger: str | None = None
    branch: str | None = None


def iter_steps(steps: Sequence[Mapping[str, Any]]) -> Iterator[StepRecord]:
    """Yield all steps of a document in reading order: each before the steps of its branches."""
    pending = deque(StepRecord(step) for step in steps)
    while pending:
        record = pending.popleft()
        yield record
        arguments = record.step.get("Arguments") or {}
        children = [
            StepRecord(child, parent=record.name, branch=branch)
            for branch in _CHILD_LISTS
            for child in arguments.get(branch) or ()
        ]
        pending.extendleft(reversed(children))


def dependencies(step: Mapping[str, Any]) -> list[Dependency]:
    """Return the entries of the step's ``DependsOn``."""
    return [
        Dependency(entry)
        if isinstance(entry, str)
        else Dependency(entry["Step"], entry.get("Trigger", "Completed"))
        for entry in step.get("DependsOn") or ()
    ]


def iter_expressions(step: Mapping[str, Any]) -> Iterator[str]:
    """Yield the path of every ``{"Get": path}`` in the step, without those of steps in its branches."""
    for node in iter_objects(step):
        path = node.get("Get")
        if isinstance(path, str) and len(node) == 1:
            yield path


def iter_json_gets(step: Mapping[str, Any]) -> Iterator[Any]:
    """Yield the operand of every ``Std:JsonGet`` in the step, without those of steps in its branches."""
    for node in iter_objects(step):
        if len(node) == 1 and "Std:JsonGet" in node:
            yield node["Std:JsonGet"]


def iter_objects(step: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Yield every object in the step, without those of steps in its branches."""
    pending: list[Any] = [step]
    while pending:
        node = pending.pop()
        if isinstance(node, Mapping):
            yield node
            pending.extend(value for key, value in node.items() if key not in _CHILD_LISTS)
        elif isinstance(node, list | tuple):
            pending.extend(node)


def referenced_step(path: str) -> str | None:
    """Return the name of the step that a ``Get`` path reads; None if it does not read a step."""
    match = _STEP_REFERENCE.match(path)
    return match.group(1) if match else None


def iter_edges(records: Iterable[StepRecord]) -> Iterator[Edge]:
    """Yield the edges of the graph: for each step its branch, its ``DependsOn``, then its references."""
    for record in records:
        if record.parent is not None:
            yield Edge(record.parent, record.name, branch=record.branch)
        for dependency in dependencies(record.step):
            yield Edge(dependency.step, record.name, trigger=dependency.trigger)
        for path in iter_expressions(record.step):
            source = referenced_step(path)
            if source is not None:
                yield Edge(source, record.name)


class StepGraph:
    """The steps of a pipeline, and for each step those it waits for.

    Attributes:
        names: step names, in the order of the document.
        upstream: for each step, the positions in `names` of the steps it waits for.
    """

    def __init__(
        self,
        names: Sequence[str],
        upstream: Sequence[Sequence[int]],
        position: Mapping[str, int] | None = None,
    ) -> None:
        """Use the sequences without copying them; compute ``position`` unless it is passed."""
        self.names = names
        self.upstream = upstream
        self.position = position or {name: index for index, name in enumerate(names)}
        self._downstream: list[list[int]] | None = None

    @classmethod
    def from_edges(cls, names: Sequence[str], edges: Iterable[Edge]) -> StepGraph:
        """Return the graph of the steps and edges.

        Raises:
            UnknownStepError: an edge names a step that is not in ``names``.
        """
        position = {name: index for index, name in enumerate(names)}
        upstream: list[list[int]] = [[] for _ in names]
        for edge in edges:
            if edge.source not in position:
                raise UnknownStepError(
                    f"Step {edge.target!r} depends on step {edge.source!r}, which the pipeline does not have.",
                    step=edge.target,
                )
            upstream[position[edge.target]].append(position[edge.source])
        return cls(names, [list(dict.fromkeys(waits)) for waits in upstream])

    @property
    def downstream(self) -> list[list[int]]:
        """The positions of the steps that wait for each step."""
        if self._downstream is None:
            downstream: list[list[int]] = [[] for _ in self.names]
            for target, waits in enumerate(self.upstream):
                for source in waits:
                    downstream[source].append(target)
            self._downstream = downstream
        return self._downstream

    def check_acyclic(self) -> None:
        """Refuse steps that wait for each other.

        Raises:
            CycleError: steps wait for each other; the message lists the steps of one cycle.
        """
        # Most pipelines list each step after those it waits for, which proves it.
        if any(waits and max(waits) >= index for index, waits in enumerate(self.upstream)):
            self.order()

    def order(self) -> list[int]:
        """Return the positions of the steps in an order in which each comes after those it waits for.

        Steps that become ready together keep the order of the document.

        Raises:
            CycleError: steps wait for each other; the message lists the steps of one cycle.
        """
        waiting = [len(waits) for waits in self.upstream]
        ready = deque(index for index, count in enumerate(waiting) if not count)
        downstream = self.downstream
        ordered: list[int] = []
        while ready:
            index = ready.popleft()
            ordered.append(index)
            for target in downstream[index]:
                waiting[target] -= 1
                if not waiting[target]:
                    ready.append(target)
        if len(ordered) < len(self.names):
            self._raise_cycle(waiting)
        return ordered

    def descendants(self, name: str) -> set[str]:
        """Return the names of the step and of all steps that wait for it, directly or through others."""
        seen = {self.position[name]}
        pending = [self.position[name]]
        while pending:
            for target in self.downstream[pending.pop()]:
                if target not in seen:
                    seen.add(target)
                    pending.append(target)
        return {self.names[index] for index in seen}

    def _raise_cycle(self, waiting: Sequence[int]) -> None:
        # Each remaining step waits for another remaining one: following these edges must return to a step.
        current = next(index for index, count in enumerate(waiting) if count)
        trail: dict[int, None] = {}
        while current not in trail:
            trail[current] = None
            current = next(source for source in self.upstream[current] if waiting[source])
        steps = list(trail)
        cycle = steps[steps.index(current) :]
        path = [self.names[index] for index in reversed([*cycle, cycle[0]])]
        raise CycleError(
            f"Cycle detected in pipeline step graph. {' -> '.join(path)}: each of these steps waits for the one "
            "before it. Remove one of the references or depends_on entries.",
            path=path,
            step=path[0],
        )
