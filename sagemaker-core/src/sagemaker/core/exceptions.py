"""The errors of the SDK. Each message says what was wrong, where, and what would be right.

::

    SageMakerError
    ├── PipelineVariableError (TypeError)        a run-time value used where Python needs one now
    ├── ParameterTypeError (TypeError)           a parameter default of the wrong type
    ├── ParameterValueError (ValueError)         a parameter default or override that is not allowed
    ├── UnknownPropertyError (AttributeError)    a property that the step's response does not have
    ├── UnknownOutputError (KeyError)            an output that its step does not declare
    ├── ValidationError (ValueError)             an argument that is not allowed
    │   └── MissingAnalysisMethodError (AttributeError)  a Clarify analysis without any method
    ├── PipelineDefinitionError (ValueError)     a pipeline cannot be compiled; each names the step
    │   ├── StepArgumentsError                   a step without step_args
    │   ├── DuplicateStepError
    │   ├── UnknownStepError
    │   ├── CycleError
    │   ├── PropertyFileError
    │   ├── AssetConflictError                   two different contents for one S3 location
    │   └── PipelineDefinitionReport             several of the above at once
    ├── AutoMLStepInvalidModeError (ValueError)  an AutoML job in a mode that pipelines do not support
    ├── ConfigurationError (ValueError)          a setting is missing or contradicts another
    │   ├── MissingRegionError
    │   ├── MissingBucketError
    │   ├── MissingRoleError
    │   └── MissingCredentialsError (RuntimeError)
    ├── RoleValidationError (ValueError)         a role lacks permissions or trust
    ├── RoleAutoCreationError (RuntimeError)     a role cannot be created
    ├── ServiceCallError (ValueError)            a service refused a call; the cause is botocore's error
    ├── RetriesExhaustedError (RuntimeError)     every attempt of a loop failed
    ├── PipelineNotFoundError (RuntimeError)     the pipeline does not exist at the service
    ├── MissingExtraError (ImportError)          an optional dependency is not installed
    ├── AssetError (ValueError)                  a local file cannot be staged
    │   └── AssetNotFoundError (FileNotFoundError)
    ├── RequestValidationError (ValueError)      a request that the service would refuse
    ├── RemoteFunctionError                      a remote function cannot be sent, run or read back
    │   ├── ServiceError                         a call of the service or of S3 failed
    │   ├── SerializationError                   function or arguments cannot be written
    │   ├── DeserializationError                 a result cannot be read, or must not be
    │   ├── RuntimeEnvironmentError              the job's environment could not be set up
    │   ├── StepNotCompletedError (RuntimeError) a step has no result yet, or never will
    │   └── RemoteFunctionFailedError            the function raised; carries type, message, traceback
    ├── WaiterError                              waiting ended without success
    │   ├── UnexpectedStatusException (ValueError)   another status than expected
    │   │   ├── CapacityError                    AWS has no capacity now
    │   │   ├── FailedStatusError                a failure
    │   │   │   └── JobFailedError
    │   │   ├── DeleteFailedStatusError          a resource could not be deleted
    │   │   ├── JobStoppedError
    │   │   ├── PipelineExecutionFailedError
    │   │   └── PipelineExecutionStoppedError
    │   └── TimeoutExceededError (TimeoutError)  the resource has not reached the status
    │       └── WaitTimeoutError                 the job or execution still runs
    ├── ModelStreamError                         a model failed while it streamed a response
    ├── InternalStreamFailure                    the service failed while it streamed a response
    └── LocalRuntimeError (RuntimeError)         the local control plane cannot run something
        └── ObjectNotFoundError (FileNotFoundError)  the local store does not have the object

`FailedStep` describes one failed step of a `PipelineExecutionFailedError`.

The second base is the builtin exception that callers of the published SDK catch. An argument of a wrong Python type
raises plain `TypeError`, as Python itself does; so does the conversion of a pipeline variable to text or a number.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

# Services spell the code in several ways.
_NOT_FOUND = frozenset(
    {
        "404",
        "NoSuchBucket",
        "NoSuchEntity",
        "NoSuchKey",
        "NotFound",
        "ResourceNotFound",
        "ResourceNotFoundException",
    }
)
_NEAREST = 3

# Colours, titles, cursor movements and other control characters, which must not reach the reader's terminal or log.
_CONTROLS = r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b[\]PX^_][^\x07\x1b\n]*(?:\x07|\x1b\\)?|[\x00-\x08\x0b-\x1f\x7f-\x9f]"


def plain(text: str) -> str:
    """Return the text without control codes; tabs and line ends stay. Half a surrogate pair becomes an escape."""
    return re.sub(_CONTROLS, "", text).encode("utf-8", "backslashreplace").decode()


def is_not_found(error: Any) -> bool:
    """Return whether a ``ClientError`` of botocore says that what the call names does not exist."""
    details = error.response.get("Error", {})
    code = details.get("Code")
    # SageMaker says so of endpoints, models and jobs.
    could_not = code == "ValidationException" and "Could not find" in details.get("Message", "")
    return code in _NOT_FOUND or could_not


def nearest_names(name: object, known: Iterable[str]) -> list[str]:
    """Return up to three known names that a misspelt one may mean, the nearest first."""
    import difflib

    return difflib.get_close_matches(str(name), list(known), _NEAREST)


def did_you_mean(name: object, known: Iterable[str]) -> str:
    """Return a question that names the nearest known name, after a space; empty if none is near."""
    near = nearest_names(name, known)
    return f" Did you mean {near[0]!r}?" if near else ""


class FailedStep(NamedTuple):
    """A step that failed in an execution.

    Attributes:
        name: of the step.
        reason: the failure reason that the service reports.
        job_arn: of the job that the step ran; None if it ran none.
        log_group: the CloudWatch log group of the job.
        log_stream_prefix: the prefix of the job's log streams.
        console_url: the job's page in the AWS console.
        log_path: the file with the log of a job that ran on this machine.
    """

    name: str
    reason: str
    job_arn: str | None = None
    log_group: str | None = None
    log_stream_prefix: str | None = None
    console_url: str | None = None
    log_path: str | None = None

    def __str__(self) -> str:
        lines = [f"Step {self.name!r}: {self.reason}"]
        if self.log_path is not None:
            lines.append(f"log {self.log_path}")
        elif self.job_arn is not None:
            logs = f"log group {self.log_group}, streams {self.log_stream_prefix}*"
            lines.append(f"job {self.job_arn}; {logs}; {self.console_url}")
        return "\n    ".join(lines)


class SageMakerError(Exception):
    """Base class of the errors that this SDK raises."""

    def __reduce__(self) -> tuple[Any, ...]:
        # Pickle would call the constructor with the message alone, and some need more.
        return _copy, (type(self), self.args, self.__dict__)


def _copy(kind: type[SageMakerError], args: tuple[Any, ...], members: dict[str, Any]) -> SageMakerError:
    error = kind.__new__(kind)
    error.args = args
    error.__dict__.update(members)
    return error


class PipelineVariableError(SageMakerError, TypeError):
    """A pipeline variable was used as a Python value; its value exists only when the pipeline runs."""


class ParameterTypeError(SageMakerError, TypeError):
    """The default value of a parameter has another type than the parameter."""


class ParameterValueError(SageMakerError, ValueError):
    """A parameter default or override is not one of the allowed values."""


class UnknownPropertyError(SageMakerError, AttributeError):
    """A property does not exist on its step; the message names the nearest ones."""


class UnknownOutputError(SageMakerError, KeyError):
    """An output that no step declares, or that several steps declare under one name."""

    # KeyError shows its message as a Python literal.
    __str__ = Exception.__str__


class ValidationError(SageMakerError, ValueError):
    """An argument is not allowed: out of range, contradicting another, or missing where one is needed."""


class MissingAnalysisMethodError(ValidationError, AttributeError):
    """An analysis has neither bias methods nor an explainability method."""


class PipelineDefinitionError(SageMakerError, ValueError):
    """A pipeline cannot be compiled. ``step`` is the name of the step at fault, or None."""

    def __init__(self, message: str, *, step: str | None = None) -> None:
        super().__init__(message)
        self.step = step


class StepArgumentsError(PipelineDefinitionError):
    """A step was created without ``step_args``."""


class DuplicateStepError(PipelineDefinitionError):
    """Two steps share a name, or one step stands in two places."""


class UnknownStepError(PipelineDefinitionError):
    """A dependency or a reference names a step that the pipeline does not have."""


class CycleError(PipelineDefinitionError):
    """Steps wait for each other; ``path`` lists the steps of the cycle, with the first one repeated at the end."""

    def __init__(self, message: str, *, path: Sequence[str], step: str | None = None) -> None:
        super().__init__(message, step=step)
        self.path = tuple(path)


class PropertyFileError(PipelineDefinitionError):
    """A ``JsonGet`` reads a property file that its step does not declare or does not write."""


class AssetConflictError(PipelineDefinitionError):
    """Two different contents would be staged at one S3 location."""


class PipelineDefinitionReport(PipelineDefinitionError):
    """Several errors of one compilation; ``findings`` lists them in order."""

    def __init__(self, findings: Sequence[PipelineDefinitionError]) -> None:
        lines = "\n".join(f"  {number}. {finding}" for number, finding in enumerate(findings, 1))
        super().__init__(f"The pipeline has {len(findings)} problems:\n{lines}", step=findings[0].step)
        self.findings = tuple(findings)


class AutoMLStepInvalidModeError(SageMakerError, ValueError):
    """An AutoML job has no mode, or one that pipelines do not support."""


class ConfigurationError(SageMakerError, ValueError):
    """A setting is missing, or two settings contradict each other."""


class MissingRegionError(ConfigurationError):
    """No AWS region is known and one is needed."""


class MissingBucketError(ConfigurationError):
    """No S3 bucket is known and one is needed."""


class MissingCredentialsError(ConfigurationError, RuntimeError):
    """AWS credentials are not found and are needed."""


class MissingRoleError(ConfigurationError):
    """No IAM role is known and one is needed."""


class RoleValidationError(SageMakerError, ValueError):
    """A role does not exist, lacks permissions or does not trust SageMaker; the message lists what is needed."""


class RoleAutoCreationError(SageMakerError, RuntimeError):
    """An execution role cannot be created or changed."""


class ServiceCallError(SageMakerError, ValueError):
    """A service refused a call; ``code`` is its error code, ``__cause__`` the ``ClientError`` of botocore."""

    def __init__(self, message: str, *, code: str) -> None:
        super().__init__(message)
        self.code = code


class RetriesExhaustedError(SageMakerError, RuntimeError):
    """Every attempt of a loop failed."""


class PipelineNotFoundError(SageMakerError, RuntimeError):
    """An operation needs the pipeline at the service, where it does not exist."""


class MissingExtraError(SageMakerError, ImportError):
    """An optional dependency is not installed; the message has the ``pip install`` line."""


class AssetError(SageMakerError, ValueError):
    """A local file or directory cannot be staged."""


class AssetNotFoundError(AssetError, FileNotFoundError):
    """A local file or directory does not exist."""


class RequestValidationError(SageMakerError, ValueError):
    """A request that the service would refuse.

    ``findings`` lists every problem, as text or as a `sagemaker.core.validation.Finding` with its path.
    """

    def __init__(self, message: str, findings: Sequence[object] = ()) -> None:
        super().__init__(message)
        self.findings = tuple(findings)


class WaiterError(SageMakerError):
    """Waiting for a job, an execution or a resource did not end as it should."""


class UnexpectedStatusException(WaiterError, ValueError):
    """A job, execution or endpoint ended in another status than the caller waits for."""

    def __init__(self, message: str, allowed_statuses: Sequence[str], actual_status: str) -> None:
        super().__init__(plain(message))
        self.allowed_statuses = list(allowed_statuses)
        self.actual_status = actual_status


class CapacityError(UnexpectedStatusException):
    """An endpoint or job failed because AWS has no capacity for its instance type now."""


class FailedStatusError(UnexpectedStatusException):
    """A resource ended in a failure.

    Args:
        resource_type: the kind of the resource, and its name if it has one.
        status: the status it ended in.
        reason: the service's ``FailureReason``.
        place: of its log; None without a log.
    """

    def __init__(
        self,
        resource_type: str = "(unknown)",
        status: str = "(unknown)",
        reason: str = "(unknown)",
        place: str | None = None,
    ) -> None:
        super().__init__(
            f"Encountered unexpected failed state while waiting for {resource_type}. "
            f"Final Resource State: {status}. Failure Reason: {reason}"
            + (f"\nIts log: {place}" if place else ""),
            [],
            status,
        )
        self.resource_type = resource_type
        self.reason = reason


class JobFailedError(FailedStatusError):
    """A job ended with status ``Failed``."""


class DeleteFailedStatusError(UnexpectedStatusException):
    """A resource could not be deleted. Arguments as for `FailedStatusError`."""

    def __init__(
        self, resource_type: str = "(unknown)", reason: str = "(unknown)", status: str = "DeleteFailed"
    ) -> None:
        super().__init__(
            f"Encountered unexpected delete_failed state while deleting {resource_type}. "
            f"Failure Reason: {reason}",
            [],
            status,
        )
        self.resource_type = resource_type
        self.reason = reason


class JobStoppedError(UnexpectedStatusException):
    """A job ended with status ``Stopped``."""


class PipelineExecutionFailedError(UnexpectedStatusException):
    """A pipeline execution ended with status ``Failed``; ``failed_steps`` maps step names to failure reasons.

    ``steps`` has their jobs, logs and console pages. Waiting raises a subclass that is a
    ``botocore.exceptions.WaiterError`` too.
    """

    def __init__(
        self,
        message: str,
        actual_status: str,
        failed_steps: dict[str, str] | None = None,
        steps: Sequence[FailedStep] = (),
    ) -> None:
        super().__init__(message, ["Succeeded"], actual_status)
        self.failed_steps = failed_steps or {step.name: step.reason for step in steps}
        self.steps = tuple(steps)


class PipelineExecutionStoppedError(UnexpectedStatusException):
    """A pipeline execution ended with status ``Stopped``."""

    def __init__(self, message: str, actual_status: str = "Stopped") -> None:
        super().__init__(message, ["Succeeded"], actual_status)


class RemoteFunctionError(SageMakerError):
    """A remote function cannot be sent to a job, run, or its result read back."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class ServiceError(RemoteFunctionError):
    """A call of the service or of S3 failed for a remote function."""


class SerializationError(RemoteFunctionError):
    """A function or its arguments cannot be written for a job to read."""


class DeserializationError(RemoteFunctionError):
    """The result of a job cannot be read, was changed, or is a pickle that the caller does not allow to be loaded."""


class RuntimeEnvironmentError(RemoteFunctionError):
    """The environment of a remote function's job could not be set up."""


class StepNotCompletedError(RemoteFunctionError, RuntimeError):
    """The result of a step was read before the step completed."""


class RemoteFunctionFailedError(RemoteFunctionError):
    """A remote function raised an exception.

    Attributes:
        error_type: the type of the exception, with its module.
        error_message: its text.
        remote_traceback: the traceback of the job, as text.
    """

    def __init__(
        self, message: str, error_type: str = "", error_message: str = "", remote_traceback: str = ""
    ) -> None:
        super().__init__(message)
        self.error_type = error_type
        self.error_message = error_message
        self.remote_traceback = remote_traceback


class TimeoutExceededError(WaiterError, TimeoutError):
    """The wait for a resource of this type timed out in this status. ``reason`` is not part of the message."""

    def __init__(
        self,
        resource_type: str = "(unknown)",
        status: str = "(unknown)",
        reason: str = "(unknown)",
        message: str = "Increase the timeout and try again.",
    ) -> None:
        super().__init__(
            f"Timeout exceeded while waiting for {resource_type}. Final Resource State: {status}. {message}"
        )
        self.resource_type = resource_type
        self.status = status
        self.reason = reason


class WaitTimeoutError(TimeoutExceededError):
    """The wait timed out; the job or execution goes on."""

    def __init__(self, message: str) -> None:
        super().__init__()
        self.args = (message,)


class ModelStreamError(SageMakerError):
    """A model failed while it streamed a response; ``code`` is the error code of the model or the service."""

    def __init__(self, message: str = "An error occurred", code: str | None = None) -> None:
        super().__init__(f"{message} (Code: {code})" if code else message)
        self.message = message
        self.code = code


class InternalStreamFailure(SageMakerError):
    """The service failed while it streamed a response."""

    def __init__(self, message: str = "An error occurred") -> None:
        super().__init__(message)
        self.message = message


class LocalRuntimeError(SageMakerError, RuntimeError):
    """The local control plane cannot run a job as asked."""


class ObjectNotFoundError(LocalRuntimeError, FileNotFoundError):
    """The local object store has no object of that S3 URI, or none below that prefix."""
