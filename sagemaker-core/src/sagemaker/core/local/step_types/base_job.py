"""The base class of the behaviors that run one job."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from sagemaker.core.local.expressions import Evaluator
from sagemaker.core.local.jobs.job import Job
from sagemaker.core.local.names import resource_name
from sagemaker.core.local.step_types.base import (
    CAPACITY_ERROR,
    JOB_INTERNAL_ERROR,
    RESOURCE_LIMIT,
    Outcome,
    StepBehavior,
)

if TYPE_CHECKING:
    from sagemaker.core.local.jobs.running_job import RunningJob
    from sagemaker.core.local.plane import LocalPlane

# The start of a job's failure reason, and the error that it stands for.
_ERROR_CLASSES: Mapping[str, str] = {
    "InternalServerError": JOB_INTERNAL_ERROR,
    "CapacityError": CAPACITY_ERROR,
    "ResourceLimitExceeded": RESOURCE_LIMIT,
}


class JobBehavior(StepBehavior):
    """A step that runs one job and waits for it.

    Attributes:
        job: the class of the job. Its request, its response and the step's metadata have the member names of
            this class.
    """

    job: ClassVar[type[Job]]

    def __init__(
        self, plane: LocalPlane, step: Mapping[str, Any], evaluator: Evaluator, execution_id: str
    ) -> None:
        super().__init__(plane, step, evaluator, execution_id)
        self._lock = threading.Lock()
        self._stopped = False
        self._running: RunningJob | None = None

    def prepare(self) -> None:
        """Choose the job's name, which the arguments may mention, and evaluate them."""
        member = self.job.member("Name")
        arguments = self.step.get("Arguments") or {}
        prefix = self.evaluator.evaluate(arguments.get(member))
        name = resource_name(self.execution_id, self.step["Name"], prefix)
        evaluator = self.evaluator.with_variables(**{member: name})
        self.arguments = {**evaluator.evaluate(arguments), member: name}
        self.metadata = {self.job.member(): {"Arn": self.plane.arn(self.job.resource, name)}}

    def run(self) -> Outcome:
        """Start the job and wait for it."""
        with self._lock:
            if self._stopped:
                return Outcome("Stopped", metadata={})
            running = self._running = self.plane.jobs.start(self.job.operation(), self.arguments)
        return self._outcome(running.wait())

    def stop(self) -> None:
        """Stop the job, or keep it from starting."""
        with self._lock:
            self._stopped = True
            running = self._running
        if running is not None:
            running.stop()

    def _outcome(self, response: dict[str, Any]) -> Outcome:
        status = response[self.job.member("Status")]
        reason = response.get("FailureReason")
        if status == "Completed":
            return Outcome("Succeeded", outputs=response)
        if status == "Stopped":
            return Outcome("Stopped", outputs=response, failure_reason=reason)
        text = reason or "the job failed and gave no reason."
        # The reason of a job that never ran begins with a class of errors already.
        prefix = "" if text.startswith(("ClientError:", "InternalServerError:")) else "ClientError: "
        error = next((error for start, error in _ERROR_CLASSES.items() if text.startswith(start)), None)
        return Outcome.failed(f"{prefix}{text}", error, outputs=response)
