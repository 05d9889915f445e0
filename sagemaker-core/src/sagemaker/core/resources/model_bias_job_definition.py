# Made by tools/codegen from botocore's service models; changes here are lost.


"""``ModelBiasJobDefinition``."""

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
    CreateModelBiasJobDefinitionRequest,
    DeleteModelBiasJobDefinitionRequest,
    DescribeModelBiasJobDefinitionRequest,
    ListModelBiasJobDefinitionsRequest,
    ModelBiasAppSpecification,
    ModelBiasBaselineConfig,
    ModelBiasJobInput,
    MonitoringNetworkConfig,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar, TimePipeVar


class ModelBiasJobDefinition(Resource):
    """``ModelBiasJobDefinition``, as ``DescribeModelBiasJobDefinition`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "ModelBiasJobDefinition",
        name="job_definition_name",
        identifiers=("job_definition_name",),
        describe=("DescribeModelBiasJobDefinition", DescribeModelBiasJobDefinitionRequest),
        renamed={"MonitoringJobDefinitionName": "job_definition_name"},
    )

    job_definition_name: str
    job_definition_arn: Optional[str] = None
    creation_time: Optional[datetime] = None
    model_bias_baseline_config: Optional[ModelBiasBaselineConfig] = None
    model_bias_app_specification: Optional[ModelBiasAppSpecification] = None
    model_bias_job_input: Optional[ModelBiasJobInput] = None
    model_bias_job_output_config: Optional[MonitoringOutputConfig] = None
    job_resources: Optional[MonitoringResources] = None
    network_config: Optional[MonitoringNetworkConfig] = None
    role_arn: Optional[str] = None
    stopping_condition: Optional[MonitoringStoppingCondition] = None

    @classmethod
    def create(
        cls,
        job_definition_name: StrPipeVar,
        model_bias_app_specification: ModelBiasAppSpecification,
        model_bias_job_input: ModelBiasJobInput,
        model_bias_job_output_config: MonitoringOutputConfig,
        job_resources: MonitoringResources,
        role_arn: StrPipeVar,
        model_bias_baseline_config: ModelBiasBaselineConfig | None = None,
        network_config: MonitoringNetworkConfig | None = None,
        stopping_condition: MonitoringStoppingCondition | None = None,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ModelBiasJobDefinition:
        """``CreateModelBiasJobDefinition``, then ``DescribeModelBiasJobDefinition``; step arguments under a `PipelineSession`."""
        made: ModelBiasJobDefinition = cls._create(
            "CreateModelBiasJobDefinition", CreateModelBiasJobDefinitionRequest, locals()
        )
        return made

    @classmethod
    def get(
        cls, job_definition_name: StrPipeVar, session: AnySession | None = None, region: str | None = None
    ) -> ModelBiasJobDefinition:
        """``DescribeModelBiasJobDefinition``."""
        return cls._get(locals())

    def refresh(self) -> ModelBiasJobDefinition:
        """``DescribeModelBiasJobDefinition`` again; the attributes change in place."""
        return self._refresh(locals())

    def delete(self) -> None:
        """``DeleteModelBiasJobDefinition``."""
        self._call("DeleteModelBiasJobDefinition", DeleteModelBiasJobDefinitionRequest, locals())

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
    ) -> ResourceIterator[ModelBiasJobDefinition]:
        """``ListModelBiasJobDefinitions``, all pages, each described."""
        return cls._get_all(
            "ListModelBiasJobDefinitions",
            ListModelBiasJobDefinitionsRequest,
            locals(),
            "JobDefinitionSummaries",
        )
