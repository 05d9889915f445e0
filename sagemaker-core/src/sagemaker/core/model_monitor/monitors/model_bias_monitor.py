"""A monitor of the bias of a model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from sagemaker.core.model_monitor.monitors.clarify_analysis import BiasAnalysisConfig
from sagemaker.core.model_monitor.monitors.clarify_monitor import (
    ClarifyBaseliningConfig,
    ClarifyModelMonitor,
    text_of,
)
from sagemaker.core.model_monitor.schedules import MODEL_BIAS, DefinitionKind, baseline_files, schedule_config
from sagemaker.core.requests.static_arguments import static_arguments

if TYPE_CHECKING:
    from sagemaker.core.clarify.bias_config import BiasConfig
    from sagemaker.core.clarify.data_config import DataConfig
    from sagemaker.core.clarify.model_config import ModelConfig, ModelPredictedLabelConfig
    from sagemaker.core.jobs.network import NetworkConfig
    from sagemaker.core.model_monitor.monitoring_files import Constraints
    from sagemaker.core.model_monitor.monitoring_inputs import BatchTransformInput, EndpointInput


class ModelBiasMonitor(ClarifyModelMonitor):
    """A monitor of the bias of a model; see `DefinedMonitor` for its arguments."""

    JOB_DEFINITION_BASE_NAME: ClassVar[str] = "model-bias-job-definition"
    definition_kind: ClassVar[DefinitionKind] = MODEL_BIAS

    @static_arguments
    def suggest_baseline(
        self,
        data_config: DataConfig,
        bias_config: BiasConfig,
        model_config: ModelConfig,
        model_predicted_label_config: ModelPredictedLabelConfig | None = None,
        wait: bool = False,
        logs: bool = False,
        job_name: str | None = None,
        kms_key: str | None = None,
    ) -> Any:
        """Measure the bias of a model (``CreateProcessingJob``).

        Args:
            data_config: the data.
            bias_config: which groups are compared.
            model_config: the model.
            model_predicted_label_config: how its answers are read.
            wait: return when the job has ended; no meaning in a pipeline.
            logs: show the job's log while waiting.
            job_name: instead of a generated one.
            kms_key: accepted for compatibility; objects are encrypted as the bucket says.

        Returns:
            The `ProcessingJob`, or step arguments under a `PipelineSession`.
        """
        name = job_name or self._baselining_name()
        submitted = self._clarify_processor().run_bias(
            data_config,
            bias_config,
            model_config,
            model_predicted_label_config,
            wait=wait,
            logs=logs,
            job_name=name,
            kms_key=kms_key,
        )
        labels = model_predicted_label_config
        self._keep_baseline(
            name,
            ClarifyBaseliningConfig(
                BiasAnalysisConfig(bias_config, data_config.headers, data_config.label),
                features_attribute=data_config.features,
                inference_attribute=text_of(labels.label) if labels else None,
                probability_attribute=text_of(labels.probability) if labels else None,
                probability_threshold_attribute=labels.probability_threshold if labels else None,
            ),
        )
        return submitted

    @static_arguments
    def create_monitoring_schedule(  # type: ignore[override] # the published signatures differ
        self,
        endpoint_input: str | EndpointInput | None = None,
        ground_truth_input: str | None = None,
        analysis_config: str | BiasAnalysisConfig | None = None,
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
            analysis_config: what is analysed, or the S3 URI of an analysis file; by default what the latest
                baselining job analysed.
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
        analysis = self._analysis(analysis_config)
        name = self._schedule_name(monitor_schedule_name)
        return self._create(
            name=name,
            source=self._analysed_source(
                self._source(endpoint_input, batch_transform_input, ground_truth_input)
            ),
            application=self._analysis_member(name, analysis, output_s3_uri),
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
        analysis_config: str | BiasAnalysisConfig | None = None,
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
            application=self._analysis_member(
                str(self.monitoring_schedule_name), analysis_config, output_s3_uri
            ),
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
