"""The start of an execution: everything that a request to start a pipeline must fulfil, and the rows that result."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

import attrs

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.local.definition.pipeline_document import PipelineDocument
from sagemaker.core.local.definition.pipeline_parameters import start_values
from sagemaker.core.local.execution.selective_execution import (
    SOURCE,
    check_source,
    reused_names,
    reused_steps,
    selected_names,
)
from sagemaker.core.local.names import execution_id
from sagemaker.core.local.state.clock import timestamp
from sagemaker.core.local.state.execution_tables import ExecutionTables
from sagemaker.core.local.state.owner import Owner
from sagemaker.core.local.state.rows import ExecutionRow, PipelineRow, StepRow, VersionRow
from sagemaker.core.local.step_types import find_step_type, supported_step_types


@attrs.frozen
class Start:
    """A checked start.

    Attributes:
        execution: the row of the execution.
        document: the definition that it runs.
        reused: the steps of an earlier execution whose results it takes over.
    """

    execution: ExecutionRow
    document: PipelineDocument
    reused: Sequence[StepRow] = ()


def check_start(
    pipeline: PipelineRow,
    version: VersionRow,
    request: Mapping[str, Any],
    tables: ExecutionTables,
    read_object: Callable[[str], bytes],
) -> Start:
    """Check a start, and return the rows to record. Nothing is written.

    Args:
        pipeline: the pipeline to start.
        version: the version to run.
        request: the arguments of ``StartPipelineExecution``.
        tables: the tables of pipelines, for the execution whose results are reused.
        read_object: returns the content of an object by its S3 URI.

    Raises:
        PipelineDefinitionError: the definition is not valid.
        ValidationError: a step does not run locally, or the selection of steps does not fit.
        ParameterValueError: a parameter has no value, or a wrong one.
        ExpressionError: a name of the experiment has no value.
    """
    selection = request.get("SelectiveExecutionConfig")
    document = PipelineDocument.parse(version.definition)
    _check_types(document, selected_names(selection or {}))
    reused = _reused(pipeline, document, selection, tables)
    now = timestamp()
    limit = (request.get("ParallelismConfiguration") or {}).get("MaxParallelExecutionSteps")
    execution = ExecutionRow(
        arn=f"{pipeline.arn}/execution/{execution_id()}",
        pipeline=pipeline.name,
        version=version.version,
        status="Executing",
        owner=str(Owner.current()),
        parameters=start_values(document.parameters, request.get("PipelineParameters") or ()),
        experiment={},
        created=now,
        modified=now,
        parallelism=limit or pipeline.parallelism,
        display_name=request.get("PipelineExecutionDisplayName"),
        description=request.get("PipelineExecutionDescription"),
        selection=dict(selection or {}),
    )
    experiment = _experiment(document, execution, read_object)
    return Start(attrs.evolve(execution, experiment=experiment), document, reused)


def _check_types(document: PipelineDocument, selected: Collection[str]) -> None:
    for record in document.records:
        step_type = find_step_type(record.step["Type"])
        if step_type.behavior is None and (not selected or record.name in selected):
            raise ValidationError(
                f"Step type {step_type.name} is not supported in local mode. Step '{record.name}' "
                f"{step_type.reason}. Run the pipeline at the service, or without the step; supported are "
                f"{', '.join(supported_step_types())}."
            )


def _reused(
    pipeline: PipelineRow,
    document: PipelineDocument,
    selection: Mapping[str, Any] | None,
    tables: ExecutionTables,
) -> list[StepRow]:
    """Return the steps whose results an execution with this selection takes over."""
    if selection is None:
        return []
    names = reused_names(document, selection)
    if not selection.get(SOURCE):
        return []
    check_source(selection, tables.execution(selection[SOURCE]), pipeline.name)
    return reused_steps(document, selection, names, tables.steps(selection[SOURCE]))


def _experiment(
    document: PipelineDocument, execution: ExecutionRow, read_object: Callable[[str], bytes]
) -> dict[str, str]:
    configuration = document.definition.get("PipelineExperimentConfig") or {}
    texts = {name: {"Std:Join": {"On": "", "Values": [value]}} for name, value in configuration.items()}
    names: dict[str, str] = document.evaluator(execution, {}, read_object).evaluate(texts)
    return names
