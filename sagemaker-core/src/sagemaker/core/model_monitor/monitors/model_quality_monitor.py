"""A monitor of the quality of a model's predictions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from sagemaker.core.model_monitor.monitors.quality_monitor import QualityMonitor
from sagemaker.core.model_monitor.schedules import (
    MODEL_QUALITY,
    DefinitionKind,
    baseline_files,
    schedule_config,
)
from sagemaker.core.requests import filled
from sagemaker.core.requests.static_arguments import static_arguments

if TYPE_CHECKING:
    from sagemaker.core.jobs.network import NetworkConfig
    from sagemaker.core.model_monitor.monitoring_files import Constraints
    from sagemaker.core.model_monitor.monitoring_inputs import BatchTransformInput, EndpointInput
    from sagemaker.core.workflow.entities import PipelineVariable


class ModelQualityMonitor(QualityMonitor):
    """A monitor of the quality of a model's predictions; see `DefinedMonitor` for its arguments."""

    JOB_DEFINITION_BASE_NAME: ClassVar[str] = "model-quality-job-definition"
    definition_kind: ClassVar[DefinitionKind] = MODEL_QUALITY

    @static_arguments
    def suggest_baseline(
        self,
        baseline_dataset: str | PipelineVariable,
        dataset_format: dict[str, Any],
        problem_type: str | PipelineVariable,
        inference_attribute: str | PipelineVariable | None = None,
        probability_attribute: str | PipelineVariable | None = None,
        ground_truth_attribute: str | PipelineVariable | None = None,
        probability_threshold_attribute: float | str | PipelineVariable | None = None,
        post_analytics_processor_script: str | None = None,
        output_s3_uri: str | PipelineVariable | None = None,
        wait: bool = False,
        logs: bool = False,
        job_name: str | None = None,
    ) -> Any:
        """Compute statistics and constraints of predictions (``CreateProcessingJob``).

        Args:
            baseline_dataset: an S3 URI, or a local file.
            dataset_format: of `DatasetFormat`.
            problem_type: ``Regression``, ``BinaryClassification`` or ``MulticlassClassification``.
            inference_attribute: the predictions' column, by name, index or JSONPath.
            probability_attribute: the probabilities' column.
            ground_truth_attribute: the true values' column.
            probability_threshold_attribute: from which a probability means the positive class.
            post_analytics_processor_script: a local file or S3 URI; runs after the analysis.
            output_s3_uri: where results go; the SDK chooses a place by default.
            wait: return when the job has ended; no meaning in a pipeline.
            logs: show the job's log while waiting.
            job_name: instead of a generated one.

        Returns:
            The `ProcessingJob`, or step arguments under a `PipelineSession`.
        """
        attributes = filled(
            analysis_type="MODEL_QUALITY",
            problem_type=problem_type,
            inference_attribute=inference_attribute,
            probability_attribute=probability_attribute,
            ground_truth_attribute=ground_truth_attribute,
            probability_threshold_attribute=probability_threshold_attribute,
        )
        return self._suggest(
            baseline_dataset,
            dataset_format,
            preprocessor=None,
            postprocessor=post_analytics_processor_script,
            output_s3_uri=output_s3_uri,
            environment=attributes,
            wait=wait,
            logs=logs,
            job_name=job_name,
        )

    @static_arguments
    def create_monitoring_schedule(  # type: ignore[override] # the published signatures differ
        self,
        endpoint_input: str | EndpointInput | None = None,
        ground_truth_input: str | None = None,
        problem_type: str | None = None,
        record_preprocessor_script: str | None = None,
        post_analytics_processor_script: str | None = None,
        output_s3_uri: str | None = None,
        constraints: Constraints | str | None = None,
        monitor_schedule_name: str | None = None,
        schedule_cron_expression: str | None = None,
        enable_cloudwatch_metrics: bool = True,
        batch_transform_input: BatchTransformInput | None = None,
        data_analysis_start_time: str | None = None,
        data_analysis_end_time: str | None = None,
    ) -> Any:
        """Run jobs on a schedule (``Create...JobDefinition``, ``CreateMonitoringSchedule``).

        Args:
            endpoint_input: an endpoint's captured data; its name will do.
            ground_truth_input: the S3 prefix of the true values.
            problem_type: ``Regression``, ``BinaryClassification`` or ``MulticlassClassification``.
            record_preprocessor_script: a local file or S3 URI; turns records into what is analysed.
            post_analytics_processor_script: a local file or S3 URI; runs after the analysis.
            output_s3_uri: where results go; the SDK chooses a place by default.
            constraints: of the baseline: an object, or its S3 URI.
            monitor_schedule_name: instead of a generated one.
            schedule_cron_expression: see `CronExpressionGenerator`.
            enable_cloudwatch_metrics: whether jobs publish metrics.
            batch_transform_input: captured data of batch transform jobs, instead of an endpoint's.
            data_analysis_start_time: for a schedule of one time, from now: ``-PT1H``.
            data_analysis_end_time: for a schedule of one time, from now: ``-PT0H``.

        Returns:
            None; step arguments under a `PipelineSession`.

        Raises:
            ValidationError: the monitor has a schedule already, or inputs or times do not fit (a `ValueError`).
        """
        self._require_unused()
        name = self._schedule_name(monitor_schedule_name)
        return self._create(
            name=name,
            source=self._source(endpoint_input, batch_transform_input, ground_truth_input),
            application={
                **filled(ProblemType=problem_type),
                **self._scripts(name, record_preprocessor_script, post_analytics_processor_script),
            },
            baseline=self._baseline(constraints),
            output_s3_uri=output_s3_uri,
            timing=schedule_config(
                schedule_cron_expression, data_analysis_start_time, data_analysis_end_time
            ),
            enable_cloudwatch_metrics=enable_cloudwatch_metrics,
        )

    def update_monitoring_schedule(  # type: ignore[override] # the published signatures differ
        self,
        endpoint_input: str | EndpointInput | None = None,
        ground_truth_input: str | None = None,
        problem_type: str | None = None,
        record_preprocessor_script: str | None = None,
        post_analytics_processor_script: str | None = None,
        output_s3_uri: str | None = None,
        constraints: Constraints | str | None = None,
        schedule_cron_expression: str | None = None,
        enable_cloudwatch_metrics: bool | None = None,
        role: str | None = None,
        instance_count: int | None = None,
        instance_type: str | None = None,
        volume_size_in_gb: int | None = None,
        volume_kms_key: str | None = None,
        output_kms_key: str | None = None,
        max_runtime_in_seconds: int | None = None,
        env: dict[str, str] | None = None,
        network_config: NetworkConfig | None = None,
        batch_transform_input: BatchTransformInput | None = None,
        data_analysis_start_time: str | None = None,
        data_analysis_end_time: str | None = None,
    ) -> None:
        """Change the schedule (``UpdateMonitoringSchedule``), and its jobs by a new job definition.

        Arguments are those of `create_monitoring_schedule` and of the constructor; what is not given stays as it is.

        Raises:
            ValidationError: there is no schedule (a `ValueError`).
        """
        self._require_schedule()
        self._update(
            source=self._changed_input(endpoint_input, batch_transform_input, ground_truth_input),
            application={
                **filled(ProblemType=problem_type),
                **self._scripts(
                    str(self.monitoring_schedule_name),
                    record_preprocessor_script,
                    post_analytics_processor_script,
                ),
            },
            baseline=baseline_files(constraints),
            output_s3_uri=output_s3_uri,
            timing=schedule_config(
                schedule_cron_expression, data_analysis_start_time, data_analysis_end_time
            ),
            enable_cloudwatch_metrics=enable_cloudwatch_metrics,
            settings={
                "instance_count": instance_count,
                "instance_type": instance_type,
                "volume_size_in_gb": volume_size_in_gb,
                "volume_kms_key": volume_kms_key,
                "output_kms_key": output_kms_key,
                "max_runtime_in_seconds": max_runtime_in_seconds,
                "env": env,
                "network_config": network_config,
                "role": role,
            },
        )
