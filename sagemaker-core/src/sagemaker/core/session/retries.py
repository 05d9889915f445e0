"""Retries: calling a function again after an error, a limited number of times."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import TypeVar

from sagemaker.core.exceptions import RetriesExhaustedError, ValidationError
from sagemaker.core.session.log import logger

_Result = TypeVar("_Result")

DEFAULT_SLEEP_TIME_SECONDS = 10


def retries(
    max_retry_count: int, exception_message_prefix: str, seconds_to_sleep: float = DEFAULT_SLEEP_TIME_SECONDS
) -> Iterator[int]:
    """Yield the numbers of attempts, for a ``for`` loop that ends with ``break`` when an attempt succeeded.

    Args:
        max_retry_count: the number of attempts.
        exception_message_prefix: names the attempted action in messages.
        seconds_to_sleep: before each attempt but the first.

    Yields:
        The number of the attempt, from 0.

    Raises:
        RetriesExhaustedError: the last attempt did not end the loop.
    """
    for attempt in range(max_retry_count):
        if attempt:
            logger(__name__).debug(
                "%s: attempt %d of %d", exception_message_prefix, attempt + 1, max_retry_count
            )
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
    """Return the result of a function; call it again when it raises, after 1, 2, 4, ... seconds plus less than one.

    Args:
        callable_func: takes no arguments.
        num_attempts: calls at most.
        botocore_client_error_code: call again only after a ``ClientError`` with this code.

    Raises:
        ValidationError: ``num_attempts`` is less than 1.
        Exception: the error of the last call.
    """
    if num_attempts < 1:
        raise ValidationError(f"The num_attempts must be >= 1, but the given value is {num_attempts}.")
    return try_again(
        callable_func,
        num_attempts,
        lambda error: _has_code(error, botocore_client_error_code),
        lambda attempt: time.sleep(2**attempt + _fraction()),
    )


def try_again(
    call: Callable[[], _Result],
    attempts: int,
    is_transient: Callable[[Exception], bool],
    pause: Callable[[int], None],
) -> _Result:
    """Return the result of a function; call it again after errors that are transient.

    Args:
        call: takes no arguments.
        attempts: calls at most; 1 or more.
        is_transient: returns whether to call again after an error.
        pause: sleeps after an attempt; takes its number, from 0.

    Raises:
        Exception: the error of the last call.
    """
    for attempt in range(attempts - 1):
        try:
            return call()
        except Exception as error:
            if not is_transient(error):
                raise
            logger(__name__).info("%s; trying again, attempt %d of %d", error, attempt + 2, attempts)
        pause(attempt)
    return call()


def _has_code(error: Exception, code: str | None) -> bool:
    from botocore.exceptions import ClientError

    if code is None:
        return True
    return isinstance(error, ClientError) and error.response.get("Error", {}).get("Code") == code


def _fraction() -> float:
    """Return a random number below 1, so that callers that failed together do not retry together."""
    import random

    return random.random()  # noqa: S311 - keeps no secret
