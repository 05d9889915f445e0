"""The operations of the API on executions of pipelines."""

from __future__ import annotations

import contextlib
import math
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs
from botocore.exceptions import ClientError

from sagemaker.core.exceptions import (
    ParameterValueError,
    PipelineDefinitionError,
    ValidationError,
    WaitTimeoutError,
)
from sagemaker.core.local.api.lookup import PipelineLookup, refuse_unsupported
from sagemaker.core.local.api.summaries import (
    created_between,
    execution_summary,
    parallelism,
    parallelism_configuration,
    step_summary,
)
from sagemaker.core.local.definition.pipeline_document import PipelineDocument
from sagemaker.core.local.execution.execution_threads import ExecutionThreads
from sagemaker.core.local.execution.selective_execution import SOURCE, selected_names
from sagemaker.core.local.execution.start import check_start
from sagemaker.core.local.expressions import ExpressionError
from sagemaker.core.local.jobs.local_jobs import LocalJobs, job_kinds
from sagemaker.core.local.paging import page
from sagemaker.core.local.service_errors import client_error, invalid, refuse_invalid
from sagemaker.core.local.state.clock import moment
from sagemaker.core.local.state.execution_tables import UNFINISHED, ExecutionTables
from sagemaker.core.local.state.rows import StepRow
from sagemaker.core.local.step_types import find_step_type
from sagemaker.core.requests import filled

# The pause between two looks at an execution of another process. One of this process ends its thread.
_POLL_SECONDS = 0.2


@attrs.frozen
class ExecutionOperations:
    """Start, describe, stop and retry executions. Arguments and responses are those of the API.

    Args:
        tables: the tables of pipelines.
        lookup: finds the rows that requests name.
        threads: runs executions.
        read_object: returns the content of an object by its S3 URI.
        jobs: the jobs that steps run, for their logs.
    """

    tables: ExecutionTables
    lookup: PipelineLookup
    threads: ExecutionThreads
    read_object: Callable[[str], bytes]
    jobs: LocalJobs

    def start_pipeline_execution(self, **request: Any) -> dict[str, Any]:
        """StartPipelineExecution: run the latest version of a pipeline, or the version of the request."""
        operation = "StartPipelineExecution"
        refuse_invalid(operation, request)
        refuse_unsupported(operation, request, "PipelineVersionAlias")
        pipeline = self.lookup.pipeline(operation, request["PipelineName"])
        version = self.lookup.version(operation, pipeline, request.get("PipelineVersionId"))
        with _refusals(operation):
            start = check_start(pipeline, version, request, self.tables, self.read_object)
        self.threads.start(start)
        return {"PipelineExecutionArn": start.execution.arn}

    def retry_pipeline_execution(self, **request: Any) -> dict[str, Any]:
        """RetryPipelineExecution: run the steps that did not succeed, and the steps after them."""
        operation = "RetryPipelineExecution"
        refuse_invalid(operation, request)
        execution = self.lookup.execution(operation, request)
        version = self.tables.version(execution.pipeline, execution.version)
        document = PipelineDocument.parse(version.definition if version else "")
        steps = self.tables.steps(execution.arn)
        ending = [step.type for step in steps if find_step_type(step.type).ends_execution]
        if ending:
            raise invalid(
                operation,
                f"Pipeline execution {execution.arn} ended in a {ending[0]} step and cannot be retried.",
            )
        if not self.tables.resume_execution(execution.arn, ("Failed", "Stopped"), parallelism(request)):
            raise client_error(
                operation,
                "ConflictException",
                f"Pipeline execution {execution.arn} is {execution.status}; only failed and stopped executions "
                "can be retried.",
            )
        self.threads.run(execution, document, [step for step in steps if step.status == "Succeeded"])
        return {"PipelineExecutionArn": execution.arn}

    def stop_pipeline_execution(self, **request: Any) -> dict[str, Any]:
        """StopPipelineExecution: stop the running steps, and start none."""
        operation = "StopPipelineExecution"
        refuse_invalid(operation, request)
        execution = self.lookup.execution(operation, request)
        if not self.tables.change_execution(execution.arn, UNFINISHED, status="Stopping"):
            raise client_error(
                operation,
                "ConflictException",
                f"Pipeline execution {execution.arn} is {execution.status} and cannot be stopped.",
            )
        self.threads.wake(execution.arn)
        return {"PipelineExecutionArn": execution.arn}

    def update_pipeline_execution(self, **request: Any) -> dict[str, Any]:
        """UpdatePipelineExecution: change display name, description, and the limit of steps that run at once."""
        operation = "UpdatePipelineExecution"
        refuse_invalid(operation, request)
        execution = self.lookup.execution(operation, request)
        changes = filled(
            display_name=request.get("PipelineExecutionDisplayName"),
            description=request.get("PipelineExecutionDescription"),
            parallelism=parallelism(request),
        )
        self.tables.change_execution(execution.arn, (execution.status, *UNFINISHED), **changes)
        self.threads.wake(execution.arn)
        return {"PipelineExecutionArn": execution.arn}

    def describe_pipeline_execution(self, **request: Any) -> dict[str, Any]:
        operation = "DescribePipelineExecution"
        refuse_invalid(operation, request)
        execution = self.lookup.execution(operation, request)
        if execution.status not in UNFINISHED:
            self.threads.settle(execution.arn)
        return filled(
            PipelineArn=self.lookup.arns.of("pipeline", execution.pipeline),
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
        refuse_invalid(operation, request)
        execution = self.lookup.execution(operation, request)
        version = self.tables.version(execution.pipeline, execution.version)
        definition = version.definition if version else ""
        return {"PipelineDefinition": definition, "CreationTime": moment(execution.created)}

    def list_pipeline_executions(self, **request: Any) -> dict[str, Any]:
        """ListPipelineExecutions: by default the latest first."""
        operation = "ListPipelineExecutions"
        refuse_invalid(operation, request)
        pipeline = self.lookup.pipeline(operation, request["PipelineName"])
        executions = created_between(request, self.tables.executions(pipeline.name))
        return page(operation, request, "PipelineExecutionSummaries", executions, execution_summary)

    def list_pipeline_execution_steps(self, **request: Any) -> dict[str, Any]:
        """ListPipelineExecutionSteps: the steps that have started, by default the latest first."""
        operation = "ListPipelineExecutionSteps"
        refuse_invalid(operation, request)
        execution = self.lookup.execution(operation, request)
        steps = self.tables.steps(execution.arn)
        if request.get("SortOrder") != "Ascending":
            steps.reverse()
        selected = selected_names(execution.selection)
        source = {SOURCE: execution.selection.get(SOURCE)}

        def summary(step: StepRow) -> dict[str, Any]:
            reused = bool(selected) and step.name not in selected
            return filled(**step_summary(step), SelectiveExecutionResult=source if reused else None)

        return page(operation, request, "PipelineExecutionSteps", steps, summary)

    def list_pipeline_parameters_for_execution(self, **request: Any) -> dict[str, Any]:
        """ListPipelineParametersForExecution: the values of all parameters, defaults included."""
        operation = "ListPipelineParametersForExecution"
        refuse_invalid(operation, request)
        values = self.lookup.execution(operation, request).parameters
        parameters = [{"Name": name, "Value": value} for name, value in values.items()]
        return page(operation, request, "PipelineParameters", parameters, dict)

    # Beyond the API.

    def wait_for_execution(self, arn: str, timeout: float | None = None) -> None:
        """Wait until an execution has ended, with any status.

        Args:
            arn: the execution.
            timeout: the seconds to wait; by default without limit.

        Raises:
            WaitTimeoutError: the time is up; the execution goes on.
            botocore.exceptions.ClientError: the execution does not exist.
        """
        deadline = math.inf if timeout is None else time.monotonic() + timeout
        try:
            ended = self.threads.join(arn, timeout)
        except KeyboardInterrupt:
            self.threads.interrupt(arn)
            raise
        if ended is None:
            ended = self._poll_until(arn, deadline)
        if not ended:
            raise WaitTimeoutError(
                f"The execution {arn} has not ended within {timeout} s; it goes on running."
            )

    def _poll_until(self, arn: str, deadline: float) -> bool:
        """Return whether an execution of another process ends before the deadline."""
        request = {"PipelineExecutionArn": arn}
        while self.lookup.execution("DescribePipelineExecution", request).status in UNFINISHED:
            left = deadline - time.monotonic()
            if left <= 0:
                return False
            time.sleep(min(left, _POLL_SECONDS))
        return True

    def step_log_path(self, arn: str, step_name: str) -> Path | None:
        """Return the log of a step's latest job, which may still grow; None for a step without a job."""
        step = self.tables.step(arn, step_name)
        for kind, metadata in (step.metadata if step else {}).items():
            operation = f"Create{kind}"
            if operation not in job_kinds():
                continue
            with contextlib.suppress(ClientError):  # the step has started, and its job has not yet
                path = self.jobs.log_path(operation, metadata["Arn"].rpartition("/")[2])
                return path if path.is_file() else None
        return None


@contextlib.contextmanager
def _refusals(operation: str) -> Iterator[None]:
    """Raise the errors of definitions, parameters and selections as the service raises them."""
    try:
        yield
    except (PipelineDefinitionError, ParameterValueError, ValidationError, ExpressionError) as error:
        raise invalid(operation, str(error)) from error
