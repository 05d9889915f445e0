"""Reinforcement learning of a model that acts, over several turns, in the environment of an agent.

``MultiTurnRLTrainer.train()`` builds a ``CreateJob`` request of the category ``AgentRFT`` and submits it to the
session: a `Session` starts the job, a `PipelineSession` returns the arguments of a `JobStep`.

AWS is called only to complete names: for the version of a model of the public hub, and for the account of a model
package group or agent runtime. With ARNs no call is made.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from sagemaker.core.exceptions import ConfigurationError, ValidationError
from sagemaker.core.requests import (
    JobName,
    Request,
    StagingPath,
    as_request,
    execution_role,
    filled,
)
from sagemaker.core.requests.job_document import JobDocument
from sagemaker.core.requests.pages import listed
from sagemaker.core.requests.static_arguments import static_arguments
from sagemaker.core.requests.tags import Tags, format_tags
from sagemaker.core.resources import Job
from sagemaker.core.session import Session
from sagemaker.core.session.regions import aws_partition
from sagemaker.core.staging.places import agent_output_path
from sagemaker.core.staging.s3_uri import names_s3
from sagemaker.core.workflow.entities import PipelineVariable, is_pipeline_variable
from sagemaker.train.agent_rft_job import JOB_CATEGORY, AgentRFTJob
from sagemaker.train.custom_agent_lambda import LAMBDA_ARN_PATTERN, CustomAgentLambda

__all__ = ["AgentRFTJob", "CustomAgentLambda", "MultiTurnRLTrainer"]

JOB_CONFIG_SCHEMA_VERSION = "1.0.0"
BEDROCK_AGENT_CORE_ARN_PATTERN = re.compile(
    r"^arn:aws[a-z\-]*:bedrock-agentcore:[a-z0-9\-]+:\d{12}:runtime/[a-zA-Z0-9_-]{1,111}$"
)
AGENT_RUNTIME_ID_PATTERN = re.compile(r"^[a-zA-Z][a-zA-Z0-9_]{0,99}-[a-zA-Z0-9]{10}$")
MLFLOW_APP_ARN_PATTERN = re.compile(r"^arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]+:\d{12}:mlflow-app/.+$")

_HUB = "SageMakerPublicHub"
_HUB_MODEL = re.compile(
    r"^arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]+:(aws|\d{12}):hub-content/([^/]+)/Model/([^/]+)/.+$"
)
_TECHNIQUE = "MTRL"
_UNSUPPORTED = {
    "recipe": "recipes are resolved from the hub, which this version does not do",
    "overrides": "they change a recipe, and recipes are not supported",
    "notifications": "make an EventBridge rule for the job's status instead",
}


class MultiTurnRLTrainer:
    """A job that trains a model to act in the environment of an agent.

    Args:
        model: ARN of a hub content or of a model package, a model package, or the name of a model of the public hub.
        agent_env: ARN or id of a Bedrock AgentCore runtime, ARN of a Lambda function, or a `CustomAgentLambda`.
        training_dataset: S3 URI of the prompts (JSON lines), ARN of a dataset, or a pipeline variable.
        mlflow_app_arn: ARN of the MLflow app that metrics are logged to.
        s3_output_path: S3 prefix of the outputs; ``output`` below the session's bucket and prefix by default, with
            a folder for each execution in a pipeline.
        output_model_package_group: name or ARN of the group that the result is registered in;
            ``<model>-mtrl-mpg`` by default.
        intermediate_checkpoint_model_package_group: name or ARN of the group that checkpoints are registered in;
            ``<model>-mtrl-checkpoint-mpg`` by default.
        validation_dataset: S3 URI of prompts, ARN of a dataset, or a pipeline variable.
        bedrock_agentcore_qualifier: the version of the AgentCore runtime.
        mlflow_experiment_name: the MLflow experiment.
        mlflow_run_name: the MLflow run.
        networking: `VpcConfig` of the API.
        kms_key_arn: KMS key that encrypts the outputs.
        accept_eula: whether you accept the licence of the model.
        recipe: not supported; raises an error.
        overrides: not supported; raises an error.
        notifications: not supported; raises an error.
        sagemaker_session: the session that requests are sent with; a new `Session` by default.
        role: ARN or name of the role that the job runs as.
        base_job_name: prefix of generated job names.
        tags: tags of the job.

    Raises:
        ValidationError: an ARN is not valid, or an argument is not supported (a `ValueError`).
    """

    @static_arguments(besides=("agent_env",))
    def __init__(
        self,
        model: Any,
        agent_env: str | CustomAgentLambda,
        training_dataset: Any = None,
        mlflow_app_arn: Any = None,
        s3_output_path: Any = None,
        output_model_package_group: Any = None,
        intermediate_checkpoint_model_package_group: Any = None,
        validation_dataset: Any = None,
        bedrock_agentcore_qualifier: str | PipelineVariable = "DEFAULT",
        mlflow_experiment_name: Any = None,
        mlflow_run_name: Any = None,
        networking: Any = None,
        kms_key_arn: Any = None,
        accept_eula: bool | PipelineVariable = False,
        recipe: str | None = None,
        overrides: Mapping[str, Any] | None = None,
        notifications: Mapping[str, Any] | None = None,
        *,
        sagemaker_session: Session | None = None,
        role: Any = None,
        base_job_name: str | None = None,
        tags: Tags | None = None,
    ) -> None:
        _refuse_unsupported(recipe=recipe, overrides=overrides, notifications=notifications)
        self.model = model
        self.agent_env = agent_env
        self.training_dataset = training_dataset
        self.mlflow_app_arn = _mlflow_app(mlflow_app_arn)
        self.s3_output_path = s3_output_path
        self.output_model_package_group = output_model_package_group
        self.intermediate_checkpoint_model_package_group = intermediate_checkpoint_model_package_group
        self.validation_dataset = validation_dataset
        self.bedrock_agentcore_qualifier = bedrock_agentcore_qualifier
        self.mlflow_experiment_name = mlflow_experiment_name
        self.mlflow_run_name = mlflow_run_name
        self.networking = networking
        self.kms_key_arn = kms_key_arn
        self.accept_eula = accept_eula
        self.sagemaker_session = sagemaker_session or Session()
        self.role = role
        self.base_job_name = base_job_name
        self.tags = format_tags(tags)
        self.latest_training_job: Any = None
        self._agent = self._agent_config()

    @static_arguments
    def train(self, training_dataset: Any = None, wait: bool = True, dry_run: bool = False) -> Any:
        """Run the job (``CreateJob``).

        Args:
            training_dataset: replaces the trainer's dataset.
            wait: wait until the job has ended; ignored in a pipeline.
            dry_run: build the request, but do not submit it.

        Returns:
            The `AgentRFTJob`, or step arguments under a `PipelineSession`; for a dry run, the request.

        Raises:
            ConfigurationError: no dataset is set, or results and checkpoints have the same group (a `ValueError`).
        """
        request = self._request(training_dataset if training_dataset is not None else self.training_dataset)
        if dry_run:
            return request
        self.latest_training_job = self.sagemaker_session.submit(request)
        if wait and isinstance(self.latest_training_job, AgentRFTJob):
            self.latest_training_job.wait(timeout=None)
        return self.latest_training_job

    @property
    def output_model_package_arn(self) -> str | None:
        """The ARN of the model package that the latest job has registered."""
        job = self.latest_training_job
        return job.refresh().output_model_package_arn if isinstance(job, AgentRFTJob) else None

    @classmethod
    def attach(cls, job_name: str, session: Session | None = None) -> AgentRFTJob:
        """Return an existing job (``DescribeJob``)."""
        return AgentRFTJob.get(job_name, session)

    @staticmethod
    def list_supported_models(session: Session | None = None) -> list[str]:
        """Return the names of the models of the public hub that this job can train (``ListHubContents``, all pages)."""
        call = (session or Session()).sagemaker_client.list_hub_contents
        return sorted(
            summary["HubContentName"]
            for summary in listed(call, "HubContentSummaries", HubName=_HUB, HubContentType="Model")
            if any(_TECHNIQUE in word.upper() for word in summary.get("HubContentSearchKeywords", ()))
        )

    @staticmethod
    def list_bedrock_agentcore_runtimes(session: Session | None = None) -> list[dict[str, Any]]:
        """Return the AgentCore runtimes of the account (``ListAgentRuntimes`` of Bedrock AgentCore, all pages)."""
        client = (session or Session()).client("bedrock-agentcore-control")
        pages = client.get_paginator("list_agent_runtimes").paginate()
        return [runtime for page in pages for runtime in page["agentRuntimes"]]

    # The parts of the request.

    def _request(self, dataset: Any) -> Request:
        if dataset is None:
            raise ConfigurationError(
                "MultiTurnRLTrainer needs training_dataset: the location of the prompts."
            )
        name, arn, hub = self._model()
        document = {
            "TrainingConfig": {
                "BaseModelArn": arn,
                "AcceptEula": self.accept_eula,
                **filled(MlflowConfig=self._mlflow()),
            },
            "AgentConfig": self._agent,
            "InputDataConfig": self._channels(dataset),
            "OutputDataConfig": filled(
                S3OutputPath=self.s3_output_path
                if self.s3_output_path is not None
                else StagingPath(agent_output_path()),
                KmsKeyArn=self.kms_key_arn,
            ),
            "ModelPackageConfig": self._groups(name),
            **filled(VpcConfig=as_request(self.networking)),
        }
        members = {
            "RoleArn": execution_role(self.role),
            "JobCategory": JOB_CATEGORY,
            "JobConfigSchemaVersion": JOB_CONFIG_SCHEMA_VERSION,
            "JobConfigDocument": JobDocument(document),
            **filled(Tags=[*(self.tags or ()), *_model_tags(name, hub)] or None),
        }
        base = self.base_job_name or f"{name}-{_TECHNIQUE.lower()}"
        return Request("CreateJob", members, JobName("JobName", base), "train", result=_job_of)

    def _model(self) -> tuple[str, Any, str | None]:
        """Return the name of the model, its ARN, and the name of its hub, if it has one."""
        model = getattr(self.model, "model_package_arn", None) or self.model
        if is_pipeline_variable(model):
            return "model", model, None
        hub = _HUB_MODEL.match(str(model))
        if hub is not None:
            return hub.group(3), model, hub.group(2)
        if str(model).startswith("arn:"):
            return str(model).split("/")[1], model, None
        content = self.sagemaker_session.sagemaker_client.describe_hub_content(
            HubName=_HUB, HubContentType="Model", HubContentName=model
        )
        return str(model), content["HubContentArn"], _HUB

    def _agent_config(self) -> dict[str, Any]:
        agent = self.agent_env
        if isinstance(agent, CustomAgentLambda):
            return {"CustomAgentLambdaConfig": {"LambdaArn": agent.lambda_arn}}
        if is_pipeline_variable(agent):
            raise ValidationError(
                "agent_env must be known when the pipeline is written: it determines the kind of agent. Give an ARN."
            )
        text = str(agent)
        if LAMBDA_ARN_PATTERN.match(text):
            return {"CustomAgentLambdaConfig": {"LambdaArn": text}}
        if BEDROCK_AGENT_CORE_ARN_PATTERN.match(text):
            return self._agent_core(text)
        if AGENT_RUNTIME_ID_PATTERN.match(text):
            return self._agent_core(self._arn("bedrock-agentcore", f"runtime/{text}"))
        raise ValidationError(
            f"Invalid agent_env: {text!r}. Must be a Bedrock AgentCore ARN, Lambda ARN, agent runtime ID, or "
            "CustomAgentLambda."
        )

    def _agent_core(self, arn: str) -> dict[str, Any]:
        return {
            "BedrockAgentCoreConfig": {"AgentRuntimeArn": arn, "Qualifier": self.bedrock_agentcore_qualifier}
        }

    def _channels(self, dataset: Any) -> list[dict[str, Any]]:
        datasets = {"train": dataset, "validation": self.validation_dataset}
        return [
            {"ChannelName": name, "DataSource": _data_source(name, source)}
            for name, source in datasets.items()
            if source is not None
        ]

    def _mlflow(self) -> dict[str, Any] | None:
        members = filled(
            MlflowResourceArn=self.mlflow_app_arn,
            MlflowExperimentName=self.mlflow_experiment_name,
            MlflowRunName=self.mlflow_run_name,
        )
        return members or None

    def _groups(self, model: str) -> dict[str, Any]:
        result = self._group(self.output_model_package_group, f"{model}-mtrl-mpg")
        checkpoints = self._group(
            self.intermediate_checkpoint_model_package_group, f"{model}-mtrl-checkpoint-mpg"
        )
        if (
            not is_pipeline_variable(result)
            and not is_pipeline_variable(checkpoints)
            and result == checkpoints
        ):
            raise ConfigurationError(
                "intermediate_checkpoint_model_package_group must differ from output_model_package_group."
            )
        return {
            "OutputModelPackageGroupArn": result,
            "IntermediateCheckpointModelPackageGroupArn": checkpoints,
        }

    def _group(self, value: Any, default: str) -> Any:
        group = getattr(value, "model_package_group_arn", None) or value
        if is_pipeline_variable(group) or str(group).startswith("arn:"):
            return group
        return self._arn("sagemaker", f"model-package-group/{default if group is None else group}")

    def _arn(self, service: str, resource: str) -> str:
        region = self.sagemaker_session.boto_region_name
        return (
            f"arn:{aws_partition(region)}:{service}:{region}:{self.sagemaker_session.account_id()}:{resource}"
        )


def _job_of(clients: Any, arguments: Mapping[str, Any], response: Mapping[str, Any]) -> AgentRFTJob:
    return AgentRFTJob.from_job(Job.created(clients, arguments, response))


def _refuse_unsupported(**arguments: Any) -> None:
    for name, value in arguments.items():
        if value is not None:
            raise ValidationError(f"MultiTurnRLTrainer does not support {name}: {_UNSUPPORTED[name]}.")


def _mlflow_app(value: Any) -> Any:
    arn = getattr(value, "arn", None) or value
    if arn is None or is_pipeline_variable(arn) or MLFLOW_APP_ARN_PATTERN.match(str(arn)):
        return arn
    raise ValidationError(
        f"Invalid mlflow_app_arn: {str(arn)!r}. Must match pattern: "
        "arn:<partition>:sagemaker:<region>:<account>:mlflow-app/<name>"
    )


def _data_source(channel: str, source: Any) -> dict[str, Any]:
    location = getattr(source, "arn", None) or source
    if names_s3(location):
        return {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": location}}
    if str(location).startswith("arn:"):
        return {"DatasetSource": {"DatasetArn": location}}
    raise ConfigurationError(
        f"The {channel} dataset must be an S3 URI or the ARN of a dataset, not {location!r}. Upload a local file first: "
        "session.upload_data(...)."
    )


def _model_tags(name: str, hub: str | None) -> Sequence[dict[str, str]]:
    if hub is None:
        return ()
    return (
        {"Key": "sagemaker-sdk:jumpstart-model-id", "Value": name},
        {"Key": "sagemaker-sdk:jumpstart-hub-name", "Value": hub},
    )
