# Made by tools/codegen from botocore's service models; changes here are lost.


"""``MonitoringExecution``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.monitoring import ListMonitoringExecutionsRequest

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar, TimePipeVar


class MonitoringExecution(Resource):
    """``MonitoringExecution``."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "MonitoringExecution",
        name="monitoring_schedule_name",
        status="monitoring_execution_status",
        reason="failure_reason",
    )

    monitoring_schedule_name: Optional[str] = None
    scheduled_time: Optional[datetime] = None
    creation_time: Optional[datetime] = None
    last_modified_time: Optional[datetime] = None
    monitoring_execution_status: Optional[str] = None
    processing_job_arn: Optional[str] = None
    endpoint_name: Optional[str] = None
    failure_reason: Optional[str] = None
    monitoring_job_definition_name: Optional[str] = None
    monitoring_type: Optional[str] = None

    @classmethod
    def get_all(
        cls,
        monitoring_schedule_name: NamePipeVar | None = None,
        endpoint_name: NamePipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        scheduled_time_before: TimePipeVar | None = None,
        scheduled_time_after: TimePipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        creation_time_after: TimePipeVar | None = None,
        last_modified_time_before: TimePipeVar | None = None,
        last_modified_time_after: TimePipeVar | None = None,
        status_equals: StrPipeVar | None = None,
        monitoring_job_definition_name: StrPipeVar | None = None,
        monitoring_type_equals: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[MonitoringExecution]:
        """``ListMonitoringExecutions``, all pages."""
        return cls._get_all(
            "ListMonitoringExecutions",
            ListMonitoringExecutionsRequest,
            locals(),
            "MonitoringExecutionSummaries",
        )
