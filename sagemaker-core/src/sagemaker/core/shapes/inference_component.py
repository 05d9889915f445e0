# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: inference component."""

from typing import Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.common import Tag
from sagemaker.core.shapes.endpoint import AutoRollbackConfig, DeployedImage
from sagemaker.core.shapes.model import ContainerMetricsConfig
from sagemaker.core.workflow.variable_types import (
    BoolPipeVar,
    FloatPipeVar,
    IntPipeVar,
    NamePipeVar,
    StrPipeVar,
    TimePipeVar,
)


class InferenceComponentContainerSpecification(Shape):
    """``InferenceComponentContainerSpecification``."""

    image: Optional[StrPipeVar] = None
    artifact_url: Optional[StrPipeVar] = None
    environment: Optional[dict[str, StrPipeVar]] = None
    container_metrics_config: Optional[ContainerMetricsConfig] = None


class InferenceComponentStartupParameters(Shape):
    """``InferenceComponentStartupParameters``.

    model_data_download_timeout_in_seconds: 60..3600
    container_startup_health_check_timeout_in_seconds: 60..3600
    """

    model_data_download_timeout_in_seconds: Optional[IntPipeVar] = None
    container_startup_health_check_timeout_in_seconds: Optional[IntPipeVar] = None


class InferenceComponentComputeResourceRequirements(Shape):
    """``InferenceComponentComputeResourceRequirements``.

    number_of_cpu_cores_required: 0.25..
    number_of_accelerator_devices_required: 1..
    min_memory_required_in_mb: 128..
    max_memory_required_in_mb: 128..
    """

    number_of_cpu_cores_required: Optional[FloatPipeVar] = None
    number_of_accelerator_devices_required: Optional[FloatPipeVar] = None
    min_memory_required_in_mb: Optional[IntPipeVar] = None
    max_memory_required_in_mb: Optional[IntPipeVar] = None
    accelerator_partition_type: Optional[StrPipeVar] = None


class InferenceComponentDataCacheConfig(Shape):
    """``InferenceComponentDataCacheConfig``."""

    enable_caching: BoolPipeVar


class InferenceComponentAvailabilityZoneBalance(Shape):
    """``InferenceComponentAvailabilityZoneBalance``.

    enforcement_mode: PERMISSIVE
    max_imbalance: 0..100
    """

    enforcement_mode: StrPipeVar
    max_imbalance: Optional[IntPipeVar] = None


class InferenceComponentSchedulingConfig(Shape):
    """``InferenceComponentSchedulingConfig``.

    placement_strategy: SPREAD, BINPACK
    """

    placement_strategy: StrPipeVar
    availability_zone_balance: Optional[InferenceComponentAvailabilityZoneBalance] = None


class InferenceComponentSpecification(Shape):
    """``InferenceComponentSpecification``."""

    instance_type: Optional[StrPipeVar] = None
    model_name: Optional[NamePipeVar] = None
    container: Optional[InferenceComponentContainerSpecification] = None
    startup_parameters: Optional[InferenceComponentStartupParameters] = None
    compute_resource_requirements: Optional[InferenceComponentComputeResourceRequirements] = None
    base_inference_component_name: Optional[StrPipeVar] = None
    data_cache_config: Optional[InferenceComponentDataCacheConfig] = None
    scheduling_config: Optional[InferenceComponentSchedulingConfig] = None


class InferenceComponentRuntimeConfig(Shape):
    """``InferenceComponentRuntimeConfig``.

    copy_count: 0..
    """

    copy_count: IntPipeVar


class CreateInferenceComponentInput(Shape):
    """``CreateInferenceComponentInput``."""

    inference_component_name: NamePipeVar
    endpoint_name: NamePipeVar
    variant_name: Optional[StrPipeVar] = None
    specification: Optional[InferenceComponentSpecification] = None
    specifications: Optional[list[InferenceComponentSpecification]] = None
    runtime_config: Optional[InferenceComponentRuntimeConfig] = None
    tags: Optional[list[Tag]] = None


class CreateInferenceComponentOutput(Shape):
    """``CreateInferenceComponentOutput``."""

    inference_component_arn: StrPipeVar


class DeleteInferenceComponentInput(Shape):
    """``DeleteInferenceComponentInput``."""

    inference_component_name: NamePipeVar


class DescribeInferenceComponentInput(Shape):
    """``DescribeInferenceComponentInput``."""

    inference_component_name: NamePipeVar


class InferenceComponentContainerSpecificationSummary(Shape):
    """``InferenceComponentContainerSpecificationSummary``."""

    deployed_image: Optional[DeployedImage] = None
    artifact_url: Optional[StrPipeVar] = None
    environment: Optional[dict[str, StrPipeVar]] = None
    container_metrics_config: Optional[ContainerMetricsConfig] = None


class InferenceComponentDataCacheConfigSummary(Shape):
    """``InferenceComponentDataCacheConfigSummary``."""

    enable_caching: BoolPipeVar


class InferenceComponentSpecificationSummary(Shape):
    """``InferenceComponentSpecificationSummary``."""

    instance_type: Optional[StrPipeVar] = None
    model_name: Optional[NamePipeVar] = None
    container: Optional[InferenceComponentContainerSpecificationSummary] = None
    startup_parameters: Optional[InferenceComponentStartupParameters] = None
    compute_resource_requirements: Optional[InferenceComponentComputeResourceRequirements] = None
    base_inference_component_name: Optional[StrPipeVar] = None
    data_cache_config: Optional[InferenceComponentDataCacheConfigSummary] = None
    scheduling_config: Optional[InferenceComponentSchedulingConfig] = None


class InferenceComponentPlacementStatus(Shape):
    """``InferenceComponentPlacementStatus``.

    current_copy_count: 0..
    """

    instance_type: StrPipeVar
    current_copy_count: IntPipeVar


class InferenceComponentRuntimeConfigSummary(Shape):
    """``InferenceComponentRuntimeConfigSummary``.

    desired_copy_count: 0..
    current_copy_count: 0..
    """

    desired_copy_count: Optional[IntPipeVar] = None
    current_copy_count: Optional[IntPipeVar] = None
    placement_status: Optional[list[InferenceComponentPlacementStatus]] = None


class InferenceComponentCapacitySize(Shape):
    """``InferenceComponentCapacitySize``.

    type: COPY_COUNT, CAPACITY_PERCENT
    value: 1..
    """

    type: StrPipeVar
    value: IntPipeVar


class InferenceComponentRollingUpdatePolicy(Shape):
    """``InferenceComponentRollingUpdatePolicy``.

    wait_interval_in_seconds: 0..3600
    maximum_execution_timeout_in_seconds: 600..28800
    """

    maximum_batch_size: InferenceComponentCapacitySize
    wait_interval_in_seconds: IntPipeVar
    maximum_execution_timeout_in_seconds: Optional[IntPipeVar] = None
    rollback_maximum_batch_size: Optional[InferenceComponentCapacitySize] = None


class InferenceComponentDeploymentConfig(Shape):
    """``InferenceComponentDeploymentConfig``."""

    rolling_update_policy: InferenceComponentRollingUpdatePolicy
    auto_rollback_configuration: Optional[AutoRollbackConfig] = None


class DescribeInferenceComponentOutput(Shape):
    """``DescribeInferenceComponentOutput``.

    inference_component_status: InService, Creating, Updating, Failed, Deleting
    """

    inference_component_name: NamePipeVar
    inference_component_arn: StrPipeVar
    endpoint_name: NamePipeVar
    endpoint_arn: StrPipeVar
    variant_name: Optional[StrPipeVar] = None
    failure_reason: Optional[StrPipeVar] = None
    specification: Optional[InferenceComponentSpecificationSummary] = None
    specifications: Optional[list[InferenceComponentSpecificationSummary]] = None
    runtime_config: Optional[InferenceComponentRuntimeConfigSummary] = None
    creation_time: TimePipeVar
    last_modified_time: TimePipeVar
    inference_component_status: Optional[StrPipeVar] = None
    last_deployment_config: Optional[InferenceComponentDeploymentConfig] = None


class InferenceComponentSummary(Shape):
    """``InferenceComponentSummary``.

    inference_component_status: InService, Creating, Updating, Failed, Deleting
    """

    creation_time: TimePipeVar
    inference_component_arn: StrPipeVar
    inference_component_name: NamePipeVar
    endpoint_arn: StrPipeVar
    endpoint_name: NamePipeVar
    variant_name: StrPipeVar
    inference_component_status: Optional[StrPipeVar] = None
    last_modified_time: TimePipeVar


class ListInferenceComponentsInput(Shape):
    """``ListInferenceComponentsInput``.

    sort_by: Name, CreationTime, Status
    sort_order: Ascending, Descending
    max_results: 1..100
    status_equals: InService, Creating, Updating, Failed, Deleting
    """

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
    endpoint_name_equals: Optional[StrPipeVar] = None
    variant_name_equals: Optional[StrPipeVar] = None


class ListInferenceComponentsOutput(Shape):
    """``ListInferenceComponentsOutput``."""

    inference_components: list[InferenceComponentSummary]
    next_token: Optional[StrPipeVar] = None


class UpdateInferenceComponentInput(Shape):
    """``UpdateInferenceComponentInput``."""

    inference_component_name: NamePipeVar
    specification: Optional[InferenceComponentSpecification] = None
    specifications: Optional[list[InferenceComponentSpecification]] = None
    runtime_config: Optional[InferenceComponentRuntimeConfig] = None
    deployment_config: Optional[InferenceComponentDeploymentConfig] = None


class UpdateInferenceComponentOutput(Shape):
    """``UpdateInferenceComponentOutput``."""

    inference_component_arn: StrPipeVar


class UpdateInferenceComponentRuntimeConfigInput(Shape):
    """``UpdateInferenceComponentRuntimeConfigInput``."""

    inference_component_name: NamePipeVar
    desired_runtime_config: InferenceComponentRuntimeConfig


class UpdateInferenceComponentRuntimeConfigOutput(Shape):
    """``UpdateInferenceComponentRuntimeConfigOutput``."""

    inference_component_arn: StrPipeVar
