"""Executions of pipelines: their state, their steps, and waiting for their end."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Mapping
from functools import partial
from typing import Any

import attrs

from sagemaker.core.exceptions import (
    FailedStep,
    PipelineExecutionFailedError,
    PipelineExecutionStoppedError,
    SageMakerError,
    WaitTimeoutError,
)
from sagemaker.core.requests import filled
from sagemaker.core.requests.pages import listed
from sagemaker.core.session import Session
from sagemaker.core.session.polling import Deadline, retry_transient_errors
from sagemaker.mlops.workflow.executions.botocore_errors import as_botocore_error
from sagemaker.mlops.workflow.executions.failed_steps import failed_steps
from sagemaker.mlops.workflow.executions.function_results import get_function_step_result
from sagemaker.mlops.workflow.executions.progress import ExecutionProgress
from sagemaker.mlops.workflow.parallelism_config import ParallelismConfiguration, parallelism_members

_ENDED = frozenset({"Succeeded", "Failed", "Stopped", "CompletedWithFailures"})
_LOCAL_POLL_SECONDS = 0.1


@attrs.define(eq=False)
class PipelineExecution:
    """An execution of a pipeline.

    Args:
        arn: of the execution.
        sagemaker_session: through which the service is called.
    """

    arn: str
    sagemaker_session: Session = attrs.field(factory=Session)

    def describe(self) -> dict[str, Any]:
        """Return the response of ``DescribePipelineExecution`` for this execution."""
        return self._call("describe_pipeline_execution")

    def list_steps(self) -> list[dict[str, Any]]:
        """Return the steps that have started, newest first (``ListPipelineExecutionSteps``, all pages)."""
        return self._all_pages("list_pipeline_execution_steps", "PipelineExecutionSteps")

    def list_parameters(
        self, max_results: int | None = None, next_token: str | None = None
    ) -> dict[str, Any]:
        """Return a page of the parameters that it was started with (``ListPipelineParametersForExecution``).

        Args:
            max_results: of the page.
            next_token: of the page before.

        Returns:
            The response: ``PipelineParameters``, and ``NextToken`` where another page follows.
        """
        return self._call(
            "list_pipeline_parameters_for_execution", MaxResults=max_results, NextToken=next_token
        )

    def parameter_values(self) -> dict[str, str]:
        """Return the text of every parameter by name (``ListPipelineParametersForExecution``, all pages)."""
        parameters = self._all_pages("list_pipeline_parameters_for_execution", "PipelineParameters")
        return {parameter["Name"]: parameter["Value"] for parameter in parameters}

    def stop(self) -> dict[str, Any]:
        """Ask the service to stop it (``StopPipelineExecution``)."""
        return self._call("stop_pipeline_execution")

    def retry(
        self, parallelism_config: ParallelismConfiguration | Mapping[str, int] | None = None
    ) -> dict[str, Any]:
        """Run the steps that did not succeed again, and those after them (``RetryPipelineExecution``).

        Args:
            parallelism_config: how many steps may run at once from now on.
        """
        return self._call(
            "retry_pipeline_execution", ParallelismConfiguration=parallelism_members(parallelism_config)
        )

    def update(
        self,
        description: str | None = None,
        display_name: str | None = None,
        parallelism_config: ParallelismConfiguration | Mapping[str, int] | None = None,
    ) -> dict[str, Any]:
        """Change the members that are given, also while the execution runs (``UpdatePipelineExecution``).

        Args:
            description: up to 3072 characters.
            display_name: shown instead of the id.
            parallelism_config: how many steps may run at once from now on.
        """
        return self._call(
            "update_pipeline_execution",
            PipelineExecutionDescription=description,
            PipelineExecutionDisplayName=display_name,
            ParallelismConfiguration=parallelism_members(parallelism_config),
        )

    def wait(self, delay: float = 30, max_attempts: int | None = 60, *, timeout: float | None = None) -> None:
        """Wait for the end, through throttling and expired credentials; progress is written to standard output.

        The errors are ``botocore.exceptions.WaiterError`` too. An interrupt (Ctrl-C) stops a local execution of this
        process; executions at the service go on.

        Args:
            delay: seconds between two calls of ``DescribePipelineExecution``. Local executions are polled more often.
            max_attempts: number of calls; ``delay * max_attempts`` seconds in all. None for no limit.
            timeout: seconds to wait, instead of ``max_attempts``.

        Raises:
            PipelineExecutionFailedError: it ended ``Failed`` or ``CompletedWithFailures``; the error names
                the failed steps, their reasons, jobs and logs.
            PipelineExecutionStoppedError: it ended ``Stopped``.
            WaitTimeoutError: it is still running when the time is over.
        """
        local = self.sagemaker_session.local_mode
        interval = min(delay, _LOCAL_POLL_SECONDS) if local else delay
        patience = Patience.of(delay, max_attempts, timeout)
        try:
            with ExecutionProgress(self.arn) as progress:
                description = self._look()
                while description["PipelineExecutionStatus"] not in _ENDED:
                    progress.show(description, self.list_steps() if local else None)
                    if not patience.lasts(interval):
                        raise as_botocore_error(self._still_running(description, patience), description)
                    time.sleep(interval)
                    description = self._look()
                progress.finish(description, self.list_steps() if local else None)
        except KeyboardInterrupt:
            if local:
                self.sagemaker_session.sagemaker_client.interrupt_execution(self.arn)
            raise
        self._raise_unless_succeeded(description)

    def result(self, step_name: str, *, allow_pickle: bool | None = None) -> Any:
        """Wait for the end of the execution, and read what a step's function returned.

        Args:
            step_name: of a step made by a decorated function. It must have completed; other steps may have failed.
            allow_pickle: whether a result that is not plain data may be unpickled; by default as the function was
                declared.

        Raises:
            WaitTimeoutError: see `wait`.
            ValidationError: the execution has no such step (a `ValueError`).
            ConfigurationError: the step runs no function (a `ValueError`).
            StepNotCompletedError, RemoteFunctionError: its job has not completed.
            DeserializationError: the result cannot be read, was altered, or may not be unpickled.
        """
        # The end of the execution does not matter when the step has a result.
        with contextlib.suppress(PipelineExecutionFailedError, PipelineExecutionStoppedError):
            self.wait()
        execution_id = self.arn.rpartition("/")[2]
        return get_function_step_result(
            step_name, self.list_steps(), execution_id, self.sagemaker_session, allow_pickle=allow_pickle
        )

    def _look(self) -> dict[str, Any]:
        return retry_transient_errors(
            self.describe, self.sagemaker_session.renew_clients, Deadline(None, time)
        )

    def _still_running(self, description: dict[str, Any], patience: Patience) -> WaitTimeoutError:
        return WaitTimeoutError(
            f"Max attempts exceeded: {self.arn} is still {description['PipelineExecutionStatus']} after "
            f"{patience}. It continues; wait again, or pass a larger max_attempts or timeout."
        )

    def _raise_unless_succeeded(self, description: dict[str, Any]) -> None:
        status = description["PipelineExecutionStatus"]
        if status == "Succeeded":
            return
        ended = f"Waiter encountered a terminal failure state: {self.arn} ended {status}."
        error: SageMakerError
        if status == "Stopped":
            error = PipelineExecutionStoppedError(ended)
        else:
            steps = self._failed_steps()
            reason = description.get("FailureReason", "")
            if steps and all(step.reason in reason for step in steps):
                reason = ""  # the lines of the steps repeat it
            parts = [f"{ended} {reason}".rstrip(), *map(str, steps)]
            error = PipelineExecutionFailedError("\n  ".join(parts), status, steps=steps)
        raise as_botocore_error(error, description)

    def _failed_steps(self) -> list[FailedStep]:
        session = self.sagemaker_session
        logs = partial(session.sagemaker_client.step_log_path, self.arn) if session.local_mode else None
        return failed_steps(reversed(self.list_steps()), logs)

    def _all_pages(self, method: str, member: str) -> list[dict[str, Any]]:
        return list(listed(partial(self._call, method), member))

    def _call(self, method: str, **members: Any) -> dict[str, Any]:
        """Call the service about this execution, with the members that are not None."""
        call = getattr(self.sagemaker_session.sagemaker_client, method)
        response: dict[str, Any] = call(PipelineExecutionArn=self.arn, **filled(**members))
        return response


@attrs.define
class Patience:
    """The time to wait for an execution.

    Attributes:
        looks: the least number of polls.
        seconds: the time in seconds; None for no limit.
        until: the end of that time, on the monotonic clock.
        taken: polls so far.
    """

    looks: int
    seconds: float | None
    until: float
    taken: int = 0

    @classmethod
    def of(cls, delay: float, max_attempts: int | None, timeout: float | None) -> Patience:
        """Return the time that the arguments of `PipelineExecution.wait` allow."""
        attempts = max_attempts if timeout is None else None
        seconds = timeout if attempts is None else delay * attempts
        return cls(attempts or 0, seconds, time.monotonic() + (seconds or 0))

    def lasts(self, interval: float) -> bool:
        """Return whether to poll again after the interval."""
        self.taken += 1
        if self.seconds is None or self.taken < self.looks:
            return True
        return time.monotonic() + interval < self.until

    def __str__(self) -> str:
        return f"{self.taken} looks in {self.seconds} seconds"
