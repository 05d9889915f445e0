"""Checks of a Spark configuration and of the S3 prefix for event logs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.staging.s3_uri import is_s3_url
from sagemaker.core.workflow.entities import is_pipeline_variable

Configuration: TypeAlias = "list[dict[str, Any]] | dict[str, Any]"

SPARK_NAME = "spark"  # the framework of the Spark images

_KEYS = ("Classification", "Properties", "Configurations")
_CLASSIFICATIONS = (
    "core-site",
    "hadoop-env",
    "hadoop-log4j",
    "hive-env",
    "hive-log4j",
    "hive-exec-log4j",
    "hive-site",
    "spark-defaults",
    "spark-env",
    "spark-log4j",
    "spark-hive-site",
    "spark-metrics",
    "yarn-env",
    "yarn-site",
    "export",
)


class SparkConfigUtils:
    """Checks of Spark settings, under the name of the published SDK."""

    @staticmethod
    def validate_configuration(configuration: Configuration) -> None:
        """Check a configuration: one classification or a list of them, in the format of Amazon EMR.

        Raises:
            ValidationError: a classification is unknown or malformed (a `ValueError`).
        """
        if isinstance(configuration, list):
            for item in configuration:
                SparkConfigUtils.validate_configuration(item)
            return
        if not isinstance(configuration, Mapping):
            raise ValidationError(
                f"A Spark configuration is a mapping or a list of them, not {configuration!r}."
            )
        unknown = [key for key in configuration if key not in _KEYS]
        if unknown or "Classification" not in configuration or "Properties" not in configuration:
            raise ValidationError(
                f"Missing or invalid keys in the Spark configuration {dict(configuration)!r}. It has Classification and "
                "Properties, and may have Configurations."
            )
        if configuration["Classification"] not in _CLASSIFICATIONS:
            raise ValidationError(
                f"Invalid classification: {configuration['Classification']}. Must be one of "
                f"{', '.join(_CLASSIFICATIONS)}."
            )
        SparkConfigUtils.validate_configuration(configuration.get("Configurations") or [])

    @staticmethod
    def validate_s3_uri(spark_output_s3_path: Any) -> None:
        """Check the S3 prefix for event logs; a pipeline variable is accepted unchecked.

        Raises:
            ValidationError: the value is not an S3 URI (a `ValueError`).
        """
        if is_pipeline_variable(spark_output_s3_path):
            return
        if not is_s3_url(str(spark_output_s3_path)):
            raise ValidationError(
                f"Invalid s3 path: {spark_output_s3_path}. Please enter something like s3://bucket-name/folder-name."
            )
