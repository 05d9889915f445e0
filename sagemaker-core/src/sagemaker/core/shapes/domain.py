# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: domain."""

from typing import ClassVar, Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.common import Tag
from sagemaker.core.workflow.variable_types import IntPipeVar, NamePipeVar, StrPipeVar, TimePipeVar


class AmazonQSettings(Shape):
    """``AmazonQSettings``.

    status: ENABLED, DISABLED
    """

    status: Optional[StrPipeVar] = None
    q_profile_arn: Optional[StrPipeVar] = None


class ResourceSpec(Shape):
    """``ResourceSpec``."""

    sage_maker_image_arn: Optional[StrPipeVar] = None
    sage_maker_image_version_arn: Optional[StrPipeVar] = None
    sage_maker_image_version_alias: Optional[StrPipeVar] = None
    instance_type: Optional[StrPipeVar] = None
    lifecycle_config_arn: Optional[StrPipeVar] = None
    training_plan_arn: Optional[StrPipeVar] = None


class IdleSettings(Shape):
    """``IdleSettings``.

    lifecycle_management: ENABLED, DISABLED
    idle_timeout_in_minutes: 60..525600
    min_idle_timeout_in_minutes: 60..525600
    max_idle_timeout_in_minutes: 60..525600
    """

    lifecycle_management: Optional[StrPipeVar] = None
    idle_timeout_in_minutes: Optional[IntPipeVar] = None
    min_idle_timeout_in_minutes: Optional[IntPipeVar] = None
    max_idle_timeout_in_minutes: Optional[IntPipeVar] = None


class AppLifecycleManagement(Shape):
    """``AppLifecycleManagement``."""

    idle_settings: Optional[IdleSettings] = None


class TimeSeriesForecastingSettings(Shape):
    """``TimeSeriesForecastingSettings``.

    status: ENABLED, DISABLED
    """

    status: Optional[StrPipeVar] = None
    amazon_forecast_role_arn: Optional[StrPipeVar] = None


class ModelRegisterSettings(Shape):
    """``ModelRegisterSettings``.

    status: ENABLED, DISABLED
    """

    status: Optional[StrPipeVar] = None
    cross_account_model_register_role_arn: Optional[StrPipeVar] = None


class WorkspaceSettings(Shape):
    """``WorkspaceSettings``."""

    s3_artifact_path: Optional[StrPipeVar] = None
    s3_kms_key_id: Optional[StrPipeVar] = None


class DirectDeploySettings(Shape):
    """``DirectDeploySettings``.

    status: ENABLED, DISABLED
    """

    status: Optional[StrPipeVar] = None


class KendraSettings(Shape):
    """``KendraSettings``.

    status: ENABLED, DISABLED
    """

    status: Optional[StrPipeVar] = None


class GenerativeAiSettings(Shape):
    """``GenerativeAiSettings``."""

    amazon_bedrock_role_arn: Optional[StrPipeVar] = None


class EmrServerlessSettings(Shape):
    """``EmrServerlessSettings``.

    status: ENABLED, DISABLED
    """

    execution_role_arn: Optional[StrPipeVar] = None
    status: Optional[StrPipeVar] = None


class IdentityProviderOAuthSetting(Shape):
    """``IdentityProviderOAuthSetting``.

    data_source_name: SalesforceGenie, Snowflake
    status: ENABLED, DISABLED
    """

    data_source_name: Optional[StrPipeVar] = None
    status: Optional[StrPipeVar] = None
    secret_arn: Optional[StrPipeVar] = None


class CanvasAppSettings(Shape):
    """``CanvasAppSettings``."""

    time_series_forecasting_settings: Optional[TimeSeriesForecastingSettings] = None
    model_register_settings: Optional[ModelRegisterSettings] = None
    workspace_settings: Optional[WorkspaceSettings] = None
    identity_provider_o_auth_settings: Optional[list[IdentityProviderOAuthSetting]] = None
    direct_deploy_settings: Optional[DirectDeploySettings] = None
    kendra_settings: Optional[KendraSettings] = None
    generative_ai_settings: Optional[GenerativeAiSettings] = None
    emr_serverless_settings: Optional[EmrServerlessSettings] = None


class CustomImage(Shape):
    """``CustomImage``.

    image_version_number: 0..
    """

    image_name: NamePipeVar
    image_version_number: Optional[IntPipeVar] = None
    app_image_config_name: NamePipeVar


class CodeEditorAppSettings(Shape):
    """``CodeEditorAppSettings``."""

    default_resource_spec: Optional[ResourceSpec] = None
    custom_images: Optional[list[CustomImage]] = None
    lifecycle_config_arns: Optional[list[StrPipeVar]] = None
    app_lifecycle_management: Optional[AppLifecycleManagement] = None
    built_in_lifecycle_config_arn: Optional[StrPipeVar] = None


class CodeRepository(Shape):
    """``CodeRepository``."""

    repository_url: StrPipeVar


class SharingSettings(Shape):
    """``SharingSettings``.

    notebook_output_option: Allowed, Disabled
    """

    notebook_output_option: Optional[StrPipeVar] = None
    s3_output_path: Optional[StrPipeVar] = None
    s3_kms_key_id: Optional[StrPipeVar] = None


class JupyterServerAppSettings(Shape):
    """``JupyterServerAppSettings``."""

    default_resource_spec: Optional[ResourceSpec] = None
    lifecycle_config_arns: Optional[list[StrPipeVar]] = None
    code_repositories: Optional[list[CodeRepository]] = None


class KernelGatewayAppSettings(Shape):
    """``KernelGatewayAppSettings``."""

    default_resource_spec: Optional[ResourceSpec] = None
    custom_images: Optional[list[CustomImage]] = None
    lifecycle_config_arns: Optional[list[StrPipeVar]] = None


class TensorBoardAppSettings(Shape):
    """``TensorBoardAppSettings``."""

    default_resource_spec: Optional[ResourceSpec] = None


class RStudioServerProAppSettings(Shape):
    """``RStudioServerProAppSettings``.

    access_status: ENABLED, DISABLED
    user_group: R_STUDIO_ADMIN, R_STUDIO_USER
    """

    access_status: Optional[StrPipeVar] = None
    user_group: Optional[StrPipeVar] = None


class RSessionAppSettings(Shape):
    """``RSessionAppSettings``."""

    default_resource_spec: Optional[ResourceSpec] = None
    custom_images: Optional[list[CustomImage]] = None


class EmrSettings(Shape):
    """``EmrSettings``."""

    assumable_role_arns: Optional[list[StrPipeVar]] = None
    execution_role_arns: Optional[list[StrPipeVar]] = None


class JupyterLabAppSettings(Shape):
    """``JupyterLabAppSettings``."""

    default_resource_spec: Optional[ResourceSpec] = None
    custom_images: Optional[list[CustomImage]] = None
    lifecycle_config_arns: Optional[list[StrPipeVar]] = None
    code_repositories: Optional[list[CodeRepository]] = None
    app_lifecycle_management: Optional[AppLifecycleManagement] = None
    emr_settings: Optional[EmrSettings] = None
    built_in_lifecycle_config_arn: Optional[StrPipeVar] = None


class DefaultEbsStorageSettings(Shape):
    """``DefaultEbsStorageSettings``.

    default_ebs_volume_size_in_gb: 5..16384
    maximum_ebs_volume_size_in_gb: 5..16384
    """

    default_ebs_volume_size_in_gb: IntPipeVar
    maximum_ebs_volume_size_in_gb: IntPipeVar


class DefaultSpaceStorageSettings(Shape):
    """``DefaultSpaceStorageSettings``."""

    default_ebs_storage_settings: Optional[DefaultEbsStorageSettings] = None


class CustomPosixUserConfig(Shape):
    """``CustomPosixUserConfig``.

    uid: 10000..4000000
    gid: 1001..4000000
    """

    uid: IntPipeVar
    gid: IntPipeVar


class HiddenSageMakerImage(Shape):
    """``HiddenSageMakerImage``.

    sage_maker_image_name: sagemaker_distribution
    """

    sage_maker_image_name: Optional[StrPipeVar] = None
    version_aliases: Optional[list[StrPipeVar]] = None


class StudioWebPortalSettings(Shape):
    """``StudioWebPortalSettings``.

    execution_role_session_name_mode: STATIC, USER_IDENTITY
    """

    hidden_ml_tools: Optional[list[StrPipeVar]] = None
    hidden_app_types: Optional[list[StrPipeVar]] = None
    hidden_instance_types: Optional[list[StrPipeVar]] = None
    hidden_sage_maker_image_version_aliases: Optional[list[HiddenSageMakerImage]] = None
    execution_role_session_name_mode: Optional[StrPipeVar] = None


class EFSFileSystemConfig(Shape):
    """``EFSFileSystemConfig``."""

    file_system_id: StrPipeVar
    file_system_path: Optional[StrPipeVar] = None


class FSxLustreFileSystemConfig(Shape):
    """``FSxLustreFileSystemConfig``."""

    file_system_id: StrPipeVar
    file_system_path: Optional[StrPipeVar] = None


class S3FileSystemConfig(Shape):
    """``S3FileSystemConfig``."""

    mount_path: Optional[StrPipeVar] = None
    s3_uri: StrPipeVar


class CustomFileSystemConfig(Shape):
    """``CustomFileSystemConfig``: exactly one of its members."""

    _api_names: ClassVar[dict[str, str]] = {"efs_file_system_config": "EFSFileSystemConfig"}

    efs_file_system_config: Optional[EFSFileSystemConfig] = None
    f_sx_lustre_file_system_config: Optional[FSxLustreFileSystemConfig] = None
    s3_file_system_config: Optional[S3FileSystemConfig] = None


class UserSettings(Shape):
    """``UserSettings``.

    studio_web_portal: ENABLED, DISABLED
    auto_mount_home_efs: Enabled, Disabled, DefaultAsDomain
    """

    _api_names: ClassVar[dict[str, str]] = {"auto_mount_home_efs": "AutoMountHomeEFS"}

    execution_role: Optional[StrPipeVar] = None
    security_groups: Optional[list[StrPipeVar]] = None
    sharing_settings: Optional[SharingSettings] = None
    jupyter_server_app_settings: Optional[JupyterServerAppSettings] = None
    kernel_gateway_app_settings: Optional[KernelGatewayAppSettings] = None
    tensor_board_app_settings: Optional[TensorBoardAppSettings] = None
    r_studio_server_pro_app_settings: Optional[RStudioServerProAppSettings] = None
    r_session_app_settings: Optional[RSessionAppSettings] = None
    canvas_app_settings: Optional[CanvasAppSettings] = None
    code_editor_app_settings: Optional[CodeEditorAppSettings] = None
    jupyter_lab_app_settings: Optional[JupyterLabAppSettings] = None
    space_storage_settings: Optional[DefaultSpaceStorageSettings] = None
    default_landing_uri: Optional[StrPipeVar] = None
    studio_web_portal: Optional[StrPipeVar] = None
    custom_posix_user_config: Optional[CustomPosixUserConfig] = None
    custom_file_system_configs: Optional[list[CustomFileSystemConfig]] = None
    studio_web_portal_settings: Optional[StudioWebPortalSettings] = None
    auto_mount_home_efs: Optional[StrPipeVar] = None


class RStudioServerProDomainSettings(Shape):
    """``RStudioServerProDomainSettings``."""

    domain_execution_role_arn: StrPipeVar
    r_studio_connect_url: Optional[StrPipeVar] = None
    r_studio_package_manager_url: Optional[StrPipeVar] = None
    default_resource_spec: Optional[ResourceSpec] = None


class TrustedIdentityPropagationSettings(Shape):
    """``TrustedIdentityPropagationSettings``.

    status: ENABLED, DISABLED
    """

    status: StrPipeVar


class DockerSettings(Shape):
    """``DockerSettings``.

    enable_docker_access: ENABLED, DISABLED
    rootless_docker: ENABLED, DISABLED
    """

    enable_docker_access: Optional[StrPipeVar] = None
    vpc_only_trusted_accounts: Optional[list[StrPipeVar]] = None
    rootless_docker: Optional[StrPipeVar] = None


class UnifiedStudioSettings(Shape):
    """``UnifiedStudioSettings``.

    studio_web_portal_access: ENABLED, DISABLED
    """

    studio_web_portal_access: Optional[StrPipeVar] = None
    domain_account_id: Optional[StrPipeVar] = None
    domain_region: Optional[StrPipeVar] = None
    domain_id: Optional[StrPipeVar] = None
    project_id: Optional[StrPipeVar] = None
    environment_id: Optional[StrPipeVar] = None
    project_s3_path: Optional[StrPipeVar] = None
    single_sign_on_application_arn: Optional[StrPipeVar] = None


class DomainSettings(Shape):
    """``DomainSettings``.

    execution_role_identity_config: USER_PROFILE_NAME, DISABLED
    ip_address_type: ipv4, dualstack
    """

    security_group_ids: Optional[list[StrPipeVar]] = None
    r_studio_server_pro_domain_settings: Optional[RStudioServerProDomainSettings] = None
    execution_role_identity_config: Optional[StrPipeVar] = None
    trusted_identity_propagation_settings: Optional[TrustedIdentityPropagationSettings] = None
    docker_settings: Optional[DockerSettings] = None
    amazon_q_settings: Optional[AmazonQSettings] = None
    unified_studio_settings: Optional[UnifiedStudioSettings] = None
    ip_address_type: Optional[StrPipeVar] = None


class DefaultSpaceSettings(Shape):
    """``DefaultSpaceSettings``."""

    execution_role: Optional[StrPipeVar] = None
    security_groups: Optional[list[StrPipeVar]] = None
    jupyter_server_app_settings: Optional[JupyterServerAppSettings] = None
    kernel_gateway_app_settings: Optional[KernelGatewayAppSettings] = None
    jupyter_lab_app_settings: Optional[JupyterLabAppSettings] = None
    space_storage_settings: Optional[DefaultSpaceStorageSettings] = None
    custom_posix_user_config: Optional[CustomPosixUserConfig] = None
    custom_file_system_configs: Optional[list[CustomFileSystemConfig]] = None


class CreateDomainRequest(Shape):
    """``CreateDomainRequest``.

    auth_mode: SSO, IAM
    app_network_access_type: PublicInternetOnly, VpcOnly
    app_security_group_management: Service, Customer
    home_efs_file_system_creation: Enabled, Disabled
    tag_propagation: ENABLED, DISABLED
    """

    domain_name: NamePipeVar
    auth_mode: StrPipeVar
    default_user_settings: UserSettings
    domain_settings: Optional[DomainSettings] = None
    subnet_ids: Optional[list[StrPipeVar]] = None
    vpc_id: Optional[StrPipeVar] = None
    tags: Optional[list[Tag]] = None
    app_network_access_type: Optional[StrPipeVar] = None
    home_efs_file_system_kms_key_id: Optional[StrPipeVar] = None
    kms_key_id: Optional[StrPipeVar] = None
    app_security_group_management: Optional[StrPipeVar] = None
    home_efs_file_system_creation: Optional[StrPipeVar] = None
    tag_propagation: Optional[StrPipeVar] = None
    default_space_settings: Optional[DefaultSpaceSettings] = None


class CreateDomainResponse(Shape):
    """``CreateDomainResponse``."""

    domain_arn: Optional[StrPipeVar] = None
    domain_id: Optional[StrPipeVar] = None
    url: Optional[StrPipeVar] = None


class CreatePresignedDomainUrlRequest(Shape):
    """``CreatePresignedDomainUrlRequest``.

    session_expiration_duration_in_seconds: 1800..43200
    expires_in_seconds: 5..300
    """

    domain_id: StrPipeVar
    user_profile_name: NamePipeVar
    session_expiration_duration_in_seconds: Optional[IntPipeVar] = None
    expires_in_seconds: Optional[IntPipeVar] = None
    space_name: Optional[NamePipeVar] = None
    landing_uri: Optional[StrPipeVar] = None


class CreatePresignedDomainUrlResponse(Shape):
    """``CreatePresignedDomainUrlResponse``."""

    authorized_url: Optional[StrPipeVar] = None


class CreateUserProfileRequest(Shape):
    """``CreateUserProfileRequest``."""

    domain_id: StrPipeVar
    user_profile_name: NamePipeVar
    single_sign_on_user_identifier: Optional[StrPipeVar] = None
    single_sign_on_user_value: Optional[StrPipeVar] = None
    tags: Optional[list[Tag]] = None
    user_settings: Optional[UserSettings] = None


class CreateUserProfileResponse(Shape):
    """``CreateUserProfileResponse``."""

    user_profile_arn: Optional[StrPipeVar] = None


class RetentionPolicy(Shape):
    """``RetentionPolicy``.

    home_efs_file_system: Retain, Delete
    """

    home_efs_file_system: Optional[StrPipeVar] = None


class DeleteDomainRequest(Shape):
    """``DeleteDomainRequest``."""

    domain_id: StrPipeVar
    retention_policy: Optional[RetentionPolicy] = None


class DeleteUserProfileRequest(Shape):
    """``DeleteUserProfileRequest``."""

    domain_id: StrPipeVar
    user_profile_name: NamePipeVar


class DescribeDomainRequest(Shape):
    """``DescribeDomainRequest``."""

    domain_id: StrPipeVar


class DescribeDomainResponse(Shape):
    """``DescribeDomainResponse``.

    status: Deleting, Failed, InService, Pending, Updating, Update_Failed, Delete_Failed
    auth_mode: SSO, IAM
    app_network_access_type: PublicInternetOnly, VpcOnly
    app_security_group_management: Service, Customer
    home_efs_file_system_creation: Enabled, Disabled
    tag_propagation: ENABLED, DISABLED
    """

    domain_arn: Optional[StrPipeVar] = None
    domain_id: Optional[StrPipeVar] = None
    domain_name: Optional[NamePipeVar] = None
    home_efs_file_system_id: Optional[StrPipeVar] = None
    single_sign_on_managed_application_instance_id: Optional[StrPipeVar] = None
    single_sign_on_application_arn: Optional[StrPipeVar] = None
    status: Optional[StrPipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    failure_reason: Optional[StrPipeVar] = None
    security_group_id_for_domain_boundary: Optional[StrPipeVar] = None
    auth_mode: Optional[StrPipeVar] = None
    default_user_settings: Optional[UserSettings] = None
    domain_settings: Optional[DomainSettings] = None
    app_network_access_type: Optional[StrPipeVar] = None
    home_efs_file_system_kms_key_id: Optional[StrPipeVar] = None
    subnet_ids: Optional[list[StrPipeVar]] = None
    url: Optional[StrPipeVar] = None
    vpc_id: Optional[StrPipeVar] = None
    kms_key_id: Optional[StrPipeVar] = None
    app_security_group_management: Optional[StrPipeVar] = None
    home_efs_file_system_creation: Optional[StrPipeVar] = None
    tag_propagation: Optional[StrPipeVar] = None
    default_space_settings: Optional[DefaultSpaceSettings] = None


class DescribeUserProfileRequest(Shape):
    """``DescribeUserProfileRequest``."""

    domain_id: StrPipeVar
    user_profile_name: NamePipeVar


class DescribeUserProfileResponse(Shape):
    """``DescribeUserProfileResponse``.

    status: Deleting, Failed, InService, Pending, Updating, Update_Failed, Delete_Failed
    """

    domain_id: Optional[StrPipeVar] = None
    user_profile_arn: Optional[StrPipeVar] = None
    user_profile_name: Optional[NamePipeVar] = None
    home_efs_file_system_uid: Optional[StrPipeVar] = None
    status: Optional[StrPipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    failure_reason: Optional[StrPipeVar] = None
    single_sign_on_user_identifier: Optional[StrPipeVar] = None
    single_sign_on_user_value: Optional[StrPipeVar] = None
    user_settings: Optional[UserSettings] = None


class DomainDetails(Shape):
    """``DomainDetails``.

    status: Deleting, Failed, InService, Pending, Updating, Update_Failed, Delete_Failed
    """

    domain_arn: Optional[StrPipeVar] = None
    domain_id: Optional[StrPipeVar] = None
    domain_name: Optional[NamePipeVar] = None
    status: Optional[StrPipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    url: Optional[StrPipeVar] = None


class RStudioServerProDomainSettingsForUpdate(Shape):
    """``RStudioServerProDomainSettingsForUpdate``."""

    domain_execution_role_arn: StrPipeVar
    default_resource_spec: Optional[ResourceSpec] = None
    r_studio_connect_url: Optional[StrPipeVar] = None
    r_studio_package_manager_url: Optional[StrPipeVar] = None


class DomainSettingsForUpdate(Shape):
    """``DomainSettingsForUpdate``.

    execution_role_identity_config: USER_PROFILE_NAME, DISABLED
    ip_address_type: ipv4, dualstack
    """

    r_studio_server_pro_domain_settings_for_update: Optional[RStudioServerProDomainSettingsForUpdate] = None
    execution_role_identity_config: Optional[StrPipeVar] = None
    security_group_ids: Optional[list[StrPipeVar]] = None
    trusted_identity_propagation_settings: Optional[TrustedIdentityPropagationSettings] = None
    docker_settings: Optional[DockerSettings] = None
    amazon_q_settings: Optional[AmazonQSettings] = None
    unified_studio_settings: Optional[UnifiedStudioSettings] = None
    ip_address_type: Optional[StrPipeVar] = None


class ListDomainsRequest(Shape):
    """``ListDomainsRequest``.

    max_results: 1..100
    """

    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None


class ListDomainsResponse(Shape):
    """``ListDomainsResponse``."""

    domains: Optional[list[DomainDetails]] = None
    next_token: Optional[StrPipeVar] = None


class ListUserProfilesRequest(Shape):
    """``ListUserProfilesRequest``.

    max_results: 1..100
    sort_order: Ascending, Descending
    sort_by: CreationTime, LastModifiedTime
    """

    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    domain_id_equals: Optional[StrPipeVar] = None
    user_profile_name_contains: Optional[StrPipeVar] = None


class UserProfileDetails(Shape):
    """``UserProfileDetails``.

    status: Deleting, Failed, InService, Pending, Updating, Update_Failed, Delete_Failed
    """

    domain_id: Optional[StrPipeVar] = None
    user_profile_name: Optional[NamePipeVar] = None
    status: Optional[StrPipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None


class ListUserProfilesResponse(Shape):
    """``ListUserProfilesResponse``."""

    user_profiles: Optional[list[UserProfileDetails]] = None
    next_token: Optional[StrPipeVar] = None


class UpdateDomainRequest(Shape):
    """``UpdateDomainRequest``.

    app_security_group_management: Service, Customer
    app_network_access_type: PublicInternetOnly, VpcOnly
    tag_propagation: ENABLED, DISABLED
    home_efs_file_system_creation: Enabled, Disabled
    """

    domain_id: StrPipeVar
    default_user_settings: Optional[UserSettings] = None
    domain_settings_for_update: Optional[DomainSettingsForUpdate] = None
    app_security_group_management: Optional[StrPipeVar] = None
    default_space_settings: Optional[DefaultSpaceSettings] = None
    subnet_ids: Optional[list[StrPipeVar]] = None
    app_network_access_type: Optional[StrPipeVar] = None
    tag_propagation: Optional[StrPipeVar] = None
    home_efs_file_system_creation: Optional[StrPipeVar] = None
    vpc_id: Optional[StrPipeVar] = None


class UpdateDomainResponse(Shape):
    """``UpdateDomainResponse``."""

    domain_arn: Optional[StrPipeVar] = None


class UpdateUserProfileRequest(Shape):
    """``UpdateUserProfileRequest``."""

    domain_id: StrPipeVar
    user_profile_name: NamePipeVar
    user_settings: Optional[UserSettings] = None


class UpdateUserProfileResponse(Shape):
    """``UpdateUserProfileResponse``."""

    user_profile_arn: Optional[StrPipeVar] = None
