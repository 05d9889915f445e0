# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.remote_function.client` and 3 other modules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = ["CheckpointLocation", "CustomFileFilter", "RemoteExecutor", "SparkConfig", "remote"]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.remote_function.checkpoint_location import CheckpointLocation
    from sagemaker.core.remote_function.client import RemoteExecutor, remote
    from sagemaker.core.remote_function.custom_file_filter import CustomFileFilter
    from sagemaker.core.remote_function.spark_config import SparkConfig
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            "CheckpointLocation": "sagemaker.core.remote_function.checkpoint_location",
            **dict.fromkeys(["RemoteExecutor", "remote"], "sagemaker.core.remote_function.client"),
            "CustomFileFilter": "sagemaker.core.remote_function.custom_file_filter",
            "SparkConfig": "sagemaker.core.remote_function.spark_config",
        },
    )
