# Made by tools/codegen from botocore's service models; changes here are lost.


"""``ModelQualityJobDefinition``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.monitoring import (
    MonitoringOutputConfig,
    MonitoringResources,
    MonitoringStoppingCondition,
)
from sagemaker.core.shapes.monitoring_job import (
    CreateModelQualityJobDefinitionRequest,
    DeleteModelQualityJobDefinitionRequest,
    DescribeModelQualityJobDefinitionRequest,
    ListModelQualityJobDefinitionsRequest,
    ModelQualityAppSpecification,
    ModelQualityBaselineConfig,
    ModelQualityJobInput,
    MonitoringNetworkConfig,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar, TimePipeVar


class ModelQualityJobDefinition(Resource):
    """``ModelQualityJobDefinition``, as ``DescribeModelQualityJobDefinition`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "ModelQualityJobDefinition",
        name="job_definition_name",
        identifiers=("job_definition_name",),
        describe=("DescribeModelQualityJobDefinition", DescribeModelQualityJobDefinitionRequest),
        renamed={"MonitoringJobDefinitionName": "job_definition_name"},
    )

    job_definition_name: str
    job_definition_arn: Optional[str] = None
    creation_time: Optional[datetime] = None
    model_quality_baseline_config: Optional[ModelQualityBaselineConfig] = None
    model_quality_app_specification: Optional[ModelQualityAppSpecification] = None
    model_quality_job_input: Optional[ModelQualityJobInput] = None
    model_quality_job_output_config: Optional[MonitoringOutputConfig] = None
    job_resources: Optional[MonitoringResources] = None
    network_config: Optional[MonitoringNetworkConfig] = None
    role_arn: Optional[str] = None
    stopping_condition: Optional[MonitoringStoppingCondition] = None

    @classmethod
    def create(
        cls,
        job_definition_name: StrPipeVar,
        model_quality_app_specification: ModelQualityAppSpecification,
        model_quality_job_input: ModelQualityJobInput,
        model_quality_job_output_config: MonitoringOutputConfig,
        job_resources: MonitoringResources,
        role_arn: StrPipeVar,
        model_quality_baseline_config: ModelQualityBaselineConfig | None = None,
        network_config: MonitoringNetworkConfig | None = None,
        stopping_condition: MonitoringStoppingCondition | None = None,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ModelQualityJobDefinition:
        """``CreateModelQualityJobDefinition``, then ``DescribeModelQualityJobDefinition``; step arguments under a `PipelineSession`."""
        made: ModelQualityJobDefinition = cls._create(
            "CreateModelQualityJobDefinition", CreateModelQualityJobDefinitionRequest, locals()
        )
        return made

    @classmethod
    def get(
        cls, job_definition_name: StrPipeVar, session: AnySession | None = None, region: str | None = None
    ) -> ModelQualityJobDefinition:
        """``DescribeModelQualityJobDefinition``."""
        return cls._get(locals())

    def refresh(self) -> ModelQualityJobDefinition:
        """``DescribeModelQualityJobDefinition`` again; the attributes change in place."""
        return self._refresh(locals())

    def delete(self) -> None:
        """``DeleteModelQualityJobDefinition``."""
        self._call("DeleteModelQualityJobDefinition", DeleteModelQualityJobDefinitionRequest, locals())

    @classmethod
    def get_all(
        cls,
        endpoint_name: NamePipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        name_contains: StrPipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        creation_time_after: TimePipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[ModelQualityJobDefinition]:
        """``ListModelQualityJobDefinitions``, all pages, each described."""
        return cls._get_all(
            "ListModelQualityJobDefinitions",
            ListModelQualityJobDefinitionsRequest,
            locals(),
            "JobDefinitionSummaries",
        )
