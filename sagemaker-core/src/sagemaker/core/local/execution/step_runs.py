"""What each type of step does when it runs.

`STEP_RUNS` is the table of the types that local mode knows: a new type is a class here and a line there.
"""

from __future__ import annotations

import datetime as dt
import json
import logging
import secrets
import sqlite3
import string
import threading
from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from sagemaker.core.exceptions import SageMakerError
from sagemaker.core.local.execution import step_retry
from sagemaker.core.local.execution.expressions import Evaluator, render
from sagemaker.core.local.registry.operations import RegistryOperations
from sagemaker.core.workflow.step_types import registered_step_type

if TYPE_CHECKING:
    from sagemaker.core.local.jobs.runner import JobRun
    from sagemaker.core.local.plane import LocalPlane

logger = logging.getLogger(__name__)

FAILURE_REASON_LIMIT = 1024

_JOB_NAME_LIMIT = 63
_RANDOM_CHARACTERS = string.ascii_letters + string.digits
_RANDOM_LENGTH = 10


@attrs.frozen
class Outcome:
    """How one attempt of a step ended.

    Attributes:
        status: ``Succeeded``, ``Failed`` or ``Stopped``.
        outputs: what later steps can read, as JSON values.
        metadata: the step's ``Metadata``; None when it is what was known at the start.
        failure_reason: why it failed, where there is something to say.
        error_class: the class by which retry policies know the error; None for the user's own errors.
    """

    status: str
    outputs: dict[str, Any] = attrs.field(factory=dict)
    metadata: dict[str, Any] | None = None
    failure_reason: str | None = None
    error_class: str | None = None

    @classmethod
    def failed(cls, reason: str, error_class: str | None = None, **members: Any) -> Outcome:
        """An unsuccessful end; the reason is cut to the length that the service allows."""
        return cls("Failed", failure_reason=reason[:FAILURE_REASON_LIMIT], error_class=error_class, **members)


def random_text(length: int, characters: str = _RANDOM_CHARACTERS) -> str:
    """Letters and digits that nobody can guess."""
    return "".join(secrets.choice(characters) for _ in range(length))


def job_name(execution_id: str, step_name: str, prefix: str | None = None) -> str:
    """A name for what a step creates, as the service makes them; a custom prefix takes the place of its own."""
    tail = random_text(_RANDOM_LENGTH)
    head = f"{prefix or 'pipelines'}-{execution_id}"
    room = _JOB_NAME_LIMIT - len(head) - len(tail) - 2
    # Underscores and trailing hyphens are allowed in step names and not in those of jobs.
    middle = step_name.replace("_", "-").lstrip("-")[: max(room, 0)].rstrip("-")
    if room < 1:
        head = head[: _JOB_NAME_LIMIT - len(tail) - 1].rstrip("-")
    return "-".join(filter(None, (head, middle, tail)))


def to_json(value: Any) -> Any:
    """A Describe response as JSON values; moments become ISO-8601 text."""
    return json.loads(json.dumps(value, default=_json_default))


def _json_default(value: Any) -> str:
    return value.isoformat() if isinstance(value, dt.datetime) else str(value)


class StepRun(ABC):
    """One step of one execution while it runs; an attempt is `prepare`, then `run`.

    Attributes:
        inline: whether it runs within the scheduling loop, since it only looks at values.
        arguments: the evaluated arguments, after `prepare`.
        metadata: the step's ``Metadata`` as far as it is known before it runs.
    """

    inline: ClassVar[bool] = False

    def __init__(
        self, plane: LocalPlane, step: Mapping[str, Any], evaluator: Evaluator, execution_id: str
    ) -> None:
        """Do nothing yet."""
        self.plane = plane
        self.step = step
        self.evaluator = evaluator
        self.execution_id = execution_id
        self.arguments: dict[str, Any] = {}
        self.metadata: dict[str, Any] = {}

    def prepare(self) -> None:
        """Evaluate the arguments of an attempt.

        Raises:
            ExpressionError: an expression among them has no value.
        """
        self.arguments = self.evaluator.evaluate(self.step.get("Arguments") or {})

    @abstractmethod
    def run(self) -> Outcome:
        """Do what the step does, and wait for its end."""

    def stop(self) -> None:  # noqa: B027 - most steps are over too soon to be stopped
        """Ask a running step to end early; returns at once."""

    def prepared(self) -> Outcome | None:
        """`prepare`; an error is the outcome of the step."""
        try:
            self.prepare()
        except Exception as error:  # noqa: BLE001 - whatever goes wrong ends the step, and not the executor
            return failure(error)
        return None

    def attempt(self) -> Outcome:
        """`run`; an error is the outcome of the step."""
        try:
            return self.run()
        except Exception as error:  # noqa: BLE001 - as above
            return failure(error)


class JobStepRun(StepRun):
    """A step that runs one job.

    Attributes:
        operation: the API operation that creates the job.
        kind: what the members of its request, its response and the step's metadata are named after.
        resource: the resource part of its ARN.
    """

    operation: ClassVar[str]
    kind: ClassVar[str]
    resource: ClassVar[str]

    def __init__(
        self, plane: LocalPlane, step: Mapping[str, Any], evaluator: Evaluator, execution_id: str
    ) -> None:
        super().__init__(plane, step, evaluator, execution_id)
        self._lock = threading.Lock()
        self._stopped = False
        self._job: JobRun | None = None

    def prepare(self) -> None:
        """Choose the job's name, which the arguments may mention, and evaluate them."""
        member = f"{self.kind}Name"
        arguments = self.step.get("Arguments") or {}
        prefix = self.evaluator.evaluate(arguments.get(member))
        name = job_name(self.execution_id, self.step["Name"], prefix)
        evaluator = self.evaluator.with_variables(**{member: name})
        self.arguments = {**evaluator.evaluate(arguments), member: name}
        self.metadata = {self.kind: {"Arn": self.plane.arn(self.resource, name)}}

    def run(self) -> Outcome:
        """Start the job and wait for it."""
        with self._lock:
            if self._stopped:
                return Outcome("Stopped", metadata={})
            job = self._job = self.plane.jobs.start(self.operation, self.arguments)
        response = job.wait()
        return self._outcome(to_json(response))

    def stop(self) -> None:
        """Stop the job, or keep it from starting."""
        with self._lock:
            self._stopped = True
            job = self._job
        if job is not None:
            job.stop()

    def _outcome(self, response: dict[str, Any]) -> Outcome:
        status = response[f"{self.kind}Status"]
        reason = response.get("FailureReason")
        if status == "Completed":
            return Outcome("Succeeded", outputs=response)
        if status == "Stopped":
            return Outcome("Stopped", outputs=response, failure_reason=reason)
        text = reason or "the job failed and gave no reason."
        # The reasons of a job that never ran name a class of errors already.
        prefix = "" if text.startswith(("ClientError:", "InternalServerError:")) else "ClientError: "
        return Outcome.failed(f"{prefix}{text}", _job_error_class(text), outputs=response)


class ProcessingStepRun(JobStepRun):
    """A processing job."""

    operation = "CreateProcessingJob"
    kind = "ProcessingJob"
    resource = "processing-job"


class TrainingStepRun(JobStepRun):
    """A training job."""

    operation = "CreateTrainingJob"
    kind = "TrainingJob"
    resource = "training-job"


class ModelStepRun(StepRun):
    """A model is created."""

    def run(self) -> Outcome:
        """Create the model under a name of its own."""
        registry = RegistryOperations(self.plane)
        prefix = self.arguments.get("ModelName")
        name = job_name(self.execution_id, self.step["Name"], prefix)
        registry.create_model(**{**self.arguments, "ModelName": name})
        response = to_json(registry.describe_model(ModelName=name))
        return Outcome("Succeeded", outputs=response, metadata={"Model": {"Arn": response["ModelArn"]}})


class RegisterModelStepRun(StepRun):
    """A model package is created, and its group where that is missing."""

    def run(self) -> Outcome:
        """Register the model."""
        registry = RegistryOperations(self.plane)
        group = self.arguments.get("ModelPackageGroupName")
        if group is not None:
            registry.ensure_model_package_group(group.rpartition("/")[2])
        arn = registry.create_model_package(**self.arguments)["ModelPackageArn"]
        response = to_json(registry.describe_model_package(ModelPackageName=arn))
        return Outcome("Succeeded", outputs=response, metadata={"RegisterModel": {"Arn": arn}})


class ConditionStepRun(StepRun):
    """The step's conditions, all of which must hold."""

    inline = True

    def prepare(self) -> None:
        """Nothing: the conditions are evaluated one by one, up to the first that does not hold."""

    def run(self) -> Outcome:
        """Evaluate the conditions."""
        outcome = all(self.evaluator.holds(condition) for condition in self.step["Arguments"]["Conditions"])
        return Outcome(
            "Succeeded", outputs={"Outcome": outcome}, metadata={"Condition": {"Outcome": str(outcome)}}
        )


class FailStepRun(StepRun):
    """The end of the execution, with the user's message."""

    inline = True

    def run(self) -> Outcome:
        """Fail; without a message there is no reason either."""
        message = render(self.arguments.get("ErrorMessage", ""))
        metadata = {"Fail": {"ErrorMessage": message}}
        return Outcome.failed(message, metadata=metadata) if message else Outcome("Failed", metadata=metadata)


STEP_RUNS: Mapping[str, type[StepRun]] = {
    "Processing": ProcessingStepRun,
    "Training": TrainingStepRun,
    "Model": ModelStepRun,
    "RegisterModel": RegisterModelStepRun,
    "Condition": ConditionStepRun,
    "Fail": FailStepRun,
}


_SERVICE = "works in a service that is not on this machine, and nothing here stands in for it"
_CONTAINER = "runs a container of the service, for which there is no stand-in here"

# Why the other types of the service's steps do not run here.
NOT_RUN: Mapping[str, str] = {
    "Transform": "runs a batch transform job, which has no counterpart here",
    "Tuning": "runs a tuning job, which has no counterpart here",
    "AutoML": _CONTAINER,
    "QualityCheck": _CONTAINER,
    "ClarifyCheck": _CONTAINER,
    "Lambda": _SERVICE,
    "Callback": _SERVICE,
    "EMR": _SERVICE,
    "EMRServerless": _SERVICE,
    "EndpointConfig": _SERVICE,
    "Endpoint": _SERVICE,
    "InferenceComponent": _SERVICE,
    "Lineage": "writes to the lineage graph, which is not kept here",
    "Job": _CONTAINER,
    "Cleanup": "deletes outputs, which stay here to be looked at",
    "ForEach": "runs its body once for each item, which the local executor does not do",
}


def step_run_class(step_type: str) -> type[StepRun] | None:
    """Return the class that runs steps of a type; None for a type that does not run on this machine."""
    return STEP_RUNS.get(step_type) or registered_step_type(step_type).local_behavior


def not_run_reason(step_type: str) -> str:
    """Return why steps of a type do not run on this machine, as the end of a sentence about the step."""
    reason = NOT_RUN.get(step_type) or registered_step_type(step_type).not_run_locally
    return reason or "is of a type that is not known"


def failure(error: Exception) -> Outcome:
    """The outcome of a step that could not do its work; it has created nothing to point to."""
    from botocore.exceptions import ClientError

    if isinstance(error, ClientError):
        code = error.response["Error"]["Code"]
        detail = f"Failed to invoke sagemaker:{error.operation_name}. Error Details: {error.response['Error']['Message']}"
        return Outcome.failed(f"ClientError: {detail}", _client_error_class(code), metadata={})
    if isinstance(error, SageMakerError):
        return Outcome.failed(f"ClientError: {error}", metadata={})
    logger.error("A step failed on an error of the local control plane.", exc_info=error)
    error_class = step_retry.SERVICE_FAULT if isinstance(error, sqlite3.OperationalError) else None
    return Outcome.failed(f"InternalServerError: {type(error).__name__}: {error}", error_class, metadata={})


def _client_error_class(code: str) -> str | None:
    if "Throttl" in code or code == "TooManyRequestsException":
        return step_retry.THROTTLING
    if code in ("InternalFailure", "InternalServerError", "ServiceUnavailable"):
        return step_retry.SERVICE_FAULT
    return step_retry.RESOURCE_LIMIT if code == "ResourceLimitExceeded" else None


def _job_error_class(reason: str) -> str | None:
    classes = {
        "InternalServerError": step_retry.JOB_INTERNAL_ERROR,
        "CapacityError": step_retry.CAPACITY_ERROR,
        "ResourceLimitExceeded": step_retry.RESOURCE_LIMIT,
    }
    return next((kind for prefix, kind in classes.items() if reason.startswith(prefix)), None)
