# Made by tools/codegen from botocore's service models; changes here are lost.

# ruff: noqa: A002 - parameters have the names of the API's members

"""``PartnerApp``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.partner_app import (
    AvailableUpgrade,
    CreatePartnerAppRequest,
    DeletePartnerAppRequest,
    DescribePartnerAppRequest,
    ErrorInfo,
    IdcConfigOutput,
    ListPartnerAppsRequest,
    PartnerAppConfig,
    PartnerAppMaintenanceConfig,
    UpdatePartnerAppRequest,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.shapes.partner_app import IdcConfigInput
    from sagemaker.core.workflow.variable_types import BoolPipeVar, StrPipeVar


class PartnerApp(Resource):
    """``PartnerApp``, as ``DescribePartnerApp`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "PartnerApp",
        name="name",
        identifiers=("arn", "include_available_upgrade"),
        describe=("DescribePartnerApp", DescribePartnerAppRequest),
        status="status",
    )

    arn: str
    name: Optional[str] = None
    type: Optional[str] = None
    status: Optional[str] = None
    creation_time: Optional[datetime] = None
    last_modified_time: Optional[datetime] = None
    execution_role_arn: Optional[str] = None
    kms_key_id: Optional[str] = None
    base_url: Optional[str] = None
    maintenance_config: Optional[PartnerAppMaintenanceConfig] = None
    tier: Optional[str] = None
    version: Optional[str] = None
    application_config: Optional[PartnerAppConfig] = None
    auth_type: Optional[str] = None
    enable_iam_session_based_identity: Optional[bool] = None
    error: Optional[ErrorInfo] = None
    enable_auto_minor_version_upgrade: Optional[bool] = None
    current_version_eol_date: Optional[datetime] = None
    available_upgrade: Optional[AvailableUpgrade] = None
    idc_config: Optional[IdcConfigOutput] = None

    @classmethod
    def create(
        cls,
        name: StrPipeVar,
        type: StrPipeVar,
        execution_role_arn: StrPipeVar,
        tier: StrPipeVar,
        auth_type: StrPipeVar,
        kms_key_id: StrPipeVar | None = None,
        maintenance_config: PartnerAppMaintenanceConfig | None = None,
        application_config: PartnerAppConfig | None = None,
        idc_config: IdcConfigInput | None = None,
        enable_iam_session_based_identity: BoolPipeVar | None = None,
        enable_auto_minor_version_upgrade: BoolPipeVar | None = None,
        client_token: StrPipeVar | None = None,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> PartnerApp:
        """``CreatePartnerApp``, then ``DescribePartnerApp``; step arguments under a `PipelineSession`."""
        made: PartnerApp = cls._create("CreatePartnerApp", CreatePartnerAppRequest, locals())
        return made

    @classmethod
    def get(
        cls,
        arn: StrPipeVar,
        include_available_upgrade: BoolPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> PartnerApp:
        """``DescribePartnerApp``."""
        return cls._get(locals())

    def refresh(self, include_available_upgrade: BoolPipeVar | None = None) -> PartnerApp:
        """``DescribePartnerApp`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(
        self,
        maintenance_config: PartnerAppMaintenanceConfig | None = None,
        tier: StrPipeVar | None = None,
        application_config: PartnerAppConfig | None = None,
        idc_config: IdcConfigInput | None = None,
        auth_type: StrPipeVar | None = None,
        enable_iam_session_based_identity: BoolPipeVar | None = None,
        enable_auto_minor_version_upgrade: BoolPipeVar | None = None,
        app_version: StrPipeVar | None = None,
        client_token: StrPipeVar | None = None,
        tags: list[Tag] | None = None,
    ) -> PartnerApp:
        """``UpdatePartnerApp``, then ``DescribePartnerApp``."""
        self._call("UpdatePartnerApp", UpdatePartnerAppRequest, locals())
        return self._refresh()

    def delete(self, client_token: StrPipeVar | None = None) -> None:
        """``DeletePartnerApp``."""
        self._call("DeletePartnerApp", DeletePartnerAppRequest, locals())

    @classmethod
    def get_all(
        cls, session: AnySession | None = None, region: str | None = None
    ) -> ResourceIterator[PartnerApp]:
        """``ListPartnerApps``, all pages, each described."""
        return cls._get_all("ListPartnerApps", ListPartnerAppsRequest, locals(), "Summaries")

    def wait_for_status(
        self,
        target_status: Literal[
            "Creating", "Updating", "Deleting", "Available", "Failed", "UpdateFailed", "Deleted"
        ],
        poll: float = 5,
        timeout: float | None = None,
    ) -> None:
        """Wait for a status; see `sagemaker.core.resources._lifecycle.wait_for_status`."""
        self._wait_for_status(locals())

    def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the resource does not exist any more; see `sagemaker.core.resources._lifecycle.wait_for_delete`."""
        self._wait_for_delete(locals())
