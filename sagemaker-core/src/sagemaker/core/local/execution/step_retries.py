"""The retries of a failed step.

Rules: "Retry policy for pipeline steps" of the SageMaker Pipelines developer guide.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from sagemaker.core.local.definition.step_document import MAX_RETRY_INTERVAL_SECONDS
from sagemaker.core.local.step_types.base import STEP_ERRORS

_DEFAULT_ATTEMPTS = 5
_DEFAULT_INTERVAL_SECONDS = 1.0
_DEFAULT_BACKOFF_RATE = 2.0

# The service retries these for every step; a policy of the step only changes the pauses.
_ALWAYS: Mapping[str, Any] = {"ExceptionType": STEP_ERRORS}


@attrs.define
class _Policy:
    """One policy, with the number of times that it has been used."""

    exceptions: tuple[str, ...]
    interval: float
    backoff: float
    attempts: float
    expiry: float
    used: int = 0

    @classmethod
    def read(cls, entry: Mapping[str, Any]) -> _Policy:
        errors = entry["ExceptionType"]
        expires = entry.get("ExpireAfterMin")
        default_attempts = _DEFAULT_ATTEMPTS if expires is None else float("inf")
        return cls(
            exceptions=(errors,) if isinstance(errors, str) else tuple(errors),
            interval=float(entry.get("IntervalSeconds", _DEFAULT_INTERVAL_SECONDS)),
            backoff=float(entry.get("BackoffRate", _DEFAULT_BACKOFF_RATE)),
            attempts=float(entry.get("MaxAttempts", default_attempts)),
            expiry=float("inf") if expires is None else 60.0 * float(expires),
        )

    def delay(self, elapsed: float) -> float | None:
        try:
            delay = min(self.interval * self.backoff**self.used, MAX_RETRY_INTERVAL_SECONDS)
        except OverflowError:
            delay = MAX_RETRY_INTERVAL_SECONDS
        if self.used >= self.attempts or elapsed + delay >= self.expiry:
            return None
        self.used += 1
        return delay


class Retries:
    """The retries that one step has left; its time starts now.

    Args:
        policies: the step's ``RetryPolicies``.
    """

    def __init__(self, policies: Sequence[Mapping[str, Any]]) -> None:
        self._policies = [_Policy.read(entry) for entry in (*policies, _ALWAYS)]
        self._started = time.monotonic()

    def delay(self, error_class: str | None) -> float | None:
        """Return the seconds to wait before the next attempt after this error; None if it is not retried."""
        for policy in self._policies:
            if error_class in policy.exceptions:
                return policy.delay(time.monotonic() - self._started)
        return None
