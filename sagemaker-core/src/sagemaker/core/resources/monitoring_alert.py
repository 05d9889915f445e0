# Made by tools/codegen from botocore's service models; changes here are lost.


"""``MonitoringAlert``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.monitoring import (
    ListMonitoringAlertHistoryRequest,
    ListMonitoringAlertHistoryResponse,
    ListMonitoringAlertsRequest,
    MonitoringAlertActions,
    UpdateMonitoringAlertRequest,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.workflow.variable_types import IntPipeVar, NamePipeVar, StrPipeVar, TimePipeVar


class MonitoringAlert(Resource):
    """``MonitoringAlert``."""

    _resource_type: ClassVar[ResourceType] = ResourceType("MonitoringAlert", name="monitoring_alert_name")

    monitoring_alert_name: Optional[str] = None
    creation_time: Optional[datetime] = None
    last_modified_time: Optional[datetime] = None
    alert_status: Optional[str] = None
    datapoints_to_alert: Optional[int] = None
    evaluation_period: Optional[int] = None
    actions: Optional[MonitoringAlertActions] = None

    def update(
        self,
        monitoring_schedule_name: NamePipeVar,
        monitoring_alert_name: StrPipeVar | None = None,
        datapoints_to_alert: IntPipeVar | None = None,
        evaluation_period: IntPipeVar | None = None,
    ) -> MonitoringAlert:
        """``UpdateMonitoringAlert``."""
        self._call("UpdateMonitoringAlert", UpdateMonitoringAlertRequest, locals())
        return self

    @classmethod
    def get_all(
        cls,
        monitoring_schedule_name: NamePipeVar,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[MonitoringAlert]:
        """``ListMonitoringAlerts``, all pages."""
        return cls._get_all(
            "ListMonitoringAlerts", ListMonitoringAlertsRequest, locals(), "MonitoringAlertSummaries"
        )

    def list_history(
        self,
        monitoring_schedule_name: NamePipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        next_token: StrPipeVar | None = None,
        max_results: IntPipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        creation_time_after: TimePipeVar | None = None,
        status_equals: StrPipeVar | None = None,
        monitoring_alert_name: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ListMonitoringAlertHistoryResponse:
        """``ListMonitoringAlertHistory``."""
        return ListMonitoringAlertHistoryResponse.from_response(
            self._call("ListMonitoringAlertHistory", ListMonitoringAlertHistoryRequest, locals())
        )
