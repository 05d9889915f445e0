# Made by tools/codegen from botocore's service models; changes here are lost.


"""``StudioLifecycleConfig``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.studio import (
    CreateStudioLifecycleConfigRequest,
    DeleteStudioLifecycleConfigRequest,
    DescribeStudioLifecycleConfigRequest,
    ListStudioLifecycleConfigsRequest,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar, TimePipeVar


class StudioLifecycleConfig(Resource):
    """``StudioLifecycleConfig``, as ``DescribeStudioLifecycleConfig`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "StudioLifecycleConfig",
        name="studio_lifecycle_config_name",
        identifiers=("studio_lifecycle_config_name",),
        describe=("DescribeStudioLifecycleConfig", DescribeStudioLifecycleConfigRequest),
    )

    studio_lifecycle_config_name: str
    studio_lifecycle_config_arn: Optional[str] = None
    creation_time: Optional[datetime] = None
    last_modified_time: Optional[datetime] = None
    studio_lifecycle_config_content: Optional[str] = None
    studio_lifecycle_config_app_type: Optional[str] = None

    @classmethod
    def create(
        cls,
        studio_lifecycle_config_name: NamePipeVar,
        studio_lifecycle_config_content: StrPipeVar,
        studio_lifecycle_config_app_type: StrPipeVar,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> StudioLifecycleConfig:
        """``CreateStudioLifecycleConfig``, then ``DescribeStudioLifecycleConfig``; step arguments under a `PipelineSession`."""
        made: StudioLifecycleConfig = cls._create(
            "CreateStudioLifecycleConfig", CreateStudioLifecycleConfigRequest, locals()
        )
        return made

    @classmethod
    def get(
        cls,
        studio_lifecycle_config_name: NamePipeVar,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> StudioLifecycleConfig:
        """``DescribeStudioLifecycleConfig``."""
        return cls._get(locals())

    def refresh(self) -> StudioLifecycleConfig:
        """``DescribeStudioLifecycleConfig`` again; the attributes change in place."""
        return self._refresh(locals())

    def delete(self) -> None:
        """``DeleteStudioLifecycleConfig``."""
        self._call("DeleteStudioLifecycleConfig", DeleteStudioLifecycleConfigRequest, locals())

    @classmethod
    def get_all(
        cls,
        name_contains: StrPipeVar | None = None,
        app_type_equals: StrPipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        creation_time_after: TimePipeVar | None = None,
        modified_time_before: TimePipeVar | None = None,
        modified_time_after: TimePipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[StudioLifecycleConfig]:
        """``ListStudioLifecycleConfigs``, all pages, each described."""
        return cls._get_all(
            "ListStudioLifecycleConfigs",
            ListStudioLifecycleConfigsRequest,
            locals(),
            "StudioLifecycleConfigs",
        )
