"""A step that creates a model or registers a model package."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, NamedTuple

import attrs

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests import StepArguments
from sagemaker.core.workflow.properties import Properties
from sagemaker.mlops.workflow.retry import RetryPolicy, SageMakerJobStepRetryPolicy
from sagemaker.mlops.workflow.step_base import (
    Step,
    StepLike,
    StepTypeEnum,
    check_retry_policies,
    retry_policy_list,
)
from sagemaker.mlops.workflow.step_base.repack_step import GeneratedModelName, RepackSettings, repack_step
from sagemaker.mlops.workflow.step_base.request_step import RequestStep, check_step_arguments
from sagemaker.serve.runtime_repack import RuntimeRepack

__all__ = ["ModelStep"]

_KINDS = {
    "CreateModel": (StepTypeEnum.CREATE_MODEL, "DescribeModelOutput"),
    "CreateModelPackage": (StepTypeEnum.REGISTER_MODEL, "DescribeModelPackageOutput"),
}
_POLICY_MEMBERS = {
    "CreateModel": "create_model_retry_policies",
    "CreateModelPackage": "register_model_retry_policies",
}
_REPACK_POLICIES = "repack_model_retry_policies"


class _Policies(NamedTuple):
    """The retry policies of the step, and of the one that repacks its model."""

    own: list[RetryPolicy]
    repack: list[RetryPolicy]


def _given_policies(given: Any) -> Any:
    return given if isinstance(given, Mapping) else retry_policy_list(given)


@attrs.define(eq=False, slots=False)
class ModelStep(RequestStep):
    """Creates a model (``Model``) or registers a model package (``RegisterModel``).

    Arguments not listed here are those of `Step`.

    Args:
        step_args: what ``ModelBuilder.build()`` or ``ModelBuilder.register()`` returns under a
            `PipelineSession`; it decides which of the two the step does.
        retry_policies: only `StepRetryPolicy`: the step runs no job. A list holds for the step and for the one that
            repacks the model. A mapping tells them apart: ``create_model_retry_policies`` or
            ``register_model_retry_policies``, and ``repack_model_retry_policies``, which may be of both kinds.
        repack_model_step_settings: the job that puts inference code into the model, where one is needed: the
            arguments of `RepackSettings` by name.

    Attributes:
        steps: the steps before this one that belong to it: the one that repacks the model, or none.
    """

    none_error: ClassVar[type[Exception]] = TypeError
    operations: ClassVar[tuple[str, ...]] = tuple(_KINDS)
    source: ClassVar[str] = "ModelBuilder.build() or ModelBuilder.register()"
    dropped: ClassVar[frozenset[str]] = frozenset({"CertifyForMarketplace"})

    name: str
    step_args: StepArguments | None = attrs.field(repr=False)
    depends_on: Sequence[StepLike] | None = None
    retry_policies: list[RetryPolicy] = attrs.field(default=None, converter=_given_policies)
    display_name: str | None = None
    description: str | None = None
    repack_model_step_settings: Mapping[str, Any] | None = None
    step_type: StepTypeEnum = attrs.field(default=StepTypeEnum.CREATE_MODEL, init=False)
    steps: list[Step] = attrs.field(factory=list, init=False)

    def __attrs_post_init__(self) -> None:
        given = check_step_arguments(self, self.step_args)
        self.step_type = _KINDS[given.request.operation][0]
        policies = self._policies_by_part(given.request.operation)
        self.retry_policies = policies.own
        check_retry_policies(self, None, self.retry_policies)
        for policy in self.retry_policies:
            self._check_policy(policy)
        settings = RepackSettings.of(self.name, self.repack_model_step_settings)
        repack = _container(given.request.arguments).get("ModelDataUrl")
        if isinstance(repack, RuntimeRepack):
            session: Any = given.session
            step = repack_step(self.name, repack, session, settings, self.depends_on, policies.repack)
            self.steps = [step]
            self.step_args = _with_model_data(given, step.properties.ModelArtifacts.S3ModelArtifacts)

    def add_retry_policy(self, retry_policy: RetryPolicy | None) -> None:
        """Add a policy; None is ignored.

        Raises:
            ValidationError: it is for steps that run jobs (a `ValueError`).
        """
        self._check_policy(retry_policy)
        RequestStep.add_retry_policy(self, retry_policy)

    @property
    def properties(self) -> Any:
        """``DescribeModelOutput`` or ``DescribeModelPackageOutput`` of the API, as variables."""
        shape = _KINDS[self.request_arguments.request.operation][1]
        return Properties(self.name, shape_name=shape, step=self)

    def job_name_entry(self) -> dict[str, Any]:
        """The name that was given; a model without one is named after pipeline and step."""
        name = self.request_arguments.request.name
        if name is not None and name.member == "ModelName" and name.given is None:
            return {name.member: GeneratedModelName()}
        return RequestStep.job_name_entry(self)

    def _policies_by_part(self, operation: str) -> _Policies:
        given: Any = self.retry_policies
        if not isinstance(given, Mapping):
            return _Policies(given, given)
        own = _POLICY_MEMBERS[operation]
        unknown = [name for name in given if name not in (own, _REPACK_POLICIES)]
        if unknown:
            raise ValidationError(
                f"Step {self.name!r}: retry_policies has no {', '.join(map(repr, unknown))}. There are {own} and "
                f"{_REPACK_POLICIES}."
            )
        return _Policies(retry_policy_list(given.get(own)), retry_policy_list(given.get(_REPACK_POLICIES)))

    def _check_policy(self, policy: RetryPolicy | None) -> None:
        if isinstance(policy, SageMakerJobStepRetryPolicy):
            raise ValidationError(
                "SageMakerJobStepRetryPolicy is not allowed for a create/register model step; "
                f"step {self.name!r} takes StepRetryPolicy."
            )


def _container(arguments: Mapping[str, Any]) -> Mapping[str, Any]:
    """The container whose model data the request names; empty where there is none, or several."""
    if "PrimaryContainer" in arguments:
        container: Mapping[str, Any] = arguments["PrimaryContainer"]
        return container
    containers = arguments.get("InferenceSpecification", {}).get("Containers") or [{}]
    return containers[0] if len(containers) == 1 else {}


def _with_model_data(given: StepArguments, location: Any) -> StepArguments:
    """The same request for other model data."""
    arguments = dict(given.request.arguments)
    container = {**_container(arguments), "ModelDataUrl": location}
    if "PrimaryContainer" in arguments:
        arguments["PrimaryContainer"] = container
    else:
        specification = {**arguments["InferenceSpecification"], "Containers": [container]}
        arguments["InferenceSpecification"] = specification
    return attrs.evolve(given, request=attrs.evolve(given.request, arguments=arguments))
