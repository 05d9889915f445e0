"""Python functions as training jobs: decorated with `remote`, or submitted to a `RemoteExecutor`."""

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.remote_function.checkpoint_location import CheckpointLocation
    from sagemaker.core.remote_function.client import RemoteExecutor, remote
    from sagemaker.core.remote_function.custom_file_filter import CustomFileFilter
    from sagemaker.core.remote_function.results import function_result
    from sagemaker.core.remote_function.spark_config import SparkConfig

__all__ = [
    "CheckpointLocation",
    "CustomFileFilter",
    "RemoteExecutor",
    "SparkConfig",
    "function_result",
    "remote",
]

if not TYPE_CHECKING:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            "CheckpointLocation": "sagemaker.core.remote_function.checkpoint_location",
            "CustomFileFilter": "sagemaker.core.remote_function.custom_file_filter",
            "RemoteExecutor": "sagemaker.core.remote_function.client",
            "SparkConfig": "sagemaker.core.remote_function.spark_config",
            "function_result": "sagemaker.core.remote_function.results",
            "remote": "sagemaker.core.remote_function.client",
        },
    )
