# Made by tools/codegen from botocore's service models; changes here are lost.


"""``App``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.domain import ResourceSpec
from sagemaker.core.shapes.studio import (
    CreateAppRequest,
    DeleteAppRequest,
    DescribeAppRequest,
    ListAppsRequest,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import BoolPipeVar, NamePipeVar, StrPipeVar


class App(Resource):
    """``App``, as ``DescribeApp`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "App",
        name="app_name",
        identifiers=("domain_id", "app_type", "app_name", "user_profile_name", "space_name"),
        describe=("DescribeApp", DescribeAppRequest),
        status="status",
        reason="failure_reason",
    )

    domain_id: str
    app_type: str
    app_name: str
    app_arn: Optional[str] = None
    user_profile_name: Optional[str] = None
    space_name: Optional[str] = None
    status: Optional[str] = None
    effective_trusted_identity_propagation_status: Optional[str] = None
    recovery_mode: Optional[bool] = None
    last_health_check_timestamp: Optional[datetime] = None
    last_user_activity_timestamp: Optional[datetime] = None
    creation_time: Optional[datetime] = None
    failure_reason: Optional[str] = None
    resource_spec: Optional[ResourceSpec] = None
    built_in_lifecycle_config_arn: Optional[str] = None

    @classmethod
    def create(
        cls,
        domain_id: StrPipeVar,
        app_type: StrPipeVar,
        app_name: NamePipeVar,
        user_profile_name: NamePipeVar | None = None,
        space_name: NamePipeVar | None = None,
        tags: list[Tag] | None = None,
        resource_spec: ResourceSpec | None = None,
        recovery_mode: BoolPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> App:
        """``CreateApp``, then ``DescribeApp``; step arguments under a `PipelineSession`."""
        made: App = cls._create("CreateApp", CreateAppRequest, locals())
        return made

    @classmethod
    def get(
        cls,
        domain_id: StrPipeVar,
        app_type: StrPipeVar,
        app_name: NamePipeVar,
        user_profile_name: NamePipeVar | None = None,
        space_name: NamePipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> App:
        """``DescribeApp``."""
        return cls._get(locals())

    def refresh(self) -> App:
        """``DescribeApp`` again; the attributes change in place."""
        return self._refresh(locals())

    def delete(self) -> None:
        """``DeleteApp``."""
        self._call("DeleteApp", DeleteAppRequest, locals())

    @classmethod
    def get_all(
        cls,
        sort_order: StrPipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        domain_id_equals: StrPipeVar | None = None,
        user_profile_name_equals: StrPipeVar | None = None,
        space_name_equals: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[App]:
        """``ListApps``, all pages, each described."""
        return cls._get_all("ListApps", ListAppsRequest, locals(), "Apps")

    def wait_for_status(
        self,
        target_status: Literal["Deleted", "Deleting", "Failed", "InService", "Pending"],
        poll: float = 5,
        timeout: float | None = None,
    ) -> None:
        """Wait for a status; see `sagemaker.core.resources._lifecycle.wait_for_status`."""
        self._wait_for_status(locals())

    def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the resource does not exist any more; see `sagemaker.core.resources._lifecycle.wait_for_delete`."""
        self._wait_for_delete(locals())
