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


def _policies(value: Any) -> Any:
    return value if isinstance(value, Mapping) else retry_policy_list(value)


@attrs.define(eq=False, slots=False)
class ModelStep(RequestStep):
    """Creates a model (``Model``) or registers a model package (``RegisterModel``).

    Arguments not listed here are those of `Step`.

    Args:
        step_args: the result of ``ModelBuilder.build()`` or ``ModelBuilder.register()`` under a `PipelineSession`.
        retry_policies: only `StepRetryPolicy`: the step runs no job. A list is for the step and for the one that
            repacks the model. A mapping has a list for each: ``create_model_retry_policies`` or
            ``register_model_retry_policies``, and ``repack_model_retry_policies``, which may be of both kinds.
        repack_model_step_settings: the job that puts inference code into the model, where one is needed: the
            arguments of `RepackSettings` by name.

    Attributes:
        steps: the steps before this one that belong to it: the one that repacks the model, where it is needed.

    Example:
        ```python
        from sagemaker.core.session import PipelineSession
        from sagemaker.mlops.workflow import ModelStep
        from sagemaker.serve import ModelBuilder

        session = PipelineSession(region="eu-west-1", account="111122223333", default_bucket="bucket")
        builder = ModelBuilder(
            image_uri="111122223333.dkr.ecr.eu-west-1.amazonaws.com/serve:1",
            s3_model_data_url="s3://bucket/model.tar.gz",
            role_arn="arn:aws:iam::111122223333:role/Models",
            sagemaker_session=session,
        )
        create = ModelStep("Create", step_args=builder.build())
        assert create.properties.ModelName.expr == {"Get": "Steps.Create.ModelName"}
        ```
    """

    none_error: ClassVar[type[Exception]] = TypeError
    operations: ClassVar[tuple[str, ...]] = tuple(_KINDS)
    source: ClassVar[str] = "ModelBuilder.build() or ModelBuilder.register()"
    dropped: ClassVar[frozenset[str]] = frozenset({"CertifyForMarketplace"})

    name: str
    step_args: StepArguments | None = attrs.field(repr=False)
    depends_on: Sequence[StepLike] | None = None
    retry_policies: list[RetryPolicy] = attrs.field(default=None, converter=_policies)
    display_name: str | None = None
    description: str | None = None
    repack_model_step_settings: Mapping[str, Any] | None = None
    step_type: StepTypeEnum = attrs.field(default=StepTypeEnum.CREATE_MODEL, init=False)
    steps: list[Step] = attrs.field(factory=list, init=False)

    def __attrs_post_init__(self) -> None:
        step_args = check_step_arguments(self, self.step_args)
        self.step_type = _KINDS[step_args.request.operation][0]
        policies = self._policies_by_part(step_args.request.operation)
        self.retry_policies = policies.own
        check_retry_policies(self, None, self.retry_policies)
        for policy in self.retry_policies:
            self._check_policy(policy)
        settings = RepackSettings.of(self.name, self.repack_model_step_settings)
        repack = _container(step_args.request.arguments).get("ModelDataUrl")
        if isinstance(repack, RuntimeRepack):
            session: Any = step_args.session
            step = repack_step(self.name, repack, session, settings, self.depends_on, policies.repack)
            self.steps = [step]
            self.step_args = _with_model_data(step_args, step.properties.ModelArtifacts.S3ModelArtifacts)

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
        """Return the name of the request; a model without one is named after pipeline and step."""
        name = self.request_arguments.request.name
        if name is not None and name.member == "ModelName" and name.chosen is None:
            return {name.member: GeneratedModelName()}
        return RequestStep.job_name_entry(self)

    def _policies_by_part(self, operation: str) -> _Policies:
        policies: Any = self.retry_policies
        if not isinstance(policies, Mapping):
            return _Policies(policies, policies)
        own = _POLICY_MEMBERS[operation]
        unknown = [name for name in policies if name not in (own, _REPACK_POLICIES)]
        if unknown:
            raise ValidationError(
                f"Step {self.name!r}: retry_policies has no {', '.join(map(repr, unknown))}. It takes {own} and "
                f"{_REPACK_POLICIES}."
            )
        return _Policies(
            retry_policy_list(policies.get(own)), retry_policy_list(policies.get(_REPACK_POLICIES))
        )

    def _check_policy(self, policy: RetryPolicy | None) -> None:
        if isinstance(policy, SageMakerJobStepRetryPolicy):
            raise ValidationError(
                "SageMakerJobStepRetryPolicy is not allowed for a create/register model step; "
                f"step {self.name!r} takes StepRetryPolicy."
            )


def _container(arguments: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the container with the model data of the request; empty where the request has several or none."""
    if "PrimaryContainer" in arguments:
        container: Mapping[str, Any] = arguments["PrimaryContainer"]
        return container
    containers = arguments.get("InferenceSpecification", {}).get("Containers") or [{}]
    return containers[0] if len(containers) == 1 else {}


def _with_model_data(step_args: StepArguments, location: Any) -> StepArguments:
    """Return the same request with other model data."""
    arguments = dict(step_args.request.arguments)
    container = {**_container(arguments), "ModelDataUrl": location}
    if "PrimaryContainer" in arguments:
        arguments["PrimaryContainer"] = container
    else:
        specification = {**arguments["InferenceSpecification"], "Containers": [container]}
        arguments["InferenceSpecification"] = specification
    return attrs.evolve(step_args, request=attrs.evolve(step_args.request, arguments=arguments))
