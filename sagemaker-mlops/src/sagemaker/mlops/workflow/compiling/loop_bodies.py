"""Checks of loop bodies: steps that are hidden from the steps outside.

All functions are linear in steps plus references; the compiler calls them only for pipelines with loops.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sagemaker.core.exceptions import DuplicateStepError, PipelineDefinitionError
from sagemaker.mlops.workflow.compiling.compiled_step import CompiledStep


def hidden_references(
    records: Sequence[CompiledStep], by_name: Mapping[str, CompiledStep]
) -> Iterator[PipelineDefinitionError]:
    """Find steps that wait for, or read, a step in a body to which they do not belong themselves."""
    for record in records:
        for name in record.upstream:
            target = by_name.get(name)
            loop = None if target is None else _loop_of(target)
            if loop is not None and loop is not _loop_of(record):
                yield PipelineDefinitionError(
                    f"Step {record.step.name!r} waits for or reads step {name!r}, which runs once for each item of "
                    f"{loop.step.name!r} and is not seen from outside. Depend on {loop.step.name!r}, and read its "
                    "properties.Selected or properties.IterationOutputs[i].",
                    step=record.step.name,
                )


def clashing_names(records: Sequence[CompiledStep]) -> Iterator[DuplicateStepError]:
    """Find steps whose name the service gives to an iteration of a body step: its name and a number."""
    bodies = {record.step.name for record in records if _loop_of(record) is not None}
    for record in records:
        body, _, number = record.step.name.rpartition("-")
        if body in bodies and number.isdecimal():
            yield DuplicateStepError(
                f"Step {record.step.name!r} is called like an iteration of the body step {body!r}. Rename one of the "
                "two.",
                step=record.step.name,
            )


def completion_waits(
    records: Sequence[CompiledStep], upstream: Sequence[Sequence[int]]
) -> Sequence[Sequence[int]]:
    """Return what each step's *end* waits for: a loop ends after its body, so it waits for what the body waits for."""
    added: dict[int, list[int]] = {}
    for record in records:
        loop = _loop_of(record)
        if loop is not None:
            added.setdefault(loop.index, []).extend(
                source
                for source in upstream[record.index]
                if source != loop.index and _loop_of(records[source]) is not loop
            )
    return [[*waits, *added.get(index, ())] for index, waits in enumerate(upstream)]


def _loop_of(record: CompiledStep) -> CompiledStep | None:
    parent = record.parent
    return parent if parent is not None and parent.step.hides_branches else None
