"""Training jobs.

``ModelTrainer.train()`` builds a ``CreateTrainingJob`` request and submits it to the session: a `Session`
starts the job, a `PipelineSession` returns the arguments of a `TrainingStep`.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Annotated, Any, Optional

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PrivateAttr
from pydantic import ValidationError as InvalidFields

from sagemaker.core._loading import attach
from sagemaker.core.exceptions import ValidationError
from sagemaker.core.jobs.training_configs import (
    Channel,
    CheckpointConfig,
    Compute,
    InfraCheckConfig,
    InputData,
    MetricDefinition,
    ModelPackageConfig,
    Networking,
    OutputDataConfig,
    RemoteDebugConfig,
    RetryStrategy,
    SessionChainingConfig,
    SourceCode,
    StoppingCondition,
    Tag,
    TensorBoardOutputConfig,
    TrainingImageConfig,
)
from sagemaker.core.local.local_session import LocalSession
from sagemaker.core.requests import JobName, Request, StagingPath, execution_role, filled
from sagemaker.core.requests.argument_types import check_type
from sagemaker.core.requests.names import base_from_image
from sagemaker.core.requests.static_arguments import static_arguments
from sagemaker.core.resources._results import created_resource
from sagemaker.core.session import Session
from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes._errors import readable
from sagemaker.core.staging.places import checkpoints_path, training_output_path
from sagemaker.core.workflow.variable_types import StrPipeVar
from sagemaker.train.channels import input_channels
from sagemaker.train.constants import (
    DEFAULT_INSTANCE_COUNT,
    DEFAULT_INSTANCE_TYPE,
    DEFAULT_MAX_RUNTIME_IN_SECONDS,
)
from sagemaker.train.distributed import MPI, SMP, DistributedConfig, Torchrun, distributed_hyperparameters
from sagemaker.train.hyperparameters import (
    check_hyperparameters,
    encode_hyperparameters,
    load_hyperparameters,
)
from sagemaker.train.source_code import ARGUMENTS, ENTRYPOINT, check_source_code, code_channels

if TYPE_CHECKING:
    from sagemaker.core.resources import TrainingJob
    from sagemaker.core.session import PipelineSession
    from sagemaker.core.shapes import AlgorithmSpecification, DataSource, FileSystemDataSource, S3DataSource
    from sagemaker.train.constants import (
        DEFAULT_CONTAINER_ARGUMENTS,
        DEFAULT_CONTAINER_ENTRYPOINT,
        SM_CODE,
        SM_CODE_CONTAINER_PATH,
        SM_DRIVERS,
        SM_DRIVERS_LOCAL_PATH,
        SM_RECIPE,
        SM_RECIPE_CONTAINER_PATH,
        SM_RECIPE_YAML,
    )
    from sagemaker.train.defaults import TrainDefaults

__all__ = [
    "DEFAULT_CONTAINER_ARGUMENTS",
    "DEFAULT_CONTAINER_ENTRYPOINT",
    "MPI",
    "SMP",
    "SM_CODE",
    "SM_CODE_CONTAINER_PATH",
    "SM_DRIVERS",
    "SM_DRIVERS_LOCAL_PATH",
    "SM_RECIPE",
    "SM_RECIPE_CONTAINER_PATH",
    "SM_RECIPE_YAML",
    "AlgorithmSpecification",
    "DataSource",
    "FileSystemDataSource",
    "Mode",
    "ModelTrainer",
    "PipelineSession",
    "S3DataSource",
    "Torchrun",
    "TrainDefaults",
    "TrainingJob",
]

# Programs import these names from here too.
if not TYPE_CHECKING:
    __getattr__, _dir, _names = attach(
        __name__,
        {
            "TrainingJob": "sagemaker.core.resources",
            "PipelineSession": "sagemaker.core.session",
            **dict.fromkeys(
                ["AlgorithmSpecification", "DataSource", "FileSystemDataSource", "S3DataSource"],
                "sagemaker.core.shapes",
            ),
            **dict.fromkeys(
                [
                    "DEFAULT_CONTAINER_ARGUMENTS",
                    "DEFAULT_CONTAINER_ENTRYPOINT",
                    "SM_CODE",
                    "SM_CODE_CONTAINER_PATH",
                    "SM_DRIVERS",
                    "SM_DRIVERS_LOCAL_PATH",
                    "SM_RECIPE",
                    "SM_RECIPE_CONTAINER_PATH",
                    "SM_RECIPE_YAML",
                ],
                "sagemaker.train.constants",
            ),
            "TrainDefaults": "sagemaker.train.defaults",
        },
    )


class Mode(Enum):
    """Training on this machine, in a local container, or as a job of SageMaker."""

    LOCAL_CONTAINER = "LOCAL_CONTAINER"
    SAGEMAKER_TRAINING_JOB = "SAGEMAKER_TRAINING_JOB"


class ModelTrainer(BaseModel):
    """A training job: an image or an algorithm, code, compute and data.

    Fields that become part of the request may hold pipeline variables under a `PipelineSession`.

    Args:
        training_mode: ``LOCAL_CONTAINER`` runs the job on this machine, whatever the session is.
        sagemaker_session: the session that requests are sent with; a new `Session` by default.
        role: ARN or name of the role that the job runs as.
        base_job_name: prefix of generated job names and of the default output path.
        input_s3_key_prefix: prefix of staged code and data, below the session's bucket and prefix; the
            pipeline's name (or ``base_job_name``) by default.
        source_code: the user's code; without it the image's own program runs.
        distributed: starts ``source_code.entry_script`` in several processes.
        compute: instances and volumes; one ``ml.m5.xlarge`` with 30 GB by default.
        networking: VPC, isolation and encryption.
        stopping_condition: time limits; 3600 seconds by default. A value replaces the default completely.
        training_image: a container image; set exactly one of ``training_image`` and ``algorithm_name``.
        training_image_config: access to a private registry.
        algorithm_name: an algorithm resource or a marketplace subscription.
        output_data_config: S3 prefix and format of the outputs; ``<bucket>/<base_job_name>`` by default.
        input_data_config: channels; channels passed to `train` replace those of the same name.
        checkpoint_config: S3 prefix and local path of checkpoints; see also `with_checkpoint_config`.
        training_input_mode: ``File``, ``FastFile`` or ``Pipe``.
        environment: environment variables of the container.
        hyperparameters: a mapping, or the path of a JSON or YAML file with one. Text is passed unchanged,
            other values as JSON text.
        tags: tags of the job.
        local_container_root: root folder of the local control plane for ``LOCAL_CONTAINER``.
        model_package_config: the model package group that the result is registered in.

    Example:
        ```python
        from sagemaker.core.workflow.pipeline_context import PipelineSession
        from sagemaker.train import ModelTrainer
        from sagemaker.train.configs import InputData

        trainer = ModelTrainer(
            sagemaker_session=PipelineSession(region="eu-west-1", default_bucket="bucket", account="111122223333"),
            role="arn:aws:iam::111122223333:role/Jobs",
            training_image="111122223333.dkr.ecr.eu-west-1.amazonaws.com/train:1",
            hyperparameters={"depth": 6},
        )
        rows = InputData(channel_name="training", data_source="s3://bucket/rows/")
        step_args = trainer.train(input_data_config=[rows])
        ```
    """

    model_config = ConfigDict(
        arbitrary_types_allowed=True, extra="forbid", protected_namespaces=(), validate_assignment=True
    )

    training_mode: Mode = Mode.SAGEMAKER_TRAINING_JOB
    sagemaker_session: Optional[Session] = None
    role: Optional[StrPipeVar] = None
    base_job_name: Optional[str] = None
    input_s3_key_prefix: Optional[str] = None
    source_code: Optional[SourceCode] = None
    distributed: Optional[DistributedConfig] = None
    compute: Optional[Compute] = None
    networking: Optional[Networking] = None
    stopping_condition: Optional[StoppingCondition] = None
    training_image: Optional[StrPipeVar] = None
    training_image_config: Optional[TrainingImageConfig] = None
    algorithm_name: Optional[StrPipeVar] = None
    output_data_config: Optional[OutputDataConfig] = None
    input_data_config: Optional[list[Channel | InputData]] = None
    checkpoint_config: Optional[CheckpointConfig] = None
    training_input_mode: Optional[StrPipeVar] = "File"
    environment: Optional[dict[str, StrPipeVar]] = Field(default_factory=dict)
    hyperparameters: Annotated[Optional[dict[str, Any] | str], BeforeValidator(check_hyperparameters)] = (
        Field(default_factory=dict)
    )
    tags: Optional[list[Tag]] = None
    local_container_root: Optional[str] = None
    model_package_config: Optional[ModelPackageConfig] = None

    _metric_definitions: Optional[list[MetricDefinition]] = PrivateAttr(default=None)
    _configs: dict[str, Optional[Shape]] = PrivateAttr(default_factory=dict)
    _latest_training_job: Any = PrivateAttr(default=None)

    if not TYPE_CHECKING:  # type checkers and editors know the constructor from the fields

        def __init__(self, **fields: Any) -> None:
            try:
                super().__init__(**fields)
            except InvalidFields as error:
                raise readable(error, type(self)) from None
            # Not in a validator: pydantic would wrap the error, and hide its class and message.
            self._check()

    def _check(self) -> None:
        """Check the fields that depend on each other, and read a hyperparameters file."""
        if (self.training_image is None) == (self.algorithm_name is None):
            raise ValidationError("ModelTrainer needs exactly one of training_image and algorithm_name.")
        if self.source_code is not None:
            check_source_code(self.source_code, self.distributed)
        elif self.distributed is not None:
            raise ValidationError("ModelTrainer.distributed needs source_code: it starts the entry script.")
        if isinstance(self.hyperparameters, str):
            self.hyperparameters = load_hyperparameters(self.hyperparameters)

    @static_arguments
    def train(
        self,
        input_data_config: Optional[list[Channel | InputData]] = None,
        wait: bool = True,
        logs: bool = True,
        dry_run: bool = False,
    ) -> Any:
        """Run the job (``CreateTrainingJob``).

        Args:
            input_data_config: channels; they replace the trainer's channels of the same name.
            wait: wait until the job has ended; ignored in a pipeline.
            logs: show the job's log while waiting.
            dry_run: build and check the request, but do not submit it.

        Returns:
            The `TrainingJob`, or step arguments under a `PipelineSession`; for a dry run, the request.

        Raises:
            ValidationError, ConfigurationError: the request cannot be built (a `ValueError`).
        """
        request = self._request(input_data_config)
        if dry_run:
            return request
        self._latest_training_job = self.session().submit(request, wait=wait, logs=logs)
        return self._latest_training_job

    @static_arguments
    def with_metric_definitions(self, metric_definitions: list[MetricDefinition]) -> ModelTrainer:
        """Read up to 40 metrics from the job's log.

        Raises:
            ValidationError: an entry is not a `MetricDefinition`.
        """
        for metric in metric_definitions:
            if not isinstance(metric, MetricDefinition):
                raise ValidationError(
                    f"metric_definitions must hold MetricDefinition objects, not {metric!r}. Write "
                    "MetricDefinition(name=..., regex=...)."
                )
        self._metric_definitions = list(metric_definitions)
        return self

    @static_arguments
    def with_tensorboard_output_config(
        self, tensorboard_output_config: Optional[TensorBoardOutputConfig] = None
    ) -> ModelTrainer:
        """Keep TensorBoard output in S3, by default below the default output path."""
        self._set(TensorBoardOutputConfig, tensorboard_output_config or TensorBoardOutputConfig())
        return self

    @static_arguments
    def with_retry_strategy(self, retry_strategy: Optional[RetryStrategy]) -> ModelTrainer:
        """Let the service retry the job after internal errors; None for no retries."""
        self._set(RetryStrategy, retry_strategy)
        return self

    @static_arguments
    def with_infra_check_config(self, infra_check_config: Optional[InfraCheckConfig] = None) -> ModelTrainer:
        """Check the health of the instances before the job starts; enabled by default."""
        self._set(InfraCheckConfig, infra_check_config or InfraCheckConfig(enable_infra_check=True))
        return self

    @static_arguments
    def with_session_chaining_config(
        self, session_chaining_config: Optional[SessionChainingConfig] = None
    ) -> ModelTrainer:
        """Pass the tags of the caller's session on to the job's session; enabled by default."""
        default = SessionChainingConfig(enable_session_tag_chaining=True)
        self._set(SessionChainingConfig, session_chaining_config or default)
        return self

    @static_arguments
    def with_remote_debug_config(self, remote_debug_config: Optional[RemoteDebugConfig]) -> ModelTrainer:
        """Allow access to the running container through AWS Systems Manager; enabled by default."""
        self._set(RemoteDebugConfig, remote_debug_config or RemoteDebugConfig(enable_remote_debug=True))
        return self

    @static_arguments
    def with_checkpoint_config(self, checkpoint_config: Optional[CheckpointConfig] = None) -> ModelTrainer:
        """Keep checkpoints in S3, by default below the default output path."""
        check_type("with_checkpoint_config", checkpoint_config, CheckpointConfig)
        self.checkpoint_config = checkpoint_config or CheckpointConfig()
        return self

    def _set(self, kind: type[Shape], value: Optional[Shape]) -> None:
        check_type(f"ModelTrainer.{kind.__name__}", value, kind)
        self._configs[kind.__name__] = value

    # The request: one method for each member that more than one field, or a default, decides.

    def session(self) -> Session:
        """Return the session that requests are sent with: a `LocalSession` in the mode ``LOCAL_CONTAINER``."""
        if self.training_mode is Mode.LOCAL_CONTAINER:
            return LocalSession(root=self.local_container_root)
        if self.sagemaker_session is None:
            self.sagemaker_session = Session()
        return self.sagemaker_session

    def _request(self, overrides: Optional[list[Channel | InputData]]) -> Request:
        base = self._base()
        channels = input_channels(self.input_data_config or [], overrides or [], self.input_s3_key_prefix)
        if self.source_code is not None:
            channels += code_channels(self.source_code, self.distributed, self.input_s3_key_prefix)
        members: dict[str, Any] = {
            "AlgorithmSpecification": self._algorithm(),
            "HyperParameters": self._hyperparameters(),
            "InputDataConfig": channels or None,
            "OutputDataConfig": self._output(base),
            "ResourceConfig": self._resources(),
            "StoppingCondition": self._stopping(),
            "RoleArn": execution_role(self.role),
            "Environment": dict(self.environment or {}) or None,
            "CheckpointConfig": self._with_default_location(
                self.checkpoint_config, "S3Uri", checkpoints_path(base)
            ),
            "ModelPackageConfig": self.model_package_config and self.model_package_config.to_request(),
            "Tags": [tag.to_request() for tag in self.tags or ()] or None,
            **self._network(),
            **self._optional_configs(base),
        }
        return Request(
            "CreateTrainingJob",
            filled(**members),
            JobName("TrainingJobName", base, kept=False),
            "train",
            created_resource("TrainingJob"),
        )

    def _base(self) -> str:
        if self.base_job_name is not None:
            return self.base_job_name
        if isinstance(self.algorithm_name, str):
            return f"{self.algorithm_name.rpartition('/')[2]}-job"
        if isinstance(self.training_image, str):
            return f"{base_from_image(self.training_image)}-job"
        return "training-job"

    def _algorithm(self) -> dict[str, Any]:
        metrics = self._metric_definitions
        return filled(
            TrainingImage=self.training_image,
            AlgorithmName=self.algorithm_name,
            TrainingInputMode=self.training_input_mode,
            TrainingImageConfig=self.training_image_config and self.training_image_config.to_request(),
            MetricDefinitions=[metric.to_request() for metric in metrics] if metrics else None,
            ContainerEntrypoint=list(ENTRYPOINT) if self.source_code else None,
            ContainerArguments=list(ARGUMENTS) if self.source_code else None,
        )

    def _hyperparameters(self) -> dict[str, Any]:
        encoded = encode_hyperparameters(load_hyperparameters(self.hyperparameters))
        return {**encoded, **distributed_hyperparameters(self.distributed)}

    def _resources(self) -> dict[str, Any]:
        compute = self.compute or Compute()
        resources = compute.to_request()
        resources.pop("EnableManagedSpotTraining", None)
        if compute.instance_groups is None:
            if compute.instance_preferences is None:
                resources.setdefault("InstanceType", DEFAULT_INSTANCE_TYPE)
            if not any(
                preference.instance_count is not None for preference in compute.instance_preferences or ()
            ):
                resources.setdefault("InstanceCount", DEFAULT_INSTANCE_COUNT)
        return resources

    def _stopping(self) -> dict[str, Any]:
        if self.stopping_condition is None:
            return {"MaxRuntimeInSeconds": DEFAULT_MAX_RUNTIME_IN_SECONDS}
        return self.stopping_condition.to_request()

    def _output(self, base: str) -> dict[str, Any]:
        members = self.output_data_config.to_request() if self.output_data_config else {}
        return {"S3OutputPath": StagingPath(training_output_path(base)), "CompressionType": "GZIP", **members}

    def _network(self) -> dict[str, Any]:
        networking = self.networking or Networking()
        compute = self.compute or Compute()
        return {
            "VpcConfig": networking.vpc_config(),
            "EnableNetworkIsolation": networking.enable_network_isolation,
            "EnableInterContainerTrafficEncryption": networking.enable_inter_container_traffic_encryption,
            "EnableManagedSpotTraining": compute.enable_managed_spot_training,
        }

    def _optional_configs(self, base: str) -> dict[str, Any]:
        configs: dict[str, Any] = {
            # A disabled setting is left out: the service's default is the same.
            name: {member: value for member, value in shape.to_request().items() if value is not False}
            for name, shape in self._configs.items()
            if shape is not None
        }
        if "TensorBoardOutputConfig" in configs:
            # The service adds a folder with the job's name.
            location = StagingPath(training_output_path(base))
            configs["TensorBoardOutputConfig"].setdefault("S3OutputPath", location)
        return configs

    @staticmethod
    def _with_default_location(
        config: Optional[Shape], member: str, default: str
    ) -> Optional[dict[str, Any]]:
        return None if config is None else {member: StagingPath(default), **config.to_request()}
