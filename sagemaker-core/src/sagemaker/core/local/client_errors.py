"""The exceptions that clients of a service raise."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from sagemaker.core.validation.service_model import service_model

if TYPE_CHECKING:
    from botocore.errorfactory import BaseClientExceptions
    from botocore.exceptions import ClientError


@functools.cache
def service_exceptions(service: str) -> BaseClientExceptions:
    """The exception classes that a boto3 client offers as ``client.exceptions``."""
    from botocore.errorfactory import ClientExceptionsFactory

    return ClientExceptionsFactory().create_client_exceptions(service_model(service))


def client_error(
    operation: str, code: str, message: str, *, service: str = "sagemaker", status: int = 400
) -> ClientError:
    """The error that a client raises when the service answers with this code and message.

    It is of the class that ``client.exceptions`` has for the code, where there is one.
    """
    response = {
        "Error": {"Code": code, "Message": message},
        "ResponseMetadata": {"HTTPStatusCode": status, "HTTPHeaders": {}, "RetryAttempts": 0},
    }
    error_class: type[ClientError] = service_exceptions(service).from_code(code)  # type: ignore[assignment]
    return error_class(response, operation)  # type: ignore[arg-type]
