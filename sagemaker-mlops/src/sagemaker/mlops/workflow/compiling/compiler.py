"""The compiler: from steps to a definition document, without calls and without writing anything.

Four passes, each one method of `StepsCompiler`, each linear in steps plus references:

``collect``  the listed steps, collections and condition branches flattened, as records
``build``    each step's tree resolved in its own context; steps that only a reference or dependency reaches
             are collected behind the listed ones
``link``     names of dependencies and references to edges of the graph, property files to their steps
``emit``     the document: top-level steps in order, branch steps in their branches

Each pass collects findings; all of them are reported together at the end.
"""

from __future__ import annotations

import contextlib
import gc
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from sagemaker.core.exceptions import (
    DuplicateStepError,
    PipelineDefinitionError,
    PipelineDefinitionReport,
    UnknownStepError,
    did_you_mean,
)
from sagemaker.core.requests import Placement, PublicationAction, RequestContext, Resolver, StagingSession
from sagemaker.core.workflow.definition import StepGraph
from sagemaker.core.workflow.entities import PipelineVariable, StepOutput
from sagemaker.core.workflow.functions import JsonGet
from sagemaker.core.workflow.parameters import Parameter
from sagemaker.core.workflow.properties import Properties
from sagemaker.mlops.workflow.compiling.compiled_step import CompiledStep
from sagemaker.mlops.workflow.compiling.loop_bodies import clashing_names, completion_waits, hidden_references
from sagemaker.mlops.workflow.compiling.property_files import check_property_file
from sagemaker.mlops.workflow.step_base import Step, step_list
from sagemaker.mlops.workflow.step_base.scoped_variables import ScopedVariable
from sagemaker.mlops.workflow.step_collections import StepCollection
from sagemaker.mlops.workflow.step_dependency import StepDependency


class Compilation(NamedTuple):
    """The result of compiling steps.

    Attributes:
        steps: the ``Steps`` of the document.
        graph: all steps, and the steps that each waits for.
        records: the compiler's record of each, in the order of the graph.
        placements: the assets that the steps stage.
        actions: further calls that are made when they are published.
        parameters: the parameters that the steps read, by name.
    """

    steps: list[dict[str, Any]]
    graph: StepGraph
    records: list[CompiledStep]
    placements: tuple[Placement, ...]
    actions: tuple[PublicationAction, ...]
    parameters: dict[str, Parameter]

    def step_map(self) -> dict[str, Step]:
        """Return the steps by name."""
        return {record.step.name: record.step for record in self.records}


class StepsCompiler:
    """Compiles one list of steps, once.

    Args:
        pipeline_name: part of staging and output locations.
        steps: steps, collections and outputs of steps, as the user listed them.
        use_custom_job_prefix: use the job names of the program as prefixes.
        ask_aws: whether sessions may ask AWS for an unknown account or role.
        session: the pipeline's, for steps that have no session of their own.
    """

    def __init__(
        self,
        pipeline_name: str,
        steps: Sequence[Any],
        *,
        use_custom_job_prefix: bool = False,
        ask_aws: bool = False,
        session: StagingSession | None = None,
    ) -> None:
        self._session = session
        self._pipeline_name = pipeline_name
        self._listed = steps
        self._use_custom_job_prefix = use_custom_job_prefix
        self._ask_aws = ask_aws
        self._resolver = Resolver()
        self._records: list[CompiledStep] = []
        self._by_name: dict[str, CompiledStep] = {}
        self._parameters: dict[str, Parameter] = {}
        self._duplicates: set[str] = set()
        self._findings: list[PipelineDefinitionError] = []
        # True when a step hides its branches; the checks of loop bodies are skipped otherwise.
        self._has_bodies = False

    def build(self) -> Compilation:
        """Compile the steps.

        Raises:
            PipelineDefinitionError: the pipeline is wrong; a `PipelineDefinitionReport` for more than one finding.
        """
        with _collector_paused():
            self._collect(self._listed)
            self._build()
            graph = self._link()
            self._report()
            graph.check_acyclic()
            if self._has_bodies:
                StepGraph(graph.names, completion_waits(self._records, graph.upstream)).check_acyclic()
            steps = self._emit()
        return Compilation(
            steps=steps,
            graph=graph,
            records=self._records,
            placements=tuple(self._resolver.placements.values()),
            actions=tuple(self._resolver.actions.values()),
            parameters=self._parameters,
        )

    # Pass 1: collect.

    def _collect(self, listed: Iterable[Any]) -> None:
        # Records of steps with branches; the branches are collected after all listed steps.
        holders: deque[CompiledStep] = deque()
        self._collect_list(listed, None, "", holders)
        while holders:
            holder = holders.popleft()
            self._has_bodies = self._has_bodies or holder.step.hides_branches
            for branch, members in holder.step.branches().items():
                self._collect_list(members, holder, branch, holders)

    def _collect_list(
        self, listed: Iterable[Any], parent: CompiledStep | None, branch: str, holders: deque[CompiledStep]
    ) -> None:
        records, by_name = self._records, self._by_name
        for item in listed:
            if isinstance(item, StepCollection):
                self._collect_list(item.steps, parent, branch, holders)
                continue
            step = item if isinstance(item, Step) else _as_step(item, parent, branch)
            record = CompiledStep(step, len(records), parent, branch)
            present = by_name.setdefault(step.name, record)
            if present is not record:
                self._duplicates.add(step.name)
                self._findings.append(_duplicate(step.name, present, record))
                continue
            records.append(record)
            if step.branches():
                holders.append(record)

    # Pass 2: build.

    def _build(self) -> None:
        for record in self._records:  # grows while steps are found
            try:
                self._build_step(record)
            except PipelineDefinitionError as error:  # noqa: PERF203 - every step's finding is wanted
                self._findings.append(error)

    def _build_step(self, record: CompiledStep) -> None:
        step = record.step
        request = step.to_request()
        if self._use_custom_job_prefix:
            named = step.job_name_entry()
            if named:
                request["Arguments"] = {**named, **request["Arguments"]}
        variables = self._resolver.resolve_members(request, self._context(step) if step.is_placed else None)
        implied = step.implied_dependencies()
        waits = step.depends_on
        if waits is not None or implied:
            entries = self._dependencies(record, step_list(waits), implied)
            if entries:
                request["DependsOn"] = entries
        record.output = request
        for variable in variables:
            for leaf in variable.leaves():
                self._follow(record, leaf)
        step.check_arguments()

    def _context(self, step: Step) -> RequestContext | None:
        session = step.staging_session() or self._session
        if session is None:
            return None
        return RequestContext(session, self._pipeline_name, step.name, ask_aws=self._ask_aws)

    def _dependencies(
        self, record: CompiledStep, depends_on: Iterable[Any], implied: Iterable[Any]
    ) -> list[Any]:
        entries: dict[str, Any] = {}
        for item in depends_on:
            if type(item) is str:
                entry: Any = item
                name = item
            elif isinstance(item, StepDependency):
                name = self._reach(record, item.step)
                entry = item.to_request(name)
            else:
                entry = name = self._reach(record, item)
            present = entries.setdefault(name, entry)
            if present != entry:
                raise _conflicting_triggers(record.step.name, name, present, entry)
        for item in implied:
            name = self._reach(record, item)
            entries.setdefault(name, name)
        dependencies = list(entries.values())
        # The step waits for these names; references add to them.
        record.upstream = entries
        return dependencies

    def _follow(self, record: CompiledStep, leaf: PipelineVariable) -> None:
        if isinstance(leaf, StepOutput):
            source = leaf.step
            name = self._reach(record, source if source is not None else getattr(leaf, "step_name", None))
            record.wait_for(name)
            if leaf.listed:
                record.list_dependency(name)
        elif isinstance(leaf, JsonGet):
            if leaf.source_step is not None:
                record.wait_for(self._reach(record, leaf.source_step))
                record.reads = [*record.reads, leaf]
        elif isinstance(leaf, Parameter):
            self._parameters.setdefault(leaf.name, leaf)
        elif isinstance(leaf, ScopedVariable):
            _check_scope(record, leaf)

    def _reach(self, record: CompiledStep, source: Any) -> str:
        """Return the name of a step that this one waits for, and collect a step that is not listed."""
        if isinstance(source, str):
            return source
        if isinstance(source, StepCollection):
            source = _last_step(source, record)
        step = source if isinstance(source, Step) else _as_step(source, record)
        present = self._by_name.get(step.name)
        if present is None:
            self._collect([step])
        elif present.step is not step and step.name not in self._duplicates:
            self._duplicates.add(step.name)
            self._findings.append(_duplicate(step.name, present, record))
        return step.name

    # Pass 3: link.

    def _link(self) -> StepGraph:
        upstream: list[Sequence[int]] = []
        for record in self._records:
            waits = self._positions(record) if record.upstream or record.parent else ()
            upstream.append(waits)
            for read in record.reads:
                self._check_read(record, read)
        if self._has_bodies:
            self._findings.extend(hidden_references(self._records, self._by_name))
            self._findings.extend(clashing_names(self._records))
        return StepGraph(list(self._by_name), upstream)

    def _positions(self, record: CompiledStep) -> list[int]:
        """Return the positions of the steps that this one waits for."""
        by_name = self._by_name
        try:
            waits = [by_name[name].index for name in record.upstream]
        except KeyError:
            unknown = [name for name in record.upstream if name not in by_name]
            self._findings.extend(_unknown(record, name, by_name) for name in unknown)
            return []
        parent = record.parent
        if parent is not None and parent.step.name not in record.upstream:
            waits.append(parent.index)
        return waits

    def _check_read(self, record: CompiledStep, read: JsonGet) -> None:
        source = read.source_step
        producer = self._by_name.get(source if isinstance(source, str) else source.name) if source else None
        finding = check_property_file(read, record.step, producer.step) if producer else None
        if finding is not None:
            self._findings.append(finding)

    def _report(self) -> None:
        if len(self._findings) == 1:
            raise self._findings[0]
        if self._findings:
            raise PipelineDefinitionReport(self._findings)

    # Pass 4: the document.

    def _emit(self) -> list[dict[str, Any]]:
        steps: list[dict[str, Any]] = []
        for record in self._records:
            if record.parent is None:
                steps.append(record.output)
            else:
                record.parent.output["Arguments"][record.branch].append(record.output)
        return steps


@contextlib.contextmanager
def _collector_paused() -> Iterator[None]:
    """Pause the cyclic garbage collector while the document grows.

    Compiling makes many objects and no garbage; without the pause its cost per step grows with the pipeline.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _last_step(collection: StepCollection, record: CompiledStep) -> Step:
    if collection.steps:
        return collection.steps[-1]
    raise PipelineDefinitionError(
        f"Step {record.step.name!r} waits for the step collection {collection.name!r}, which has no steps. Add "
        "steps to it, or remove it from depends_on.",
        step=record.step.name,
    )


def _as_step(item: Any, record: CompiledStep | None, branch: str = "") -> Step:
    """Return the step that an entry stands for.

    Args:
        item: the entry.
        record: the step that holds it, if any.
        branch: the argument of that step in which it stands.
    """
    if isinstance(item, StepOutput) and isinstance(item.step, Step):
        return item.step
    hint = _hint(item)
    holder = record.step.name if record else None
    where = f" in {f'{branch} of ' if branch else ''}step {holder!r}" if holder else ""
    raise PipelineDefinitionError(
        f"Invalid input step type: {type(item)}{hint}{where}. Pipelines are made of steps, step collections and "
        "outputs of steps.",
        step=holder,
    )


def _hint(item: Any) -> str:
    if isinstance(item, Properties):
        return f" of step {item.step_name!r}, which it does not know"
    if isinstance(item, str):
        return f", {item!r}: give the step itself"
    name = getattr(item, "__name__", None)
    return f", {name}: a decorated function becomes a step where it is called, {name}(...)" if name else ""


def _check_scope(record: CompiledStep, variable: ScopedVariable) -> None:
    problem = variable.misplaced(record.step, record.parent.step if record.parent else None)
    if problem is not None:
        raise PipelineDefinitionError(
            f"Step {record.step.name!r}: {variable!r} {problem}.", step=record.step.name
        )


def _conflicting_triggers(step: str, upstream: str, first: Any, second: Any) -> PipelineDefinitionError:
    triggers = ["Completed" if isinstance(entry, str) else entry["Trigger"] for entry in (first, second)]
    return PipelineDefinitionError(
        f"Step {step} depends on step {upstream} with conflicting triggers: {triggers[0]} and {triggers[1]}. "
        "Keep one of them.",
        step=step,
    )


def _duplicate(name: str, present: CompiledStep, record: CompiledStep) -> DuplicateStepError:
    places = [
        f"{entry.branch} of {entry.parent.step.name!r}" if entry.parent else "the pipeline's steps"
        for entry in (present, record)
    ]
    where = " and in ".join(dict.fromkeys(places))
    same = "one step stands twice" if present.step is record.step else "two steps stand"
    return DuplicateStepError(
        "Pipeline steps cannot have duplicate names. In addition, steps added in the ConditionStep or "
        f"ForEachStep cannot be added in the Pipeline steps list. Under the name {name!r} {same} "
        f"in {where}: rename or remove one.",
        step=name,
    )


def _unknown(record: CompiledStep, name: str, known: Iterable[str]) -> UnknownStepError:
    return UnknownStepError(
        f"Step {name} is undefined: step {record.step.name!r} waits for it or reads it. The input steps do not "
        f"contain the step of name: {name}.{did_you_mean(name, known)} Add it to the pipeline, or correct the name.",
        step=record.step.name,
    )
