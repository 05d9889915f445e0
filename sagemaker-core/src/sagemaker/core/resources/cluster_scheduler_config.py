# Made by tools/codegen from botocore's service models; changes here are lost.


"""``ClusterSchedulerConfig``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.common import UserContext
from sagemaker.core.shapes.compute_quota import (
    CreateClusterSchedulerConfigRequest,
    DeleteClusterSchedulerConfigRequest,
    DescribeClusterSchedulerConfigRequest,
    ListClusterSchedulerConfigsRequest,
    SchedulerConfig,
    UpdateClusterSchedulerConfigRequest,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import IntPipeVar, StrPipeVar, TimePipeVar


class ClusterSchedulerConfig(Resource):
    """``ClusterSchedulerConfig``, as ``DescribeClusterSchedulerConfig`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "ClusterSchedulerConfig",
        name="name",
        identifiers=("cluster_scheduler_config_id", "cluster_scheduler_config_version"),
        describe=("DescribeClusterSchedulerConfig", DescribeClusterSchedulerConfigRequest),
        status="status",
        reason="failure_reason",
    )

    cluster_scheduler_config_id: str
    cluster_scheduler_config_arn: Optional[str] = None
    name: Optional[str] = None
    cluster_scheduler_config_version: Optional[int] = None
    status: Optional[str] = None
    failure_reason: Optional[str] = None
    status_details: Optional[dict[str, str]] = None
    cluster_arn: Optional[str] = None
    scheduler_config: Optional[SchedulerConfig] = None
    description: Optional[str] = None
    creation_time: Optional[datetime] = None
    created_by: Optional[UserContext] = None
    last_modified_time: Optional[datetime] = None
    last_modified_by: Optional[UserContext] = None

    @classmethod
    def create(
        cls,
        name: StrPipeVar,
        cluster_arn: StrPipeVar,
        scheduler_config: SchedulerConfig,
        description: StrPipeVar | None = None,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ClusterSchedulerConfig:
        """``CreateClusterSchedulerConfig``, then ``DescribeClusterSchedulerConfig``; step arguments under a `PipelineSession`."""
        made: ClusterSchedulerConfig = cls._create(
            "CreateClusterSchedulerConfig", CreateClusterSchedulerConfigRequest, locals()
        )
        return made

    @classmethod
    def get(
        cls,
        cluster_scheduler_config_id: StrPipeVar,
        cluster_scheduler_config_version: IntPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ClusterSchedulerConfig:
        """``DescribeClusterSchedulerConfig``."""
        return cls._get(locals())

    def refresh(self) -> ClusterSchedulerConfig:
        """``DescribeClusterSchedulerConfig`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(
        self,
        target_version: IntPipeVar,
        scheduler_config: SchedulerConfig | None = None,
        description: StrPipeVar | None = None,
    ) -> ClusterSchedulerConfig:
        """``UpdateClusterSchedulerConfig``, then ``DescribeClusterSchedulerConfig``."""
        self._call("UpdateClusterSchedulerConfig", UpdateClusterSchedulerConfigRequest, locals())
        return self._refresh()

    def delete(self) -> None:
        """``DeleteClusterSchedulerConfig``."""
        self._call("DeleteClusterSchedulerConfig", DeleteClusterSchedulerConfigRequest, locals())

    @classmethod
    def get_all(
        cls,
        created_after: TimePipeVar | None = None,
        created_before: TimePipeVar | None = None,
        name_contains: StrPipeVar | None = None,
        cluster_arn: StrPipeVar | None = None,
        status: StrPipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[ClusterSchedulerConfig]:
        """``ListClusterSchedulerConfigs``, all pages, each described."""
        return cls._get_all(
            "ListClusterSchedulerConfigs",
            ListClusterSchedulerConfigsRequest,
            locals(),
            "ClusterSchedulerConfigSummaries",
        )

    def wait_for_status(
        self,
        target_status: Literal[
            "Creating",
            "CreateFailed",
            "CreateRollbackFailed",
            "Created",
            "Updating",
            "UpdateFailed",
            "UpdateRollbackFailed",
            "Updated",
            "Deleting",
            "DeleteFailed",
            "DeleteRollbackFailed",
            "Deleted",
        ],
        poll: float = 5,
        timeout: float | None = None,
    ) -> None:
        """Wait for a status; see `sagemaker.core.resources._lifecycle.wait_for_status`."""
        self._wait_for_status(locals())

    def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the resource does not exist any more; see `sagemaker.core.resources._lifecycle.wait_for_delete`."""
        self._wait_for_delete(locals())
