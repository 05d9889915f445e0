"""The attempts of a step: an exception of its behavior becomes the outcome of the step."""

from __future__ import annotations

import logging
import sqlite3

from sagemaker.core.exceptions import SageMakerError
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
        return behavior.run()
    except Exception as error:  # noqa: BLE001 - as above
        return failure(error)


def failure(error: Exception) -> Outcome:
    """Return the outcome of a step that has created nothing because of an error."""
    from botocore.exceptions import ClientError

    if isinstance(error, ClientError):
        code = error.response["Error"]["Code"]
        detail = f"Failed to invoke sagemaker:{error.operation_name}. Error Details: {error.response['Error']['Message']}"
        return Outcome.failed(f"ClientError: {detail}", _error_class(code), metadata={})
    if isinstance(error, SageMakerError):
        return Outcome.failed(f"ClientError: {error}", metadata={})
    logger.error("A step failed on an error of the local control plane.", exc_info=error)
    error_class = SERVICE_FAULT if isinstance(error, sqlite3.OperationalError) else None
    return Outcome.failed(f"InternalServerError: {type(error).__name__}: {error}", error_class, metadata={})


def _error_class(code: str) -> str | None:
    if "Throttl" in code or code == "TooManyRequestsException":
        return THROTTLING
    if code in ("InternalFailure", "InternalServerError", "ServiceUnavailable"):
        return SERVICE_FAULT
    return RESOURCE_LIMIT if code == "ResourceLimitExceeded" else None
