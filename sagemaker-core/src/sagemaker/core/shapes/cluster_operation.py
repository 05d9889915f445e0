# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: cluster operation."""

from typing import Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.cluster import InstanceGroupHealthCheckConfiguration
from sagemaker.core.shapes.common import Tag
from sagemaker.core.workflow.variable_types import IntPipeVar, NamePipeVar, StrPipeVar, TimePipeVar


class AdditionalEnis(Shape):
    """``AdditionalEnis``."""

    efa_enis: Optional[list[StrPipeVar]] = None


class CapacityReservation(Shape):
    """``CapacityReservation``.

    type: ODCR, CRG
    """

    arn: Optional[StrPipeVar] = None
    type: Optional[StrPipeVar] = None


class ClusterMetadata(Shape):
    """``ClusterMetadata``."""

    failure_message: Optional[StrPipeVar] = None
    eks_role_access_entries: Optional[list[StrPipeVar]] = None
    slr_access_entry: Optional[StrPipeVar] = None


class InstanceGroupMetadata(Shape):
    """``InstanceGroupMetadata``."""

    failure_message: Optional[StrPipeVar] = None
    availability_zone_id: Optional[StrPipeVar] = None
    capacity_reservation: Optional[CapacityReservation] = None
    subnet_id: Optional[StrPipeVar] = None
    security_group_ids: Optional[list[StrPipeVar]] = None
    ami_override: Optional[StrPipeVar] = None


class InstanceGroupScalingMetadata(Shape):
    """``InstanceGroupScalingMetadata``.

    instance_count: 0..10000000
    target_count: 0..
    min_count: 0..10000000
    """

    instance_count: Optional[IntPipeVar] = None
    target_count: Optional[IntPipeVar] = None
    min_count: Optional[IntPipeVar] = None
    failure_message: Optional[StrPipeVar] = None


class InstanceRequirementsEniConfiguration(Shape):
    """``InstanceRequirementsEniConfiguration``."""

    customer_eni: Optional[StrPipeVar] = None
    additional_enis: Optional[AdditionalEnis] = None


class InstanceMetadata(Shape):
    """``InstanceMetadata``."""

    customer_eni: Optional[StrPipeVar] = None
    additional_enis: Optional[AdditionalEnis] = None
    instance_requirements_eni_configurations: Optional[list[InstanceRequirementsEniConfiguration]] = None
    capacity_reservation: Optional[CapacityReservation] = None
    failure_message: Optional[StrPipeVar] = None
    lcs_execution_state: Optional[StrPipeVar] = None
    node_logical_id: Optional[StrPipeVar] = None


class DatabaseConfigurationMetadata(Shape):
    """``DatabaseConfigurationMetadata``.

    rollback_status: NotApplicable, Reverted, RevertFailed
    """

    rollback_status: Optional[StrPipeVar] = None
    advisory: Optional[StrPipeVar] = None
    failure_message: Optional[StrPipeVar] = None


class SlurmHealthMetadata(Shape):
    """``SlurmHealthMetadata``.

    component: Slurmdbd
    status: Healthy, Unhealthy
    reason: DaemonDown, DaemonDisabled, DbUnreachable
    """

    component: StrPipeVar
    status: StrPipeVar
    reason: Optional[StrPipeVar] = None


class EventMetadata(Shape):
    """``EventMetadata``: exactly one of its members."""

    cluster: Optional[ClusterMetadata] = None
    instance_group: Optional[InstanceGroupMetadata] = None
    instance_group_scaling: Optional[InstanceGroupScalingMetadata] = None
    instance: Optional[InstanceMetadata] = None
    database_configuration: Optional[DatabaseConfigurationMetadata] = None
    slurm_health: Optional[SlurmHealthMetadata] = None


class EventDetails(Shape):
    """``EventDetails``."""

    event_metadata: Optional[EventMetadata] = None


class ClusterEventDetail(Shape):
    """``ClusterEventDetail``.

    resource_type: Cluster, InstanceGroup, Instance
    event_level: Info, Warn, Error
    """

    event_id: StrPipeVar
    cluster_arn: StrPipeVar
    cluster_name: NamePipeVar
    instance_group_name: Optional[StrPipeVar] = None
    instance_id: Optional[StrPipeVar] = None
    resource_type: StrPipeVar
    event_time: TimePipeVar
    event_details: Optional[EventDetails] = None
    description: Optional[StrPipeVar] = None
    event_level: Optional[StrPipeVar] = None
    operation_id: Optional[StrPipeVar] = None


class ClusterEventSummary(Shape):
    """``ClusterEventSummary``.

    resource_type: Cluster, InstanceGroup, Instance
    event_level: Info, Warn, Error
    """

    event_id: StrPipeVar
    cluster_arn: StrPipeVar
    cluster_name: NamePipeVar
    instance_group_name: Optional[StrPipeVar] = None
    instance_id: Optional[StrPipeVar] = None
    resource_type: StrPipeVar
    event_time: TimePipeVar
    description: Optional[StrPipeVar] = None
    event_level: Optional[StrPipeVar] = None
    operation_id: Optional[StrPipeVar] = None


class ClusterOperationScalingConfiguration(Shape):
    """``ClusterOperationScalingConfiguration``.

    current_count: 0..
    target_count: 0..
    min_count: 0..
    """

    current_count: Optional[IntPipeVar] = None
    target_count: Optional[IntPipeVar] = None
    min_count: Optional[IntPipeVar] = None


class ClusterOperationScalingDetails(Shape):
    """``ClusterOperationScalingDetails``.

    status: InProgress, Superseded, Done
    """

    instance_group_name: Optional[StrPipeVar] = None
    status: Optional[StrPipeVar] = None
    original: Optional[ClusterOperationScalingConfiguration] = None
    desired: Optional[ClusterOperationScalingConfiguration] = None


class ClusterOperationSummary(Shape):
    """``ClusterOperationSummary``.

    type: Scaling, DeepHealthCheck
    status: InProgress, Superseded, Done
    """

    operation_id: Optional[StrPipeVar] = None
    cluster_arn: Optional[StrPipeVar] = None
    type: Optional[StrPipeVar] = None
    status: Optional[StrPipeVar] = None
    creation_time: Optional[TimePipeVar] = None


class CreateClusterExtensionRequest(Shape):
    """``CreateClusterExtensionRequest``."""

    cluster_arn: StrPipeVar
    extension_name: StrPipeVar
    extension_version: Optional[StrPipeVar] = None
    configuration_values: Optional[StrPipeVar] = None
    tags: Optional[list[Tag]] = None
    client_token: Optional[StrPipeVar] = None


class CreateClusterExtensionResponse(Shape):
    """``CreateClusterExtensionResponse``."""

    extension_arn: StrPipeVar


class DeleteClusterExtensionRequest(Shape):
    """``DeleteClusterExtensionRequest``."""

    cluster_arn: StrPipeVar
    extension_arn: StrPipeVar


class DeleteClusterExtensionResponse(Shape):
    """``DeleteClusterExtensionResponse``."""

    extension_arn: StrPipeVar


class DescribeClusterEventRequest(Shape):
    """``DescribeClusterEventRequest``."""

    event_id: StrPipeVar
    cluster_name: NamePipeVar


class DescribeClusterEventResponse(Shape):
    """``DescribeClusterEventResponse``."""

    event_details: Optional[ClusterEventDetail] = None


class DescribeClusterExtensionRequest(Shape):
    """``DescribeClusterExtensionRequest``."""

    cluster_arn: StrPipeVar
    extension_arn: StrPipeVar


class ExtensionDetails(Shape):
    """``ExtensionDetails``.

    status: Creating, Active, CreateFailed, Updating, Deleting, DeleteFailed, Degraded, UpdateFailed
    """

    cluster_arn: StrPipeVar
    extension_arn: StrPipeVar
    extension_name: StrPipeVar
    extension_version: StrPipeVar
    status: StrPipeVar
    configuration_values: Optional[StrPipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None


class ExtensionNodeSummary(Shape):
    """``ExtensionNodeSummary``.

    total_count: 0..
    active_count: 0..
    """

    total_count: IntPipeVar
    active_count: IntPipeVar


class ExtensionHealthIssue(Shape):
    """``ExtensionHealthIssue``.

    code: InvalidConfiguration, ConfigurationConflict, AccessDenied, ResourceNotFound,
        DependencyUnreachable, ExtensionUnhealthy, InternalFailure, Other
    node_count: 0..
    """

    code: StrPipeVar
    message: StrPipeVar
    node_count: IntPipeVar


class ExtensionHealth(Shape):
    """``ExtensionHealth``."""

    issues: list[ExtensionHealthIssue]


class DescribeClusterExtensionResponse(Shape):
    """``DescribeClusterExtensionResponse``."""

    extension_details: ExtensionDetails
    node_summary: Optional[ExtensionNodeSummary] = None
    health: Optional[ExtensionHealth] = None


class DescribeClusterOperationRequest(Shape):
    """``DescribeClusterOperationRequest``."""

    cluster_name: NamePipeVar
    operation_id: StrPipeVar


class DescribeClusterOperationResponse(Shape):
    """``DescribeClusterOperationResponse``.

    type: Scaling, DeepHealthCheck
    status: InProgress, Superseded, Done
    """

    operation_id: Optional[StrPipeVar] = None
    cluster_arn: Optional[StrPipeVar] = None
    type: Optional[StrPipeVar] = None
    status: Optional[StrPipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    scaling_details: Optional[list[ClusterOperationScalingDetails]] = None
    deep_health_check_details: Optional[list[InstanceGroupHealthCheckConfiguration]] = None


class ExtensionSummary(Shape):
    """``ExtensionSummary``.

    status: Creating, Active, CreateFailed, Updating, Deleting, DeleteFailed, Degraded, UpdateFailed
    """

    extension_arn: StrPipeVar
    extension_name: StrPipeVar
    extension_version: StrPipeVar
    status: StrPipeVar
    creation_time: Optional[TimePipeVar] = None


class ExtensionVersionSummary(Shape):
    """``ExtensionVersionSummary``."""

    extension_version: StrPipeVar


class ListClusterEventsRequest(Shape):
    """``ListClusterEventsRequest``.

    sort_by: EventTime
    sort_order: Ascending, Descending
    resource_type: Cluster, InstanceGroup, Instance
    max_results: 1..100
    """

    cluster_name: NamePipeVar
    instance_group_name: Optional[StrPipeVar] = None
    node_id: Optional[StrPipeVar] = None
    event_time_after: Optional[TimePipeVar] = None
    event_time_before: Optional[TimePipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    resource_type: Optional[StrPipeVar] = None
    operation_id: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    next_token: Optional[StrPipeVar] = None


class ListClusterEventsResponse(Shape):
    """``ListClusterEventsResponse``."""

    next_token: Optional[StrPipeVar] = None
    events: Optional[list[ClusterEventSummary]] = None


class ListClusterExtensionVersionsRequest(Shape):
    """``ListClusterExtensionVersionsRequest``.

    max_results: 1..100
    """

    extension_name: StrPipeVar
    max_results: Optional[IntPipeVar] = None
    next_token: Optional[StrPipeVar] = None


class ListClusterExtensionVersionsResponse(Shape):
    """``ListClusterExtensionVersionsResponse``."""

    extension_versions: list[ExtensionVersionSummary]
    next_token: Optional[StrPipeVar] = None


class ListClusterExtensionsRequest(Shape):
    """``ListClusterExtensionsRequest``.

    max_results: 1..100
    """

    cluster_arn: StrPipeVar
    max_results: Optional[IntPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    creation_time_after: Optional[TimePipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None


class ListClusterExtensionsResponse(Shape):
    """``ListClusterExtensionsResponse``."""

    extensions: list[ExtensionSummary]
    next_token: Optional[StrPipeVar] = None


class ListClusterOperationsRequest(Shape):
    """``ListClusterOperationsRequest``.

    status: InProgress, Superseded, Done
    type: Scaling, DeepHealthCheck
    sort_by: CreationTime
    sort_order: Ascending, Descending
    max_results: 1..100
    """

    cluster_name: NamePipeVar
    status: Optional[StrPipeVar] = None
    type: Optional[StrPipeVar] = None
    creation_time_after: Optional[TimePipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    next_token: Optional[StrPipeVar] = None


class ListClusterOperationsResponse(Shape):
    """``ListClusterOperationsResponse``."""

    next_token: Optional[StrPipeVar] = None
    cluster_operation_summaries: Optional[list[ClusterOperationSummary]] = None


class UpdateClusterExtensionRequest(Shape):
    """``UpdateClusterExtensionRequest``."""

    cluster_arn: StrPipeVar
    extension_arn: StrPipeVar
    extension_version: Optional[StrPipeVar] = None
    configuration_values: Optional[StrPipeVar] = None
    client_token: Optional[StrPipeVar] = None


class UpdateClusterExtensionResponse(Shape):
    """``UpdateClusterExtensionResponse``."""

    extension_arn: StrPipeVar
