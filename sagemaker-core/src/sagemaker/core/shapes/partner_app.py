# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: partner app."""

from typing import Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.common import Tag
from sagemaker.core.workflow.variable_types import BoolPipeVar, IntPipeVar, StrPipeVar, TimePipeVar


class AvailableUpgrade(Shape):
    """``AvailableUpgrade``."""

    version: Optional[StrPipeVar] = None
    release_notes: Optional[list[StrPipeVar]] = None


class CreatePartnerAppPresignedUrlRequest(Shape):
    """``CreatePartnerAppPresignedUrlRequest``.

    expires_in_seconds: 5..300
    session_expiration_duration_in_seconds: 1800..43200
    """

    arn: StrPipeVar
    expires_in_seconds: Optional[IntPipeVar] = None
    session_expiration_duration_in_seconds: Optional[IntPipeVar] = None


class CreatePartnerAppPresignedUrlResponse(Shape):
    """``CreatePartnerAppPresignedUrlResponse``."""

    url: Optional[StrPipeVar] = None


class PartnerAppMaintenanceConfig(Shape):
    """``PartnerAppMaintenanceConfig``."""

    maintenance_window_start: Optional[StrPipeVar] = None


class RoleGroupAssignment(Shape):
    """``RoleGroupAssignment``."""

    role_name: StrPipeVar
    group_patterns: list[StrPipeVar]


class PartnerAppConfig(Shape):
    """``PartnerAppConfig``."""

    admin_users: Optional[list[StrPipeVar]] = None
    arguments: Optional[dict[str, StrPipeVar]] = None
    assigned_group_patterns: Optional[list[StrPipeVar]] = None
    role_group_assignments: Optional[list[RoleGroupAssignment]] = None


class IdcConfigInput(Shape):
    """``IdcConfigInput``."""

    instance_arn: StrPipeVar


class CreatePartnerAppRequest(Shape):
    """``CreatePartnerAppRequest``.

    type: lakera-guard, comet, deepchecks-llm-evaluation, fiddler
    auth_type: IAM, IDC
    """

    name: StrPipeVar
    type: StrPipeVar
    execution_role_arn: StrPipeVar
    kms_key_id: Optional[StrPipeVar] = None
    maintenance_config: Optional[PartnerAppMaintenanceConfig] = None
    tier: StrPipeVar
    application_config: Optional[PartnerAppConfig] = None
    idc_config: Optional[IdcConfigInput] = None
    auth_type: StrPipeVar
    enable_iam_session_based_identity: Optional[BoolPipeVar] = None
    enable_auto_minor_version_upgrade: Optional[BoolPipeVar] = None
    client_token: Optional[StrPipeVar] = None
    tags: Optional[list[Tag]] = None


class CreatePartnerAppResponse(Shape):
    """``CreatePartnerAppResponse``."""

    arn: Optional[StrPipeVar] = None


class DeletePartnerAppRequest(Shape):
    """``DeletePartnerAppRequest``."""

    arn: StrPipeVar
    client_token: Optional[StrPipeVar] = None


class DeletePartnerAppResponse(Shape):
    """``DeletePartnerAppResponse``."""

    arn: Optional[StrPipeVar] = None


class DescribePartnerAppRequest(Shape):
    """``DescribePartnerAppRequest``."""

    arn: StrPipeVar
    include_available_upgrade: Optional[BoolPipeVar] = None


class ErrorInfo(Shape):
    """``ErrorInfo``."""

    code: Optional[StrPipeVar] = None
    reason: Optional[StrPipeVar] = None


class IdcConfigOutput(Shape):
    """``IdcConfigOutput``."""

    instance_arn: StrPipeVar
    application_arn: Optional[StrPipeVar] = None


class DescribePartnerAppResponse(Shape):
    """``DescribePartnerAppResponse``.

    type: lakera-guard, comet, deepchecks-llm-evaluation, fiddler
    status: Creating, Updating, Deleting, Available, Failed, UpdateFailed, Deleted
    auth_type: IAM, IDC
    """

    arn: Optional[StrPipeVar] = None
    name: Optional[StrPipeVar] = None
    type: Optional[StrPipeVar] = None
    status: Optional[StrPipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    execution_role_arn: Optional[StrPipeVar] = None
    kms_key_id: Optional[StrPipeVar] = None
    base_url: Optional[StrPipeVar] = None
    maintenance_config: Optional[PartnerAppMaintenanceConfig] = None
    tier: Optional[StrPipeVar] = None
    version: Optional[StrPipeVar] = None
    application_config: Optional[PartnerAppConfig] = None
    auth_type: Optional[StrPipeVar] = None
    enable_iam_session_based_identity: Optional[BoolPipeVar] = None
    error: Optional[ErrorInfo] = None
    enable_auto_minor_version_upgrade: Optional[BoolPipeVar] = None
    current_version_eol_date: Optional[TimePipeVar] = None
    available_upgrade: Optional[AvailableUpgrade] = None
    idc_config: Optional[IdcConfigOutput] = None


class ListPartnerAppsRequest(Shape):
    """``ListPartnerAppsRequest``.

    max_results: 1..100
    """

    max_results: Optional[IntPipeVar] = None
    next_token: Optional[StrPipeVar] = None


class PartnerAppSummary(Shape):
    """``PartnerAppSummary``.

    type: lakera-guard, comet, deepchecks-llm-evaluation, fiddler
    status: Creating, Updating, Deleting, Available, Failed, UpdateFailed, Deleted
    """

    arn: Optional[StrPipeVar] = None
    name: Optional[StrPipeVar] = None
    type: Optional[StrPipeVar] = None
    status: Optional[StrPipeVar] = None
    creation_time: Optional[TimePipeVar] = None


class ListPartnerAppsResponse(Shape):
    """``ListPartnerAppsResponse``."""

    summaries: Optional[list[PartnerAppSummary]] = None
    next_token: Optional[StrPipeVar] = None


class UpdatePartnerAppRequest(Shape):
    """``UpdatePartnerAppRequest``.

    auth_type: IAM, IDC
    """

    arn: StrPipeVar
    maintenance_config: Optional[PartnerAppMaintenanceConfig] = None
    tier: Optional[StrPipeVar] = None
    application_config: Optional[PartnerAppConfig] = None
    idc_config: Optional[IdcConfigInput] = None
    auth_type: Optional[StrPipeVar] = None
    enable_iam_session_based_identity: Optional[BoolPipeVar] = None
    enable_auto_minor_version_upgrade: Optional[BoolPipeVar] = None
    app_version: Optional[StrPipeVar] = None
    client_token: Optional[StrPipeVar] = None
    tags: Optional[list[Tag]] = None


class UpdatePartnerAppResponse(Shape):
    """``UpdatePartnerAppResponse``."""

    arn: Optional[StrPipeVar] = None
