"""The errors with which the service answers: refused requests, and the exception classes of boto3's clients."""

from __future__ import annotations

import functools
import uuid
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sagemaker.core.local.json_document import value_problem
from sagemaker.core.validation.request_check import check_request
from sagemaker.core.validation.service_model import operation_model, service_model

if TYPE_CHECKING:
    from botocore.errorfactory import BaseClientExceptions
    from botocore.exceptions import ClientError

# The names of this machine where a request names an instance type.
LOCAL_INSTANCES = frozenset({"local", "local_gpu"})


@functools.cache
def service_exceptions(service: str) -> BaseClientExceptions:
    """Return the exception classes that a boto3 client offers as ``client.exceptions``."""
    from botocore.errorfactory import ClientExceptionsFactory

    return ClientExceptionsFactory().create_client_exceptions(service_model(service))


def client_error(
    operation: str, code: str, message: str, *, service: str = "sagemaker", status: int = 400
) -> ClientError:
    """Return the error that a client raises when the service answers with this code and message.

    Its class is the one that ``client.exceptions`` has for the code, or else ``ClientError``.
    """
    response = {
        "Error": {"Code": code, "Message": message},
        "ResponseMetadata": {"HTTPStatusCode": status, "HTTPHeaders": {}, "RetryAttempts": 0},
    }
    error_class: type[ClientError] = service_exceptions(service).from_code(code)  # type: ignore[assignment]
    return error_class(response, operation)  # type: ignore[arg-type]


def invalid(operation: str, message: str) -> ClientError:
    """Return the error with the code ``ValidationException``."""
    return client_error(operation, "ValidationException", message)


def refuse_invalid(operation: str, request: Mapping[str, Any]) -> None:
    """Check the arguments of an API operation as the service does.

    Args:
        operation: the name of the operation, such as ``CreateTrainingJob``.
        request: its arguments, without pipeline variables. An idempotency token may be missing: boto3 adds it.

    Raises:
        botocore.exceptions.ClientError: code ``ValidationException``; the message has every finding.
    """
    tokens = dict.fromkeys(operation_model(operation).idempotent_members, str(uuid.uuid4()))
    problem = value_problem(request)
    if problem:
        raise invalid(operation, f"1 validation error detected: {problem}")
    findings = dict.fromkeys(
        finding.service_text
        for finding in check_request(operation, {**tokens, **request})
        if finding.severity == "error" and not (finding.rule == "enum" and finding.value in LOCAL_INSTANCES)
    )
    if findings:
        plural = "s" if len(findings) > 1 else ""
        raise invalid(operation, f"{len(findings)} validation error{plural} detected: {'; '.join(findings)}")
