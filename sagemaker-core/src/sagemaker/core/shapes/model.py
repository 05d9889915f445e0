# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: model."""

from typing import Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.common import ModelAccessConfig, Tag, VpcConfig
from sagemaker.core.workflow.variable_types import (
    BoolPipeVar,
    IntPipeVar,
    NamePipeVar,
    StrPipeVar,
    TimePipeVar,
)


class InferenceHubAccessConfig(Shape):
    """``InferenceHubAccessConfig``."""

    hub_content_arn: StrPipeVar


class S3ModelDataSource(Shape):
    """``S3ModelDataSource``.

    s3_data_type: S3Prefix, S3Object
    compression_type: None, Gzip
    """

    s3_uri: Optional[StrPipeVar] = None
    s3_data_type: StrPipeVar
    compression_type: StrPipeVar
    model_access_config: Optional[ModelAccessConfig] = None
    hub_access_config: Optional[InferenceHubAccessConfig] = None
    manifest_s3_uri: Optional[StrPipeVar] = None
    e_tag: Optional[StrPipeVar] = None
    manifest_etag: Optional[StrPipeVar] = None


class ModelDataSource(Shape):
    """``ModelDataSource``."""

    s3_data_source: Optional[S3ModelDataSource] = None


class AdditionalModelDataSource(Shape):
    """``AdditionalModelDataSource``."""

    channel_name: StrPipeVar
    s3_data_source: S3ModelDataSource


class RepositoryAuthConfig(Shape):
    """``RepositoryAuthConfig``."""

    repository_credentials_provider_arn: StrPipeVar


class ImageConfig(Shape):
    """``ImageConfig``.

    repository_access_mode: Platform, Vpc
    """

    repository_access_mode: StrPipeVar
    repository_auth_config: Optional[RepositoryAuthConfig] = None


class MultiModelConfig(Shape):
    """``MultiModelConfig``.

    model_cache_setting: Enabled, Disabled
    """

    model_cache_setting: Optional[StrPipeVar] = None


class MetricsEndpoint(Shape):
    """``MetricsEndpoint``."""

    metrics_endpoint_path: StrPipeVar
    metric_publish_frequency_in_seconds: Optional[IntPipeVar] = None


class ContainerMetricsConfig(Shape):
    """``ContainerMetricsConfig``."""

    metrics_endpoints: Optional[list[MetricsEndpoint]] = None


class ContainerDefinition(Shape):
    """``ContainerDefinition``.

    mode: SingleModel, MultiModel
    """

    container_hostname: Optional[StrPipeVar] = None
    image: Optional[StrPipeVar] = None
    image_config: Optional[ImageConfig] = None
    mode: Optional[StrPipeVar] = None
    model_data_url: Optional[StrPipeVar] = None
    model_data_source: Optional[ModelDataSource] = None
    additional_model_data_sources: Optional[list[AdditionalModelDataSource]] = None
    environment: Optional[dict[str, StrPipeVar]] = None
    model_package_name: Optional[NamePipeVar] = None
    inference_specification_name: Optional[StrPipeVar] = None
    multi_model_config: Optional[MultiModelConfig] = None
    container_metrics_config: Optional[ContainerMetricsConfig] = None


class InferenceExecutionConfig(Shape):
    """``InferenceExecutionConfig``.

    mode: Serial, Direct
    """

    mode: StrPipeVar


class CreateModelInput(Shape):
    """``CreateModelInput``."""

    model_name: NamePipeVar
    primary_container: Optional[ContainerDefinition] = None
    containers: Optional[list[ContainerDefinition]] = None
    inference_execution_config: Optional[InferenceExecutionConfig] = None
    execution_role_arn: Optional[StrPipeVar] = None
    tags: Optional[list[Tag]] = None
    vpc_config: Optional[VpcConfig] = None
    enable_network_isolation: Optional[BoolPipeVar] = None


class CreateModelOutput(Shape):
    """``CreateModelOutput``."""

    model_arn: StrPipeVar


class DeleteModelInput(Shape):
    """``DeleteModelInput``."""

    model_name: NamePipeVar


class RealTimeInferenceRecommendation(Shape):
    """``RealTimeInferenceRecommendation``."""

    recommendation_id: StrPipeVar
    instance_type: StrPipeVar
    environment: Optional[dict[str, StrPipeVar]] = None


class DeploymentRecommendation(Shape):
    """``DeploymentRecommendation``.

    recommendation_status: IN_PROGRESS, COMPLETED, FAILED, NOT_APPLICABLE
    """

    recommendation_status: StrPipeVar
    real_time_inference_recommendations: Optional[list[RealTimeInferenceRecommendation]] = None


class DescribeModelInput(Shape):
    """``DescribeModelInput``."""

    model_name: NamePipeVar


class DescribeModelOutput(Shape):
    """``DescribeModelOutput``."""

    model_name: NamePipeVar
    primary_container: Optional[ContainerDefinition] = None
    containers: Optional[list[ContainerDefinition]] = None
    inference_execution_config: Optional[InferenceExecutionConfig] = None
    execution_role_arn: Optional[StrPipeVar] = None
    vpc_config: Optional[VpcConfig] = None
    creation_time: TimePipeVar
    model_arn: StrPipeVar
    enable_network_isolation: Optional[BoolPipeVar] = None
    deployment_recommendation: Optional[DeploymentRecommendation] = None


class ModelMetadataFilter(Shape):
    """``ModelMetadataFilter``.

    name: Domain, Framework, Task, FrameworkVersion
    """

    name: StrPipeVar
    value: StrPipeVar


class ModelMetadataSearchExpression(Shape):
    """``ModelMetadataSearchExpression``."""

    filters: Optional[list[ModelMetadataFilter]] = None


class ListModelMetadataRequest(Shape):
    """``ListModelMetadataRequest``.

    max_results: 1..100
    """

    search_expression: Optional[ModelMetadataSearchExpression] = None
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None


class ModelMetadataSummary(Shape):
    """``ModelMetadataSummary``."""

    domain: StrPipeVar
    framework: StrPipeVar
    task: StrPipeVar
    model: StrPipeVar
    framework_version: StrPipeVar


class ListModelMetadataResponse(Shape):
    """``ListModelMetadataResponse``."""

    model_metadata_summaries: list[ModelMetadataSummary]
    next_token: Optional[StrPipeVar] = None


class ListModelsInput(Shape):
    """``ListModelsInput``.

    sort_by: Name, CreationTime
    sort_order: Ascending, Descending
    max_results: 1..100
    """

    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    name_contains: Optional[StrPipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    creation_time_after: Optional[TimePipeVar] = None


class ModelSummary(Shape):
    """``ModelSummary``."""

    model_name: NamePipeVar
    model_arn: StrPipeVar
    creation_time: TimePipeVar


class ListModelsOutput(Shape):
    """``ListModelsOutput``."""

    models: list[ModelSummary]
    next_token: Optional[StrPipeVar] = None
