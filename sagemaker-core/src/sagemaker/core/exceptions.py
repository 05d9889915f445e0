"""The errors of the SDK. Every one of them says what was wrong, where, and what would be right.

::

    SageMakerError
    ├── PipelineVariableError (TypeError)        a run-time value used where Python needs one now
    ├── ParameterTypeError (TypeError)           a parameter default of the wrong type
    ├── ParameterValueError (ValueError)         a parameter default or override that is not allowed
    ├── UnknownPropertyError (AttributeError)    a property that the step's response does not have
    ├── UnknownOutputError (KeyError)            an output that its step does not declare
    ├── ValidationError (ValueError)             an argument that is not allowed, found where it is given
    │   └── MissingAnalysisMethodError (AttributeError)  a Clarify analysis has nothing to analyse
    ├── PipelineDefinitionError (ValueError)     what compiling finds; each names the step
    │   ├── StepArgumentsError                   step_args are missing
    │   ├── DuplicateStepError
    │   ├── UnknownStepError
    │   ├── CycleError
    │   ├── PropertyFileError
    │   ├── AssetConflictError                   two different contents for one S3 location
    │   └── PipelineDefinitionReport             several of the above at once
    ├── AutoMLStepInvalidModeError (ValueError)  an AutoML job whose mode pipelines do not have
    ├── ConfigurationError (ValueError)          a setting is missing or contradicts another
    │   ├── MissingRegionError
    │   ├── MissingBucketError
    │   ├── MissingRoleError
    │   └── MissingCredentialsError (RuntimeError)
    ├── RoleValidationError (ValueError)         a role cannot be used for what it is meant for
    ├── RoleAutoCreationError (RuntimeError)     a role cannot be made
    ├── ServiceCallError (ValueError)            a service refused a call; the cause is botocore's error
    ├── RetriesExhaustedError (RuntimeError)     every attempt of a loop failed
    ├── PipelineNotFoundError (RuntimeError)     what needs a pipeline at the service finds none
    ├── MissingExtraError (ImportError)          an optional dependency is not installed
    ├── AssetError (ValueError)                  a local file cannot be staged
    │   └── AssetNotFoundError (FileNotFoundError)
    ├── RequestValidationError (ValueError)      a request that the service would refuse
    ├── RemoteFunctionError                      a remote function cannot be shipped, run or read back
    │   ├── ServiceError                         the service or S3 did not do its part
    │   ├── SerializationError                   function or arguments cannot be shipped
    │   ├── DeserializationError                 a result cannot be read, or may not be
    │   ├── RuntimeEnvironmentError              the job's environment could not be made
    │   ├── StepNotCompletedError (RuntimeError) a step has no result yet, or never will
    │   └── RemoteFunctionFailedError            the function raised; carries type, message, traceback
    ├── WaiterError                              waiting for something did not end well
    │   ├── UnexpectedStatusException (ValueError)   it ended in another status
    │   │   ├── CapacityError                    AWS has no capacity for it now
    │   │   ├── FailedStatusError                it ended in a failure
    │   │   │   └── JobFailedError
    │   │   ├── DeleteFailedStatusError          it was to be deleted, and still is there
    │   │   ├── JobStoppedError
    │   │   ├── PipelineExecutionFailedError
    │   │   └── PipelineExecutionStoppedError
    │   └── TimeoutExceededError (TimeoutError)  waiting ended, the job or execution did not
    │       └── WaitTimeoutError                 raised by this SDK's waits
    ├── ModelStreamError                         a model failed in the middle of a streamed answer
    ├── InternalStreamFailure                    the service did
    └── LocalRuntimeError (RuntimeError)         the local control plane cannot run something
        └── ObjectNotFoundError (FileNotFoundError)  no object of that S3 URI in the local store

`FailedStep` describes one failed step of a `PipelineExecutionFailedError`.

The second base, where there is one, is the builtin that callers of the published SDK catch. An argument of a
wrong Python type raises plain `TypeError`, as Python itself does, and so does turning a pipeline variable into text
or a number.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple


class FailedStep(NamedTuple):
    """A step that failed in an execution.

    Attributes:
        name: of the step.
        reason: what the service says about it.
        job_arn: of the job that it ran; None when it ran none.
        log_group: of CloudWatch, where the job wrote.
        log_stream_prefix: what the names of the job's streams start with.
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
    """Base of all errors that this SDK raises itself."""

    def __reduce__(self) -> tuple[Any, ...]:
        # Constructors ask for more than the message; what crosses processes is made without them.
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
    """A step has no such property; the message names the nearest ones."""


class UnknownOutputError(SageMakerError, KeyError):
    """An output that no step declares, or that several do, so that the name alone does not tell the step."""

    # A KeyError would show its message as a Python literal.
    __str__ = Exception.__str__


class ValidationError(SageMakerError, ValueError):
    """An argument is not allowed: out of range, contradicting another, or missing where one is needed."""


class MissingAnalysisMethodError(ValidationError, AttributeError):
    """An analysis has neither bias methods nor an explainability method."""


class PipelineDefinitionError(SageMakerError, ValueError):
    """A pipeline cannot be compiled. ``step`` names the step at fault, where there is one."""

    def __init__(self, message: str, *, step: str | None = None) -> None:
        super().__init__(message)
        self.step = step


class StepArgumentsError(PipelineDefinitionError):
    """A step that was made without ``step_args`` is compiled."""


class DuplicateStepError(PipelineDefinitionError):
    """Two steps share a name, or one step stands in two places."""


class UnknownStepError(PipelineDefinitionError):
    """A dependency or a reference names a step that the pipeline does not have."""


class CycleError(PipelineDefinitionError):
    """Steps wait for each other; ``path`` spells the cycle out, first step repeated at the end."""

    def __init__(self, message: str, *, path: Sequence[str], step: str | None = None) -> None:
        super().__init__(message, step=step)
        self.path = tuple(path)


class PropertyFileError(PipelineDefinitionError):
    """A ``JsonGet`` reads a property file that its step does not declare or does not write."""


class AssetConflictError(PipelineDefinitionError):
    """Two different contents would be staged at one S3 location."""


class PipelineDefinitionReport(PipelineDefinitionError):
    """All findings of one compilation; ``findings`` holds the single errors in order."""

    def __init__(self, findings: Sequence[PipelineDefinitionError]) -> None:
        lines = "\n".join(f"  {number}. {finding}" for number, finding in enumerate(findings, 1))
        super().__init__(f"The pipeline has {len(findings)} problems:\n{lines}", step=findings[0].step)
        self.findings = tuple(findings)


class AutoMLStepInvalidModeError(SageMakerError, ValueError):
    """An AutoML job has a mode that pipelines do not support, or none."""


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
    """A role lacks permissions or does not trust SageMaker, or there is none; the message lists what is needed."""


class RoleAutoCreationError(SageMakerError, RuntimeError):
    """An execution role cannot be made or changed."""


class ServiceCallError(SageMakerError, ValueError):
    """A service refused a call; ``code`` is the service's code, the cause is botocore's ``ClientError``."""

    def __init__(self, message: str, *, code: str) -> None:
        super().__init__(message)
        self.code = code


class RetriesExhaustedError(SageMakerError, RuntimeError):
    """Every attempt of a loop failed."""


class PipelineNotFoundError(SageMakerError, RuntimeError):
    """A pipeline that does not exist at the service was given something that needs it."""


class MissingExtraError(SageMakerError, ImportError):
    """An optional dependency is not installed; the message has the ``pip install`` line."""


class AssetError(SageMakerError, ValueError):
    """A local file or directory cannot be staged."""


class AssetNotFoundError(AssetError, FileNotFoundError):
    """A local file or directory does not exist."""


class RequestValidationError(SageMakerError, ValueError):
    """A request that the service would refuse.

    ``findings`` has every problem; each is a text, or a `sagemaker.core.validation.Finding` with its path.
    """

    def __init__(self, message: str, findings: Sequence[object] = ()) -> None:
        super().__init__(message)
        self.findings = tuple(findings)


class WaiterError(SageMakerError):
    """Waiting for a job, an execution or a resource did not end as it should."""


class UnexpectedStatusException(WaiterError, ValueError):
    """A job, execution or endpoint ended in a status that was not waited for."""

    def __init__(self, message: str, allowed_statuses: Sequence[str], actual_status: str) -> None:
        super().__init__(message)
        self.allowed_statuses = list(allowed_statuses)
        self.actual_status = actual_status


class CapacityError(UnexpectedStatusException):
    """An endpoint or job failed because AWS has no capacity of that kind now."""


class FailedStatusError(UnexpectedStatusException):
    """A resource ended in a failure.

    Args:
        resource_type: what was waited for: its kind, and its name where there is one.
        status: the status it ended in.
        reason: the service's ``FailureReason``.
        place: where its log is, where it has one.
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
    """A job ended ``Failed``."""


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
    """A job ended ``Stopped``."""


class PipelineExecutionFailedError(UnexpectedStatusException):
    """A pipeline execution ended ``Failed``; ``failed_steps`` maps step names to failure reasons.

    ``steps`` tells more about them: jobs, logs, pages of the console. Waiting raises a subclass that is a
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
    """A pipeline execution ended ``Stopped``."""

    def __init__(self, message: str, actual_status: str = "Stopped") -> None:
        super().__init__(message, ["Succeeded"], actual_status)


class RemoteFunctionError(SageMakerError):
    """A remote function cannot be shipped, run or read back."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class ServiceError(RemoteFunctionError):
    """The service or S3 did not do its part for a remote function."""


class SerializationError(RemoteFunctionError):
    """A function or its arguments cannot be shipped to a job."""


class DeserializationError(RemoteFunctionError):
    """What a job left cannot be read, was changed, or holds a pickle that nobody has allowed to be loaded."""


class RuntimeEnvironmentError(RemoteFunctionError):
    """The environment of a remote function's job could not be made."""


class StepNotCompletedError(RemoteFunctionError, RuntimeError):
    """The result of a step is asked for that has not completed."""


class RemoteFunctionFailedError(RemoteFunctionError):
    """A remote function raised.

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
    """The time to wait is over.

    Args:
        resource_type: the kind of the resource that was waited for.
        status: the status that it has.
        reason: the service's ``FailureReason``; not part of the message.
        message: the remedy.
    """

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
    """The wait ended before the job or execution did; it goes on running."""

    def __init__(self, message: str) -> None:
        super().__init__()
        self.args = (message,)


class ModelStreamError(SageMakerError):
    """A model failed in the middle of a streamed answer; ``code`` is the model's or the service's."""

    def __init__(self, message: str = "An error occurred", code: str | None = None) -> None:
        super().__init__(f"{message} (Code: {code})" if code else message)
        self.message = message
        self.code = code


class InternalStreamFailure(SageMakerError):
    """The service failed in the middle of a streamed answer."""

    def __init__(self, message: str = "An error occurred") -> None:
        super().__init__(message)
        self.message = message


class LocalRuntimeError(SageMakerError, RuntimeError):
    """The local control plane cannot run a job as asked."""


class ObjectNotFoundError(LocalRuntimeError, FileNotFoundError):
    """The local object store has no object of that S3 URI, or none below that prefix."""
