# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: project."""

from typing import ClassVar, Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.common import Tag, UserContext
from sagemaker.core.workflow.variable_types import IntPipeVar, NamePipeVar, StrPipeVar, TimePipeVar


class CfnStackCreateParameter(Shape):
    """``CfnStackCreateParameter``."""

    key: StrPipeVar
    value: Optional[StrPipeVar] = None


class CfnCreateTemplateProvider(Shape):
    """``CfnCreateTemplateProvider``."""

    _api_names: ClassVar[dict[str, str]] = {"template_url": "TemplateURL", "role_arn": "RoleARN"}

    template_name: StrPipeVar
    template_url: StrPipeVar
    role_arn: Optional[StrPipeVar] = None
    parameters: Optional[list[CfnStackCreateParameter]] = None


class CfnStackDetail(Shape):
    """``CfnStackDetail``."""

    name: Optional[StrPipeVar] = None
    id: Optional[StrPipeVar] = None
    status_message: StrPipeVar


class CfnStackParameter(Shape):
    """``CfnStackParameter``."""

    key: StrPipeVar
    value: Optional[StrPipeVar] = None


class CfnStackUpdateParameter(Shape):
    """``CfnStackUpdateParameter``."""

    key: StrPipeVar
    value: Optional[StrPipeVar] = None


class CfnTemplateProviderDetail(Shape):
    """``CfnTemplateProviderDetail``."""

    _api_names: ClassVar[dict[str, str]] = {"template_url": "TemplateURL", "role_arn": "RoleARN"}

    template_name: StrPipeVar
    template_url: StrPipeVar
    role_arn: Optional[StrPipeVar] = None
    parameters: Optional[list[CfnStackParameter]] = None
    stack_detail: Optional[CfnStackDetail] = None


class CfnUpdateTemplateProvider(Shape):
    """``CfnUpdateTemplateProvider``."""

    _api_names: ClassVar[dict[str, str]] = {"template_url": "TemplateURL"}

    template_name: StrPipeVar
    template_url: StrPipeVar
    parameters: Optional[list[CfnStackUpdateParameter]] = None


class ProvisioningParameter(Shape):
    """``ProvisioningParameter``."""

    key: Optional[StrPipeVar] = None
    value: Optional[StrPipeVar] = None


class ServiceCatalogProvisioningDetails(Shape):
    """``ServiceCatalogProvisioningDetails``."""

    product_id: StrPipeVar
    provisioning_artifact_id: Optional[StrPipeVar] = None
    path_id: Optional[StrPipeVar] = None
    provisioning_parameters: Optional[list[ProvisioningParameter]] = None


class CreateTemplateProvider(Shape):
    """``CreateTemplateProvider``."""

    cfn_template_provider: Optional[CfnCreateTemplateProvider] = None


class CreateProjectInput(Shape):
    """``CreateProjectInput``."""

    project_name: NamePipeVar
    project_description: Optional[StrPipeVar] = None
    service_catalog_provisioning_details: Optional[ServiceCatalogProvisioningDetails] = None
    tags: Optional[list[Tag]] = None
    template_providers: Optional[list[CreateTemplateProvider]] = None


class CreateProjectOutput(Shape):
    """``CreateProjectOutput``."""

    project_arn: StrPipeVar
    project_id: StrPipeVar


class DeleteProjectInput(Shape):
    """``DeleteProjectInput``."""

    project_name: NamePipeVar


class DescribeProjectInput(Shape):
    """``DescribeProjectInput``."""

    project_name: NamePipeVar


class ServiceCatalogProvisionedProductDetails(Shape):
    """``ServiceCatalogProvisionedProductDetails``."""

    provisioned_product_id: Optional[StrPipeVar] = None
    provisioned_product_status_message: Optional[StrPipeVar] = None


class TemplateProviderDetail(Shape):
    """``TemplateProviderDetail``."""

    cfn_template_provider_detail: Optional[CfnTemplateProviderDetail] = None


class DescribeProjectOutput(Shape):
    """``DescribeProjectOutput``."""

    project_arn: StrPipeVar
    project_name: NamePipeVar
    project_id: StrPipeVar
    project_description: Optional[StrPipeVar] = None
    service_catalog_provisioning_details: Optional[ServiceCatalogProvisioningDetails] = None
    service_catalog_provisioned_product_details: Optional[ServiceCatalogProvisionedProductDetails] = None
    project_status: StrPipeVar
    template_provider_details: Optional[list[TemplateProviderDetail]] = None
    created_by: Optional[UserContext] = None
    creation_time: TimePipeVar
    last_modified_time: Optional[TimePipeVar] = None
    last_modified_by: Optional[UserContext] = None


class DisableSagemakerServicecatalogPortfolioInput(Shape):
    """``DisableSagemakerServicecatalogPortfolioInput``."""


class DisableSagemakerServicecatalogPortfolioOutput(Shape):
    """``DisableSagemakerServicecatalogPortfolioOutput``."""


class EnableSagemakerServicecatalogPortfolioInput(Shape):
    """``EnableSagemakerServicecatalogPortfolioInput``."""


class EnableSagemakerServicecatalogPortfolioOutput(Shape):
    """``EnableSagemakerServicecatalogPortfolioOutput``."""


class GetSagemakerServicecatalogPortfolioStatusInput(Shape):
    """``GetSagemakerServicecatalogPortfolioStatusInput``."""


class GetSagemakerServicecatalogPortfolioStatusOutput(Shape):
    """``GetSagemakerServicecatalogPortfolioStatusOutput``.

    status: Enabled, Disabled
    """

    status: Optional[StrPipeVar] = None


class ListProjectsInput(Shape):
    """``ListProjectsInput``.

    max_results: 1..100
    sort_by: Name, CreationTime
    sort_order: Ascending, Descending
    """

    creation_time_after: Optional[TimePipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    max_results: Optional[IntPipeVar] = None
    name_contains: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None


class ProjectSummary(Shape):
    """``ProjectSummary``."""

    project_name: NamePipeVar
    project_description: Optional[StrPipeVar] = None
    project_arn: StrPipeVar
    project_id: StrPipeVar
    creation_time: TimePipeVar
    project_status: StrPipeVar


class ListProjectsOutput(Shape):
    """``ListProjectsOutput``."""

    project_summary_list: list[ProjectSummary]
    next_token: Optional[StrPipeVar] = None


class ServiceCatalogProvisioningUpdateDetails(Shape):
    """``ServiceCatalogProvisioningUpdateDetails``."""

    provisioning_artifact_id: Optional[StrPipeVar] = None
    provisioning_parameters: Optional[list[ProvisioningParameter]] = None


class UpdateTemplateProvider(Shape):
    """``UpdateTemplateProvider``."""

    cfn_template_provider: Optional[CfnUpdateTemplateProvider] = None


class UpdateProjectInput(Shape):
    """``UpdateProjectInput``."""

    project_name: NamePipeVar
    project_description: Optional[StrPipeVar] = None
    service_catalog_provisioning_update_details: Optional[ServiceCatalogProvisioningUpdateDetails] = None
    tags: Optional[list[Tag]] = None
    template_providers_to_update: Optional[list[UpdateTemplateProvider]] = None


class UpdateProjectOutput(Shape):
    """``UpdateProjectOutput``."""

    project_arn: StrPipeVar
