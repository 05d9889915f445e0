"""Pipelines: written in Python, compiled offline, then created, updated and started through a session."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sagemaker.core.config.defaults import configured
from sagemaker.core.requests import filled
from sagemaker.core.requests.static_arguments import static_arguments
from sagemaker.core.requests.tags import Tags, format_tags
from sagemaker.core.session import PipelineSession, Session
from sagemaker.core.session.log import logger
from sagemaker.core.staging.s3_uri import s3_path_join
from sagemaker.core.workflow.entities import Entity, PipelineVariable, StepOutput
from sagemaker.core.workflow.execution_variables import ExecutionVariables
from sagemaker.core.workflow.parameters import Parameter
from sagemaker.core.workflow.pipeline_definition_config import PipelineDefinitionConfig
from sagemaker.mlops.workflow import deploying
from sagemaker.mlops.workflow.compiling.compiled_pipeline import CompiledPipeline
from sagemaker.mlops.workflow.compiling.compiler import Compilation, StepsCompiler
from sagemaker.mlops.workflow.compiling.pipeline_definition import compile_pipeline
from sagemaker.mlops.workflow.compiling.pipeline_graph import PipelineGraph
from sagemaker.mlops.workflow.executions.function_results import get_function_step_result
from sagemaker.mlops.workflow.executions.pipeline_execution import PipelineExecution
from sagemaker.mlops.workflow.executions.pipeline_executions import PipelineExecutions
from sagemaker.mlops.workflow.executions.start_parameters import format_start_parameters
from sagemaker.mlops.workflow.parallelism_config import ParallelismConfiguration, parallelism_members
from sagemaker.mlops.workflow.pipeline_experiment_config import PipelineExperimentConfig
from sagemaker.mlops.workflow.selective_execution_config import SelectiveExecutionConfig

if TYPE_CHECKING:
    from sagemaker.mlops.workflow.step_base import StepLike
    from sagemaker.mlops.workflow.triggers import Trigger


# Programs import some of these names from here, though they live elsewhere.
__all__ = [
    "CompiledPipeline",
    "Pipeline",
    "PipelineDefinitionConfig",
    "PipelineExecution",
    "PipelineGraph",
    "format_start_parameters",
    "format_tags",
    "get_function_step_result",
    "s3_path_join",
]

_DEFAULT_EXPERIMENT_CONFIG = PipelineExperimentConfig(
    ExecutionVariables.PIPELINE_NAME, ExecutionVariables.PIPELINE_EXECUTION_ID
)
_DEFAULT_DEFINITION_CONFIG = PipelineDefinitionConfig(use_custom_job_prefix=False)

# The key of a defaults file that has the role of pipelines.
_DEFAULT_ROLE_PATH = "SageMaker.Pipeline.RoleArn"


class Pipeline:
    """A machine learning pipeline.

    Args:
        name: 1 to 256 letters, digits and hyphens.
        parameters: values that can be chosen when an execution starts.
        pipeline_experiment_config: experiment and trial of the pipeline's jobs; None for none. Left out in
            regions that have no experiments.
        mlflow_config: the MLflow server and experiment that runs are logged to: a ``MlflowConfig``, or a mapping
            as in the API. A run name in it is not used: the service names runs.
        steps: steps, step collections, and outputs of steps. Steps that these only reach by reference or
            dependency are added behind them.
        sagemaker_session: through which the pipeline is created and started; a `PipelineSession` by default.
        pipeline_definition_config: options of the definition.
        triggers: schedules that are put when the pipeline is created or updated, and deleted with it.

    Example:
        ```python
        import json

        from sagemaker.core.session import PipelineSession
        from sagemaker.core.workflow.parameters import ParameterString
        from sagemaker.mlops.workflow import FailStep, Pipeline

        reason = ParameterString("Reason", default_value="no data")
        session = PipelineSession(region="eu-west-1")
        stop = FailStep("Stop", error_message=reason)
        pipeline = Pipeline("nightly", parameters=[reason], steps=[stop], sagemaker_session=session)
        (step,) = json.loads(pipeline.definition())["Steps"]
        assert step["Arguments"] == {"ErrorMessage": {"Get": "Parameters.Reason"}}
        ```
    """

    @static_arguments(besides=("parameters", "steps"))
    def __init__(
        self,
        name: str = "",
        parameters: Sequence[Parameter] | None = None,
        pipeline_experiment_config: PipelineExperimentConfig | None = _DEFAULT_EXPERIMENT_CONFIG,
        mlflow_config: Any = None,
        steps: Sequence[StepLike] | None = None,
        sagemaker_session: Session | None = None,
        pipeline_definition_config: PipelineDefinitionConfig | None = _DEFAULT_DEFINITION_CONFIG,
        *,
        triggers: Sequence[Trigger] | None = None,
    ) -> None:
        self.name = name
        self.parameters = _entries("parameters", parameters)
        self.sagemaker_session: Session = sagemaker_session or PipelineSession()
        self.pipeline_experiment_config = pipeline_experiment_config
        self.mlflow_config = mlflow_config
        self.steps = _entries("steps", steps)
        self.pipeline_definition_config = pipeline_definition_config or _DEFAULT_DEFINITION_CONFIG
        if not isinstance(self.pipeline_definition_config, PipelineDefinitionConfig):
            raise TypeError(
                f"Pipeline {name!r}: pipeline_definition_config must be a PipelineDefinitionConfig, not "
                f"{pipeline_definition_config!r}."
            )
        self.triggers = list(triggers or ())
        # The request of the last `upsert`, with the wanted tags.
        self._upserted: dict[str, Any] | None = None
        # The names of the schedules that `put_triggers` wrote, in order.
        self._put_names: dict[str, None] = {}

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.name!r})"

    # Its definition.

    def compile(self) -> CompiledPipeline:
        """Compile: pure, offline, the same result for the same pipeline everywhere.

        Raises:
            PipelineDefinitionError: the steps do not make a pipeline (a `ValueError`); all findings at once.
            MissingBucketError, MissingRoleError: a session does not know what a step needs; AWS is not asked.
        """
        return self._compile(ask_aws=False)

    def definition(self) -> str:
        """Return the definition as JSON text; see `compile`."""
        return self.compile().to_json()

    def compile_steps(self, *, ask_aws: bool = False) -> Compilation:
        """Compile the steps alone.

        Args:
            ask_aws: whether sessions may ask AWS for an unknown account or role.
        """
        return self._compiler(ask_aws=ask_aws).build()

    # At the service.

    @static_arguments
    def create(
        self,
        role_arn: str | None = None,
        description: str | None = None,
        tags: Tags | None = None,
        parallelism_config: ParallelismConfiguration | Mapping[str, int] | None = None,
        *,
        _log_name_collision_hint: bool = True,
    ) -> dict[str, Any]:
        """Publish the content that the steps refer to, and create the pipeline (``CreatePipeline``).

        Args:
            role_arn: ARN or name of the role that the pipeline runs as; it is used as it is, and never simulated.
                By default the role of the session's defaults document, or else the caller's, for which AWS is asked.
            description: of the pipeline.
            tags: of the pipeline.
            parallelism_config: how many steps may run at once.

        Returns:
            The service's response, with ``PipelineArn``.

        Raises:
            PipelineDefinitionError: see `compile`.
            MissingRoleError: no role is given, and the caller is not a role (a `ValueError`).
            botocore.exceptions.ClientError: the service refuses, for instance because the name is taken.
        """
        from botocore.exceptions import ClientError

        request = self._published(role_arn, description, parallelism_config)
        deployed = self._deployed()
        try:
            response = deployed.create(request, deployed.with_default_tags(tags))
        except ClientError as error:
            if _log_name_collision_hint and deploying.already_exists(error):
                logger(__name__).warning(
                    "Pipeline %r exists. upsert() creates or updates, update() updates.", self.name
                )
            raise
        self._put_own_triggers(request["RoleArn"])
        return response

    @static_arguments
    def update(
        self,
        role_arn: str | None = None,
        description: str | None = None,
        parallelism_config: ParallelismConfiguration | Mapping[str, int] | None = None,
    ) -> dict[str, Any]:
        """Publish the content that the steps refer to, and update the pipeline (``UpdatePipeline``).

        The arguments are those of `create`. Without them, description and parallelism stay as they are.
        """
        request = self._published(role_arn, description, parallelism_config)
        response = self._deployed().update(request)
        self._put_own_triggers(request["RoleArn"])
        return response

    @static_arguments
    def upsert(
        self,
        role_arn: str | None = None,
        description: str | None = None,
        tags: Tags | None = None,
        parallelism_config: ParallelismConfiguration | Mapping[str, int] | None = None,
        *,
        only_if_changed: bool | None = None,
    ) -> dict[str, Any]:
        """Create the pipeline; update it, and merge its tags, when it exists.

        Args:
            role_arn: see `create`.
            description: see `create`.
            tags: see `create`; tags of the pipeline under other keys stay.
            parallelism_config: see `create`.
            only_if_changed: look first (``DescribePipeline``), and write nothing when the service has the
                pipeline as it would be written. By default, when the previous upsert of this object was the same.

        Returns:
            The response of the call that wrote; ``PipelineArn`` alone when none did.
        """
        request = self._published(role_arn, description, parallelism_config)
        deployed = self._deployed()
        wanted = deployed.with_default_tags(tags)
        written = {**request, "Tags": list(wanted or ())}
        look = only_if_changed if only_if_changed is not None else written == self._upserted
        arn = deployed.unchanged_arn(request, wanted or []) if look else None
        response = {"PipelineArn": arn} if arn else deployed.create_or_update(request, wanted)
        self._upserted = written
        self._put_own_triggers(request["RoleArn"])
        return response

    def delete(self) -> dict[str, Any]:
        """Delete the pipeline, its executions and its own triggers (``DeletePipeline``).

        Triggers that `put_triggers` of this object made stay, and are named in a warning.

        Returns:
            The service's response; empty when the pipeline did not exist.
        """
        self.delete_triggers([trigger.resolve_trigger_name(self.name) for trigger in self.triggers])
        if self._put_names:
            logger(__name__).warning(
                "Schedules go on starting pipeline %r, which is deleted: %s. delete_triggers() deletes them.",
                self.name,
                ", ".join(self._put_names),
            )
        self._upserted = None
        return self._deployed().delete()

    def describe(self, pipeline_version_id: int | None = None) -> dict[str, Any]:
        """Describe the pipeline (``DescribePipeline``).

        Args:
            pipeline_version_id: a version instead of the latest.
        """
        return self._deployed().describe(pipeline_version_id)

    def list_pipeline_versions(
        self, sort_order: str | None = None, max_results: int | None = None, next_token: str | None = None
    ) -> dict[str, Any]:
        """Return a page of the pipeline's versions (``ListPipelineVersions``).

        Args:
            sort_order: ``Ascending`` or ``Descending``, the default, by creation.
            max_results: of the page.
            next_token: of the page before.
        """
        return self._deployed().list_versions(sort_order, max_results, next_token)

    @property
    def latest_pipeline_version_id(self) -> int | None:
        """The number of the latest version, which the service is asked for; None when it knows no version."""
        versions = self.list_pipeline_versions(max_results=1)["PipelineVersionSummaries"]
        return versions[0]["PipelineVersionId"] if versions else None

    # Its executions.

    @static_arguments
    def start(
        self,
        parameters: Mapping[str, str | bool | int | float] | None = None,
        execution_display_name: str | None = None,
        execution_description: str | None = None,
        parallelism_config: ParallelismConfiguration | Mapping[str, int] | None = None,
        selective_execution_config: SelectiveExecutionConfig | None = None,
        mlflow_experiment_name: str | None = None,
        pipeline_version_id: int | None = None,
    ) -> PipelineExecution:
        """Start an execution (``StartPipelineExecution``).

        Args:
            parameters: values by parameter name, in place of the defaults; checked against the declarations
                before the service is called. A version may declare others: with ``pipeline_version_id`` only
                values of parameters that are declared here are checked.
            execution_display_name: shown instead of the id.
            execution_description: up to 3072 characters.
            parallelism_config: instead of the pipeline's.
            selective_execution_config: run some steps only, on the results of an earlier execution.
            mlflow_experiment_name: instead of the pipeline's.
            pipeline_version_id: a version instead of the latest.

        Raises:
            ParameterValueError: a value for a parameter that is not declared, or not one of its values; no
                value for one without a default (a `ValueError`).
        """
        return self._executions().start(
            self.parameters,
            parameters,
            selective_execution_config,
            PipelineExecutionDisplayName=execution_display_name,
            PipelineExecutionDescription=execution_description,
            ParallelismConfiguration=parallelism_members(parallelism_config),
            MlflowExperimentName=mlflow_experiment_name,
            PipelineVersionId=pipeline_version_id,
        )

    def list_executions(
        self,
        sort_by: str | None = None,
        sort_order: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> dict[str, Any]:
        """Return a page of the pipeline's executions (``ListPipelineExecutions``).

        Args:
            sort_by: ``CreationTime``, the default, or ``PipelineExecutionArn``.
            sort_order: ``Ascending`` or ``Descending``, the default.
            max_results: of the page.
            next_token: of the page before.

        Returns:
            ``PipelineExecutionSummaries``, and ``NextToken`` where another page follows.
        """
        return self._executions().page(sort_by, sort_order, max_results, next_token)

    def build_parameters_from_execution(
        self,
        pipeline_execution_arn: str,
        parameter_value_overrides: Mapping[str, str | bool | int | float] | None = None,
    ) -> dict[str, str | bool | int | float]:
        """Return the parameters of an earlier execution, for `start`.

        Args:
            pipeline_execution_arn: the execution.
            parameter_value_overrides: other values for some of them.

        Raises:
            ValidationError: the execution has no parameter of an override's name (a `ValueError`).
        """
        return self._executions().parameters_of(pipeline_execution_arn, parameter_value_overrides or {})

    # Its triggers.

    @static_arguments
    def put_triggers(self, triggers: Sequence[Trigger], role_arn: str | None = None) -> list[str]:
        """Create triggers, or update those that exist (EventBridge Scheduler).

        Args:
            triggers: schedules. All are checked before the first is written.
            role_arn: ARN or name of the role that starts the pipeline; by default that of the session's defaults
                document, or the caller's.

        Returns:
            The ARNs of the schedules, in the order of the triggers.

        Raises:
            TypeError: no triggers are given, or one of them is not a schedule.
            ValidationError: two triggers of one name, a schedule without a time, or a parameter of the
                pipeline without a default (a `ValueError`).
            PipelineNotFoundError: the pipeline does not exist (a `RuntimeError`).
        """
        if not triggers:
            raise TypeError("No Triggers provided. Please specify at least one to setup pipeline triggers.")
        return self._schedules().put(triggers, self.parameters, self._role(role_arn))

    def describe_trigger(self, trigger_name: str) -> dict[str, Any]:
        """Describe a trigger (``GetSchedule``).

        Returns:
            ``Schedule_Arn``, ``Schedule_Expression``, ``Schedule_State``, ``Schedule_Start_Date`` (text in
            UTC; left out where the schedule has none) and ``Schedule_Role``.

        Raises:
            TypeError: the name is empty.
        """
        if not trigger_name:
            raise TypeError(
                "No trigger name provided. Please specify at least one to describe pipeline triggers."
            )
        return self._schedules().describe(trigger_name)

    def enable_triggers(self, trigger_names: Sequence[str]) -> None:
        """Let triggers start the pipeline again (``UpdateSchedule``)."""
        self._schedules().enable(trigger_names)

    def disable_triggers(self, trigger_names: Sequence[str]) -> None:
        """Keep triggers from starting the pipeline, without deleting them (``UpdateSchedule``)."""
        self._schedules().disable(trigger_names)

    def delete_triggers(self, trigger_names: Sequence[str]) -> None:
        """Delete triggers (``DeleteSchedule``); one that does not exist is skipped."""
        self._schedules().delete(trigger_names)

    # Its parts. Name and session may be replaced at any time, hence they are made when they are used.

    def _deployed(self) -> deploying.DeployedPipeline:
        return deploying.DeployedPipeline(self.name, self.sagemaker_session)

    def _executions(self) -> PipelineExecutions:
        return PipelineExecutions(self.name, self.sagemaker_session)

    def _schedules(self) -> deploying.PipelineTriggers:
        return deploying.PipelineTriggers(self._deployed(), self._put_names)

    def _compiler(self, *, ask_aws: bool) -> StepsCompiler:
        return StepsCompiler(
            self.name,
            self.steps,
            use_custom_job_prefix=self.pipeline_definition_config.use_custom_job_prefix,
            ask_aws=ask_aws,
            session=self.sagemaker_session,
        )

    def _compile(self, *, ask_aws: bool) -> CompiledPipeline:
        return compile_pipeline(
            self._compiler(ask_aws=ask_aws),
            self.parameters,
            self.pipeline_experiment_config,
            self.mlflow_config,
            self.sagemaker_session.known_region(),
        )

    def _published(
        self,
        role_arn: str | None,
        description: str | None,
        parallelism_config: ParallelismConfiguration | Mapping[str, int] | None,
    ) -> dict[str, Any]:
        """Compile, publish the content, and return the request that creates or updates the pipeline."""
        role = self._role(role_arn)
        compiled = self._compile(ask_aws=True)
        deploying.publish_content(compiled, self.sagemaker_session)
        return filled(
            PipelineDefinition=compiled.to_json(),
            RoleArn=role,
            PipelineDescription=description,
            ParallelismConfiguration=parallelism_members(parallelism_config),
        )

    def _role(self, role_arn: str | None) -> str:
        """Return the ARN of the role that is given or configured, or else of the caller's."""
        session = self.sagemaker_session
        default = configured(session.sagemaker_config, _DEFAULT_ROLE_PATH)
        return session.role_arn(role_arn or default, ask_aws=True)

    def _put_own_triggers(self, role: str) -> None:
        if self.triggers:
            self.put_triggers(self.triggers, role)


def _entries(name: str, entries: Sequence[Any] | None) -> list[Any]:
    """Return a new list of the entries.

    Raises:
        TypeError: the value is one entry, without a list around it.
    """
    if isinstance(entries, str | Entity | PipelineVariable | StepOutput) or callable(entries):
        raise TypeError(f"Pipeline.{name} must be a list, not {entries!r}. Write {name}=[...].")
    return [] if entries is None else list(entries)
