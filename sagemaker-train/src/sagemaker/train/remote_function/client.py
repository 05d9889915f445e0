"""Published import path of `sagemaker.core.remote_function.client`."""

from sagemaker.core.remote_function.client import Future, RemoteExecutor, get_future, list_futures, remote
from sagemaker.core.remote_function.custom_file_filter import CustomFileFilter
from sagemaker.core.remote_function.errors import (
    DeserializationError,
    RemoteFunctionError,
    RuntimeEnvironmentError,
    ServiceError,
)
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
