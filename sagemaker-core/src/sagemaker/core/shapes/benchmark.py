# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: benchmark."""

from typing import ClassVar, Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.common import Tag, VpcConfig
from sagemaker.core.workflow.variable_types import (
    BoolPipeVar,
    IntPipeVar,
    NamePipeVar,
    StrPipeVar,
    TimePipeVar,
)


class AIAdapterModelPackageEntry(Shape):
    """``AIAdapterModelPackageEntry``."""

    adapter_id: StrPipeVar
    model_package_arn: StrPipeVar


class AIAdapterS3Entry(Shape):
    """``AIAdapterS3Entry``."""

    adapter_id: StrPipeVar
    s3_uri: StrPipeVar


class AIAdapterSource(Shape):
    """``AIAdapterSource``: exactly one of its members."""

    model_package_arns: Optional[list[AIAdapterModelPackageEntry]] = None
    s3_uris: Optional[list[AIAdapterS3Entry]] = None


class AIBenchmarkInferenceComponent(Shape):
    """``AIBenchmarkInferenceComponent``."""

    identifier: StrPipeVar


class AIBenchmarkEndpoint(Shape):
    """``AIBenchmarkEndpoint``."""

    identifier: StrPipeVar
    target_container_hostname: Optional[StrPipeVar] = None
    inference_components: Optional[list[AIBenchmarkInferenceComponent]] = None


class AIBenchmarkJobSummary(Shape):
    """``AIBenchmarkJobSummary``.

    ai_benchmark_job_status: InProgress, Completed, Failed, Stopping, Stopped
    """

    _api_names: ClassVar[dict[str, str]] = {
        "ai_benchmark_job_name": "AIBenchmarkJobName",
        "ai_benchmark_job_arn": "AIBenchmarkJobArn",
        "ai_benchmark_job_status": "AIBenchmarkJobStatus",
        "ai_workload_config_name": "AIWorkloadConfigName",
    }

    ai_benchmark_job_name: NamePipeVar
    ai_benchmark_job_arn: StrPipeVar
    ai_benchmark_job_status: StrPipeVar
    creation_time: TimePipeVar
    end_time: Optional[TimePipeVar] = None
    ai_workload_config_name: Optional[NamePipeVar] = None


class AIBenchmarkNetworkConfig(Shape):
    """``AIBenchmarkNetworkConfig``."""

    vpc_config: Optional[VpcConfig] = None


class AIMlflowConfig(Shape):
    """``AIMlflowConfig``."""

    mlflow_resource_arn: StrPipeVar
    mlflow_experiment_name: Optional[StrPipeVar] = None
    mlflow_run_name: Optional[StrPipeVar] = None


class AIBenchmarkOutputConfig(Shape):
    """``AIBenchmarkOutputConfig``."""

    s3_output_location: StrPipeVar
    mlflow_config: Optional[AIMlflowConfig] = None


class AICloudWatchLogs(Shape):
    """``AICloudWatchLogs``."""

    log_group_arn: Optional[StrPipeVar] = None
    log_stream_name: Optional[StrPipeVar] = None


class AIBenchmarkOutputResult(Shape):
    """``AIBenchmarkOutputResult``."""

    s3_output_location: StrPipeVar
    cloud_watch_logs: Optional[list[AICloudWatchLogs]] = None
    mlflow_config: Optional[AIMlflowConfig] = None


class AIBenchmarkTarget(Shape):
    """``AIBenchmarkTarget``: exactly one of its members."""

    endpoint: Optional[AIBenchmarkEndpoint] = None


class AICapacityReservationConfig(Shape):
    """``AICapacityReservationConfig``.

    capacity_reservation_preference: capacity-reservations-only
    """

    capacity_reservation_preference: Optional[StrPipeVar] = None
    ml_reservation_arns: Optional[list[StrPipeVar]] = None


class AIWorkloadS3DataSource(Shape):
    """``AIWorkloadS3DataSource``."""

    s3_uri: StrPipeVar


class AIWorkloadDataSource(Shape):
    """``AIWorkloadDataSource``."""

    s3_data_source: Optional[AIWorkloadS3DataSource] = None


class AIWorkloadInputDataConfig(Shape):
    """``AIWorkloadInputDataConfig``."""

    channel_name: StrPipeVar
    data_source: AIWorkloadDataSource


class AIDatasetConfig(Shape):
    """``AIDatasetConfig``: exactly one of its members."""

    input_data_config: Optional[list[AIWorkloadInputDataConfig]] = None


class AIModelSourceS3(Shape):
    """``AIModelSourceS3``."""

    s3_uri: Optional[StrPipeVar] = None


class AIModelSource(Shape):
    """``AIModelSource``: exactly one of its members."""

    s3: Optional[AIModelSourceS3] = None


class AIRecommendationInstanceDetail(Shape):
    """``AIRecommendationInstanceDetail``."""

    instance_type: Optional[StrPipeVar] = None
    instance_count: Optional[IntPipeVar] = None
    copy_count_per_instance: Optional[IntPipeVar] = None


class AIRecommendationModelDetails(Shape):
    """``AIRecommendationModelDetails``."""

    model_package_arn: Optional[StrPipeVar] = None
    inference_specification_name: Optional[StrPipeVar] = None
    instance_details: Optional[list[AIRecommendationInstanceDetail]] = None


class AIRecommendationDeploymentS3Channel(Shape):
    """``AIRecommendationDeploymentS3Channel``."""

    channel_name: Optional[StrPipeVar] = None
    uri: Optional[StrPipeVar] = None


class AIRecommendationDeploymentConfiguration(Shape):
    """``AIRecommendationDeploymentConfiguration``.

    min_cpu_memory_required_in_mb: 1..
    """

    s3: Optional[list[AIRecommendationDeploymentS3Channel]] = None
    image_uri: Optional[StrPipeVar] = None
    instance_type: Optional[StrPipeVar] = None
    instance_count: Optional[IntPipeVar] = None
    copy_count_per_instance: Optional[IntPipeVar] = None
    environment_variables: Optional[dict[str, StrPipeVar]] = None
    min_cpu_memory_required_in_mb: Optional[IntPipeVar] = None


class AIRecommendationAdapterDetails(Shape):
    """``AIRecommendationAdapterDetails``."""

    model_package_arns: list[AIAdapterModelPackageEntry]
    s3_uris: list[AIAdapterS3Entry]


class AIRecommendationOptimizationDetail(Shape):
    """``AIRecommendationOptimizationDetail``.

    optimization_type: SpeculativeDecoding, KernelTuning
    """

    optimization_type: StrPipeVar
    optimization_config: Optional[dict[str, StrPipeVar]] = None


class AIRecommendationPerformanceMetric(Shape):
    """``AIRecommendationPerformanceMetric``."""

    metric: StrPipeVar
    stat: Optional[StrPipeVar] = None
    value: StrPipeVar
    unit: Optional[StrPipeVar] = None


class AIRecommendation(Shape):
    """``AIRecommendation``."""

    _api_names: ClassVar[dict[str, str]] = {"ai_benchmark_job_arn": "AIBenchmarkJobArn"}

    recommendation_description: Optional[StrPipeVar] = None
    optimization_details: Optional[list[AIRecommendationOptimizationDetail]] = None
    model_details: Optional[AIRecommendationModelDetails] = None
    deployment_configuration: Optional[AIRecommendationDeploymentConfiguration] = None
    ai_benchmark_job_arn: Optional[StrPipeVar] = None
    expected_performance: Optional[list[AIRecommendationPerformanceMetric]] = None
    adapter_details: Optional[AIRecommendationAdapterDetails] = None


class AIRecommendationComputeSpec(Shape):
    """``AIRecommendationComputeSpec``."""

    instance_types: Optional[list[StrPipeVar]] = None
    capacity_reservation_config: Optional[AICapacityReservationConfig] = None


class AIRecommendationConstraint(Shape):
    """``AIRecommendationConstraint``.

    metric: ttft-ms, throughput, cost
    """

    metric: StrPipeVar


class AIRecommendationInferenceSpecification(Shape):
    """``AIRecommendationInferenceSpecification``.

    framework: LMI, VLLM
    """

    framework: Optional[StrPipeVar] = None


class AIRecommendationJobSummary(Shape):
    """``AIRecommendationJobSummary``.

    ai_recommendation_job_status: InProgress, Completed, Failed, Stopping, Stopped
    """

    _api_names: ClassVar[dict[str, str]] = {
        "ai_recommendation_job_name": "AIRecommendationJobName",
        "ai_recommendation_job_arn": "AIRecommendationJobArn",
        "ai_recommendation_job_status": "AIRecommendationJobStatus",
    }

    ai_recommendation_job_name: NamePipeVar
    ai_recommendation_job_arn: StrPipeVar
    ai_recommendation_job_status: StrPipeVar
    creation_time: TimePipeVar
    end_time: Optional[TimePipeVar] = None


class AIRecommendationOutputConfig(Shape):
    """``AIRecommendationOutputConfig``."""

    s3_output_location: Optional[StrPipeVar] = None
    model_package_group_identifier: Optional[StrPipeVar] = None
    mlflow_config: Optional[AIMlflowConfig] = None


class AIRecommendationOutputResult(Shape):
    """``AIRecommendationOutputResult``."""

    s3_output_location: StrPipeVar
    model_package_group_identifier: Optional[StrPipeVar] = None
    mlflow_config: Optional[AIMlflowConfig] = None


class AIRecommendationPerformanceTarget(Shape):
    """``AIRecommendationPerformanceTarget``."""

    constraints: list[AIRecommendationConstraint]


class AIWorkloadConfigSummary(Shape):
    """``AIWorkloadConfigSummary``."""

    _api_names: ClassVar[dict[str, str]] = {
        "ai_workload_config_name": "AIWorkloadConfigName",
        "ai_workload_config_arn": "AIWorkloadConfigArn",
    }

    ai_workload_config_name: NamePipeVar
    ai_workload_config_arn: StrPipeVar
    creation_time: TimePipeVar


class WorkloadSpec(Shape):
    """``WorkloadSpec``: exactly one of its members."""

    inline: Optional[StrPipeVar] = None


class AIWorkloadConfigs(Shape):
    """``AIWorkloadConfigs``."""

    workload_spec: WorkloadSpec


class CreateAIBenchmarkJobRequest(Shape):
    """``CreateAIBenchmarkJobRequest``."""

    _api_names: ClassVar[dict[str, str]] = {
        "ai_benchmark_job_name": "AIBenchmarkJobName",
        "ai_workload_config_identifier": "AIWorkloadConfigIdentifier",
    }

    ai_benchmark_job_name: NamePipeVar
    benchmark_target: AIBenchmarkTarget
    output_config: AIBenchmarkOutputConfig
    ai_workload_config_identifier: StrPipeVar
    role_arn: StrPipeVar
    network_config: Optional[AIBenchmarkNetworkConfig] = None
    tags: Optional[list[Tag]] = None


class CreateAIBenchmarkJobResponse(Shape):
    """``CreateAIBenchmarkJobResponse``."""

    _api_names: ClassVar[dict[str, str]] = {"ai_benchmark_job_arn": "AIBenchmarkJobArn"}

    ai_benchmark_job_arn: StrPipeVar


class CreateAIRecommendationJobRequest(Shape):
    """``CreateAIRecommendationJobRequest``."""

    _api_names: ClassVar[dict[str, str]] = {
        "ai_recommendation_job_name": "AIRecommendationJobName",
        "ai_workload_config_identifier": "AIWorkloadConfigIdentifier",
    }

    ai_recommendation_job_name: NamePipeVar
    model_source: AIModelSource
    output_config: AIRecommendationOutputConfig
    ai_workload_config_identifier: StrPipeVar
    performance_target: AIRecommendationPerformanceTarget
    role_arn: StrPipeVar
    inference_specification: Optional[AIRecommendationInferenceSpecification] = None
    optimize_model: Optional[BoolPipeVar] = None
    compute_spec: Optional[AIRecommendationComputeSpec] = None
    adapter_source: Optional[AIAdapterSource] = None
    tags: Optional[list[Tag]] = None


class CreateAIRecommendationJobResponse(Shape):
    """``CreateAIRecommendationJobResponse``."""

    _api_names: ClassVar[dict[str, str]] = {"ai_recommendation_job_arn": "AIRecommendationJobArn"}

    ai_recommendation_job_arn: StrPipeVar


class CreateAIWorkloadConfigRequest(Shape):
    """``CreateAIWorkloadConfigRequest``."""

    _api_names: ClassVar[dict[str, str]] = {
        "ai_workload_config_name": "AIWorkloadConfigName",
        "ai_workload_configs": "AIWorkloadConfigs",
    }

    ai_workload_config_name: NamePipeVar
    dataset_config: Optional[AIDatasetConfig] = None
    ai_workload_configs: Optional[AIWorkloadConfigs] = None
    tags: Optional[list[Tag]] = None


class CreateAIWorkloadConfigResponse(Shape):
    """``CreateAIWorkloadConfigResponse``."""

    _api_names: ClassVar[dict[str, str]] = {"ai_workload_config_arn": "AIWorkloadConfigArn"}

    ai_workload_config_arn: StrPipeVar


class DeleteAIBenchmarkJobRequest(Shape):
    """``DeleteAIBenchmarkJobRequest``."""

    _api_names: ClassVar[dict[str, str]] = {"ai_benchmark_job_name": "AIBenchmarkJobName"}

    ai_benchmark_job_name: NamePipeVar


class DeleteAIBenchmarkJobResponse(Shape):
    """``DeleteAIBenchmarkJobResponse``."""

    _api_names: ClassVar[dict[str, str]] = {"ai_benchmark_job_arn": "AIBenchmarkJobArn"}

    ai_benchmark_job_arn: Optional[StrPipeVar] = None


class DeleteAIRecommendationJobRequest(Shape):
    """``DeleteAIRecommendationJobRequest``."""

    _api_names: ClassVar[dict[str, str]] = {"ai_recommendation_job_name": "AIRecommendationJobName"}

    ai_recommendation_job_name: NamePipeVar


class DeleteAIRecommendationJobResponse(Shape):
    """``DeleteAIRecommendationJobResponse``."""

    _api_names: ClassVar[dict[str, str]] = {"ai_recommendation_job_arn": "AIRecommendationJobArn"}

    ai_recommendation_job_arn: Optional[StrPipeVar] = None


class DeleteAIWorkloadConfigRequest(Shape):
    """``DeleteAIWorkloadConfigRequest``."""

    _api_names: ClassVar[dict[str, str]] = {"ai_workload_config_name": "AIWorkloadConfigName"}

    ai_workload_config_name: NamePipeVar


class DeleteAIWorkloadConfigResponse(Shape):
    """``DeleteAIWorkloadConfigResponse``."""

    _api_names: ClassVar[dict[str, str]] = {"ai_workload_config_arn": "AIWorkloadConfigArn"}

    ai_workload_config_arn: Optional[StrPipeVar] = None


class DescribeAIBenchmarkJobRequest(Shape):
    """``DescribeAIBenchmarkJobRequest``."""

    _api_names: ClassVar[dict[str, str]] = {"ai_benchmark_job_name": "AIBenchmarkJobName"}

    ai_benchmark_job_name: NamePipeVar


class DescribeAIBenchmarkJobResponse(Shape):
    """``DescribeAIBenchmarkJobResponse``.

    ai_benchmark_job_status: InProgress, Completed, Failed, Stopping, Stopped
    """

    _api_names: ClassVar[dict[str, str]] = {
        "ai_benchmark_job_name": "AIBenchmarkJobName",
        "ai_benchmark_job_arn": "AIBenchmarkJobArn",
        "ai_benchmark_job_status": "AIBenchmarkJobStatus",
        "ai_workload_config_identifier": "AIWorkloadConfigIdentifier",
    }

    ai_benchmark_job_name: NamePipeVar
    ai_benchmark_job_arn: StrPipeVar
    ai_benchmark_job_status: StrPipeVar
    failure_reason: Optional[StrPipeVar] = None
    benchmark_target: AIBenchmarkTarget
    output_config: AIBenchmarkOutputResult
    ai_workload_config_identifier: StrPipeVar
    role_arn: StrPipeVar
    network_config: Optional[AIBenchmarkNetworkConfig] = None
    creation_time: TimePipeVar
    start_time: Optional[TimePipeVar] = None
    end_time: Optional[TimePipeVar] = None
    tags: Optional[list[Tag]] = None


class DescribeAIRecommendationJobRequest(Shape):
    """``DescribeAIRecommendationJobRequest``."""

    _api_names: ClassVar[dict[str, str]] = {"ai_recommendation_job_name": "AIRecommendationJobName"}

    ai_recommendation_job_name: NamePipeVar


class DescribeAIRecommendationJobResponse(Shape):
    """``DescribeAIRecommendationJobResponse``.

    ai_recommendation_job_status: InProgress, Completed, Failed, Stopping, Stopped
    """

    _api_names: ClassVar[dict[str, str]] = {
        "ai_recommendation_job_name": "AIRecommendationJobName",
        "ai_recommendation_job_arn": "AIRecommendationJobArn",
        "ai_recommendation_job_status": "AIRecommendationJobStatus",
        "ai_workload_config_identifier": "AIWorkloadConfigIdentifier",
    }

    ai_recommendation_job_name: NamePipeVar
    ai_recommendation_job_arn: StrPipeVar
    ai_recommendation_job_status: StrPipeVar
    failure_reason: Optional[StrPipeVar] = None
    model_source: AIModelSource
    output_config: AIRecommendationOutputResult
    inference_specification: Optional[AIRecommendationInferenceSpecification] = None
    ai_workload_config_identifier: StrPipeVar
    optimize_model: Optional[BoolPipeVar] = None
    performance_target: Optional[AIRecommendationPerformanceTarget] = None
    recommendations: Optional[list[AIRecommendation]] = None
    role_arn: StrPipeVar
    compute_spec: Optional[AIRecommendationComputeSpec] = None
    adapter_source: Optional[AIAdapterSource] = None
    creation_time: TimePipeVar
    start_time: Optional[TimePipeVar] = None
    end_time: Optional[TimePipeVar] = None
    tags: Optional[list[Tag]] = None


class DescribeAIWorkloadConfigRequest(Shape):
    """``DescribeAIWorkloadConfigRequest``."""

    _api_names: ClassVar[dict[str, str]] = {"ai_workload_config_name": "AIWorkloadConfigName"}

    ai_workload_config_name: NamePipeVar


class DescribeAIWorkloadConfigResponse(Shape):
    """``DescribeAIWorkloadConfigResponse``."""

    _api_names: ClassVar[dict[str, str]] = {
        "ai_workload_config_name": "AIWorkloadConfigName",
        "ai_workload_config_arn": "AIWorkloadConfigArn",
        "ai_workload_configs": "AIWorkloadConfigs",
    }

    ai_workload_config_name: NamePipeVar
    ai_workload_config_arn: StrPipeVar
    dataset_config: Optional[AIDatasetConfig] = None
    ai_workload_configs: Optional[AIWorkloadConfigs] = None
    tags: Optional[list[Tag]] = None
    creation_time: TimePipeVar


class ListAIBenchmarkJobsRequest(Shape):
    """``ListAIBenchmarkJobsRequest``.

    max_results: 1..100
    status_equals: InProgress, Completed, Failed, Stopping, Stopped
    sort_by: Name, CreationTime, Status
    sort_order: Ascending, Descending
    """

    max_results: Optional[IntPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    name_contains: Optional[StrPipeVar] = None
    status_equals: Optional[StrPipeVar] = None
    creation_time_after: Optional[TimePipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None


class ListAIBenchmarkJobsResponse(Shape):
    """``ListAIBenchmarkJobsResponse``."""

    _api_names: ClassVar[dict[str, str]] = {"ai_benchmark_jobs": "AIBenchmarkJobs"}

    ai_benchmark_jobs: list[AIBenchmarkJobSummary]
    next_token: Optional[StrPipeVar] = None


class ListAIRecommendationJobsRequest(Shape):
    """``ListAIRecommendationJobsRequest``.

    max_results: 1..100
    status_equals: InProgress, Completed, Failed, Stopping, Stopped
    sort_by: Name, CreationTime, Status
    sort_order: Ascending, Descending
    """

    max_results: Optional[IntPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    name_contains: Optional[StrPipeVar] = None
    status_equals: Optional[StrPipeVar] = None
    creation_time_after: Optional[TimePipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None


class ListAIRecommendationJobsResponse(Shape):
    """``ListAIRecommendationJobsResponse``."""

    _api_names: ClassVar[dict[str, str]] = {"ai_recommendation_jobs": "AIRecommendationJobs"}

    ai_recommendation_jobs: list[AIRecommendationJobSummary]
    next_token: Optional[StrPipeVar] = None


class ListAIWorkloadConfigsRequest(Shape):
    """``ListAIWorkloadConfigsRequest``.

    max_results: 1..100
    sort_by: Name, CreationTime
    sort_order: Ascending, Descending
    """

    max_results: Optional[IntPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    name_contains: Optional[StrPipeVar] = None
    creation_time_after: Optional[TimePipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None


class ListAIWorkloadConfigsResponse(Shape):
    """``ListAIWorkloadConfigsResponse``."""

    _api_names: ClassVar[dict[str, str]] = {"ai_workload_configs": "AIWorkloadConfigs"}

    ai_workload_configs: list[AIWorkloadConfigSummary]
    next_token: Optional[StrPipeVar] = None


class StopAIBenchmarkJobRequest(Shape):
    """``StopAIBenchmarkJobRequest``."""

    _api_names: ClassVar[dict[str, str]] = {"ai_benchmark_job_name": "AIBenchmarkJobName"}

    ai_benchmark_job_name: NamePipeVar


class StopAIBenchmarkJobResponse(Shape):
    """``StopAIBenchmarkJobResponse``."""

    _api_names: ClassVar[dict[str, str]] = {"ai_benchmark_job_arn": "AIBenchmarkJobArn"}

    ai_benchmark_job_arn: StrPipeVar


class StopAIRecommendationJobRequest(Shape):
    """``StopAIRecommendationJobRequest``."""

    _api_names: ClassVar[dict[str, str]] = {"ai_recommendation_job_name": "AIRecommendationJobName"}

    ai_recommendation_job_name: NamePipeVar


class StopAIRecommendationJobResponse(Shape):
    """``StopAIRecommendationJobResponse``."""

    _api_names: ClassVar[dict[str, str]] = {"ai_recommendation_job_arn": "AIRecommendationJobArn"}

    ai_recommendation_job_arn: StrPipeVar
