# Made by tools/codegen from botocore's service models; changes here are lost.


"""``Domain``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.domain import (
    CreateDomainRequest,
    DefaultSpaceSettings,
    DeleteDomainRequest,
    DescribeDomainRequest,
    DomainSettings,
    ListDomainsRequest,
    UpdateDomainRequest,
    UserSettings,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.shapes.domain import DomainSettingsForUpdate, RetentionPolicy
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar


class Domain(Resource):
    """``Domain``, as ``DescribeDomain`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "Domain",
        name="domain_name",
        identifiers=("domain_id",),
        describe=("DescribeDomain", DescribeDomainRequest),
        status="status",
        reason="failure_reason",
    )

    domain_id: str
    domain_arn: Optional[str] = None
    domain_name: Optional[str] = None
    home_efs_file_system_id: Optional[str] = None
    single_sign_on_managed_application_instance_id: Optional[str] = None
    single_sign_on_application_arn: Optional[str] = None
    status: Optional[str] = None
    creation_time: Optional[datetime] = None
    last_modified_time: Optional[datetime] = None
    failure_reason: Optional[str] = None
    security_group_id_for_domain_boundary: Optional[str] = None
    auth_mode: Optional[str] = None
    default_user_settings: Optional[UserSettings] = None
    domain_settings: Optional[DomainSettings] = None
    app_network_access_type: Optional[str] = None
    home_efs_file_system_kms_key_id: Optional[str] = None
    subnet_ids: Optional[list[str]] = None
    url: Optional[str] = None
    vpc_id: Optional[str] = None
    kms_key_id: Optional[str] = None
    app_security_group_management: Optional[str] = None
    home_efs_file_system_creation: Optional[str] = None
    tag_propagation: Optional[str] = None
    default_space_settings: Optional[DefaultSpaceSettings] = None

    @classmethod
    def create(
        cls,
        domain_name: NamePipeVar,
        auth_mode: StrPipeVar,
        default_user_settings: UserSettings,
        domain_settings: DomainSettings | None = None,
        subnet_ids: list[StrPipeVar] | None = None,
        vpc_id: StrPipeVar | None = None,
        tags: list[Tag] | None = None,
        app_network_access_type: StrPipeVar | None = None,
        home_efs_file_system_kms_key_id: StrPipeVar | None = None,
        kms_key_id: StrPipeVar | None = None,
        app_security_group_management: StrPipeVar | None = None,
        home_efs_file_system_creation: StrPipeVar | None = None,
        tag_propagation: StrPipeVar | None = None,
        default_space_settings: DefaultSpaceSettings | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> Domain:
        """``CreateDomain``, then ``DescribeDomain``; step arguments under a `PipelineSession`."""
        made: Domain = cls._create("CreateDomain", CreateDomainRequest, locals())
        return made

    @classmethod
    def get(
        cls, domain_id: StrPipeVar, session: AnySession | None = None, region: str | None = None
    ) -> Domain:
        """``DescribeDomain``."""
        return cls._get(locals())

    def refresh(self) -> Domain:
        """``DescribeDomain`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(
        self,
        default_user_settings: UserSettings | None = None,
        domain_settings_for_update: DomainSettingsForUpdate | None = None,
        app_security_group_management: StrPipeVar | None = None,
        default_space_settings: DefaultSpaceSettings | None = None,
        subnet_ids: list[StrPipeVar] | None = None,
        app_network_access_type: StrPipeVar | None = None,
        tag_propagation: StrPipeVar | None = None,
        home_efs_file_system_creation: StrPipeVar | None = None,
        vpc_id: StrPipeVar | None = None,
    ) -> Domain:
        """``UpdateDomain``, then ``DescribeDomain``."""
        self._call("UpdateDomain", UpdateDomainRequest, locals())
        return self._refresh()

    def delete(self, retention_policy: RetentionPolicy | None = None) -> None:
        """``DeleteDomain``."""
        self._call("DeleteDomain", DeleteDomainRequest, locals())

    @classmethod
    def get_all(
        cls, session: AnySession | None = None, region: str | None = None
    ) -> ResourceIterator[Domain]:
        """``ListDomains``, all pages, each described."""
        return cls._get_all("ListDomains", ListDomainsRequest, locals(), "Domains")

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
