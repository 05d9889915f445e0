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
from sagemaker.core.staging.assets import Asset, local_asset
from sagemaker.core.staging.s3_uri import names_s3
from sagemaker.core.workflow.entities import is_pipeline_variable

INPUT_PATH = "/opt/ml/processing/input"
OUTPUT_PATH = "/opt/ml/processing/output"
DATASET_INPUT = "baseline_dataset_input"
PREPROCESSOR_INPUT = "record_preprocessor_script_input"
POSTPROCESSOR_INPUT = "post_analytics_processor_script_input"
DEFAULT_BASE_NAME = "baseline-suggestion-job"

_DIGEST_LENGTH = 32
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
    """The S3 prefix of a local file that a baselining job reads.

    ``model-monitor/baselining/<job>/input/<name>``; in a pipeline, where jobs have no names yet, the content's
    digest stands for the job.

    Attributes:
        asset: the file.
        name: of the input.
        base: what the job's name starts with.
    """

    asset: Asset
    name: str
    base: str

    def resolve(self, context: RequestContext, resolver: Resolver) -> str:
        """The URI; the resolver keeps the placement."""
        digest = resolver.digest(self.asset)
        folder = context.job_name or f"{self.base}-{digest[:_DIGEST_LENGTH]}"
        placement = Placement(
            f"{context.root}/model-monitor/baselining/{folder}/input/{self.name}", self.asset, digest
        )
        resolver.place(placement, context)
        return placement.prefix


@attrs.frozen
class BaselineOutput(ContextValue):
    """Where a baseline goes when the user names no place: ``model-monitor/baselining/<job>/results``.

    In a pipeline a digest of its name and the step's stands for the job.
    """

    base: str

    def resolve(self, context: RequestContext, resolver: Resolver) -> str:  # noqa: ARG002 - the leaf's interface
        """The URI."""
        folder = context.job_name or f"{self.base}-{context.step_digest[:_DIGEST_LENGTH]}"
        return f"{context.root}/model-monitor/baselining/{folder}/results"


def baseline_location(value: Any, name: str, base: str) -> Any:
    """A pipeline variable or S3 URI as it is; a local path as a staged input.

    Raises:
        ValidationError: there is none (a `ValueError`).
        AssetNotFoundError: the local file does not exist.
    """
    if value is None:
        raise ValidationError(f"{name.removesuffix('_input')} is missing. Pass an S3 URI or a local path.")
    if names_s3(value):
        return value
    return BaselineInput(local_asset(value), name, base)


def script_path(script: Any, name: str) -> str | None:
    """The path of a pre- or postprocessing script in the container.

    Raises:
        ConfigurationError: a pipeline variable, which cannot name a script (a `ValueError`).
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
    """The environment that tells the container where and what its data is.

    Args:
        dataset_format: of `DatasetFormat`.
        record_preprocessor_script: turns records into what is analysed.
        post_analytics_processor_script: runs afterwards.

    Raises:
        ConfigurationError: the format or a script's name is a pipeline variable (a `ValueError`).
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
            f"dataset_format must be plain values, as DatasetFormat gives them: {error}. It becomes one text in the "
            "container's environment, which a pipeline variable cannot be part of."
        ) from error
