"""Published import path of the errors of remote functions."""

from sagemaker.core.exceptions import (
    DeserializationError,
    RemoteFunctionError,
    RemoteFunctionFailedError,
    RuntimeEnvironmentError,
    SerializationError,
    ServiceError,
)

__all__ = [
    "DeserializationError",
    "RemoteFunctionError",
    "RemoteFunctionFailedError",
    "RuntimeEnvironmentError",
    "SerializationError",
    "ServiceError",
]
