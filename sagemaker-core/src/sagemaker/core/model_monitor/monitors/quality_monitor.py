"""The base of the data quality and model quality monitors, which run Model Monitor's container."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sagemaker.core import image_uris
from sagemaker.core.model_monitor.baselining import (
    DATASET_INPUT,
    DEFAULT_BASE_NAME,
    INPUT_PATH,
    OUTPUT_PATH,
    POSTPROCESSOR_INPUT,
    PREPROCESSOR_INPUT,
    BaselineOutput,
    baseline_location,
    dataset_environment,
)
from sagemaker.core.model_monitor.monitoring_jobs import BaseliningJob
from sagemaker.core.model_monitor.monitors.defined_monitor import DefinedMonitor
from sagemaker.core.model_monitor.schedules import monitoring_script
from sagemaker.core.processing.inputs import s3_input
from sagemaker.core.requests import filled
from sagemaker.core.workflow.entities import is_pipeline_variable

FRAMEWORK_NAME = "model-monitor"


class QualityMonitor(DefinedMonitor):
    """A monitor that compares statistics with a baseline; see `DefinedMonitor` for its arguments."""

    def _image(self) -> str:
        return image_uris.retrieve(FRAMEWORK_NAME, self.sagemaker_session.boto_region_name)

    def _suggest(
        self,
        dataset: Any,
        dataset_format: dict[str, Any] | None,
        *,
        preprocessor: str | None,
        postprocessor: str | None,
        output_s3_uri: Any,
        environment: Mapping[str, Any],
        wait: bool,
        logs: bool,
        job_name: str | None,
    ) -> Any:
        base = self.base_job_name or DEFAULT_BASE_NAME
        inputs = [
            s3_input(name, baseline_location(value, name, base), f"{INPUT_PATH}/{name}")
            for name, value in (
                (DATASET_INPUT, dataset),
                (PREPROCESSOR_INPUT, preprocessor),
                (POSTPROCESSOR_INPUT, postprocessor),
            )
            if value is not None or name == DATASET_INPUT
        ]
        target = {
            "S3Uri": BaselineOutput(base) if output_s3_uri is None else output_s3_uri,
            "LocalPath": OUTPUT_PATH,
            "S3UploadMode": "EndOfJob",
        }
        output = {"OutputName": "monitoring_output", "S3Output": target}
        container = {
            **(self._setting("env") or {}),
            **dataset_environment(
                dataset_format,
                record_preprocessor_script=preprocessor,
                post_analytics_processor_script=postprocessor,
            ),
            **{name: _text(value) for name, value in environment.items()},
        }
        name = job_name or self._new_name(DEFAULT_BASE_NAME)
        processor = self._processor(container)
        submitted = processor.start(inputs, output, None, name, wait, logs)
        self._keep(BaseliningJob(self.sagemaker_session, name, inputs, [output], self.output_kms_key))
        return submitted

    def _scripts(self, schedule: str, preprocessor: str | None, postprocessor: str | None) -> dict[str, Any]:
        return filled(
            RecordPreprocessorSourceUri=monitoring_script(preprocessor, schedule),
            PostAnalyticsProcessorSourceUri=monitoring_script(postprocessor, schedule),
        )


def _text(value: Any) -> Any:
    return value if is_pipeline_variable(value) else str(value)
