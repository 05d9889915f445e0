"""Executions of pipelines: their state, their steps, and waiting for their end."""

from __future__ import annotations

import time
from typing import Any

import attrs

from sagemaker.core.exceptions import (
    PipelineExecutionFailedError,
    PipelineExecutionStoppedError,
    WaitTimeoutError,
)
from sagemaker.core.session import Session
from sagemaker.mlops.workflow._progress import ExecutionProgress

_ENDED = frozenset({"Succeeded", "Failed", "Stopped", "CompletedWithFailures"})
_LOCAL_POLL_SECONDS = 0.1


@attrs.define(eq=False)
class PipelineExecution:
    """An execution of a pipeline.

    Args:
        arn: of the execution.
        sagemaker_session: through which it is looked at.
    """

    arn: str
    sagemaker_session: Session = attrs.field(factory=Session)

    def describe(self) -> dict[str, Any]:
        """The execution now (``DescribePipelineExecution``)."""
        return self._call("describe_pipeline_execution")

    def list_steps(self) -> list[dict[str, Any]]:
        """The steps that have started, newest first (``ListPipelineExecutionSteps``, all pages)."""
        steps: list[dict[str, Any]] = []
        page = self._call("list_pipeline_execution_steps")
        steps.extend(page["PipelineExecutionSteps"])
        while page.get("NextToken"):
            page = self._call("list_pipeline_execution_steps", NextToken=page["NextToken"])
            steps.extend(page["PipelineExecutionSteps"])
        return steps

    def list_parameters(
        self, max_results: int | None = None, next_token: str | None = None
    ) -> dict[str, Any]:
        """The parameters that it was started with (``ListPipelineParametersForExecution``).

        Args:
            max_results: of one page.
            next_token: of an earlier page.
        """
        options = {"MaxResults": max_results, "NextToken": next_token}
        given = {name: value for name, value in options.items() if value is not None}
        return self._call("list_pipeline_parameters_for_execution", **given)

    def stop(self) -> dict[str, Any]:
        """Ask the service to stop it (``StopPipelineExecution``)."""
        return self._call("stop_pipeline_execution")

    def wait(self, delay: float = 30, max_attempts: int = 60) -> None:
        """Wait for the end; progress goes to standard output.

        Args:
            delay: seconds between two looks. Local executions are looked at more often.
            max_attempts: how often to look; ``delay * max_attempts`` seconds in all.

        Raises:
            PipelineExecutionFailedError: it ended ``Failed`` or ``CompletedWithFailures``; the error names
                the failed steps and their reasons.
            PipelineExecutionStoppedError: it ended ``Stopped``.
            WaitTimeoutError: it goes on, but was looked at often enough.
        """
        local = self.sagemaker_session.local_mode
        progress = ExecutionProgress(self.arn)
        interval = min(delay, _LOCAL_POLL_SECONDS) if local else delay
        deadline = time.monotonic() + delay * max_attempts
        looks = 1
        description = self.describe()
        while description["PipelineExecutionStatus"] not in _ENDED:
            progress.show(description, self.list_steps() if local else None)
            if looks >= max_attempts and time.monotonic() + interval > deadline:
                raise WaitTimeoutError(
                    f"{self.arn} is still {description['PipelineExecutionStatus']} after {max_attempts} looks, "
                    f"{delay} seconds apart. It goes on; wait again, or with a larger max_attempts."
                )
            time.sleep(interval)
            looks += 1
            description = self.describe()
        progress.finish(description, self.list_steps() if local else None)
        self._raise_unless_succeeded(description)

    def _raise_unless_succeeded(self, description: dict[str, Any]) -> None:
        status = description["PipelineExecutionStatus"]
        if status == "Succeeded":
            return
        if status == "Stopped":
            raise PipelineExecutionStoppedError(f"{self.arn} was stopped.")
        failed = {
            step["StepName"]: step.get("FailureReason", "The service gave no reason.")
            for step in reversed(self.list_steps())
            if step["StepStatus"] == "Failed"
        }
        steps = "".join(f"\n  Step {name!r}: {reason}" for name, reason in failed.items())
        reason = description.get("FailureReason", "")
        raise PipelineExecutionFailedError(f"{self.arn} ended {status}. {reason}{steps}", status, failed)

    def _call(self, method: str, **options: Any) -> dict[str, Any]:
        call = getattr(self.sagemaker_session.sagemaker_client, method)
        response: dict[str, Any] = call(PipelineExecutionArn=self.arn, **options)
        return response
