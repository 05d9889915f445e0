# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: inference experiment."""

from typing import Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.common import Tag
from sagemaker.core.shapes.endpoint import CaptureContentTypeHeader
from sagemaker.core.workflow.variable_types import IntPipeVar, NamePipeVar, StrPipeVar, TimePipeVar


class InferenceExperimentSchedule(Shape):
    """``InferenceExperimentSchedule``."""

    start_time: Optional[TimePipeVar] = None
    end_time: Optional[TimePipeVar] = None


class InferenceExperimentDataStorageConfig(Shape):
    """``InferenceExperimentDataStorageConfig``."""

    destination: StrPipeVar
    kms_key: Optional[StrPipeVar] = None
    content_type: Optional[CaptureContentTypeHeader] = None


class ShadowModelVariantConfig(Shape):
    """``ShadowModelVariantConfig``.

    sampling_percentage: ..100
    """

    shadow_model_variant_name: StrPipeVar
    sampling_percentage: IntPipeVar


class ShadowModeConfig(Shape):
    """``ShadowModeConfig``."""

    source_model_variant_name: StrPipeVar
    shadow_model_variants: list[ShadowModelVariantConfig]


class RealTimeInferenceConfig(Shape):
    """``RealTimeInferenceConfig``.

    instance_count: 0..
    """

    instance_type: StrPipeVar
    instance_count: IntPipeVar


class ModelInfrastructureConfig(Shape):
    """``ModelInfrastructureConfig``.

    infrastructure_type: RealTimeInference
    """

    infrastructure_type: StrPipeVar
    real_time_inference_config: RealTimeInferenceConfig


class ModelVariantConfig(Shape):
    """``ModelVariantConfig``."""

    model_name: NamePipeVar
    variant_name: StrPipeVar
    infrastructure_config: ModelInfrastructureConfig


class CreateInferenceExperimentRequest(Shape):
    """``CreateInferenceExperimentRequest``.

    type: ShadowMode
    """

    name: StrPipeVar
    type: StrPipeVar
    schedule: Optional[InferenceExperimentSchedule] = None
    description: Optional[StrPipeVar] = None
    role_arn: StrPipeVar
    endpoint_name: NamePipeVar
    model_variants: list[ModelVariantConfig]
    data_storage_config: Optional[InferenceExperimentDataStorageConfig] = None
    shadow_mode_config: ShadowModeConfig
    kms_key: Optional[StrPipeVar] = None
    tags: Optional[list[Tag]] = None


class CreateInferenceExperimentResponse(Shape):
    """``CreateInferenceExperimentResponse``."""

    inference_experiment_arn: StrPipeVar


class DeleteInferenceExperimentRequest(Shape):
    """``DeleteInferenceExperimentRequest``."""

    name: StrPipeVar


class DeleteInferenceExperimentResponse(Shape):
    """``DeleteInferenceExperimentResponse``."""

    inference_experiment_arn: StrPipeVar


class DescribeInferenceExperimentRequest(Shape):
    """``DescribeInferenceExperimentRequest``."""

    name: StrPipeVar


class EndpointMetadata(Shape):
    """``EndpointMetadata``."""

    endpoint_name: NamePipeVar
    endpoint_config_name: Optional[NamePipeVar] = None
    endpoint_status: Optional[StrPipeVar] = None
    failure_reason: Optional[StrPipeVar] = None


class ModelVariantConfigSummary(Shape):
    """``ModelVariantConfigSummary``.

    status: Creating, Updating, InService, Deleting, Deleted
    """

    model_name: NamePipeVar
    variant_name: StrPipeVar
    infrastructure_config: ModelInfrastructureConfig
    status: StrPipeVar


class DescribeInferenceExperimentResponse(Shape):
    """``DescribeInferenceExperimentResponse``.

    type: ShadowMode
    status: Creating, Created, Updating, Running, Starting, Stopping, Completed, Cancelled
    """

    arn: StrPipeVar
    name: StrPipeVar
    type: StrPipeVar
    schedule: Optional[InferenceExperimentSchedule] = None
    status: StrPipeVar
    status_reason: Optional[StrPipeVar] = None
    description: Optional[StrPipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    completion_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    role_arn: Optional[StrPipeVar] = None
    endpoint_metadata: EndpointMetadata
    model_variants: list[ModelVariantConfigSummary]
    data_storage_config: Optional[InferenceExperimentDataStorageConfig] = None
    shadow_mode_config: Optional[ShadowModeConfig] = None
    kms_key: Optional[StrPipeVar] = None


class InferenceExperimentSummary(Shape):
    """``InferenceExperimentSummary``.

    type: ShadowMode
    status: Creating, Created, Updating, Running, Starting, Stopping, Completed, Cancelled
    """

    name: StrPipeVar
    type: StrPipeVar
    schedule: Optional[InferenceExperimentSchedule] = None
    status: StrPipeVar
    status_reason: Optional[StrPipeVar] = None
    description: Optional[StrPipeVar] = None
    creation_time: TimePipeVar
    completion_time: Optional[TimePipeVar] = None
    last_modified_time: TimePipeVar
    role_arn: Optional[StrPipeVar] = None


class ListInferenceExperimentsRequest(Shape):
    """``ListInferenceExperimentsRequest``.

    type: ShadowMode
    status_equals: Creating, Created, Updating, Running, Starting, Stopping, Completed, Cancelled
    sort_by: Name, CreationTime, Status
    sort_order: Ascending, Descending
    max_results: 1..100
    """

    name_contains: Optional[StrPipeVar] = None
    type: Optional[StrPipeVar] = None
    status_equals: Optional[StrPipeVar] = None
    creation_time_after: Optional[TimePipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    last_modified_time_after: Optional[TimePipeVar] = None
    last_modified_time_before: Optional[TimePipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None


class ListInferenceExperimentsResponse(Shape):
    """``ListInferenceExperimentsResponse``."""

    inference_experiments: Optional[list[InferenceExperimentSummary]] = None
    next_token: Optional[StrPipeVar] = None


class StartInferenceExperimentRequest(Shape):
    """``StartInferenceExperimentRequest``."""

    name: StrPipeVar


class StartInferenceExperimentResponse(Shape):
    """``StartInferenceExperimentResponse``."""

    inference_experiment_arn: StrPipeVar


class StopInferenceExperimentRequest(Shape):
    """``StopInferenceExperimentRequest``.

    desired_state: Completed, Cancelled
    """

    name: StrPipeVar
    model_variant_actions: dict[str, StrPipeVar]
    desired_model_variants: Optional[list[ModelVariantConfig]] = None
    desired_state: Optional[StrPipeVar] = None
    reason: Optional[StrPipeVar] = None


class StopInferenceExperimentResponse(Shape):
    """``StopInferenceExperimentResponse``."""

    inference_experiment_arn: StrPipeVar


class UpdateInferenceExperimentRequest(Shape):
    """``UpdateInferenceExperimentRequest``."""

    name: StrPipeVar
    schedule: Optional[InferenceExperimentSchedule] = None
    description: Optional[StrPipeVar] = None
    model_variants: Optional[list[ModelVariantConfig]] = None
    data_storage_config: Optional[InferenceExperimentDataStorageConfig] = None
    shadow_mode_config: Optional[ShadowModeConfig] = None


class UpdateInferenceExperimentResponse(Shape):
    """``UpdateInferenceExperimentResponse``."""

    inference_experiment_arn: StrPipeVar
