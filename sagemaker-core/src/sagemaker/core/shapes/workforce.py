# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: workforce."""

from typing import Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.common import Tag
from sagemaker.core.workflow.variable_types import (
    BoolPipeVar,
    IntPipeVar,
    NamePipeVar,
    StrPipeVar,
    TimePipeVar,
)


class CognitoConfig(Shape):
    """``CognitoConfig``."""

    user_pool: StrPipeVar
    client_id: StrPipeVar


class CognitoMemberDefinition(Shape):
    """``CognitoMemberDefinition``."""

    user_pool: StrPipeVar
    user_group: StrPipeVar
    client_id: StrPipeVar


class OidcConfig(Shape):
    """``OidcConfig``."""

    client_id: StrPipeVar
    client_secret: StrPipeVar
    issuer: StrPipeVar
    authorization_endpoint: StrPipeVar
    token_endpoint: StrPipeVar
    user_info_endpoint: StrPipeVar
    logout_endpoint: StrPipeVar
    jwks_uri: StrPipeVar
    scope: Optional[StrPipeVar] = None
    authentication_request_extra_params: Optional[dict[str, StrPipeVar]] = None


class SourceIpConfig(Shape):
    """``SourceIpConfig``."""

    cidrs: list[StrPipeVar]


class WorkforceVpcConfigRequest(Shape):
    """``WorkforceVpcConfigRequest``."""

    vpc_id: Optional[StrPipeVar] = None
    security_group_ids: Optional[list[StrPipeVar]] = None
    subnets: Optional[list[StrPipeVar]] = None


class CreateWorkforceRequest(Shape):
    """``CreateWorkforceRequest``.

    ip_address_type: ipv4, dualstack
    """

    cognito_config: Optional[CognitoConfig] = None
    oidc_config: Optional[OidcConfig] = None
    source_ip_config: Optional[SourceIpConfig] = None
    workforce_name: NamePipeVar
    tags: Optional[list[Tag]] = None
    workforce_vpc_config: Optional[WorkforceVpcConfigRequest] = None
    ip_address_type: Optional[StrPipeVar] = None


class CreateWorkforceResponse(Shape):
    """``CreateWorkforceResponse``."""

    workforce_arn: StrPipeVar


class NotificationConfiguration(Shape):
    """``NotificationConfiguration``."""

    notification_topic_arn: Optional[StrPipeVar] = None


class IamPolicyConstraints(Shape):
    """``IamPolicyConstraints``.

    source_ip: Enabled, Disabled
    vpc_source_ip: Enabled, Disabled
    """

    source_ip: Optional[StrPipeVar] = None
    vpc_source_ip: Optional[StrPipeVar] = None


class S3Presign(Shape):
    """``S3Presign``."""

    iam_policy_constraints: Optional[IamPolicyConstraints] = None


class WorkerAccessConfiguration(Shape):
    """``WorkerAccessConfiguration``."""

    s3_presign: Optional[S3Presign] = None


class OidcMemberDefinition(Shape):
    """``OidcMemberDefinition``."""

    groups: Optional[list[StrPipeVar]] = None


class MemberDefinition(Shape):
    """``MemberDefinition``."""

    cognito_member_definition: Optional[CognitoMemberDefinition] = None
    oidc_member_definition: Optional[OidcMemberDefinition] = None


class CreateWorkteamRequest(Shape):
    """``CreateWorkteamRequest``."""

    workteam_name: NamePipeVar
    workforce_name: Optional[NamePipeVar] = None
    member_definitions: list[MemberDefinition]
    description: StrPipeVar
    notification_configuration: Optional[NotificationConfiguration] = None
    worker_access_configuration: Optional[WorkerAccessConfiguration] = None
    tags: Optional[list[Tag]] = None


class CreateWorkteamResponse(Shape):
    """``CreateWorkteamResponse``."""

    workteam_arn: Optional[StrPipeVar] = None


class DeleteWorkforceRequest(Shape):
    """``DeleteWorkforceRequest``."""

    workforce_name: NamePipeVar


class DeleteWorkforceResponse(Shape):
    """``DeleteWorkforceResponse``."""


class DeleteWorkteamRequest(Shape):
    """``DeleteWorkteamRequest``."""

    workteam_name: NamePipeVar


class DeleteWorkteamResponse(Shape):
    """``DeleteWorkteamResponse``."""

    success: BoolPipeVar


class DescribeSubscribedWorkteamRequest(Shape):
    """``DescribeSubscribedWorkteamRequest``."""

    workteam_arn: StrPipeVar


class SubscribedWorkteam(Shape):
    """``SubscribedWorkteam``."""

    workteam_arn: StrPipeVar
    marketplace_title: Optional[StrPipeVar] = None
    seller_name: Optional[StrPipeVar] = None
    marketplace_description: Optional[StrPipeVar] = None
    listing_id: Optional[StrPipeVar] = None


class DescribeSubscribedWorkteamResponse(Shape):
    """``DescribeSubscribedWorkteamResponse``."""

    subscribed_workteam: SubscribedWorkteam


class DescribeWorkforceRequest(Shape):
    """``DescribeWorkforceRequest``."""

    workforce_name: NamePipeVar


class OidcConfigForResponse(Shape):
    """``OidcConfigForResponse``."""

    client_id: Optional[StrPipeVar] = None
    issuer: Optional[StrPipeVar] = None
    authorization_endpoint: Optional[StrPipeVar] = None
    token_endpoint: Optional[StrPipeVar] = None
    user_info_endpoint: Optional[StrPipeVar] = None
    logout_endpoint: Optional[StrPipeVar] = None
    jwks_uri: Optional[StrPipeVar] = None
    scope: Optional[StrPipeVar] = None
    authentication_request_extra_params: Optional[dict[str, StrPipeVar]] = None


class WorkforceVpcConfigResponse(Shape):
    """``WorkforceVpcConfigResponse``."""

    vpc_id: StrPipeVar
    security_group_ids: list[StrPipeVar]
    subnets: list[StrPipeVar]
    vpc_endpoint_id: Optional[StrPipeVar] = None


class Workforce(Shape):
    """``Workforce``.

    status: Initializing, Updating, Deleting, Failed, Active
    ip_address_type: ipv4, dualstack
    """

    workforce_name: NamePipeVar
    workforce_arn: StrPipeVar
    last_updated_date: Optional[TimePipeVar] = None
    source_ip_config: Optional[SourceIpConfig] = None
    sub_domain: Optional[StrPipeVar] = None
    cognito_config: Optional[CognitoConfig] = None
    oidc_config: Optional[OidcConfigForResponse] = None
    create_date: Optional[TimePipeVar] = None
    workforce_vpc_config: Optional[WorkforceVpcConfigResponse] = None
    status: Optional[StrPipeVar] = None
    failure_reason: Optional[StrPipeVar] = None
    ip_address_type: Optional[StrPipeVar] = None


class DescribeWorkforceResponse(Shape):
    """``DescribeWorkforceResponse``."""

    workforce: Workforce


class DescribeWorkteamRequest(Shape):
    """``DescribeWorkteamRequest``."""

    workteam_name: NamePipeVar


class Workteam(Shape):
    """``Workteam``."""

    workteam_name: NamePipeVar
    member_definitions: list[MemberDefinition]
    workteam_arn: StrPipeVar
    workforce_arn: Optional[StrPipeVar] = None
    product_listing_ids: Optional[list[StrPipeVar]] = None
    description: StrPipeVar
    sub_domain: Optional[StrPipeVar] = None
    create_date: Optional[TimePipeVar] = None
    last_updated_date: Optional[TimePipeVar] = None
    notification_configuration: Optional[NotificationConfiguration] = None
    worker_access_configuration: Optional[WorkerAccessConfiguration] = None


class DescribeWorkteamResponse(Shape):
    """``DescribeWorkteamResponse``."""

    workteam: Workteam


class ListSubscribedWorkteamsRequest(Shape):
    """``ListSubscribedWorkteamsRequest``.

    max_results: 1..100
    """

    name_contains: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None


class ListSubscribedWorkteamsResponse(Shape):
    """``ListSubscribedWorkteamsResponse``."""

    subscribed_workteams: list[SubscribedWorkteam]
    next_token: Optional[StrPipeVar] = None


class ListWorkforcesRequest(Shape):
    """``ListWorkforcesRequest``.

    sort_by: Name, CreateDate
    sort_order: Ascending, Descending
    max_results: 1..100
    """

    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    name_contains: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None


class ListWorkforcesResponse(Shape):
    """``ListWorkforcesResponse``."""

    workforces: list[Workforce]
    next_token: Optional[StrPipeVar] = None


class ListWorkteamsRequest(Shape):
    """``ListWorkteamsRequest``.

    sort_by: Name, CreateDate
    sort_order: Ascending, Descending
    max_results: 1..100
    """

    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    name_contains: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None


class ListWorkteamsResponse(Shape):
    """``ListWorkteamsResponse``."""

    workteams: list[Workteam]
    next_token: Optional[StrPipeVar] = None


class UpdateWorkforceRequest(Shape):
    """``UpdateWorkforceRequest``.

    ip_address_type: ipv4, dualstack
    """

    workforce_name: NamePipeVar
    source_ip_config: Optional[SourceIpConfig] = None
    oidc_config: Optional[OidcConfig] = None
    workforce_vpc_config: Optional[WorkforceVpcConfigRequest] = None
    ip_address_type: Optional[StrPipeVar] = None


class UpdateWorkforceResponse(Shape):
    """``UpdateWorkforceResponse``."""

    workforce: Workforce


class UpdateWorkteamRequest(Shape):
    """``UpdateWorkteamRequest``."""

    workteam_name: NamePipeVar
    member_definitions: Optional[list[MemberDefinition]] = None
    description: Optional[StrPipeVar] = None
    notification_configuration: Optional[NotificationConfiguration] = None
    worker_access_configuration: Optional[WorkerAccessConfiguration] = None


class UpdateWorkteamResponse(Shape):
    """``UpdateWorkteamResponse``."""

    workteam: Workteam
