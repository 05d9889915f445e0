"""Parts of the responses about pipelines and executions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Protocol, TypeVar

from sagemaker.core.local.state.clock import moment
from sagemaker.core.local.state.rows import ExecutionRow, PipelineRow, StepRow
from sagemaker.core.requests import filled


class _Row(Protocol):
    @property
    def created(self) -> str: ...


_AnyRow = TypeVar("_AnyRow", bound=_Row)


def created_between(request: Mapping[str, Any], rows: Iterable[_AnyRow]) -> list[_AnyRow]:
    """Return the rows created between ``CreatedAfter`` and ``CreatedBefore`` in the order of ``SortOrder``.

    Args:
        request: the arguments of the list operation. Without ``SortOrder`` the latest row comes first.
        rows: all rows, the oldest first.
    """
    after, before = request.get("CreatedAfter"), request.get("CreatedBefore")
    kept = [
        row
        for row in rows
        if (after is None or moment(row.created) > after) and (before is None or moment(row.created) < before)
    ]
    return kept if request.get("SortOrder") == "Ascending" else kept[::-1]


def parallelism(request: Mapping[str, Any]) -> int | None:
    """Return the limit in a request's ``ParallelismConfiguration``."""
    limit: int | None = (request.get("ParallelismConfiguration") or {}).get("MaxParallelExecutionSteps")
    return limit


def parallelism_configuration(limit: int | None) -> dict[str, int] | None:
    """Return the ``ParallelismConfiguration`` with this limit; None without a limit."""
    return None if limit is None else {"MaxParallelExecutionSteps": limit}


def pipeline_summary(pipeline: PipelineRow) -> dict[str, Any]:
    return filled(
        PipelineArn=pipeline.arn,
        PipelineName=pipeline.name,
        PipelineDisplayName=pipeline.display_name,
        PipelineDescription=pipeline.description,
        RoleArn=pipeline.role_arn,
        CreationTime=moment(pipeline.created),
        LastModifiedTime=moment(pipeline.modified),
        LastExecutionTime=moment(pipeline.last_run) if pipeline.last_run else None,
    )


def execution_summary(execution: ExecutionRow) -> dict[str, Any]:
    return filled(
        PipelineExecutionArn=execution.arn,
        StartTime=moment(execution.created),
        PipelineExecutionStatus=execution.status,
        PipelineExecutionDescription=execution.description,
        PipelineExecutionDisplayName=execution.display_name,
        PipelineExecutionFailureReason=execution.failure_reason,
    )


def step_summary(step: StepRow) -> dict[str, Any]:
    return filled(
        StepName=step.name,
        StepDisplayName=step.display_name,
        StepDescription=step.description,
        StartTime=moment(step.started),
        EndTime=moment(step.ended) if step.ended else None,
        StepStatus=step.status,
        CacheHitResult={"SourcePipelineExecutionArn": step.cache_source} if step.cache_source else None,
        FailureReason=step.failure_reason,
        Metadata=step.metadata or None,
        AttemptCount=step.attempts,
    )
