# Made by tools/codegen from botocore's service models; changes here are lost.


"""``LineageGroup``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.common import UserContext
from sagemaker.core.shapes.lineage import (
    DescribeLineageGroupRequest,
    GetLineageGroupPolicyRequest,
    GetLineageGroupPolicyResponse,
    ListLineageGroupsRequest,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar, TimePipeVar


class LineageGroup(Resource):
    """``LineageGroup``, as ``DescribeLineageGroup`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "LineageGroup",
        name="lineage_group_name",
        identifiers=("lineage_group_name",),
        describe=("DescribeLineageGroup", DescribeLineageGroupRequest),
    )

    lineage_group_name: str
    lineage_group_arn: Optional[str] = None
    display_name: Optional[str] = None
    description: Optional[str] = None
    creation_time: Optional[datetime] = None
    created_by: Optional[UserContext] = None
    last_modified_time: Optional[datetime] = None
    last_modified_by: Optional[UserContext] = None

    @classmethod
    def get(
        cls, lineage_group_name: NamePipeVar, session: AnySession | None = None, region: str | None = None
    ) -> LineageGroup:
        """``DescribeLineageGroup``."""
        return cls._get(locals())

    def refresh(self) -> LineageGroup:
        """``DescribeLineageGroup`` again; the attributes change in place."""
        return self._refresh(locals())

    @classmethod
    def get_all(
        cls,
        created_after: TimePipeVar | None = None,
        created_before: TimePipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[LineageGroup]:
        """``ListLineageGroups``, all pages, each described."""
        return cls._get_all("ListLineageGroups", ListLineageGroupsRequest, locals(), "LineageGroupSummaries")

    def get_policy(
        self, session: AnySession | None = None, region: str | None = None
    ) -> GetLineageGroupPolicyResponse:
        """``GetLineageGroupPolicy``."""
        return GetLineageGroupPolicyResponse.from_response(
            self._call("GetLineageGroupPolicy", GetLineageGroupPolicyRequest, locals())
        )
