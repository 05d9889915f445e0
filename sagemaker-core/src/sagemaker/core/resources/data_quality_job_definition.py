# Made by tools/codegen from botocore's service models; changes here are lost.


"""``DataQualityJobDefinition``."""

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
    CreateDataQualityJobDefinitionRequest,
    DataQualityAppSpecification,
    DataQualityBaselineConfig,
    DataQualityJobInput,
    DeleteDataQualityJobDefinitionRequest,
    DescribeDataQualityJobDefinitionRequest,
    ListDataQualityJobDefinitionsRequest,
    MonitoringNetworkConfig,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar, TimePipeVar


class DataQualityJobDefinition(Resource):
    """``DataQualityJobDefinition``, as ``DescribeDataQualityJobDefinition`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "DataQualityJobDefinition",
        name="job_definition_name",
        identifiers=("job_definition_name",),
        describe=("DescribeDataQualityJobDefinition", DescribeDataQualityJobDefinitionRequest),
        renamed={"MonitoringJobDefinitionName": "job_definition_name"},
    )

    job_definition_name: str
    job_definition_arn: Optional[str] = None
    creation_time: Optional[datetime] = None
    data_quality_baseline_config: Optional[DataQualityBaselineConfig] = None
    data_quality_app_specification: Optional[DataQualityAppSpecification] = None
    data_quality_job_input: Optional[DataQualityJobInput] = None
    data_quality_job_output_config: Optional[MonitoringOutputConfig] = None
    job_resources: Optional[MonitoringResources] = None
    network_config: Optional[MonitoringNetworkConfig] = None
    role_arn: Optional[str] = None
    stopping_condition: Optional[MonitoringStoppingCondition] = None

    @classmethod
    def create(
        cls,
        job_definition_name: StrPipeVar,
        data_quality_app_specification: DataQualityAppSpecification,
        data_quality_job_input: DataQualityJobInput,
        data_quality_job_output_config: MonitoringOutputConfig,
        job_resources: MonitoringResources,
        role_arn: StrPipeVar,
        data_quality_baseline_config: DataQualityBaselineConfig | None = None,
        network_config: MonitoringNetworkConfig | None = None,
        stopping_condition: MonitoringStoppingCondition | None = None,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> DataQualityJobDefinition:
        """``CreateDataQualityJobDefinition``, then ``DescribeDataQualityJobDefinition``; step arguments under a `PipelineSession`."""
        made: DataQualityJobDefinition = cls._create(
            "CreateDataQualityJobDefinition", CreateDataQualityJobDefinitionRequest, locals()
        )
        return made

    @classmethod
    def get(
        cls, job_definition_name: StrPipeVar, session: AnySession | None = None, region: str | None = None
    ) -> DataQualityJobDefinition:
        """``DescribeDataQualityJobDefinition``."""
        return cls._get(locals())

    def refresh(self) -> DataQualityJobDefinition:
        """``DescribeDataQualityJobDefinition`` again; the attributes change in place."""
        return self._refresh(locals())

    def delete(self) -> None:
        """``DeleteDataQualityJobDefinition``."""
        self._call("DeleteDataQualityJobDefinition", DeleteDataQualityJobDefinitionRequest, locals())

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
    ) -> ResourceIterator[DataQualityJobDefinition]:
        """``ListDataQualityJobDefinitions``, all pages, each described."""
        return cls._get_all(
            "ListDataQualityJobDefinitions",
            ListDataQualityJobDefinitionsRequest,
            locals(),
            "JobDefinitionSummaries",
        )
