# Made by tools/codegen from botocore's service models; changes here are lost.


"""``NotebookInstanceLifecycleConfig``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.notebook_instance import (
    CreateNotebookInstanceLifecycleConfigInput,
    DeleteNotebookInstanceLifecycleConfigInput,
    DescribeNotebookInstanceLifecycleConfigInput,
    ListNotebookInstanceLifecycleConfigsInput,
    NotebookInstanceLifecycleHook,
    UpdateNotebookInstanceLifecycleConfigInput,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar, TimePipeVar


class NotebookInstanceLifecycleConfig(Resource):
    """``NotebookInstanceLifecycleConfig``, as ``DescribeNotebookInstanceLifecycleConfig`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "NotebookInstanceLifecycleConfig",
        name="notebook_instance_lifecycle_config_name",
        identifiers=("notebook_instance_lifecycle_config_name",),
        describe=("DescribeNotebookInstanceLifecycleConfig", DescribeNotebookInstanceLifecycleConfigInput),
    )

    notebook_instance_lifecycle_config_name: str
    notebook_instance_lifecycle_config_arn: Optional[str] = None
    on_create: Optional[list[NotebookInstanceLifecycleHook]] = None
    on_start: Optional[list[NotebookInstanceLifecycleHook]] = None
    last_modified_time: Optional[datetime] = None
    creation_time: Optional[datetime] = None

    @classmethod
    def create(
        cls,
        notebook_instance_lifecycle_config_name: NamePipeVar,
        on_create: list[NotebookInstanceLifecycleHook] | None = None,
        on_start: list[NotebookInstanceLifecycleHook] | None = None,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> NotebookInstanceLifecycleConfig:
        """``CreateNotebookInstanceLifecycleConfig``, then ``DescribeNotebookInstanceLifecycleConfig``; step arguments under a `PipelineSession`."""
        made: NotebookInstanceLifecycleConfig = cls._create(
            "CreateNotebookInstanceLifecycleConfig", CreateNotebookInstanceLifecycleConfigInput, locals()
        )
        return made

    @classmethod
    def get(
        cls,
        notebook_instance_lifecycle_config_name: NamePipeVar,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> NotebookInstanceLifecycleConfig:
        """``DescribeNotebookInstanceLifecycleConfig``."""
        return cls._get(locals())

    def refresh(self) -> NotebookInstanceLifecycleConfig:
        """``DescribeNotebookInstanceLifecycleConfig`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(
        self,
        on_create: list[NotebookInstanceLifecycleHook] | None = None,
        on_start: list[NotebookInstanceLifecycleHook] | None = None,
    ) -> NotebookInstanceLifecycleConfig:
        """``UpdateNotebookInstanceLifecycleConfig``, then ``DescribeNotebookInstanceLifecycleConfig``."""
        self._call(
            "UpdateNotebookInstanceLifecycleConfig", UpdateNotebookInstanceLifecycleConfigInput, locals()
        )
        return self._refresh()

    def delete(self) -> None:
        """``DeleteNotebookInstanceLifecycleConfig``."""
        self._call(
            "DeleteNotebookInstanceLifecycleConfig", DeleteNotebookInstanceLifecycleConfigInput, locals()
        )

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
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[NotebookInstanceLifecycleConfig]:
        """``ListNotebookInstanceLifecycleConfigs``, all pages, each described."""
        return cls._get_all(
            "ListNotebookInstanceLifecycleConfigs",
            ListNotebookInstanceLifecycleConfigsInput,
            locals(),
            "NotebookInstanceLifecycleConfigs",
        )
