"""Alerts of monitoring schedules, as the API returns them."""

from __future__ import annotations

from datetime import datetime

import attrs


@attrs.define
class ModelDashboardIndicatorAction:
    """The display of an alert on the model dashboard."""

    enabled: bool


@attrs.define
class MonitoringAlertActions:
    """The actions of an alert."""

    model_dashboard_indicator: ModelDashboardIndicatorAction


@attrs.define
class MonitoringAlertSummary:
    """An alert of a monitoring schedule.

    Args:
        alert_name: the name of the alert.
        creation_time: the time of its creation.
        last_modified_time: the time of its last change.
        alert_status: ``InAlert`` or ``OK``.
        data_points_to_alert: the number of executions with violations that raises the alert.
        evaluation_period: the number of latest executions among which these are counted.
        actions: the actions of the alert.
    """

    alert_name: str
    creation_time: datetime | str
    last_modified_time: datetime | str
    alert_status: str
    data_points_to_alert: int
    evaluation_period: int
    actions: MonitoringAlertActions


@attrs.define
class MonitoringAlertHistorySummary:
    """A change of an alert's status.

    Args:
        alert_name: the name of the alert.
        creation_time: the time of the change.
        alert_status: the new status.
    """

    alert_name: str
    creation_time: datetime | str
    alert_status: str
