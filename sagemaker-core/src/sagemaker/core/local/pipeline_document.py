"""A pipeline definition as the control plane takes it in: parsed, checked, and with its graph.

The checks are those that the service makes when a pipeline is created or updated. What a step's arguments
hold is checked when the step starts, with the values of that moment.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import attrs

from sagemaker.core.definition import (
    DEFINITION_VERSION,
    Edge,
    StepGraph,
    StepRecord,
    iter_edges,
    iter_expressions,
    iter_steps,
)
from sagemaker.core.exceptions import (
    DuplicateStepError,
    ParameterValueError,
    PipelineDefinitionError,
    UnknownStepError,
)
from sagemaker.core.local.durations import parse_duration
from sagemaker.core.local.execution_state import Execution
from sagemaker.core.local.expressions import Evaluator
from sagemaker.core.local.pipeline_parameters import check_declaration, typed_values
from sagemaker.core.local.step_cache import uses_cache

MEMBERS = ("Version", "Metadata", "Parameters", "PipelineExperimentConfig", "MlflowConfig", "Steps")
TRIGGERS = ("Completed", "Failed", "Stopped", "Any")

_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")


@attrs.frozen
class PipelineDocument:
    """A checked definition.

    Attributes:
        definition: the document.
        records: all steps, those in branches included, in reading order.
        edges: what waits for what; several edges may join the same two steps.
    """

    definition: Mapping[str, Any]
    records: tuple[StepRecord, ...]
    edges: tuple[Edge, ...]

    @classmethod
    def parse(cls, text: str) -> PipelineDocument:
        """Read and check a definition.

        Raises:
            PipelineDefinitionError: the service would refuse it; the message says why.
        """
        definition = _read(text)
        records = tuple(_checked_steps(definition["Steps"]))
        edges = tuple(iter_edges(records))
        _check_graph(records, edges)
        _check_parameters(definition, records)
        return cls(definition, records, edges)

    @property
    def steps(self) -> dict[str, Mapping[str, Any]]:
        """The steps' objects by name."""
        return {record.name: record.step for record in self.records}

    @property
    def parameters(self) -> list[Mapping[str, Any]]:
        """The declared parameters."""
        return list(self.definition.get("Parameters") or ())

    def evaluator(
        self, execution: Execution, outputs: Mapping[str, Any], read_object: Callable[[str], bytes]
    ) -> Evaluator:
        """What evaluates this document's expressions in an execution; it reads ``outputs`` as they come."""
        pipeline_arn = execution.arn.rpartition("/execution/")[0]
        return Evaluator(
            parameters=typed_values(self.parameters, execution.parameters),
            variables={
                "PipelineName": execution.pipeline,
                "PipelineArn": pipeline_arn,
                "PipelineExecutionId": execution.id,
                "PipelineExecutionArn": execution.arn,
                "StartDateTime": execution.created,
            },
            steps=self.steps,
            outputs=outputs,
            read_object=read_object,
            experiment=execution.experiment,
        )


def _refuse(reason: str, step: str | None = None) -> PipelineDefinitionError:
    return PipelineDefinitionError(f"Unable to parse pipeline definition. {reason}", step=step)


def _read(text: str) -> Mapping[str, Any]:
    try:
        definition = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _refuse(f"It is not valid JSON: {error}") from None
    if not isinstance(definition, dict):
        raise _refuse("Expecting start of Json Object.")
    unknown = [key for key in definition if key not in MEMBERS]
    if unknown:
        raise _refuse(f"Cannot parse object, unknown property '{unknown[0]}'.")
    if definition.get("Version") != DEFINITION_VERSION:
        raise _refuse(f"Version must be '{DEFINITION_VERSION}', not {definition.get('Version')!r}.")
    for key in ("Parameters", "Steps"):
        if not isinstance(definition.get(key, []), list):
            raise _refuse(f"{key}: Expecting start of Json Array.")
    if not isinstance(definition.get("PipelineExperimentConfig") or {}, dict):
        raise _refuse("PipelineExperimentConfig: Expecting start of Json Object.")
    if not definition.get("Steps"):
        raise _refuse("Steps must hold at least one step.")
    return definition


def _checked_steps(steps: list[Any]) -> Iterator[StepRecord]:
    """The steps, each checked before its branches are entered."""
    seen: set[str] = set()
    for record in iter_steps(steps):
        _check_step(record.step)
        if record.name in seen:
            raise DuplicateStepError(
                f"Step names must be unique, and two steps are called '{record.name}'.", step=record.name
            )
        seen.add(record.name)
        yield record


def _check_step(step: Any) -> None:
    if not isinstance(step, dict):
        raise _refuse(f"A step must be an object, not {step!r}.")
    name = step.get("Name")
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise _refuse(f"Step name {name!r} must be 1 to 64 letters, digits, hyphens and underscores.")
    if not isinstance(step.get("Type"), str):
        raise _refuse(f"Step '{name}' has no Type.", name)
    if not isinstance(step.get("Arguments", {}), dict):
        raise _refuse(f"Step '{name}': Arguments must be an object.", name)
    if step["Type"] == "Condition":
        _check_condition(name, step.get("Arguments", {}))
    _check_dependencies(name, step.get("DependsOn") or [])
    _check_cache(name, step)
    _check_retries(name, step.get("RetryPolicies") or [])


def _check_condition(name: str, arguments: Mapping[str, Any]) -> None:
    if not isinstance(arguments.get("Conditions"), list) or not arguments["Conditions"]:
        raise _refuse(f"Step '{name}': Conditions must hold at least one condition.", name)
    for branch in ("IfSteps", "ElseSteps"):
        if not isinstance(arguments.get(branch) or [], list):
            raise _refuse(f"Step '{name}': {branch}: Expecting start of Json Array.", name)


def _check_dependencies(name: str, entries: Any) -> None:
    if not isinstance(entries, list):
        raise _refuse(f"Step '{name}': DependsOn: Expecting start of Json Array.", name)
    triggers: dict[str, str] = {}
    for entry in entries:
        source, trigger = (
            (entry.get("Step"), entry.get("Trigger", "Completed"))
            if isinstance(entry, dict)
            else (entry, "Completed")
        )
        if not isinstance(source, str) or trigger not in TRIGGERS:
            raise _refuse(
                f"Step '{name}': a DependsOn entry is a step name, or a Step with a Trigger of "
                f"{', '.join(TRIGGERS)}; not {entry!r}.",
                name,
            )
        if triggers.setdefault(source, trigger) != trigger:
            raise _refuse(f"Step '{name}' depends on step '{source}' with conflicting triggers.", name)


def _check_cache(name: str, step: Mapping[str, Any]) -> None:
    if not isinstance(step.get("CacheConfig") or {}, dict):
        raise _refuse(f"Step '{name}': CacheConfig must be an object.", name)
    expiry = (step.get("CacheConfig") or {}).get("ExpireAfter")
    if expiry is None or not uses_cache(step):
        return
    try:
        parse_duration(str(expiry))
    except ValueError as error:
        raise _refuse(f"Step '{name}': CacheConfig.ExpireAfter: {error}", name) from None


def _check_retries(name: str, policies: Any) -> None:
    if not isinstance(policies, list):
        raise _refuse(f"Step '{name}': RetryPolicies: Expecting start of Json Array.", name)
    for policy in policies:
        if not isinstance(policy, dict) or not policy.get("ExceptionType"):
            raise _refuse(f"Step '{name}': a retry policy needs ExceptionType; not {policy!r}.", name)
        if "MaxAttempts" in policy and "ExpireAfterMin" in policy:
            raise _refuse(f"Step '{name}': a retry policy has MaxAttempts or ExpireAfterMin, not both.", name)
        for member in ("IntervalSeconds", "BackoffRate", "MaxAttempts", "ExpireAfterMin"):
            value = policy.get(member, 0)
            if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
                raise _refuse(f"Step '{name}': {member} of a retry policy cannot be {value!r}.", name)


def _check_graph(records: Iterable[StepRecord], edges: Iterable[Edge]) -> None:
    types = {record.name: record.step["Type"] for record in records}
    for edge in edges:
        if edge.source not in types:
            raise UnknownStepError(
                f"Step '{edge.target}' depends on or references step '{edge.source}', which is undefined.",
                step=edge.target,
            )
        if types[edge.source] == "Fail":
            raise PipelineDefinitionError(
                f"Step '{edge.target}' can not depend on FailStep '{edge.source}', nor reference it.",
                step=edge.target,
            )
    StepGraph.from_edges(list(types), edges).order()


def _check_parameters(definition: Mapping[str, Any], records: Iterable[StepRecord]) -> None:
    names: set[str] = set()
    for declaration in definition.get("Parameters") or ():
        try:
            name = check_declaration(declaration)
        except ParameterValueError as error:
            raise _refuse(str(error)) from None
        if name in names:
            raise _refuse(f"Parameter names must be unique, and two are called '{name}'.")
        names.add(name)
    for record in records:
        for path in iter_expressions(record.step):
            root, _, name = path.partition(".")
            if root == "Parameters" and name not in names:
                raise PipelineDefinitionError(
                    f"Step '{record.name}' references parameter '{name}', which is undefined.",
                    step=record.name,
                )
