# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: inference recommendation."""

from typing import ClassVar, Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.common import Tag
from sagemaker.core.shapes.endpoint import ProductionVariantServerlessConfig
from sagemaker.core.workflow.variable_types import (
    FloatPipeVar,
    IntPipeVar,
    NamePipeVar,
    StrPipeVar,
    TimePipeVar,
)


class CategoricalParameter(Shape):
    """``CategoricalParameter``."""

    name: StrPipeVar
    value: list[StrPipeVar]


class Stairs(Shape):
    """``Stairs``.

    duration_in_seconds: 1..
    number_of_steps: 1..
    users_per_step: 1..3
    """

    duration_in_seconds: Optional[IntPipeVar] = None
    number_of_steps: Optional[IntPipeVar] = None
    users_per_step: Optional[IntPipeVar] = None


class Phase(Shape):
    """``Phase``.

    initial_number_of_users: 1..
    spawn_rate: 0..
    duration_in_seconds: 1..
    """

    initial_number_of_users: Optional[IntPipeVar] = None
    spawn_rate: Optional[IntPipeVar] = None
    duration_in_seconds: Optional[IntPipeVar] = None


class TrafficPattern(Shape):
    """``TrafficPattern``.

    traffic_type: PHASES, STAIRS
    """

    traffic_type: Optional[StrPipeVar] = None
    phases: Optional[list[Phase]] = None
    stairs: Optional[Stairs] = None


class RecommendationJobResourceLimit(Shape):
    """``RecommendationJobResourceLimit``.

    max_number_of_tests: 1..
    max_parallel_of_tests: 1..
    """

    max_number_of_tests: Optional[IntPipeVar] = None
    max_parallel_of_tests: Optional[IntPipeVar] = None


class RecommendationJobPayloadConfig(Shape):
    """``RecommendationJobPayloadConfig``."""

    sample_payload_url: Optional[StrPipeVar] = None
    supported_content_types: Optional[list[StrPipeVar]] = None


class RecommendationJobContainerConfig(Shape):
    """``RecommendationJobContainerConfig``.

    supported_endpoint_type: RealTime, Serverless
    """

    _api_names: ClassVar[dict[str, str]] = {"supported_response_mime_types": "SupportedResponseMIMETypes"}

    domain: Optional[StrPipeVar] = None
    task: Optional[StrPipeVar] = None
    framework: Optional[StrPipeVar] = None
    framework_version: Optional[StrPipeVar] = None
    payload_config: Optional[RecommendationJobPayloadConfig] = None
    nearest_model_name: Optional[StrPipeVar] = None
    supported_instance_types: Optional[list[StrPipeVar]] = None
    supported_endpoint_type: Optional[StrPipeVar] = None
    data_input_config: Optional[StrPipeVar] = None
    supported_response_mime_types: Optional[list[StrPipeVar]] = None


class RecommendationJobVpcConfig(Shape):
    """``RecommendationJobVpcConfig``."""

    security_group_ids: list[StrPipeVar]
    subnets: list[StrPipeVar]


class EnvironmentParameterRanges(Shape):
    """``EnvironmentParameterRanges``."""

    categorical_parameter_ranges: Optional[list[CategoricalParameter]] = None


class EndpointInputConfiguration(Shape):
    """``EndpointInputConfiguration``."""

    instance_type: Optional[StrPipeVar] = None
    serverless_config: Optional[ProductionVariantServerlessConfig] = None
    inference_specification_name: Optional[StrPipeVar] = None
    environment_parameter_ranges: Optional[EnvironmentParameterRanges] = None


class EndpointInfo(Shape):
    """``EndpointInfo``."""

    endpoint_name: Optional[NamePipeVar] = None


class RecommendationJobInputConfig(Shape):
    """``RecommendationJobInputConfig``.

    job_duration_in_seconds: 1..
    """

    model_package_version_arn: Optional[StrPipeVar] = None
    model_name: Optional[NamePipeVar] = None
    job_duration_in_seconds: Optional[IntPipeVar] = None
    traffic_pattern: Optional[TrafficPattern] = None
    resource_limit: Optional[RecommendationJobResourceLimit] = None
    endpoint_configurations: Optional[list[EndpointInputConfiguration]] = None
    volume_kms_key_id: Optional[StrPipeVar] = None
    container_config: Optional[RecommendationJobContainerConfig] = None
    endpoints: Optional[list[EndpointInfo]] = None
    vpc_config: Optional[RecommendationJobVpcConfig] = None


class ModelLatencyThreshold(Shape):
    """``ModelLatencyThreshold``."""

    percentile: Optional[StrPipeVar] = None
    value_in_milliseconds: Optional[IntPipeVar] = None


class RecommendationJobStoppingConditions(Shape):
    """``RecommendationJobStoppingConditions``.

    flat_invocations: Continue, Stop
    """

    max_invocations: Optional[IntPipeVar] = None
    model_latency_thresholds: Optional[list[ModelLatencyThreshold]] = None
    flat_invocations: Optional[StrPipeVar] = None


class RecommendationJobCompiledOutputConfig(Shape):
    """``RecommendationJobCompiledOutputConfig``."""

    s3_output_uri: Optional[StrPipeVar] = None


class RecommendationJobOutputConfig(Shape):
    """``RecommendationJobOutputConfig``."""

    kms_key_id: Optional[StrPipeVar] = None
    compiled_output_config: Optional[RecommendationJobCompiledOutputConfig] = None


class CreateInferenceRecommendationsJobRequest(Shape):
    """``CreateInferenceRecommendationsJobRequest``.

    job_type: Default, Advanced
    """

    job_name: NamePipeVar
    job_type: StrPipeVar
    role_arn: StrPipeVar
    input_config: RecommendationJobInputConfig
    job_description: Optional[StrPipeVar] = None
    stopping_conditions: Optional[RecommendationJobStoppingConditions] = None
    output_config: Optional[RecommendationJobOutputConfig] = None
    tags: Optional[list[Tag]] = None


class CreateInferenceRecommendationsJobResponse(Shape):
    """``CreateInferenceRecommendationsJobResponse``."""

    job_arn: StrPipeVar


class CustomizedMetricSpecification(Shape):
    """``CustomizedMetricSpecification``.

    statistic: Average, Minimum, Maximum, SampleCount, Sum
    """

    metric_name: Optional[StrPipeVar] = None
    namespace: Optional[StrPipeVar] = None
    statistic: Optional[StrPipeVar] = None


class DescribeInferenceRecommendationsJobRequest(Shape):
    """``DescribeInferenceRecommendationsJobRequest``."""

    job_name: NamePipeVar


class RecommendationMetrics(Shape):
    """``RecommendationMetrics``.

    cpu_utilization: 0.0..
    memory_utilization: 0.0..
    model_setup_time: 0..
    """

    cost_per_hour: Optional[FloatPipeVar] = None
    cost_per_inference: Optional[FloatPipeVar] = None
    max_invocations: Optional[IntPipeVar] = None
    model_latency: Optional[IntPipeVar] = None
    cpu_utilization: Optional[FloatPipeVar] = None
    memory_utilization: Optional[FloatPipeVar] = None
    model_setup_time: Optional[IntPipeVar] = None


class EndpointOutputConfiguration(Shape):
    """``EndpointOutputConfiguration``.

    initial_instance_count: 1..
    """

    endpoint_name: NamePipeVar
    variant_name: StrPipeVar
    instance_type: Optional[StrPipeVar] = None
    initial_instance_count: Optional[IntPipeVar] = None
    serverless_config: Optional[ProductionVariantServerlessConfig] = None


class EnvironmentParameter(Shape):
    """``EnvironmentParameter``."""

    key: StrPipeVar
    value_type: StrPipeVar
    value: StrPipeVar


class ModelConfiguration(Shape):
    """``ModelConfiguration``."""

    inference_specification_name: Optional[StrPipeVar] = None
    environment_parameters: Optional[list[EnvironmentParameter]] = None
    compilation_job_name: Optional[NamePipeVar] = None


class InferenceRecommendation(Shape):
    """``InferenceRecommendation``."""

    recommendation_id: Optional[StrPipeVar] = None
    metrics: Optional[RecommendationMetrics] = None
    endpoint_configuration: EndpointOutputConfiguration
    model_configuration: ModelConfiguration
    invocation_end_time: Optional[TimePipeVar] = None
    invocation_start_time: Optional[TimePipeVar] = None


class InferenceMetrics(Shape):
    """``InferenceMetrics``."""

    max_invocations: IntPipeVar
    model_latency: IntPipeVar


class EndpointPerformance(Shape):
    """``EndpointPerformance``."""

    metrics: InferenceMetrics
    endpoint_info: EndpointInfo


class DescribeInferenceRecommendationsJobResponse(Shape):
    """``DescribeInferenceRecommendationsJobResponse``.

    job_type: Default, Advanced
    status: PENDING, IN_PROGRESS, COMPLETED, FAILED, STOPPING, STOPPED, DELETING, DELETED
    """

    job_name: NamePipeVar
    job_description: Optional[StrPipeVar] = None
    job_type: StrPipeVar
    job_arn: StrPipeVar
    role_arn: StrPipeVar
    status: StrPipeVar
    creation_time: TimePipeVar
    completion_time: Optional[TimePipeVar] = None
    last_modified_time: TimePipeVar
    failure_reason: Optional[StrPipeVar] = None
    input_config: RecommendationJobInputConfig
    stopping_conditions: Optional[RecommendationJobStoppingConditions] = None
    inference_recommendations: Optional[list[InferenceRecommendation]] = None
    endpoint_performances: Optional[list[EndpointPerformance]] = None


class PredefinedMetricSpecification(Shape):
    """``PredefinedMetricSpecification``."""

    predefined_metric_type: Optional[StrPipeVar] = None


class MetricSpecification(Shape):
    """``MetricSpecification``: exactly one of its members."""

    predefined: Optional[PredefinedMetricSpecification] = None
    customized: Optional[CustomizedMetricSpecification] = None


class TargetTrackingScalingPolicyConfiguration(Shape):
    """``TargetTrackingScalingPolicyConfiguration``."""

    metric_specification: Optional[MetricSpecification] = None
    target_value: Optional[FloatPipeVar] = None


class ScalingPolicy(Shape):
    """``ScalingPolicy``: exactly one of its members."""

    target_tracking: Optional[TargetTrackingScalingPolicyConfiguration] = None


class DynamicScalingConfiguration(Shape):
    """``DynamicScalingConfiguration``."""

    min_capacity: Optional[IntPipeVar] = None
    max_capacity: Optional[IntPipeVar] = None
    scale_in_cooldown: Optional[IntPipeVar] = None
    scale_out_cooldown: Optional[IntPipeVar] = None
    scaling_policies: Optional[list[ScalingPolicy]] = None


class ScalingPolicyObjective(Shape):
    """``ScalingPolicyObjective``."""

    min_invocations_per_minute: Optional[IntPipeVar] = None
    max_invocations_per_minute: Optional[IntPipeVar] = None


class GetScalingConfigurationRecommendationRequest(Shape):
    """``GetScalingConfigurationRecommendationRequest``.

    target_cpu_utilization_per_core: 1..100
    """

    inference_recommendations_job_name: NamePipeVar
    recommendation_id: Optional[StrPipeVar] = None
    endpoint_name: Optional[NamePipeVar] = None
    target_cpu_utilization_per_core: Optional[IntPipeVar] = None
    scaling_policy_objective: Optional[ScalingPolicyObjective] = None


class ScalingPolicyMetric(Shape):
    """``ScalingPolicyMetric``."""

    invocations_per_instance: Optional[IntPipeVar] = None
    model_latency: Optional[IntPipeVar] = None


class GetScalingConfigurationRecommendationResponse(Shape):
    """``GetScalingConfigurationRecommendationResponse``.

    target_cpu_utilization_per_core: 1..100
    """

    inference_recommendations_job_name: Optional[NamePipeVar] = None
    recommendation_id: Optional[StrPipeVar] = None
    endpoint_name: Optional[NamePipeVar] = None
    target_cpu_utilization_per_core: Optional[IntPipeVar] = None
    scaling_policy_objective: Optional[ScalingPolicyObjective] = None
    metric: Optional[ScalingPolicyMetric] = None
    dynamic_scaling_configuration: Optional[DynamicScalingConfiguration] = None


class InferenceRecommendationsJob(Shape):
    """``InferenceRecommendationsJob``.

    job_type: Default, Advanced
    status: PENDING, IN_PROGRESS, COMPLETED, FAILED, STOPPING, STOPPED, DELETING, DELETED
    """

    job_name: NamePipeVar
    job_description: StrPipeVar
    job_type: StrPipeVar
    job_arn: StrPipeVar
    status: StrPipeVar
    creation_time: TimePipeVar
    completion_time: Optional[TimePipeVar] = None
    role_arn: StrPipeVar
    last_modified_time: TimePipeVar
    failure_reason: Optional[StrPipeVar] = None
    model_name: Optional[NamePipeVar] = None
    sample_payload_url: Optional[StrPipeVar] = None
    model_package_version_arn: Optional[StrPipeVar] = None


class RecommendationJobInferenceBenchmark(Shape):
    """``RecommendationJobInferenceBenchmark``."""

    metrics: Optional[RecommendationMetrics] = None
    endpoint_metrics: Optional[InferenceMetrics] = None
    endpoint_configuration: Optional[EndpointOutputConfiguration] = None
    model_configuration: ModelConfiguration
    failure_reason: Optional[StrPipeVar] = None
    invocation_end_time: Optional[TimePipeVar] = None
    invocation_start_time: Optional[TimePipeVar] = None


class InferenceRecommendationsJobStep(Shape):
    """``InferenceRecommendationsJobStep``.

    step_type: BENCHMARK
    status: PENDING, IN_PROGRESS, COMPLETED, FAILED, STOPPING, STOPPED, DELETING, DELETED
    """

    step_type: StrPipeVar
    job_name: NamePipeVar
    status: StrPipeVar
    inference_benchmark: Optional[RecommendationJobInferenceBenchmark] = None


class ListInferenceRecommendationsJobStepsRequest(Shape):
    """``ListInferenceRecommendationsJobStepsRequest``.

    status: PENDING, IN_PROGRESS, COMPLETED, FAILED, STOPPING, STOPPED, DELETING, DELETED
    step_type: BENCHMARK
    max_results: 1..100
    """

    job_name: NamePipeVar
    status: Optional[StrPipeVar] = None
    step_type: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    next_token: Optional[StrPipeVar] = None


class ListInferenceRecommendationsJobStepsResponse(Shape):
    """``ListInferenceRecommendationsJobStepsResponse``."""

    steps: Optional[list[InferenceRecommendationsJobStep]] = None
    next_token: Optional[StrPipeVar] = None


class ListInferenceRecommendationsJobsRequest(Shape):
    """``ListInferenceRecommendationsJobsRequest``.

    status_equals: PENDING, IN_PROGRESS, COMPLETED, FAILED, STOPPING, STOPPED, DELETING, DELETED
    sort_by: Name, CreationTime, Status
    sort_order: Ascending, Descending
    max_results: 1..100
    """

    creation_time_after: Optional[TimePipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    last_modified_time_after: Optional[TimePipeVar] = None
    last_modified_time_before: Optional[TimePipeVar] = None
    name_contains: Optional[StrPipeVar] = None
    status_equals: Optional[StrPipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    model_name_equals: Optional[StrPipeVar] = None
    model_package_version_arn_equals: Optional[StrPipeVar] = None


class ListInferenceRecommendationsJobsResponse(Shape):
    """``ListInferenceRecommendationsJobsResponse``."""

    inference_recommendations_jobs: list[InferenceRecommendationsJob]
    next_token: Optional[StrPipeVar] = None


class StopInferenceRecommendationsJobRequest(Shape):
    """``StopInferenceRecommendationsJobRequest``."""

    job_name: NamePipeVar
