# Made by tools/codegen from botocore's service models; changes here are lost.


"""``HumanTaskUi``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.labeling import (
    CreateHumanTaskUiRequest,
    DeleteHumanTaskUiRequest,
    DescribeHumanTaskUiRequest,
    ListHumanTaskUisRequest,
    UiTemplate,
    UiTemplateInfo,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar, TimePipeVar


class HumanTaskUi(Resource):
    """``HumanTaskUi``, as ``DescribeHumanTaskUi`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "HumanTaskUi",
        name="human_task_ui_name",
        identifiers=("human_task_ui_name",),
        describe=("DescribeHumanTaskUi", DescribeHumanTaskUiRequest),
        status="human_task_ui_status",
    )

    human_task_ui_name: str
    human_task_ui_arn: Optional[str] = None
    human_task_ui_status: Optional[str] = None
    creation_time: Optional[datetime] = None
    ui_template: Optional[UiTemplateInfo] = None

    @classmethod
    def create(
        cls,
        human_task_ui_name: NamePipeVar,
        ui_template: UiTemplate,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> HumanTaskUi:
        """``CreateHumanTaskUi``, then ``DescribeHumanTaskUi``; step arguments under a `PipelineSession`."""
        made: HumanTaskUi = cls._create("CreateHumanTaskUi", CreateHumanTaskUiRequest, locals())
        return made

    @classmethod
    def get(
        cls, human_task_ui_name: NamePipeVar, session: AnySession | None = None, region: str | None = None
    ) -> HumanTaskUi:
        """``DescribeHumanTaskUi``."""
        return cls._get(locals())

    def refresh(self) -> HumanTaskUi:
        """``DescribeHumanTaskUi`` again; the attributes change in place."""
        return self._refresh(locals())

    def delete(self) -> None:
        """``DeleteHumanTaskUi``."""
        self._call("DeleteHumanTaskUi", DeleteHumanTaskUiRequest, locals())

    @classmethod
    def get_all(
        cls,
        creation_time_after: TimePipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[HumanTaskUi]:
        """``ListHumanTaskUis``, all pages, each described."""
        return cls._get_all("ListHumanTaskUis", ListHumanTaskUisRequest, locals(), "HumanTaskUiSummaries")

    def wait_for_status(
        self, target_status: Literal["Active", "Deleting"], poll: float = 5, timeout: float | None = None
    ) -> None:
        """Wait for a status; see `sagemaker.core.resources._lifecycle.wait_for_status`."""
        self._wait_for_status(locals())

    def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the resource does not exist any more; see `sagemaker.core.resources._lifecycle.wait_for_delete`."""
        self._wait_for_delete(locals())
