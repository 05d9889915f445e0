"""Selective execution: a part of a pipeline runs on the results of an earlier execution."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.local.definition.pipeline_document import PipelineDocument
from sagemaker.core.local.state.execution_tables import UNFINISHED
from sagemaker.core.local.state.rows import ExecutionRow, StepRow
from sagemaker.core.workflow.definition import StepGraph

SOURCE = "SourcePipelineExecutionArn"


def selected_names(config: Mapping[str, Any]) -> list[str]:
    """Return the names of the selected steps of a ``SelectiveExecutionConfig``."""
    return [step["StepName"] for step in config.get("SelectedSteps", ())]


def reused_names(document: PipelineDocument, config: Mapping[str, Any]) -> list[str]:
    """Return the steps whose results the selected ones need, directly or through others.

    They have the order of the document.

    Raises:
        ValidationError: a selected step does not exist, a step between two selected ones is not selected, or the
            selection needs results and does not name an execution that has them.
    """
    graph = _graph(document)
    selected = dict.fromkeys(selected_names(config))
    unknown = [name for name in selected if name not in graph.position]
    if unknown:
        raise ValidationError(f"Selected steps {unknown} do not exist in the pipeline.")
    before = _reached(graph.upstream, graph, selected)
    between = before & _reached(graph.downstream, graph, selected)
    if between:
        raise ValidationError(
            f"The selected steps {list(selected)} do not form a connected part of the pipeline. Select "
            f"{_in_order(graph, between)} too, which lie between them."
        )
    reused = _in_order(graph, before)
    if reused and not config.get(SOURCE):
        raise ValidationError(
            f"Invalid {SOURCE}: null. The selected steps {list(selected)} have dependencies on {reused}."
        )
    return reused


def check_source(config: Mapping[str, Any], source: ExecutionRow | None, pipeline: str) -> None:
    """Check that the results of an execution can be reused.

    Raises:
        ValidationError: it does not exist, is of another pipeline, or has not ended.
    """
    arn = config[SOURCE]
    if source is None or source.pipeline != pipeline:
        raise ValidationError(f"Invalid {SOURCE}: {arn} is not an execution of pipeline {pipeline}.")
    if source.status in UNFINISHED:
        raise ValidationError(f"Invalid {SOURCE}: {arn} is {source.status}. Wait for its end.")


def reused_steps(
    document: PipelineDocument,
    config: Mapping[str, Any],
    names: Sequence[str],
    rows: Iterable[StepRow],
) -> list[StepRow]:
    """Return the rows of the reused steps.

    Raises:
        ValidationError: one that a selected step waits for did not succeed.
    """
    ended = {row.name: row for row in rows if row.status == "Succeeded"}
    selected = set(selected_names(config))
    direct = {edge.source for edge in document.edges if edge.target in selected}
    missing = [name for name in names if name in direct and name not in ended]
    if missing:
        raise ValidationError(
            f"Invalid {SOURCE}: {config[SOURCE]}. Steps {missing} did not succeed in it, and the selected steps "
            f"{sorted(selected)} have dependencies on them."
        )
    return [ended[name] for name in names if name in ended]


def _graph(document: PipelineDocument) -> StepGraph:
    return StepGraph.from_edges([record.name for record in document.records], document.edges)


def _reached(neighbours: Sequence[Sequence[int]], graph: StepGraph, selected: Collection[str]) -> set[int]:
    """Return the steps that the neighbours lead to from the selected steps, without these."""
    start = {graph.position[name] for name in selected}
    seen, pending = set(start), list(start)
    while pending:
        for index in neighbours[pending.pop()]:
            if index not in seen:
                seen.add(index)
                pending.append(index)
    return seen - start


def _in_order(graph: StepGraph, indexes: Iterable[int]) -> list[str]:
    return [graph.names[index] for index in sorted(indexes)]
