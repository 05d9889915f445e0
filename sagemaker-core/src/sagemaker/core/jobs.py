"""Jobs that a request has started: their state, and waiting for their end."""

from __future__ import annotations

import sys
import time
from collections.abc import Mapping
from typing import Any, NamedTuple, Protocol

import attrs

from sagemaker.core.exceptions import ConfigurationError, JobFailedError, JobStoppedError, WaitTimeoutError


class JobSession(Protocol):
    """The part of a session that jobs use."""

    local_mode: bool

    @property
    def sagemaker_client(self) -> Any:
        """The client of the SageMaker API."""
        ...


class JobKind(NamedTuple):
    """How the API speaks of one kind of job or resource.

    Attributes:
        noun: ``training_job``, as in the client's method names.
        name_member: the request member that names it.
        status_member: the member of the response that holds its status; None for what has none.
    """

    noun: str
    name_member: str
    status_member: str | None = None


KINDS: Mapping[str, JobKind] = {
    "CreateProcessingJob": JobKind("processing_job", "ProcessingJobName", "ProcessingJobStatus"),
    "CreateTrainingJob": JobKind("training_job", "TrainingJobName", "TrainingJobStatus"),
    "CreateTransformJob": JobKind("transform_job", "TransformJobName", "TransformJobStatus"),
    "CreateModel": JobKind("model", "ModelName"),
    "CreateModelPackage": JobKind("model_package", "ModelPackageName", "ModelPackageStatus"),
}

_POLL_SECONDS = 10.0
_LOCAL_POLL_SECONDS = 0.1
_ENDED = frozenset({"Completed", "Failed", "Stopped"})


@attrs.define(eq=False)
class Job:
    """A job, model or model package that the service knows.

    Attributes:
        session: through which it was made; every later call goes through it too.
        operation: the API operation that made it.
        name: its name; the ARN for a model package version, which has no name of its own.
    """

    session: JobSession
    operation: str
    name: str

    @classmethod
    def create(cls, session: JobSession, operation: str, arguments: Mapping[str, Any]) -> Job:
        """Call the operation."""
        kind = KINDS[operation]
        sent = dict(arguments)
        if operation == "CreateModelPackage" and "ModelPackageGroupName" in sent:
            # A version of a group takes no name: the group numbers it.
            sent.pop(kind.name_member)
            response = session.sagemaker_client.create_model_package(**sent)
            return cls(session, operation, response["ModelPackageArn"])
        getattr(session.sagemaker_client, f"create_{kind.noun}")(**sent)
        return cls(session, operation, sent[kind.name_member])

    def describe(self) -> dict[str, Any]:
        """The service's description of it, now."""
        kind = KINDS[self.operation]
        describe = getattr(self.session.sagemaker_client, f"describe_{kind.noun}")
        response: dict[str, Any] = describe(**{kind.name_member: self.name})
        return response

    def stop(self) -> None:
        """Ask the service to stop the job."""
        kind = KINDS[self.operation]
        getattr(self.session.sagemaker_client, f"stop_{kind.noun}")(**{kind.name_member: self.name})

    def wait(
        self, logs: bool = False, poll: float | None = None, timeout: float | None = None
    ) -> dict[str, Any]:
        """Wait for the end; a line on standard output for each change of status.

        Args:
            logs: in local mode, pass the job's log on to standard output at its end.
            poll: seconds between two looks; 10, and 0.1 in local mode.
            timeout: seconds after which waiting is given up; never by default.

        Returns:
            The description at the end.

        Raises:
            JobFailedError, JobStoppedError: it did not complete.
            WaitTimeoutError: it goes on, but the time is up.
        """
        status_member = KINDS[self.operation].status_member
        if status_member is None:
            return self.describe()
        interval = (
            poll if poll is not None else _LOCAL_POLL_SECONDS if self.session.local_mode else _POLL_SECONDS
        )
        deadline = None if timeout is None else time.monotonic() + timeout
        shown = None
        while True:
            description = self.describe()
            status = description[status_member]
            if status != shown:
                sys.stdout.write(f"{self.name}: {status}\n")
                shown = status
            if status in _ENDED:
                return self._finish(description, status, logs)
            if deadline is not None and time.monotonic() >= deadline:
                raise WaitTimeoutError(f"{self.name} is still {status} after {timeout} seconds; it goes on.")
            time.sleep(interval)

    def _finish(self, description: dict[str, Any], status: str, logs: bool) -> dict[str, Any]:
        if logs and self.session.local_mode:
            self._show_log()
        if status == "Completed":
            return description
        reason = description.get("FailureReason") or "The service gave no reason."
        if status == "Stopped":
            raise JobStoppedError(f"{self.name} was stopped. {reason}", ["Completed"], status)
        raise JobFailedError(f"{self.name} failed: {reason}", ["Completed"], status)

    def _show_log(self) -> None:
        path = self.session.sagemaker_client.job_log_path(self.operation, self.name)
        if path is not None:
            sys.stdout.write(path.read_text(encoding="utf-8", errors="replace"))


def kind_of(operation: str) -> JobKind:
    """The kind of job that an operation makes.

    Raises:
        ConfigurationError: the SDK submits no such operation.
    """
    kind = KINDS.get(operation)
    if kind is None:
        raise ConfigurationError(f"{operation} is none of {', '.join(KINDS)}.")
    return kind
