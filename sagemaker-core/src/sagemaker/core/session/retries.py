"""Calling again what has failed."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from typing import TypeVar

from sagemaker.core.exceptions import RetriesExhaustedError, ValidationError

_LOG = logging.getLogger(__name__)

_Result = TypeVar("_Result")

DEFAULT_SLEEP_TIME_SECONDS = 10


def retries(
    max_retry_count: int, exception_message_prefix: str, seconds_to_sleep: float = DEFAULT_SLEEP_TIME_SECONDS
) -> Iterator[int]:
    """Count attempts for a ``for`` loop that is left with ``break`` when one succeeded.

    Args:
        max_retry_count: how many attempts there are.
        exception_message_prefix: what is attempted, for messages.
        seconds_to_sleep: before each attempt but the first.

    Yields:
        The number of the attempt, from 0.

    Raises:
        RetriesExhaustedError: the loop asked for another attempt after the last.
    """
    for attempt in range(max_retry_count):
        if attempt:
            _LOG.debug("%s: attempt %d of %d", exception_message_prefix, attempt + 1, max_retry_count)
            time.sleep(seconds_to_sleep)
        yield attempt
    raise RetriesExhaustedError(
        f"'{exception_message_prefix}' has reached the maximum retry count of {max_retry_count}"
    )


def retry_with_backoff(
    callable_func: Callable[[], _Result],
    num_attempts: int = 8,
    botocore_client_error_code: str | None = None,
) -> _Result:
    """The result of a call that is tried again when it raises: after 1, 2, 4, ... seconds and a random part of one.

    Args:
        callable_func: takes no arguments.
        num_attempts: how often it is called at most.
        botocore_client_error_code: call again only after a ``ClientError`` of this code.

    Raises:
        ValidationError: ``num_attempts`` is less than 1.
        Exception: what the last call raised.
    """
    if num_attempts < 1:
        raise ValidationError(f"The num_attempts must be >= 1, but the given value is {num_attempts}.")
    return try_again(
        callable_func,
        num_attempts,
        lambda error: _may_pass(error, botocore_client_error_code),
        lambda attempt: time.sleep(2**attempt + _fraction()),
    )


def try_again(
    call: Callable[[], _Result],
    attempts: int,
    may_pass: Callable[[Exception], bool],
    pause: Callable[[int], None],
) -> _Result:
    """The result of a call that is made again when what went wrong may pass.

    Args:
        call: takes no arguments.
        attempts: how often it is called at most, 1 or more.
        may_pass: whether to call again after an error.
        pause: lets time pass after an attempt; the first one is 0.

    Raises:
        Exception: what the last call raised.
    """
    for attempt in range(attempts - 1):
        try:
            return call()
        except Exception as error:
            if not may_pass(error):
                raise
            _LOG.info("%s; trying again, attempt %d of %d", error, attempt + 2, attempts)
        pause(attempt)
    return call()


def _may_pass(error: Exception, code: str | None) -> bool:
    from botocore.exceptions import ClientError

    if code is None:
        return True
    return isinstance(error, ClientError) and error.response.get("Error", {}).get("Code") == code


def _fraction() -> float:
    """A random part of one: callers that failed together do not come back together."""
    import random

    return random.random()  # noqa: S311 - keeps no secret
