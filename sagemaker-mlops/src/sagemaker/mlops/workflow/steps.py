"""Steps: the base of all kinds, and those that run a processing or a training job.

A step holds what it was given and turns it into a tree of values, in which variables and staged assets may
stand; the compiler resolves the tree. A step that runs a job takes the request that the job class built as
``step_args``; which operation it accepts is the step's `operation`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

import attrs

from sagemaker.core.exceptions import PipelineDefinitionError, StepArgumentsError, ValidationError
from sagemaker.core.requests import StagingSession, StepArguments
from sagemaker.core.workflow.entities import DefaultEnumMeta, Entity, StepOutput
from sagemaker.core.workflow.properties import Properties, PropertyFile
from sagemaker.mlops.workflow.step_dependency import StepDependency

if TYPE_CHECKING:
    from sagemaker.mlops.workflow.retry import RetryPolicy

StepLike: TypeAlias = "Step | StepOutput | StepDependency | Any | str"


class StepTypeEnum(Enum, metaclass=DefaultEnumMeta):
    """The types of steps in the definition."""

    CONDITION = "Condition"
    CREATE_MODEL = "Model"
    PROCESSING = "Processing"
    REGISTER_MODEL = "RegisterModel"
    TRAINING = "Training"
    TRANSFORM = "Transform"
    CALLBACK = "Callback"
    TUNING = "Tuning"
    LAMBDA = "Lambda"
    QUALITY_CHECK = "QualityCheck"
    CLARIFY_CHECK = "ClarifyCheck"
    EMR = "EMR"
    EMR_SERVERLESS = "EMRServerless"
    FAIL = "Fail"
    AUTOML = "AutoML"
    ENDPOINT_CONFIG = "EndpointConfig"
    ENDPOINT = "Endpoint"
    INFERENCE_COMPONENT = "InferenceComponent"
    LINEAGE = "Lineage"
    JOB = "Job"
    CLEANUP = "Cleanup"
    FOR_EACH = "ForEach"


def retry_policy_list(given: Sequence[RetryPolicy] | None) -> list[RetryPolicy]:
    """A list of its own; empty for None."""
    return list(given or ())


def _property_file_list(given: Sequence[PropertyFile] | None) -> list[PropertyFile]:
    return list(given or ())


@attrs.frozen
class CacheConfig:
    """Whether a step's result is taken from an earlier, identical run.

    Args:
        enable_caching: look for such a run.
        expire_after: its greatest age, as an ISO 8601 duration: ``P30D``, ``PT1H``.
    """

    enable_caching: bool = False
    expire_after: str | None = None

    @property
    def config(self) -> dict[str, Any]:
        """``{"CacheConfig": {...}}`` as it stands in the step."""
        setting: dict[str, Any] = {"Enabled": self.enable_caching}
        if self.expire_after is not None:
            setting["ExpireAfter"] = self.expire_after
        return {"CacheConfig": setting}


@attrs.define(eq=False, slots=False)
class Step(Entity):
    """Base of all steps.

    Args:
        name: 1 to 64 of ``A-Z a-z 0-9 - _``, unique in the pipeline.
        display_name: shown instead of the name, up to 256 characters.
        description: up to 3072 characters.
        step_type: of a kind that is defined outside of the SDK.
        depends_on: steps to wait for, beside those whose outputs are used: steps, names, outputs,
            collections or `StepDependency`.
    """

    name: str
    display_name: str | None = None
    description: str | None = None
    step_type: StepTypeEnum | None = None
    depends_on: Sequence[StepLike] | None = None

    @property
    def arguments(self) -> Any:
        """The step's arguments; variables and staged assets may stand in them."""
        raise NotImplementedError(f"{type(self).__name__} does not define arguments")

    @property
    def properties(self) -> Any:
        """What the service says about the step when it has run, as variables."""
        raise NotImplementedError(f"{type(self).__name__} has no properties")

    @property
    def step_only_arguments(self) -> Any:
        """The arguments without those of steps in branches."""
        return self.arguments

    @property
    def ref(self) -> dict[str, str]:
        """``{"Name": name}``."""
        return {"Name": self.name}

    def add_depends_on(self, step_names: Sequence[StepLike] | StepLike) -> None:
        """Wait for more steps; one or several."""
        added = list(step_names) if isinstance(step_names, list | tuple) else [step_names]
        self.depends_on = [*(self.depends_on or ()), *added]

    # Whether `branches` gives any; asked of every step, hence not a call.
    has_branches: ClassVar[bool] = False

    # Whether steps outside do not see those in its branches.
    hides_branches: ClassVar[bool] = False

    def branches(self) -> Mapping[str, Sequence[Any]]:
        """Argument name to the steps that stand in it, for steps that hold others."""
        return {}

    def implied_dependencies(self) -> Sequence[StepLike]:
        """Steps to wait for that are not in `depends_on`, where what the step does says so."""
        return ()

    def staging_session(self) -> StagingSession | None:
        """The session that stages what the arguments need, where they need any."""
        return None

    def job_name_entry(self) -> dict[str, Any]:
        """The job name with custom job prefixes, where the kind of step has one."""
        return {}

    def to_request(self) -> dict[str, Any]:
        """The step as a tree; its dependencies are the compiler's to add."""
        request: dict[str, Any] = {"Name": self.name, "Type": self._type_name(), "Arguments": self.arguments}
        if self.display_name:
            request["DisplayName"] = self.display_name
        if self.description:
            request["Description"] = self.description
        # A field of the kinds whose results the service keeps.
        cache_config: CacheConfig | None = getattr(self, "cache_config", None)
        if cache_config is not None:
            request.update(cache_config.config)
        return request

    def _type_name(self) -> str:
        if self.step_type is None:
            raise PipelineDefinitionError(f"Step {self.name!r} has no step_type.", step=self.name)
        name: str = self.step_type.value
        return name


@attrs.define(eq=False, slots=False)
class ConfigurableRetryStep(Step):
    """Base of steps that the service can try again.

    Args:
        name: see `Step`, as the others.
        step_type: see `Step`.
        display_name: see `Step`.
        description: see `Step`.
        depends_on: see `Step`.
        retry_policies: which errors, how often.
    """

    name: str
    step_type: StepTypeEnum
    display_name: str | None = None
    description: str | None = None
    depends_on: Sequence[StepLike] | None = None
    retry_policies: list[RetryPolicy] = attrs.field(factory=list, converter=retry_policy_list)

    def add_retry_policy(self, retry_policy: RetryPolicy | None) -> None:
        """Add a policy; None is ignored."""
        if retry_policy is not None:
            self.retry_policies.append(retry_policy)

    def to_request(self) -> dict[str, Any]:
        """The step as a tree, with its retry policies."""
        request = Step.to_request(self)
        if self.retry_policies:
            request["RetryPolicies"] = [policy.to_request() for policy in self.retry_policies]
        return request


class ServiceRequestStep(Step):
    """Base of steps that send a request which was built under a `PipelineSession`.

    Subclasses say which operation they accept, and which method gives its request.
    """

    operations: ClassVar[tuple[str, ...]] = ()
    source: ClassVar[str] = ""
    # What missing arguments raise: the published SDK has both.
    none_error: ClassVar[type[Exception]] = ValidationError
    # Members of the request that a definition does not have: the service sets them.
    dropped: ClassVar[frozenset[str]] = frozenset()

    @property
    def request_arguments(self) -> StepArguments:
        """The step arguments.

        Raises:
            StepArgumentsError: the step was made without any (a `ValueError`).
        """
        given: StepArguments | None = getattr(self, "step_args", None)
        if given is None:
            raise StepArgumentsError(
                f"step_args input is required. {missing_arguments(self)}", step=self.name
            )
        return given

    @property
    def arguments(self) -> dict[str, Any]:
        """The request as the definition has it: without the job's name and the members that the service sets."""
        given = self.request_arguments.request.arguments
        arguments = {name: value for name, value in given.items() if name not in self.dropped}
        if "ExperimentConfig" in arguments:
            _keep_display_name(arguments)
        return arguments

    def staging_session(self) -> StagingSession | None:
        """The session of the job class."""
        return self.request_arguments.session

    def job_name_entry(self) -> dict[str, Any]:
        """``{member: prefix}``; nothing where the arguments have the name.

        Raises:
            PipelineDefinitionError: the operation needs a name, and none was given (a `ValueError`).
        """
        name = self.request_arguments.request.name
        if name is None or not name.kept:
            return {}
        if name.prefix is None:
            raise PipelineDefinitionError(
                f"Invalid input: use_custom_job_prefix flag is set but the name field [{name.member}] has not "
                f"been specified. Step {self.name!r} needs a name for what it creates.",
                step=self.name,
            )
        return {name.member: name.prefix}


class RequestStep(ServiceRequestStep, ConfigurableRetryStep):
    """Base of steps whose request the service can send again: those of job classes, and a few others."""


@attrs.define(eq=False, slots=False)
class TrainingStep(RequestStep):
    """Trains a model.

    Args:
        name: see `Step`.
        step_args: what ``ModelTrainer.train()`` returns under a `PipelineSession`.
        display_name: see `Step`.
        description: see `Step`.
        cache_config: take the result of an identical run.
        depends_on: see `Step`.
        retry_policies: see `ConfigurableRetryStep`.
    """

    operations: ClassVar[tuple[str, ...]] = ("CreateTrainingJob",)
    source: ClassVar[str] = "model_trainer.train()"

    name: str
    step_args: StepArguments | None = None
    display_name: str | None = None
    description: str | None = None
    cache_config: CacheConfig | None = None
    depends_on: Sequence[StepLike] | None = None
    retry_policies: list[RetryPolicy] = attrs.field(factory=list, converter=retry_policy_list)
    step_type: StepTypeEnum = attrs.field(default=StepTypeEnum.TRAINING, init=False)

    def __attrs_post_init__(self) -> None:
        if self.step_args is not None:
            check_step_arguments(self, self.step_args)

    @property
    def properties(self) -> Any:
        """``DescribeTrainingJobResponse`` of the API, as variables."""
        return Properties(self.name, shape_name="DescribeTrainingJobResponse", step=self)


@attrs.define(eq=False, slots=False)
class ProcessingStep(RequestStep):
    """Processes data.

    Args:
        name: see `Step`.
        step_args: what ``Processor.run()`` returns under a `PipelineSession`.
        display_name: see `Step`.
        description: see `Step`.
        property_files: JSON files that the job writes and that `JsonGet` reads.
        cache_config: take the result of an identical run.
        depends_on: see `Step`.
        retry_policies: see `ConfigurableRetryStep`.
    """

    operations: ClassVar[tuple[str, ...]] = ("CreateProcessingJob",)
    source: ClassVar[str] = "processor.run()"

    name: str
    step_args: StepArguments | None = None
    display_name: str | None = None
    description: str | None = None
    property_files: list[PropertyFile] = attrs.field(factory=list, converter=_property_file_list)
    cache_config: CacheConfig | None = None
    depends_on: Sequence[StepLike] | None = None
    retry_policies: list[RetryPolicy] = attrs.field(factory=list, converter=retry_policy_list)
    step_type: StepTypeEnum = attrs.field(default=StepTypeEnum.PROCESSING, init=False)

    def __attrs_post_init__(self) -> None:
        check_step_arguments(self, self.step_args)

    @property
    def properties(self) -> Any:
        """``DescribeProcessingJobResponse`` of the API, as variables."""
        return Properties(self.name, shape_name="DescribeProcessingJobResponse", step=self)

    def to_request(self) -> dict[str, Any]:
        """The step as a tree."""
        request = ConfigurableRetryStep.to_request(self)
        if self.property_files:
            request["PropertyFiles"] = [file.expr for file in self.property_files]
        return request


@attrs.define(eq=False, slots=False)
class TransformStep(RequestStep):
    """Runs a model over data.

    Args:
        name: see `Step`.
        step_args: what ``Transformer.transform()`` returns under a `PipelineSession`.
        display_name: see `Step`.
        description: see `Step`.
        cache_config: take the result of an identical run.
        depends_on: see `Step`.
        retry_policies: see `ConfigurableRetryStep`.
    """

    operations: ClassVar[tuple[str, ...]] = ("CreateTransformJob",)
    source: ClassVar[str] = "transformer.transform()"

    name: str
    step_args: StepArguments | None = None
    display_name: str | None = None
    description: str | None = None
    cache_config: CacheConfig | None = None
    depends_on: Sequence[StepLike] | None = None
    retry_policies: list[RetryPolicy] = attrs.field(factory=list, converter=retry_policy_list)
    step_type: StepTypeEnum = attrs.field(default=StepTypeEnum.TRANSFORM, init=False)

    def __attrs_post_init__(self) -> None:
        check_step_arguments(self, self.step_args)

    @property
    def properties(self) -> Any:
        """``DescribeTransformJobResponse`` of the API, as variables."""
        return Properties(self.name, shape_name="DescribeTransformJobResponse", step=self)

    def to_request(self) -> dict[str, Any]:
        """The step as a tree."""
        request = ConfigurableRetryStep.to_request(self)
        if self.cache_config is not None:
            request.update(self.cache_config.config)
        return request


@attrs.define(eq=False, slots=False)
class JobStep(RequestStep):
    """Runs a job of ``CreateJob``, whose configuration is a document of its category.

    Args:
        name: see `Step`.
        step_args: what ``train()`` of a trainer that makes such jobs returns under a `PipelineSession`: a
            ``CreateJob`` request, its ``JobConfigDocument`` a `JobDocument`.
        display_name: see `Step`.
        description: see `Step`.
        cache_config: take the result of an identical run.
        depends_on: see `Step`.
        retry_policies: see `ConfigurableRetryStep`.
    """

    operations: ClassVar[tuple[str, ...]] = ("CreateJob",)
    source: ClassVar[str] = "a producer that creates a SageMaker job via CreateJob"

    name: str
    step_args: StepArguments | None = None
    display_name: str | None = None
    description: str | None = None
    cache_config: CacheConfig | None = None
    depends_on: Sequence[StepLike] | None = None
    retry_policies: list[RetryPolicy] = attrs.field(factory=list, converter=retry_policy_list)
    step_type: StepTypeEnum = attrs.field(default=StepTypeEnum.JOB, init=False)

    def __attrs_post_init__(self) -> None:
        if self.step_args is not None:
            check_step_arguments(self, self.step_args)

    @property
    def properties(self) -> Any:
        """``DescribeJobResponse`` of the API, as variables."""
        return Properties(self.name, shape_name="DescribeJobResponse", step=self)


def check_step_arguments(step: ServiceRequestStep, given: Any) -> StepArguments:
    """The arguments, if they are a request that the step can send.

    Raises:
        ValidationError: they are missing, or of another operation (a `ValueError`).
        TypeError: no job class made them; for some kinds also, that they are missing.
    """
    kind = type(step).__name__
    message = f"The step_args of {kind} must be obtained from {step.source}"
    if given is None:
        raise step.none_error(f"step_args is required for {kind}. {message}. {missing_arguments(step)}")
    if not isinstance(given, StepArguments):
        raise TypeError(
            f"{message} under a PipelineSession, not {type(given).__name__}. The step is {step.name!r}."
        )
    if given.request.operation not in step.operations:
        raise ValidationError(f"{message}, not {given.producer}(). The step is {step.name!r}.")
    return given


def missing_arguments(step: ServiceRequestStep) -> str:
    """Why a step has no arguments, usually."""
    return (
        f"Step {step.name!r} takes what {step.source} returns under a PipelineSession; under any other session "
        "the job is run at once and nothing is returned for a step."
    )


def _keep_display_name(arguments: dict[str, Any]) -> None:
    # The service names experiment and trial of a pipeline's jobs itself.
    config = arguments.pop("ExperimentConfig")
    name = config.get("TrialComponentDisplayName")
    if name is not None:
        arguments["ExperimentConfig"] = {"TrialComponentDisplayName": name}
