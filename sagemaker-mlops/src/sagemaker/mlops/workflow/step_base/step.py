"""The base of all steps.

A step holds its settings and turns them into a tree of values, in which variables and staged assets may
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
from sagemaker.core.workflow.properties import Properties, PropertyFile
from sagemaker.core.workflow.step_types import register_step_type
from sagemaker.mlops.workflow.retry import RetryPolicy
from sagemaker.mlops.workflow.step_dependency import StepDependency

__all__ = ["CacheConfig", "ConfigurableRetryStep", "Step", "StepTypeEnum"]

StepLike: TypeAlias = "Step | StepOutput | StepDependency | Any | str"


class StepTypeEnum(Enum, metaclass=DefaultEnumMeta):
    """The types of steps that the published SDK has names for.

    For another type, ``step_type`` is its name as text.
    """

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


def retry_policy_list(policies: Any) -> Any:
    """Return a new list, empty for None; a value that is not a list is left for `check_retry_policies` to refuse."""
    return list(policies or ()) if policies is None or isinstance(policies, list | tuple) else policies


def check_retry_policies(step: Any, _attribute: Any, policies: Any) -> None:
    """Refuse a value that is not a list of retry policies.

    Raises:
        TypeError: it is not such a list.
    """
    entries = policies if isinstance(policies, list) else [policies]
    wrong = [entry for entry in entries if not isinstance(entry, RetryPolicy)]
    if wrong or entries is not policies:
        raise TypeError(
            f"Step {step.name!r}: retry_policies must be a list of StepRetryPolicy and SageMakerJobStepRetryPolicy, "
            f"not {(wrong or entries)[0]!r}."
        )


def step_list(steps: Sequence[StepLike] | StepLike | None) -> Sequence[StepLike]:
    """Return the value of ``depends_on`` as a list, also where it is one step or name."""
    if type(steps) is list:
        return steps
    if steps is None:
        return ()
    return tuple(steps) if isinstance(steps, list | tuple | set | frozenset) else [steps]


@static_arguments
@attrs.frozen
class CacheConfig:
    """Reuse of the result of an earlier, identical run of a step.

    Args:
        enable_caching: reuse such a result.
        expire_after: its greatest age, as an ISO 8601 duration: ``P30D``, ``PT1H``.

    Example:
        ```python
        from sagemaker.mlops.workflow import CacheConfig

        cache = CacheConfig(enable_caching=True, expire_after="P30D")
        assert cache.config == {"CacheConfig": {"Enabled": True, "ExpireAfter": "P30D"}}
        ```
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
        """``{"CacheConfig": {...}}``, a member of the step in the definition."""
        setting: dict[str, Any] = {"Enabled": self.enable_caching}
        if self.expire_after is not None:
            setting["ExpireAfter"] = self.expire_after
        return {"CacheConfig": setting}


@attrs.define(eq=False, slots=False)
class Step(Entity):
    """Base of all steps.

    A step kind is an attrs class derived from this one (``@attrs.define(eq=False, slots=False)``) that declares
    everything about its kind. It must define:

    * ``step_type``: its ``Type`` in the definition, as the default of a field that is not an argument:
      ``step_type: str = attrs.field(default="Approval", init=False)``;
    * `arguments`: its ``Arguments`` in the definition.

    It may define:

    * `properties`, or `response_shapes` and `response_service` from which they are made: what later steps can read;
    * ``cache_config: CacheConfig | None`` as a field, where the service can reuse its results;
    * `ConfigurableRetryStep` as its base, where the service can retry it;
    * `to_request`: further members beside ``Arguments``;
    * `branches`, `implied_dependencies`, `declared_property_files`, `staging_session`, `job_name_entry`;
    * `local_behavior`, the class that runs it on this machine, or `not_run_locally`, the reason why it does not run
      there; neither is needed for types of the service, which the local control plane knows by name.

    Args:
        name: 1 to 64 of ``A-Z a-z 0-9 - _``, unique in the pipeline.
        display_name: shown instead of the name, up to 256 characters.
        description: up to 3072 characters.
        step_type: the ``Type`` of a step that no class of its own defines.
        depends_on: steps to wait for, beside those whose outputs are used: steps, names, outputs,
            collections or `StepDependency`.
    """

    name: str
    display_name: str | None = None
    description: str | None = None
    step_type: StepTypeEnum | str | None = None
    depends_on: Sequence[StepLike] | None = None

    # Arguments for which the class itself refuses variables.
    refused_arguments: ClassVar[tuple[str, ...]] = ()

    # The shapes of botocore's models whose members are the step's properties, and the service they belong to.
    response_shapes: ClassVar[tuple[str, ...]] = ()
    response_service: ClassVar[str] = "sagemaker"

    # A subclass of `sagemaker.core.local`'s step behavior; or the end of the sentence "Step 'x' ...".
    local_behavior: ClassVar[type | None] = None
    not_run_locally: ClassVar[str | None] = None

    @classmethod
    def __attrs_init_subclass__(cls) -> None:
        # Dependencies may be the outputs of steps, which are variables.
        static_arguments(cls, besides=("depends_on", *cls.refused_arguments))
        step_type = attrs.fields_dict(cls)["step_type"].default
        if isinstance(step_type, str | Enum) and (cls.local_behavior or cls.not_run_locally):
            register_step_type(
                step_type.value if isinstance(step_type, Enum) else step_type,
                local_behavior=cls.local_behavior,
                # A subclass that runs here may inherit the reason why its base does not.
                not_run_locally=None if cls.local_behavior else cls.not_run_locally,
            )

    @property
    def arguments(self) -> Any:
        """The step's arguments; variables and staged assets may stand in them."""
        raise NotImplementedError(f"{type(self).__name__} does not define arguments")

    @property
    def properties(self) -> Any:
        """The service's description of the step after it has run, as variables; see `response_shapes`."""
        if not self.response_shapes:
            raise NotImplementedError(f"{type(self).__name__} has no properties")
        shapes = list(self.response_shapes)
        return Properties(self.name, shape_names=shapes, service_name=self.response_service, step=self)

    @property
    def step_only_arguments(self) -> Any:
        """The arguments without those of steps in branches."""
        return self.arguments

    @property
    def ref(self) -> dict[str, str]:
        """The step as a reference: ``{"Name": name}``."""
        return {"Name": self.name}

    def add_depends_on(self, step_names: Sequence[StepLike] | StepLike) -> None:
        """Wait for one more step, or for several."""
        self.depends_on = [*step_list(self.depends_on), *step_list(step_names)]

    def after(self, *upstream: StepLike | Sequence[StepLike]) -> Step:
        """Wait for these steps; each may be a list.

        Returns:
            The step itself.
        """
        for each in upstream:
            self.add_depends_on(each)
        return self

    def __rshift__(self, downstream: Any) -> Any:
        """Let ``b``, or each step of a list, wait for ``a`` in ``a >> b``; return ``b``, for chains."""
        for each in downstream if isinstance(downstream, list | tuple) else (downstream,):
            waiting: Any = each.step if isinstance(each, StepOutput) else each
            if not hasattr(waiting, "add_depends_on"):
                return NotImplemented
            waiting.add_depends_on(self)
        return downstream

    def __rrshift__(self, upstream: Any) -> Step:
        """Let ``c`` wait for both in ``[a, b] >> c``."""
        return self.after(upstream)

    # True if steps outside must not refer to those in its branches.
    hides_branches: ClassVar[bool] = False

    # False if the arguments never hold content to stage: a context for each condition and fail step would cost four
    # calls and an eighth of their compile time.
    is_placed: ClassVar[bool] = True

    def branches(self) -> Mapping[str, Sequence[Any]]:
        """Return the steps that stand in the arguments of this one, by argument name."""
        return {}

    def implied_dependencies(self) -> Sequence[StepLike]:
        """Return steps to wait for that are not in `depends_on`, where the step's work demands it."""
        return ()

    def declared_property_files(self) -> Sequence[PropertyFile] | None:
        """Return the JSON files of its job that `JsonGet` may read; None for kinds that cannot declare any."""
        return None

    def staging_session(self) -> StagingSession | None:
        """Return the session that stages the content of the arguments; None for that of the pipeline."""
        return None

    def job_name_entry(self) -> dict[str, Any]:
        """Return the member for the job's name with custom job prefixes; empty for kinds without one."""
        return {}

    def to_request(self) -> dict[str, Any]:
        """Return the step as a tree; the compiler adds its dependencies."""
        request: dict[str, Any] = {
            "Name": self.name,
            "Type": self._required_type(),
            "Arguments": self.arguments,
        }
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

    def check_arguments(self) -> None:
        """Refuse arguments that the service would refuse; the compiler calls it when the step is complete."""

    def _required_type(self) -> str:
        step_type = self.step_type
        if step_type is None:
            raise PipelineDefinitionError(f"Step {self.name!r} has no step_type.", step=self.name)
        return step_type if isinstance(step_type, str) else step_type.value


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
        """Wait for one more step, or for several."""
        self._depends_on.extend(step_list(step_names))


@attrs.define(eq=False, slots=False)
class ConfigurableRetryStep(Step):
    """Base of steps that the service can retry.

    Arguments not listed here are those of `Step`.

    Args:
        retry_policies: the errors to retry after, and how often.
    """

    name: str
    step_type: StepTypeEnum | str
    display_name: str | None = None
    description: str | None = None
    depends_on: Sequence[StepLike] | None = None
    retry_policies: list[RetryPolicy] = attrs.field(
        factory=list, converter=retry_policy_list, validator=check_retry_policies
    )

    def add_retry_policy(self, retry_policy: RetryPolicy | None) -> None:
        """Add a policy; None is ignored.

        Raises:
            TypeError: the value is not a retry policy.
        """
        if retry_policy is not None:
            check_retry_policies(self, None, [retry_policy])
            self.retry_policies.append(retry_policy)

    def to_request(self) -> dict[str, Any]:
        """Return the step as a tree, with its retry policies."""
        request = Step.to_request(self)
        if self.retry_policies:
            request["RetryPolicies"] = [policy.to_request() for policy in self.retry_policies]
        return request
