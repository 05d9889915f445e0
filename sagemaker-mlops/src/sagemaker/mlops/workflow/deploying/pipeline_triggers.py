"""The schedules that start one pipeline."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import attrs

from sagemaker.core.exceptions import PipelineNotFoundError
from sagemaker.core.workflow.parameters import Parameter
from sagemaker.mlops.workflow.deploying.deployed_pipeline import DeployedPipeline
from sagemaker.mlops.workflow.deploying.schedules import (
    EXECUTION_TIME_PIPELINE_PARAMETER_FORMAT,
    EventBridgeSchedulerHelper,
)
from sagemaker.mlops.workflow.triggers import (
    DISABLED_TRIGGER_STATE,
    ENABLED_TRIGGER_STATE,
    Trigger,
    checked_triggers,
    validate_default_parameters_for_schedules,
)


@attrs.frozen
class PipelineTriggers:
    """Schedules of EventBridge Scheduler that start a pipeline.

    Args:
        pipeline: the pipeline.
        written: the names of the schedules that `put` wrote, in order; it adds to them, and `delete` removes them.
    """

    pipeline: DeployedPipeline
    written: dict[str, None]

    def put(self, triggers: Sequence[Trigger], parameters: Sequence[Parameter], role: str) -> list[str]:
        """Create or update schedules, and return their ARNs; see `Pipeline.put_triggers`.

        Args:
            triggers: the schedules.
            parameters: those of the pipeline.
            role: ARN of the role that starts the pipeline.
        """
        pipeline_arn = self._existing_arn()
        validate_default_parameters_for_schedules(parameters)
        arns = []
        for name, schedule in checked_triggers(triggers, self.pipeline.name).items():
            expression, state = schedule.resolve_schedule_expression(), schedule.resolve_trigger_state()
            response = self._scheduler().upsert_schedule(
                name, pipeline_arn, expression, state, schedule.start_date, role
            )
            arns.append(response["ScheduleArn"])
            self.written[name] = None
        return arns

    def describe(self, name: str) -> dict[str, Any]:
        """Describe a schedule; see `Pipeline.describe_trigger`."""
        schedule = self._scheduler().describe_schedule(name)
        start = schedule.get("StartDate")
        starts = (
            {"Schedule_Start_Date": start.strftime(EXECUTION_TIME_PIPELINE_PARAMETER_FORMAT)} if start else {}
        )
        return {
            "Schedule_Arn": schedule["Arn"],
            "Schedule_Expression": schedule["ScheduleExpression"],
            "Schedule_State": schedule["State"],
            **starts,
            "Schedule_Role": schedule["Target"]["RoleArn"],
        }

    def enable(self, names: Iterable[str]) -> None:
        """Let schedules start the pipeline again."""
        self._set_state(names, ENABLED_TRIGGER_STATE)

    def disable(self, names: Iterable[str]) -> None:
        """Keep schedules from starting the pipeline, without deleting them."""
        self._set_state(names, DISABLED_TRIGGER_STATE)

    def delete(self, names: Iterable[str]) -> None:
        """Delete schedules; one that does not exist is skipped."""
        for name in names:
            self._scheduler().delete_schedule(name)
            self.written.pop(name, None)

    def _set_state(self, names: Iterable[str], state: str) -> None:
        for name in names:
            self._scheduler().change_state(name, state)

    def _existing_arn(self) -> str:
        described = self.pipeline.find()
        if described is None:
            raise PipelineNotFoundError(
                f"Cannot create triggers for pipeline {self.pipeline.name} that does not exist. Please create the "
                "pipeline before assigning triggers to it."
            )
        arn: str = described["PipelineArn"]
        return arn

    def _scheduler(self) -> EventBridgeSchedulerHelper:
        return EventBridgeSchedulerHelper(self.pipeline.session.client("scheduler"))
