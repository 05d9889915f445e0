# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: cluster."""

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


class AlarmDetails(Shape):
    """``AlarmDetails``."""

    alarm_name: StrPipeVar


class CapacitySizeConfig(Shape):
    """``CapacitySizeConfig``.

    type: INSTANCE_COUNT, CAPACITY_PERCENTAGE
    value: 1..
    """

    type: StrPipeVar
    value: IntPipeVar


class ClusterAccountingDatabase(Shape):
    """``ClusterAccountingDatabase``.

    port: 1..65535
    """

    endpoint: StrPipeVar
    port: Optional[IntPipeVar] = None
    name: Optional[StrPipeVar] = None
    secret_arn: StrPipeVar


class ClusterPatchSchedule(Shape):
    """``ClusterPatchSchedule``."""

    next_patch_date: Optional[TimePipeVar] = None


class RollingDeploymentPolicy(Shape):
    """``RollingDeploymentPolicy``."""

    maximum_batch_size: CapacitySizeConfig
    rollback_maximum_batch_size: Optional[CapacitySizeConfig] = None


class DeploymentConfiguration(Shape):
    """``DeploymentConfiguration``.

    wait_interval_in_seconds: 0..3600
    """

    rolling_update_policy: Optional[RollingDeploymentPolicy] = None
    wait_interval_in_seconds: Optional[IntPipeVar] = None
    auto_rollback_configuration: Optional[list[AlarmDetails]] = None


class ClusterDrainPolicy(Shape):
    """``ClusterDrainPolicy``.

    drain_timeout_in_seconds: 0..5400
    on_drain_timeout: Force, Skip
    """

    drain_timeout_in_seconds: Optional[IntPipeVar] = None
    on_drain_timeout: Optional[StrPipeVar] = None


class ClusterAutoPatchConfig(Shape):
    """``ClusterAutoPatchConfig``.

    patching_strategy: WhenIdle, WhenAllIdle, DrainFirst
    idle_wait_window_in_seconds: 3600..2160000
    """

    patching_strategy: StrPipeVar
    patch_schedule: Optional[ClusterPatchSchedule] = None
    deployment_config: Optional[DeploymentConfiguration] = None
    idle_wait_window_in_seconds: Optional[IntPipeVar] = None
    drain_policy: Optional[ClusterDrainPolicy] = None


class ClusterPatchScheduleDetails(Shape):
    """``ClusterPatchScheduleDetails``."""

    next_patch_date: Optional[TimePipeVar] = None


class ClusterAutoPatchConfigDetails(Shape):
    """``ClusterAutoPatchConfigDetails``.

    patching_strategy: WhenIdle, WhenAllIdle, DrainFirst
    idle_wait_window_in_seconds: 3600..2160000
    """

    patching_strategy: Optional[StrPipeVar] = None
    current_patch_schedule: Optional[ClusterPatchScheduleDetails] = None
    desired_patch_schedule: Optional[ClusterPatchScheduleDetails] = None
    deployment_config: Optional[DeploymentConfiguration] = None
    idle_wait_window_in_seconds: Optional[IntPipeVar] = None
    drain_policy: Optional[ClusterDrainPolicy] = None


class ClusterAutoScalingConfig(Shape):
    """``ClusterAutoScalingConfig``.

    mode: Enable, Disable
    auto_scaler_type: Karpenter
    """

    mode: StrPipeVar
    auto_scaler_type: Optional[StrPipeVar] = None


class ClusterAutoScalingConfigOutput(Shape):
    """``ClusterAutoScalingConfigOutput``.

    mode: Enable, Disable
    auto_scaler_type: Karpenter
    status: InService, Failed, Creating, Deleting
    """

    mode: StrPipeVar
    auto_scaler_type: Optional[StrPipeVar] = None
    status: StrPipeVar
    failure_message: Optional[StrPipeVar] = None


class ClusterSpotOptions(Shape):
    """``ClusterSpotOptions``."""


class ClusterOnDemandOptions(Shape):
    """``ClusterOnDemandOptions``."""


class ClusterCapacityRequirements(Shape):
    """``ClusterCapacityRequirements``."""

    spot: Optional[ClusterSpotOptions] = None
    on_demand: Optional[ClusterOnDemandOptions] = None


class ClusterEbsVolumeConfig(Shape):
    """``ClusterEbsVolumeConfig``.

    volume_size_in_gb: 1..16384
    """

    _api_names: ClassVar[dict[str, str]] = {"volume_size_in_gb": "VolumeSizeInGB"}

    volume_size_in_gb: Optional[IntPipeVar] = None
    volume_kms_key_id: Optional[StrPipeVar] = None
    root_volume: Optional[BoolPipeVar] = None


class ClusterFsxLustreConfig(Shape):
    """``ClusterFsxLustreConfig``."""

    dns_name: StrPipeVar
    mount_name: StrPipeVar
    mount_path: Optional[StrPipeVar] = None


class ClusterFsxOpenZfsConfig(Shape):
    """``ClusterFsxOpenZfsConfig``."""

    dns_name: StrPipeVar
    mount_path: Optional[StrPipeVar] = None


class ClusterInstanceRequirementDetails(Shape):
    """``ClusterInstanceRequirementDetails``."""

    current_instance_types: Optional[list[StrPipeVar]] = None
    desired_instance_types: Optional[list[StrPipeVar]] = None


class ClusterLifeCycleConfig(Shape):
    """``ClusterLifeCycleConfig``."""

    source_s3_uri: Optional[StrPipeVar] = None
    on_create: Optional[StrPipeVar] = None
    on_init_complete: Optional[StrPipeVar] = None


class ScheduledUpdateConfig(Shape):
    """``ScheduledUpdateConfig``."""

    schedule_expression: StrPipeVar
    deployment_config: Optional[DeploymentConfiguration] = None


class ClusterKubernetesTaint(Shape):
    """``ClusterKubernetesTaint``.

    effect: NoSchedule, PreferNoSchedule, NoExecute
    """

    key: StrPipeVar
    value: Optional[StrPipeVar] = None
    effect: StrPipeVar


class ClusterKubernetesConfigDetails(Shape):
    """``ClusterKubernetesConfigDetails``."""

    current_labels: Optional[dict[str, StrPipeVar]] = None
    desired_labels: Optional[dict[str, StrPipeVar]] = None
    current_taints: Optional[list[ClusterKubernetesTaint]] = None
    desired_taints: Optional[list[ClusterKubernetesTaint]] = None


class ClusterSlurmConfigDetails(Shape):
    """``ClusterSlurmConfigDetails``.

    node_type: Controller, Login, Compute
    """

    node_type: StrPipeVar
    partition_names: Optional[list[StrPipeVar]] = None


class ClusterNetworkInterfaceDetails(Shape):
    """``ClusterNetworkInterfaceDetails``.

    interface_type: efa, efa-only
    """

    interface_type: Optional[StrPipeVar] = None


class ClusterInstanceTypeDetail(Shape):
    """``ClusterInstanceTypeDetail``.

    current_count: 0..
    threads_per_core: 1..2
    """

    instance_type: Optional[StrPipeVar] = None
    current_count: Optional[IntPipeVar] = None
    threads_per_core: Optional[IntPipeVar] = None


class ClusterInstanceStorageConfig(Shape):
    """``ClusterInstanceStorageConfig``: exactly one of its members."""

    ebs_volume_config: Optional[ClusterEbsVolumeConfig] = None
    fsx_lustre_config: Optional[ClusterFsxLustreConfig] = None
    fsx_open_zfs_config: Optional[ClusterFsxOpenZfsConfig] = None


class ClusterInstanceGroupDetails(Shape):
    """``ClusterInstanceGroupDetails``.

    current_count: 0..
    target_count: 0..6758
    min_count: 0..6758
    threads_per_core: 1..2
    on_start_deep_health_checks: InstanceStress, InstanceConnectivity, MultiNodeTrainingValidation
    status: InService, Creating, Updating, Failed, Degraded, SystemUpdating, Deleting
    image_version_status: UpToDate, UpdateAvailable, SecurityUpdateRequired, EndOfLife
    target_state_count: 0..6758
    software_update_status: Pending, InProgress, Succeeded, Failed, RollbackInProgress, RollbackComplete
    """

    current_count: Optional[IntPipeVar] = None
    target_count: Optional[IntPipeVar] = None
    min_count: Optional[IntPipeVar] = None
    instance_group_name: Optional[StrPipeVar] = None
    instance_type: Optional[StrPipeVar] = None
    instance_requirements: Optional[ClusterInstanceRequirementDetails] = None
    instance_type_details: Optional[list[ClusterInstanceTypeDetail]] = None
    life_cycle_config: Optional[ClusterLifeCycleConfig] = None
    execution_role: Optional[StrPipeVar] = None
    threads_per_core: Optional[IntPipeVar] = None
    instance_storage_configs: Optional[list[ClusterInstanceStorageConfig]] = None
    on_start_deep_health_checks: Optional[list[StrPipeVar]] = None
    status: Optional[StrPipeVar] = None
    training_plan_arn: Optional[StrPipeVar] = None
    training_plan_status: Optional[StrPipeVar] = None
    override_vpc_config: Optional[VpcConfig] = None
    scheduled_update_config: Optional[ScheduledUpdateConfig] = None
    auto_patch_config: Optional[ClusterAutoPatchConfigDetails] = None
    current_image_id: Optional[StrPipeVar] = None
    desired_image_id: Optional[StrPipeVar] = None
    current_image_release_version: Optional[StrPipeVar] = None
    desired_image_release_version: Optional[StrPipeVar] = None
    image_version_status: Optional[StrPipeVar] = None
    active_operations: Optional[dict[str, IntPipeVar]] = None
    kubernetes_config: Optional[ClusterKubernetesConfigDetails] = None
    capacity_requirements: Optional[ClusterCapacityRequirements] = None
    target_state_count: Optional[IntPipeVar] = None
    software_update_status: Optional[StrPipeVar] = None
    active_software_update_config: Optional[DeploymentConfiguration] = None
    slurm_config: Optional[ClusterSlurmConfigDetails] = None
    network_interface: Optional[ClusterNetworkInterfaceDetails] = None


class ClusterInstanceRequirements(Shape):
    """``ClusterInstanceRequirements``."""

    instance_types: list[StrPipeVar]


class ClusterKubernetesConfig(Shape):
    """``ClusterKubernetesConfig``."""

    labels: Optional[dict[str, StrPipeVar]] = None
    taints: Optional[list[ClusterKubernetesTaint]] = None


class ClusterSlurmConfig(Shape):
    """``ClusterSlurmConfig``.

    node_type: Controller, Login, Compute
    """

    node_type: StrPipeVar
    partition_names: Optional[list[StrPipeVar]] = None


class ClusterNetworkInterface(Shape):
    """``ClusterNetworkInterface``.

    interface_type: efa, efa-only
    """

    interface_type: Optional[StrPipeVar] = None


class ClusterInstanceGroupSpecification(Shape):
    """``ClusterInstanceGroupSpecification``.

    instance_count: 0..6758
    min_instance_count: 0..6758
    threads_per_core: 1..2
    on_start_deep_health_checks: InstanceStress, InstanceConnectivity, MultiNodeTrainingValidation
    """

    instance_count: IntPipeVar
    min_instance_count: Optional[IntPipeVar] = None
    instance_group_name: StrPipeVar
    instance_type: Optional[StrPipeVar] = None
    instance_requirements: Optional[ClusterInstanceRequirements] = None
    life_cycle_config: Optional[ClusterLifeCycleConfig] = None
    execution_role: StrPipeVar
    threads_per_core: Optional[IntPipeVar] = None
    instance_storage_configs: Optional[list[ClusterInstanceStorageConfig]] = None
    on_start_deep_health_checks: Optional[list[StrPipeVar]] = None
    training_plan_arn: Optional[StrPipeVar] = None
    override_vpc_config: Optional[VpcConfig] = None
    scheduled_update_config: Optional[ScheduledUpdateConfig] = None
    image_id: Optional[StrPipeVar] = None
    auto_patch_config: Optional[ClusterAutoPatchConfig] = None
    image_release_version: Optional[StrPipeVar] = None
    kubernetes_config: Optional[ClusterKubernetesConfig] = None
    slurm_config: Optional[ClusterSlurmConfig] = None
    capacity_requirements: Optional[ClusterCapacityRequirements] = None
    network_interface: Optional[ClusterNetworkInterface] = None


class ClusterOrchestratorEksConfig(Shape):
    """``ClusterOrchestratorEksConfig``."""

    cluster_arn: StrPipeVar


class ClusterOrchestratorSlurmConfig(Shape):
    """``ClusterOrchestratorSlurmConfig``.

    slurm_config_strategy: Overwrite, Managed, Merge
    """

    slurm_config_strategy: Optional[StrPipeVar] = None
    accounting_database: Optional[ClusterAccountingDatabase] = None


class ClusterOrchestrator(Shape):
    """``ClusterOrchestrator``."""

    eks: Optional[ClusterOrchestratorEksConfig] = None
    slurm: Optional[ClusterOrchestratorSlurmConfig] = None


class FSxLustreConfig(Shape):
    """``FSxLustreConfig``.

    size_in_gi_b: 1200..100800
    per_unit_storage_throughput: 125..1000
    """

    size_in_gi_b: IntPipeVar
    per_unit_storage_throughput: IntPipeVar


class EnvironmentConfigDetails(Shape):
    """``EnvironmentConfigDetails``."""

    f_sx_lustre_config: Optional[FSxLustreConfig] = None
    s3_output_path: Optional[StrPipeVar] = None


class ClusterRestrictedInstanceGroupDetails(Shape):
    """``ClusterRestrictedInstanceGroupDetails``.

    current_count: 0..
    target_count: 0..6758
    threads_per_core: 1..2
    on_start_deep_health_checks: InstanceStress, InstanceConnectivity, MultiNodeTrainingValidation
    status: InService, Creating, Updating, Failed, Degraded, SystemUpdating, Deleting
    """

    current_count: Optional[IntPipeVar] = None
    target_count: Optional[IntPipeVar] = None
    instance_group_name: Optional[StrPipeVar] = None
    instance_type: Optional[StrPipeVar] = None
    execution_role: Optional[StrPipeVar] = None
    threads_per_core: Optional[IntPipeVar] = None
    instance_storage_configs: Optional[list[ClusterInstanceStorageConfig]] = None
    on_start_deep_health_checks: Optional[list[StrPipeVar]] = None
    status: Optional[StrPipeVar] = None
    training_plan_arn: Optional[StrPipeVar] = None
    training_plan_status: Optional[StrPipeVar] = None
    override_vpc_config: Optional[VpcConfig] = None
    scheduled_update_config: Optional[ScheduledUpdateConfig] = None
    environment_config: Optional[EnvironmentConfigDetails] = None


class EnvironmentConfig(Shape):
    """``EnvironmentConfig``."""

    f_sx_lustre_config: Optional[FSxLustreConfig] = None


class ClusterRestrictedInstanceGroupSpecification(Shape):
    """``ClusterRestrictedInstanceGroupSpecification``.

    instance_count: 0..6758
    threads_per_core: 1..2
    on_start_deep_health_checks: InstanceStress, InstanceConnectivity, MultiNodeTrainingValidation
    """

    instance_count: IntPipeVar
    instance_group_name: StrPipeVar
    instance_type: StrPipeVar
    execution_role: StrPipeVar
    threads_per_core: Optional[IntPipeVar] = None
    instance_storage_configs: Optional[list[ClusterInstanceStorageConfig]] = None
    on_start_deep_health_checks: Optional[list[StrPipeVar]] = None
    training_plan_arn: Optional[StrPipeVar] = None
    override_vpc_config: Optional[VpcConfig] = None
    scheduled_update_config: Optional[ScheduledUpdateConfig] = None
    environment_config: Optional[EnvironmentConfig] = None


class ClusterSharedEnvironmentConfig(Shape):
    """``ClusterSharedEnvironmentConfig``.

    f_sx_lustre_deletion_policy: DeleteIfNotUsed, Keep
    """

    f_sx_lustre_deletion_policy: StrPipeVar
    f_sx_lustre_config: FSxLustreConfig


class ClusterRestrictedInstanceGroupsConfig(Shape):
    """``ClusterRestrictedInstanceGroupsConfig``."""

    shared_environment_config: ClusterSharedEnvironmentConfig


class ClusterSharedEnvironmentConfigDetails(Shape):
    """``ClusterSharedEnvironmentConfigDetails``.

    current_f_sx_lustre_deletion_policy: DeleteIfNotUsed, Keep
    desired_f_sx_lustre_deletion_policy: DeleteIfNotUsed, Keep
    """

    current_f_sx_lustre_config: Optional[FSxLustreConfig] = None
    desired_f_sx_lustre_config: Optional[FSxLustreConfig] = None
    current_f_sx_lustre_deletion_policy: Optional[StrPipeVar] = None
    desired_f_sx_lustre_deletion_policy: Optional[StrPipeVar] = None


class ClusterRestrictedInstanceGroupsConfigOutput(Shape):
    """``ClusterRestrictedInstanceGroupsConfigOutput``."""

    shared_environment_config: ClusterSharedEnvironmentConfigDetails


class ClusterSummary(Shape):
    """``ClusterSummary``.

    cluster_status: Creating, Deleting, Failed, InService, RollingBack, SystemUpdating, Updating
    image_version_status: UpToDate, UpdateAvailable, SecurityUpdateRequired, EndOfLife
    """

    cluster_arn: StrPipeVar
    cluster_name: NamePipeVar
    creation_time: TimePipeVar
    cluster_status: StrPipeVar
    training_plan_arns: Optional[list[StrPipeVar]] = None
    image_version_status: Optional[StrPipeVar] = None


class ClusterTieredStorageConfig(Shape):
    """``ClusterTieredStorageConfig``.

    mode: Enable, Disable
    instance_memory_allocation_percentage: 0..100
    """

    mode: StrPipeVar
    instance_memory_allocation_percentage: Optional[IntPipeVar] = None


class CreateClusterRequest(Shape):
    """``CreateClusterRequest``.

    node_recovery: Automatic, None
    node_provisioning_mode: Continuous
    """

    cluster_name: NamePipeVar
    instance_groups: Optional[list[ClusterInstanceGroupSpecification]] = None
    restricted_instance_groups: Optional[list[ClusterRestrictedInstanceGroupSpecification]] = None
    restricted_instance_groups_config: Optional[ClusterRestrictedInstanceGroupsConfig] = None
    vpc_config: Optional[VpcConfig] = None
    tags: Optional[list[Tag]] = None
    orchestrator: Optional[ClusterOrchestrator] = None
    node_recovery: Optional[StrPipeVar] = None
    tiered_storage_config: Optional[ClusterTieredStorageConfig] = None
    node_provisioning_mode: Optional[StrPipeVar] = None
    cluster_role: Optional[StrPipeVar] = None
    auto_scaling: Optional[ClusterAutoScalingConfig] = None


class CreateClusterResponse(Shape):
    """``CreateClusterResponse``."""

    cluster_arn: StrPipeVar


class DeleteClusterRequest(Shape):
    """``DeleteClusterRequest``."""

    cluster_name: NamePipeVar


class DeleteClusterResponse(Shape):
    """``DeleteClusterResponse``."""

    cluster_arn: StrPipeVar


class InstanceGroupHealthCheckConfiguration(Shape):
    """``InstanceGroupHealthCheckConfiguration``.

    deep_health_checks: InstanceStress, InstanceConnectivity, MultiNodeTrainingValidation
    """

    instance_group_name: StrPipeVar
    instance_ids: Optional[list[StrPipeVar]] = None
    deep_health_checks: list[StrPipeVar]


class DescribeClusterRequest(Shape):
    """``DescribeClusterRequest``."""

    cluster_name: NamePipeVar


class DescribeClusterResponse(Shape):
    """``DescribeClusterResponse``.

    cluster_status: Creating, Deleting, Failed, InService, RollingBack, SystemUpdating, Updating
    node_recovery: Automatic, None
    node_provisioning_mode: Continuous
    """

    cluster_arn: StrPipeVar
    cluster_name: Optional[NamePipeVar] = None
    cluster_status: StrPipeVar
    creation_time: Optional[TimePipeVar] = None
    failure_message: Optional[StrPipeVar] = None
    instance_groups: list[ClusterInstanceGroupDetails]
    restricted_instance_groups: Optional[list[ClusterRestrictedInstanceGroupDetails]] = None
    restricted_instance_groups_config: Optional[ClusterRestrictedInstanceGroupsConfigOutput] = None
    vpc_config: Optional[VpcConfig] = None
    orchestrator: Optional[ClusterOrchestrator] = None
    tiered_storage_config: Optional[ClusterTieredStorageConfig] = None
    node_recovery: Optional[StrPipeVar] = None
    node_provisioning_mode: Optional[StrPipeVar] = None
    cluster_role: Optional[StrPipeVar] = None
    auto_scaling: Optional[ClusterAutoScalingConfigOutput] = None


class ListClustersRequest(Shape):
    """``ListClustersRequest``.

    max_results: 1..100
    sort_by: CREATION_TIME, NAME
    sort_order: Ascending, Descending
    """

    creation_time_after: Optional[TimePipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    max_results: Optional[IntPipeVar] = None
    name_contains: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    training_plan_arn: Optional[StrPipeVar] = None


class ListClustersResponse(Shape):
    """``ListClustersResponse``."""

    next_token: Optional[StrPipeVar] = None
    cluster_summaries: list[ClusterSummary]


class StartClusterHealthCheckRequest(Shape):
    """``StartClusterHealthCheckRequest``."""

    cluster_name: NamePipeVar
    deep_health_check_configurations: list[InstanceGroupHealthCheckConfiguration]


class StartClusterHealthCheckResponse(Shape):
    """``StartClusterHealthCheckResponse``."""

    cluster_arn: StrPipeVar


class UpdateClusterRequest(Shape):
    """``UpdateClusterRequest``.

    node_recovery: Automatic, None
    node_provisioning_mode: Continuous
    """

    cluster_name: NamePipeVar
    instance_groups: Optional[list[ClusterInstanceGroupSpecification]] = None
    restricted_instance_groups: Optional[list[ClusterRestrictedInstanceGroupSpecification]] = None
    restricted_instance_groups_config: Optional[ClusterRestrictedInstanceGroupsConfig] = None
    tiered_storage_config: Optional[ClusterTieredStorageConfig] = None
    node_recovery: Optional[StrPipeVar] = None
    instance_groups_to_delete: Optional[list[StrPipeVar]] = None
    node_provisioning_mode: Optional[StrPipeVar] = None
    cluster_role: Optional[StrPipeVar] = None
    auto_scaling: Optional[ClusterAutoScalingConfig] = None
    orchestrator: Optional[ClusterOrchestrator] = None


class UpdateClusterResponse(Shape):
    """``UpdateClusterResponse``."""

    cluster_arn: StrPipeVar


class UpdateClusterSoftwareInstanceGroupSpecification(Shape):
    """``UpdateClusterSoftwareInstanceGroupSpecification``."""

    instance_group_name: StrPipeVar
    image_release_version: Optional[StrPipeVar] = None


class UpdateClusterSoftwareRequest(Shape):
    """``UpdateClusterSoftwareRequest``."""

    cluster_name: NamePipeVar
    instance_groups: Optional[list[UpdateClusterSoftwareInstanceGroupSpecification]] = None
    deployment_config: Optional[DeploymentConfiguration] = None
    image_id: Optional[StrPipeVar] = None


class UpdateClusterSoftwareResponse(Shape):
    """``UpdateClusterSoftwareResponse``."""

    cluster_arn: StrPipeVar
