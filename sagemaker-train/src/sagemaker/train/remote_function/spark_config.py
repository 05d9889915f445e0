"""Published import path of `SparkConfig`."""

from sagemaker.core.remote_function.spark_config import SparkConfig, SparkConfigUtils

__all__ = ["SparkConfig", "SparkConfigUtils"]
