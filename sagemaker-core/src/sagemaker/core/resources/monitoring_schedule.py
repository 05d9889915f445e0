# Made by tools/codegen from botocore's service models; changes here are lost.


"""``MonitoringSchedule``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.monitoring import (
    CreateMonitoringScheduleRequest,
    DeleteMonitoringScheduleRequest,
    DescribeMonitoringScheduleRequest,
    ListMonitoringSchedulesRequest,
    MonitoringExecutionSummary,
    MonitoringScheduleConfig,
    StartMonitoringScheduleRequest,
    StopMonitoringScheduleRequest,
    UpdateMonitoringScheduleRequest,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar, TimePipeVar


class MonitoringSchedule(Resource):
    """``MonitoringSchedule``, as ``DescribeMonitoringSchedule`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "MonitoringSchedule",
        name="monitoring_schedule_name",
        identifiers=("monitoring_schedule_name",),
        describe=("DescribeMonitoringSchedule", DescribeMonitoringScheduleRequest),
        status="monitoring_schedule_status",
        reason="failure_reason",
    )

    monitoring_schedule_name: str
    monitoring_schedule_arn: Optional[str] = None
    monitoring_schedule_status: Optional[str] = None
    monitoring_type: Optional[str] = None
    failure_reason: Optional[str] = None
    creation_time: Optional[datetime] = None
    last_modified_time: Optional[datetime] = None
    monitoring_schedule_config: Optional[MonitoringScheduleConfig] = None
    endpoint_name: Optional[str] = None
    last_monitoring_execution_summary: Optional[MonitoringExecutionSummary] = None

    @classmethod
    def create(
        cls,
        monitoring_schedule_name: NamePipeVar,
        monitoring_schedule_config: MonitoringScheduleConfig,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> MonitoringSchedule:
        """``CreateMonitoringSchedule``, then ``DescribeMonitoringSchedule``; step arguments under a `PipelineSession`."""
        made: MonitoringSchedule = cls._create(
            "CreateMonitoringSchedule", CreateMonitoringScheduleRequest, locals()
        )
        return made

    @classmethod
    def get(
        cls,
        monitoring_schedule_name: NamePipeVar,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> MonitoringSchedule:
        """``DescribeMonitoringSchedule``."""
        return cls._get(locals())

    def refresh(self) -> MonitoringSchedule:
        """``DescribeMonitoringSchedule`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(self, monitoring_schedule_config: MonitoringScheduleConfig) -> MonitoringSchedule:
        """``UpdateMonitoringSchedule``, then ``DescribeMonitoringSchedule``."""
        self._call("UpdateMonitoringSchedule", UpdateMonitoringScheduleRequest, locals())
        return self._refresh()

    def delete(self) -> None:
        """``DeleteMonitoringSchedule``."""
        self._call("DeleteMonitoringSchedule", DeleteMonitoringScheduleRequest, locals())

    def start(self, session: AnySession | None = None, region: str | None = None) -> None:
        """``StartMonitoringSchedule``."""
        self._call("StartMonitoringSchedule", StartMonitoringScheduleRequest, locals())

    def stop(self) -> None:
        """``StopMonitoringSchedule``."""
        self._call("StopMonitoringSchedule", StopMonitoringScheduleRequest, locals())

    @classmethod
    def get_all(
        cls,
        endpoint_name: NamePipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        name_contains: StrPipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        creation_time_after: TimePipeVar | None = None,
        last_modified_time_before: TimePipeVar | None = None,
        last_modified_time_after: TimePipeVar | None = None,
        status_equals: StrPipeVar | None = None,
        monitoring_job_definition_name: StrPipeVar | None = None,
        monitoring_type_equals: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[MonitoringSchedule]:
        """``ListMonitoringSchedules``, all pages, each described."""
        return cls._get_all(
            "ListMonitoringSchedules", ListMonitoringSchedulesRequest, locals(), "MonitoringScheduleSummaries"
        )

    def wait_for_status(
        self,
        target_status: Literal["Pending", "Failed", "Scheduled", "Stopped"],
        poll: float = 5,
        timeout: float | None = None,
    ) -> None:
        """Wait for a status; see `sagemaker.core.resources._lifecycle.wait_for_status`."""
        self._wait_for_status(locals())

    def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the resource does not exist any more; see `sagemaker.core.resources._lifecycle.wait_for_delete`."""
        self._wait_for_delete(locals())
