"""Waiting for the service: looking again and again, through throttling and expired credentials."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from sagemaker.core.session.retries import try_again

if TYPE_CHECKING:
    from botocore.exceptions import ClientError

_State = TypeVar("_State")

# How often in a row one call is made, and how long before each but the first: 1, 2, 4, ... seconds, never more than
# the last.
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
    """Where time comes from; tests bring their own."""

    def monotonic(self) -> float:
        """Seconds since some moment."""
        ...

    def sleep(self, seconds: float, /) -> None:
        """Let that many seconds pass."""
        ...


class Deadline:
    """The moment at which waiting is given up.

    Args:
        timeout: seconds from now; None for never.
        clock: the system's unless given.
    """

    def __init__(self, timeout: float | None, clock: Clock = time) -> None:
        self.timeout = timeout
        self.clock = clock
        self.start = clock.monotonic()

    @property
    def passed(self) -> bool:
        """Whether the time is up."""
        return self.left == 0

    @property
    def elapsed(self) -> float:
        """Seconds since waiting began."""
        return self.clock.monotonic() - self.start

    @property
    def left(self) -> float:
        """Seconds left; infinite without a timeout."""
        return float("inf") if self.timeout is None else max(0.0, self.timeout - self.elapsed)

    def pause(self, seconds: float) -> None:
        """Let time pass, and not beyond the moment."""
        self.clock.sleep(min(seconds, self.left))


def retry_transient_errors(
    call: Callable[[], _State], renew: Callable[[], None] = lambda: None, deadline: Deadline | None = None
) -> _State:
    """The result of a call that is tried again when the service or the network has a bad moment.

    Args:
        call: makes one call of the service, and takes its client anew each time.
        renew: brings fresh credentials; called when they have expired.
        deadline: after which nothing is tried again.

    Raises:
        botocore.exceptions.ClientError: the service refused the call for another reason, or too often.
        botocore.exceptions.BotoCoreError: likewise, of the network or the credentials.
    """
    limit = deadline or Deadline(None)

    def may_pass(error: Exception) -> bool:
        expired = _expired(error)
        if limit.passed or not (expired or _passing(error)):
            return False
        if expired:
            renew()
        return True

    return try_again(
        call, _ATTEMPTS, may_pass, lambda attempt: limit.pause(min(2.0**attempt, _LONGEST_PAUSE))
    )


def poll_until(
    look: Callable[[], _State],
    ended: Callable[[_State], bool],
    *,
    poll: float,
    deadline: Deadline,
    renew: Callable[[], None] = lambda: None,
) -> tuple[_State, bool]:
    """Look until the end or the deadline.

    Args:
        look: the state now; one call of the service.
        ended: whether a state is the last one.
        poll: seconds between two looks.
        deadline: when to give up.
        renew: see `retry_transient_errors`.

    Returns:
        The last state, and whether it is the end.
    """
    while True:
        state = retry_transient_errors(look, renew, deadline)
        if ended(state):
            return state, True
        if deadline.passed:
            return state, False
        deadline.pause(poll)


def _expired(error: Exception) -> bool:
    from botocore import exceptions

    if isinstance(error, exceptions.ClientError):
        return _code(error) in _EXPIRED
    return isinstance(
        error,
        exceptions.CredentialRetrievalError | exceptions.TokenRetrievalError | exceptions.SSOError,
    )


def _passing(error: Exception) -> bool:
    from botocore import exceptions

    if isinstance(error, exceptions.ClientError):
        status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0)
        return _code(error) in _THROTTLED or status >= _HTTP_UNAVAILABLE or status == _HTTP_THROTTLED
    return isinstance(error, exceptions.ConnectionError | exceptions.HTTPClientError)


def _code(error: ClientError) -> Any:
    return error.response.get("Error", {}).get("Code")
