"""The calls of a step's behavior: an exception becomes the outcome of the step, and outcomes become JSON."""

from __future__ import annotations

import datetime as dt
import json
import logging
import sqlite3
from typing import Any

import attrs

from sagemaker.core.exceptions import LocalRuntimeError, SageMakerError
from sagemaker.core.local.step_types.base import (
    RESOURCE_LIMIT,
    SERVICE_FAULT,
    THROTTLING,
    Outcome,
    StepBehavior,
)

logger = logging.getLogger(__name__)


def prepare(behavior: StepBehavior) -> Outcome | None:
    """Evaluate the arguments of an attempt; return the outcome of a step that fails on it."""
    try:
        behavior.prepare()
    except Exception as error:  # noqa: BLE001 - every error ends the step, and none ends the execution's thread
        return failure(error)
    return None


def run(behavior: StepBehavior) -> Outcome:
    """Run a prepared step to its end."""
    try:
        outcome = _checked(behavior, behavior.run())
        outputs, metadata = _json_values((outcome.outputs, outcome.metadata))
        return attrs.evolve(outcome, outputs=outputs, metadata=metadata)
    except Exception as error:  # noqa: BLE001 - as above
        return failure(error)


def stop(behavior: StepBehavior) -> None:
    """Ask a running step to end early. A step whose stop fails runs to its own end."""
    try:
        behavior.stop()
    except Exception:
        logger.exception("Step %s could not be stopped.", behavior.step["Name"])


def failure(error: Exception) -> Outcome:
    """Return the outcome of a step that has created nothing because of an error."""
    from botocore.exceptions import ClientError

    if isinstance(error, ClientError):
        code = error.response["Error"]["Code"]
        detail = f"Failed to invoke sagemaker:{error.operation_name}. Error Details: {error.response['Error']['Message']}"
        return Outcome.failed(f"ClientError: {detail}", _error_class(code), metadata={})
    if isinstance(error, SageMakerError):
        return Outcome.failed(f"ClientError: {error}", metadata={})
    if isinstance(error, RecursionError | UnicodeError):
        reason = (
            "are nested too deeply"
            if isinstance(error, RecursionError)
            else f"have a text that cannot be encoded: {error}"
        )
        return Outcome.failed(f"ClientError: The arguments of the step {reason}.", metadata={})
    logger.error("A step failed on an unexpected error.", exc_info=error)
    error_class = SERVICE_FAULT if isinstance(error, sqlite3.OperationalError) else None
    return Outcome.failed(f"InternalServerError: {type(error).__name__}: {error}", error_class, metadata={})


def _checked(behavior: StepBehavior, outcome: Any) -> Outcome:
    if not isinstance(outcome, Outcome):
        raise LocalRuntimeError(f"{type(behavior).__qualname__}.run returned {outcome!r}, not an Outcome.")
    return outcome


def _json_values(value: Any) -> Any:
    return json.loads(json.dumps(value, default=_json_default))


def _json_default(value: Any) -> str:
    return value.isoformat() if isinstance(value, dt.datetime) else str(value)


def _error_class(code: str) -> str | None:
    if "Throttl" in code or code == "TooManyRequestsException":
        return THROTTLING
    if code in ("InternalFailure", "InternalServerError", "ServiceUnavailable"):
        return SERVICE_FAULT
    return RESOURCE_LIMIT if code == "ResourceLimitExceeded" else None
