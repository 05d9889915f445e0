# Made by tools/codegen from botocore's service models; changes here are lost.


"""``UserProfile``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.domain import (
    CreateUserProfileRequest,
    DeleteUserProfileRequest,
    DescribeUserProfileRequest,
    ListUserProfilesRequest,
    UpdateUserProfileRequest,
    UserSettings,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar


class UserProfile(Resource):
    """``UserProfile``, as ``DescribeUserProfile`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "UserProfile",
        name="user_profile_name",
        identifiers=("domain_id", "user_profile_name"),
        describe=("DescribeUserProfile", DescribeUserProfileRequest),
        status="status",
        reason="failure_reason",
    )

    domain_id: str
    user_profile_name: str
    user_profile_arn: Optional[str] = None
    home_efs_file_system_uid: Optional[str] = None
    status: Optional[str] = None
    last_modified_time: Optional[datetime] = None
    creation_time: Optional[datetime] = None
    failure_reason: Optional[str] = None
    single_sign_on_user_identifier: Optional[str] = None
    single_sign_on_user_value: Optional[str] = None
    user_settings: Optional[UserSettings] = None

    @classmethod
    def create(
        cls,
        domain_id: StrPipeVar,
        user_profile_name: NamePipeVar,
        single_sign_on_user_identifier: StrPipeVar | None = None,
        single_sign_on_user_value: StrPipeVar | None = None,
        tags: list[Tag] | None = None,
        user_settings: UserSettings | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> UserProfile:
        """``CreateUserProfile``, then ``DescribeUserProfile``; step arguments under a `PipelineSession`."""
        made: UserProfile = cls._create("CreateUserProfile", CreateUserProfileRequest, locals())
        return made

    @classmethod
    def get(
        cls,
        domain_id: StrPipeVar,
        user_profile_name: NamePipeVar,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> UserProfile:
        """``DescribeUserProfile``."""
        return cls._get(locals())

    def refresh(self) -> UserProfile:
        """``DescribeUserProfile`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(self, user_settings: UserSettings | None = None) -> UserProfile:
        """``UpdateUserProfile``, then ``DescribeUserProfile``."""
        self._call("UpdateUserProfile", UpdateUserProfileRequest, locals())
        return self._refresh()

    def delete(self) -> None:
        """``DeleteUserProfile``."""
        self._call("DeleteUserProfile", DeleteUserProfileRequest, locals())

    @classmethod
    def get_all(
        cls,
        sort_order: StrPipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        domain_id_equals: StrPipeVar | None = None,
        user_profile_name_contains: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[UserProfile]:
        """``ListUserProfiles``, all pages, each described."""
        return cls._get_all("ListUserProfiles", ListUserProfilesRequest, locals(), "UserProfiles")

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
