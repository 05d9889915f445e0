"""Pipelines: written down here, compiled offline, then created, updated and started through a session."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sagemaker.core.definition import DEFINITION_VERSION
from sagemaker.core.exceptions import ParameterValueError, PipelineDefinitionError
from sagemaker.core.publishing import publish
from sagemaker.core.s3_uri import s3_path_join
from sagemaker.core.session import PipelineSession, Session
from sagemaker.core.tags import Tags, format_tags
from sagemaker.core.workflow.execution_variables import ExecutionVariables
from sagemaker.core.workflow.parameters import Parameter
from sagemaker.mlops.workflow._start_parameters import format_start_parameters
from sagemaker.mlops.workflow._steps_compiler import Compilation, StepsCompiler
from sagemaker.mlops.workflow.compiled_pipeline import CompiledPipeline
from sagemaker.mlops.workflow.parallelism_config import ParallelismConfiguration
from sagemaker.mlops.workflow.pipeline_definition_config import PipelineDefinitionConfig
from sagemaker.mlops.workflow.pipeline_execution import PipelineExecution
from sagemaker.mlops.workflow.pipeline_experiment_config import EXPERIMENT_REGIONS, PipelineExperimentConfig
from sagemaker.mlops.workflow.pipeline_graph import PipelineGraph

__all__ = ["Pipeline", "PipelineExecution", "PipelineGraph", "format_start_parameters"]

# From this size on the definition goes through S3; the API itself takes up to 1,048,576 characters.
INLINE_DEFINITION_BYTES = 100 * 1024

_DEFAULT_EXPERIMENT_CONFIG = PipelineExperimentConfig(
    ExecutionVariables.PIPELINE_NAME, ExecutionVariables.PIPELINE_EXECUTION_ID
)
_DEFAULT_DEFINITION_CONFIG = PipelineDefinitionConfig(use_custom_job_prefix=False)


class Pipeline:
    """A machine learning pipeline.

    Args:
        name: 1 to 256 letters, digits and hyphens.
        parameters: values that are given when an execution starts.
        pipeline_experiment_config: experiment and trial of the pipeline's jobs; None for none. Left out in
            regions that have no experiments.
        mlflow_config: the MLflow server and experiment that runs are logged to; a mapping as in the API.
        steps: steps, step collections, and outputs of steps. Steps that these only reach by reference or
            dependency are added behind them.
        sagemaker_session: through which the pipeline is created and started; a `PipelineSession` by default.
        pipeline_definition_config: how the definition is written.
    """

    def __init__(
        self,
        name: str = "",
        parameters: Sequence[Parameter] | None = None,
        pipeline_experiment_config: PipelineExperimentConfig | None = _DEFAULT_EXPERIMENT_CONFIG,
        mlflow_config: Any = None,
        steps: Sequence[Any] | None = None,
        sagemaker_session: Session | None = None,
        pipeline_definition_config: PipelineDefinitionConfig | None = _DEFAULT_DEFINITION_CONFIG,
    ) -> None:
        self.name = name
        self.parameters = list(parameters or ())
        self.pipeline_experiment_config = pipeline_experiment_config
        self.mlflow_config = mlflow_config
        self.steps = list(steps or ())
        self.sagemaker_session = sagemaker_session or PipelineSession()
        self.pipeline_definition_config = pipeline_definition_config or _DEFAULT_DEFINITION_CONFIG

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

    def create(
        self,
        role_arn: str | None = None,
        description: str | None = None,
        tags: Tags | None = None,
        parallelism_config: ParallelismConfiguration | Mapping[str, int] | None = None,
    ) -> dict[str, Any]:
        """Publish what the steps stage, and create the pipeline (``CreatePipeline``).

        Args:
            role_arn: ARN or name of the role that the pipeline runs as; the caller's role by default.
            description: of the pipeline.
            tags: of the pipeline.
            parallelism_config: how many steps may run at once.

        Returns:
            The service's response, with ``PipelineArn``.
        """
        request = self._publish(role_arn, description, parallelism_config)
        return self._create(request, format_tags(tags))

    def update(
        self,
        role_arn: str | None = None,
        description: str | None = None,
        parallelism_config: ParallelismConfiguration | Mapping[str, int] | None = None,
    ) -> dict[str, Any]:
        """Publish what the steps stage, and update the pipeline (``UpdatePipeline``). Arguments as `create`."""
        request = self._publish(role_arn, description, parallelism_config)
        return self._client_call("update_pipeline", request)

    def upsert(
        self,
        role_arn: str | None = None,
        description: str | None = None,
        tags: Tags | None = None,
        parallelism_config: ParallelismConfiguration | Mapping[str, int] | None = None,
    ) -> dict[str, Any]:
        """Create the pipeline; update it, and merge its tags, when it exists. Arguments as `create`."""
        from botocore.exceptions import ClientError

        request = self._publish(role_arn, description, parallelism_config)
        wanted = list(format_tags(tags) or [])
        try:
            return self._create(request, wanted)
        except ClientError as error:
            if not _already_exists(error):
                raise
        response = self._client_call("update_pipeline", request)
        if wanted:
            self._merge_tags(response["PipelineArn"], wanted)
        return response

    def describe(self, pipeline_version_id: int | None = None) -> dict[str, Any]:
        """The pipeline at the service (``DescribePipeline``).

        Args:
            pipeline_version_id: a version instead of the latest.
        """
        version = {} if pipeline_version_id is None else {"PipelineVersionId": pipeline_version_id}
        return self._client_call("describe_pipeline", {"PipelineName": self.name, **version})

    def delete(self) -> dict[str, Any]:
        """Delete the pipeline and its executions (``DeletePipeline``)."""
        return self._client_call("delete_pipeline", {"PipelineName": self.name})

    def start(
        self,
        parameters: Mapping[str, str | bool | int | float] | None = None,
        execution_display_name: str | None = None,
        execution_description: str | None = None,
        parallelism_config: ParallelismConfiguration | Mapping[str, int] | None = None,
        *,
        mlflow_experiment_name: str | None = None,
        pipeline_version_id: int | None = None,
    ) -> PipelineExecution:
        """Start an execution (``StartPipelineExecution``).

        Args:
            parameters: values by parameter name, in place of the defaults; checked against the declarations
                before the service is called.
            execution_display_name: shown instead of the id.
            execution_description: up to 3072 characters.
            parallelism_config: instead of the pipeline's.
            mlflow_experiment_name: instead of the pipeline's.
            pipeline_version_id: a version instead of the latest.

        Raises:
            ParameterValueError: a value for a parameter that is not declared, or not one of its values (a
                `ValueError`).
        """
        request = {
            "PipelineName": self.name,
            "PipelineParameters": self._start_parameters(parameters),
            "PipelineExecutionDisplayName": execution_display_name,
            "PipelineExecutionDescription": execution_description,
            "ParallelismConfiguration": _parallelism(parallelism_config),
            "MlflowExperimentName": mlflow_experiment_name,
            "PipelineVersionId": pipeline_version_id,
        }
        given = {name: value for name, value in request.items() if value is not None}
        response = self._client_call("start_pipeline_execution", given)
        return PipelineExecution(response["PipelineExecutionArn"], self.sagemaker_session)

    # Parts of these.

    def _compile(self, *, ask_aws: bool) -> CompiledPipeline:
        compilation = self.compile_steps(ask_aws=ask_aws)
        experiment = self._experiment_config()
        definition = {
            "Version": DEFINITION_VERSION,
            "Metadata": {},
            "Parameters": self._declarations(),
            "PipelineExperimentConfig": experiment and experiment.to_request(),
            "MlflowConfig": _as_request(self.mlflow_config),
            "Steps": compilation.steps,
        }
        parameters = {**compilation.parameters, **(experiment.parameters() if experiment else {})}
        return CompiledPipeline(
            definition, compilation.placements, compilation.graph, parameters, compilation.actions
        )

    def _declarations(self) -> list[dict[str, Any]]:
        names: set[str] = set()
        for parameter in self.parameters:
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
        """Compile and publish; the request that creates or updates the pipeline."""
        session = self.sagemaker_session
        role = session.role_arn(role_arn, ask_aws=True)
        compiled = self._compile(ask_aws=True)
        findings = compiled.validate()
        if findings:
            raise PipelineDefinitionError(" ".join(findings))
        publish(compiled.assets, session.s3_client)
        for action in compiled.actions:
            action.carry_out()
        request = {
            "PipelineName": self.name,
            **self._definition_members(compiled.to_json()),
            "RoleArn": role,
            "PipelineDescription": description,
            "ParallelismConfiguration": _parallelism(parallelism_config),
        }
        return {name: value for name, value in request.items() if value is not None}

    def _definition_members(self, text: str) -> dict[str, Any]:
        if len(text.encode("utf-8")) < INLINE_DEFINITION_BYTES:
            return {"PipelineDefinition": text}
        session = self.sagemaker_session
        bucket = session.default_bucket()
        key = s3_path_join(session.default_bucket_prefix, self.name)
        session.upload_string_as_file_body(text, bucket, key)
        return {"PipelineDefinitionS3Location": {"Bucket": bucket, "ObjectKey": key}}

    def _create(self, request: dict[str, Any], tags: list[dict[str, Any]] | None) -> dict[str, Any]:
        return self._client_call("create_pipeline", {**request, "Tags": tags} if tags else request)

    def _merge_tags(self, arn: str, wanted: list[dict[str, Any]]) -> None:
        """Add the tags; those that the pipeline has under other keys stay."""
        present = self._client_call("list_tags", {"ResourceArn": arn})["Tags"]
        keys = {tag["Key"] for tag in wanted}
        wanted.extend(tag for tag in present if tag["Key"] not in keys)
        self._client_call("add_tags", {"ResourceArn": arn, "Tags": wanted})

    def _start_parameters(
        self, values: Mapping[str, str | bool | int | float] | None
    ) -> list[dict[str, str]] | None:
        if values is None:
            return None
        declared = {parameter.name: parameter for parameter in self.parameters}
        unknown = [name for name in values if name not in declared]
        if unknown and declared:
            raise ParameterValueError(
                f"Pipeline {self.name!r} has no parameter {', '.join(map(repr, unknown))}. It declares: "
                f"{', '.join(declared)}."
            )
        return format_start_parameters(values, declared)

    def _client_call(self, method: str, request: dict[str, Any]) -> dict[str, Any]:
        response: dict[str, Any] = getattr(self.sagemaker_session.sagemaker_client, method)(**request)
        return response


def _parallelism(given: ParallelismConfiguration | Mapping[str, int] | None) -> dict[str, int] | None:
    return (
        given.to_request() if isinstance(given, ParallelismConfiguration) else dict(given) if given else None
    )


def _as_request(given: Any) -> Any:
    return given.to_request() if hasattr(given, "to_request") else given


def _already_exists(error: Any) -> bool:
    details = error.response["Error"]
    # The service has no code of its own for it; ConflictException is what the API model lists.
    named = details["Code"] == "ValidationException" and "already exists" in details["Message"]
    return named or details["Code"] in {"ConflictException", "ResourceInUse"}
