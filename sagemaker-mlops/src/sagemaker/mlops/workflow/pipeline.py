"""Pipelines: written down here, compiled offline, then created, updated and started through a session."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from sagemaker.core.config.defaults import with_defaults
from sagemaker.core.exceptions import PipelineDefinitionError
from sagemaker.core.requests import filled
from sagemaker.core.requests.pages import listed
from sagemaker.core.requests.static_arguments import static_arguments
from sagemaker.core.requests.tags import Tags, format_tags
from sagemaker.core.session import PipelineSession, Session
from sagemaker.core.session.log import logger
from sagemaker.core.staging.publishing import publish
from sagemaker.core.staging.s3_uri import s3_path_join
from sagemaker.core.workflow.definition import DEFINITION_VERSION
from sagemaker.core.workflow.execution_variables import ExecutionVariables
from sagemaker.core.workflow.parameters import Parameter
from sagemaker.core.workflow.pipeline_definition_config import PipelineDefinitionConfig
from sagemaker.mlops.workflow.compiling.compiled_pipeline import CompiledPipeline
from sagemaker.mlops.workflow.compiling.compiler import Compilation, StepsCompiler
from sagemaker.mlops.workflow.compiling.mlflow_config import mlflow_entry, mlflow_members, mlflow_parameters
from sagemaker.mlops.workflow.compiling.pipeline_graph import PipelineGraph
from sagemaker.mlops.workflow.deploying.deployment import (
    already_exists,
    is_deployed,
    is_not_found,
    missing_tags,
    other_tags,
)
from sagemaker.mlops.workflow.deploying.named_pipeline import NamedPipeline, listed_entries
from sagemaker.mlops.workflow.executions.function_results import get_function_step_result
from sagemaker.mlops.workflow.executions.pipeline_execution import PipelineExecution
from sagemaker.mlops.workflow.executions.start_parameters import (
    check_start_parameters,
    format_start_parameters,
)
from sagemaker.mlops.workflow.parallelism_config import ParallelismConfiguration, parallelism_members
from sagemaker.mlops.workflow.pipeline_experiment_config import EXPERIMENT_REGIONS, PipelineExperimentConfig
from sagemaker.mlops.workflow.selective_execution_config import SelectiveExecutionConfig

if TYPE_CHECKING:
    from sagemaker.mlops.workflow.step_base import StepLike
    from sagemaker.mlops.workflow.triggers import Trigger

__all__ = [
    "Pipeline",
    "PipelineExecution",
    "PipelineGraph",
    "format_start_parameters",
    "get_function_step_result",
]


# From this size on the definition goes through S3; the API itself takes up to 1,048,576 characters.
INLINE_DEFINITION_BYTES = 100 * 1024

_DEFAULT_EXPERIMENT_CONFIG = PipelineExperimentConfig(
    ExecutionVariables.PIPELINE_NAME, ExecutionVariables.PIPELINE_EXECUTION_ID
)
_DEFAULT_DEFINITION_CONFIG = PipelineDefinitionConfig(use_custom_job_prefix=False)


class Pipeline(NamedPipeline):
    """A machine learning pipeline.

    Args:
        name: 1 to 256 letters, digits and hyphens.
        parameters: values that are given when an execution starts.
        pipeline_experiment_config: experiment and trial of the pipeline's jobs; None for none. Left out in
            regions that have no experiments.
        mlflow_config: the MLflow server and experiment that runs are logged to: a ``MlflowConfig``, or a mapping
            as in the API. A run name in it is not used: the service names runs.
        steps: steps, step collections, and outputs of steps. Steps that these only reach by reference or
            dependency are added behind them.
        sagemaker_session: through which the pipeline is created and started; a `PipelineSession` by default.
        pipeline_definition_config: how the definition is written.
        triggers: schedules that are put when the pipeline is created or updated, and deleted with it.
    """

    @static_arguments(besides=("parameters",))
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
        super().__init__(name, parameters, sagemaker_session or PipelineSession())
        self.pipeline_experiment_config = pipeline_experiment_config
        self.mlflow_config = mlflow_config
        self.steps = listed_entries("steps", steps)
        self.pipeline_definition_config = pipeline_definition_config or _DEFAULT_DEFINITION_CONFIG
        if not isinstance(self.pipeline_definition_config, PipelineDefinitionConfig):
            raise TypeError(
                f"Pipeline {name!r}: pipeline_definition_config must be a PipelineDefinitionConfig, not "
                f"{pipeline_definition_config!r}."
            )
        self.triggers = list(triggers or ())
        # What the last `upsert` made sure of.
        self._upserted: dict[str, Any] | None = None

    # Writing down.

    def compile(self) -> CompiledPipeline:
        """Compile: pure, offline, the same result for the same pipeline everywhere.

        Raises:
            PipelineDefinitionError: the steps do not make a pipeline (a `ValueError`); all findings at once.
            MissingBucketError, MissingRoleError: a session does not know what a step needs, and asking AWS
                is not what compiling does.
        """
        return self._compile(ask_aws=False)

    def definition(self) -> str:
        """The definition as JSON text; see `compile`."""
        return self.compile().to_json()

    def compile_steps(self, *, ask_aws: bool = False) -> Compilation:
        """The steps alone, as the compiler sees them.

        Args:
            ask_aws: whether sessions may ask AWS for an unknown account or role.
        """
        compiler = StepsCompiler(
            self.name,
            self.steps,
            use_custom_job_prefix=self.pipeline_definition_config.use_custom_job_prefix,
            ask_aws=ask_aws,
            session=self.sagemaker_session,
        )
        return compiler.build()

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
        """Publish what the steps stage, and create the pipeline (``CreatePipeline``).

        Args:
            role_arn: ARN or name of the role that the pipeline runs as. Without one, and without a default in the
                session's defaults document, AWS is asked for the
                caller's role; a role that is given is taken as it is, and never simulated.
            description: of the pipeline.
            tags: of the pipeline.
            parallelism_config: how many steps may run at once.

        Returns:
            The service's response, with ``PipelineArn``.

        Raises:
            PipelineDefinitionError: see `compile`.
            MissingRoleError: no role is given, and the caller is none (a `ValueError`).
            botocore.exceptions.ClientError: the service refuses, for instance because the name is taken.
        """
        from botocore.exceptions import ClientError

        request = self._publish(role_arn, description, parallelism_config)
        try:
            response = self._write("create_pipeline", request, Tags=self._with_default_tags(tags))
        except ClientError as error:
            if _log_name_collision_hint and already_exists(error):
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
        """Publish what the steps stage, and update the pipeline (``UpdatePipeline``). Arguments as `create`.

        The description and the parallelism of the pipeline stay when they are not given.
        """
        request = self._publish(role_arn, description, parallelism_config)
        response = self._write("update_pipeline", request)
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
        """Create the pipeline; update it, and merge its tags, when it exists. Arguments as `create`.

        Args:
            role_arn: see `create`.
            description: see `create`.
            tags: see `create`; tags of the pipeline under other keys stay.
            parallelism_config: see `create`.
            only_if_changed: look first (``DescribePipeline``), and write nothing when the service has the
                pipeline as it would be written. By default, when the upsert before, of this object, was the same.

        Returns:
            The response of the call that wrote; ``PipelineArn`` alone when none did.
        """
        request = self._publish(role_arn, description, parallelism_config)
        wanted = self._with_default_tags(tags)
        written = {**request, "Tags": list(wanted or ())}
        look = only_if_changed if only_if_changed is not None else written == self._upserted
        arn = self._deployed_arn(request, wanted or []) if look else None
        response = {"PipelineArn": arn} if arn else self._create_or_update(request, wanted)
        self._upserted = written
        self._put_own_triggers(request["RoleArn"])
        return response

    def delete(self) -> dict[str, Any]:
        """Delete the pipeline, its executions and its own triggers (``DeletePipeline``).

        Triggers that `put_triggers` of this object made stay, and are named in a warning.

        Returns:
            The service's response; empty when there was no such pipeline.
        """
        from botocore.exceptions import ClientError

        self.delete_triggers([trigger.resolve_trigger_name(self.name) for trigger in self.triggers])
        if self._put_names:
            logger(__name__).warning(
                "Schedules go on starting pipeline %r, which is deleted: %s. delete_triggers() deletes them.",
                self.name,
                ", ".join(self._put_names),
            )
        self._upserted = None
        try:
            return self._call("delete_pipeline")
        except ClientError as error:
            if not is_not_found(error):
                raise
            return {}

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
        check_start_parameters(
            self.name, self.parameters, parameters or {}, complete=pipeline_version_id is None
        )
        response = self._call(
            "start_pipeline_execution",
            PipelineParameters=None if parameters is None else format_start_parameters(parameters),
            PipelineExecutionDisplayName=execution_display_name,
            PipelineExecutionDescription=execution_description,
            ParallelismConfiguration=parallelism_members(parallelism_config),
            SelectiveExecutionConfig=self._selection(selective_execution_config),
            MlflowExperimentName=mlflow_experiment_name,
            PipelineVersionId=pipeline_version_id,
        )
        return PipelineExecution(response["PipelineExecutionArn"], self.sagemaker_session)

    # Parts of these.

    def _compile(self, *, ask_aws: bool) -> CompiledPipeline:
        compilation = self.compile_steps(ask_aws=ask_aws)
        experiment = self._experiment_config()
        mlflow = mlflow_members(self.mlflow_config)
        definition = {
            "Version": DEFINITION_VERSION,
            "Metadata": {},
            "Parameters": self._declarations(),
            "PipelineExperimentConfig": experiment and experiment.to_request(),
            "MlflowConfig": mlflow_entry(mlflow),
            "Steps": compilation.steps,
        }
        parameters = {
            **compilation.parameters,
            **(experiment.parameters() if experiment else {}),
            **mlflow_parameters(mlflow),
        }
        return CompiledPipeline(
            definition, compilation.placements, compilation.graph, parameters, compilation.actions
        )

    def _declarations(self) -> list[dict[str, Any]]:
        names: set[str] = set()
        for parameter in self.parameters:
            if not isinstance(parameter, Parameter):
                raise TypeError(f"Pipeline parameters must be Parameter objects, not {parameter!r}.")
            if parameter.name in names:
                raise PipelineDefinitionError(
                    f"Parameter {parameter.name!r} is declared twice. Give one of the two another name."
                )
            names.add(parameter.name)
        return [parameter.to_request() for parameter in self.parameters]

    def _experiment_config(self) -> PipelineExperimentConfig | None:
        region = self.sagemaker_session.known_region()
        if region is not None and region not in EXPERIMENT_REGIONS:
            return None
        return self.pipeline_experiment_config

    def _publish(
        self,
        role_arn: str | None,
        description: str | None,
        parallelism_config: ParallelismConfiguration | Mapping[str, int] | None,
    ) -> dict[str, Any]:
        """Compile and publish; the request that creates or updates the pipeline, its definition inline."""
        session = self.sagemaker_session
        role = self._role(role_arn)
        compiled = self._compile(ask_aws=True)
        findings = compiled.validate()
        if findings:
            raise PipelineDefinitionError(" ".join(findings))
        publish(compiled.assets, session.s3_client)
        for action in compiled.actions:
            session.carry_out(action)
        return filled(
            PipelineDefinition=compiled.to_json(),
            RoleArn=role,
            PipelineDescription=description,
            ParallelismConfiguration=parallelism_members(parallelism_config),
        )

    def _with_default_tags(self, tags: Tags | None) -> list[dict[str, Any]] | None:
        given = {"Tags": format_tags(tags)}
        found: list[dict[str, Any]] | None = with_defaults(
            "CreatePipeline", given, self.sagemaker_session.sagemaker_config
        )["Tags"]
        return None if found is None else list(found)  # one of its own, which `upsert` adds to

    def _create_or_update(self, request: dict[str, Any], tags: list[dict[str, Any]] | None) -> dict[str, Any]:
        from botocore.exceptions import ClientError

        located = self._with_location(request)
        try:
            return self._call("create_pipeline", **located, Tags=tags)
        except ClientError as error:
            if not already_exists(error):
                raise
        response = self._call("update_pipeline", **located)
        if tags is not None:
            arn = response["PipelineArn"]
            tags.extend(other_tags(self._tags(arn), tags))
            self._client_call("add_tags", ResourceArn=arn, Tags=tags)
        return response

    def _write(self, method: str, request: dict[str, Any], **members: Any) -> dict[str, Any]:
        return self._call(method, **self._with_location(request), **members)

    def _with_location(self, request: dict[str, Any]) -> dict[str, Any]:
        """The request; a definition that is too long to stand in it is uploaded, and told by its place."""
        text = request["PipelineDefinition"]
        if len(text.encode("utf-8")) < INLINE_DEFINITION_BYTES:
            return request
        session = self.sagemaker_session
        bucket = session.default_bucket()
        key = s3_path_join(session.default_bucket_prefix, self.name)
        session.upload_string_as_file_body(text, bucket, key)
        others = {name: value for name, value in request.items() if name != "PipelineDefinition"}
        return {"PipelineDefinitionS3Location": {"Bucket": bucket, "ObjectKey": key}, **others}

    def _deployed_arn(self, request: dict[str, Any], tags: list[dict[str, Any]]) -> str | None:
        """The pipeline's ARN when the service has it as the request would write it."""
        described = self._described()
        if described is None or not is_deployed(described, request["PipelineDefinition"], request):
            return None
        arn: str = described["PipelineArn"]
        return None if tags and missing_tags(self._tags(arn), tags) else arn

    def _tags(self, arn: str) -> list[dict[str, Any]]:
        return list(listed(partial(self._client_call, "list_tags"), "Tags", ResourceArn=arn))

    def _selection(self, given: SelectiveExecutionConfig | None) -> dict[str, Any] | None:
        if given is None:
            return None
        request = given.to_request()
        if given.needs_latest_execution:
            latest = self.list_executions("CreationTime", "Descending", 1)["PipelineExecutionSummaries"]
            # Without a history there is nothing to refer to; the service says so when it is needed.
            if latest:
                request["SourcePipelineExecutionArn"] = latest[0]["PipelineExecutionArn"]
        return request

    def _put_own_triggers(self, role: str) -> None:
        if self.triggers:
            self.put_triggers(self.triggers, role)
