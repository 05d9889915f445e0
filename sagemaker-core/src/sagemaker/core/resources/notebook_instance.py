# Made by tools/codegen from botocore's service models; changes here are lost.


"""``NotebookInstance``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.notebook_instance import (
    CreateNotebookInstanceInput,
    DeleteNotebookInstanceInput,
    DescribeNotebookInstanceInput,
    InstanceMetadataServiceConfiguration,
    ListNotebookInstancesInput,
    StartNotebookInstanceInput,
    StopNotebookInstanceInput,
    UpdateNotebookInstanceInput,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import (
        BoolPipeVar,
        IntPipeVar,
        NamePipeVar,
        StrPipeVar,
        TimePipeVar,
    )


class NotebookInstance(Resource):
    """``NotebookInstance``, as ``DescribeNotebookInstance`` describes it."""

    _api_names: ClassVar[dict[str, str]] = {"volume_size_in_gb": "VolumeSizeInGB"}

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "NotebookInstance",
        name="notebook_instance_name",
        identifiers=("notebook_instance_name",),
        describe=("DescribeNotebookInstance", DescribeNotebookInstanceInput),
        status="notebook_instance_status",
        reason="failure_reason",
    )

    notebook_instance_name: str
    notebook_instance_arn: Optional[str] = None
    notebook_instance_status: Optional[str] = None
    failure_reason: Optional[str] = None
    url: Optional[str] = None
    instance_type: Optional[str] = None
    ip_address_type: Optional[str] = None
    subnet_id: Optional[str] = None
    security_groups: Optional[list[str]] = None
    role_arn: Optional[str] = None
    kms_key_id: Optional[str] = None
    network_interface_id: Optional[str] = None
    last_modified_time: Optional[datetime] = None
    creation_time: Optional[datetime] = None
    notebook_instance_lifecycle_config_name: Optional[str] = None
    direct_internet_access: Optional[str] = None
    volume_size_in_gb: Optional[int] = None
    accelerator_types: Optional[list[str]] = None
    default_code_repository: Optional[str] = None
    additional_code_repositories: Optional[list[str]] = None
    root_access: Optional[str] = None
    platform_identifier: Optional[str] = None
    instance_metadata_service_configuration: Optional[InstanceMetadataServiceConfiguration] = None

    @classmethod
    def create(
        cls,
        notebook_instance_name: NamePipeVar,
        instance_type: StrPipeVar,
        role_arn: StrPipeVar,
        subnet_id: StrPipeVar | None = None,
        security_group_ids: list[StrPipeVar] | None = None,
        ip_address_type: StrPipeVar | None = None,
        kms_key_id: StrPipeVar | None = None,
        tags: list[Tag] | None = None,
        lifecycle_config_name: StrPipeVar | None = None,
        direct_internet_access: StrPipeVar | None = None,
        volume_size_in_gb: IntPipeVar | None = None,
        accelerator_types: list[StrPipeVar] | None = None,
        default_code_repository: StrPipeVar | None = None,
        additional_code_repositories: list[StrPipeVar] | None = None,
        root_access: StrPipeVar | None = None,
        platform_identifier: StrPipeVar | None = None,
        instance_metadata_service_configuration: InstanceMetadataServiceConfiguration | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> NotebookInstance:
        """``CreateNotebookInstance``, then ``DescribeNotebookInstance``; step arguments under a `PipelineSession`."""
        made: NotebookInstance = cls._create("CreateNotebookInstance", CreateNotebookInstanceInput, locals())
        return made

    @classmethod
    def get(
        cls, notebook_instance_name: NamePipeVar, session: AnySession | None = None, region: str | None = None
    ) -> NotebookInstance:
        """``DescribeNotebookInstance``."""
        return cls._get(locals())

    def refresh(self) -> NotebookInstance:
        """``DescribeNotebookInstance`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(
        self,
        instance_type: StrPipeVar | None = None,
        ip_address_type: StrPipeVar | None = None,
        platform_identifier: StrPipeVar | None = None,
        role_arn: StrPipeVar | None = None,
        lifecycle_config_name: StrPipeVar | None = None,
        disassociate_lifecycle_config: BoolPipeVar | None = None,
        volume_size_in_gb: IntPipeVar | None = None,
        default_code_repository: StrPipeVar | None = None,
        additional_code_repositories: list[StrPipeVar] | None = None,
        accelerator_types: list[StrPipeVar] | None = None,
        disassociate_accelerator_types: BoolPipeVar | None = None,
        disassociate_default_code_repository: BoolPipeVar | None = None,
        disassociate_additional_code_repositories: BoolPipeVar | None = None,
        root_access: StrPipeVar | None = None,
        instance_metadata_service_configuration: InstanceMetadataServiceConfiguration | None = None,
    ) -> NotebookInstance:
        """``UpdateNotebookInstance``, then ``DescribeNotebookInstance``."""
        self._call("UpdateNotebookInstance", UpdateNotebookInstanceInput, locals())
        return self._refresh()

    def delete(self) -> None:
        """``DeleteNotebookInstance``."""
        self._call("DeleteNotebookInstance", DeleteNotebookInstanceInput, locals())

    def start(self, session: AnySession | None = None, region: str | None = None) -> None:
        """``StartNotebookInstance``."""
        self._call("StartNotebookInstance", StartNotebookInstanceInput, locals())

    def stop(self) -> None:
        """``StopNotebookInstance``."""
        self._call("StopNotebookInstance", StopNotebookInstanceInput, locals())

    @classmethod
    def get_all(
        cls,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        name_contains: StrPipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        creation_time_after: TimePipeVar | None = None,
        last_modified_time_before: TimePipeVar | None = None,
        last_modified_time_after: TimePipeVar | None = None,
        status_equals: StrPipeVar | None = None,
        notebook_instance_lifecycle_config_name_contains: StrPipeVar | None = None,
        default_code_repository_contains: StrPipeVar | None = None,
        additional_code_repository_equals: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[NotebookInstance]:
        """``ListNotebookInstances``, all pages, each described."""
        return cls._get_all(
            "ListNotebookInstances", ListNotebookInstancesInput, locals(), "NotebookInstances"
        )

    def wait_for_status(
        self,
        target_status: Literal[
            "Pending",
            "InService",
            "Stopping",
            "Stopped",
            "Failed",
            "Deleting",
            "Updating",
            "PendingMaintenance",
            "InMaintenance",
        ],
        poll: float = 5,
        timeout: float | None = None,
    ) -> None:
        """Wait for a status; see `sagemaker.core.resources._lifecycle.wait_for_status`."""
        self._wait_for_status(locals())

    def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the resource does not exist any more; see `sagemaker.core.resources._lifecycle.wait_for_delete`."""
        self._wait_for_delete(locals())
