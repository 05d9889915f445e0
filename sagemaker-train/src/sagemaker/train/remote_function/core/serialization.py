"""Published import path of `sagemaker.core.remote_function.core.serialization`."""

from sagemaker.core.remote_function.core.serialization import (
    CloudpickleSerializer,
    DeserializationError,
    SerializationError,
    ServiceError,
    deserialize_exception_from_s3,
    deserialize_obj_from_s3,
    json_serialize_obj_to_s3,
    serialize_exception_to_s3,
    serialize_obj_to_s3,
)

__all__ = [
    "CloudpickleSerializer",
    "DeserializationError",
    "SerializationError",
    "ServiceError",
    "deserialize_exception_from_s3",
    "deserialize_obj_from_s3",
    "json_serialize_obj_to_s3",
    "serialize_exception_to_s3",
    "serialize_obj_to_s3",
]
