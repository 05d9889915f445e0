# Made by tools/codegen from botocore's service models; changes here are lost.


"""``ComputeQuota``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.common import UserContext
from sagemaker.core.shapes.compute_quota import (
    ComputeQuotaConfig,
    ComputeQuotaTarget,
    CreateComputeQuotaRequest,
    DeleteComputeQuotaRequest,
    DescribeComputeQuotaRequest,
    ListComputeQuotasRequest,
    UpdateComputeQuotaRequest,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import IntPipeVar, StrPipeVar, TimePipeVar


class ComputeQuota(Resource):
    """``ComputeQuota``, as ``DescribeComputeQuota`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "ComputeQuota",
        name="name",
        identifiers=("compute_quota_id", "compute_quota_version"),
        describe=("DescribeComputeQuota", DescribeComputeQuotaRequest),
        status="status",
        reason="failure_reason",
    )

    compute_quota_id: str
    compute_quota_arn: Optional[str] = None
    name: Optional[str] = None
    description: Optional[str] = None
    compute_quota_version: Optional[int] = None
    status: Optional[str] = None
    failure_reason: Optional[str] = None
    cluster_arn: Optional[str] = None
    compute_quota_config: Optional[ComputeQuotaConfig] = None
    compute_quota_target: Optional[ComputeQuotaTarget] = None
    activation_state: Optional[str] = None
    creation_time: Optional[datetime] = None
    created_by: Optional[UserContext] = None
    last_modified_time: Optional[datetime] = None
    last_modified_by: Optional[UserContext] = None

    @classmethod
    def create(
        cls,
        name: StrPipeVar,
        cluster_arn: StrPipeVar,
        compute_quota_config: ComputeQuotaConfig,
        compute_quota_target: ComputeQuotaTarget,
        description: StrPipeVar | None = None,
        activation_state: StrPipeVar | None = None,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ComputeQuota:
        """``CreateComputeQuota``, then ``DescribeComputeQuota``; step arguments under a `PipelineSession`."""
        made: ComputeQuota = cls._create("CreateComputeQuota", CreateComputeQuotaRequest, locals())
        return made

    @classmethod
    def get(
        cls,
        compute_quota_id: StrPipeVar,
        compute_quota_version: IntPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ComputeQuota:
        """``DescribeComputeQuota``."""
        return cls._get(locals())

    def refresh(self) -> ComputeQuota:
        """``DescribeComputeQuota`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(
        self,
        target_version: IntPipeVar,
        compute_quota_config: ComputeQuotaConfig | None = None,
        compute_quota_target: ComputeQuotaTarget | None = None,
        activation_state: StrPipeVar | None = None,
        description: StrPipeVar | None = None,
    ) -> ComputeQuota:
        """``UpdateComputeQuota``, then ``DescribeComputeQuota``."""
        self._call("UpdateComputeQuota", UpdateComputeQuotaRequest, locals())
        return self._refresh()

    def delete(self) -> None:
        """``DeleteComputeQuota``."""
        self._call("DeleteComputeQuota", DeleteComputeQuotaRequest, locals())

    @classmethod
    def get_all(
        cls,
        created_after: TimePipeVar | None = None,
        created_before: TimePipeVar | None = None,
        name_contains: StrPipeVar | None = None,
        status: StrPipeVar | None = None,
        cluster_arn: StrPipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[ComputeQuota]:
        """``ListComputeQuotas``, all pages, each described."""
        return cls._get_all("ListComputeQuotas", ListComputeQuotasRequest, locals(), "ComputeQuotaSummaries")

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
