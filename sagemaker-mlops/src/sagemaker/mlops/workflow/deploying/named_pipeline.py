"""A pipeline at the service, known by its name: looking at it, and the schedules that start it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sagemaker.core.config.config_schema import PIPELINE_ROLE_ARN_PATH
from sagemaker.core.config.defaults import configured
from sagemaker.core.exceptions import PipelineNotFoundError, ValidationError, is_not_found
from sagemaker.core.requests import filled
from sagemaker.core.requests.static_arguments import static_arguments
from sagemaker.core.session import Session
from sagemaker.core.workflow.entities import Entity, PipelineVariable, StepOutput
from sagemaker.core.workflow.parameters import Parameter
from sagemaker.mlops.workflow import triggers as kinds
from sagemaker.mlops.workflow.deploying import schedules
from sagemaker.mlops.workflow.executions.pipeline_execution import PipelineExecution


def listed_entries(name: str, given: Sequence[Any] | None) -> list[Any]:
    """The entries of a list that a pipeline is made with.

    Raises:
        TypeError: one entry was given without a list around it.
    """
    if isinstance(given, str | Entity | PipelineVariable | StepOutput) or callable(given):
        raise TypeError(f"Pipeline.{name} must be a list, not {given!r}. Write {name}=[...].")
    return [] if given is None else list(given)


class NamedPipeline:
    """Base of `Pipeline`: what can be asked and scheduled without its steps.

    Args:
        name: of the pipeline.
        parameters: its parameters.
        sagemaker_session: through which the service is asked.
    """

    def __init__(self, name: str, parameters: Sequence[Parameter] | None, sagemaker_session: Session) -> None:
        self.name = name
        self.parameters = listed_entries("parameters", parameters)
        self.sagemaker_session = sagemaker_session
        # The names of the schedules that `put_triggers` wrote, in order.
        self._put_names: dict[str, None] = {}

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.name!r})"

    def describe(self, pipeline_version_id: int | None = None) -> dict[str, Any]:
        """The pipeline at the service (``DescribePipeline``).

        Args:
            pipeline_version_id: a version instead of the latest.
        """
        return self._call("describe_pipeline", PipelineVersionId=pipeline_version_id)

    def list_executions(
        self,
        sort_by: str | None = None,
        sort_order: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> dict[str, Any]:
        """A page of the pipeline's executions (``ListPipelineExecutions``).

        Args:
            sort_by: ``CreationTime``, the default, or ``PipelineExecutionArn``.
            sort_order: ``Ascending`` or ``Descending``, the default.
            max_results: of the page.
            next_token: of the page before.

        Returns:
            ``PipelineExecutionSummaries``, and ``NextToken`` where there is another page.
        """
        page = self._call(
            "list_pipeline_executions",
            SortBy=sort_by,
            SortOrder=sort_order,
            MaxResults=max_results,
            NextToken=next_token,
        )
        return {name: page[name] for name in ("PipelineExecutionSummaries", "NextToken") if name in page}

    def list_pipeline_versions(
        self, sort_order: str | None = None, max_results: int | None = None, next_token: str | None = None
    ) -> dict[str, Any]:
        """A page of the pipeline's versions (``ListPipelineVersions``).

        Args:
            sort_order: ``Ascending`` or ``Descending``, the default, by creation.
            max_results: of the page.
            next_token: of the page before.
        """
        return self._call(
            "list_pipeline_versions", SortOrder=sort_order, MaxResults=max_results, NextToken=next_token
        )

    @property
    def latest_pipeline_version_id(self) -> int | None:
        """The number of the latest version, asked of the service; None when it knows no version."""
        versions = self.list_pipeline_versions(max_results=1)["PipelineVersionSummaries"]
        return versions[0]["PipelineVersionId"] if versions else None

    def build_parameters_from_execution(
        self,
        pipeline_execution_arn: str,
        parameter_value_overrides: Mapping[str, str | bool | int | float] | None = None,
    ) -> dict[str, str | bool | int | float]:
        """The parameters of an earlier execution, for `start`.

        Args:
            pipeline_execution_arn: the execution.
            parameter_value_overrides: other values for some of them.

        Raises:
            ValidationError: the execution has no parameter of an override's name (a `ValueError`).
        """
        values = PipelineExecution(pipeline_execution_arn, self.sagemaker_session).parameter_values()
        overrides = dict(parameter_value_overrides or {})
        unknown = set(overrides) - set(values)
        if unknown:
            raise ValidationError(
                f"The following parameter overrides provided: {unknown} are not present in the pipeline "
                f"execution: {pipeline_execution_arn}"
            )
        return {**values, **overrides}

    # Triggers.

    @static_arguments
    def put_triggers(self, triggers: Sequence[kinds.Trigger], role_arn: str | None = None) -> list[str]:
        """Create triggers, or update those that exist (EventBridge Scheduler).

        Args:
            triggers: schedules. All are checked before the first is written.
            role_arn: ARN or name of the role that starts the pipeline; by default that of the session's defaults
                document, or the caller's.

        Returns:
            The ARNs of the schedules, in the order of the triggers.

        Raises:
            TypeError: there is no trigger, or something that is none.
            ValidationError: two triggers of one name, a schedule without a time, or a parameter of the
                pipeline without a default (a `ValueError`).
            PipelineNotFoundError: the pipeline does not exist (a `RuntimeError`).
        """
        if not triggers:
            raise TypeError("No Triggers provided. Please specify at least one to setup pipeline triggers.")
        role = self._role(role_arn)
        pipeline_arn = self._existing_arn()
        kinds.validate_default_parameters_for_schedules(self.parameters)
        arns = []
        for name, schedule in kinds.checked_triggers(triggers, self.name).items():
            expression, state = schedule.resolve_schedule_expression(), schedule.resolve_trigger_state()
            response = self._scheduler().upsert_schedule(
                name, pipeline_arn, expression, state, schedule.start_date, role
            )
            arns.append(response["ScheduleArn"])
            self._put_names[name] = None
        return arns

    def describe_trigger(self, trigger_name: str) -> dict[str, Any]:
        """A trigger (``GetSchedule``).

        Returns:
            ``Schedule_Arn``, ``Schedule_Expression``, ``Schedule_State``, ``Schedule_Start_Date`` (text in
            UTC; left out when there is none) and ``Schedule_Role``.

        Raises:
            TypeError: the name is empty.
        """
        if not trigger_name:
            raise TypeError(
                "No trigger name provided. Please specify at least one to describe pipeline triggers."
            )
        schedule = self._scheduler().describe_schedule(trigger_name)
        start = schedule.get("StartDate")
        starts = (
            {"Schedule_Start_Date": start.strftime(schedules.EXECUTION_TIME_PIPELINE_PARAMETER_FORMAT)}
            if start
            else {}
        )
        return {
            "Schedule_Arn": schedule["Arn"],
            "Schedule_Expression": schedule["ScheduleExpression"],
            "Schedule_State": schedule["State"],
            **starts,
            "Schedule_Role": schedule["Target"]["RoleArn"],
        }

    def enable_triggers(self, trigger_names: Sequence[str]) -> None:
        """Let triggers start the pipeline again (``UpdateSchedule``)."""
        for name in trigger_names:
            self._scheduler().change_state(name, kinds.ENABLED_TRIGGER_STATE)

    def disable_triggers(self, trigger_names: Sequence[str]) -> None:
        """Keep triggers from starting the pipeline, without deleting them (``UpdateSchedule``)."""
        for name in trigger_names:
            self._scheduler().change_state(name, kinds.DISABLED_TRIGGER_STATE)

    def delete_triggers(self, trigger_names: Sequence[str]) -> None:
        """Delete triggers (``DeleteSchedule``); what does not exist is gone already."""
        for name in trigger_names:
            self._scheduler().delete_schedule(name)
            self._put_names.pop(name, None)

    def _role(self, given: str | None) -> str:
        """The ARN of a role that is given, configured, or the caller's."""
        session = self.sagemaker_session
        default = configured(session.sagemaker_config, PIPELINE_ROLE_ARN_PATH)
        return session.role_arn(given or default, ask_aws=True)

    def _described(self) -> dict[str, Any] | None:
        from botocore.exceptions import ClientError

        try:
            return self.describe()
        except ClientError as error:
            if not is_not_found(error):
                raise
            return None

    def _existing_arn(self) -> str:
        described = self._described()
        if described is None:
            raise PipelineNotFoundError(
                f"Cannot create triggers for pipeline {self.name} that does not exist. Please create the "
                "pipeline before assigning triggers to it."
            )
        arn: str = described["PipelineArn"]
        return arn

    def _scheduler(self) -> schedules.EventBridgeSchedulerHelper:
        return schedules.EventBridgeSchedulerHelper(self.sagemaker_session.client("scheduler"))

    def _call(self, method: str, **members: Any) -> dict[str, Any]:
        """Call the service about this pipeline, with the members that are not None."""
        given = filled(**members)
        return self._client_call(method, PipelineName=self.name, **given)

    def _client_call(self, method: str, **request: Any) -> dict[str, Any]:
        response: dict[str, Any] = getattr(self.sagemaker_session.sagemaker_client, method)(**request)
        return response
