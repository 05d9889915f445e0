# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: compute quota."""

from typing import Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.common import Tag, UserContext
from sagemaker.core.workflow.variable_types import FloatPipeVar, IntPipeVar, StrPipeVar, TimePipeVar


class AcceleratorPartitionConfig(Shape):
    """``AcceleratorPartitionConfig``.

    count: 0..10000000
    """

    type: StrPipeVar
    count: IntPipeVar


class ClusterSchedulerConfigSummary(Shape):
    """``ClusterSchedulerConfigSummary``."""

    cluster_scheduler_config_arn: StrPipeVar
    cluster_scheduler_config_id: StrPipeVar
    cluster_scheduler_config_version: Optional[IntPipeVar] = None
    name: StrPipeVar
    creation_time: TimePipeVar
    last_modified_time: Optional[TimePipeVar] = None
    status: StrPipeVar
    cluster_arn: Optional[StrPipeVar] = None


class ComputeQuotaResourceConfig(Shape):
    """``ComputeQuotaResourceConfig``.

    count: 0..10000000
    accelerators: 0..10000000
    v_cpu: 0..10000000
    memory_in_gi_b: 0..10000000
    """

    instance_type: StrPipeVar
    count: Optional[IntPipeVar] = None
    accelerators: Optional[IntPipeVar] = None
    v_cpu: Optional[FloatPipeVar] = None
    memory_in_gi_b: Optional[FloatPipeVar] = None
    accelerator_partition: Optional[AcceleratorPartitionConfig] = None


class ResourceSharingConfig(Shape):
    """``ResourceSharingConfig``.

    strategy: Lend, DontLend, LendAndBorrow
    borrow_limit: 0..10000
    """

    strategy: StrPipeVar
    borrow_limit: Optional[IntPipeVar] = None
    absolute_borrow_limits: Optional[list[ComputeQuotaResourceConfig]] = None


class ComputeQuotaConfig(Shape):
    """``ComputeQuotaConfig``.

    preempt_team_tasks: Never, LowerPriority
    """

    compute_quota_resources: Optional[list[ComputeQuotaResourceConfig]] = None
    resource_sharing_config: Optional[ResourceSharingConfig] = None
    preempt_team_tasks: Optional[StrPipeVar] = None


class ComputeQuotaTarget(Shape):
    """``ComputeQuotaTarget``.

    fair_share_weight: 0..100
    """

    team_name: StrPipeVar
    fair_share_weight: Optional[IntPipeVar] = None


class ComputeQuotaSummary(Shape):
    """``ComputeQuotaSummary``.

    activation_state: Enabled, Disabled
    """

    compute_quota_arn: StrPipeVar
    compute_quota_id: StrPipeVar
    name: StrPipeVar
    compute_quota_version: Optional[IntPipeVar] = None
    status: StrPipeVar
    cluster_arn: Optional[StrPipeVar] = None
    compute_quota_config: Optional[ComputeQuotaConfig] = None
    compute_quota_target: ComputeQuotaTarget
    activation_state: Optional[StrPipeVar] = None
    creation_time: TimePipeVar
    last_modified_time: Optional[TimePipeVar] = None


class PriorityClass(Shape):
    """``PriorityClass``.

    weight: 0..100
    """

    name: StrPipeVar
    weight: IntPipeVar


class SchedulerConfig(Shape):
    """``SchedulerConfig``.

    fair_share: Enabled, Disabled
    idle_resource_sharing: Enabled, Disabled
    """

    priority_classes: Optional[list[PriorityClass]] = None
    fair_share: Optional[StrPipeVar] = None
    idle_resource_sharing: Optional[StrPipeVar] = None


class CreateClusterSchedulerConfigRequest(Shape):
    """``CreateClusterSchedulerConfigRequest``."""

    name: StrPipeVar
    cluster_arn: StrPipeVar
    scheduler_config: SchedulerConfig
    description: Optional[StrPipeVar] = None
    tags: Optional[list[Tag]] = None


class CreateClusterSchedulerConfigResponse(Shape):
    """``CreateClusterSchedulerConfigResponse``."""

    cluster_scheduler_config_arn: StrPipeVar
    cluster_scheduler_config_id: StrPipeVar


class CreateComputeQuotaRequest(Shape):
    """``CreateComputeQuotaRequest``.

    activation_state: Enabled, Disabled
    """

    name: StrPipeVar
    description: Optional[StrPipeVar] = None
    cluster_arn: StrPipeVar
    compute_quota_config: ComputeQuotaConfig
    compute_quota_target: ComputeQuotaTarget
    activation_state: Optional[StrPipeVar] = None
    tags: Optional[list[Tag]] = None


class CreateComputeQuotaResponse(Shape):
    """``CreateComputeQuotaResponse``."""

    compute_quota_arn: StrPipeVar
    compute_quota_id: StrPipeVar


class DeleteClusterSchedulerConfigRequest(Shape):
    """``DeleteClusterSchedulerConfigRequest``."""

    cluster_scheduler_config_id: StrPipeVar


class DeleteComputeQuotaRequest(Shape):
    """``DeleteComputeQuotaRequest``."""

    compute_quota_id: StrPipeVar


class DescribeClusterSchedulerConfigRequest(Shape):
    """``DescribeClusterSchedulerConfigRequest``."""

    cluster_scheduler_config_id: StrPipeVar
    cluster_scheduler_config_version: Optional[IntPipeVar] = None


class DescribeClusterSchedulerConfigResponse(Shape):
    """``DescribeClusterSchedulerConfigResponse``."""

    cluster_scheduler_config_arn: StrPipeVar
    cluster_scheduler_config_id: StrPipeVar
    name: StrPipeVar
    cluster_scheduler_config_version: IntPipeVar
    status: StrPipeVar
    failure_reason: Optional[StrPipeVar] = None
    status_details: Optional[dict[str, StrPipeVar]] = None
    cluster_arn: Optional[StrPipeVar] = None
    scheduler_config: Optional[SchedulerConfig] = None
    description: Optional[StrPipeVar] = None
    creation_time: TimePipeVar
    created_by: Optional[UserContext] = None
    last_modified_time: Optional[TimePipeVar] = None
    last_modified_by: Optional[UserContext] = None


class DescribeComputeQuotaRequest(Shape):
    """``DescribeComputeQuotaRequest``."""

    compute_quota_id: StrPipeVar
    compute_quota_version: Optional[IntPipeVar] = None


class DescribeComputeQuotaResponse(Shape):
    """``DescribeComputeQuotaResponse``.

    activation_state: Enabled, Disabled
    """

    compute_quota_arn: StrPipeVar
    compute_quota_id: StrPipeVar
    name: StrPipeVar
    description: Optional[StrPipeVar] = None
    compute_quota_version: IntPipeVar
    status: StrPipeVar
    failure_reason: Optional[StrPipeVar] = None
    cluster_arn: Optional[StrPipeVar] = None
    compute_quota_config: Optional[ComputeQuotaConfig] = None
    compute_quota_target: ComputeQuotaTarget
    activation_state: Optional[StrPipeVar] = None
    creation_time: TimePipeVar
    created_by: Optional[UserContext] = None
    last_modified_time: Optional[TimePipeVar] = None
    last_modified_by: Optional[UserContext] = None


class ListClusterSchedulerConfigsRequest(Shape):
    """``ListClusterSchedulerConfigsRequest``.

    sort_by: Name, CreationTime, Status
    sort_order: Ascending, Descending
    max_results: 1..100
    """

    created_after: Optional[TimePipeVar] = None
    created_before: Optional[TimePipeVar] = None
    name_contains: Optional[StrPipeVar] = None
    cluster_arn: Optional[StrPipeVar] = None
    status: Optional[StrPipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None


class ListClusterSchedulerConfigsResponse(Shape):
    """``ListClusterSchedulerConfigsResponse``."""

    cluster_scheduler_config_summaries: Optional[list[ClusterSchedulerConfigSummary]] = None
    next_token: Optional[StrPipeVar] = None


class ListComputeQuotasRequest(Shape):
    """``ListComputeQuotasRequest``.

    sort_by: Name, CreationTime, Status, ClusterArn
    sort_order: Ascending, Descending
    max_results: 1..100
    """

    created_after: Optional[TimePipeVar] = None
    created_before: Optional[TimePipeVar] = None
    name_contains: Optional[StrPipeVar] = None
    status: Optional[StrPipeVar] = None
    cluster_arn: Optional[StrPipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None


class ListComputeQuotasResponse(Shape):
    """``ListComputeQuotasResponse``."""

    compute_quota_summaries: Optional[list[ComputeQuotaSummary]] = None
    next_token: Optional[StrPipeVar] = None


class UpdateClusterSchedulerConfigRequest(Shape):
    """``UpdateClusterSchedulerConfigRequest``."""

    cluster_scheduler_config_id: StrPipeVar
    target_version: IntPipeVar
    scheduler_config: Optional[SchedulerConfig] = None
    description: Optional[StrPipeVar] = None


class UpdateClusterSchedulerConfigResponse(Shape):
    """``UpdateClusterSchedulerConfigResponse``."""

    cluster_scheduler_config_arn: StrPipeVar
    cluster_scheduler_config_version: IntPipeVar


class UpdateComputeQuotaRequest(Shape):
    """``UpdateComputeQuotaRequest``.

    activation_state: Enabled, Disabled
    """

    compute_quota_id: StrPipeVar
    target_version: IntPipeVar
    compute_quota_config: Optional[ComputeQuotaConfig] = None
    compute_quota_target: Optional[ComputeQuotaTarget] = None
    activation_state: Optional[StrPipeVar] = None
    description: Optional[StrPipeVar] = None


class UpdateComputeQuotaResponse(Shape):
    """``UpdateComputeQuotaResponse``."""

    compute_quota_arn: StrPipeVar
    compute_quota_version: IntPipeVar
