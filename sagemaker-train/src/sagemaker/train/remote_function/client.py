# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.exceptions` and 6 other modules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = [
    "CustomFileFilter",
    "DeserializationError",
    "Future",
    "RemoteExecutor",
    "RemoteFunctionError",
    "RuntimeEnvironmentError",
    "ServiceError",
    "Session",
    "SparkConfig",
    "UnexpectedStatusException",
    "base_from_name",
    "get_future",
    "list_futures",
    "name_from_base",
    "remote",
    "s3_path_join",
]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.exceptions import (
        DeserializationError,
        RemoteFunctionError,
        RuntimeEnvironmentError,
        ServiceError,
        UnexpectedStatusException,
    )
    from sagemaker.core.remote_function.client import Future, RemoteExecutor, get_future, list_futures, remote
    from sagemaker.core.remote_function.custom_file_filter import CustomFileFilter
    from sagemaker.core.remote_function.spark_config import SparkConfig
    from sagemaker.core.requests.names import base_from_name, name_from_base
    from sagemaker.core.session.session import Session
    from sagemaker.core.staging.s3_uri import s3_path_join
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            **dict.fromkeys(
                [
                    "DeserializationError",
                    "RemoteFunctionError",
                    "RuntimeEnvironmentError",
                    "ServiceError",
                    "UnexpectedStatusException",
                ],
                "sagemaker.core.exceptions",
            ),
            **dict.fromkeys(
                ["Future", "RemoteExecutor", "get_future", "list_futures", "remote"],
                "sagemaker.core.remote_function.client",
            ),
            "CustomFileFilter": "sagemaker.core.remote_function.custom_file_filter",
            "SparkConfig": "sagemaker.core.remote_function.spark_config",
            **dict.fromkeys(["base_from_name", "name_from_base"], "sagemaker.core.requests.names"),
            "Session": "sagemaker.core.session.session",
            "s3_path_join": "sagemaker.core.staging.s3_uri",
        },
    )
