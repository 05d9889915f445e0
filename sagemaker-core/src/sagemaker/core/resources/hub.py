# Made by tools/codegen from botocore's service models; changes here are lost.


"""``Hub``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.common import UserContext
from sagemaker.core.shapes.hub import (
    CreateHubRequest,
    DeleteHubRequest,
    DescribeHubRequest,
    HubS3StorageConfig,
    ListHubsRequest,
    UpdateHubRequest,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar, TimePipeVar


class Hub(Resource):
    """``Hub``, as ``DescribeHub`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "Hub",
        name="hub_name",
        identifiers=("hub_name",),
        describe=("DescribeHub", DescribeHubRequest),
        status="hub_status",
        reason="failure_reason",
    )

    hub_name: str
    hub_arn: Optional[str] = None
    hub_display_name: Optional[str] = None
    hub_description: Optional[str] = None
    hub_search_keywords: Optional[list[str]] = None
    s3_storage_config: Optional[HubS3StorageConfig] = None
    hub_status: Optional[str] = None
    failure_reason: Optional[str] = None
    creation_time: Optional[datetime] = None
    last_modified_time: Optional[datetime] = None
    created_by: Optional[UserContext] = None
    last_modified_by: Optional[UserContext] = None

    @classmethod
    def create(
        cls,
        hub_name: NamePipeVar,
        hub_description: StrPipeVar,
        hub_display_name: StrPipeVar | None = None,
        hub_search_keywords: list[StrPipeVar] | None = None,
        s3_storage_config: HubS3StorageConfig | None = None,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> Hub:
        """``CreateHub``, then ``DescribeHub``; step arguments under a `PipelineSession`."""
        made: Hub = cls._create("CreateHub", CreateHubRequest, locals())
        return made

    @classmethod
    def get(cls, hub_name: NamePipeVar, session: AnySession | None = None, region: str | None = None) -> Hub:
        """``DescribeHub``."""
        return cls._get(locals())

    def refresh(self) -> Hub:
        """``DescribeHub`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(
        self,
        hub_description: StrPipeVar | None = None,
        hub_display_name: StrPipeVar | None = None,
        hub_search_keywords: list[StrPipeVar] | None = None,
    ) -> Hub:
        """``UpdateHub``, then ``DescribeHub``."""
        self._call("UpdateHub", UpdateHubRequest, locals())
        return self._refresh()

    def delete(self) -> None:
        """``DeleteHub``."""
        self._call("DeleteHub", DeleteHubRequest, locals())

    @classmethod
    def get_all(
        cls,
        name_contains: StrPipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        creation_time_after: TimePipeVar | None = None,
        last_modified_time_before: TimePipeVar | None = None,
        last_modified_time_after: TimePipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[Hub]:
        """``ListHubs``, all pages, each described."""
        return cls._get_all("ListHubs", ListHubsRequest, locals(), "HubSummaries")

    def wait_for_status(
        self,
        target_status: Literal[
            "InService", "Creating", "Updating", "Deleting", "CreateFailed", "UpdateFailed", "DeleteFailed"
        ],
        poll: float = 5,
        timeout: float | None = None,
    ) -> None:
        """Wait for a status; see `sagemaker.core.resources._lifecycle.wait_for_status`."""
        self._wait_for_status(locals())

    def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the resource does not exist any more; see `sagemaker.core.resources._lifecycle.wait_for_delete`."""
        self._wait_for_delete(locals())
