# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: studio."""

from typing import ClassVar, Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.common import Tag
from sagemaker.core.shapes.domain import (
    CodeRepository,
    JupyterServerAppSettings,
    KernelGatewayAppSettings,
    ResourceSpec,
)
from sagemaker.core.workflow.variable_types import (
    BoolPipeVar,
    IntPipeVar,
    NamePipeVar,
    StrPipeVar,
    TimePipeVar,
)


class AppDetails(Shape):
    """``AppDetails``.

    status: Deleted, Deleting, Failed, InService, Pending
    """

    domain_id: Optional[StrPipeVar] = None
    user_profile_name: Optional[NamePipeVar] = None
    space_name: Optional[NamePipeVar] = None
    app_type: Optional[StrPipeVar] = None
    app_name: Optional[NamePipeVar] = None
    status: Optional[StrPipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    resource_spec: Optional[ResourceSpec] = None


class FileSystemConfig(Shape):
    """``FileSystemConfig``.

    default_uid: 0..65535
    default_gid: 0..65535
    """

    mount_path: Optional[StrPipeVar] = None
    default_uid: Optional[IntPipeVar] = None
    default_gid: Optional[IntPipeVar] = None


class KernelSpec(Shape):
    """``KernelSpec``."""

    name: StrPipeVar
    display_name: Optional[StrPipeVar] = None


class KernelGatewayImageConfig(Shape):
    """``KernelGatewayImageConfig``."""

    kernel_specs: list[KernelSpec]
    file_system_config: Optional[FileSystemConfig] = None


class ContainerConfig(Shape):
    """``ContainerConfig``."""

    container_arguments: Optional[list[StrPipeVar]] = None
    container_entrypoint: Optional[list[StrPipeVar]] = None
    container_environment_variables: Optional[dict[str, StrPipeVar]] = None


class JupyterLabAppImageConfig(Shape):
    """``JupyterLabAppImageConfig``."""

    file_system_config: Optional[FileSystemConfig] = None
    container_config: Optional[ContainerConfig] = None


class CodeEditorAppImageConfig(Shape):
    """``CodeEditorAppImageConfig``."""

    file_system_config: Optional[FileSystemConfig] = None
    container_config: Optional[ContainerConfig] = None


class AppImageConfigDetails(Shape):
    """``AppImageConfigDetails``."""

    app_image_config_arn: Optional[StrPipeVar] = None
    app_image_config_name: Optional[NamePipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    kernel_gateway_image_config: Optional[KernelGatewayImageConfig] = None
    jupyter_lab_app_image_config: Optional[JupyterLabAppImageConfig] = None
    code_editor_app_image_config: Optional[CodeEditorAppImageConfig] = None


class CreateAppImageConfigRequest(Shape):
    """``CreateAppImageConfigRequest``."""

    app_image_config_name: NamePipeVar
    tags: Optional[list[Tag]] = None
    kernel_gateway_image_config: Optional[KernelGatewayImageConfig] = None
    jupyter_lab_app_image_config: Optional[JupyterLabAppImageConfig] = None
    code_editor_app_image_config: Optional[CodeEditorAppImageConfig] = None


class CreateAppImageConfigResponse(Shape):
    """``CreateAppImageConfigResponse``."""

    app_image_config_arn: Optional[StrPipeVar] = None


class CreateAppRequest(Shape):
    """``CreateAppRequest``."""

    domain_id: StrPipeVar
    user_profile_name: Optional[NamePipeVar] = None
    space_name: Optional[NamePipeVar] = None
    app_type: StrPipeVar
    app_name: NamePipeVar
    tags: Optional[list[Tag]] = None
    resource_spec: Optional[ResourceSpec] = None
    recovery_mode: Optional[BoolPipeVar] = None


class CreateAppResponse(Shape):
    """``CreateAppResponse``."""

    app_arn: Optional[StrPipeVar] = None


class SpaceIdleSettings(Shape):
    """``SpaceIdleSettings``.

    idle_timeout_in_minutes: 60..525600
    """

    idle_timeout_in_minutes: Optional[IntPipeVar] = None


class SpaceAppLifecycleManagement(Shape):
    """``SpaceAppLifecycleManagement``."""

    idle_settings: Optional[SpaceIdleSettings] = None


class SpaceCodeEditorAppSettings(Shape):
    """``SpaceCodeEditorAppSettings``."""

    default_resource_spec: Optional[ResourceSpec] = None
    app_lifecycle_management: Optional[SpaceAppLifecycleManagement] = None


class SpaceJupyterLabAppSettings(Shape):
    """``SpaceJupyterLabAppSettings``."""

    default_resource_spec: Optional[ResourceSpec] = None
    code_repositories: Optional[list[CodeRepository]] = None
    app_lifecycle_management: Optional[SpaceAppLifecycleManagement] = None


class EbsStorageSettings(Shape):
    """``EbsStorageSettings``.

    ebs_volume_size_in_gb: 5..16384
    """

    ebs_volume_size_in_gb: IntPipeVar


class SpaceStorageSettings(Shape):
    """``SpaceStorageSettings``."""

    ebs_storage_settings: Optional[EbsStorageSettings] = None


class EFSFileSystem(Shape):
    """``EFSFileSystem``."""

    file_system_id: StrPipeVar


class FSxLustreFileSystem(Shape):
    """``FSxLustreFileSystem``."""

    file_system_id: StrPipeVar


class S3FileSystem(Shape):
    """``S3FileSystem``."""

    s3_uri: StrPipeVar


class CustomFileSystem(Shape):
    """``CustomFileSystem``: exactly one of its members."""

    _api_names: ClassVar[dict[str, str]] = {"efs_file_system": "EFSFileSystem"}

    efs_file_system: Optional[EFSFileSystem] = None
    f_sx_lustre_file_system: Optional[FSxLustreFileSystem] = None
    s3_file_system: Optional[S3FileSystem] = None


class SpaceSettings(Shape):
    """``SpaceSettings``.

    space_managed_resources: ENABLED, DISABLED
    remote_access: ENABLED, DISABLED
    """

    jupyter_server_app_settings: Optional[JupyterServerAppSettings] = None
    kernel_gateway_app_settings: Optional[KernelGatewayAppSettings] = None
    code_editor_app_settings: Optional[SpaceCodeEditorAppSettings] = None
    jupyter_lab_app_settings: Optional[SpaceJupyterLabAppSettings] = None
    app_type: Optional[StrPipeVar] = None
    space_storage_settings: Optional[SpaceStorageSettings] = None
    space_managed_resources: Optional[StrPipeVar] = None
    custom_file_systems: Optional[list[CustomFileSystem]] = None
    remote_access: Optional[StrPipeVar] = None


class OwnershipSettings(Shape):
    """``OwnershipSettings``."""

    owner_user_profile_name: StrPipeVar


class SpaceSharingSettings(Shape):
    """``SpaceSharingSettings``.

    sharing_type: Private, Shared
    """

    sharing_type: StrPipeVar


class CreateSpaceRequest(Shape):
    """``CreateSpaceRequest``."""

    domain_id: StrPipeVar
    space_name: NamePipeVar
    tags: Optional[list[Tag]] = None
    space_settings: Optional[SpaceSettings] = None
    ownership_settings: Optional[OwnershipSettings] = None
    space_sharing_settings: Optional[SpaceSharingSettings] = None
    space_display_name: Optional[StrPipeVar] = None


class CreateSpaceResponse(Shape):
    """``CreateSpaceResponse``."""

    space_arn: Optional[StrPipeVar] = None


class CreateStudioLifecycleConfigRequest(Shape):
    """``CreateStudioLifecycleConfigRequest``.

    studio_lifecycle_config_app_type: JupyterServer, KernelGateway, CodeEditor, JupyterLab
    """

    studio_lifecycle_config_name: NamePipeVar
    studio_lifecycle_config_content: StrPipeVar
    studio_lifecycle_config_app_type: StrPipeVar
    tags: Optional[list[Tag]] = None


class CreateStudioLifecycleConfigResponse(Shape):
    """``CreateStudioLifecycleConfigResponse``."""

    studio_lifecycle_config_arn: Optional[StrPipeVar] = None


class DeleteAppImageConfigRequest(Shape):
    """``DeleteAppImageConfigRequest``."""

    app_image_config_name: NamePipeVar


class DeleteAppRequest(Shape):
    """``DeleteAppRequest``."""

    domain_id: StrPipeVar
    user_profile_name: Optional[NamePipeVar] = None
    space_name: Optional[NamePipeVar] = None
    app_type: StrPipeVar
    app_name: NamePipeVar


class DeleteSpaceRequest(Shape):
    """``DeleteSpaceRequest``."""

    domain_id: StrPipeVar
    space_name: NamePipeVar


class DeleteStudioLifecycleConfigRequest(Shape):
    """``DeleteStudioLifecycleConfigRequest``."""

    studio_lifecycle_config_name: NamePipeVar


class DescribeAppImageConfigRequest(Shape):
    """``DescribeAppImageConfigRequest``."""

    app_image_config_name: NamePipeVar


class DescribeAppImageConfigResponse(Shape):
    """``DescribeAppImageConfigResponse``."""

    app_image_config_arn: Optional[StrPipeVar] = None
    app_image_config_name: Optional[NamePipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    kernel_gateway_image_config: Optional[KernelGatewayImageConfig] = None
    jupyter_lab_app_image_config: Optional[JupyterLabAppImageConfig] = None
    code_editor_app_image_config: Optional[CodeEditorAppImageConfig] = None


class DescribeAppRequest(Shape):
    """``DescribeAppRequest``."""

    domain_id: StrPipeVar
    user_profile_name: Optional[NamePipeVar] = None
    space_name: Optional[NamePipeVar] = None
    app_type: StrPipeVar
    app_name: NamePipeVar


class DescribeAppResponse(Shape):
    """``DescribeAppResponse``.

    status: Deleted, Deleting, Failed, InService, Pending
    effective_trusted_identity_propagation_status: ENABLED, DISABLED
    """

    app_arn: Optional[StrPipeVar] = None
    app_type: Optional[StrPipeVar] = None
    app_name: Optional[NamePipeVar] = None
    domain_id: Optional[StrPipeVar] = None
    user_profile_name: Optional[NamePipeVar] = None
    space_name: Optional[NamePipeVar] = None
    status: Optional[StrPipeVar] = None
    effective_trusted_identity_propagation_status: Optional[StrPipeVar] = None
    recovery_mode: Optional[BoolPipeVar] = None
    last_health_check_timestamp: Optional[TimePipeVar] = None
    last_user_activity_timestamp: Optional[TimePipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    failure_reason: Optional[StrPipeVar] = None
    resource_spec: Optional[ResourceSpec] = None
    built_in_lifecycle_config_arn: Optional[StrPipeVar] = None


class DescribeSpaceRequest(Shape):
    """``DescribeSpaceRequest``."""

    domain_id: StrPipeVar
    space_name: NamePipeVar


class DescribeSpaceResponse(Shape):
    """``DescribeSpaceResponse``.

    status: Deleting, Failed, InService, Pending, Updating, Update_Failed, Delete_Failed
    """

    domain_id: Optional[StrPipeVar] = None
    space_arn: Optional[StrPipeVar] = None
    space_name: Optional[NamePipeVar] = None
    home_efs_file_system_uid: Optional[StrPipeVar] = None
    status: Optional[StrPipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    failure_reason: Optional[StrPipeVar] = None
    space_settings: Optional[SpaceSettings] = None
    ownership_settings: Optional[OwnershipSettings] = None
    space_sharing_settings: Optional[SpaceSharingSettings] = None
    space_display_name: Optional[StrPipeVar] = None
    url: Optional[StrPipeVar] = None


class DescribeStudioLifecycleConfigRequest(Shape):
    """``DescribeStudioLifecycleConfigRequest``."""

    studio_lifecycle_config_name: NamePipeVar


class DescribeStudioLifecycleConfigResponse(Shape):
    """``DescribeStudioLifecycleConfigResponse``.

    studio_lifecycle_config_app_type: JupyterServer, KernelGateway, CodeEditor, JupyterLab
    """

    studio_lifecycle_config_arn: Optional[StrPipeVar] = None
    studio_lifecycle_config_name: Optional[NamePipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    studio_lifecycle_config_content: Optional[StrPipeVar] = None
    studio_lifecycle_config_app_type: Optional[StrPipeVar] = None


class ListAppImageConfigsRequest(Shape):
    """``ListAppImageConfigsRequest``.

    max_results: 1..100
    sort_by: CreationTime, LastModifiedTime, Name
    sort_order: Ascending, Descending
    """

    max_results: Optional[IntPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    name_contains: Optional[StrPipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    creation_time_after: Optional[TimePipeVar] = None
    modified_time_before: Optional[TimePipeVar] = None
    modified_time_after: Optional[TimePipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None


class ListAppImageConfigsResponse(Shape):
    """``ListAppImageConfigsResponse``."""

    next_token: Optional[StrPipeVar] = None
    app_image_configs: Optional[list[AppImageConfigDetails]] = None


class ListAppsRequest(Shape):
    """``ListAppsRequest``.

    max_results: 1..100
    sort_order: Ascending, Descending
    sort_by: CreationTime
    """

    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    domain_id_equals: Optional[StrPipeVar] = None
    user_profile_name_equals: Optional[StrPipeVar] = None
    space_name_equals: Optional[StrPipeVar] = None


class ListAppsResponse(Shape):
    """``ListAppsResponse``."""

    apps: Optional[list[AppDetails]] = None
    next_token: Optional[StrPipeVar] = None


class ListSpacesRequest(Shape):
    """``ListSpacesRequest``.

    max_results: 1..100
    sort_order: Ascending, Descending
    sort_by: CreationTime, LastModifiedTime
    """

    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    domain_id_equals: Optional[StrPipeVar] = None
    space_name_contains: Optional[StrPipeVar] = None


class SpaceSettingsSummary(Shape):
    """``SpaceSettingsSummary``.

    remote_access: ENABLED, DISABLED
    """

    app_type: Optional[StrPipeVar] = None
    remote_access: Optional[StrPipeVar] = None
    space_storage_settings: Optional[SpaceStorageSettings] = None


class SpaceSharingSettingsSummary(Shape):
    """``SpaceSharingSettingsSummary``.

    sharing_type: Private, Shared
    """

    sharing_type: Optional[StrPipeVar] = None


class OwnershipSettingsSummary(Shape):
    """``OwnershipSettingsSummary``."""

    owner_user_profile_name: Optional[StrPipeVar] = None


class SpaceDetails(Shape):
    """``SpaceDetails``.

    status: Deleting, Failed, InService, Pending, Updating, Update_Failed, Delete_Failed
    """

    domain_id: Optional[StrPipeVar] = None
    space_name: Optional[NamePipeVar] = None
    status: Optional[StrPipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    space_settings_summary: Optional[SpaceSettingsSummary] = None
    space_sharing_settings_summary: Optional[SpaceSharingSettingsSummary] = None
    ownership_settings_summary: Optional[OwnershipSettingsSummary] = None
    space_display_name: Optional[StrPipeVar] = None


class ListSpacesResponse(Shape):
    """``ListSpacesResponse``."""

    spaces: Optional[list[SpaceDetails]] = None
    next_token: Optional[StrPipeVar] = None


class ListStudioLifecycleConfigsRequest(Shape):
    """``ListStudioLifecycleConfigsRequest``.

    max_results: 1..100
    app_type_equals: JupyterServer, KernelGateway, CodeEditor, JupyterLab
    sort_by: CreationTime, LastModifiedTime, Name
    sort_order: Ascending, Descending
    """

    max_results: Optional[IntPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    name_contains: Optional[StrPipeVar] = None
    app_type_equals: Optional[StrPipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    creation_time_after: Optional[TimePipeVar] = None
    modified_time_before: Optional[TimePipeVar] = None
    modified_time_after: Optional[TimePipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None


class StudioLifecycleConfigDetails(Shape):
    """``StudioLifecycleConfigDetails``.

    studio_lifecycle_config_app_type: JupyterServer, KernelGateway, CodeEditor, JupyterLab
    """

    studio_lifecycle_config_arn: Optional[StrPipeVar] = None
    studio_lifecycle_config_name: Optional[NamePipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    studio_lifecycle_config_app_type: Optional[StrPipeVar] = None


class ListStudioLifecycleConfigsResponse(Shape):
    """``ListStudioLifecycleConfigsResponse``."""

    next_token: Optional[StrPipeVar] = None
    studio_lifecycle_configs: Optional[list[StudioLifecycleConfigDetails]] = None


class StartSessionRequest(Shape):
    """``StartSessionRequest``."""

    resource_identifier: StrPipeVar


class StartSessionResponse(Shape):
    """``StartSessionResponse``."""

    session_id: Optional[StrPipeVar] = None
    stream_url: Optional[StrPipeVar] = None
    token_value: Optional[StrPipeVar] = None


class UpdateAppImageConfigRequest(Shape):
    """``UpdateAppImageConfigRequest``."""

    app_image_config_name: NamePipeVar
    kernel_gateway_image_config: Optional[KernelGatewayImageConfig] = None
    jupyter_lab_app_image_config: Optional[JupyterLabAppImageConfig] = None
    code_editor_app_image_config: Optional[CodeEditorAppImageConfig] = None


class UpdateAppImageConfigResponse(Shape):
    """``UpdateAppImageConfigResponse``."""

    app_image_config_arn: Optional[StrPipeVar] = None


class UpdateSpaceRequest(Shape):
    """``UpdateSpaceRequest``."""

    domain_id: StrPipeVar
    space_name: NamePipeVar
    space_settings: Optional[SpaceSettings] = None
    space_display_name: Optional[StrPipeVar] = None


class UpdateSpaceResponse(Shape):
    """``UpdateSpaceResponse``."""

    space_arn: Optional[StrPipeVar] = None
