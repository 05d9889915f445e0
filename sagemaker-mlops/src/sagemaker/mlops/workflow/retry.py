"""Retry policies: the errors after which the service retries a step, how often, and the time between."""

from __future__ import annotations

from enum import Enum
from typing import Any

import attrs

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests.static_arguments import static_arguments
from sagemaker.core.workflow.entities import DefaultEnumMeta, Entity

__all__ = [
    "RetryPolicy",
    "SageMakerJobExceptionTypeEnum",
    "SageMakerJobStepRetryPolicy",
    "StepExceptionTypeEnum",
    "StepRetryPolicy",
]

DEFAULT_BACKOFF_RATE = 2.0
DEFAULT_INTERVAL_SECONDS = 1
MAX_ATTEMPTS_CAP = 20
MAX_EXPIRE_AFTER_MIN = 14400


class StepExceptionTypeEnum(Enum, metaclass=DefaultEnumMeta):
    """Errors of any step: a fault of, or throttling by, the service."""

    SERVICE_FAULT = "Step.SERVICE_FAULT"
    THROTTLING = "Step.THROTTLING"


class SageMakerJobExceptionTypeEnum(Enum, metaclass=DefaultEnumMeta):
    """Errors of steps that run a job."""

    INTERNAL_ERROR = "SageMaker.JOB_INTERNAL_ERROR"
    CAPACITY_ERROR = "SageMaker.CAPACITY_ERROR"
    RESOURCE_LIMIT = "SageMaker.RESOURCE_LIMIT"


def _at_least_zero(message: str) -> Any:
    def check(_policy: RetryPolicy, _attribute: Any, value: float | None) -> None:
        if value is not None and value < 0:
            raise AssertionError(message)

    return check


def _within(limit: int, message: str) -> Any:
    def check(_policy: RetryPolicy, _attribute: Any, value: int | None) -> None:
        if value is not None and not 0 <= value <= limit:
            raise AssertionError(message)

    return check


@attrs.define(eq=False)
class RetryPolicy(Entity):
    """Base of the retry policies.

    Args:
        backoff_rate: each wait is this many times as long as the one before.
        interval_seconds: the first wait, in seconds.
        max_attempts: 1 to 20; exactly one of it and ``expire_after_mins`` is needed.
        expire_after_mins: 1 to 14,400, from the start of the step.

    Raises:
        AssertionError: a limit is out of range (the type is that of the published API).
    """

    backoff_rate: float = attrs.field(
        default=DEFAULT_BACKOFF_RATE, validator=_at_least_zero("backoff_rate should be non-negative")
    )
    interval_seconds: int = attrs.field(
        default=DEFAULT_INTERVAL_SECONDS,
        validator=_at_least_zero("interval_seconds rate should be non-negative"),
    )
    max_attempts: int | None = attrs.field(
        default=None,
        validator=_within(MAX_ATTEMPTS_CAP, "max_attempts must in range of (0, 20] attempts"),
    )
    expire_after_mins: int | None = attrs.field(
        default=None,
        validator=_within(MAX_EXPIRE_AFTER_MIN, "expire_after_mins must in range of (0, 14400] minutes"),
    )

    def to_request(self) -> dict[str, Any]:
        """Return the policy in the form of the definition.

        Raises:
            ValidationError: both limits are set, or neither (a `ValueError`).
        """
        if (self.max_attempts is None) == (self.expire_after_mins is None):
            raise ValidationError("Only one of [max_attempts] and [expire_after_mins] can be given.")
        request: dict[str, Any] = {
            "BackoffRate": self.backoff_rate,
            "IntervalSeconds": self.interval_seconds,
        }
        # Zero means no retry at all; the service takes that as the absence of a limit to retry up to.
        if self.max_attempts:
            request["MaxAttempts"] = self.max_attempts
        if self.expire_after_mins:
            request["ExpireAfterMin"] = self.expire_after_mins
        return request


def _check_types(values: list[Any] | None, kind: type[Enum]) -> None:
    for value in values or ():
        if not isinstance(value, kind):
            raise ValidationError(f"{value} is not of {kind.__name__}.")


@static_arguments
@attrs.define(eq=False, init=False)
class StepRetryPolicy(RetryPolicy):
    """Retry after errors that any step can have.

    Arguments not listed here are those of `RetryPolicy`.

    Args:
        exception_types: the errors.
    """

    exception_types: list[StepExceptionTypeEnum] = attrs.field(factory=list)

    def __init__(
        self,
        exception_types: list[StepExceptionTypeEnum],
        backoff_rate: float = DEFAULT_BACKOFF_RATE,
        interval_seconds: int = DEFAULT_INTERVAL_SECONDS,
        max_attempts: int | None = None,
        expire_after_mins: int | None = None,
    ) -> None:
        _check_types(exception_types, StepExceptionTypeEnum)
        self.__attrs_init__(backoff_rate, interval_seconds, max_attempts, expire_after_mins, exception_types)

    def to_request(self) -> dict[str, Any]:
        """Return the policy in the form of the definition."""
        return {
            **RetryPolicy.to_request(self),
            "ExceptionType": [kind.value for kind in self.exception_types],
        }


@static_arguments
@attrs.define(eq=False, init=False)
class SageMakerJobStepRetryPolicy(RetryPolicy):
    """Retry after errors of the job that a step runs.

    Arguments not listed here are those of `RetryPolicy`.

    Args:
        exception_types: errors when the job is created.
        failure_reason_types: errors that ended the job.

    Raises:
        ValidationError: both lists are empty (a `ValueError`).
    """

    exception_type_list: list[SageMakerJobExceptionTypeEnum] = attrs.field(factory=list)

    def __init__(
        self,
        exception_types: list[SageMakerJobExceptionTypeEnum] | None = None,
        failure_reason_types: list[SageMakerJobExceptionTypeEnum] | None = None,
        backoff_rate: float = DEFAULT_BACKOFF_RATE,
        interval_seconds: int = DEFAULT_INTERVAL_SECONDS,
        max_attempts: int | None = None,
        expire_after_mins: int | None = None,
    ) -> None:
        if not exception_types and not failure_reason_types:
            raise ValidationError(
                "At least one of the [exception_types, failure_reason_types] needs to be given."
            )
        kinds = [*(exception_types or []), *(failure_reason_types or [])]
        _check_types(kinds, SageMakerJobExceptionTypeEnum)
        self.__attrs_init__(backoff_rate, interval_seconds, max_attempts, expire_after_mins, kinds)

    def to_request(self) -> dict[str, Any]:
        """Return the policy in the form of the definition."""
        types = [kind.value for kind in self.exception_type_list]
        return {**RetryPolicy.to_request(self), "ExceptionType": types}
