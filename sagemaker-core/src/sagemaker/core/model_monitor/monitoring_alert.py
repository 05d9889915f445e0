"""Alerts of monitoring schedules, as the API tells them."""

from __future__ import annotations

from datetime import datetime

import attrs


@attrs.define
class ModelDashboardIndicatorAction:
    """Whether an alert shows on the model dashboard."""

    enabled: bool


@attrs.define
class MonitoringAlertActions:
    """What an alert does."""

    model_dashboard_indicator: ModelDashboardIndicatorAction


@attrs.define
class MonitoringAlertSummary:
    """An alert.

    Args:
        alert_name: its name.
        creation_time: when it was made.
        last_modified_time: when it changed last.
        alert_status: ``InAlert`` or ``OK``.
        data_points_to_alert: in how many of the executions a violation raises it.
        evaluation_period: of how many executions.
        actions: what it does.
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
    """One change of an alert's status.

    Args:
        alert_name: the alert.
        creation_time: when.
        alert_status: the new status.
    """

    alert_name: str
    creation_time: datetime | str
    alert_status: str
