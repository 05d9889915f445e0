# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: endpoint."""

from typing import ClassVar, Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.common import Tag, VpcConfig
from sagemaker.core.workflow.variable_types import (
    BoolPipeVar,
    FloatPipeVar,
    IntPipeVar,
    NamePipeVar,
    StrPipeVar,
    TimePipeVar,
)


class AcceleratorPartitionLayout(Shape):
    """``AcceleratorPartitionLayout``."""

    accelerator_partition_types: Optional[list[StrPipeVar]] = None


class Alarm(Shape):
    """``Alarm``."""

    alarm_name: Optional[StrPipeVar] = None


class AsyncInferenceClientConfig(Shape):
    """``AsyncInferenceClientConfig``.

    max_concurrent_invocations_per_instance: 1..1000
    """

    max_concurrent_invocations_per_instance: Optional[IntPipeVar] = None


class AsyncInferenceNotificationConfig(Shape):
    """``AsyncInferenceNotificationConfig``.

    include_inference_response_in: SUCCESS_NOTIFICATION_TOPIC, ERROR_NOTIFICATION_TOPIC
    """

    success_topic: Optional[StrPipeVar] = None
    error_topic: Optional[StrPipeVar] = None
    include_inference_response_in: Optional[list[StrPipeVar]] = None


class AsyncInferenceOutputConfig(Shape):
    """``AsyncInferenceOutputConfig``."""

    kms_key_id: Optional[StrPipeVar] = None
    s3_output_path: Optional[StrPipeVar] = None
    notification_config: Optional[AsyncInferenceNotificationConfig] = None
    s3_failure_path: Optional[StrPipeVar] = None


class AsyncInferenceConfig(Shape):
    """``AsyncInferenceConfig``."""

    client_config: Optional[AsyncInferenceClientConfig] = None
    output_config: AsyncInferenceOutputConfig


class AutoRollbackConfig(Shape):
    """``AutoRollbackConfig``."""

    alarms: Optional[list[Alarm]] = None


class CapacitySize(Shape):
    """``CapacitySize``.

    type: INSTANCE_COUNT, CAPACITY_PERCENT
    value: 1..
    """

    type: StrPipeVar
    value: IntPipeVar


class TrafficRoutingConfig(Shape):
    """``TrafficRoutingConfig``.

    type: ALL_AT_ONCE, CANARY, LINEAR
    wait_interval_in_seconds: 0..3600
    """

    type: StrPipeVar
    wait_interval_in_seconds: IntPipeVar
    canary_size: Optional[CapacitySize] = None
    linear_step_size: Optional[CapacitySize] = None


class BlueGreenUpdatePolicy(Shape):
    """``BlueGreenUpdatePolicy``.

    termination_wait_in_seconds: 0..3600
    maximum_execution_timeout_in_seconds: 600..28800
    """

    traffic_routing_configuration: TrafficRoutingConfig
    termination_wait_in_seconds: Optional[IntPipeVar] = None
    maximum_execution_timeout_in_seconds: Optional[IntPipeVar] = None


class CaptureContentTypeHeader(Shape):
    """``CaptureContentTypeHeader``."""

    csv_content_types: Optional[list[StrPipeVar]] = None
    json_content_types: Optional[list[StrPipeVar]] = None


class CaptureOption(Shape):
    """``CaptureOption``.

    capture_mode: Input, Output, InputAndOutput
    """

    capture_mode: StrPipeVar


class ClarifyInferenceConfig(Shape):
    """``ClarifyInferenceConfig``.

    max_record_count: 1..
    max_payload_in_mb: 1..25
    probability_index: 0..
    label_index: 0..
    feature_types: numerical, categorical, text
    """

    _api_names: ClassVar[dict[str, str]] = {"max_payload_in_mb": "MaxPayloadInMB"}

    features_attribute: Optional[StrPipeVar] = None
    content_template: Optional[StrPipeVar] = None
    max_record_count: Optional[IntPipeVar] = None
    max_payload_in_mb: Optional[IntPipeVar] = None
    probability_index: Optional[IntPipeVar] = None
    label_index: Optional[IntPipeVar] = None
    probability_attribute: Optional[StrPipeVar] = None
    label_attribute: Optional[StrPipeVar] = None
    label_headers: Optional[list[StrPipeVar]] = None
    feature_headers: Optional[list[StrPipeVar]] = None
    feature_types: Optional[list[StrPipeVar]] = None


class ClarifyShapBaselineConfig(Shape):
    """``ClarifyShapBaselineConfig``."""

    mime_type: Optional[StrPipeVar] = None
    shap_baseline: Optional[StrPipeVar] = None
    shap_baseline_uri: Optional[StrPipeVar] = None


class ClarifyTextConfig(Shape):
    """``ClarifyTextConfig``.

    granularity: token, sentence, paragraph
    """

    language: StrPipeVar
    granularity: StrPipeVar


class ClarifyShapConfig(Shape):
    """``ClarifyShapConfig``.

    number_of_samples: 1..
    """

    shap_baseline_config: ClarifyShapBaselineConfig
    number_of_samples: Optional[IntPipeVar] = None
    use_logit: Optional[BoolPipeVar] = None
    seed: Optional[IntPipeVar] = None
    text_config: Optional[ClarifyTextConfig] = None


class ClarifyExplainerConfig(Shape):
    """``ClarifyExplainerConfig``."""

    enable_explanations: Optional[StrPipeVar] = None
    inference_config: Optional[ClarifyInferenceConfig] = None
    shap_config: ClarifyShapConfig


class DataCaptureConfig(Shape):
    """``DataCaptureConfig``.

    initial_sampling_percentage: 0..100
    """

    enable_capture: Optional[BoolPipeVar] = None
    initial_sampling_percentage: IntPipeVar
    destination_s3_uri: StrPipeVar
    kms_key_id: Optional[StrPipeVar] = None
    capture_options: list[CaptureOption]
    capture_content_type_header: Optional[CaptureContentTypeHeader] = None


class ExplainerConfig(Shape):
    """``ExplainerConfig``."""

    clarify_explainer_config: Optional[ClarifyExplainerConfig] = None


class MetricsConfig(Shape):
    """``MetricsConfig``."""

    enable_enhanced_metrics: Optional[BoolPipeVar] = None
    enable_detailed_observability: Optional[BoolPipeVar] = None
    metric_publish_frequency_in_seconds: Optional[IntPipeVar] = None


class CrossRegionTrafficConfig(Shape):
    """``CrossRegionTrafficConfig``.

    max_invocations_per_second_per_instance: 1..10000
    max_cross_region_percent_per_endpoint: 1..100
    """

    max_invocations_per_second_per_instance: IntPipeVar
    max_cross_region_percent_per_endpoint: IntPipeVar


class ProductionVariantCoreDumpConfig(Shape):
    """``ProductionVariantCoreDumpConfig``."""

    destination_s3_uri: StrPipeVar
    kms_key_id: Optional[StrPipeVar] = None


class ProductionVariantServerlessConfig(Shape):
    """``ProductionVariantServerlessConfig``.

    memory_size_in_mb: 1024..6144
    max_concurrency: 1..200
    provisioned_concurrency: 1..200
    """

    _api_names: ClassVar[dict[str, str]] = {"memory_size_in_mb": "MemorySizeInMB"}

    memory_size_in_mb: IntPipeVar
    max_concurrency: IntPipeVar
    provisioned_concurrency: Optional[IntPipeVar] = None


class ProductionVariantManagedInstanceScalingScaleInPolicy(Shape):
    """``ProductionVariantManagedInstanceScalingScaleInPolicy``.

    strategy: IDLE_RELEASE, CONSOLIDATION
    maximum_step_size: 1..100
    cooldown_in_minutes: 5..1440
    """

    strategy: StrPipeVar
    maximum_step_size: Optional[IntPipeVar] = None
    cooldown_in_minutes: Optional[IntPipeVar] = None


class ProductionVariantManagedInstanceScaling(Shape):
    """``ProductionVariantManagedInstanceScaling``.

    status: ENABLED, DISABLED
    min_instance_count: 0..
    max_instance_count: 1..
    """

    status: Optional[StrPipeVar] = None
    min_instance_count: Optional[IntPipeVar] = None
    max_instance_count: Optional[IntPipeVar] = None
    scale_in_policy: Optional[ProductionVariantManagedInstanceScalingScaleInPolicy] = None


class PrefixAwareRoutingConfig(Shape):
    """``PrefixAwareRoutingConfig``.

    prefix_length: 1024..65536
    concurrency_threshold: 1..1024
    """

    prefix_length: Optional[IntPipeVar] = None
    concurrency_threshold: Optional[IntPipeVar] = None


class ProductionVariantRoutingConfig(Shape):
    """``ProductionVariantRoutingConfig``.

    routing_strategy: LEAST_OUTSTANDING_REQUESTS, RANDOM, PREFIX_AWARE, KV_AWARE
    """

    routing_strategy: StrPipeVar
    prefix_aware_routing_config: Optional[PrefixAwareRoutingConfig] = None


class ProductionVariantCapacityReservationConfig(Shape):
    """``ProductionVariantCapacityReservationConfig``.

    capacity_reservation_preference: capacity-reservations-only
    """

    capacity_reservation_preference: Optional[StrPipeVar] = None
    ml_reservation_arn: Optional[StrPipeVar] = None


class InstancePool(Shape):
    """``InstancePool``.

    priority: 1..5
    """

    instance_type: StrPipeVar
    model_name_override: Optional[StrPipeVar] = None
    priority: IntPipeVar


class ProductionVariant(Shape):
    """``ProductionVariant``.

    initial_instance_count: 1..
    variant_instance_provision_timeout_in_seconds: 300..3600
    initial_variant_weight: 0..
    accelerator_type: ml.eia1.medium, ml.eia1.large, ml.eia1.xlarge, ml.eia2.medium, ml.eia2.large,
        ml.eia2.xlarge
    volume_size_in_gb: 1..512
    model_data_download_timeout_in_seconds: 60..3600
    container_startup_health_check_timeout_in_seconds: 60..3600
    inference_ami_version: al2-ami-sagemaker-inference-gpu-2, al2-ami-sagemaker-inference-gpu-2-1,
        al2-ami-sagemaker-inference-gpu-3-1, al2-ami-sagemaker-inference-neuron-2, al2023-ami-sagemaker-
        inference-gpu-4-1
    """

    _api_names: ClassVar[dict[str, str]] = {
        "volume_size_in_gb": "VolumeSizeInGB",
        "enable_ssm_access": "EnableSSMAccess",
    }

    variant_name: StrPipeVar
    model_name: Optional[NamePipeVar] = None
    initial_instance_count: Optional[IntPipeVar] = None
    instance_type: Optional[StrPipeVar] = None
    instance_pools: Optional[list[InstancePool]] = None
    variant_instance_provision_timeout_in_seconds: Optional[IntPipeVar] = None
    initial_variant_weight: Optional[FloatPipeVar] = None
    accelerator_type: Optional[StrPipeVar] = None
    core_dump_config: Optional[ProductionVariantCoreDumpConfig] = None
    serverless_config: Optional[ProductionVariantServerlessConfig] = None
    volume_size_in_gb: Optional[IntPipeVar] = None
    model_data_download_timeout_in_seconds: Optional[IntPipeVar] = None
    container_startup_health_check_timeout_in_seconds: Optional[IntPipeVar] = None
    enable_ssm_access: Optional[BoolPipeVar] = None
    managed_instance_scaling: Optional[ProductionVariantManagedInstanceScaling] = None
    routing_config: Optional[ProductionVariantRoutingConfig] = None
    inference_ami_version: Optional[StrPipeVar] = None
    capacity_reservation_config: Optional[ProductionVariantCapacityReservationConfig] = None
    accelerator_partition_layouts: Optional[list[AcceleratorPartitionLayout]] = None


class CreateEndpointConfigInput(Shape):
    """``CreateEndpointConfigInput``."""

    endpoint_config_name: NamePipeVar
    production_variants: list[ProductionVariant]
    data_capture_config: Optional[DataCaptureConfig] = None
    tags: Optional[list[Tag]] = None
    kms_key_id: Optional[StrPipeVar] = None
    async_inference_config: Optional[AsyncInferenceConfig] = None
    explainer_config: Optional[ExplainerConfig] = None
    shadow_production_variants: Optional[list[ProductionVariant]] = None
    execution_role_arn: Optional[StrPipeVar] = None
    vpc_config: Optional[VpcConfig] = None
    enable_network_isolation: Optional[BoolPipeVar] = None
    metrics_config: Optional[MetricsConfig] = None
    cross_region_traffic_config: Optional[CrossRegionTrafficConfig] = None


class CreateEndpointConfigOutput(Shape):
    """``CreateEndpointConfigOutput``."""

    endpoint_config_arn: StrPipeVar


class RollingUpdatePolicy(Shape):
    """``RollingUpdatePolicy``.

    wait_interval_in_seconds: 0..3600
    maximum_execution_timeout_in_seconds: 600..28800
    """

    maximum_batch_size: CapacitySize
    wait_interval_in_seconds: IntPipeVar
    maximum_execution_timeout_in_seconds: Optional[IntPipeVar] = None
    rollback_maximum_batch_size: Optional[CapacitySize] = None


class DeploymentConfig(Shape):
    """``DeploymentConfig``."""

    blue_green_update_policy: Optional[BlueGreenUpdatePolicy] = None
    rolling_update_policy: Optional[RollingUpdatePolicy] = None
    auto_rollback_configuration: Optional[AutoRollbackConfig] = None


class CreateEndpointInput(Shape):
    """``CreateEndpointInput``."""

    endpoint_name: NamePipeVar
    endpoint_config_name: NamePipeVar
    deployment_config: Optional[DeploymentConfig] = None
    tags: Optional[list[Tag]] = None


class CreateEndpointOutput(Shape):
    """``CreateEndpointOutput``."""

    endpoint_arn: StrPipeVar


class DataCaptureConfigSummary(Shape):
    """``DataCaptureConfigSummary``.

    capture_status: Started, Stopped
    current_sampling_percentage: 0..100
    """

    enable_capture: BoolPipeVar
    capture_status: StrPipeVar
    current_sampling_percentage: IntPipeVar
    destination_s3_uri: StrPipeVar
    kms_key_id: Optional[StrPipeVar] = None


class DeleteEndpointConfigInput(Shape):
    """``DeleteEndpointConfigInput``."""

    endpoint_config_name: NamePipeVar


class DeleteEndpointInput(Shape):
    """``DeleteEndpointInput``."""

    endpoint_name: NamePipeVar


class DeleteEndpointPolicyRequest(Shape):
    """``DeleteEndpointPolicyRequest``."""

    endpoint_name: NamePipeVar


class DeleteEndpointPolicyResponse(Shape):
    """``DeleteEndpointPolicyResponse``."""


class DeployedImage(Shape):
    """``DeployedImage``."""

    specified_image: Optional[StrPipeVar] = None
    resolved_image: Optional[StrPipeVar] = None
    resolution_time: Optional[TimePipeVar] = None


class DescribeEndpointConfigInput(Shape):
    """``DescribeEndpointConfigInput``."""

    endpoint_config_name: NamePipeVar


class DescribeEndpointConfigOutput(Shape):
    """``DescribeEndpointConfigOutput``."""

    endpoint_config_name: NamePipeVar
    endpoint_config_arn: StrPipeVar
    production_variants: list[ProductionVariant]
    data_capture_config: Optional[DataCaptureConfig] = None
    kms_key_id: Optional[StrPipeVar] = None
    creation_time: TimePipeVar
    async_inference_config: Optional[AsyncInferenceConfig] = None
    explainer_config: Optional[ExplainerConfig] = None
    shadow_production_variants: Optional[list[ProductionVariant]] = None
    execution_role_arn: Optional[StrPipeVar] = None
    vpc_config: Optional[VpcConfig] = None
    enable_network_isolation: Optional[BoolPipeVar] = None
    metrics_config: Optional[MetricsConfig] = None
    cross_region_traffic_config: Optional[CrossRegionTrafficConfig] = None


class DescribeEndpointInput(Shape):
    """``DescribeEndpointInput``."""

    endpoint_name: NamePipeVar


class InstancePoolSummary(Shape):
    """``InstancePoolSummary``.

    current_instance_count: 0..
    """

    instance_type: StrPipeVar
    current_instance_count: IntPipeVar


class ProductionVariantStatus(Shape):
    """``ProductionVariantStatus``.

    status: Creating, Updating, Deleting, ActivatingTraffic, Baking
    """

    status: StrPipeVar
    status_message: Optional[StrPipeVar] = None
    start_time: Optional[TimePipeVar] = None


class PendingProductionVariantSummary(Shape):
    """``PendingProductionVariantSummary``.

    current_weight: 0..
    desired_weight: 0..
    current_instance_count: 0..
    desired_instance_count: 0..
    accelerator_type: ml.eia1.medium, ml.eia1.large, ml.eia1.xlarge, ml.eia2.medium, ml.eia2.large,
        ml.eia2.xlarge
    """

    variant_name: StrPipeVar
    deployed_images: Optional[list[DeployedImage]] = None
    current_weight: Optional[FloatPipeVar] = None
    desired_weight: Optional[FloatPipeVar] = None
    current_instance_count: Optional[IntPipeVar] = None
    desired_instance_count: Optional[IntPipeVar] = None
    instance_type: Optional[StrPipeVar] = None
    instance_pools: Optional[list[InstancePoolSummary]] = None
    accelerator_type: Optional[StrPipeVar] = None
    variant_status: Optional[list[ProductionVariantStatus]] = None
    current_serverless_config: Optional[ProductionVariantServerlessConfig] = None
    desired_serverless_config: Optional[ProductionVariantServerlessConfig] = None
    managed_instance_scaling: Optional[ProductionVariantManagedInstanceScaling] = None
    routing_config: Optional[ProductionVariantRoutingConfig] = None
    accelerator_partition_layouts: Optional[list[AcceleratorPartitionLayout]] = None


class PendingDeploymentSummary(Shape):
    """``PendingDeploymentSummary``."""

    endpoint_config_name: NamePipeVar
    production_variants: Optional[list[PendingProductionVariantSummary]] = None
    start_time: Optional[TimePipeVar] = None
    shadow_production_variants: Optional[list[PendingProductionVariantSummary]] = None


class Ec2CapacityReservation(Shape):
    """``Ec2CapacityReservation``.

    total_instance_count: 0..
    available_instance_count: 0..
    used_by_current_endpoint: 0..
    """

    ec2_capacity_reservation_id: Optional[StrPipeVar] = None
    total_instance_count: Optional[IntPipeVar] = None
    available_instance_count: Optional[IntPipeVar] = None
    used_by_current_endpoint: Optional[IntPipeVar] = None


class ProductionVariantCapacityReservationSummary(Shape):
    """``ProductionVariantCapacityReservationSummary``.

    capacity_reservation_preference: capacity-reservations-only
    total_instance_count: 0..
    available_instance_count: 0..
    used_by_current_endpoint: 0..
    """

    ml_reservation_arn: Optional[StrPipeVar] = None
    capacity_reservation_preference: Optional[StrPipeVar] = None
    total_instance_count: Optional[IntPipeVar] = None
    available_instance_count: Optional[IntPipeVar] = None
    used_by_current_endpoint: Optional[IntPipeVar] = None
    ec2_capacity_reservations: Optional[list[Ec2CapacityReservation]] = None


class ProductionVariantSummary(Shape):
    """``ProductionVariantSummary``.

    current_weight: 0..
    desired_weight: 0..
    current_instance_count: 0..
    desired_instance_count: 0..
    """

    variant_name: StrPipeVar
    deployed_images: Optional[list[DeployedImage]] = None
    current_weight: Optional[FloatPipeVar] = None
    desired_weight: Optional[FloatPipeVar] = None
    current_instance_count: Optional[IntPipeVar] = None
    desired_instance_count: Optional[IntPipeVar] = None
    instance_pools: Optional[list[InstancePoolSummary]] = None
    variant_status: Optional[list[ProductionVariantStatus]] = None
    current_serverless_config: Optional[ProductionVariantServerlessConfig] = None
    desired_serverless_config: Optional[ProductionVariantServerlessConfig] = None
    managed_instance_scaling: Optional[ProductionVariantManagedInstanceScaling] = None
    routing_config: Optional[ProductionVariantRoutingConfig] = None
    capacity_reservation_config: Optional[ProductionVariantCapacityReservationSummary] = None
    accelerator_partition_layouts: Optional[list[AcceleratorPartitionLayout]] = None


class DescribeEndpointOutput(Shape):
    """``DescribeEndpointOutput``."""

    endpoint_name: NamePipeVar
    endpoint_arn: StrPipeVar
    endpoint_config_name: Optional[NamePipeVar] = None
    production_variants: Optional[list[ProductionVariantSummary]] = None
    data_capture_config: Optional[DataCaptureConfigSummary] = None
    endpoint_status: StrPipeVar
    failure_reason: Optional[StrPipeVar] = None
    creation_time: TimePipeVar
    last_modified_time: TimePipeVar
    last_deployment_config: Optional[DeploymentConfig] = None
    async_inference_config: Optional[AsyncInferenceConfig] = None
    pending_deployment_summary: Optional[PendingDeploymentSummary] = None
    explainer_config: Optional[ExplainerConfig] = None
    shadow_production_variants: Optional[list[ProductionVariantSummary]] = None
    metrics_config: Optional[MetricsConfig] = None
    cross_region_traffic_config: Optional[CrossRegionTrafficConfig] = None


class ProductionVariantServerlessUpdateConfig(Shape):
    """``ProductionVariantServerlessUpdateConfig``.

    max_concurrency: 1..200
    provisioned_concurrency: 1..200
    """

    max_concurrency: Optional[IntPipeVar] = None
    provisioned_concurrency: Optional[IntPipeVar] = None


class DesiredWeightAndCapacity(Shape):
    """``DesiredWeightAndCapacity``.

    desired_weight: 0..
    desired_instance_count: 0..
    """

    variant_name: StrPipeVar
    desired_weight: Optional[FloatPipeVar] = None
    desired_instance_count: Optional[IntPipeVar] = None
    serverless_update_config: Optional[ProductionVariantServerlessUpdateConfig] = None


class EndpointConfigSummary(Shape):
    """``EndpointConfigSummary``."""

    endpoint_config_name: NamePipeVar
    endpoint_config_arn: StrPipeVar
    creation_time: TimePipeVar


class EndpointSummary(Shape):
    """``EndpointSummary``."""

    endpoint_name: NamePipeVar
    endpoint_arn: StrPipeVar
    creation_time: TimePipeVar
    last_modified_time: TimePipeVar
    endpoint_status: StrPipeVar


class GetEndpointPolicyRequest(Shape):
    """``GetEndpointPolicyRequest``."""

    endpoint_name: NamePipeVar


class GetEndpointPolicyResponse(Shape):
    """``GetEndpointPolicyResponse``."""

    endpoint_name: Optional[NamePipeVar] = None
    endpoint_arn: Optional[StrPipeVar] = None
    resource_policy: Optional[StrPipeVar] = None


class ListEndpointConfigsInput(Shape):
    """``ListEndpointConfigsInput``.

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


class ListEndpointConfigsOutput(Shape):
    """``ListEndpointConfigsOutput``."""

    endpoint_configs: list[EndpointConfigSummary]
    next_token: Optional[StrPipeVar] = None


class ListEndpointsInput(Shape):
    """``ListEndpointsInput``.

    sort_by: Name, CreationTime, Status
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
    last_modified_time_before: Optional[TimePipeVar] = None
    last_modified_time_after: Optional[TimePipeVar] = None
    status_equals: Optional[StrPipeVar] = None


class ListEndpointsOutput(Shape):
    """``ListEndpointsOutput``."""

    endpoints: list[EndpointSummary]
    next_token: Optional[StrPipeVar] = None


class PutEndpointPolicyRequest(Shape):
    """``PutEndpointPolicyRequest``."""

    endpoint_name: NamePipeVar
    resource_policy: StrPipeVar


class PutEndpointPolicyResponse(Shape):
    """``PutEndpointPolicyResponse``."""

    endpoint_arn: Optional[StrPipeVar] = None


class VariantProperty(Shape):
    """``VariantProperty``.

    variant_property_type: DesiredInstanceCount, DesiredWeight, DataCaptureConfig
    """

    variant_property_type: StrPipeVar


class UpdateEndpointInput(Shape):
    """``UpdateEndpointInput``."""

    endpoint_name: NamePipeVar
    endpoint_config_name: NamePipeVar
    retain_all_variant_properties: Optional[BoolPipeVar] = None
    exclude_retained_variant_properties: Optional[list[VariantProperty]] = None
    deployment_config: Optional[DeploymentConfig] = None
    retain_deployment_config: Optional[BoolPipeVar] = None


class UpdateEndpointOutput(Shape):
    """``UpdateEndpointOutput``."""

    endpoint_arn: StrPipeVar


class UpdateEndpointWeightsAndCapacitiesInput(Shape):
    """``UpdateEndpointWeightsAndCapacitiesInput``."""

    endpoint_name: NamePipeVar
    desired_weights_and_capacities: list[DesiredWeightAndCapacity]


class UpdateEndpointWeightsAndCapacitiesOutput(Shape):
    """``UpdateEndpointWeightsAndCapacitiesOutput``."""

    endpoint_arn: StrPipeVar
