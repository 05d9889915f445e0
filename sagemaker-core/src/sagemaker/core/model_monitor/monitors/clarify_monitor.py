"""Monitors that run the container of Clarify: what those of bias and of explanations have in common."""

from __future__ import annotations

from typing import Any, ClassVar, NoReturn

from sagemaker.core import image_uris
from sagemaker.core.clarify.analysis_file import ANALYSIS_CONFIG_NAME, analysis_asset
from sagemaker.core.clarify.processor import SageMakerClarifyProcessor
from sagemaker.core.exceptions import ValidationError
from sagemaker.core.model_monitor.baselining import DEFAULT_BASE_NAME
from sagemaker.core.model_monitor.monitoring_jobs import (
    BaseliningJob,
    ClarifyBaseliningJob,
    ClarifyMonitoringExecution,
    MonitoringExecution,
)
from sagemaker.core.model_monitor.monitors.clarify_analysis import (
    BiasAnalysisConfig,
    ExplainabilityAnalysisConfig,
)
from sagemaker.core.model_monitor.monitors.defined_monitor import DefinedMonitor
from sagemaker.core.model_monitor.schedules import MonitoringAsset, network_from
from sagemaker.core.requests import filled
from sagemaker.core.workflow.entities import is_pipeline_variable


class ClarifyBaseliningConfig:
    """What the latest baselining job analysed, for the schedule that follows.

    Arguments not listed here are those of `MonitoringInput`.

    Args:
        analysis_config: what is analysed.
    """

    def __init__(
        self,
        analysis_config: BiasAnalysisConfig | ExplainabilityAnalysisConfig,
        features_attribute: str | None = None,
        inference_attribute: str | None = None,
        probability_attribute: str | None = None,
        probability_threshold_attribute: float | None = None,
    ) -> None:
        self.analysis_config = analysis_config
        self.features_attribute = features_attribute
        self.inference_attribute = inference_attribute
        self.probability_attribute = probability_attribute
        self.probability_threshold_attribute = probability_threshold_attribute

    def members(self) -> dict[str, Any]:
        """The attributes as members of an input."""
        return filled(
            FeaturesAttribute=self.features_attribute,
            InferenceAttribute=self.inference_attribute,
            ProbabilityAttribute=self.probability_attribute,
            ProbabilityThresholdAttribute=self.probability_threshold_attribute,
        )


class ClarifyModelMonitor(DefinedMonitor):
    """A monitor that runs Clarify; see `DefinedMonitor` for its arguments."""

    execution_kind: ClassVar[type[MonitoringExecution]] = ClarifyMonitoringExecution
    latest_baselining_job_config: ClarifyBaseliningConfig | None = None

    def run_baseline(self, **_: Any) -> NoReturn:  # type: ignore[override] # the published method refuses, too
        """Not available: the container's inputs are the SDK's.

        Raises:
            NotImplementedError: always.
        """
        raise NotImplementedError(
            "'.run_baseline()' is only allowed for ModelMonitor objects. Please use suggest_baseline instead."
        )

    def latest_monitoring_statistics(self, **_: Any) -> NoReturn:  # type: ignore[override] # Clarify writes none
        """Not available.

        Raises:
            NotImplementedError: always.
        """
        raise NotImplementedError(f"{type(self).__name__} doesn't support statistics.")

    def _image(self) -> str:
        return image_uris.retrieve("clarify", self.sagemaker_session.boto_region_name)

    def _baselining_name(self) -> str:
        return self._new_name(DEFAULT_BASE_NAME)

    def _clarify_processor(self) -> SageMakerClarifyProcessor:
        return SageMakerClarifyProcessor(
            role=self._setting("role"),
            instance_count=self.instance_count,
            instance_type=self.instance_type,
            volume_size_in_gb=self.volume_size_in_gb,
            volume_kms_key=self._setting("volume_kms_key"),
            output_kms_key=self._setting("output_kms_key"),
            max_runtime_in_seconds=self.max_runtime_in_seconds,
            sagemaker_session=self.sagemaker_session,
            env=self._setting("env"),
            tags=self.tags,
            network_config=network_from(self._network()),
            job_name_prefix=self.base_job_name,
        )

    def _keep_baseline(self, name: str, config: ClarifyBaseliningConfig) -> None:
        self.latest_baselining_job_config = config
        job = BaseliningJob(self.sagemaker_session, name, None, None, self._setting("output_kms_key"))
        self._keep(ClarifyBaseliningJob(job))

    def _analysis(self, given: Any) -> Any:
        """What a schedule analyses: what was given, or what the latest baselining job did.

        Raises:
            ValidationError: neither is known (a `ValueError`).
        """
        if given is not None:
            return given
        if self.latest_baselining_job_config is None:
            raise ValidationError("analysis_config is mandatory. Pass one, or call suggest_baseline() first.")
        return self.latest_baselining_job_config.analysis_config

    def _analysis_member(self, schedule: str, analysis: Any, output_s3_uri: Any) -> dict[str, Any]:
        """``ConfigUri``; what is given as an object is written beside the results."""
        if analysis is None or is_pipeline_variable(analysis) or isinstance(analysis, str):
            return filled(ConfigUri=analysis)
        asset = analysis_asset(analysis.analysis_config)
        root = None if is_pipeline_variable(output_s3_uri) else output_s3_uri
        return {"ConfigUri": MonitoringAsset(asset, ANALYSIS_CONFIG_NAME, schedule, root)}

    def _analysed_source(self, source: dict[str, Any]) -> dict[str, Any]:
        """An input with the attributes of the baseline where it has none."""
        config = self.latest_baselining_job_config
        if config is None:
            return source
        attributes = config.members()
        return {
            name: {**attributes, **value} if name != "GroundTruthS3Input" else value
            for name, value in source.items()
        }


def text_of(value: Any) -> str | None:
    """A column as the API has it: text."""
    return None if value is None else str(value)
