# Made by tools/codegen from botocore's service models; changes here are lost.


"""``Action``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.common import UserContext
from sagemaker.core.shapes.lineage import (
    ActionSource,
    CreateActionRequest,
    DeleteActionRequest,
    DescribeActionRequest,
    ListActionsRequest,
    UpdateActionRequest,
)
from sagemaker.core.shapes.model_package import MetadataProperties

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar, TimePipeVar


class Action(Resource):
    """``Action``, as ``DescribeAction`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "Action",
        name="action_name",
        identifiers=("action_name",),
        describe=("DescribeAction", DescribeActionRequest),
        status="status",
    )

    action_name: str
    action_arn: Optional[str] = None
    source: Optional[ActionSource] = None
    action_type: Optional[str] = None
    description: Optional[str] = None
    status: Optional[str] = None
    properties: Optional[dict[str, str]] = None
    creation_time: Optional[datetime] = None
    created_by: Optional[UserContext] = None
    last_modified_time: Optional[datetime] = None
    last_modified_by: Optional[UserContext] = None
    metadata_properties: Optional[MetadataProperties] = None
    lineage_group_arn: Optional[str] = None

    @classmethod
    def create(
        cls,
        action_name: NamePipeVar,
        source: ActionSource,
        action_type: StrPipeVar,
        description: StrPipeVar | None = None,
        status: StrPipeVar | None = None,
        properties: dict[str, StrPipeVar] | None = None,
        metadata_properties: MetadataProperties | None = None,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> Action:
        """``CreateAction``, then ``DescribeAction``; step arguments under a `PipelineSession`."""
        made: Action = cls._create("CreateAction", CreateActionRequest, locals())
        return made

    @classmethod
    def get(
        cls, action_name: NamePipeVar, session: AnySession | None = None, region: str | None = None
    ) -> Action:
        """``DescribeAction``."""
        return cls._get(locals())

    def refresh(self) -> Action:
        """``DescribeAction`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(
        self,
        description: StrPipeVar | None = None,
        status: StrPipeVar | None = None,
        properties: dict[str, StrPipeVar] | None = None,
        properties_to_remove: list[StrPipeVar] | None = None,
    ) -> Action:
        """``UpdateAction``, then ``DescribeAction``."""
        self._call("UpdateAction", UpdateActionRequest, locals())
        return self._refresh()

    def delete(self) -> None:
        """``DeleteAction``."""
        self._call("DeleteAction", DeleteActionRequest, locals())

    @classmethod
    def get_all(
        cls,
        source_uri: StrPipeVar | None = None,
        action_type: StrPipeVar | None = None,
        created_after: TimePipeVar | None = None,
        created_before: TimePipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[Action]:
        """``ListActions``, all pages, each described."""
        return cls._get_all("ListActions", ListActionsRequest, locals(), "ActionSummaries")

    def wait_for_status(
        self,
        target_status: Literal["Unknown", "InProgress", "Completed", "Failed", "Stopping", "Stopped"],
        poll: float = 5,
        timeout: float | None = None,
    ) -> None:
        """Wait for a status; see `sagemaker.core.resources._lifecycle.wait_for_status`."""
        self._wait_for_status(locals())

    def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the resource does not exist any more; see `sagemaker.core.resources._lifecycle.wait_for_delete`."""
        self._wait_for_delete(locals())
