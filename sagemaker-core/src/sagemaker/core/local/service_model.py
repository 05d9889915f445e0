"""What botocore knows of a service: its operations, and the exceptions its clients raise.

Each model is read from disk once per process, when the first request needs it.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from botocore.errorfactory import BaseClientExceptions
    from botocore.exceptions import ClientError
    from botocore.model import OperationModel, ServiceModel


@functools.cache
def service_model(service: str) -> ServiceModel:
    """The model of ``sagemaker`` or ``s3``, as botocore has it."""
    from botocore.loaders import Loader
    from botocore.model import ServiceModel

    return ServiceModel(Loader().load_service_model(service, "service-2"), service)


@functools.cache
def operation_model(operation: str) -> OperationModel:
    """The model of a SageMaker operation, such as ``CreateTrainingJob``."""
    return service_model("sagemaker").operation_model(operation)


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
