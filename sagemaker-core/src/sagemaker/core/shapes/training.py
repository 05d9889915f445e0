# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: training."""

from typing import ClassVar, Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.common import ModelAccessConfig, StoppingCondition, Tag, VpcConfig
from sagemaker.core.shapes.processing import ExperimentConfig
from sagemaker.core.workflow.variable_types import (
    BoolPipeVar,
    FloatPipeVar,
    IntPipeVar,
    NamePipeVar,
    StrPipeVar,
    TimePipeVar,
)


class TrainingRepositoryAuthConfig(Shape):
    """``TrainingRepositoryAuthConfig``."""

    training_repository_credentials_provider_arn: StrPipeVar


class TrainingImageConfig(Shape):
    """``TrainingImageConfig``.

    training_repository_access_mode: Platform, Vpc
    """

    training_repository_access_mode: StrPipeVar
    training_repository_auth_config: Optional[TrainingRepositoryAuthConfig] = None


class MetricDefinition(Shape):
    """``MetricDefinition``."""

    name: StrPipeVar
    regex: StrPipeVar


class AlgorithmSpecification(Shape):
    """``AlgorithmSpecification``.

    training_input_mode: Pipe, File, FastFile
    """

    training_image: Optional[StrPipeVar] = None
    algorithm_name: Optional[NamePipeVar] = None
    training_input_mode: StrPipeVar
    metric_definitions: Optional[list[MetricDefinition]] = None
    enable_sage_maker_metrics_time_series: Optional[BoolPipeVar] = None
    container_entrypoint: Optional[list[StrPipeVar]] = None
    container_arguments: Optional[list[StrPipeVar]] = None
    training_image_config: Optional[TrainingImageConfig] = None


class OutputDataConfig(Shape):
    """``OutputDataConfig``.

    compression_type: GZIP, NONE
    """

    kms_key_id: Optional[StrPipeVar] = None
    s3_output_path: StrPipeVar
    compression_type: Optional[StrPipeVar] = None


class PlacementSpecification(Shape):
    """``PlacementSpecification``.

    instance_count: 0..
    """

    ultra_server_id: Optional[StrPipeVar] = None
    instance_count: IntPipeVar


class InstancePlacementConfig(Shape):
    """``InstancePlacementConfig``."""

    enable_multiple_jobs: Optional[BoolPipeVar] = None
    placement_specifications: Optional[list[PlacementSpecification]] = None


class InstanceGroup(Shape):
    """``InstanceGroup``.

    instance_count: 0..
    """

    instance_type: StrPipeVar
    instance_count: IntPipeVar
    instance_group_name: StrPipeVar


class InstancePreference(Shape):
    """``InstancePreference``.

    instance_count: 0..
    """

    instance_type: StrPipeVar
    instance_count: Optional[IntPipeVar] = None
    training_plan_arns: Optional[list[StrPipeVar]] = None


class ResourceConfig(Shape):
    """``ResourceConfig``.

    instance_count: 0..
    volume_size_in_gb: 0..
    keep_alive_period_in_seconds: 0..21600
    selected_instance_count: 0..
    """

    _api_names: ClassVar[dict[str, str]] = {"volume_size_in_gb": "VolumeSizeInGB"}

    instance_type: Optional[StrPipeVar] = None
    instance_count: Optional[IntPipeVar] = None
    volume_size_in_gb: Optional[IntPipeVar] = None
    volume_kms_key_id: Optional[StrPipeVar] = None
    keep_alive_period_in_seconds: Optional[IntPipeVar] = None
    instance_groups: Optional[list[InstanceGroup]] = None
    training_plan_arn: Optional[StrPipeVar] = None
    instance_placement_config: Optional[InstancePlacementConfig] = None
    instance_preferences: Optional[list[InstancePreference]] = None
    selected_instance_type: Optional[StrPipeVar] = None
    selected_instance_count: Optional[IntPipeVar] = None


class HubAccessConfig(Shape):
    """``HubAccessConfig``."""

    hub_content_arn: StrPipeVar


class S3DataSource(Shape):
    """``S3DataSource``.

    s3_data_type: ManifestFile, S3Prefix, AugmentedManifestFile, Converse
    s3_data_distribution_type: FullyReplicated, ShardedByS3Key
    """

    s3_data_type: StrPipeVar
    s3_uri: StrPipeVar
    s3_data_distribution_type: Optional[StrPipeVar] = None
    attribute_names: Optional[list[StrPipeVar]] = None
    instance_group_names: Optional[list[StrPipeVar]] = None
    model_access_config: Optional[ModelAccessConfig] = None
    hub_access_config: Optional[HubAccessConfig] = None


class FileSystemDataSource(Shape):
    """``FileSystemDataSource``.

    file_system_access_mode: rw, ro
    file_system_type: EFS, FSxLustre
    """

    file_system_id: StrPipeVar
    file_system_access_mode: StrPipeVar
    file_system_type: StrPipeVar
    directory_path: StrPipeVar


class DatasetSource(Shape):
    """``DatasetSource``."""

    dataset_arn: StrPipeVar


class DataSource(Shape):
    """``DataSource``."""

    s3_data_source: Optional[S3DataSource] = None
    file_system_data_source: Optional[FileSystemDataSource] = None
    dataset_source: Optional[DatasetSource] = None


class ShuffleConfig(Shape):
    """``ShuffleConfig``."""

    seed: IntPipeVar


class Channel(Shape):
    """``Channel``.

    compression_type: None, Gzip
    record_wrapper_type: None, RecordIO
    input_mode: Pipe, File, FastFile
    """

    channel_name: StrPipeVar
    data_source: DataSource
    content_type: Optional[StrPipeVar] = None
    compression_type: Optional[StrPipeVar] = None
    record_wrapper_type: Optional[StrPipeVar] = None
    input_mode: Optional[StrPipeVar] = None
    shuffle_config: Optional[ShuffleConfig] = None


class CheckpointConfig(Shape):
    """``CheckpointConfig``."""

    s3_uri: StrPipeVar
    local_path: Optional[StrPipeVar] = None


class CollectionConfiguration(Shape):
    """``CollectionConfiguration``."""

    collection_name: Optional[StrPipeVar] = None
    collection_parameters: Optional[dict[str, StrPipeVar]] = None


class RetryStrategy(Shape):
    """``RetryStrategy``.

    maximum_retry_attempts: 1..30
    """

    maximum_retry_attempts: IntPipeVar


class DebugHookConfig(Shape):
    """``DebugHookConfig``."""

    local_path: Optional[StrPipeVar] = None
    s3_output_path: StrPipeVar
    hook_parameters: Optional[dict[str, StrPipeVar]] = None
    collection_configurations: Optional[list[CollectionConfiguration]] = None


class TensorBoardOutputConfig(Shape):
    """``TensorBoardOutputConfig``."""

    local_path: Optional[StrPipeVar] = None
    s3_output_path: StrPipeVar


class ProfilerConfig(Shape):
    """``ProfilerConfig``."""

    s3_output_path: Optional[StrPipeVar] = None
    profiling_interval_in_milliseconds: Optional[IntPipeVar] = None
    profiling_parameters: Optional[dict[str, StrPipeVar]] = None
    disable_profiler: Optional[BoolPipeVar] = None


class RemoteDebugConfig(Shape):
    """``RemoteDebugConfig``."""

    enable_remote_debug: Optional[BoolPipeVar] = None


class InfraCheckConfig(Shape):
    """``InfraCheckConfig``."""

    enable_infra_check: Optional[BoolPipeVar] = None


class SessionChainingConfig(Shape):
    """``SessionChainingConfig``."""

    enable_session_tag_chaining: Optional[BoolPipeVar] = None


class ServerlessJobConfig(Shape):
    """``ServerlessJobConfig``.

    job_type: FineTuning, Evaluation
    customization_technique: SFT, DPO, RLVR, RLAIF
    peft: LORA
    evaluation_type: LLMAJEvaluation, CustomScorerEvaluation, BenchmarkEvaluation
    """

    base_model_arn: StrPipeVar
    accept_eula: Optional[BoolPipeVar] = None
    job_type: StrPipeVar
    customization_technique: Optional[StrPipeVar] = None
    peft: Optional[StrPipeVar] = None
    evaluation_type: Optional[StrPipeVar] = None
    evaluator_arn: Optional[StrPipeVar] = None
    sequence_length: Optional[StrPipeVar] = None


class MlflowConfig(Shape):
    """``MlflowConfig``."""

    mlflow_resource_arn: StrPipeVar
    mlflow_experiment_name: Optional[StrPipeVar] = None
    mlflow_run_name: Optional[StrPipeVar] = None


class ModelPackageConfig(Shape):
    """``ModelPackageConfig``."""

    model_package_group_arn: StrPipeVar
    source_model_package_arn: Optional[StrPipeVar] = None


class DebugRuleConfiguration(Shape):
    """``DebugRuleConfiguration``.

    volume_size_in_gb: 0..
    """

    _api_names: ClassVar[dict[str, str]] = {"volume_size_in_gb": "VolumeSizeInGB"}

    rule_configuration_name: StrPipeVar
    local_path: Optional[StrPipeVar] = None
    s3_output_path: Optional[StrPipeVar] = None
    rule_evaluator_image: StrPipeVar
    instance_type: Optional[StrPipeVar] = None
    volume_size_in_gb: Optional[IntPipeVar] = None
    rule_parameters: Optional[dict[str, StrPipeVar]] = None


class ProfilerRuleConfiguration(Shape):
    """``ProfilerRuleConfiguration``.

    volume_size_in_gb: 0..
    """

    _api_names: ClassVar[dict[str, str]] = {"volume_size_in_gb": "VolumeSizeInGB"}

    rule_configuration_name: StrPipeVar
    local_path: Optional[StrPipeVar] = None
    s3_output_path: Optional[StrPipeVar] = None
    rule_evaluator_image: StrPipeVar
    instance_type: Optional[StrPipeVar] = None
    volume_size_in_gb: Optional[IntPipeVar] = None
    rule_parameters: Optional[dict[str, StrPipeVar]] = None


class CreateTrainingJobRequest(Shape):
    """``CreateTrainingJobRequest``."""

    training_job_name: NamePipeVar
    hyper_parameters: Optional[dict[str, StrPipeVar]] = None
    algorithm_specification: Optional[AlgorithmSpecification] = None
    role_arn: StrPipeVar
    input_data_config: Optional[list[Channel]] = None
    output_data_config: OutputDataConfig
    resource_config: Optional[ResourceConfig] = None
    vpc_config: Optional[VpcConfig] = None
    stopping_condition: Optional[StoppingCondition] = None
    tags: Optional[list[Tag]] = None
    enable_network_isolation: Optional[BoolPipeVar] = None
    enable_inter_container_traffic_encryption: Optional[BoolPipeVar] = None
    enable_managed_spot_training: Optional[BoolPipeVar] = None
    checkpoint_config: Optional[CheckpointConfig] = None
    debug_hook_config: Optional[DebugHookConfig] = None
    debug_rule_configurations: Optional[list[DebugRuleConfiguration]] = None
    tensor_board_output_config: Optional[TensorBoardOutputConfig] = None
    experiment_config: Optional[ExperimentConfig] = None
    profiler_config: Optional[ProfilerConfig] = None
    profiler_rule_configurations: Optional[list[ProfilerRuleConfiguration]] = None
    environment: Optional[dict[str, StrPipeVar]] = None
    retry_strategy: Optional[RetryStrategy] = None
    remote_debug_config: Optional[RemoteDebugConfig] = None
    infra_check_config: Optional[InfraCheckConfig] = None
    session_chaining_config: Optional[SessionChainingConfig] = None
    serverless_job_config: Optional[ServerlessJobConfig] = None
    mlflow_config: Optional[MlflowConfig] = None
    model_package_config: Optional[ModelPackageConfig] = None


class CreateTrainingJobResponse(Shape):
    """``CreateTrainingJobResponse``."""

    training_job_arn: StrPipeVar


class DebugRuleEvaluationStatus(Shape):
    """``DebugRuleEvaluationStatus``.

    rule_evaluation_status: InProgress, NoIssuesFound, IssuesFound, Error, Stopping, Stopped
    """

    rule_configuration_name: Optional[StrPipeVar] = None
    rule_evaluation_job_arn: Optional[StrPipeVar] = None
    rule_evaluation_status: Optional[StrPipeVar] = None
    status_details: Optional[StrPipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None


class DeleteTrainingJobRequest(Shape):
    """``DeleteTrainingJobRequest``."""

    training_job_name: NamePipeVar


class ModelArtifacts(Shape):
    """``ModelArtifacts``."""

    s3_model_artifacts: StrPipeVar


class DescribeTrainingJobRequest(Shape):
    """``DescribeTrainingJobRequest``."""

    training_job_name: NamePipeVar


class WarmPoolStatus(Shape):
    """``WarmPoolStatus``.

    status: Available, Terminated, Reused, InUse
    resource_retained_billable_time_in_seconds: 0..
    """

    status: StrPipeVar
    resource_retained_billable_time_in_seconds: Optional[IntPipeVar] = None
    reused_by_job: Optional[StrPipeVar] = None


class MlflowDetails(Shape):
    """``MlflowDetails``."""

    mlflow_experiment_id: Optional[StrPipeVar] = None
    mlflow_run_id: Optional[StrPipeVar] = None


class TrainingProgressInfo(Shape):
    """``TrainingProgressInfo``.

    total_step_count_per_epoch: 0..
    current_step: 0..
    current_epoch: 0..
    max_epoch: 0..
    """

    total_step_count_per_epoch: Optional[IntPipeVar] = None
    current_step: Optional[IntPipeVar] = None
    current_epoch: Optional[IntPipeVar] = None
    max_epoch: Optional[IntPipeVar] = None


class SecondaryStatusTransition(Shape):
    """``SecondaryStatusTransition``."""

    status: StrPipeVar
    start_time: TimePipeVar
    end_time: Optional[TimePipeVar] = None
    status_message: Optional[StrPipeVar] = None


class MetricData(Shape):
    """``MetricData``."""

    metric_name: Optional[StrPipeVar] = None
    value: Optional[FloatPipeVar] = None
    timestamp: Optional[TimePipeVar] = None


class ProfilerRuleEvaluationStatus(Shape):
    """``ProfilerRuleEvaluationStatus``.

    rule_evaluation_status: InProgress, NoIssuesFound, IssuesFound, Error, Stopping, Stopped
    """

    rule_configuration_name: Optional[StrPipeVar] = None
    rule_evaluation_job_arn: Optional[StrPipeVar] = None
    rule_evaluation_status: Optional[StrPipeVar] = None
    status_details: Optional[StrPipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None


class DescribeTrainingJobResponse(Shape):
    """``DescribeTrainingJobResponse``.

    training_job_status: InProgress, Completed, Failed, Stopping, Stopped, Deleting
    training_time_in_seconds: 1..
    billable_time_in_seconds: 1..
    billable_token_count: 0..
    profiling_status: Enabled, Disabled
    """

    _api_names: ClassVar[dict[str, str]] = {"auto_ml_job_arn": "AutoMLJobArn"}

    training_job_name: NamePipeVar
    training_job_arn: StrPipeVar
    tuning_job_arn: Optional[StrPipeVar] = None
    labeling_job_arn: Optional[StrPipeVar] = None
    auto_ml_job_arn: Optional[StrPipeVar] = None
    model_artifacts: ModelArtifacts
    training_job_status: StrPipeVar
    secondary_status: StrPipeVar
    failure_reason: Optional[StrPipeVar] = None
    hyper_parameters: Optional[dict[str, StrPipeVar]] = None
    algorithm_specification: Optional[AlgorithmSpecification] = None
    role_arn: Optional[StrPipeVar] = None
    input_data_config: Optional[list[Channel]] = None
    output_data_config: Optional[OutputDataConfig] = None
    resource_config: Optional[ResourceConfig] = None
    warm_pool_status: Optional[WarmPoolStatus] = None
    vpc_config: Optional[VpcConfig] = None
    stopping_condition: StoppingCondition
    creation_time: TimePipeVar
    training_start_time: Optional[TimePipeVar] = None
    training_end_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    secondary_status_transitions: Optional[list[SecondaryStatusTransition]] = None
    final_metric_data_list: Optional[list[MetricData]] = None
    enable_network_isolation: Optional[BoolPipeVar] = None
    enable_inter_container_traffic_encryption: Optional[BoolPipeVar] = None
    enable_managed_spot_training: Optional[BoolPipeVar] = None
    checkpoint_config: Optional[CheckpointConfig] = None
    training_time_in_seconds: Optional[IntPipeVar] = None
    billable_time_in_seconds: Optional[IntPipeVar] = None
    billable_token_count: Optional[IntPipeVar] = None
    debug_hook_config: Optional[DebugHookConfig] = None
    experiment_config: Optional[ExperimentConfig] = None
    debug_rule_configurations: Optional[list[DebugRuleConfiguration]] = None
    tensor_board_output_config: Optional[TensorBoardOutputConfig] = None
    debug_rule_evaluation_statuses: Optional[list[DebugRuleEvaluationStatus]] = None
    profiler_config: Optional[ProfilerConfig] = None
    profiler_rule_configurations: Optional[list[ProfilerRuleConfiguration]] = None
    profiler_rule_evaluation_statuses: Optional[list[ProfilerRuleEvaluationStatus]] = None
    profiling_status: Optional[StrPipeVar] = None
    environment: Optional[dict[str, StrPipeVar]] = None
    retry_strategy: Optional[RetryStrategy] = None
    remote_debug_config: Optional[RemoteDebugConfig] = None
    infra_check_config: Optional[InfraCheckConfig] = None
    serverless_job_config: Optional[ServerlessJobConfig] = None
    mlflow_config: Optional[MlflowConfig] = None
    model_package_config: Optional[ModelPackageConfig] = None
    mlflow_details: Optional[MlflowDetails] = None
    progress_info: Optional[TrainingProgressInfo] = None
    output_model_package_arn: Optional[StrPipeVar] = None


class ListTrainingJobsRequest(Shape):
    """``ListTrainingJobsRequest``.

    max_results: 1..100
    status_equals: InProgress, Completed, Failed, Stopping, Stopped, Deleting
    sort_by: Name, CreationTime, Status
    sort_order: Ascending, Descending
    warm_pool_status_equals: Available, Terminated, Reused, InUse
    """

    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    creation_time_after: Optional[TimePipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    last_modified_time_after: Optional[TimePipeVar] = None
    last_modified_time_before: Optional[TimePipeVar] = None
    name_contains: Optional[StrPipeVar] = None
    status_equals: Optional[StrPipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    warm_pool_status_equals: Optional[StrPipeVar] = None
    training_plan_arn_equals: Optional[StrPipeVar] = None


class TrainingJobSummary(Shape):
    """``TrainingJobSummary``.

    training_job_status: InProgress, Completed, Failed, Stopping, Stopped, Deleting
    """

    training_job_name: NamePipeVar
    training_job_arn: StrPipeVar
    creation_time: TimePipeVar
    training_end_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    training_job_status: StrPipeVar
    secondary_status: Optional[StrPipeVar] = None
    warm_pool_status: Optional[WarmPoolStatus] = None
    training_plan_arn: Optional[StrPipeVar] = None


class ListTrainingJobsResponse(Shape):
    """``ListTrainingJobsResponse``."""

    training_job_summaries: list[TrainingJobSummary]
    next_token: Optional[StrPipeVar] = None


class ProfilerConfigForUpdate(Shape):
    """``ProfilerConfigForUpdate``."""

    s3_output_path: Optional[StrPipeVar] = None
    profiling_interval_in_milliseconds: Optional[IntPipeVar] = None
    profiling_parameters: Optional[dict[str, StrPipeVar]] = None
    disable_profiler: Optional[BoolPipeVar] = None


class RemoteDebugConfigForUpdate(Shape):
    """``RemoteDebugConfigForUpdate``."""

    enable_remote_debug: Optional[BoolPipeVar] = None


class ResourceConfigForUpdate(Shape):
    """``ResourceConfigForUpdate``.

    keep_alive_period_in_seconds: 0..21600
    """

    keep_alive_period_in_seconds: IntPipeVar


class StopTrainingJobRequest(Shape):
    """``StopTrainingJobRequest``."""

    training_job_name: NamePipeVar


class UpdateTrainingJobRequest(Shape):
    """``UpdateTrainingJobRequest``."""

    training_job_name: NamePipeVar
    profiler_config: Optional[ProfilerConfigForUpdate] = None
    profiler_rule_configurations: Optional[list[ProfilerRuleConfiguration]] = None
    resource_config: Optional[ResourceConfigForUpdate] = None
    remote_debug_config: Optional[RemoteDebugConfigForUpdate] = None


class UpdateTrainingJobResponse(Shape):
    """``UpdateTrainingJobResponse``."""

    training_job_arn: StrPipeVar
