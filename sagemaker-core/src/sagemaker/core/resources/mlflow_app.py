# Made by tools/codegen from botocore's service models; changes here are lost.


"""``MlflowApp``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.common import UserContext
from sagemaker.core.shapes.mlflow import (
    CreateMlflowAppRequest,
    DeleteMlflowAppRequest,
    DescribeMlflowAppRequest,
    ListMlflowAppsRequest,
    UpdateMlflowAppRequest,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import StrPipeVar, TimePipeVar


class MlflowApp(Resource):
    """``MlflowApp``, as ``DescribeMlflowApp`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "MlflowApp",
        name="name",
        identifiers=("arn",),
        describe=("DescribeMlflowApp", DescribeMlflowAppRequest),
        status="status",
    )

    arn: str
    name: Optional[str] = None
    artifact_store_uri: Optional[str] = None
    mlflow_version: Optional[str] = None
    role_arn: Optional[str] = None
    kms_key_id: Optional[str] = None
    status: Optional[str] = None
    model_registration_mode: Optional[str] = None
    account_default_status: Optional[str] = None
    default_domain_id_list: Optional[list[str]] = None
    creation_time: Optional[datetime] = None
    created_by: Optional[UserContext] = None
    last_modified_time: Optional[datetime] = None
    last_modified_by: Optional[UserContext] = None
    weekly_maintenance_window_start: Optional[str] = None
    maintenance_status: Optional[str] = None

    @classmethod
    def create(
        cls,
        name: StrPipeVar,
        artifact_store_uri: StrPipeVar,
        role_arn: StrPipeVar,
        kms_key_id: StrPipeVar | None = None,
        model_registration_mode: StrPipeVar | None = None,
        weekly_maintenance_window_start: StrPipeVar | None = None,
        account_default_status: StrPipeVar | None = None,
        default_domain_id_list: list[StrPipeVar] | None = None,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> MlflowApp:
        """``CreateMlflowApp``, then ``DescribeMlflowApp``; step arguments under a `PipelineSession`."""
        made: MlflowApp = cls._create("CreateMlflowApp", CreateMlflowAppRequest, locals())
        return made

    @classmethod
    def get(cls, arn: StrPipeVar, session: AnySession | None = None, region: str | None = None) -> MlflowApp:
        """``DescribeMlflowApp``."""
        return cls._get(locals())

    def refresh(self) -> MlflowApp:
        """``DescribeMlflowApp`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(
        self,
        name: StrPipeVar | None = None,
        artifact_store_uri: StrPipeVar | None = None,
        model_registration_mode: StrPipeVar | None = None,
        weekly_maintenance_window_start: StrPipeVar | None = None,
        default_domain_id_list: list[StrPipeVar] | None = None,
        account_default_status: StrPipeVar | None = None,
    ) -> MlflowApp:
        """``UpdateMlflowApp``, then ``DescribeMlflowApp``."""
        self._call("UpdateMlflowApp", UpdateMlflowAppRequest, locals())
        return self._refresh()

    def delete(self) -> None:
        """``DeleteMlflowApp``."""
        self._call("DeleteMlflowApp", DeleteMlflowAppRequest, locals())

    @classmethod
    def get_all(
        cls,
        created_after: TimePipeVar | None = None,
        created_before: TimePipeVar | None = None,
        status: StrPipeVar | None = None,
        mlflow_version: StrPipeVar | None = None,
        default_for_domain_id: StrPipeVar | None = None,
        account_default_status: StrPipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[MlflowApp]:
        """``ListMlflowApps``, all pages, each described."""
        return cls._get_all("ListMlflowApps", ListMlflowAppsRequest, locals(), "Summaries")

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
            "Deleted",
        ],
        poll: float = 5,
        timeout: float | None = None,
    ) -> None:
        """Wait for a status; see `sagemaker.core.resources._lifecycle.wait_for_status`."""
        self._wait_for_status(locals())

    def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the resource does not exist any more; see `sagemaker.core.resources._lifecycle.wait_for_delete`."""
        self._wait_for_delete(locals())
