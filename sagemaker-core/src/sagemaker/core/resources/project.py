# Made by tools/codegen from botocore's service models; changes here are lost.


"""``Project``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.common import UserContext
from sagemaker.core.shapes.project import (
    CreateProjectInput,
    DeleteProjectInput,
    DescribeProjectInput,
    ListProjectsInput,
    ServiceCatalogProvisionedProductDetails,
    ServiceCatalogProvisioningDetails,
    TemplateProviderDetail,
    UpdateProjectInput,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.shapes.project import (
        CreateTemplateProvider,
        ServiceCatalogProvisioningUpdateDetails,
        UpdateTemplateProvider,
    )
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar, TimePipeVar


class Project(Resource):
    """``Project``, as ``DescribeProject`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "Project",
        name="project_name",
        identifiers=("project_name",),
        describe=("DescribeProject", DescribeProjectInput),
        status="project_status",
    )

    project_name: str
    project_arn: Optional[str] = None
    project_id: Optional[str] = None
    project_description: Optional[str] = None
    service_catalog_provisioning_details: Optional[ServiceCatalogProvisioningDetails] = None
    service_catalog_provisioned_product_details: Optional[ServiceCatalogProvisionedProductDetails] = None
    project_status: Optional[str] = None
    template_provider_details: Optional[list[TemplateProviderDetail]] = None
    created_by: Optional[UserContext] = None
    creation_time: Optional[datetime] = None
    last_modified_time: Optional[datetime] = None
    last_modified_by: Optional[UserContext] = None

    @classmethod
    def create(
        cls,
        project_name: NamePipeVar,
        project_description: StrPipeVar | None = None,
        service_catalog_provisioning_details: ServiceCatalogProvisioningDetails | None = None,
        tags: list[Tag] | None = None,
        template_providers: list[CreateTemplateProvider] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> Project:
        """``CreateProject``, then ``DescribeProject``; step arguments under a `PipelineSession`."""
        made: Project = cls._create("CreateProject", CreateProjectInput, locals())
        return made

    @classmethod
    def get(
        cls, project_name: NamePipeVar, session: AnySession | None = None, region: str | None = None
    ) -> Project:
        """``DescribeProject``."""
        return cls._get(locals())

    def refresh(self) -> Project:
        """``DescribeProject`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(
        self,
        project_description: StrPipeVar | None = None,
        service_catalog_provisioning_update_details: ServiceCatalogProvisioningUpdateDetails | None = None,
        tags: list[Tag] | None = None,
        template_providers_to_update: list[UpdateTemplateProvider] | None = None,
    ) -> Project:
        """``UpdateProject``, then ``DescribeProject``."""
        self._call("UpdateProject", UpdateProjectInput, locals())
        return self._refresh()

    def delete(self) -> None:
        """``DeleteProject``."""
        self._call("DeleteProject", DeleteProjectInput, locals())

    @classmethod
    def get_all(
        cls,
        creation_time_after: TimePipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        name_contains: StrPipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[Project]:
        """``ListProjects``, all pages, each described."""
        return cls._get_all("ListProjects", ListProjectsInput, locals(), "ProjectSummaryList")

    def wait_for_status(
        self,
        target_status: Literal[
            "Pending",
            "CreateInProgress",
            "CreateCompleted",
            "CreateFailed",
            "DeleteInProgress",
            "DeleteFailed",
            "DeleteCompleted",
            "UpdateInProgress",
            "UpdateCompleted",
            "UpdateFailed",
        ],
        poll: float = 5,
        timeout: float | None = None,
    ) -> None:
        """Wait for a status; see `sagemaker.core.resources._lifecycle.wait_for_status`."""
        self._wait_for_status(locals())

    def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the resource does not exist any more; see `sagemaker.core.resources._lifecycle.wait_for_delete`."""
        self._wait_for_delete(locals())
