"""Operations on the schedule of a monitor: start, stop, describe and delete it, and list its alerts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.model_monitor.monitoring_alert import (
    ModelDashboardIndicatorAction,
    MonitoringAlertActions,
    MonitoringAlertHistorySummary,
    MonitoringAlertSummary,
)
from sagemaker.core.model_monitor.utils import (
    boto_delete_monitoring_schedule,
    boto_describe_monitoring_schedule,
    boto_list_monitoring_alert_history,
    boto_list_monitoring_alerts,
    boto_start_monitoring_schedule,
    boto_stop_monitoring_schedule,
)
from sagemaker.core.requests import JobName, Request, filled
from sagemaker.core.session.polling import Deadline, poll_until

if TYPE_CHECKING:
    from sagemaker.core.session import Session

_POLL_SECONDS = 2.0


class ScheduleOperations:
    """The schedule of a monitor.

    Attributes:
        sagemaker_session: the session that sends requests.
        monitoring_schedule_name: the name of the schedule; None until one is created or attached.
    """

    tags: list[dict[str, Any]] | None = None

    def __init__(self, session: Session) -> None:
        self.sagemaker_session = session
        self.monitoring_schedule_name: str | None = None

    def describe_schedule(self) -> dict[str, Any]:
        """Return the response of ``DescribeMonitoringSchedule``.

        Raises:
            ValidationError: the monitor has no schedule (a `ValueError`).
        """
        return boto_describe_monitoring_schedule(self.sagemaker_session, self._known_name())

    def start_monitoring_schedule(self) -> None:
        """Resume the schedule (``StartMonitoringSchedule``), and wait until it has started.

        Raises:
            ValidationError: the monitor has no schedule (a `ValueError`).
        """
        boto_start_monitoring_schedule(self.sagemaker_session, self._known_name())
        self._settle()

    def stop_monitoring_schedule(self) -> None:
        """Stop the schedule (``StopMonitoringSchedule``), and wait until it has stopped.

        Raises:
            ValidationError: the monitor has no schedule (a `ValueError`).
        """
        boto_stop_monitoring_schedule(self.sagemaker_session, self._known_name())
        self._settle()

    def delete_monitoring_schedule(self) -> None:
        """Delete the schedule (``DeleteMonitoringSchedule``), and wait until it is deleted.

        Raises:
            ValidationError: the monitor has no schedule (a `ValueError`).
        """
        boto_delete_monitoring_schedule(self.sagemaker_session, self._known_name())
        self._settle()
        self.monitoring_schedule_name = None

    def list_monitoring_alerts(
        self, next_token: str | None = None, max_results: int | None = 10
    ) -> tuple[list[MonitoringAlertSummary], str | None]:
        """Return one page of the alerts of the schedule (``ListMonitoringAlerts``).

        Args:
            next_token: the token that the previous page returned.
            max_results: the size of a page.

        Returns:
            The alerts, and the token of the next page or None. Without a schedule, no alerts.
        """
        if self.monitoring_schedule_name is None:
            return [], None
        response = boto_list_monitoring_alerts(
            self.sagemaker_session, self.monitoring_schedule_name, next_token, max_results
        )
        return [_alert(item) for item in response["MonitoringAlertSummaries"]], response.get("NextToken")

    def list_monitoring_alert_history(
        self,
        monitoring_alert_name: str | None = None,
        sort_by: str | None = "CreationTime",
        sort_order: str | None = "Descending",
        next_token: str | None = None,
        max_results: int | None = 10,
        creation_time_before: str | None = None,
        creation_time_after: str | None = None,
        status_equals: str | None = None,
    ) -> tuple[list[MonitoringAlertHistorySummary], str | None]:
        """Return one page of the changes of alert status (``ListMonitoringAlertHistory``).

        Args:
            monitoring_alert_name: return only changes of this alert.
            sort_by: ``CreationTime`` or ``Status``.
            sort_order: ``Ascending`` or ``Descending``.
            next_token: the token that the previous page returned.
            max_results: the size of a page.
            creation_time_before: return only earlier changes.
            creation_time_after: return only later changes.
            status_equals: return only changes to this status: ``InAlert`` or ``OK``.

        Returns:
            The changes, and the token of the next page or None. Without a schedule, no changes.
        """
        if self.monitoring_schedule_name is None:
            return [], None
        response = boto_list_monitoring_alert_history(
            self.sagemaker_session,
            self.monitoring_schedule_name,
            monitoring_alert_name,
            sort_by,
            sort_order,
            next_token,
            max_results,
            creation_time_before,
            creation_time_after,
            status_equals,
        )
        changes = [
            MonitoringAlertHistorySummary(
                alert_name=item["MonitoringAlertName"],
                creation_time=item["CreationTime"],
                alert_status=item["AlertStatus"],
            )
            for item in response["MonitoringAlertHistory"]
        ]
        return changes, response.get("NextToken")

    def update_monitoring_alert(
        self,
        monitoring_alert_name: str,
        data_points_to_alert: int | None,
        evaluation_period: int | None,
    ) -> None:
        """Change the condition that raises an alert (``UpdateMonitoringAlert``).

        Args:
            monitoring_alert_name: the name of the alert.
            data_points_to_alert: the number of executions with violations that raises the alert.
            evaluation_period: the number of latest executions among which these are counted.

        Raises:
            ValidationError: the monitor has no schedule, or both numbers are None (a `ValueError`).
        """
        self._require_schedule()
        if data_points_to_alert is None and evaluation_period is None:
            raise ValidationError(
                "Got no alert property to update: give data_points_to_alert and evaluation_period."
            )
        self.sagemaker_session.sagemaker_client.update_monitoring_alert(
            **self._named(),
            MonitoringAlertName=monitoring_alert_name,
            **filled(DatapointsToAlert=data_points_to_alert, EvaluationPeriod=evaluation_period),
        )

    # For subclasses.

    def _require_unused(self) -> None:
        if self.monitoring_schedule_name is not None:
            raise ValidationError(
                "It seems that this object was already used to create an Amazon Model Monitoring Schedule. To create "
                "another, first delete the existing one using my_monitor.delete_monitoring_schedule(). It is "
                f"{self.monitoring_schedule_name!r}."
            )

    def _require_schedule(self) -> None:
        if self.monitoring_schedule_name is None:
            raise ValidationError("Nothing to update, please create a schedule first.")

    def _known_name(self) -> str:
        if self.monitoring_schedule_name is None:
            raise ValidationError(
                "This monitor has no schedule. Make one with create_monitoring_schedule(), or attach() to one."
            )
        return self.monitoring_schedule_name

    def _named(self) -> dict[str, str]:
        return {"MonitoringScheduleName": self._known_name()}

    def _present_schedule(self) -> dict[str, Any]:
        self._require_schedule()
        config: dict[str, Any] = self.describe_schedule()["MonitoringScheduleConfig"]
        return config

    def _send_schedule(self, name: str, config: dict[str, Any]) -> Any:
        def keep(_session: Any, arguments: Mapping[str, Any], _response: Mapping[str, Any]) -> None:
            self.monitoring_schedule_name = arguments["MonitoringScheduleName"]

        members = {"MonitoringScheduleConfig": config, **({"Tags": self.tags} if self.tags else {})}
        request = Request(
            "CreateMonitoringSchedule",
            members,
            JobName("MonitoringScheduleName", chosen=name),
            "create_monitoring_schedule",
            keep,
        )
        return self.sagemaker_session.submit(request)

    def _send_update(self, config: dict[str, Any]) -> None:
        request = Request(
            "UpdateMonitoringSchedule",
            {"MonitoringScheduleConfig": config},
            JobName("MonitoringScheduleName", chosen=self.monitoring_schedule_name),
            "update_monitoring_schedule",
        )
        self.sagemaker_session.submit(request)
        self._settle()

    def _execution_arns(self) -> list[str]:
        """Return the ARNs of the schedule's processing jobs, oldest first; not every execution started a job."""
        client = self.sagemaker_session.sagemaker_client
        pages = client.get_paginator("list_monitoring_executions").paginate(
            **self._named(), SortBy="ScheduledTime", SortOrder="Ascending"
        )
        found = (item for page in pages for item in page["MonitoringExecutionSummaries"])
        return [item["ProcessingJobArn"] for item in found if item.get("ProcessingJobArn")]

    def _settle(self) -> None:
        """Wait until the schedule is deleted or its status has changed from ``Pending``."""
        client = self.sagemaker_session.sagemaker_client

        def look() -> str:
            try:
                status: str = self.describe_schedule()["MonitoringScheduleStatus"]
            except client.exceptions.ResourceNotFound:
                return "Deleted"
            return status

        poll_until(look, lambda status: status != "Pending", poll=_POLL_SECONDS, deadline=Deadline(None))


def _alert(item: dict[str, Any]) -> MonitoringAlertSummary:
    action = ModelDashboardIndicatorAction(item["Actions"]["ModelDashboardIndicator"]["Enabled"])
    return MonitoringAlertSummary(
        alert_name=item["MonitoringAlertName"],
        creation_time=item["CreationTime"],
        last_modified_time=item["LastModifiedTime"],
        alert_status=item["AlertStatus"],
        data_points_to_alert=item["DatapointsToAlert"],
        evaluation_period=item["EvaluationPeriod"],
        actions=MonitoringAlertActions(action),
    )
