"""The base of the bias and explainability monitors, which run Clarify's container."""

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
    """The analysis and the attributes of the latest baselining job, which the next schedule uses by default.

    Arguments not listed here are those of `MonitoringInput`.

    Args:
        analysis_config: the analysis.
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
        """Return the attributes as members of a monitoring input."""
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
        """Not available: the inputs of Clarify's container are determined by `suggest_baseline`.

        Raises:
            NotImplementedError: always.
        """
        raise NotImplementedError(
            "'.run_baseline()' is only allowed for ModelMonitor objects. Please use suggest_baseline instead."
        )

    def latest_monitoring_statistics(self, **_: Any) -> NoReturn:  # type: ignore[override] # the published method refuses, too
        """Not available: Clarify does not write statistics.

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

    def _analysis(self, analysis_config: Any) -> Any:
        """Return the analysis of a schedule, which is by default that of the latest baselining job.

        Raises:
            ValidationError: it is None, and no baselining job was started (a `ValueError`).
        """
        if analysis_config is not None:
            return analysis_config
        if self.latest_baselining_job_config is None:
            raise ValidationError("analysis_config is mandatory. Pass one, or call suggest_baseline() first.")
        return self.latest_baselining_job_config.analysis_config

    def _analysis_member(self, schedule: str, analysis: Any, output_s3_uri: Any) -> dict[str, Any]:
        """Return ``ConfigUri``; an analysis that is an object is uploaded beside the results."""
        if analysis is None or is_pipeline_variable(analysis) or isinstance(analysis, str):
            return filled(ConfigUri=analysis)
        asset = analysis_asset(analysis.analysis_config)
        root = None if is_pipeline_variable(output_s3_uri) else output_s3_uri
        return {"ConfigUri": MonitoringAsset(asset, ANALYSIS_CONFIG_NAME, schedule, root)}

    def _analysed_source(self, source: dict[str, Any]) -> dict[str, Any]:
        """Return a monitoring input; attributes that it does not set are those of the latest baseline."""
        config = self.latest_baselining_job_config
        if config is None:
            return source
        attributes = config.members()
        return {
            name: {**attributes, **value} if name != "GroundTruthS3Input" else value
            for name, value in source.items()
        }


def text_of(value: Any) -> str | None:
    """Return a column as a string, which the API requires."""
    return None if value is None else str(value)
