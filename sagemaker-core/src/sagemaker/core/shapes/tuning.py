# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: tuning."""

from typing import ClassVar, Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.common import StoppingCondition, Tag, VpcConfig
from sagemaker.core.shapes.training import (
    Channel,
    CheckpointConfig,
    MetricDefinition,
    OutputDataConfig,
    ResourceConfig,
    RetryStrategy,
)
from sagemaker.core.workflow.variable_types import (
    BoolPipeVar,
    FloatPipeVar,
    IntPipeVar,
    NamePipeVar,
    StrPipeVar,
    TimePipeVar,
)


class AutoParameter(Shape):
    """``AutoParameter``."""

    name: StrPipeVar
    value_hint: StrPipeVar


class Autotune(Shape):
    """``Autotune``.

    mode: Enabled
    """

    mode: StrPipeVar


class BestObjectiveNotImproving(Shape):
    """``BestObjectiveNotImproving``.

    max_number_of_training_jobs_not_improving: 3..
    """

    max_number_of_training_jobs_not_improving: Optional[IntPipeVar] = None


class CategoricalParameterRange(Shape):
    """``CategoricalParameterRange``."""

    name: StrPipeVar
    values: list[StrPipeVar]


class ContinuousParameterRange(Shape):
    """``ContinuousParameterRange``.

    scaling_type: Auto, Linear, Logarithmic, ReverseLogarithmic
    """

    name: StrPipeVar
    min_value: StrPipeVar
    max_value: StrPipeVar
    scaling_type: Optional[StrPipeVar] = None


class ConvergenceDetected(Shape):
    """``ConvergenceDetected``.

    complete_on_convergence: Disabled, Enabled
    """

    complete_on_convergence: Optional[StrPipeVar] = None


class HyperParameterTuningJobObjective(Shape):
    """``HyperParameterTuningJobObjective``.

    type: Maximize, Minimize
    """

    type: StrPipeVar
    metric_name: StrPipeVar


class HyperbandStrategyConfig(Shape):
    """``HyperbandStrategyConfig``.

    min_resource: 1..
    max_resource: 1..
    """

    min_resource: Optional[IntPipeVar] = None
    max_resource: Optional[IntPipeVar] = None


class HyperParameterTuningJobStrategyConfig(Shape):
    """``HyperParameterTuningJobStrategyConfig``."""

    hyperband_strategy_config: Optional[HyperbandStrategyConfig] = None


class ResourceLimits(Shape):
    """``ResourceLimits``.

    max_number_of_training_jobs: 1..
    max_parallel_training_jobs: 1..
    max_runtime_in_seconds: 120..15768000
    """

    max_number_of_training_jobs: Optional[IntPipeVar] = None
    max_parallel_training_jobs: IntPipeVar
    max_runtime_in_seconds: Optional[IntPipeVar] = None


class IntegerParameterRange(Shape):
    """``IntegerParameterRange``.

    scaling_type: Auto, Linear, Logarithmic, ReverseLogarithmic
    """

    name: StrPipeVar
    min_value: StrPipeVar
    max_value: StrPipeVar
    scaling_type: Optional[StrPipeVar] = None


class ParameterRanges(Shape):
    """``ParameterRanges``."""

    integer_parameter_ranges: Optional[list[IntegerParameterRange]] = None
    continuous_parameter_ranges: Optional[list[ContinuousParameterRange]] = None
    categorical_parameter_ranges: Optional[list[CategoricalParameterRange]] = None
    auto_parameters: Optional[list[AutoParameter]] = None


class TuningJobCompletionCriteria(Shape):
    """``TuningJobCompletionCriteria``."""

    target_objective_metric_value: Optional[FloatPipeVar] = None
    best_objective_not_improving: Optional[BestObjectiveNotImproving] = None
    convergence_detected: Optional[ConvergenceDetected] = None


class HyperParameterTuningJobConfig(Shape):
    """``HyperParameterTuningJobConfig``.

    strategy: Bayesian, Random, Hyperband, Grid
    training_job_early_stopping_type: Off, Auto
    random_seed: 0..
    """

    strategy: StrPipeVar
    strategy_config: Optional[HyperParameterTuningJobStrategyConfig] = None
    hyper_parameter_tuning_job_objective: Optional[HyperParameterTuningJobObjective] = None
    resource_limits: ResourceLimits
    parameter_ranges: Optional[ParameterRanges] = None
    training_job_early_stopping_type: Optional[StrPipeVar] = None
    tuning_job_completion_criteria: Optional[TuningJobCompletionCriteria] = None
    random_seed: Optional[IntPipeVar] = None


class HyperParameterAlgorithmSpecification(Shape):
    """``HyperParameterAlgorithmSpecification``.

    training_input_mode: Pipe, File, FastFile
    """

    training_image: Optional[StrPipeVar] = None
    training_input_mode: StrPipeVar
    algorithm_name: Optional[NamePipeVar] = None
    metric_definitions: Optional[list[MetricDefinition]] = None


class HyperParameterTuningInstanceConfig(Shape):
    """``HyperParameterTuningInstanceConfig``.

    instance_count: 0..
    volume_size_in_gb: 1..
    """

    _api_names: ClassVar[dict[str, str]] = {"volume_size_in_gb": "VolumeSizeInGB"}

    instance_type: StrPipeVar
    instance_count: IntPipeVar
    volume_size_in_gb: IntPipeVar


class HyperParameterTuningResourceConfig(Shape):
    """``HyperParameterTuningResourceConfig``.

    instance_count: 0..
    volume_size_in_gb: 0..
    allocation_strategy: Prioritized
    """

    _api_names: ClassVar[dict[str, str]] = {"volume_size_in_gb": "VolumeSizeInGB"}

    instance_type: Optional[StrPipeVar] = None
    instance_count: Optional[IntPipeVar] = None
    volume_size_in_gb: Optional[IntPipeVar] = None
    volume_kms_key_id: Optional[StrPipeVar] = None
    allocation_strategy: Optional[StrPipeVar] = None
    instance_configs: Optional[list[HyperParameterTuningInstanceConfig]] = None


class HyperParameterTrainingJobDefinition(Shape):
    """``HyperParameterTrainingJobDefinition``."""

    definition_name: Optional[StrPipeVar] = None
    tuning_objective: Optional[HyperParameterTuningJobObjective] = None
    hyper_parameter_ranges: Optional[ParameterRanges] = None
    static_hyper_parameters: Optional[dict[str, StrPipeVar]] = None
    algorithm_specification: HyperParameterAlgorithmSpecification
    role_arn: StrPipeVar
    input_data_config: Optional[list[Channel]] = None
    vpc_config: Optional[VpcConfig] = None
    output_data_config: OutputDataConfig
    resource_config: Optional[ResourceConfig] = None
    hyper_parameter_tuning_resource_config: Optional[HyperParameterTuningResourceConfig] = None
    stopping_condition: StoppingCondition
    enable_network_isolation: Optional[BoolPipeVar] = None
    enable_inter_container_traffic_encryption: Optional[BoolPipeVar] = None
    enable_managed_spot_training: Optional[BoolPipeVar] = None
    checkpoint_config: Optional[CheckpointConfig] = None
    retry_strategy: Optional[RetryStrategy] = None
    environment: Optional[dict[str, StrPipeVar]] = None


class ParentHyperParameterTuningJob(Shape):
    """``ParentHyperParameterTuningJob``."""

    hyper_parameter_tuning_job_name: Optional[NamePipeVar] = None


class HyperParameterTuningJobWarmStartConfig(Shape):
    """``HyperParameterTuningJobWarmStartConfig``.

    warm_start_type: IdenticalDataAndAlgorithm, TransferLearning
    """

    parent_hyper_parameter_tuning_jobs: list[ParentHyperParameterTuningJob]
    warm_start_type: StrPipeVar


class CreateHyperParameterTuningJobRequest(Shape):
    """``CreateHyperParameterTuningJobRequest``."""

    hyper_parameter_tuning_job_name: NamePipeVar
    hyper_parameter_tuning_job_config: HyperParameterTuningJobConfig
    training_job_definition: Optional[HyperParameterTrainingJobDefinition] = None
    training_job_definitions: Optional[list[HyperParameterTrainingJobDefinition]] = None
    warm_start_config: Optional[HyperParameterTuningJobWarmStartConfig] = None
    tags: Optional[list[Tag]] = None
    autotune: Optional[Autotune] = None


class CreateHyperParameterTuningJobResponse(Shape):
    """``CreateHyperParameterTuningJobResponse``."""

    hyper_parameter_tuning_job_arn: StrPipeVar


class DeleteHyperParameterTuningJobRequest(Shape):
    """``DeleteHyperParameterTuningJobRequest``."""

    hyper_parameter_tuning_job_name: NamePipeVar


class DescribeHyperParameterTuningJobRequest(Shape):
    """``DescribeHyperParameterTuningJobRequest``."""

    hyper_parameter_tuning_job_name: NamePipeVar


class TrainingJobStatusCounters(Shape):
    """``TrainingJobStatusCounters``.

    completed: 0..
    in_progress: 0..
    retryable_error: 0..
    non_retryable_error: 0..
    stopped: 0..
    """

    completed: Optional[IntPipeVar] = None
    in_progress: Optional[IntPipeVar] = None
    retryable_error: Optional[IntPipeVar] = None
    non_retryable_error: Optional[IntPipeVar] = None
    stopped: Optional[IntPipeVar] = None


class ObjectiveStatusCounters(Shape):
    """``ObjectiveStatusCounters``.

    succeeded: 0..
    pending: 0..
    failed: 0..
    """

    succeeded: Optional[IntPipeVar] = None
    pending: Optional[IntPipeVar] = None
    failed: Optional[IntPipeVar] = None


class FinalHyperParameterTuningJobObjectiveMetric(Shape):
    """``FinalHyperParameterTuningJobObjectiveMetric``.

    type: Maximize, Minimize
    """

    type: Optional[StrPipeVar] = None
    metric_name: StrPipeVar
    value: FloatPipeVar


class HyperParameterTrainingJobSummary(Shape):
    """``HyperParameterTrainingJobSummary``.

    training_job_status: InProgress, Completed, Failed, Stopping, Stopped, Deleting
    objective_status: Succeeded, Pending, Failed
    """

    training_job_definition_name: Optional[StrPipeVar] = None
    training_job_name: NamePipeVar
    training_job_arn: StrPipeVar
    tuning_job_name: Optional[StrPipeVar] = None
    creation_time: TimePipeVar
    training_start_time: Optional[TimePipeVar] = None
    training_end_time: Optional[TimePipeVar] = None
    training_job_status: StrPipeVar
    tuned_hyper_parameters: dict[str, StrPipeVar]
    failure_reason: Optional[StrPipeVar] = None
    final_hyper_parameter_tuning_job_objective_metric: Optional[
        FinalHyperParameterTuningJobObjectiveMetric
    ] = None
    objective_status: Optional[StrPipeVar] = None


class HyperParameterTuningJobCompletionDetails(Shape):
    """``HyperParameterTuningJobCompletionDetails``."""

    number_of_training_jobs_objective_not_improving: Optional[IntPipeVar] = None
    convergence_detected_time: Optional[TimePipeVar] = None


class HyperParameterTuningJobConsumedResources(Shape):
    """``HyperParameterTuningJobConsumedResources``."""

    runtime_in_seconds: Optional[IntPipeVar] = None


class DescribeHyperParameterTuningJobResponse(Shape):
    """``DescribeHyperParameterTuningJobResponse``.

    hyper_parameter_tuning_job_status: Completed, InProgress, Failed, Stopped, Stopping, Deleting,
        DeleteFailed
    """

    hyper_parameter_tuning_job_name: NamePipeVar
    hyper_parameter_tuning_job_arn: StrPipeVar
    hyper_parameter_tuning_job_config: HyperParameterTuningJobConfig
    training_job_definition: Optional[HyperParameterTrainingJobDefinition] = None
    training_job_definitions: Optional[list[HyperParameterTrainingJobDefinition]] = None
    hyper_parameter_tuning_job_status: StrPipeVar
    creation_time: TimePipeVar
    hyper_parameter_tuning_end_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    training_job_status_counters: TrainingJobStatusCounters
    objective_status_counters: ObjectiveStatusCounters
    best_training_job: Optional[HyperParameterTrainingJobSummary] = None
    overall_best_training_job: Optional[HyperParameterTrainingJobSummary] = None
    warm_start_config: Optional[HyperParameterTuningJobWarmStartConfig] = None
    autotune: Optional[Autotune] = None
    failure_reason: Optional[StrPipeVar] = None
    tuning_job_completion_details: Optional[HyperParameterTuningJobCompletionDetails] = None
    consumed_resources: Optional[HyperParameterTuningJobConsumedResources] = None


class HyperParameterTuningJobSummary(Shape):
    """``HyperParameterTuningJobSummary``.

    hyper_parameter_tuning_job_status: Completed, InProgress, Failed, Stopped, Stopping, Deleting,
        DeleteFailed
    strategy: Bayesian, Random, Hyperband, Grid
    """

    hyper_parameter_tuning_job_name: NamePipeVar
    hyper_parameter_tuning_job_arn: StrPipeVar
    hyper_parameter_tuning_job_status: StrPipeVar
    strategy: StrPipeVar
    creation_time: TimePipeVar
    hyper_parameter_tuning_end_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    training_job_status_counters: TrainingJobStatusCounters
    objective_status_counters: ObjectiveStatusCounters
    resource_limits: Optional[ResourceLimits] = None


class ListHyperParameterTuningJobsRequest(Shape):
    """``ListHyperParameterTuningJobsRequest``.

    max_results: 1..100
    sort_by: Name, Status, CreationTime
    sort_order: Ascending, Descending
    status_equals: Completed, InProgress, Failed, Stopped, Stopping, Deleting, DeleteFailed
    """

    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    name_contains: Optional[StrPipeVar] = None
    creation_time_after: Optional[TimePipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    last_modified_time_after: Optional[TimePipeVar] = None
    last_modified_time_before: Optional[TimePipeVar] = None
    status_equals: Optional[StrPipeVar] = None


class ListHyperParameterTuningJobsResponse(Shape):
    """``ListHyperParameterTuningJobsResponse``."""

    hyper_parameter_tuning_job_summaries: list[HyperParameterTuningJobSummary]
    next_token: Optional[StrPipeVar] = None


class ListTrainingJobsForHyperParameterTuningJobRequest(Shape):
    """``ListTrainingJobsForHyperParameterTuningJobRequest``.

    max_results: 1..100
    status_equals: InProgress, Completed, Failed, Stopping, Stopped, Deleting
    sort_by: Name, CreationTime, Status, FinalObjectiveMetricValue
    sort_order: Ascending, Descending
    """

    hyper_parameter_tuning_job_name: NamePipeVar
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    status_equals: Optional[StrPipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None


class ListTrainingJobsForHyperParameterTuningJobResponse(Shape):
    """``ListTrainingJobsForHyperParameterTuningJobResponse``."""

    training_job_summaries: list[HyperParameterTrainingJobSummary]
    next_token: Optional[StrPipeVar] = None


class StopHyperParameterTuningJobRequest(Shape):
    """``StopHyperParameterTuningJobRequest``."""

    hyper_parameter_tuning_job_name: NamePipeVar
