"""Polling: looking again until a state or a deadline is reached, through throttling and expired credentials.

The functions that call again after an error, without a state to look for, are in `sagemaker.core.session.retries`.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from sagemaker.core.session.retries import try_again

if TYPE_CHECKING:
    from botocore.exceptions import ClientError

_State = TypeVar("_State")

# Attempts of one call, and the longest pause between two: pauses are 1, 2, 4, ... seconds.
_ATTEMPTS = 9
_LONGEST_PAUSE = 30.0

_EXPIRED = frozenset({
    "ExpiredToken",
    "ExpiredTokenException",
    "RequestExpired",
    "TokenRefreshRequired",
})  # fmt: skip
_THROTTLED = frozenset({
    "BandwidthLimitExceeded",
    "InternalFailure",
    "InternalServerError",
    "RequestLimitExceeded",
    "RequestThrottled",
    "RequestThrottledException",
    "ServiceUnavailable",
    "ServiceUnavailableException",
    "SlowDown",
    "Throttling",
    "ThrottlingException",
    "ThrottledException",
    "TooManyRequestsException",
})  # fmt: skip
_HTTP_UNAVAILABLE = 500
_HTTP_THROTTLED = 429


class Clock(Protocol):
    """The source of time; tests use their own."""

    def monotonic(self) -> float:
        """Return seconds since an arbitrary moment."""
        ...

    def sleep(self, seconds: float, /) -> None:
        """Return after a number of seconds."""
        ...


class Deadline:
    """The moment at which waiting ends without success.

    Args:
        timeout: seconds from now; None for never.
        clock: the system's by default.
    """

    def __init__(self, timeout: float | None, clock: Clock = time) -> None:
        self.timeout = timeout
        self.clock = clock
        self.start = clock.monotonic()

    @property
    def passed(self) -> bool:
        return self.left == 0

    @property
    def elapsed(self) -> float:
        """Seconds since the deadline was set."""
        return self.clock.monotonic() - self.start

    @property
    def left(self) -> float:
        """Seconds left; infinite without a timeout."""
        return float("inf") if self.timeout is None else max(0.0, self.timeout - self.elapsed)

    def pause(self, seconds: float) -> None:
        """Sleep, but not longer than until the deadline."""
        self.clock.sleep(min(seconds, self.left))


def retry_transient_errors(
    call: Callable[[], _State], renew: Callable[[], None] = lambda: None, deadline: Deadline | None = None
) -> _State:
    """Return the result of a call; repeat it after throttling, errors of service or network, and expired credentials.

    Args:
        call: makes one call of the service, and gets its client anew each time.
        renew: renews the credentials; called when they have expired.
        deadline: after it, no call is repeated.

    Raises:
        botocore.exceptions.ClientError: the service refused the call for another reason, or too often.
        botocore.exceptions.BotoCoreError: the network or the credentials failed, for another reason or too often.
    """
    limit = deadline or Deadline(None)

    def is_transient(error: Exception) -> bool:
        expired = _has_expired(error)
        if limit.passed or not (expired or _is_transient(error)):
            return False
        if expired:
            renew()
        return True

    return try_again(
        call, _ATTEMPTS, is_transient, lambda attempt: limit.pause(min(2.0**attempt, _LONGEST_PAUSE))
    )


def poll_until(
    look: Callable[[], _State],
    ended: Callable[[_State], bool],
    *,
    poll: float,
    deadline: Deadline,
    renew: Callable[[], None] = lambda: None,
) -> tuple[_State, bool]:
    """Look until a state is the last one, or the deadline has passed.

    Args:
        look: returns the present state; makes one call of the service.
        ended: returns whether a state is the last one.
        poll: seconds between two looks.
        deadline: ends polling.
        renew: see `retry_transient_errors`.

    Returns:
        The state that was seen last, and whether it is the last one.
    """
    while True:
        state = retry_transient_errors(look, renew, deadline)
        if ended(state):
            return state, True
        if deadline.passed:
            return state, False
        deadline.pause(poll)


def _has_expired(error: Exception) -> bool:
    from botocore import exceptions

    if isinstance(error, exceptions.ClientError):
        return _code(error) in _EXPIRED
    return isinstance(
        error,
        exceptions.CredentialRetrievalError | exceptions.TokenRetrievalError | exceptions.SSOError,
    )


def _is_transient(error: Exception) -> bool:
    from botocore import exceptions

    if isinstance(error, exceptions.ClientError):
        status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0)
        return _code(error) in _THROTTLED or status >= _HTTP_UNAVAILABLE or status == _HTTP_THROTTLED
    return isinstance(error, exceptions.ConnectionError | exceptions.HTTPClientError)


def _code(error: ClientError) -> Any:
    return error.response.get("Error", {}).get("Code")
