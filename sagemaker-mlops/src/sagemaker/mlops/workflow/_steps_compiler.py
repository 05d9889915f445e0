"""From steps to a definition document, without calling, writing or asking anything.

Four passes, each one method of `StepsCompiler`, each linear in steps plus references:

``collect``  the listed steps, collections and condition branches flattened, as records
``build``    each step's tree resolved in its own context; steps that only a reference or dependency reaches
             are collected behind the listed ones
``link``     names of dependencies and references to edges of the graph, property files to their steps
``emit``     the document: top-level steps in order, branch steps in their branches

Whatever is wrong with the pipeline is found by one of them and reported together at the end.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from typing import Any

import attrs

from sagemaker.core.assets import Placement
from sagemaker.core.definition import StepGraph
from sagemaker.core.exceptions import (
    DuplicateStepError,
    PipelineDefinitionError,
    PipelineDefinitionReport,
    UnknownStepError,
)
from sagemaker.core.requests import RequestContext, Resolver
from sagemaker.core.workflow.entities import PipelineVariable, StepOutput
from sagemaker.core.workflow.functions import JsonGet
from sagemaker.core.workflow.parameters import Parameter
from sagemaker.core.workflow.properties import Properties
from sagemaker.mlops.workflow._property_files import check_property_file
from sagemaker.mlops.workflow.step_collections import StepCollection
from sagemaker.mlops.workflow.step_dependency import StepDependency
from sagemaker.mlops.workflow.steps import Step


class StepRecord:
    """What the compiler knows about one step.

    Attributes:
        step: the step.
        parent: the record of the step whose branch holds it.
        branch: the argument of that step which holds it.
        output: the step's object in the document.
        upstream: names of the steps that it waits for.
        reads: the property files that it reads.
    """

    __slots__ = ("branch", "output", "parent", "reads", "step", "upstream")

    def __init__(self, step: Step, parent: StepRecord | None, branch: str) -> None:
        self.step = step
        self.parent = parent
        self.branch = branch
        self.output: dict[str, Any] = {}
        self.upstream: dict[str, None] = {}
        self.reads: list[JsonGet] = []


@attrs.frozen
class Compilation:
    """What compiling gives.

    Attributes:
        steps: the ``Steps`` of the document.
        graph: all steps and what they wait for.
        step_map: name to step.
        placements: the assets that the steps stage.
        parameters: the parameters that the steps read, by name.
    """

    steps: list[dict[str, Any]]
    graph: StepGraph
    step_map: dict[str, Step]
    placements: tuple[Placement, ...]
    parameters: dict[str, Parameter]


class StepsCompiler:
    """Compiles one list of steps, once.

    Args:
        pipeline_name: part of staging and output locations.
        steps: steps, collections and outputs of steps, as the user listed them.
        use_custom_job_prefix: keep the names given to jobs as prefixes.
        ask_aws: whether sessions may ask AWS for an unknown account or role.
    """

    def __init__(
        self,
        pipeline_name: str,
        steps: Sequence[Any],
        *,
        use_custom_job_prefix: bool = False,
        ask_aws: bool = False,
    ) -> None:
        self._pipeline_name = pipeline_name
        self._listed = steps
        self._use_custom_job_prefix = use_custom_job_prefix
        self._ask_aws = ask_aws
        self._resolver = Resolver()
        self._records: list[StepRecord] = []
        self._by_name: dict[str, StepRecord] = {}
        self._parameters: dict[str, Parameter] = {}
        self._findings: list[PipelineDefinitionError] = []

    def build(self) -> Compilation:
        """Compile.

        Raises:
            PipelineDefinitionError: what is wrong with the pipeline; a `PipelineDefinitionReport` when
                there is more than one finding.
        """
        self._collect(self._listed)
        self._build()
        graph = self._link()
        self._report()
        graph.check_acyclic()
        return Compilation(
            steps=self._emit(),
            graph=graph,
            step_map={name: record.step for name, record in self._by_name.items()},
            placements=tuple(self._resolver.placements.values()),
            parameters=self._parameters,
        )

    # Pass 1: which steps there are.

    def _collect(self, listed: Iterable[Any]) -> None:
        pending: deque[tuple[Any, StepRecord | None, str]] = deque((item, None, "") for item in listed)
        while pending:
            item, parent, branch = pending.popleft()
            if isinstance(item, StepCollection):
                pending.extendleft((step, parent, branch) for step in reversed(item.steps))
                continue
            record = StepRecord(_as_step(item), parent, branch)
            if not self._add(record):
                continue
            for name, members in record.step.branches().items():
                pending.extend((member, record, name) for member in members)

    def _add(self, record: StepRecord) -> bool:
        name = record.step.name
        if name in self._by_name:
            self._findings.append(_duplicate(name, self._by_name[name], record))
            return False
        self._by_name[name] = record
        self._records.append(record)
        return True

    # Pass 2: what each step says.

    def _build(self) -> None:
        for record in self._records:  # grows while steps are discovered
            try:
                self._build_step(record)
            except PipelineDefinitionError as error:  # noqa: PERF203 - every step's finding is wanted
                self._findings.append(error)

    def _build_step(self, record: StepRecord) -> None:
        step = record.step
        request = step.to_request()
        if self._use_custom_job_prefix:
            request["Arguments"] = {**step.job_name_entry(), **request["Arguments"]}
        session = step.staging_session()
        context = (
            None
            if session is None
            else RequestContext(session, self._pipeline_name, step.name, ask_aws=self._ask_aws)
        )
        self._resolver.variables.clear()
        record.output = self._resolver.resolve(request, context)
        if step.depends_on:
            record.output["DependsOn"] = self._dependencies(record, step.depends_on)
        if self._resolver.variables:
            for variable in self._resolver.variables:
                for leaf in variable.leaves():
                    self._follow(record, leaf)

    def _dependencies(self, record: StepRecord, depends_on: Iterable[Any]) -> list[Any]:
        triggers: dict[str, str] = {}
        entries: list[Any] = []
        for item in depends_on:
            source = item.step if isinstance(item, StepDependency) else item
            name = self._reach(record, source)
            entry = item.to_request(name) if isinstance(item, StepDependency) else name
            trigger = "Completed" if isinstance(entry, str) else entry["Trigger"]
            present = triggers.setdefault(name, trigger)
            if present != trigger:
                raise PipelineDefinitionError(
                    f"Step {record.step.name} depends on step {name} with conflicting triggers: "
                    f"{present} and {trigger}. Keep one of them.",
                    step=record.step.name,
                )
            if entry not in entries:
                entries.append(entry)
        return entries

    def _follow(self, record: StepRecord, leaf: PipelineVariable) -> None:
        if isinstance(leaf, StepOutput):
            source = leaf.step
            self._reach(record, source if source is not None else getattr(leaf, "step_name", None))
        elif isinstance(leaf, JsonGet):
            if leaf.source_step is not None:
                self._reach(record, leaf.source_step)
                record.reads.append(leaf)
        elif isinstance(leaf, Parameter):
            self._parameters.setdefault(leaf.name, leaf)

    def _reach(self, record: StepRecord, source: Any) -> str:
        """Note that the step waits for another one; collect that one if nobody has listed it."""
        if isinstance(source, str):
            record.upstream[source] = None
            return source
        if isinstance(source, StepCollection):
            source = source.steps[-1]
        step = _as_step(source)
        present = self._by_name.get(step.name)
        if present is None:
            self._collect([step])
        elif present.step is not step:
            self._findings.append(_duplicate(step.name, present, record))
        record.upstream[step.name] = None
        return step.name

    # Pass 3: the graph.

    def _link(self) -> StepGraph:
        position = {name: index for index, name in enumerate(self._by_name)}
        upstream: list[list[int]] = []
        for record in self._records:
            waits = [position[name] for name in record.upstream if name in position]
            if len(waits) < len(record.upstream):
                self._findings.extend(
                    _unknown(record, name) for name in record.upstream if name not in position
                )
            if record.parent is not None and record.parent.step.name not in record.upstream:
                waits.append(position[record.parent.step.name])
            upstream.append(waits)
            for read in record.reads:
                self._check_read(record, read)
        return StepGraph(list(self._by_name), upstream, position)

    def _check_read(self, record: StepRecord, read: JsonGet) -> None:
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


def _as_step(item: Any) -> Step:
    if isinstance(item, Step):
        return item
    if isinstance(item, StepOutput) and isinstance(item.step, Step):
        return item.step
    hint = "" if not isinstance(item, Properties) else f" of step {item.step_name!r}, which it does not know"
    raise PipelineDefinitionError(
        f"Invalid input step type: {type(item)}{hint}. Pipelines are made of steps, step collections and "
        "outputs of steps."
    )


def _duplicate(name: str, present: StepRecord, record: StepRecord) -> DuplicateStepError:
    places = [
        f"{entry.branch} of {entry.parent.step.name!r}" if entry.parent else "the pipeline's steps"
        for entry in (present, record)
    ]
    same = "one step stands" if present.step is record.step else "two steps stand"
    return DuplicateStepError(
        "Pipeline steps cannot have duplicate names. In addition, steps added in the ConditionStep or "
        f"ForEachStep cannot be added in the Pipeline steps list. Under the name {name!r} {same} in "
        f"{places[0]} and in {places[1]}: rename or remove one.",
        step=name,
    )


def _unknown(record: StepRecord, name: str) -> UnknownStepError:
    return UnknownStepError(
        f"Step {name} is undefined: step {record.step.name!r} waits for it or reads it. The input steps do not "
        f"contain the step of name: {name}. Add it to the pipeline, or correct the name.",
        step=record.step.name,
    )
