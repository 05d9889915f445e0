# Made by tools/codegen from botocore's service models; changes here are lost.


"""``Space``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.studio import (
    CreateSpaceRequest,
    DeleteSpaceRequest,
    DescribeSpaceRequest,
    ListSpacesRequest,
    OwnershipSettings,
    SpaceSettings,
    SpaceSharingSettings,
    StartSessionRequest,
    StartSessionResponse,
    UpdateSpaceRequest,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar


class Space(Resource):
    """``Space``, as ``DescribeSpace`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "Space",
        name="space_name",
        identifiers=("domain_id", "space_name"),
        describe=("DescribeSpace", DescribeSpaceRequest),
        status="status",
        reason="failure_reason",
    )

    domain_id: str
    space_name: str
    space_arn: Optional[str] = None
    home_efs_file_system_uid: Optional[str] = None
    status: Optional[str] = None
    last_modified_time: Optional[datetime] = None
    creation_time: Optional[datetime] = None
    failure_reason: Optional[str] = None
    space_settings: Optional[SpaceSettings] = None
    ownership_settings: Optional[OwnershipSettings] = None
    space_sharing_settings: Optional[SpaceSharingSettings] = None
    space_display_name: Optional[str] = None
    url: Optional[str] = None

    @classmethod
    def create(
        cls,
        domain_id: StrPipeVar,
        space_name: NamePipeVar,
        tags: list[Tag] | None = None,
        space_settings: SpaceSettings | None = None,
        ownership_settings: OwnershipSettings | None = None,
        space_sharing_settings: SpaceSharingSettings | None = None,
        space_display_name: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> Space:
        """``CreateSpace``, then ``DescribeSpace``; step arguments under a `PipelineSession`."""
        made: Space = cls._create("CreateSpace", CreateSpaceRequest, locals())
        return made

    @classmethod
    def get(
        cls,
        domain_id: StrPipeVar,
        space_name: NamePipeVar,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> Space:
        """``DescribeSpace``."""
        return cls._get(locals())

    def refresh(self) -> Space:
        """``DescribeSpace`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(
        self, space_settings: SpaceSettings | None = None, space_display_name: StrPipeVar | None = None
    ) -> Space:
        """``UpdateSpace``, then ``DescribeSpace``."""
        self._call("UpdateSpace", UpdateSpaceRequest, locals())
        return self._refresh()

    def delete(self) -> None:
        """``DeleteSpace``."""
        self._call("DeleteSpace", DeleteSpaceRequest, locals())

    @classmethod
    def get_all(
        cls,
        sort_order: StrPipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        domain_id_equals: StrPipeVar | None = None,
        space_name_contains: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[Space]:
        """``ListSpaces``, all pages, each described."""
        return cls._get_all("ListSpaces", ListSpacesRequest, locals(), "Spaces")

    def start_session(
        self, session: AnySession | None = None, region: str | None = None
    ) -> StartSessionResponse:
        """``StartSession``."""
        return StartSessionResponse.from_response(
            self._call(
                "StartSession", StartSessionRequest, {**locals(), "resource_identifier": self.space_arn}
            )
        )

    def wait_for_status(
        self,
        target_status: Literal[
            "Deleting", "Failed", "InService", "Pending", "Updating", "Update_Failed", "Delete_Failed"
        ],
        poll: float = 5,
        timeout: float | None = None,
    ) -> None:
        """Wait for a status; see `sagemaker.core.resources._lifecycle.wait_for_status`."""
        self._wait_for_status(locals())

    def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the resource does not exist any more; see `sagemaker.core.resources._lifecycle.wait_for_delete`."""
        self._wait_for_delete(locals())
