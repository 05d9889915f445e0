# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: monitoring."""

from typing import ClassVar, Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.common import Tag
from sagemaker.core.shapes.processing import NetworkConfig
from sagemaker.core.workflow.variable_types import (
    BoolPipeVar,
    FloatPipeVar,
    IntPipeVar,
    NamePipeVar,
    StrPipeVar,
    TimePipeVar,
)


class MonitoringCsvDatasetFormat(Shape):
    """``MonitoringCsvDatasetFormat``."""

    header: Optional[BoolPipeVar] = None


class MonitoringJsonDatasetFormat(Shape):
    """``MonitoringJsonDatasetFormat``."""

    line: Optional[BoolPipeVar] = None


class MonitoringParquetDatasetFormat(Shape):
    """``MonitoringParquetDatasetFormat``."""


class MonitoringDatasetFormat(Shape):
    """``MonitoringDatasetFormat``."""

    csv: Optional[MonitoringCsvDatasetFormat] = None
    json: Optional[MonitoringJsonDatasetFormat] = None  # type: ignore[assignment]
    parquet: Optional[MonitoringParquetDatasetFormat] = None


class BatchTransformInput(Shape):
    """``BatchTransformInput``.

    s3_input_mode: Pipe, File
    s3_data_distribution_type: FullyReplicated, ShardedByS3Key
    """

    data_captured_destination_s3_uri: StrPipeVar
    dataset_format: MonitoringDatasetFormat
    local_path: StrPipeVar
    s3_input_mode: Optional[StrPipeVar] = None
    s3_data_distribution_type: Optional[StrPipeVar] = None
    features_attribute: Optional[StrPipeVar] = None
    inference_attribute: Optional[StrPipeVar] = None
    probability_attribute: Optional[StrPipeVar] = None
    probability_threshold_attribute: Optional[FloatPipeVar] = None
    start_time_offset: Optional[StrPipeVar] = None
    end_time_offset: Optional[StrPipeVar] = None
    exclude_features_attribute: Optional[StrPipeVar] = None


class MonitoringConstraintsResource(Shape):
    """``MonitoringConstraintsResource``."""

    s3_uri: Optional[StrPipeVar] = None


class MonitoringStatisticsResource(Shape):
    """``MonitoringStatisticsResource``."""

    s3_uri: Optional[StrPipeVar] = None


class EndpointInput(Shape):
    """``EndpointInput``.

    s3_input_mode: Pipe, File
    s3_data_distribution_type: FullyReplicated, ShardedByS3Key
    """

    endpoint_name: NamePipeVar
    local_path: StrPipeVar
    s3_input_mode: Optional[StrPipeVar] = None
    s3_data_distribution_type: Optional[StrPipeVar] = None
    features_attribute: Optional[StrPipeVar] = None
    inference_attribute: Optional[StrPipeVar] = None
    probability_attribute: Optional[StrPipeVar] = None
    probability_threshold_attribute: Optional[FloatPipeVar] = None
    start_time_offset: Optional[StrPipeVar] = None
    end_time_offset: Optional[StrPipeVar] = None
    exclude_features_attribute: Optional[StrPipeVar] = None


class MonitoringS3Output(Shape):
    """``MonitoringS3Output``.

    s3_upload_mode: Continuous, EndOfJob
    """

    s3_uri: StrPipeVar
    local_path: StrPipeVar
    s3_upload_mode: Optional[StrPipeVar] = None


class MonitoringOutput(Shape):
    """``MonitoringOutput``."""

    s3_output: MonitoringS3Output


class MonitoringOutputConfig(Shape):
    """``MonitoringOutputConfig``."""

    monitoring_outputs: list[MonitoringOutput]
    kms_key_id: Optional[StrPipeVar] = None


class MonitoringClusterConfig(Shape):
    """``MonitoringClusterConfig``.

    instance_count: 1..100
    volume_size_in_gb: 1..16384
    """

    _api_names: ClassVar[dict[str, str]] = {"volume_size_in_gb": "VolumeSizeInGB"}

    instance_count: IntPipeVar
    instance_type: StrPipeVar
    volume_size_in_gb: IntPipeVar
    volume_kms_key_id: Optional[StrPipeVar] = None


class MonitoringResources(Shape):
    """``MonitoringResources``."""

    cluster_config: MonitoringClusterConfig


class MonitoringStoppingCondition(Shape):
    """``MonitoringStoppingCondition``.

    max_runtime_in_seconds: 1..86400
    """

    max_runtime_in_seconds: IntPipeVar


class ScheduleConfig(Shape):
    """``ScheduleConfig``."""

    schedule_expression: StrPipeVar
    data_analysis_start_time: Optional[StrPipeVar] = None
    data_analysis_end_time: Optional[StrPipeVar] = None


class MonitoringBaselineConfig(Shape):
    """``MonitoringBaselineConfig``."""

    baselining_job_name: Optional[StrPipeVar] = None
    constraints_resource: Optional[MonitoringConstraintsResource] = None
    statistics_resource: Optional[MonitoringStatisticsResource] = None


class MonitoringAppSpecification(Shape):
    """``MonitoringAppSpecification``."""

    image_uri: StrPipeVar
    container_entrypoint: Optional[list[StrPipeVar]] = None
    container_arguments: Optional[list[StrPipeVar]] = None
    record_preprocessor_source_uri: Optional[StrPipeVar] = None
    post_analytics_processor_source_uri: Optional[StrPipeVar] = None


class MonitoringInput(Shape):
    """``MonitoringInput``."""

    endpoint_input: Optional[EndpointInput] = None
    batch_transform_input: Optional[BatchTransformInput] = None


class MonitoringJobDefinition(Shape):
    """``MonitoringJobDefinition``."""

    baseline_config: Optional[MonitoringBaselineConfig] = None
    monitoring_inputs: list[MonitoringInput]
    monitoring_output_config: MonitoringOutputConfig
    monitoring_resources: MonitoringResources
    monitoring_app_specification: MonitoringAppSpecification
    stopping_condition: Optional[MonitoringStoppingCondition] = None
    environment: Optional[dict[str, StrPipeVar]] = None
    network_config: Optional[NetworkConfig] = None
    role_arn: StrPipeVar


class MonitoringScheduleConfig(Shape):
    """``MonitoringScheduleConfig``.

    monitoring_type: DataQuality, ModelQuality, ModelBias, ModelExplainability
    """

    schedule_config: Optional[ScheduleConfig] = None
    monitoring_job_definition: Optional[MonitoringJobDefinition] = None
    monitoring_job_definition_name: Optional[StrPipeVar] = None
    monitoring_type: Optional[StrPipeVar] = None


class CreateMonitoringScheduleRequest(Shape):
    """``CreateMonitoringScheduleRequest``."""

    monitoring_schedule_name: NamePipeVar
    monitoring_schedule_config: MonitoringScheduleConfig
    tags: Optional[list[Tag]] = None


class CreateMonitoringScheduleResponse(Shape):
    """``CreateMonitoringScheduleResponse``."""

    monitoring_schedule_arn: StrPipeVar


class DeleteMonitoringScheduleRequest(Shape):
    """``DeleteMonitoringScheduleRequest``."""

    monitoring_schedule_name: NamePipeVar


class DescribeMonitoringScheduleRequest(Shape):
    """``DescribeMonitoringScheduleRequest``."""

    monitoring_schedule_name: NamePipeVar


class MonitoringExecutionSummary(Shape):
    """``MonitoringExecutionSummary``.

    monitoring_execution_status: Pending, Completed, CompletedWithViolations, InProgress, Failed,
        Stopping, Stopped
    monitoring_type: DataQuality, ModelQuality, ModelBias, ModelExplainability
    """

    monitoring_schedule_name: NamePipeVar
    scheduled_time: TimePipeVar
    creation_time: TimePipeVar
    last_modified_time: TimePipeVar
    monitoring_execution_status: StrPipeVar
    processing_job_arn: Optional[StrPipeVar] = None
    endpoint_name: Optional[NamePipeVar] = None
    failure_reason: Optional[StrPipeVar] = None
    monitoring_job_definition_name: Optional[StrPipeVar] = None
    monitoring_type: Optional[StrPipeVar] = None


class DescribeMonitoringScheduleResponse(Shape):
    """``DescribeMonitoringScheduleResponse``.

    monitoring_schedule_status: Pending, Failed, Scheduled, Stopped
    monitoring_type: DataQuality, ModelQuality, ModelBias, ModelExplainability
    """

    monitoring_schedule_arn: StrPipeVar
    monitoring_schedule_name: NamePipeVar
    monitoring_schedule_status: StrPipeVar
    monitoring_type: Optional[StrPipeVar] = None
    failure_reason: Optional[StrPipeVar] = None
    creation_time: TimePipeVar
    last_modified_time: TimePipeVar
    monitoring_schedule_config: MonitoringScheduleConfig
    endpoint_name: Optional[NamePipeVar] = None
    last_monitoring_execution_summary: Optional[MonitoringExecutionSummary] = None


class ListMonitoringAlertHistoryRequest(Shape):
    """``ListMonitoringAlertHistoryRequest``.

    sort_by: CreationTime, Status
    sort_order: Ascending, Descending
    max_results: 1..100
    status_equals: InAlert, OK
    """

    monitoring_schedule_name: Optional[NamePipeVar] = None
    monitoring_alert_name: Optional[StrPipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    creation_time_after: Optional[TimePipeVar] = None
    status_equals: Optional[StrPipeVar] = None


class MonitoringAlertHistorySummary(Shape):
    """``MonitoringAlertHistorySummary``.

    alert_status: InAlert, OK
    """

    monitoring_schedule_name: NamePipeVar
    monitoring_alert_name: StrPipeVar
    creation_time: TimePipeVar
    alert_status: StrPipeVar


class ListMonitoringAlertHistoryResponse(Shape):
    """``ListMonitoringAlertHistoryResponse``."""

    monitoring_alert_history: Optional[list[MonitoringAlertHistorySummary]] = None
    next_token: Optional[StrPipeVar] = None


class ListMonitoringAlertsRequest(Shape):
    """``ListMonitoringAlertsRequest``.

    max_results: 1..100
    """

    monitoring_schedule_name: NamePipeVar
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None


class ModelDashboardIndicatorAction(Shape):
    """``ModelDashboardIndicatorAction``."""

    enabled: Optional[BoolPipeVar] = None


class MonitoringAlertActions(Shape):
    """``MonitoringAlertActions``."""

    model_dashboard_indicator: Optional[ModelDashboardIndicatorAction] = None


class MonitoringAlertSummary(Shape):
    """``MonitoringAlertSummary``.

    alert_status: InAlert, OK
    datapoints_to_alert: 1..100
    evaluation_period: 1..100
    """

    monitoring_alert_name: StrPipeVar
    creation_time: TimePipeVar
    last_modified_time: TimePipeVar
    alert_status: StrPipeVar
    datapoints_to_alert: IntPipeVar
    evaluation_period: IntPipeVar
    actions: MonitoringAlertActions


class ListMonitoringAlertsResponse(Shape):
    """``ListMonitoringAlertsResponse``."""

    monitoring_alert_summaries: Optional[list[MonitoringAlertSummary]] = None
    next_token: Optional[StrPipeVar] = None


class ListMonitoringExecutionsRequest(Shape):
    """``ListMonitoringExecutionsRequest``.

    sort_by: CreationTime, ScheduledTime, Status
    sort_order: Ascending, Descending
    max_results: 1..100
    status_equals: Pending, Completed, CompletedWithViolations, InProgress, Failed, Stopping, Stopped
    monitoring_type_equals: DataQuality, ModelQuality, ModelBias, ModelExplainability
    """

    monitoring_schedule_name: Optional[NamePipeVar] = None
    endpoint_name: Optional[NamePipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    scheduled_time_before: Optional[TimePipeVar] = None
    scheduled_time_after: Optional[TimePipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    creation_time_after: Optional[TimePipeVar] = None
    last_modified_time_before: Optional[TimePipeVar] = None
    last_modified_time_after: Optional[TimePipeVar] = None
    status_equals: Optional[StrPipeVar] = None
    monitoring_job_definition_name: Optional[StrPipeVar] = None
    monitoring_type_equals: Optional[StrPipeVar] = None


class ListMonitoringExecutionsResponse(Shape):
    """``ListMonitoringExecutionsResponse``."""

    monitoring_execution_summaries: list[MonitoringExecutionSummary]
    next_token: Optional[StrPipeVar] = None


class ListMonitoringSchedulesRequest(Shape):
    """``ListMonitoringSchedulesRequest``.

    sort_by: Name, CreationTime, Status
    sort_order: Ascending, Descending
    max_results: 1..100
    status_equals: Pending, Failed, Scheduled, Stopped
    monitoring_type_equals: DataQuality, ModelQuality, ModelBias, ModelExplainability
    """

    endpoint_name: Optional[NamePipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    name_contains: Optional[StrPipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    creation_time_after: Optional[TimePipeVar] = None
    last_modified_time_before: Optional[TimePipeVar] = None
    last_modified_time_after: Optional[TimePipeVar] = None
    status_equals: Optional[StrPipeVar] = None
    monitoring_job_definition_name: Optional[StrPipeVar] = None
    monitoring_type_equals: Optional[StrPipeVar] = None


class MonitoringScheduleSummary(Shape):
    """``MonitoringScheduleSummary``.

    monitoring_schedule_status: Pending, Failed, Scheduled, Stopped
    monitoring_type: DataQuality, ModelQuality, ModelBias, ModelExplainability
    """

    monitoring_schedule_name: NamePipeVar
    monitoring_schedule_arn: StrPipeVar
    creation_time: TimePipeVar
    last_modified_time: TimePipeVar
    monitoring_schedule_status: StrPipeVar
    endpoint_name: Optional[NamePipeVar] = None
    monitoring_job_definition_name: Optional[StrPipeVar] = None
    monitoring_type: Optional[StrPipeVar] = None


class ListMonitoringSchedulesResponse(Shape):
    """``ListMonitoringSchedulesResponse``."""

    monitoring_schedule_summaries: list[MonitoringScheduleSummary]
    next_token: Optional[StrPipeVar] = None


class StartMonitoringScheduleRequest(Shape):
    """``StartMonitoringScheduleRequest``."""

    monitoring_schedule_name: NamePipeVar


class StopMonitoringScheduleRequest(Shape):
    """``StopMonitoringScheduleRequest``."""

    monitoring_schedule_name: NamePipeVar


class UpdateMonitoringAlertRequest(Shape):
    """``UpdateMonitoringAlertRequest``.

    datapoints_to_alert: 1..100
    evaluation_period: 1..100
    """

    monitoring_schedule_name: NamePipeVar
    monitoring_alert_name: StrPipeVar
    datapoints_to_alert: IntPipeVar
    evaluation_period: IntPipeVar


class UpdateMonitoringAlertResponse(Shape):
    """``UpdateMonitoringAlertResponse``."""

    monitoring_schedule_arn: StrPipeVar
    monitoring_alert_name: Optional[StrPipeVar] = None


class UpdateMonitoringScheduleRequest(Shape):
    """``UpdateMonitoringScheduleRequest``."""

    monitoring_schedule_name: NamePipeVar
    monitoring_schedule_config: MonitoringScheduleConfig


class UpdateMonitoringScheduleResponse(Shape):
    """``UpdateMonitoringScheduleResponse``."""

    monitoring_schedule_arn: StrPipeVar
