"""A pipeline definition: parsed, checked, and with its graph.

The checks are those that the service makes when a pipeline is created or updated. The arguments of a step are
checked when the step starts, with the values of the execution.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import attrs

from sagemaker.core.exceptions import (
    DuplicateStepError,
    ParameterValueError,
    PipelineDefinitionError,
    UnknownStepError,
)
from sagemaker.core.local.definition.pipeline_parameters import check_declaration, typed_values
from sagemaker.core.local.definition.step_document import check_step, check_texts, refused
from sagemaker.core.local.definition.step_values import check_step_values, expression_problem
from sagemaker.core.local.expressions import Evaluator
from sagemaker.core.local.json_document import read_json, value_problem
from sagemaker.core.local.state.rows import ExecutionRow
from sagemaker.core.local.step_types import find_step_type
from sagemaker.core.workflow.definition import (
    DEFINITION_VERSION,
    Edge,
    StepGraph,
    StepRecord,
    iter_edges,
    iter_expressions,
    iter_json_gets,
    iter_steps,
)
from sagemaker.core.workflow.execution_variables import ExecutionVariable, ExecutionVariables

ROOTS = ("Steps", "Parameters", "Execution", "PipelineExperimentConfig", "ForEach", "IterationOutput")
MEMBERS = ("Version", "Metadata", "Parameters", "PipelineExperimentConfig", "MlflowConfig", "Steps")

# StartPipelineExecution accepts no more parameters.
MAX_PARAMETERS = 200


@attrs.frozen
class PipelineDocument:
    """A checked definition.

    Attributes:
        definition: the document.
        records: all steps, including those in branches, in reading order.
        edges: the waits of steps for others; several edges may join the same two steps.
    """

    definition: Mapping[str, Any]
    records: tuple[StepRecord, ...]
    edges: tuple[Edge, ...]

    @classmethod
    def parse(cls, text: str) -> PipelineDocument:
        """Read and check a definition.

        Raises:
            PipelineDefinitionError: the service would refuse the definition; the message has the reason.
        """
        definition = _read(text)
        records = tuple(_checked_steps(definition["Steps"]))
        edges = tuple(iter_edges(records))
        _check_graph(records, edges)
        _check_json_gets(records)
        _check_references(records, _declared_parameters(definition))
        for record in records:
            check_texts(record.step)
        return cls(definition, records, edges)

    @property
    def steps(self) -> dict[str, Mapping[str, Any]]:
        """The objects of all steps, by name."""
        return {record.name: record.step for record in self.records}

    @property
    def parameters(self) -> list[Mapping[str, Any]]:
        """The declarations of the parameters."""
        return list(self.definition.get("Parameters") or ())

    def evaluator(
        self, execution: ExecutionRow, outputs: Mapping[str, Any], read_object: Callable[[str], bytes]
    ) -> Evaluator:
        """Return the evaluator of the document's expressions in an execution.

        Args:
            execution: the execution.
            outputs: the outputs of the steps by name; the evaluator sees outputs that are added later.
            read_object: returns the content of an object by its S3 URI.
        """
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


@functools.cache
def _execution_variables() -> tuple[str, ...]:
    variables = vars(ExecutionVariables).values()
    return tuple(variable.name for variable in variables if isinstance(variable, ExecutionVariable))


def _read(text: str) -> Mapping[str, Any]:
    try:
        definition = read_json(text)
    except ValueError as error:
        raise refused(f"It is not valid JSON: {error}") from None
    if not isinstance(definition, dict):
        raise refused("Expecting start of Json Object.")
    unknown = [key for key in definition if key not in MEMBERS]
    if unknown:
        raise refused(f"Cannot parse object, unknown property '{unknown[0]}'.")
    if definition.get("Version") != DEFINITION_VERSION:
        raise refused(f"Version must be '{DEFINITION_VERSION}', not {definition.get('Version')!r}.")
    for key in ("Parameters", "Steps"):
        if not isinstance(definition.get(key, []), list):
            raise refused(f"{key}: Expecting start of Json Array.")
    if not isinstance(definition.get("PipelineExperimentConfig") or {}, dict):
        raise refused("PipelineExperimentConfig: Expecting start of Json Object.")
    if not definition.get("Steps"):
        raise refused("Steps must hold at least one step.")
    problem = value_problem(definition, besides=("Steps",)) or expression_problem(
        definition.get("PipelineExperimentConfig") or {}
    )
    if problem:
        raise refused(f"{problem[0].upper()}{problem[1:]}.")
    return definition


def _checked_steps(steps: list[Any]) -> Iterator[StepRecord]:
    """Yield the steps, each checked before the steps of its branches."""
    seen: set[str] = set()
    for record in iter_steps(steps):
        if isinstance(record.step, dict):
            check_step_values(record.step)
        check_step(record.step)
        if record.name in seen:
            raise DuplicateStepError(
                f"Step names must be unique, and two steps are called '{record.name}'.", step=record.name
            )
        seen.add(record.name)
        yield record


def _check_graph(records: Iterable[StepRecord], edges: Iterable[Edge]) -> None:
    types = {record.name: record.step["Type"] for record in records}
    for edge in edges:
        if edge.source not in types:
            raise UnknownStepError(
                f"Step '{edge.target}' depends on or references step '{edge.source}', which is undefined.",
                step=edge.target,
            )
        if find_step_type(types[edge.source]).ends_execution:
            raise PipelineDefinitionError(
                f"Step '{edge.target}' can not depend on {types[edge.source]}Step '{edge.source}', nor reference it.",
                step=edge.target,
            )
    StepGraph.from_edges(list(types), edges).order()


def _declared_parameters(definition: Mapping[str, Any]) -> set[str]:
    """Check the declarations, and return the names of the parameters."""
    names: set[str] = set()
    for declaration in definition.get("Parameters") or ():
        try:
            name = check_declaration(declaration)
        except ParameterValueError as error:
            raise refused(str(error)) from None
        if name in names:
            raise refused(f"Parameter names must be unique, and two are called '{name}'.")
        names.add(name)
    if len(names) > MAX_PARAMETERS:
        raise refused(f"A pipeline can have {MAX_PARAMETERS} parameters, not {len(names)}.")
    return names


def _check_references(records: Iterable[StepRecord], parameters: set[str]) -> None:
    """Refuse references without a value; references to steps are checked with the graph."""
    for record in records:
        for path in iter_expressions(record.step):
            root, _, name = path.partition(".")
            if root == "Parameters" and name not in parameters:
                problem = f"references parameter '{name}', which is undefined"
            elif root == "Execution" and name not in _execution_variables():
                problem = (
                    f"references {path}, which is undefined. Available: {', '.join(_execution_variables())}"
                )
            elif root not in ROOTS:
                problem = f"references {path}, which is undefined: references start with {', '.join(ROOTS)}"
            else:
                continue
            raise PipelineDefinitionError(f"Step '{record.name}' {problem}.", step=record.name)


def _check_json_gets(records: Iterable[StepRecord]) -> None:
    """Refuse a ``Std:JsonGet`` without one source, without a literal path, or of a file that is not declared."""
    declared = {
        f"Steps.{record.name}.PropertyFiles.{file['PropertyFileName']}"
        for record in records
        for file in record.step.get("PropertyFiles") or ()
    }
    for record in records:
        for operand in iter_json_gets(record.step):
            problem = _json_get_problem(operand, declared)
            if problem:
                raise refused(f"Step '{record.name}': Std:JsonGet {problem}.", record.name)


def _json_get_problem(operand: Any, declared: set[str]) -> str | None:
    if not isinstance(operand, dict) or ("PropertyFile" in operand) == ("S3Uri" in operand):
        return f"needs one of PropertyFile and S3Uri, not {operand!r}"
    if not isinstance(operand.get("Path"), str):
        return f"needs a literal Path, not {operand.get('Path')!r}"
    if "S3Uri" in operand:
        return None
    reference = operand["PropertyFile"]
    path = reference.get("Get") if isinstance(reference, dict) else reference
    if path in declared:
        return None
    return (
        f"reads {path}, which no Processing step declares. Declared: {', '.join(sorted(declared)) or 'none'}"
    )
