# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: mlflow."""

from typing import Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.common import Tag, UserContext
from sagemaker.core.workflow.variable_types import BoolPipeVar, IntPipeVar, StrPipeVar, TimePipeVar


class CreateMlflowAppRequest(Shape):
    """``CreateMlflowAppRequest``.

    model_registration_mode: AutoModelRegistrationEnabled, AutoModelRegistrationDisabled
    account_default_status: ENABLED, DISABLED
    """

    name: StrPipeVar
    artifact_store_uri: StrPipeVar
    role_arn: StrPipeVar
    kms_key_id: Optional[StrPipeVar] = None
    model_registration_mode: Optional[StrPipeVar] = None
    weekly_maintenance_window_start: Optional[StrPipeVar] = None
    account_default_status: Optional[StrPipeVar] = None
    default_domain_id_list: Optional[list[StrPipeVar]] = None
    tags: Optional[list[Tag]] = None


class CreateMlflowAppResponse(Shape):
    """``CreateMlflowAppResponse``."""

    arn: Optional[StrPipeVar] = None


class CreateMlflowTrackingServerRequest(Shape):
    """``CreateMlflowTrackingServerRequest``.

    tracking_server_size: Small, Medium, Large
    """

    tracking_server_name: StrPipeVar
    artifact_store_uri: StrPipeVar
    tracking_server_size: Optional[StrPipeVar] = None
    mlflow_version: Optional[StrPipeVar] = None
    role_arn: StrPipeVar
    automatic_model_registration: Optional[BoolPipeVar] = None
    weekly_maintenance_window_start: Optional[StrPipeVar] = None
    tags: Optional[list[Tag]] = None
    s3_bucket_owner_account_id: Optional[StrPipeVar] = None
    s3_bucket_owner_verification: Optional[BoolPipeVar] = None


class CreateMlflowTrackingServerResponse(Shape):
    """``CreateMlflowTrackingServerResponse``."""

    tracking_server_arn: Optional[StrPipeVar] = None


class CreatePresignedMlflowAppUrlRequest(Shape):
    """``CreatePresignedMlflowAppUrlRequest``.

    expires_in_seconds: 5..300
    session_expiration_duration_in_seconds: 1800..43200
    """

    arn: StrPipeVar
    expires_in_seconds: Optional[IntPipeVar] = None
    session_expiration_duration_in_seconds: Optional[IntPipeVar] = None


class CreatePresignedMlflowAppUrlResponse(Shape):
    """``CreatePresignedMlflowAppUrlResponse``."""

    authorized_url: Optional[StrPipeVar] = None


class CreatePresignedMlflowTrackingServerUrlRequest(Shape):
    """``CreatePresignedMlflowTrackingServerUrlRequest``.

    expires_in_seconds: 5..300
    session_expiration_duration_in_seconds: 1800..43200
    """

    tracking_server_name: StrPipeVar
    expires_in_seconds: Optional[IntPipeVar] = None
    session_expiration_duration_in_seconds: Optional[IntPipeVar] = None


class CreatePresignedMlflowTrackingServerUrlResponse(Shape):
    """``CreatePresignedMlflowTrackingServerUrlResponse``."""

    authorized_url: Optional[StrPipeVar] = None


class DeleteMlflowAppRequest(Shape):
    """``DeleteMlflowAppRequest``."""

    arn: StrPipeVar


class DeleteMlflowAppResponse(Shape):
    """``DeleteMlflowAppResponse``."""

    arn: Optional[StrPipeVar] = None


class DeleteMlflowTrackingServerRequest(Shape):
    """``DeleteMlflowTrackingServerRequest``."""

    tracking_server_name: StrPipeVar


class DeleteMlflowTrackingServerResponse(Shape):
    """``DeleteMlflowTrackingServerResponse``."""

    tracking_server_arn: Optional[StrPipeVar] = None


class DescribeMlflowAppRequest(Shape):
    """``DescribeMlflowAppRequest``."""

    arn: StrPipeVar


class DescribeMlflowAppResponse(Shape):
    """``DescribeMlflowAppResponse``.

    model_registration_mode: AutoModelRegistrationEnabled, AutoModelRegistrationDisabled
    account_default_status: ENABLED, DISABLED
    maintenance_status: MaintenanceInProgress, MaintenanceComplete, MaintenanceFailed
    """

    arn: Optional[StrPipeVar] = None
    name: Optional[StrPipeVar] = None
    artifact_store_uri: Optional[StrPipeVar] = None
    mlflow_version: Optional[StrPipeVar] = None
    role_arn: Optional[StrPipeVar] = None
    kms_key_id: Optional[StrPipeVar] = None
    status: Optional[StrPipeVar] = None
    model_registration_mode: Optional[StrPipeVar] = None
    account_default_status: Optional[StrPipeVar] = None
    default_domain_id_list: Optional[list[StrPipeVar]] = None
    creation_time: Optional[TimePipeVar] = None
    created_by: Optional[UserContext] = None
    last_modified_time: Optional[TimePipeVar] = None
    last_modified_by: Optional[UserContext] = None
    weekly_maintenance_window_start: Optional[StrPipeVar] = None
    maintenance_status: Optional[StrPipeVar] = None


class DescribeMlflowTrackingServerRequest(Shape):
    """``DescribeMlflowTrackingServerRequest``."""

    tracking_server_name: StrPipeVar


class DescribeMlflowTrackingServerResponse(Shape):
    """``DescribeMlflowTrackingServerResponse``.

    tracking_server_size: Small, Medium, Large
    tracking_server_maintenance_status: MaintenanceInProgress, MaintenanceComplete, MaintenanceFailed
    is_active: Active, Inactive
    """

    tracking_server_arn: Optional[StrPipeVar] = None
    tracking_server_name: Optional[StrPipeVar] = None
    artifact_store_uri: Optional[StrPipeVar] = None
    tracking_server_size: Optional[StrPipeVar] = None
    mlflow_version: Optional[StrPipeVar] = None
    role_arn: Optional[StrPipeVar] = None
    tracking_server_status: Optional[StrPipeVar] = None
    tracking_server_maintenance_status: Optional[StrPipeVar] = None
    is_active: Optional[StrPipeVar] = None
    tracking_server_url: Optional[StrPipeVar] = None
    weekly_maintenance_window_start: Optional[StrPipeVar] = None
    automatic_model_registration: Optional[BoolPipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    created_by: Optional[UserContext] = None
    last_modified_time: Optional[TimePipeVar] = None
    last_modified_by: Optional[UserContext] = None
    s3_bucket_owner_account_id: Optional[StrPipeVar] = None
    s3_bucket_owner_verification: Optional[BoolPipeVar] = None


class ListMlflowAppsRequest(Shape):
    """``ListMlflowAppsRequest``.

    account_default_status: ENABLED, DISABLED
    sort_by: Name, CreationTime, Status
    sort_order: Ascending, Descending
    max_results: 1..100
    """

    created_after: Optional[TimePipeVar] = None
    created_before: Optional[TimePipeVar] = None
    status: Optional[StrPipeVar] = None
    mlflow_version: Optional[StrPipeVar] = None
    default_for_domain_id: Optional[StrPipeVar] = None
    account_default_status: Optional[StrPipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None


class MlflowAppSummary(Shape):
    """``MlflowAppSummary``."""

    arn: Optional[StrPipeVar] = None
    name: Optional[StrPipeVar] = None
    status: Optional[StrPipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    mlflow_version: Optional[StrPipeVar] = None


class ListMlflowAppsResponse(Shape):
    """``ListMlflowAppsResponse``."""

    summaries: Optional[list[MlflowAppSummary]] = None
    next_token: Optional[StrPipeVar] = None


class ListMlflowTrackingServersRequest(Shape):
    """``ListMlflowTrackingServersRequest``.

    sort_by: Name, CreationTime, Status
    sort_order: Ascending, Descending
    max_results: 1..100
    """

    created_after: Optional[TimePipeVar] = None
    created_before: Optional[TimePipeVar] = None
    tracking_server_status: Optional[StrPipeVar] = None
    mlflow_version: Optional[StrPipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None


class TrackingServerSummary(Shape):
    """``TrackingServerSummary``.

    is_active: Active, Inactive
    """

    tracking_server_arn: Optional[StrPipeVar] = None
    tracking_server_name: Optional[StrPipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    tracking_server_status: Optional[StrPipeVar] = None
    is_active: Optional[StrPipeVar] = None
    mlflow_version: Optional[StrPipeVar] = None


class ListMlflowTrackingServersResponse(Shape):
    """``ListMlflowTrackingServersResponse``."""

    tracking_server_summaries: Optional[list[TrackingServerSummary]] = None
    next_token: Optional[StrPipeVar] = None


class StartMlflowTrackingServerRequest(Shape):
    """``StartMlflowTrackingServerRequest``."""

    tracking_server_name: StrPipeVar


class StartMlflowTrackingServerResponse(Shape):
    """``StartMlflowTrackingServerResponse``."""

    tracking_server_arn: Optional[StrPipeVar] = None


class StopMlflowTrackingServerRequest(Shape):
    """``StopMlflowTrackingServerRequest``."""

    tracking_server_name: StrPipeVar


class StopMlflowTrackingServerResponse(Shape):
    """``StopMlflowTrackingServerResponse``."""

    tracking_server_arn: Optional[StrPipeVar] = None


class UpdateMlflowAppRequest(Shape):
    """``UpdateMlflowAppRequest``.

    model_registration_mode: AutoModelRegistrationEnabled, AutoModelRegistrationDisabled
    account_default_status: ENABLED, DISABLED
    """

    arn: StrPipeVar
    name: Optional[StrPipeVar] = None
    artifact_store_uri: Optional[StrPipeVar] = None
    model_registration_mode: Optional[StrPipeVar] = None
    weekly_maintenance_window_start: Optional[StrPipeVar] = None
    default_domain_id_list: Optional[list[StrPipeVar]] = None
    account_default_status: Optional[StrPipeVar] = None


class UpdateMlflowAppResponse(Shape):
    """``UpdateMlflowAppResponse``."""

    arn: Optional[StrPipeVar] = None


class UpdateMlflowTrackingServerRequest(Shape):
    """``UpdateMlflowTrackingServerRequest``.

    tracking_server_size: Small, Medium, Large
    """

    tracking_server_name: StrPipeVar
    artifact_store_uri: Optional[StrPipeVar] = None
    tracking_server_size: Optional[StrPipeVar] = None
    automatic_model_registration: Optional[BoolPipeVar] = None
    weekly_maintenance_window_start: Optional[StrPipeVar] = None
    s3_bucket_owner_account_id: Optional[StrPipeVar] = None
    s3_bucket_owner_verification: Optional[BoolPipeVar] = None


class UpdateMlflowTrackingServerResponse(Shape):
    """``UpdateMlflowTrackingServerResponse``."""

    tracking_server_arn: Optional[StrPipeVar] = None
