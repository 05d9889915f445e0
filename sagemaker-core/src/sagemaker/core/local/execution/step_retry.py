"""When a failed step is tried again.

Rules: "Retry policy for pipeline steps" of the SageMaker Pipelines developer guide.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from typing import Any

import attrs

SERVICE_FAULT = "Step.SERVICE_FAULT"
THROTTLING = "Step.THROTTLING"
JOB_INTERNAL_ERROR = "SageMaker.JOB_INTERNAL_ERROR"
CAPACITY_ERROR = "SageMaker.CAPACITY_ERROR"
RESOURCE_LIMIT = "SageMaker.RESOURCE_LIMIT"

MAX_INTERVAL_SECONDS = 43_200.0

_DEFAULT_ATTEMPTS = 5
_DEFAULT_INTERVAL_SECONDS = 1.0
_DEFAULT_BACKOFF_RATE = 2.0

# The service retries these for every step; a policy of the step only says how.
_ALWAYS: Mapping[str, Any] = {"ExceptionType": [SERVICE_FAULT, THROTTLING]}


@attrs.define
class _Policy:
    """One policy, and how often it has been used."""

    exceptions: tuple[str, ...]
    interval: float
    backoff: float
    attempts: float
    expiry: float
    used: int = 0

    @classmethod
    def read(cls, entry: Mapping[str, Any]) -> _Policy:
        kinds = entry["ExceptionType"]
        expires = entry.get("ExpireAfterMin")
        default_attempts = _DEFAULT_ATTEMPTS if expires is None else float("inf")
        return cls(
            exceptions=(kinds,) if isinstance(kinds, str) else tuple(kinds),
            interval=float(entry.get("IntervalSeconds", _DEFAULT_INTERVAL_SECONDS)),
            backoff=float(entry.get("BackoffRate", _DEFAULT_BACKOFF_RATE)),
            attempts=float(entry.get("MaxAttempts", default_attempts)),
            expiry=float("inf") if expires is None else 60.0 * float(expires),
        )

    def delay(self, elapsed: float) -> float | None:
        try:
            delay = min(self.interval * self.backoff**self.used, MAX_INTERVAL_SECONDS)
        except OverflowError:
            delay = MAX_INTERVAL_SECONDS
        if self.used >= self.attempts or elapsed + delay >= self.expiry:
            return None
        self.used += 1
        return delay


class Retries:
    """The retries of one step; its start is when this is made."""

    def __init__(self, policies: Sequence[Mapping[str, Any]]) -> None:
        """Take the step's ``RetryPolicies``."""
        self._policies = [_Policy.read(entry) for entry in (*policies, _ALWAYS)]
        self._started = time.monotonic()

    def delay(self, error_class: str | None) -> float | None:
        """Seconds to wait before the next attempt after this error; None when there is none."""
        for policy in self._policies:
            if error_class in policy.exceptions:
                return policy.delay(time.monotonic() - self._started)
        return None
