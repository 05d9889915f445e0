"""What all steps have in common.

A step holds what it was given and turns it into a tree of values, in which variables and staged assets may
stand; the compiler resolves the tree.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, ClassVar, NoReturn, TypeAlias

import attrs

from sagemaker.core.exceptions import PipelineDefinitionError
from sagemaker.core.requests import StagingSession
from sagemaker.core.requests.static_arguments import static_arguments
from sagemaker.core.workflow.entities import DefaultEnumMeta, Entity, StepOutput
from sagemaker.core.workflow.properties import PropertyFile
from sagemaker.mlops.workflow.retry import RetryPolicy
from sagemaker.mlops.workflow.step_dependency import StepDependency

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


def retry_policy_list(given: Any) -> Any:
    """A list of its own; empty for None. What is no list is left for `check_retry_policies` to refuse."""
    return list(given or ()) if given is None or isinstance(given, list | tuple) else given


def check_retry_policies(step: Any, _attribute: Any, given: Any) -> None:
    """Refuse what is no list of retry policies.

    Raises:
        TypeError: it is none.
    """
    entries = given if isinstance(given, list) else [given]
    wrong = [entry for entry in entries if not isinstance(entry, RetryPolicy)]
    if wrong or entries is not given:
        raise TypeError(
            f"Step {step.name!r}: retry_policies must be a list of StepRetryPolicy and SageMakerJobStepRetryPolicy, "
            f"not {(wrong or entries)[0]!r}."
        )


def step_list(given: Sequence[StepLike] | StepLike | None) -> Sequence[StepLike]:
    """What stands in ``depends_on``, as a list also where one step or name was given without one."""
    if type(given) is list:
        return given
    if given is None:
        return ()
    return tuple(given) if isinstance(given, list | tuple | set | frozenset) else [given]


@static_arguments
@attrs.frozen
class CacheConfig:
    """Whether a step's result is taken from an earlier, identical run.

    Args:
        enable_caching: look for such a run.
        expire_after: its greatest age, as an ISO 8601 duration: ``P30D``, ``PT1H``.
    """

    enable_caching: bool = False
    expire_after: str | None = None

    def __attrs_post_init__(self) -> None:
        if self.expire_after is not None and not isinstance(self.expire_after, str):
            raise TypeError(
                f"CacheConfig.expire_after must be an ISO 8601 duration, for instance 'P30D', not {self.expire_after!r}."
            )

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

    # Arguments for which the class itself refuses variables.
    refused_arguments: ClassVar[tuple[str, ...]] = ()

    @classmethod
    def __attrs_init_subclass__(cls) -> None:
        # Dependencies may be the outputs of steps, which are variables.
        static_arguments(cls, besides=("depends_on", *cls.refused_arguments))

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
        self.depends_on = [*step_list(self.depends_on), *step_list(step_names)]

    def after(self, *upstream: StepLike | Sequence[StepLike]) -> Step:
        """Wait for these steps; each may be a list.

        Returns:
            Itself.
        """
        for each in upstream:
            self.add_depends_on(each)
        return self

    def __rshift__(self, downstream: Any) -> Any:
        """``a >> b``: ``b``, or each step of a list, waits for ``a``; gives ``b``, so that chains can be written."""
        for each in downstream if isinstance(downstream, list | tuple) else (downstream,):
            waiting: Any = each.step if isinstance(each, StepOutput) else each
            if not hasattr(waiting, "add_depends_on"):
                return NotImplemented
            waiting.add_depends_on(self)
        return downstream

    def __rrshift__(self, upstream: Any) -> Step:
        """``[a, b] >> c``: ``c`` waits for both."""
        return self.after(upstream)

    # Whether `branches` gives any; asked of every step, hence not a call.
    has_branches: ClassVar[bool] = False

    # Whether steps outside do not see those in its branches.
    hides_branches: ClassVar[bool] = False

    # Whether `implied_dependencies` gives any.
    implies_dependencies: ClassVar[bool] = False

    # Whether the arguments may hold what depends on where the request goes; plain ones are spared the question.
    is_placed: ClassVar[bool] = True

    def branches(self) -> Mapping[str, Sequence[Any]]:
        """Argument name to the steps that stand in it, for steps that hold others."""
        return {}

    def implied_dependencies(self) -> Sequence[StepLike]:
        """Steps to wait for that are not in `depends_on`, where what the step does says so."""
        return ()

    def declared_property_files(self) -> Sequence[PropertyFile] | None:
        """The JSON files of its job that `JsonGet` may read; None for kinds that cannot declare any."""
        return None

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
            if not isinstance(cache_config, CacheConfig):
                raise TypeError(
                    f"Step {self.name!r}: cache_config must be a CacheConfig, not {cache_config!r}. Write "
                    "CacheConfig(enable_caching=True, expire_after=...)."
                )
            request.update(cache_config.config)
        return request

    def _type_name(self) -> str:
        if self.step_type is None:
            raise PipelineDefinitionError(f"Step {self.name!r} has no step_type.", step=self.name)
        name: str = self.step_type.value
        return name


class AddedDependencies(Step):
    """Base of steps whose dependencies are added to and never replaced, as published."""

    def __init__(self, depends_on: Sequence[StepLike] | None = None) -> None:
        self._depends_on: list[StepLike] = list(step_list(depends_on))

    @property
    def depends_on(self) -> Sequence[StepLike] | None:
        """The steps that it waits for beside those whose outputs it takes."""
        return self._depends_on or None

    @depends_on.setter
    def depends_on(self, depends_on: Sequence[StepLike] | None) -> NoReturn:  # noqa: ARG002 - a setter's interface
        raise ValueError(
            f"Cannot set depends_on for a {type(self).__name__}. Use add_depends_on instead to extend the list."
        )

    def add_depends_on(self, step_names: Sequence[StepLike] | StepLike) -> None:
        """Wait for more steps; one or several."""
        self._depends_on.extend(step_list(step_names))


@attrs.define(eq=False, slots=False)
class ConfigurableRetryStep(Step):
    """Base of steps that the service can try again.

    Arguments not listed here are those of `Step`.

    Args:
        retry_policies: which errors, how often.
    """

    name: str
    step_type: StepTypeEnum
    display_name: str | None = None
    description: str | None = None
    depends_on: Sequence[StepLike] | None = None
    retry_policies: list[RetryPolicy] = attrs.field(
        factory=list, converter=retry_policy_list, validator=check_retry_policies
    )

    def add_retry_policy(self, retry_policy: RetryPolicy | None) -> None:
        """Add a policy; None is ignored.

        Raises:
            TypeError: it is no retry policy.
        """
        if retry_policy is not None:
            check_retry_policies(self, None, [retry_policy])
            self.retry_policies.append(retry_policy)

    def to_request(self) -> dict[str, Any]:
        """The step as a tree, with its retry policies."""
        request = Step.to_request(self)
        if self.retry_policies:
            request["RetryPolicies"] = [policy.to_request() for policy in self.retry_policies]
        return request
