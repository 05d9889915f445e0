"""Published import path of remote functions, which are part of `sagemaker.core.remote_function`."""

from typing import TYPE_CHECKING

from sagemaker.core._lazy import attach

if TYPE_CHECKING:
    from sagemaker.core.remote_function import (
        CheckpointLocation,
        CustomFileFilter,
        RemoteExecutor,
        SparkConfig,
        remote,
    )

__all__ = ["CheckpointLocation", "CustomFileFilter", "RemoteExecutor", "SparkConfig", "remote"]

__getattr__, __dir__, _ = attach(__name__, dict.fromkeys(__all__, "sagemaker.core.remote_function"))
