"""Schedules of pipelines at EventBridge Scheduler."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

from sagemaker.core.exceptions import is_not_found

EXECUTION_TIME_PIPELINE_PARAMETER_FORMAT = "%Y-%m-%dT%H:%M:%SZ"
NO_FLEXIBLE_TIME_WINDOW = {"Mode": "OFF"}

# The members of GetSchedule that UpdateSchedule takes; it replaces the schedule as a whole.
_UPDATABLE = (
    "ActionAfterCompletion",
    "Description",
    "EndDate",
    "FlexibleTimeWindow",
    "GroupName",
    "KmsKeyArn",
    "Name",
    "ScheduleExpression",
    "ScheduleExpressionTimezone",
    "StartDate",
    "Target",
)


@attrs.define
class EventBridgeSchedulerHelper:
    """Schedules that start pipelines.

    Args:
        event_bridge_scheduler_client: the boto3 client of ``scheduler``.
    """

    event_bridge_scheduler_client: Any

    def upsert_schedule(
        self,
        schedule_name: str,
        pipeline_arn: str,
        schedule_expression: str,
        state: str,
        start_date: dt.datetime | None,
        role: str,
    ) -> dict[str, Any]:
        """Update the schedule, or create it where it does not exist (``UpdateSchedule``, ``CreateSchedule``).

        Args:
            schedule_name: its name in the default group.
            pipeline_arn: the pipeline that it starts.
            schedule_expression: ``at(...)``, ``rate(...)`` or ``cron(...)``.
            state: ``ENABLED`` or ``DISABLED``.
            start_date: the first moment at which it may start the pipeline; now when None.
            role: ARN of the role that starts the pipeline.

        Returns:
            The response, with ``ScheduleArn``.
        """
        from botocore.exceptions import ClientError

        request = {
            "Name": schedule_name,
            "ScheduleExpression": schedule_expression,
            "State": state,
            "StartDate": start_date or dt.datetime.now(dt.timezone.utc),
            "FlexibleTimeWindow": NO_FLEXIBLE_TIME_WINDOW,
            "Target": {"Arn": pipeline_arn, "RoleArn": role, "SageMakerPipelineParameters": {}},
        }
        client = self.event_bridge_scheduler_client
        response: dict[str, Any]
        try:
            response = client.update_schedule(**request)
        except ClientError as error:
            if not is_not_found(error):
                raise
            response = client.create_schedule(**request)
        return response

    def delete_schedule(self, schedule_name: str) -> None:
        """Delete the schedule (``DeleteSchedule``); one that does not exist is skipped."""
        from botocore.exceptions import ClientError

        try:
            self.event_bridge_scheduler_client.delete_schedule(Name=schedule_name)
        except ClientError as error:
            if not is_not_found(error):
                raise

    def describe_schedule(self, schedule_name: str) -> dict[str, Any]:
        """Return the response of ``GetSchedule`` for the schedule."""
        response: dict[str, Any] = self.event_bridge_scheduler_client.get_schedule(Name=schedule_name)
        return response

    def change_state(self, schedule_name: str, state: str) -> None:
        """Enable or disable the schedule and leave the rest as it is; nothing is written when the state is the same."""
        current = self.describe_schedule(schedule_name)
        if current["State"] == state:
            return
        kept = {member: current[member] for member in _UPDATABLE if current.get(member) is not None}
        self.event_bridge_scheduler_client.update_schedule(**kept, State=state)
