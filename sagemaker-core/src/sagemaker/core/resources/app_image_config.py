# Made by tools/codegen from botocore's service models; changes here are lost.


"""``AppImageConfig``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.studio import (
    CodeEditorAppImageConfig,
    CreateAppImageConfigRequest,
    DeleteAppImageConfigRequest,
    DescribeAppImageConfigRequest,
    JupyterLabAppImageConfig,
    KernelGatewayImageConfig,
    ListAppImageConfigsRequest,
    UpdateAppImageConfigRequest,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar, TimePipeVar


class AppImageConfig(Resource):
    """``AppImageConfig``, as ``DescribeAppImageConfig`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "AppImageConfig",
        name="app_image_config_name",
        identifiers=("app_image_config_name",),
        describe=("DescribeAppImageConfig", DescribeAppImageConfigRequest),
    )

    app_image_config_name: str
    app_image_config_arn: Optional[str] = None
    creation_time: Optional[datetime] = None
    last_modified_time: Optional[datetime] = None
    kernel_gateway_image_config: Optional[KernelGatewayImageConfig] = None
    jupyter_lab_app_image_config: Optional[JupyterLabAppImageConfig] = None
    code_editor_app_image_config: Optional[CodeEditorAppImageConfig] = None

    @classmethod
    def create(
        cls,
        app_image_config_name: NamePipeVar,
        tags: list[Tag] | None = None,
        kernel_gateway_image_config: KernelGatewayImageConfig | None = None,
        jupyter_lab_app_image_config: JupyterLabAppImageConfig | None = None,
        code_editor_app_image_config: CodeEditorAppImageConfig | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> AppImageConfig:
        """``CreateAppImageConfig``, then ``DescribeAppImageConfig``; step arguments under a `PipelineSession`."""
        made: AppImageConfig = cls._create("CreateAppImageConfig", CreateAppImageConfigRequest, locals())
        return made

    @classmethod
    def get(
        cls, app_image_config_name: NamePipeVar, session: AnySession | None = None, region: str | None = None
    ) -> AppImageConfig:
        """``DescribeAppImageConfig``."""
        return cls._get(locals())

    def refresh(self) -> AppImageConfig:
        """``DescribeAppImageConfig`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(
        self,
        kernel_gateway_image_config: KernelGatewayImageConfig | None = None,
        jupyter_lab_app_image_config: JupyterLabAppImageConfig | None = None,
        code_editor_app_image_config: CodeEditorAppImageConfig | None = None,
    ) -> AppImageConfig:
        """``UpdateAppImageConfig``, then ``DescribeAppImageConfig``."""
        self._call("UpdateAppImageConfig", UpdateAppImageConfigRequest, locals())
        return self._refresh()

    def delete(self) -> None:
        """``DeleteAppImageConfig``."""
        self._call("DeleteAppImageConfig", DeleteAppImageConfigRequest, locals())

    @classmethod
    def get_all(
        cls,
        name_contains: StrPipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        creation_time_after: TimePipeVar | None = None,
        modified_time_before: TimePipeVar | None = None,
        modified_time_after: TimePipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[AppImageConfig]:
        """``ListAppImageConfigs``, all pages, each described."""
        return cls._get_all("ListAppImageConfigs", ListAppImageConfigsRequest, locals(), "AppImageConfigs")
