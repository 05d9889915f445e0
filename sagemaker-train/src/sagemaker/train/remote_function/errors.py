"""Published import path of `sagemaker.core.remote_function.errors`."""

from sagemaker.core.remote_function.errors import (
    DeserializationError,
    RemoteFunctionError,
    SerializationError,
    ServiceError,
)

__all__ = ["DeserializationError", "RemoteFunctionError", "SerializationError", "ServiceError"]
