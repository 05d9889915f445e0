# Made by tools/codegen from botocore's service models; changes here are lost.


"""``AIWorkloadConfig``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.benchmark import (
    AIDatasetConfig,
    AIWorkloadConfigs,
    CreateAIWorkloadConfigRequest,
    DeleteAIWorkloadConfigRequest,
    DescribeAIWorkloadConfigRequest,
    ListAIWorkloadConfigsRequest,
)
from sagemaker.core.shapes.common import Tag

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar, TimePipeVar


class AIWorkloadConfig(Resource):
    """``AIWorkloadConfig``, as ``DescribeAIWorkloadConfig`` describes it."""

    _api_names: ClassVar[dict[str, str]] = {
        "ai_workload_config_name": "AIWorkloadConfigName",
        "ai_workload_config_arn": "AIWorkloadConfigArn",
        "ai_workload_configs": "AIWorkloadConfigs",
    }

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "AIWorkloadConfig",
        name="ai_workload_config_name",
        identifiers=("ai_workload_config_name",),
        describe=("DescribeAIWorkloadConfig", DescribeAIWorkloadConfigRequest),
    )

    ai_workload_config_name: str
    ai_workload_config_arn: Optional[str] = None
    dataset_config: Optional[AIDatasetConfig] = None
    ai_workload_configs: Optional[AIWorkloadConfigs] = None
    tags: Optional[list[Tag]] = None
    creation_time: Optional[datetime] = None

    @classmethod
    def create(
        cls,
        ai_workload_config_name: NamePipeVar,
        dataset_config: AIDatasetConfig | None = None,
        ai_workload_configs: AIWorkloadConfigs | None = None,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> AIWorkloadConfig:
        """``CreateAIWorkloadConfig``, then ``DescribeAIWorkloadConfig``; step arguments under a `PipelineSession`."""
        made: AIWorkloadConfig = cls._create(
            "CreateAIWorkloadConfig", CreateAIWorkloadConfigRequest, locals()
        )
        return made

    @classmethod
    def get(
        cls,
        ai_workload_config_name: NamePipeVar,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> AIWorkloadConfig:
        """``DescribeAIWorkloadConfig``."""
        return cls._get(locals())

    def refresh(self) -> AIWorkloadConfig:
        """``DescribeAIWorkloadConfig`` again; the attributes change in place."""
        return self._refresh(locals())

    def delete(self) -> None:
        """``DeleteAIWorkloadConfig``."""
        self._call("DeleteAIWorkloadConfig", DeleteAIWorkloadConfigRequest, locals())

    @classmethod
    def get_all(
        cls,
        name_contains: StrPipeVar | None = None,
        creation_time_after: TimePipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[AIWorkloadConfig]:
        """``ListAIWorkloadConfigs``, all pages, each described."""
        return cls._get_all(
            "ListAIWorkloadConfigs", ListAIWorkloadConfigsRequest, locals(), "AIWorkloadConfigs"
        )
