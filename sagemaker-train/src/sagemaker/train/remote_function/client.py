# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path of what lives in `sagemaker.core.remote_function.client` and 3 other modules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.exceptions import (
        DeserializationError,
        RemoteFunctionError,
        RuntimeEnvironmentError,
        ServiceError,
    )
    from sagemaker.core.remote_function.client import Future, RemoteExecutor, get_future, list_futures, remote
    from sagemaker.core.remote_function.custom_file_filter import CustomFileFilter
    from sagemaker.core.remote_function.spark_config import SparkConfig

__all__ = [
    "CustomFileFilter",
    "DeserializationError",
    "Future",
    "RemoteExecutor",
    "RemoteFunctionError",
    "RuntimeEnvironmentError",
    "ServiceError",
    "SparkConfig",
    "get_future",
    "list_futures",
    "remote",
]

__getattr__, __dir__, _ = attach(
    __name__,
    {
        **dict.fromkeys(
            ["DeserializationError", "RemoteFunctionError", "RuntimeEnvironmentError", "ServiceError"],
            "sagemaker.core.exceptions",
        ),
        **dict.fromkeys(
            ["Future", "RemoteExecutor", "get_future", "list_futures", "remote"],
            "sagemaker.core.remote_function.client",
        ),
        "CustomFileFilter": "sagemaker.core.remote_function.custom_file_filter",
        "SparkConfig": "sagemaker.core.remote_function.spark_config",
    },
)
