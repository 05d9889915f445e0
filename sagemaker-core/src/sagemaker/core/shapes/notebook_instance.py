# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: notebook instance."""

from typing import ClassVar, Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.common import Tag
from sagemaker.core.workflow.variable_types import (
    BoolPipeVar,
    IntPipeVar,
    NamePipeVar,
    StrPipeVar,
    TimePipeVar,
)


class GitConfig(Shape):
    """``GitConfig``."""

    repository_url: StrPipeVar
    branch: Optional[StrPipeVar] = None
    secret_arn: Optional[StrPipeVar] = None


class CodeRepositorySummary(Shape):
    """``CodeRepositorySummary``."""

    code_repository_name: NamePipeVar
    code_repository_arn: StrPipeVar
    creation_time: TimePipeVar
    last_modified_time: TimePipeVar
    git_config: Optional[GitConfig] = None


class CreateCodeRepositoryInput(Shape):
    """``CreateCodeRepositoryInput``."""

    code_repository_name: NamePipeVar
    git_config: GitConfig
    tags: Optional[list[Tag]] = None


class CreateCodeRepositoryOutput(Shape):
    """``CreateCodeRepositoryOutput``."""

    code_repository_arn: StrPipeVar


class InstanceMetadataServiceConfiguration(Shape):
    """``InstanceMetadataServiceConfiguration``."""

    minimum_instance_metadata_service_version: StrPipeVar


class CreateNotebookInstanceInput(Shape):
    """``CreateNotebookInstanceInput``.

    ip_address_type: ipv4, dualstack
    direct_internet_access: Enabled, Disabled
    volume_size_in_gb: 5..16384
    accelerator_types: ml.eia1.medium, ml.eia1.large, ml.eia1.xlarge, ml.eia2.medium, ml.eia2.large,
        ml.eia2.xlarge
    root_access: Enabled, Disabled
    """

    _api_names: ClassVar[dict[str, str]] = {"volume_size_in_gb": "VolumeSizeInGB"}

    notebook_instance_name: NamePipeVar
    instance_type: StrPipeVar
    subnet_id: Optional[StrPipeVar] = None
    security_group_ids: Optional[list[StrPipeVar]] = None
    ip_address_type: Optional[StrPipeVar] = None
    role_arn: StrPipeVar
    kms_key_id: Optional[StrPipeVar] = None
    tags: Optional[list[Tag]] = None
    lifecycle_config_name: Optional[StrPipeVar] = None
    direct_internet_access: Optional[StrPipeVar] = None
    volume_size_in_gb: Optional[IntPipeVar] = None
    accelerator_types: Optional[list[StrPipeVar]] = None
    default_code_repository: Optional[StrPipeVar] = None
    additional_code_repositories: Optional[list[StrPipeVar]] = None
    root_access: Optional[StrPipeVar] = None
    platform_identifier: Optional[StrPipeVar] = None
    instance_metadata_service_configuration: Optional[InstanceMetadataServiceConfiguration] = None


class NotebookInstanceLifecycleHook(Shape):
    """``NotebookInstanceLifecycleHook``."""

    content: Optional[StrPipeVar] = None


class CreateNotebookInstanceLifecycleConfigInput(Shape):
    """``CreateNotebookInstanceLifecycleConfigInput``."""

    notebook_instance_lifecycle_config_name: NamePipeVar
    on_create: Optional[list[NotebookInstanceLifecycleHook]] = None
    on_start: Optional[list[NotebookInstanceLifecycleHook]] = None
    tags: Optional[list[Tag]] = None


class CreateNotebookInstanceLifecycleConfigOutput(Shape):
    """``CreateNotebookInstanceLifecycleConfigOutput``."""

    notebook_instance_lifecycle_config_arn: Optional[StrPipeVar] = None


class CreateNotebookInstanceOutput(Shape):
    """``CreateNotebookInstanceOutput``."""

    notebook_instance_arn: Optional[StrPipeVar] = None


class CreatePresignedNotebookInstanceUrlInput(Shape):
    """``CreatePresignedNotebookInstanceUrlInput``.

    session_expiration_duration_in_seconds: 1800..43200
    """

    notebook_instance_name: NamePipeVar
    session_expiration_duration_in_seconds: Optional[IntPipeVar] = None


class CreatePresignedNotebookInstanceUrlOutput(Shape):
    """``CreatePresignedNotebookInstanceUrlOutput``."""

    authorized_url: Optional[StrPipeVar] = None


class DeleteCodeRepositoryInput(Shape):
    """``DeleteCodeRepositoryInput``."""

    code_repository_name: NamePipeVar


class DeleteNotebookInstanceInput(Shape):
    """``DeleteNotebookInstanceInput``."""

    notebook_instance_name: NamePipeVar


class DeleteNotebookInstanceLifecycleConfigInput(Shape):
    """``DeleteNotebookInstanceLifecycleConfigInput``."""

    notebook_instance_lifecycle_config_name: NamePipeVar


class DescribeCodeRepositoryInput(Shape):
    """``DescribeCodeRepositoryInput``."""

    code_repository_name: NamePipeVar


class DescribeCodeRepositoryOutput(Shape):
    """``DescribeCodeRepositoryOutput``."""

    code_repository_name: NamePipeVar
    code_repository_arn: StrPipeVar
    creation_time: TimePipeVar
    last_modified_time: TimePipeVar
    git_config: Optional[GitConfig] = None


class DescribeNotebookInstanceInput(Shape):
    """``DescribeNotebookInstanceInput``."""

    notebook_instance_name: NamePipeVar


class DescribeNotebookInstanceLifecycleConfigInput(Shape):
    """``DescribeNotebookInstanceLifecycleConfigInput``."""

    notebook_instance_lifecycle_config_name: NamePipeVar


class DescribeNotebookInstanceLifecycleConfigOutput(Shape):
    """``DescribeNotebookInstanceLifecycleConfigOutput``."""

    notebook_instance_lifecycle_config_arn: Optional[StrPipeVar] = None
    notebook_instance_lifecycle_config_name: Optional[NamePipeVar] = None
    on_create: Optional[list[NotebookInstanceLifecycleHook]] = None
    on_start: Optional[list[NotebookInstanceLifecycleHook]] = None
    last_modified_time: Optional[TimePipeVar] = None
    creation_time: Optional[TimePipeVar] = None


class DescribeNotebookInstanceOutput(Shape):
    """``DescribeNotebookInstanceOutput``.

    ip_address_type: ipv4, dualstack
    direct_internet_access: Enabled, Disabled
    volume_size_in_gb: 5..16384
    accelerator_types: ml.eia1.medium, ml.eia1.large, ml.eia1.xlarge, ml.eia2.medium, ml.eia2.large,
        ml.eia2.xlarge
    root_access: Enabled, Disabled
    """

    _api_names: ClassVar[dict[str, str]] = {"volume_size_in_gb": "VolumeSizeInGB"}

    notebook_instance_arn: Optional[StrPipeVar] = None
    notebook_instance_name: Optional[NamePipeVar] = None
    notebook_instance_status: Optional[StrPipeVar] = None
    failure_reason: Optional[StrPipeVar] = None
    url: Optional[StrPipeVar] = None
    instance_type: Optional[StrPipeVar] = None
    ip_address_type: Optional[StrPipeVar] = None
    subnet_id: Optional[StrPipeVar] = None
    security_groups: Optional[list[StrPipeVar]] = None
    role_arn: Optional[StrPipeVar] = None
    kms_key_id: Optional[StrPipeVar] = None
    network_interface_id: Optional[StrPipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    notebook_instance_lifecycle_config_name: Optional[NamePipeVar] = None
    direct_internet_access: Optional[StrPipeVar] = None
    volume_size_in_gb: Optional[IntPipeVar] = None
    accelerator_types: Optional[list[StrPipeVar]] = None
    default_code_repository: Optional[StrPipeVar] = None
    additional_code_repositories: Optional[list[StrPipeVar]] = None
    root_access: Optional[StrPipeVar] = None
    platform_identifier: Optional[StrPipeVar] = None
    instance_metadata_service_configuration: Optional[InstanceMetadataServiceConfiguration] = None


class GitConfigForUpdate(Shape):
    """``GitConfigForUpdate``."""

    secret_arn: Optional[StrPipeVar] = None


class ListCodeRepositoriesInput(Shape):
    """``ListCodeRepositoriesInput``.

    max_results: 1..100
    sort_by: Name, CreationTime, LastModifiedTime
    sort_order: Ascending, Descending
    """

    creation_time_after: Optional[TimePipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    last_modified_time_after: Optional[TimePipeVar] = None
    last_modified_time_before: Optional[TimePipeVar] = None
    max_results: Optional[IntPipeVar] = None
    name_contains: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None


class ListCodeRepositoriesOutput(Shape):
    """``ListCodeRepositoriesOutput``."""

    code_repository_summary_list: list[CodeRepositorySummary]
    next_token: Optional[StrPipeVar] = None


class ListNotebookInstanceLifecycleConfigsInput(Shape):
    """``ListNotebookInstanceLifecycleConfigsInput``.

    max_results: 1..100
    sort_by: Name, CreationTime, LastModifiedTime
    sort_order: Ascending, Descending
    """

    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    name_contains: Optional[StrPipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    creation_time_after: Optional[TimePipeVar] = None
    last_modified_time_before: Optional[TimePipeVar] = None
    last_modified_time_after: Optional[TimePipeVar] = None


class NotebookInstanceLifecycleConfigSummary(Shape):
    """``NotebookInstanceLifecycleConfigSummary``."""

    notebook_instance_lifecycle_config_name: NamePipeVar
    notebook_instance_lifecycle_config_arn: StrPipeVar
    creation_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None


class ListNotebookInstanceLifecycleConfigsOutput(Shape):
    """``ListNotebookInstanceLifecycleConfigsOutput``."""

    next_token: Optional[StrPipeVar] = None
    notebook_instance_lifecycle_configs: Optional[list[NotebookInstanceLifecycleConfigSummary]] = None


class ListNotebookInstancesInput(Shape):
    """``ListNotebookInstancesInput``.

    max_results: 1..100
    sort_by: Name, CreationTime, Status
    sort_order: Ascending, Descending
    """

    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    name_contains: Optional[StrPipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    creation_time_after: Optional[TimePipeVar] = None
    last_modified_time_before: Optional[TimePipeVar] = None
    last_modified_time_after: Optional[TimePipeVar] = None
    status_equals: Optional[StrPipeVar] = None
    notebook_instance_lifecycle_config_name_contains: Optional[StrPipeVar] = None
    default_code_repository_contains: Optional[StrPipeVar] = None
    additional_code_repository_equals: Optional[StrPipeVar] = None


class NotebookInstanceSummary(Shape):
    """``NotebookInstanceSummary``."""

    notebook_instance_name: NamePipeVar
    notebook_instance_arn: StrPipeVar
    notebook_instance_status: Optional[StrPipeVar] = None
    url: Optional[StrPipeVar] = None
    instance_type: Optional[StrPipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    notebook_instance_lifecycle_config_name: Optional[NamePipeVar] = None
    default_code_repository: Optional[StrPipeVar] = None
    additional_code_repositories: Optional[list[StrPipeVar]] = None


class ListNotebookInstancesOutput(Shape):
    """``ListNotebookInstancesOutput``."""

    next_token: Optional[StrPipeVar] = None
    notebook_instances: Optional[list[NotebookInstanceSummary]] = None


class StartNotebookInstanceInput(Shape):
    """``StartNotebookInstanceInput``."""

    notebook_instance_name: NamePipeVar


class StopNotebookInstanceInput(Shape):
    """``StopNotebookInstanceInput``."""

    notebook_instance_name: NamePipeVar


class UpdateCodeRepositoryInput(Shape):
    """``UpdateCodeRepositoryInput``."""

    code_repository_name: NamePipeVar
    git_config: Optional[GitConfigForUpdate] = None


class UpdateCodeRepositoryOutput(Shape):
    """``UpdateCodeRepositoryOutput``."""

    code_repository_arn: StrPipeVar


class UpdateNotebookInstanceInput(Shape):
    """``UpdateNotebookInstanceInput``.

    ip_address_type: ipv4, dualstack
    volume_size_in_gb: 5..16384
    accelerator_types: ml.eia1.medium, ml.eia1.large, ml.eia1.xlarge, ml.eia2.medium, ml.eia2.large,
        ml.eia2.xlarge
    root_access: Enabled, Disabled
    """

    _api_names: ClassVar[dict[str, str]] = {"volume_size_in_gb": "VolumeSizeInGB"}

    notebook_instance_name: NamePipeVar
    instance_type: Optional[StrPipeVar] = None
    ip_address_type: Optional[StrPipeVar] = None
    platform_identifier: Optional[StrPipeVar] = None
    role_arn: Optional[StrPipeVar] = None
    lifecycle_config_name: Optional[StrPipeVar] = None
    disassociate_lifecycle_config: Optional[BoolPipeVar] = None
    volume_size_in_gb: Optional[IntPipeVar] = None
    default_code_repository: Optional[StrPipeVar] = None
    additional_code_repositories: Optional[list[StrPipeVar]] = None
    accelerator_types: Optional[list[StrPipeVar]] = None
    disassociate_accelerator_types: Optional[BoolPipeVar] = None
    disassociate_default_code_repository: Optional[BoolPipeVar] = None
    disassociate_additional_code_repositories: Optional[BoolPipeVar] = None
    root_access: Optional[StrPipeVar] = None
    instance_metadata_service_configuration: Optional[InstanceMetadataServiceConfiguration] = None


class UpdateNotebookInstanceLifecycleConfigInput(Shape):
    """``UpdateNotebookInstanceLifecycleConfigInput``."""

    notebook_instance_lifecycle_config_name: NamePipeVar
    on_create: Optional[list[NotebookInstanceLifecycleHook]] = None
    on_start: Optional[list[NotebookInstanceLifecycleHook]] = None


class UpdateNotebookInstanceLifecycleConfigOutput(Shape):
    """``UpdateNotebookInstanceLifecycleConfigOutput``."""


class UpdateNotebookInstanceOutput(Shape):
    """``UpdateNotebookInstanceOutput``."""
