"""Inputs, outputs, environment and defaults of baselining jobs.

Monitors run these jobs, and so do the check steps of pipelines. This module imports no shapes, so that a
pipeline with a check step does not load them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any, Protocol

import attrs

from sagemaker.core.config.defaults import configured
from sagemaker.core.exceptions import ConfigurationError, ValidationError
from sagemaker.core.requests import ContextValue, Placement, RequestContext, Resolver
from sagemaker.core.staging import places
from sagemaker.core.staging.assets import Asset, local_asset
from sagemaker.core.staging.s3_uri import names_s3
from sagemaker.core.workflow.entities import is_pipeline_variable

INPUT_PATH = "/opt/ml/processing/input"
OUTPUT_PATH = "/opt/ml/processing/output"
DATASET_INPUT = "baseline_dataset_input"
PREPROCESSOR_INPUT = "record_preprocessor_script_input"
POSTPROCESSOR_INPUT = "post_analytics_processor_script_input"
DEFAULT_BASE_NAME = "baseline-suggestion-job"

_JOB_DEFAULTS = "SageMaker.MonitoringSchedule.MonitoringScheduleConfig.MonitoringJobDefinition"


class ConfiguredSession(Protocol):
    """A session that knows the SDK's defaults document."""

    @property
    def sagemaker_config(self) -> Mapping[str, Any]: ...


def or_default(value: Any, session: ConfiguredSession, path: str) -> Any:
    """Return a setting, or the default for monitoring jobs when the setting is None.

    Args:
        value: the setting.
        session: the session whose defaults document is read.
        path: the path below ``MonitoringJobDefinition``, for instance ``RoleArn``.
    """
    return configured(session.sagemaker_config, f"{_JOB_DEFAULTS}.{path}") if value is None else value


@attrs.frozen
class BaselineInput(ContextValue):
    """The S3 prefix of a local file that a baselining job reads: ``model-monitor/baselining/<job>/input/<name>``.

    Jobs of a pipeline have no names when the file is uploaded; there, a digest of the content replaces the name.

    Attributes:
        asset: the file.
        name: the name of the input.
        base: the first part of the job's name.
    """

    asset: Asset
    name: str
    base: str

    def resolve(self, context: RequestContext, resolver: Resolver) -> str:
        """Return the URI, and record the upload in the resolver."""
        digest = resolver.digest(self.asset)
        job = context.job_name or places.unnamed_baseline(self.base, digest)
        placement = Placement(places.baseline_input(context.root, job, self.name), self.asset, digest)
        resolver.place(placement, context)
        return placement.prefix


@attrs.frozen
class BaselineOutput(ContextValue):
    """The default S3 prefix of a baseline: ``model-monitor/baselining/<job>/results``.

    In a pipeline, a digest of the names of pipeline and step replaces the job's name.
    """

    base: str

    def resolve(self, context: RequestContext, resolver: Resolver) -> str:  # noqa: ARG002 - the leaf's interface
        job = context.job_name or places.unnamed_baseline(self.base, context.step_digest)
        return places.baseline_results(context.root, job)


def baseline_location(value: Any, name: str, base: str) -> Any:
    """Return a pipeline variable or S3 URI unchanged, and a local path as a file to upload.

    Raises:
        ValidationError: ``value`` is None (a `ValueError`).
        AssetNotFoundError: the local file does not exist.
    """
    if value is None:
        raise ValidationError(f"{name.removesuffix('_input')} is missing. Pass an S3 URI or a local path.")
    if names_s3(value):
        return value
    return BaselineInput(local_asset(value), name, base)


def script_path(script: Any, name: str) -> str | None:
    """Return the path of a preprocessing or postprocessing script in the container.

    Raises:
        ConfigurationError: the script is a pipeline variable, whose file name is not known (a `ValueError`).
    """
    if script is None:
        return None
    if is_pipeline_variable(script):
        raise ConfigurationError(
            f"{name.removesuffix('_input')} must be a local file or an S3 URI, not {script!r}: its file name becomes "
            "part of the container's environment."
        )
    return f"{INPUT_PATH}/{name}/{PurePosixPath(str(script)).name}"


def dataset_environment(
    dataset_format: Mapping[str, Any] | None,
    *,
    record_preprocessor_script: Any = None,
    post_analytics_processor_script: Any = None,
) -> dict[str, Any]:
    """Return the environment variables that describe the data set and the scripts to the container.

    Args:
        dataset_format: a format made by `DatasetFormat`.
        record_preprocessor_script: the script that transforms records before the analysis.
        post_analytics_processor_script: the script that runs after the analysis.

    Raises:
        ConfigurationError: the format or a script is a pipeline variable (a `ValueError`).
    """
    environment: dict[str, Any] = {
        "output_path": OUTPUT_PATH,
        "publish_cloudwatch_metrics": "Disabled",
        "dataset_source": f"{INPUT_PATH}/{DATASET_INPUT}",
    }
    if dataset_format is not None:
        environment["dataset_format"] = _format_text(dataset_format)
    scripts = {
        "record_preprocessor_script": script_path(record_preprocessor_script, PREPROCESSOR_INPUT),
        "post_analytics_processor_script": script_path(post_analytics_processor_script, POSTPROCESSOR_INPUT),
    }
    return environment | {name: path for name, path in scripts.items() if path is not None}


def _format_text(dataset_format: Mapping[str, Any]) -> str:
    try:
        return json.dumps(dataset_format)
    except TypeError as error:
        raise ConfigurationError(
            f"dataset_format must be plain values, such as DatasetFormat returns: {error}. It is written to one "
            "environment variable of the container as JSON, which cannot contain a pipeline variable."
        ) from error
