"""The compiler's record of one step."""

from __future__ import annotations

from typing import Any

from sagemaker.core.workflow.functions import JsonGet
from sagemaker.mlops.workflow.step_base import Step

# Shared by the records that have none of these: most steps read no property file, many wait for nothing.
_EMPTY: dict[str, Any] = {}
_NO_READS: list[JsonGet] = []


class CompiledStep:
    """The compiler's record of one step.

    Attributes:
        step: the step.
        index: its position among the records.
        parent: the record of the step whose branch holds it, if any.
        branch: the argument of that step in which it stands.
        output: the step's object in the document.
        upstream: names of the steps that it waits for.
        reads: the property files that it reads.
    """

    __slots__ = ("branch", "index", "output", "parent", "reads", "step", "upstream")

    def __init__(self, step: Step, index: int, parent: CompiledStep | None, branch: str) -> None:
        self.step = step
        self.index = index
        self.parent = parent
        self.branch = branch
        self.output: dict[str, Any] = _EMPTY
        self.upstream: dict[str, Any] = _EMPTY
        self.reads: list[JsonGet] = _NO_READS

    def wait_for(self, name: str) -> None:
        """Record that the step waits for another."""
        if self.upstream:
            self.upstream[name] = None
        else:
            self.upstream = {name: None}

    def list_dependency(self, name: str) -> None:
        """Add a step to ``DependsOn``, unless it is listed there."""
        listed = self.output.setdefault("DependsOn", [])
        if all(name != (entry if isinstance(entry, str) else entry["Step"]) for entry in listed):
            listed.append(name)
