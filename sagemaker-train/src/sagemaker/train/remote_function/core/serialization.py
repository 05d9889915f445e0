# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.remote_function.core.serialization` and 3 other modules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = [
    "CloudpickleSerializer",
    "DeserializationError",
    "S3Downloader",
    "S3Uploader",
    "SerializationError",
    "ServiceError",
    "Session",
    "deserialize_exception_from_s3",
    "deserialize_obj_from_s3",
    "json_serialize_obj_to_s3",
    "serialize_exception_to_s3",
    "serialize_obj_to_s3",
]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.exceptions import DeserializationError, SerializationError, ServiceError
    from sagemaker.core.remote_function.core.serialization import (
        CloudpickleSerializer,
        deserialize_exception_from_s3,
        deserialize_obj_from_s3,
        json_serialize_obj_to_s3,
        serialize_exception_to_s3,
        serialize_obj_to_s3,
    )
    from sagemaker.core.session.s3 import S3Downloader, S3Uploader
    from sagemaker.core.session.session import Session
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            **dict.fromkeys(
                ["DeserializationError", "SerializationError", "ServiceError"], "sagemaker.core.exceptions"
            ),
            **dict.fromkeys(
                [
                    "CloudpickleSerializer",
                    "deserialize_exception_from_s3",
                    "deserialize_obj_from_s3",
                    "json_serialize_obj_to_s3",
                    "serialize_exception_to_s3",
                    "serialize_obj_to_s3",
                ],
                "sagemaker.core.remote_function.core.serialization",
            ),
            **dict.fromkeys(["S3Downloader", "S3Uploader"], "sagemaker.core.session.s3"),
            "Session": "sagemaker.core.session.session",
        },
    )
