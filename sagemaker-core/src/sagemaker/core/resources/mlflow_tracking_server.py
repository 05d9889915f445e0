# Made by tools/codegen from botocore's service models; changes here are lost.


"""``MlflowTrackingServer``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.common import UserContext
from sagemaker.core.shapes.mlflow import (
    CreateMlflowTrackingServerRequest,
    DeleteMlflowTrackingServerRequest,
    DescribeMlflowTrackingServerRequest,
    ListMlflowTrackingServersRequest,
    StartMlflowTrackingServerRequest,
    StopMlflowTrackingServerRequest,
    UpdateMlflowTrackingServerRequest,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import BoolPipeVar, StrPipeVar, TimePipeVar


class MlflowTrackingServer(Resource):
    """``MlflowTrackingServer``, as ``DescribeMlflowTrackingServer`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "MlflowTrackingServer",
        name="tracking_server_name",
        identifiers=("tracking_server_name",),
        describe=("DescribeMlflowTrackingServer", DescribeMlflowTrackingServerRequest),
        status="tracking_server_status",
    )

    tracking_server_name: str
    tracking_server_arn: Optional[str] = None
    artifact_store_uri: Optional[str] = None
    tracking_server_size: Optional[str] = None
    mlflow_version: Optional[str] = None
    role_arn: Optional[str] = None
    tracking_server_status: Optional[str] = None
    tracking_server_maintenance_status: Optional[str] = None
    is_active: Optional[str] = None
    tracking_server_url: Optional[str] = None
    weekly_maintenance_window_start: Optional[str] = None
    automatic_model_registration: Optional[bool] = None
    creation_time: Optional[datetime] = None
    created_by: Optional[UserContext] = None
    last_modified_time: Optional[datetime] = None
    last_modified_by: Optional[UserContext] = None
    s3_bucket_owner_account_id: Optional[str] = None
    s3_bucket_owner_verification: Optional[bool] = None

    @classmethod
    def create(
        cls,
        tracking_server_name: StrPipeVar,
        artifact_store_uri: StrPipeVar,
        role_arn: StrPipeVar,
        tracking_server_size: StrPipeVar | None = None,
        mlflow_version: StrPipeVar | None = None,
        automatic_model_registration: BoolPipeVar | None = None,
        weekly_maintenance_window_start: StrPipeVar | None = None,
        tags: list[Tag] | None = None,
        s3_bucket_owner_account_id: StrPipeVar | None = None,
        s3_bucket_owner_verification: BoolPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> MlflowTrackingServer:
        """``CreateMlflowTrackingServer``, then ``DescribeMlflowTrackingServer``; step arguments under a `PipelineSession`."""
        made: MlflowTrackingServer = cls._create(
            "CreateMlflowTrackingServer", CreateMlflowTrackingServerRequest, locals()
        )
        return made

    @classmethod
    def get(
        cls, tracking_server_name: StrPipeVar, session: AnySession | None = None, region: str | None = None
    ) -> MlflowTrackingServer:
        """``DescribeMlflowTrackingServer``."""
        return cls._get(locals())

    def refresh(self) -> MlflowTrackingServer:
        """``DescribeMlflowTrackingServer`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(
        self,
        artifact_store_uri: StrPipeVar | None = None,
        tracking_server_size: StrPipeVar | None = None,
        automatic_model_registration: BoolPipeVar | None = None,
        weekly_maintenance_window_start: StrPipeVar | None = None,
        s3_bucket_owner_account_id: StrPipeVar | None = None,
        s3_bucket_owner_verification: BoolPipeVar | None = None,
    ) -> MlflowTrackingServer:
        """``UpdateMlflowTrackingServer``, then ``DescribeMlflowTrackingServer``."""
        self._call("UpdateMlflowTrackingServer", UpdateMlflowTrackingServerRequest, locals())
        return self._refresh()

    def delete(self) -> None:
        """``DeleteMlflowTrackingServer``."""
        self._call("DeleteMlflowTrackingServer", DeleteMlflowTrackingServerRequest, locals())

    def start(self, session: AnySession | None = None, region: str | None = None) -> None:
        """``StartMlflowTrackingServer``."""
        self._call("StartMlflowTrackingServer", StartMlflowTrackingServerRequest, locals())

    def stop(self) -> None:
        """``StopMlflowTrackingServer``."""
        self._call("StopMlflowTrackingServer", StopMlflowTrackingServerRequest, locals())

    @classmethod
    def get_all(
        cls,
        created_after: TimePipeVar | None = None,
        created_before: TimePipeVar | None = None,
        tracking_server_status: StrPipeVar | None = None,
        mlflow_version: StrPipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[MlflowTrackingServer]:
        """``ListMlflowTrackingServers``, all pages, each described."""
        return cls._get_all(
            "ListMlflowTrackingServers", ListMlflowTrackingServersRequest, locals(), "TrackingServerSummaries"
        )

    def wait_for_status(
        self,
        target_status: Literal[
            "Creating",
            "Created",
            "CreateFailed",
            "Updating",
            "Updated",
            "UpdateFailed",
            "Deleting",
            "DeleteFailed",
            "Stopping",
            "Stopped",
            "StopFailed",
            "Starting",
            "Started",
            "StartFailed",
            "MaintenanceInProgress",
            "MaintenanceComplete",
            "MaintenanceFailed",
        ],
        poll: float = 5,
        timeout: float | None = None,
    ) -> None:
        """Wait for a status; see `sagemaker.core.resources._lifecycle.wait_for_status`."""
        self._wait_for_status(locals())

    def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the resource does not exist any more; see `sagemaker.core.resources._lifecycle.wait_for_delete`."""
        self._wait_for_delete(locals())
