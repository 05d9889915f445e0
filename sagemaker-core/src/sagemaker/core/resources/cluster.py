# Made by tools/codegen from botocore's service models; changes here are lost.

# ruff: noqa: A002 - parameters have the names of the API's members

"""``Cluster``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.cluster import (
    ClusterAutoScalingConfigOutput,
    ClusterInstanceGroupDetails,
    ClusterOrchestrator,
    ClusterRestrictedInstanceGroupDetails,
    ClusterRestrictedInstanceGroupsConfigOutput,
    ClusterTieredStorageConfig,
    CreateClusterRequest,
    DeleteClusterRequest,
    DescribeClusterRequest,
    ListClustersRequest,
    UpdateClusterRequest,
    UpdateClusterSoftwareRequest,
    UpdateClusterSoftwareResponse,
)
from sagemaker.core.shapes.cluster_node import (
    AttachClusterNodeNetworkInterfaceRequest,
    AttachClusterNodeNetworkInterfaceResponse,
    AttachClusterNodeVolumeRequest,
    AttachClusterNodeVolumeResponse,
    BatchAddClusterNodesRequest,
    BatchAddClusterNodesResponse,
    BatchDeleteClusterNodesRequest,
    BatchDeleteClusterNodesResponse,
    BatchRebootClusterNodesRequest,
    BatchRebootClusterNodesResponse,
    BatchReplaceClusterNodesRequest,
    BatchReplaceClusterNodesResponse,
    ClusterNodeDetails,
    ClusterNodeSummary,
    DescribeClusterNodeRequest,
    DetachClusterNodeVolumeRequest,
    DetachClusterNodeVolumeResponse,
    ListClusterNodesRequest,
    MoveClusterNodesRequest,
    MoveClusterNodesResponse,
)
from sagemaker.core.shapes.cluster_operation import (
    ClusterEventDetail,
    ClusterEventSummary,
    ClusterOperationSummary,
    DescribeClusterEventRequest,
    DescribeClusterOperationRequest,
    DescribeClusterOperationResponse,
    ListClusterEventsRequest,
    ListClusterOperationsRequest,
)
from sagemaker.core.shapes.common import VpcConfig

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.cluster import (
        ClusterAutoScalingConfig,
        ClusterInstanceGroupSpecification,
        ClusterRestrictedInstanceGroupsConfig,
        ClusterRestrictedInstanceGroupSpecification,
        DeploymentConfiguration,
        UpdateClusterSoftwareInstanceGroupSpecification,
    )
    from sagemaker.core.shapes.cluster_node import AddClusterNodeSpecification
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import (
        BoolPipeVar,
        IntPipeVar,
        NamePipeVar,
        StrPipeVar,
        TimePipeVar,
    )


class Cluster(Resource):
    """``Cluster``, as ``DescribeCluster`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "Cluster",
        name="cluster_name",
        identifiers=("cluster_name",),
        describe=("DescribeCluster", DescribeClusterRequest),
        status="cluster_status",
        reason="failure_message",
    )

    cluster_name: str
    cluster_arn: Optional[str] = None
    cluster_status: Optional[str] = None
    creation_time: Optional[datetime] = None
    failure_message: Optional[str] = None
    instance_groups: Optional[list[ClusterInstanceGroupDetails]] = None
    restricted_instance_groups: Optional[list[ClusterRestrictedInstanceGroupDetails]] = None
    restricted_instance_groups_config: Optional[ClusterRestrictedInstanceGroupsConfigOutput] = None
    vpc_config: Optional[VpcConfig] = None
    orchestrator: Optional[ClusterOrchestrator] = None
    tiered_storage_config: Optional[ClusterTieredStorageConfig] = None
    node_recovery: Optional[str] = None
    node_provisioning_mode: Optional[str] = None
    cluster_role: Optional[str] = None
    auto_scaling: Optional[ClusterAutoScalingConfigOutput] = None

    @classmethod
    def create(
        cls,
        cluster_name: NamePipeVar,
        instance_groups: list[ClusterInstanceGroupSpecification] | None = None,
        restricted_instance_groups: list[ClusterRestrictedInstanceGroupSpecification] | None = None,
        restricted_instance_groups_config: ClusterRestrictedInstanceGroupsConfig | None = None,
        vpc_config: VpcConfig | None = None,
        tags: list[Tag] | None = None,
        orchestrator: ClusterOrchestrator | None = None,
        node_recovery: StrPipeVar | None = None,
        tiered_storage_config: ClusterTieredStorageConfig | None = None,
        node_provisioning_mode: StrPipeVar | None = None,
        cluster_role: StrPipeVar | None = None,
        auto_scaling: ClusterAutoScalingConfig | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> Cluster:
        """``CreateCluster``, then ``DescribeCluster``; step arguments under a `PipelineSession`."""
        made: Cluster = cls._create("CreateCluster", CreateClusterRequest, locals())
        return made

    @classmethod
    def get(
        cls, cluster_name: NamePipeVar, session: AnySession | None = None, region: str | None = None
    ) -> Cluster:
        """``DescribeCluster``."""
        return cls._get(locals())

    def refresh(self) -> Cluster:
        """``DescribeCluster`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(
        self,
        instance_groups: list[ClusterInstanceGroupSpecification] | None = None,
        restricted_instance_groups: list[ClusterRestrictedInstanceGroupSpecification] | None = None,
        restricted_instance_groups_config: ClusterRestrictedInstanceGroupsConfig | None = None,
        tiered_storage_config: ClusterTieredStorageConfig | None = None,
        node_recovery: StrPipeVar | None = None,
        instance_groups_to_delete: list[StrPipeVar] | None = None,
        node_provisioning_mode: StrPipeVar | None = None,
        cluster_role: StrPipeVar | None = None,
        auto_scaling: ClusterAutoScalingConfig | None = None,
        orchestrator: ClusterOrchestrator | None = None,
    ) -> Cluster:
        """``UpdateCluster``, then ``DescribeCluster``."""
        self._call("UpdateCluster", UpdateClusterRequest, locals())
        return self._refresh()

    def delete(self) -> None:
        """``DeleteCluster``."""
        self._call("DeleteCluster", DeleteClusterRequest, locals())

    @classmethod
    def get_all(
        cls,
        creation_time_after: TimePipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        name_contains: StrPipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        training_plan_arn: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[Cluster]:
        """``ListClusters``, all pages, each described."""
        return cls._get_all("ListClusters", ListClustersRequest, locals(), "ClusterSummaries")

    def get_node(
        self,
        node_id: StrPipeVar | None = None,
        node_logical_id: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ClusterNodeDetails:
        """``DescribeClusterNode``."""
        return ClusterNodeDetails.from_response(
            self._call("DescribeClusterNode", DescribeClusterNodeRequest, locals())["NodeDetails"]
        )

    def get_all_nodes(
        self,
        creation_time_after: TimePipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        instance_group_name_contains: StrPipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        include_node_logical_ids: BoolPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[ClusterNodeSummary]:
        """``ListClusterNodes``, all pages."""
        return self._list(
            "ListClusterNodes", ListClusterNodesRequest, locals(), "ClusterNodeSummaries", ClusterNodeSummary
        )

    def update_software(
        self,
        deployment_config: DeploymentConfiguration | None = None,
        image_id: StrPipeVar | None = None,
        instance_groups: list[UpdateClusterSoftwareInstanceGroupSpecification] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> UpdateClusterSoftwareResponse:
        """``UpdateClusterSoftware``."""
        return UpdateClusterSoftwareResponse.from_response(
            self._call("UpdateClusterSoftware", UpdateClusterSoftwareRequest, locals())
        )

    def batch_delete_nodes(
        self,
        node_ids: list[StrPipeVar] | None = None,
        node_logical_ids: list[StrPipeVar] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> BatchDeleteClusterNodesResponse:
        """``BatchDeleteClusterNodes``."""
        return BatchDeleteClusterNodesResponse.from_response(
            self._call("BatchDeleteClusterNodes", BatchDeleteClusterNodesRequest, locals())
        )

    def batch_add_nodes(
        self,
        nodes_to_add: list[AddClusterNodeSpecification],
        client_token: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> BatchAddClusterNodesResponse:
        """``BatchAddClusterNodes``."""
        return BatchAddClusterNodesResponse.from_response(
            self._call("BatchAddClusterNodes", BatchAddClusterNodesRequest, locals())
        )

    def batch_reboot_nodes(
        self,
        node_ids: list[StrPipeVar] | None = None,
        node_logical_ids: list[StrPipeVar] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> BatchRebootClusterNodesResponse:
        """``BatchRebootClusterNodes``."""
        return BatchRebootClusterNodesResponse.from_response(
            self._call("BatchRebootClusterNodes", BatchRebootClusterNodesRequest, locals())
        )

    def batch_replace_nodes(
        self,
        node_ids: list[StrPipeVar] | None = None,
        node_logical_ids: list[StrPipeVar] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> BatchReplaceClusterNodesResponse:
        """``BatchReplaceClusterNodes``."""
        return BatchReplaceClusterNodesResponse.from_response(
            self._call("BatchReplaceClusterNodes", BatchReplaceClusterNodesRequest, locals())
        )

    def move_nodes(
        self,
        source_instance_group_name: StrPipeVar,
        target_cluster_arn: StrPipeVar,
        target_instance_group_name: StrPipeVar,
        instance_count: IntPipeVar | None = None,
        node_ids: list[StrPipeVar] | None = None,
        node_logical_ids: list[StrPipeVar] | None = None,
        client_token: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> MoveClusterNodesResponse:
        """``MoveClusterNodes``."""
        return MoveClusterNodesResponse.from_response(
            self._call(
                "MoveClusterNodes",
                MoveClusterNodesRequest,
                {**locals(), "source_cluster_arn": self.cluster_arn},
            )
        )

    def attach_node_network_interface(
        self,
        node_id: StrPipeVar,
        network_interface_id: StrPipeVar,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> AttachClusterNodeNetworkInterfaceResponse:
        """``AttachClusterNodeNetworkInterface``."""
        return AttachClusterNodeNetworkInterfaceResponse.from_response(
            self._call(
                "AttachClusterNodeNetworkInterface", AttachClusterNodeNetworkInterfaceRequest, locals()
            )
        )

    def attach_node_volume(
        self,
        node_id: StrPipeVar,
        volume_id: StrPipeVar,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> AttachClusterNodeVolumeResponse:
        """``AttachClusterNodeVolume``."""
        return AttachClusterNodeVolumeResponse.from_response(
            self._call("AttachClusterNodeVolume", AttachClusterNodeVolumeRequest, locals())
        )

    def detach_node_volume(
        self,
        node_id: StrPipeVar,
        volume_id: StrPipeVar,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> DetachClusterNodeVolumeResponse:
        """``DetachClusterNodeVolume``."""
        return DetachClusterNodeVolumeResponse.from_response(
            self._call("DetachClusterNodeVolume", DetachClusterNodeVolumeRequest, locals())
        )

    def get_event(
        self, event_id: StrPipeVar, session: AnySession | None = None, region: str | None = None
    ) -> ClusterEventDetail:
        """``DescribeClusterEvent``."""
        return ClusterEventDetail.from_response(
            self._call("DescribeClusterEvent", DescribeClusterEventRequest, locals())["EventDetails"]
        )

    def get_all_events(
        self,
        instance_group_name: StrPipeVar | None = None,
        node_id: StrPipeVar | None = None,
        event_time_after: TimePipeVar | None = None,
        event_time_before: TimePipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        resource_type: StrPipeVar | None = None,
        operation_id: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[ClusterEventSummary]:
        """``ListClusterEvents``, all pages."""
        return self._list(
            "ListClusterEvents", ListClusterEventsRequest, locals(), "Events", ClusterEventSummary
        )

    def get_operation(
        self, operation_id: StrPipeVar, session: AnySession | None = None, region: str | None = None
    ) -> DescribeClusterOperationResponse:
        """``DescribeClusterOperation``."""
        return DescribeClusterOperationResponse.from_response(
            self._call("DescribeClusterOperation", DescribeClusterOperationRequest, locals())
        )

    def get_all_operations(
        self,
        status: StrPipeVar | None = None,
        type: StrPipeVar | None = None,
        creation_time_after: TimePipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[ClusterOperationSummary]:
        """``ListClusterOperations``, all pages."""
        return self._list(
            "ListClusterOperations",
            ListClusterOperationsRequest,
            locals(),
            "ClusterOperationSummaries",
            ClusterOperationSummary,
        )

    def wait_for_status(
        self,
        target_status: Literal[
            "Creating", "Deleting", "Failed", "InService", "RollingBack", "SystemUpdating", "Updating"
        ],
        poll: float = 5,
        timeout: float | None = None,
    ) -> None:
        """Wait for a status; see `sagemaker.core.resources._lifecycle.wait_for_status`."""
        self._wait_for_status(locals())

    def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the resource does not exist any more; see `sagemaker.core.resources._lifecycle.wait_for_delete`."""
        self._wait_for_delete(locals())
