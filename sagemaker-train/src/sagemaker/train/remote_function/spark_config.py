# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path of what lives in `sagemaker.core.remote_function.spark_config`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.remote_function.spark_config import SparkConfig, SparkConfigUtils

__all__ = ["SparkConfig", "SparkConfigUtils"]

__getattr__, __dir__, _ = attach(
    __name__,
    {**dict.fromkeys(["SparkConfig", "SparkConfigUtils"], "sagemaker.core.remote_function.spark_config")},
)
