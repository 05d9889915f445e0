# Made by tools/codegen from botocore's service models; changes here are lost.


"""``HubContent``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.common import UserContext
from sagemaker.core.shapes.hub import (
    DeleteHubContentRequest,
    DescribeHubContentRequest,
    HubContentDependency,
    ImportHubContentRequest,
    ListHubContentsRequest,
    ListHubContentVersionsRequest,
    UpdateHubContentRequest,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar, TimePipeVar


class HubContent(Resource):
    """``HubContent``, as ``DescribeHubContent`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "HubContent",
        name="hub_content_name",
        identifiers=("hub_name", "hub_content_type", "hub_content_name", "hub_content_version"),
        describe=("DescribeHubContent", DescribeHubContentRequest),
        status="hub_content_status",
        reason="failure_reason",
    )

    hub_name: Optional[str] = None
    hub_content_type: str
    hub_content_name: str
    hub_content_arn: Optional[str] = None
    hub_content_version: Optional[str] = None
    document_schema_version: Optional[str] = None
    hub_arn: Optional[str] = None
    hub_content_display_name: Optional[str] = None
    hub_content_description: Optional[str] = None
    hub_content_markdown: Optional[str] = None
    hub_content_document: Optional[str] = None
    sage_maker_public_hub_content_arn: Optional[str] = None
    reference_min_version: Optional[str] = None
    support_status: Optional[str] = None
    hub_content_search_keywords: Optional[list[str]] = None
    hub_content_dependencies: Optional[list[HubContentDependency]] = None
    hub_content_status: Optional[str] = None
    failure_reason: Optional[str] = None
    creation_time: Optional[datetime] = None
    last_modified_time: Optional[datetime] = None
    created_by: Optional[UserContext] = None
    last_modified_by: Optional[UserContext] = None

    @classmethod
    def get(
        cls,
        hub_name: NamePipeVar,
        hub_content_type: StrPipeVar,
        hub_content_name: NamePipeVar,
        hub_content_version: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> HubContent:
        """``DescribeHubContent``."""
        return cls._get(locals())

    def refresh(self) -> HubContent:
        """``DescribeHubContent`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(
        self,
        hub_content_type: StrPipeVar | None = None,
        hub_content_version: StrPipeVar | None = None,
        hub_content_display_name: StrPipeVar | None = None,
        hub_content_description: StrPipeVar | None = None,
        hub_content_markdown: StrPipeVar | None = None,
        hub_content_search_keywords: list[StrPipeVar] | None = None,
        support_status: StrPipeVar | None = None,
    ) -> HubContent:
        """``UpdateHubContent``, then ``DescribeHubContent``."""
        self._call("UpdateHubContent", UpdateHubContentRequest, locals())
        return self._refresh()

    def delete(self) -> None:
        """``DeleteHubContent``."""
        self._call("DeleteHubContent", DeleteHubContentRequest, locals())

    @classmethod
    def get_all(
        cls,
        hub_name: NamePipeVar,
        hub_content_type: StrPipeVar,
        name_contains: StrPipeVar | None = None,
        max_schema_version: StrPipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        creation_time_after: TimePipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[HubContent]:
        """``ListHubContents``, all pages, each described."""
        return cls._get_all("ListHubContents", ListHubContentsRequest, locals(), "HubContentSummaries")

    @classmethod
    def load(
        cls,
        hub_content_name: NamePipeVar,
        hub_content_type: StrPipeVar,
        document_schema_version: StrPipeVar,
        hub_name: NamePipeVar,
        hub_content_document: StrPipeVar,
        hub_content_version: StrPipeVar | None = None,
        hub_content_display_name: StrPipeVar | None = None,
        hub_content_description: StrPipeVar | None = None,
        hub_content_markdown: StrPipeVar | None = None,
        support_status: StrPipeVar | None = None,
        hub_content_search_keywords: list[StrPipeVar] | None = None,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> HubContent:
        """``ImportHubContent``, then ``DescribeHubContent``; step arguments under a `PipelineSession`."""
        made: HubContent = cls._create("ImportHubContent", ImportHubContentRequest, locals())
        return made

    def get_all_versions(
        self,
        min_version: StrPipeVar | None = None,
        max_schema_version: StrPipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        creation_time_after: TimePipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[HubContent]:
        """``ListHubContentVersions``, all pages."""
        return self._list(
            "ListHubContentVersions",
            ListHubContentVersionsRequest,
            locals(),
            "HubContentSummaries",
            HubContent,
        )

    def wait_for_status(
        self,
        target_status: Literal[
            "Available",
            "Importing",
            "Deleting",
            "ImportFailed",
            "DeleteFailed",
            "PendingImport",
            "PendingDelete",
        ],
        poll: float = 5,
        timeout: float | None = None,
    ) -> None:
        """Wait for a status; see `sagemaker.core.resources._lifecycle.wait_for_status`."""
        self._wait_for_status(locals())

    def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the resource does not exist any more; see `sagemaker.core.resources._lifecycle.wait_for_delete`."""
        self._wait_for_delete(locals())
