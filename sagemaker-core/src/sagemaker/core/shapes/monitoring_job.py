# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: monitoring job."""

from typing import Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.common import Tag, VpcConfig
from sagemaker.core.shapes.monitoring import (
    BatchTransformInput,
    EndpointInput,
    MonitoringConstraintsResource,
    MonitoringOutputConfig,
    MonitoringResources,
    MonitoringStatisticsResource,
    MonitoringStoppingCondition,
)
from sagemaker.core.workflow.variable_types import (
    BoolPipeVar,
    IntPipeVar,
    NamePipeVar,
    StrPipeVar,
    TimePipeVar,
)


class DataQualityBaselineConfig(Shape):
    """``DataQualityBaselineConfig``."""

    baselining_job_name: Optional[StrPipeVar] = None
    constraints_resource: Optional[MonitoringConstraintsResource] = None
    statistics_resource: Optional[MonitoringStatisticsResource] = None


class DataQualityAppSpecification(Shape):
    """``DataQualityAppSpecification``."""

    image_uri: StrPipeVar
    container_entrypoint: Optional[list[StrPipeVar]] = None
    container_arguments: Optional[list[StrPipeVar]] = None
    record_preprocessor_source_uri: Optional[StrPipeVar] = None
    post_analytics_processor_source_uri: Optional[StrPipeVar] = None
    environment: Optional[dict[str, StrPipeVar]] = None


class DataQualityJobInput(Shape):
    """``DataQualityJobInput``."""

    endpoint_input: Optional[EndpointInput] = None
    batch_transform_input: Optional[BatchTransformInput] = None


class MonitoringNetworkConfig(Shape):
    """``MonitoringNetworkConfig``."""

    enable_inter_container_traffic_encryption: Optional[BoolPipeVar] = None
    enable_network_isolation: Optional[BoolPipeVar] = None
    vpc_config: Optional[VpcConfig] = None


class CreateDataQualityJobDefinitionRequest(Shape):
    """``CreateDataQualityJobDefinitionRequest``."""

    job_definition_name: StrPipeVar
    data_quality_baseline_config: Optional[DataQualityBaselineConfig] = None
    data_quality_app_specification: DataQualityAppSpecification
    data_quality_job_input: DataQualityJobInput
    data_quality_job_output_config: MonitoringOutputConfig
    job_resources: MonitoringResources
    network_config: Optional[MonitoringNetworkConfig] = None
    role_arn: StrPipeVar
    stopping_condition: Optional[MonitoringStoppingCondition] = None
    tags: Optional[list[Tag]] = None


class CreateDataQualityJobDefinitionResponse(Shape):
    """``CreateDataQualityJobDefinitionResponse``."""

    job_definition_arn: StrPipeVar


class ModelBiasBaselineConfig(Shape):
    """``ModelBiasBaselineConfig``."""

    baselining_job_name: Optional[StrPipeVar] = None
    constraints_resource: Optional[MonitoringConstraintsResource] = None


class ModelBiasAppSpecification(Shape):
    """``ModelBiasAppSpecification``."""

    image_uri: StrPipeVar
    config_uri: StrPipeVar
    environment: Optional[dict[str, StrPipeVar]] = None


class MonitoringGroundTruthS3Input(Shape):
    """``MonitoringGroundTruthS3Input``."""

    s3_uri: Optional[StrPipeVar] = None


class ModelBiasJobInput(Shape):
    """``ModelBiasJobInput``."""

    endpoint_input: Optional[EndpointInput] = None
    batch_transform_input: Optional[BatchTransformInput] = None
    ground_truth_s3_input: MonitoringGroundTruthS3Input


class CreateModelBiasJobDefinitionRequest(Shape):
    """``CreateModelBiasJobDefinitionRequest``."""

    job_definition_name: StrPipeVar
    model_bias_baseline_config: Optional[ModelBiasBaselineConfig] = None
    model_bias_app_specification: ModelBiasAppSpecification
    model_bias_job_input: ModelBiasJobInput
    model_bias_job_output_config: MonitoringOutputConfig
    job_resources: MonitoringResources
    network_config: Optional[MonitoringNetworkConfig] = None
    role_arn: StrPipeVar
    stopping_condition: Optional[MonitoringStoppingCondition] = None
    tags: Optional[list[Tag]] = None


class CreateModelBiasJobDefinitionResponse(Shape):
    """``CreateModelBiasJobDefinitionResponse``."""

    job_definition_arn: StrPipeVar


class ModelExplainabilityBaselineConfig(Shape):
    """``ModelExplainabilityBaselineConfig``."""

    baselining_job_name: Optional[StrPipeVar] = None
    constraints_resource: Optional[MonitoringConstraintsResource] = None


class ModelExplainabilityAppSpecification(Shape):
    """``ModelExplainabilityAppSpecification``."""

    image_uri: StrPipeVar
    config_uri: StrPipeVar
    environment: Optional[dict[str, StrPipeVar]] = None


class ModelExplainabilityJobInput(Shape):
    """``ModelExplainabilityJobInput``."""

    endpoint_input: Optional[EndpointInput] = None
    batch_transform_input: Optional[BatchTransformInput] = None


class CreateModelExplainabilityJobDefinitionRequest(Shape):
    """``CreateModelExplainabilityJobDefinitionRequest``."""

    job_definition_name: StrPipeVar
    model_explainability_baseline_config: Optional[ModelExplainabilityBaselineConfig] = None
    model_explainability_app_specification: ModelExplainabilityAppSpecification
    model_explainability_job_input: ModelExplainabilityJobInput
    model_explainability_job_output_config: MonitoringOutputConfig
    job_resources: MonitoringResources
    network_config: Optional[MonitoringNetworkConfig] = None
    role_arn: StrPipeVar
    stopping_condition: Optional[MonitoringStoppingCondition] = None
    tags: Optional[list[Tag]] = None


class CreateModelExplainabilityJobDefinitionResponse(Shape):
    """``CreateModelExplainabilityJobDefinitionResponse``."""

    job_definition_arn: StrPipeVar


class ModelQualityBaselineConfig(Shape):
    """``ModelQualityBaselineConfig``."""

    baselining_job_name: Optional[StrPipeVar] = None
    constraints_resource: Optional[MonitoringConstraintsResource] = None


class ModelQualityAppSpecification(Shape):
    """``ModelQualityAppSpecification``.

    problem_type: BinaryClassification, MulticlassClassification, Regression
    """

    image_uri: StrPipeVar
    container_entrypoint: Optional[list[StrPipeVar]] = None
    container_arguments: Optional[list[StrPipeVar]] = None
    record_preprocessor_source_uri: Optional[StrPipeVar] = None
    post_analytics_processor_source_uri: Optional[StrPipeVar] = None
    problem_type: Optional[StrPipeVar] = None
    environment: Optional[dict[str, StrPipeVar]] = None


class ModelQualityJobInput(Shape):
    """``ModelQualityJobInput``."""

    endpoint_input: Optional[EndpointInput] = None
    batch_transform_input: Optional[BatchTransformInput] = None
    ground_truth_s3_input: MonitoringGroundTruthS3Input


class CreateModelQualityJobDefinitionRequest(Shape):
    """``CreateModelQualityJobDefinitionRequest``."""

    job_definition_name: StrPipeVar
    model_quality_baseline_config: Optional[ModelQualityBaselineConfig] = None
    model_quality_app_specification: ModelQualityAppSpecification
    model_quality_job_input: ModelQualityJobInput
    model_quality_job_output_config: MonitoringOutputConfig
    job_resources: MonitoringResources
    network_config: Optional[MonitoringNetworkConfig] = None
    role_arn: StrPipeVar
    stopping_condition: Optional[MonitoringStoppingCondition] = None
    tags: Optional[list[Tag]] = None


class CreateModelQualityJobDefinitionResponse(Shape):
    """``CreateModelQualityJobDefinitionResponse``."""

    job_definition_arn: StrPipeVar


class DeleteDataQualityJobDefinitionRequest(Shape):
    """``DeleteDataQualityJobDefinitionRequest``."""

    job_definition_name: StrPipeVar


class DeleteModelBiasJobDefinitionRequest(Shape):
    """``DeleteModelBiasJobDefinitionRequest``."""

    job_definition_name: StrPipeVar


class DeleteModelExplainabilityJobDefinitionRequest(Shape):
    """``DeleteModelExplainabilityJobDefinitionRequest``."""

    job_definition_name: StrPipeVar


class DeleteModelQualityJobDefinitionRequest(Shape):
    """``DeleteModelQualityJobDefinitionRequest``."""

    job_definition_name: StrPipeVar


class DescribeDataQualityJobDefinitionRequest(Shape):
    """``DescribeDataQualityJobDefinitionRequest``."""

    job_definition_name: StrPipeVar


class DescribeDataQualityJobDefinitionResponse(Shape):
    """``DescribeDataQualityJobDefinitionResponse``."""

    job_definition_arn: StrPipeVar
    job_definition_name: StrPipeVar
    creation_time: TimePipeVar
    data_quality_baseline_config: Optional[DataQualityBaselineConfig] = None
    data_quality_app_specification: DataQualityAppSpecification
    data_quality_job_input: DataQualityJobInput
    data_quality_job_output_config: MonitoringOutputConfig
    job_resources: MonitoringResources
    network_config: Optional[MonitoringNetworkConfig] = None
    role_arn: StrPipeVar
    stopping_condition: Optional[MonitoringStoppingCondition] = None


class DescribeModelBiasJobDefinitionRequest(Shape):
    """``DescribeModelBiasJobDefinitionRequest``."""

    job_definition_name: StrPipeVar


class DescribeModelBiasJobDefinitionResponse(Shape):
    """``DescribeModelBiasJobDefinitionResponse``."""

    job_definition_arn: StrPipeVar
    job_definition_name: StrPipeVar
    creation_time: TimePipeVar
    model_bias_baseline_config: Optional[ModelBiasBaselineConfig] = None
    model_bias_app_specification: ModelBiasAppSpecification
    model_bias_job_input: ModelBiasJobInput
    model_bias_job_output_config: MonitoringOutputConfig
    job_resources: MonitoringResources
    network_config: Optional[MonitoringNetworkConfig] = None
    role_arn: StrPipeVar
    stopping_condition: Optional[MonitoringStoppingCondition] = None


class DescribeModelExplainabilityJobDefinitionRequest(Shape):
    """``DescribeModelExplainabilityJobDefinitionRequest``."""

    job_definition_name: StrPipeVar


class DescribeModelExplainabilityJobDefinitionResponse(Shape):
    """``DescribeModelExplainabilityJobDefinitionResponse``."""

    job_definition_arn: StrPipeVar
    job_definition_name: StrPipeVar
    creation_time: TimePipeVar
    model_explainability_baseline_config: Optional[ModelExplainabilityBaselineConfig] = None
    model_explainability_app_specification: ModelExplainabilityAppSpecification
    model_explainability_job_input: ModelExplainabilityJobInput
    model_explainability_job_output_config: MonitoringOutputConfig
    job_resources: MonitoringResources
    network_config: Optional[MonitoringNetworkConfig] = None
    role_arn: StrPipeVar
    stopping_condition: Optional[MonitoringStoppingCondition] = None


class DescribeModelQualityJobDefinitionRequest(Shape):
    """``DescribeModelQualityJobDefinitionRequest``."""

    job_definition_name: StrPipeVar


class DescribeModelQualityJobDefinitionResponse(Shape):
    """``DescribeModelQualityJobDefinitionResponse``."""

    job_definition_arn: StrPipeVar
    job_definition_name: StrPipeVar
    creation_time: TimePipeVar
    model_quality_baseline_config: Optional[ModelQualityBaselineConfig] = None
    model_quality_app_specification: ModelQualityAppSpecification
    model_quality_job_input: ModelQualityJobInput
    model_quality_job_output_config: MonitoringOutputConfig
    job_resources: MonitoringResources
    network_config: Optional[MonitoringNetworkConfig] = None
    role_arn: StrPipeVar
    stopping_condition: Optional[MonitoringStoppingCondition] = None


class ListDataQualityJobDefinitionsRequest(Shape):
    """``ListDataQualityJobDefinitionsRequest``.

    sort_by: Name, CreationTime
    sort_order: Ascending, Descending
    max_results: 1..100
    """

    endpoint_name: Optional[NamePipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    name_contains: Optional[StrPipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    creation_time_after: Optional[TimePipeVar] = None


class MonitoringJobDefinitionSummary(Shape):
    """``MonitoringJobDefinitionSummary``."""

    monitoring_job_definition_name: StrPipeVar
    monitoring_job_definition_arn: StrPipeVar
    creation_time: TimePipeVar
    endpoint_name: NamePipeVar


class ListDataQualityJobDefinitionsResponse(Shape):
    """``ListDataQualityJobDefinitionsResponse``."""

    job_definition_summaries: list[MonitoringJobDefinitionSummary]
    next_token: Optional[StrPipeVar] = None


class ListModelBiasJobDefinitionsRequest(Shape):
    """``ListModelBiasJobDefinitionsRequest``.

    sort_by: Name, CreationTime
    sort_order: Ascending, Descending
    max_results: 1..100
    """

    endpoint_name: Optional[NamePipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    name_contains: Optional[StrPipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    creation_time_after: Optional[TimePipeVar] = None


class ListModelBiasJobDefinitionsResponse(Shape):
    """``ListModelBiasJobDefinitionsResponse``."""

    job_definition_summaries: list[MonitoringJobDefinitionSummary]
    next_token: Optional[StrPipeVar] = None


class ListModelExplainabilityJobDefinitionsRequest(Shape):
    """``ListModelExplainabilityJobDefinitionsRequest``.

    sort_by: Name, CreationTime
    sort_order: Ascending, Descending
    max_results: 1..100
    """

    endpoint_name: Optional[NamePipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    name_contains: Optional[StrPipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    creation_time_after: Optional[TimePipeVar] = None


class ListModelExplainabilityJobDefinitionsResponse(Shape):
    """``ListModelExplainabilityJobDefinitionsResponse``."""

    job_definition_summaries: list[MonitoringJobDefinitionSummary]
    next_token: Optional[StrPipeVar] = None


class ListModelQualityJobDefinitionsRequest(Shape):
    """``ListModelQualityJobDefinitionsRequest``.

    sort_by: Name, CreationTime
    sort_order: Ascending, Descending
    max_results: 1..100
    """

    endpoint_name: Optional[NamePipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    name_contains: Optional[StrPipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    creation_time_after: Optional[TimePipeVar] = None


class ListModelQualityJobDefinitionsResponse(Shape):
    """``ListModelQualityJobDefinitionsResponse``."""

    job_definition_summaries: list[MonitoringJobDefinitionSummary]
    next_token: Optional[StrPipeVar] = None
