"""The operations of the API on executions of pipelines."""

from __future__ import annotations

import contextlib
import string
import threading
import uuid
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

import attrs

from sagemaker.core.exceptions import ParameterValueError, PipelineDefinitionError, ValidationError
from sagemaker.core.local.client_errors import client_error
from sagemaker.core.local.execution.executor import Executor
from sagemaker.core.local.execution.expressions import ExpressionError
from sagemaker.core.local.execution.pipeline_document import PipelineDocument
from sagemaker.core.local.execution.pipeline_parameters import start_values
from sagemaker.core.local.execution.selective_execution import (
    SOURCE,
    check_source,
    reused_names,
    reused_steps,
    selected_names,
)
from sagemaker.core.local.execution.step_runs import (
    STEP_RUNS,
    not_run_reason,
    random_text,
    step_run_class,
)
from sagemaker.core.local.request_check import check_request
from sagemaker.core.local.state.clock import moment, timestamp
from sagemaker.core.local.state.executions import (
    UNFINISHED,
    Execution,
    ExecutionState,
    Pipeline,
    PipelineVersion,
    StepExecution,
)
from sagemaker.core.local.state.owner import Owner
from sagemaker.core.requests import filled
from sagemaker.core.validation.service_model import operation_model

if TYPE_CHECKING:
    from sagemaker.core.local.plane import LocalPlane

_EXECUTION_ID_LENGTH = 12
_PAGE_SIZE = 100


class _Created(Protocol):
    """What was made at some moment."""

    @property
    def created(self) -> str:
        """That moment."""


_Item = TypeVar("_Item")
_CreatedItem = TypeVar("_CreatedItem", bound=_Created)


def check_call(operation: str, request: Mapping[str, Any]) -> None:
    """Check a request, with the idempotency tokens that boto3 would add."""
    tokens = dict.fromkeys(operation_model(operation).idempotent_members, str(uuid.uuid4()))
    check_request(operation, {**tokens, **request})


def page(
    operation: str,
    request: Mapping[str, Any],
    member: str,
    items: Sequence[_Item],
    show: Callable[[_Item], Any],
) -> dict[str, Any]:
    """One page of a listing, as ``MaxResults`` and ``NextToken`` ask for it."""
    token = request.get("NextToken", "0")
    if not token.isdigit():
        raise client_error(operation, "ValidationException", "The token for the next page is invalid.")
    start = int(token)
    end = start + request.get("MaxResults", _PAGE_SIZE)
    return filled(
        **{member: [show(item) for item in items[start:end]]},
        NextToken=str(end) if end < len(items) else None,
    )


def created_between(request: Mapping[str, Any], items: Iterable[_CreatedItem]) -> list[_CreatedItem]:
    """The items made between ``CreatedAfter`` and ``CreatedBefore``; the latest first unless asked otherwise."""
    after, before = request.get("CreatedAfter"), request.get("CreatedBefore")
    kept = [
        item
        for item in items
        if (after is None or moment(item.created) > after)
        and (before is None or moment(item.created) < before)
    ]
    return kept if request.get("SortOrder") == "Ascending" else kept[::-1]


class ExecutionOperations:
    """Start, watch, stop and continue executions. Arguments and responses are those of the API.

    An execution runs in a thread of the process that started it, and keeps that process from ending.
    """

    def __init__(self, plane: LocalPlane) -> None:
        """Work on this control plane."""
        self.plane = plane
        self._state = ExecutionState(plane.database)
        self._running: dict[str, tuple[threading.Thread, Executor]] = {}
        self._lock = threading.Lock()

    def start_pipeline_execution(self, **request: Any) -> dict[str, Any]:
        """StartPipelineExecution: run a pipeline, by its latest definition or that of a version."""
        operation = "StartPipelineExecution"
        check_call(operation, request)
        self._refuse_unsupported(operation, request, "PipelineVersionAlias")
        pipeline = self._pipeline(operation, request["PipelineName"])
        version = self._version(operation, pipeline, request.get("PipelineVersionId"))
        with _refusals(operation):
            document = PipelineDocument.parse(version.definition)
            _check_types(operation, document, selected_names(request.get("SelectiveExecutionConfig") or {}))
            reused = self._reused(pipeline, document, request.get("SelectiveExecutionConfig"))
            execution = self._new_execution(pipeline, version, document, request)
        executor = Executor(self.plane, self._state, execution, document, reused)
        self._state.add_execution(execution, reused)
        self._run(execution.arn, executor)
        return {"PipelineExecutionArn": execution.arn}

    def retry_pipeline_execution(self, **request: Any) -> dict[str, Any]:
        """RetryPipelineExecution: run what did not succeed, and what comes after it."""
        operation = "RetryPipelineExecution"
        check_call(operation, request)
        execution = self._execution(operation, request)
        document = self._document(execution)
        steps = self._state.steps(execution.arn)
        if any(step.type == "Fail" for step in steps):
            raise client_error(
                operation,
                "ValidationException",
                f"Pipeline execution {execution.arn} ended in a Fail step and cannot be retried.",
            )
        parallelism = _parallelism(request)
        if not self._state.resume_execution(execution.arn, ("Failed", "Stopped"), parallelism):
            raise client_error(
                operation,
                "ConflictException",
                f"Pipeline execution {execution.arn} is {execution.status}; only failed and stopped executions "
                "can be retried.",
            )
        finished = [step for step in steps if step.status == "Succeeded"]
        self._run(execution.arn, Executor(self.plane, self._state, execution, document, finished))
        return {"PipelineExecutionArn": execution.arn}

    def stop_pipeline_execution(self, **request: Any) -> dict[str, Any]:
        """StopPipelineExecution: stop the running steps, and start none."""
        operation = "StopPipelineExecution"
        check_call(operation, request)
        execution = self._execution(operation, request)
        if not self._state.change_execution(execution.arn, UNFINISHED, status="Stopping"):
            raise client_error(
                operation,
                "ConflictException",
                f"Pipeline execution {execution.arn} is {execution.status} and cannot be stopped.",
            )
        self._wake(execution.arn)
        return {"PipelineExecutionArn": execution.arn}

    def update_pipeline_execution(self, **request: Any) -> dict[str, Any]:
        """UpdatePipelineExecution: names, and how many steps run at once from now on."""
        operation = "UpdatePipelineExecution"
        check_call(operation, request)
        execution = self._execution(operation, request)
        changes = filled(
            display_name=request.get("PipelineExecutionDisplayName"),
            description=request.get("PipelineExecutionDescription"),
            parallelism=_parallelism(request),
        )
        self._state.change_execution(execution.arn, (execution.status, *UNFINISHED), **changes)
        self._wake(execution.arn)
        return {"PipelineExecutionArn": execution.arn}

    def describe_pipeline_execution(self, **request: Any) -> dict[str, Any]:
        """DescribePipelineExecution."""
        operation = "DescribePipelineExecution"
        check_call(operation, request)
        execution = self._execution(operation, request)
        return filled(
            PipelineArn=self.plane.arn("pipeline", execution.pipeline),
            PipelineExecutionArn=execution.arn,
            PipelineExecutionDisplayName=execution.display_name,
            PipelineExecutionStatus=execution.status,
            PipelineExecutionDescription=execution.description,
            PipelineExperimentConfig=execution.experiment or None,
            FailureReason=execution.failure_reason,
            CreationTime=moment(execution.created),
            LastModifiedTime=moment(execution.modified),
            ParallelismConfiguration=parallelism_configuration(execution.parallelism),
            SelectiveExecutionConfig=execution.selection or None,
            PipelineVersionId=execution.version,
        )

    def describe_pipeline_definition_for_execution(self, **request: Any) -> dict[str, Any]:
        """DescribePipelineDefinitionForExecution: the definition that the execution was started with."""
        operation = "DescribePipelineDefinitionForExecution"
        check_call(operation, request)
        execution = self._execution(operation, request)
        version = self._state.version(execution.pipeline, execution.version)
        definition = version.definition if version else ""
        return {"PipelineDefinition": definition, "CreationTime": moment(execution.created)}

    def list_pipeline_executions(self, **request: Any) -> dict[str, Any]:
        """ListPipelineExecutions: the latest first, unless asked otherwise."""
        operation = "ListPipelineExecutions"
        check_call(operation, request)
        pipeline = self._pipeline(operation, request["PipelineName"])
        executions = created_between(request, self._state.executions(pipeline.name))
        return page(operation, request, "PipelineExecutionSummaries", executions, _execution_summary)

    def list_pipeline_execution_steps(self, **request: Any) -> dict[str, Any]:
        """ListPipelineExecutionSteps: those that have started, the latest first unless asked otherwise."""
        operation = "ListPipelineExecutionSteps"
        check_call(operation, request)
        execution = self._execution(operation, request)
        steps = self._state.steps(execution.arn)
        if request.get("SortOrder") != "Ascending":
            steps.reverse()
        selected = selected_names(execution.selection)
        source = {SOURCE: execution.selection.get(SOURCE)}

        def show(step: StepExecution) -> dict[str, Any]:
            reused = bool(selected) and step.name not in selected
            return filled(**_step_summary(step), SelectiveExecutionResult=source if reused else None)

        return page(operation, request, "PipelineExecutionSteps", steps, show)

    def list_pipeline_parameters_for_execution(self, **request: Any) -> dict[str, Any]:
        """ListPipelineParametersForExecution: the values of all parameters, defaults included."""
        operation = "ListPipelineParametersForExecution"
        check_call(operation, request)
        values = self._execution(operation, request).parameters
        parameters = [{"Name": name, "Value": value} for name, value in values.items()]
        return page(operation, request, "PipelineParameters", parameters, dict)

    def _run(self, arn: str, executor: Executor) -> None:
        def run() -> None:
            try:
                executor.run()
            finally:
                self._forget(arn, executor)

        thread = threading.Thread(target=run, name=f"pipeline-execution-{arn.rpartition('/')[2]}")
        with self._lock:
            self._running[arn] = thread, executor
        try:
            thread.start()
        except RuntimeError as error:
            self._forget(arn, executor)
            self._state.end_execution(arn, "Failed", f"No thread could be started: {error}")
            raise

    def _forget(self, arn: str, executor: Executor) -> None:
        with self._lock:  # the execution may have been taken up again by another executor
            if self._running[arn][1] is executor:
                del self._running[arn]

    def _wake(self, arn: str) -> None:
        running = self._running.get(arn)
        if running is not None:
            running[1].wake()

    def _reused(
        self, pipeline: Pipeline, document: PipelineDocument, config: Mapping[str, Any] | None
    ) -> list[StepExecution]:
        """The steps whose results an execution with this selection takes over."""
        if config is None:
            return []
        names = reused_names(document, config)
        if not config.get(SOURCE):
            return []
        check_source(config, self._state.execution(config[SOURCE]), pipeline.name)
        return reused_steps(document, config, names, self._state.steps(config[SOURCE]))

    def _new_execution(
        self,
        pipeline: Pipeline,
        version: PipelineVersion,
        document: PipelineDocument,
        request: Mapping[str, Any],
    ) -> Execution:
        identifier = random_text(_EXECUTION_ID_LENGTH, string.ascii_lowercase + string.digits)
        now = timestamp()
        execution = Execution(
            arn=f"{pipeline.arn}/execution/{identifier}",
            pipeline=pipeline.name,
            version=version.version,
            status="Executing",
            owner=str(Owner.current()),
            parameters=start_values(document.parameters, request.get("PipelineParameters") or ()),
            experiment={},
            created=now,
            modified=now,
            parallelism=_parallelism(request) or pipeline.parallelism,
            display_name=request.get("PipelineExecutionDisplayName"),
            description=request.get("PipelineExecutionDescription"),
            selection=dict(request.get("SelectiveExecutionConfig") or {}),
        )
        configuration = document.definition.get("PipelineExperimentConfig") or {}
        texts = {name: {"Std:Join": {"On": "", "Values": [value]}} for name, value in configuration.items()}
        evaluator = document.evaluator(execution, {}, self.plane.store.read)
        return attrs.evolve(execution, experiment=evaluator.evaluate(texts))

    def _document(self, execution: Execution) -> PipelineDocument:
        version = self._state.version(execution.pipeline, execution.version)
        return PipelineDocument.parse(version.definition if version else "")

    def _execution(self, operation: str, request: Mapping[str, Any]) -> Execution:
        arn = request.get("PipelineExecutionArn", "")
        execution = self._state.execution(arn)
        if execution is None:
            raise client_error(
                operation, "ResourceNotFound", f"Pipeline execution with ARN {arn} does not exist."
            )
        return execution

    def _pipeline(self, operation: str, name_or_arn: str) -> Pipeline:
        pipeline = self._state.pipeline(name_or_arn.rpartition("/")[2])
        if pipeline is None:
            arn = name_or_arn if "/" in name_or_arn else self.plane.arn("pipeline", name_or_arn)
            raise client_error(operation, "ResourceNotFound", f"Pipeline '{arn}' does not exist.")
        return pipeline

    def _version(self, operation: str, pipeline: Pipeline, number: int | None) -> PipelineVersion:
        version = self._state.version(pipeline.name, number)
        if version is None:
            raise client_error(
                operation, "ResourceNotFound", f"Pipeline '{pipeline.arn}' has no version {number}."
            )
        return version

    def _refuse_unsupported(self, operation: str, request: Mapping[str, Any], *members: str) -> None:
        for member in members:
            if request.get(member):
                raise client_error(
                    operation, "ValidationException", f"{member} is not supported in local mode yet."
                )


def parallelism_configuration(limit: int | None) -> dict[str, int] | None:
    """The ``ParallelismConfiguration`` with this limit."""
    return None if limit is None else {"MaxParallelExecutionSteps": limit}


def _parallelism(request: Mapping[str, Any]) -> int | None:
    limit: int | None = (request.get("ParallelismConfiguration") or {}).get("MaxParallelExecutionSteps")
    return limit


@contextlib.contextmanager
def _refusals(operation: str) -> Iterator[None]:
    """Definitions and parameters that do not fit are refused as the service does it."""
    try:
        yield
    except (PipelineDefinitionError, ParameterValueError, ValidationError, ExpressionError) as error:
        raise client_error(operation, "ValidationException", str(error)) from error


def _check_types(operation: str, document: PipelineDocument, selected: Collection[str]) -> None:
    for record in document.records:
        kind = record.step["Type"]
        if step_run_class(kind) is None and (not selected or record.name in selected):
            raise client_error(
                operation,
                "ValidationException",
                f"Step type {kind} is not supported in local mode. Step '{record.name}' "
                f"{not_run_reason(kind)}. Run the pipeline at the service, or without "
                f"the step; supported are {', '.join(STEP_RUNS)}.",
            )


def _execution_summary(execution: Execution) -> dict[str, Any]:
    return filled(
        PipelineExecutionArn=execution.arn,
        StartTime=moment(execution.created),
        PipelineExecutionStatus=execution.status,
        PipelineExecutionDescription=execution.description,
        PipelineExecutionDisplayName=execution.display_name,
        PipelineExecutionFailureReason=execution.failure_reason,
    )


def _step_summary(step: StepExecution) -> dict[str, Any]:
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
