# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: cluster node."""

from typing import Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.cluster import (
    ClusterInstanceStorageConfig,
    ClusterKubernetesTaint,
    ClusterLifeCycleConfig,
    ClusterNetworkInterfaceDetails,
)
from sagemaker.core.shapes.common import VpcConfig
from sagemaker.core.workflow.variable_types import (
    BoolPipeVar,
    IntPipeVar,
    NamePipeVar,
    StrPipeVar,
    TimePipeVar,
)


class AddClusterNodeSpecification(Shape):
    """``AddClusterNodeSpecification``.

    increment_target_count_by: 1..50
    """

    instance_group_name: StrPipeVar
    increment_target_count_by: IntPipeVar
    availability_zones: Optional[list[StrPipeVar]] = None
    instance_types: Optional[list[StrPipeVar]] = None


class AttachClusterNodeNetworkInterfaceRequest(Shape):
    """``AttachClusterNodeNetworkInterfaceRequest``."""

    cluster_name: NamePipeVar
    node_id: StrPipeVar
    network_interface_id: StrPipeVar


class AttachClusterNodeNetworkInterfaceResponse(Shape):
    """``AttachClusterNodeNetworkInterfaceResponse``."""

    cluster_arn: StrPipeVar
    node_id: StrPipeVar
    network_interface_id: StrPipeVar
    attachment_id: StrPipeVar


class AttachClusterNodeVolumeRequest(Shape):
    """``AttachClusterNodeVolumeRequest``."""

    cluster_arn: StrPipeVar
    node_id: StrPipeVar
    volume_id: StrPipeVar


class AttachClusterNodeVolumeResponse(Shape):
    """``AttachClusterNodeVolumeResponse``.

    status: attaching, attached, detaching, detached, busy
    """

    cluster_arn: StrPipeVar
    node_id: StrPipeVar
    volume_id: StrPipeVar
    attach_time: TimePipeVar
    status: StrPipeVar
    device_name: NamePipeVar


class BatchAddClusterNodesError(Shape):
    """``BatchAddClusterNodesError``.

    error_code: InstanceGroupNotFound, InvalidInstanceGroupStatus, IncompatibleAvailabilityZones,
        IncompatibleInstanceTypes
    failed_count: 1..
    """

    instance_group_name: StrPipeVar
    error_code: StrPipeVar
    failed_count: IntPipeVar
    availability_zones: Optional[list[StrPipeVar]] = None
    instance_types: Optional[list[StrPipeVar]] = None
    message: Optional[StrPipeVar] = None


class BatchAddClusterNodesRequest(Shape):
    """``BatchAddClusterNodesRequest``."""

    cluster_name: NamePipeVar
    client_token: Optional[StrPipeVar] = None
    nodes_to_add: list[AddClusterNodeSpecification]


class NodeAdditionResult(Shape):
    """``NodeAdditionResult``."""

    node_logical_id: StrPipeVar
    instance_group_name: StrPipeVar
    status: StrPipeVar
    availability_zones: Optional[list[StrPipeVar]] = None
    instance_types: Optional[list[StrPipeVar]] = None


class BatchAddClusterNodesResponse(Shape):
    """``BatchAddClusterNodesResponse``."""

    successful: list[NodeAdditionResult]
    failed: list[BatchAddClusterNodesError]


class BatchDeleteClusterNodeLogicalIdsError(Shape):
    """``BatchDeleteClusterNodeLogicalIdsError``.

    code: NodeIdNotFound, InvalidNodeStatus, NodeIdInUse
    """

    code: StrPipeVar
    message: StrPipeVar
    node_logical_id: StrPipeVar


class BatchDeleteClusterNodesError(Shape):
    """``BatchDeleteClusterNodesError``.

    code: NodeIdNotFound, InvalidNodeStatus, NodeIdInUse
    """

    code: StrPipeVar
    message: StrPipeVar
    node_id: StrPipeVar


class BatchDeleteClusterNodesRequest(Shape):
    """``BatchDeleteClusterNodesRequest``."""

    cluster_name: NamePipeVar
    node_ids: Optional[list[StrPipeVar]] = None
    node_logical_ids: Optional[list[StrPipeVar]] = None


class BatchDeleteClusterNodesResponse(Shape):
    """``BatchDeleteClusterNodesResponse``."""

    failed: Optional[list[BatchDeleteClusterNodesError]] = None
    successful: Optional[list[StrPipeVar]] = None
    failed_node_logical_ids: Optional[list[BatchDeleteClusterNodeLogicalIdsError]] = None
    successful_node_logical_ids: Optional[list[StrPipeVar]] = None


class BatchRebootClusterNodeLogicalIdsError(Shape):
    """``BatchRebootClusterNodeLogicalIdsError``.

    error_code: InstanceIdNotFound, InvalidInstanceStatus, InstanceIdInUse, InternalServerError
    """

    node_logical_id: StrPipeVar
    error_code: StrPipeVar
    message: StrPipeVar


class BatchRebootClusterNodesError(Shape):
    """``BatchRebootClusterNodesError``.

    error_code: InstanceIdNotFound, InvalidInstanceStatus, InstanceIdInUse, InternalServerError
    """

    node_id: StrPipeVar
    error_code: StrPipeVar
    message: StrPipeVar


class BatchRebootClusterNodesRequest(Shape):
    """``BatchRebootClusterNodesRequest``."""

    cluster_name: NamePipeVar
    node_ids: Optional[list[StrPipeVar]] = None
    node_logical_ids: Optional[list[StrPipeVar]] = None


class BatchRebootClusterNodesResponse(Shape):
    """``BatchRebootClusterNodesResponse``."""

    successful: Optional[list[StrPipeVar]] = None
    failed: Optional[list[BatchRebootClusterNodesError]] = None
    failed_node_logical_ids: Optional[list[BatchRebootClusterNodeLogicalIdsError]] = None
    successful_node_logical_ids: Optional[list[StrPipeVar]] = None


class BatchReplaceClusterNodeLogicalIdsError(Shape):
    """``BatchReplaceClusterNodeLogicalIdsError``.

    error_code: InstanceIdNotFound, InvalidInstanceStatus, InstanceIdInUse, InternalServerError
    """

    node_logical_id: StrPipeVar
    error_code: StrPipeVar
    message: StrPipeVar


class BatchReplaceClusterNodesError(Shape):
    """``BatchReplaceClusterNodesError``.

    error_code: InstanceIdNotFound, InvalidInstanceStatus, InstanceIdInUse, InternalServerError
    """

    node_id: StrPipeVar
    error_code: StrPipeVar
    message: StrPipeVar


class BatchReplaceClusterNodesRequest(Shape):
    """``BatchReplaceClusterNodesRequest``."""

    cluster_name: NamePipeVar
    node_ids: Optional[list[StrPipeVar]] = None
    node_logical_ids: Optional[list[StrPipeVar]] = None


class BatchReplaceClusterNodesResponse(Shape):
    """``BatchReplaceClusterNodesResponse``."""

    successful: Optional[list[StrPipeVar]] = None
    failed: Optional[list[BatchReplaceClusterNodesError]] = None
    failed_node_logical_ids: Optional[list[BatchReplaceClusterNodeLogicalIdsError]] = None
    successful_node_logical_ids: Optional[list[StrPipeVar]] = None


class ClusterInstancePlacement(Shape):
    """``ClusterInstancePlacement``."""

    availability_zone: Optional[StrPipeVar] = None
    availability_zone_id: Optional[StrPipeVar] = None


class ClusterInstanceStatusDetails(Shape):
    """``ClusterInstanceStatusDetails``."""

    status: StrPipeVar
    message: Optional[StrPipeVar] = None


class ClusterKubernetesConfigNodeDetails(Shape):
    """``ClusterKubernetesConfigNodeDetails``."""

    current_labels: Optional[dict[str, StrPipeVar]] = None
    desired_labels: Optional[dict[str, StrPipeVar]] = None
    current_taints: Optional[list[ClusterKubernetesTaint]] = None
    desired_taints: Optional[list[ClusterKubernetesTaint]] = None


class UltraServerInfo(Shape):
    """``UltraServerInfo``."""

    id: Optional[StrPipeVar] = None
    type: Optional[StrPipeVar] = None


class ClusterNodeDetails(Shape):
    """``ClusterNodeDetails``.

    threads_per_core: 1..2
    image_version_status: UpToDate, UpdateAvailable, SecurityUpdateRequired, EndOfLife
    capacity_type: Spot, OnDemand
    """

    instance_group_name: Optional[StrPipeVar] = None
    instance_id: Optional[StrPipeVar] = None
    node_logical_id: Optional[StrPipeVar] = None
    instance_status: Optional[ClusterInstanceStatusDetails] = None
    instance_type: Optional[StrPipeVar] = None
    launch_time: Optional[TimePipeVar] = None
    last_software_update_time: Optional[TimePipeVar] = None
    life_cycle_config: Optional[ClusterLifeCycleConfig] = None
    override_vpc_config: Optional[VpcConfig] = None
    threads_per_core: Optional[IntPipeVar] = None
    instance_storage_configs: Optional[list[ClusterInstanceStorageConfig]] = None
    private_primary_ip: Optional[StrPipeVar] = None
    private_primary_ipv6: Optional[StrPipeVar] = None
    private_dns_hostname: Optional[StrPipeVar] = None
    placement: Optional[ClusterInstancePlacement] = None
    current_image_id: Optional[StrPipeVar] = None
    desired_image_id: Optional[StrPipeVar] = None
    current_image_release_version: Optional[StrPipeVar] = None
    desired_image_release_version: Optional[StrPipeVar] = None
    image_version_status: Optional[StrPipeVar] = None
    ultra_server_info: Optional[UltraServerInfo] = None
    kubernetes_config: Optional[ClusterKubernetesConfigNodeDetails] = None
    capacity_type: Optional[StrPipeVar] = None
    network_interface: Optional[ClusterNetworkInterfaceDetails] = None


class ClusterNodeSummary(Shape):
    """``ClusterNodeSummary``.

    image_version_status: UpToDate, UpdateAvailable, SecurityUpdateRequired, EndOfLife
    """

    instance_group_name: StrPipeVar
    instance_id: StrPipeVar
    node_logical_id: Optional[StrPipeVar] = None
    instance_type: StrPipeVar
    launch_time: TimePipeVar
    last_software_update_time: Optional[TimePipeVar] = None
    instance_status: ClusterInstanceStatusDetails
    ultra_server_info: Optional[UltraServerInfo] = None
    private_dns_hostname: Optional[StrPipeVar] = None
    current_image_release_version: Optional[StrPipeVar] = None
    image_version_status: Optional[StrPipeVar] = None


class DescribeClusterNodeRequest(Shape):
    """``DescribeClusterNodeRequest``."""

    cluster_name: NamePipeVar
    node_id: Optional[StrPipeVar] = None
    node_logical_id: Optional[StrPipeVar] = None


class DescribeClusterNodeResponse(Shape):
    """``DescribeClusterNodeResponse``."""

    node_details: ClusterNodeDetails


class DetachClusterNodeVolumeRequest(Shape):
    """``DetachClusterNodeVolumeRequest``."""

    cluster_arn: StrPipeVar
    node_id: StrPipeVar
    volume_id: StrPipeVar


class DetachClusterNodeVolumeResponse(Shape):
    """``DetachClusterNodeVolumeResponse``.

    status: attaching, attached, detaching, detached, busy
    """

    cluster_arn: StrPipeVar
    node_id: StrPipeVar
    volume_id: StrPipeVar
    attach_time: TimePipeVar
    status: StrPipeVar
    device_name: NamePipeVar


class ListClusterNodesRequest(Shape):
    """``ListClusterNodesRequest``.

    max_results: 1..100
    sort_by: CREATION_TIME, NAME
    sort_order: Ascending, Descending
    """

    cluster_name: NamePipeVar
    creation_time_after: Optional[TimePipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    instance_group_name_contains: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    include_node_logical_ids: Optional[BoolPipeVar] = None


class ListClusterNodesResponse(Shape):
    """``ListClusterNodesResponse``."""

    next_token: Optional[StrPipeVar] = None
    cluster_node_summaries: list[ClusterNodeSummary]


class MoveClusterNodeLogicalIdsError(Shape):
    """``MoveClusterNodeLogicalIdsError``.

    code: NodeIdNotFound, InvalidNodeStatus, NodeIdInUse, NodeInstanceTypeMismatch
    """

    code: StrPipeVar
    message: StrPipeVar
    node_logical_id: StrPipeVar


class MoveClusterNodesError(Shape):
    """``MoveClusterNodesError``.

    code: NodeIdNotFound, InvalidNodeStatus, NodeIdInUse, NodeInstanceTypeMismatch
    """

    code: StrPipeVar
    message: StrPipeVar
    node_id: StrPipeVar


class MoveClusterNodesRequest(Shape):
    """``MoveClusterNodesRequest``.

    instance_count: 1..50
    """

    source_cluster_arn: StrPipeVar
    source_instance_group_name: StrPipeVar
    target_cluster_arn: StrPipeVar
    target_instance_group_name: StrPipeVar
    instance_count: Optional[IntPipeVar] = None
    node_ids: Optional[list[StrPipeVar]] = None
    node_logical_ids: Optional[list[StrPipeVar]] = None
    client_token: Optional[StrPipeVar] = None


class MoveClusterNodesResponse(Shape):
    """``MoveClusterNodesResponse``."""

    successful: Optional[list[StrPipeVar]] = None
    failed: Optional[list[MoveClusterNodesError]] = None
    successful_node_logical_ids: Optional[list[StrPipeVar]] = None
    failed_node_logical_ids: Optional[list[MoveClusterNodeLogicalIdsError]] = None
