"""Settings of a remote function that runs on Spark."""

from __future__ import annotations

from typing import Any

import attrs

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.staging.s3_uri import is_s3_url
from sagemaker.core.workflow.entities import is_pipeline_variable

_KEYS = ("Classification", "Properties", "Configurations")
_GUIDE = "Please see https://docs.aws.amazon.com/emr/latest/ReleaseGuide/emr-configure-apps.html for more information."


class SparkConfigUtils:
    @staticmethod
    def validate_configuration(configuration: Any) -> None:
        """Check an EMR classification, or a list of classifications.

        Raises:
            ValidationError: a key is missing or unknown (a `ValueError`).
        """
        pending = list(configuration) if isinstance(configuration, list) else [configuration]
        while pending:
            entry = pending.pop()
            if not isinstance(entry, dict):
                raise ValidationError(f"A Spark configuration must be a dictionary, not {entry!r}. {_GUIDE}")
            unknown = [key for key in entry if key not in _KEYS]
            if unknown:
                raise ValidationError(f"Invalid key: {unknown[0]}. Must be one of {list(_KEYS)}. {_GUIDE}")
            if "Classification" not in entry or "Properties" not in entry:
                raise ValidationError(
                    f"Missing one or more required keys in configuration dictionary {entry} {_GUIDE}"
                )
            pending.extend(entry.get("Configurations") or ())

    @staticmethod
    def validate_s3_uri(spark_output_s3_path: Any) -> None:
        """Check the S3 prefix of event logs; a pipeline variable is accepted.

        Raises:
            ValidationError: the value is not an S3 URI (a `ValueError`).
        """
        if is_pipeline_variable(spark_output_s3_path):
            return
        if not isinstance(spark_output_s3_path, str) or not is_s3_url(spark_output_s3_path):
            raise ValidationError(
                f"Invalid s3 path: {spark_output_s3_path}. Please enter something like s3://bucket-name/folder-name"
            )


@attrs.frozen
class SparkConfig:
    """The files and settings with which a Spark application is submitted.

    Args:
        submit_jars: local paths or S3 URIs of jar files.
        submit_py_files: local paths or S3 URIs of Python files.
        submit_files: local paths or S3 URIs of other files.
        configuration: an EMR classification, or a list of classifications.
        spark_event_logs_uri: the S3 prefix of event logs.

    Raises:
        ValidationError: the configuration or the S3 prefix is malformed (a `ValueError`).
    """

    submit_jars: list[str] | None = None
    submit_py_files: list[str] | None = None
    submit_files: list[str] | None = None
    configuration: list[dict[str, Any]] | dict[str, Any] | None = None
    spark_event_logs_uri: Any = None

    def __attrs_post_init__(self) -> None:
        if self.configuration is not None:
            SparkConfigUtils.validate_configuration(self.configuration)
        if self.spark_event_logs_uri is not None:
            SparkConfigUtils.validate_s3_uri(self.spark_event_logs_uri)
