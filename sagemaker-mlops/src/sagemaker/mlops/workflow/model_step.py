"""A step that creates a model or registers a model package."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

import attrs

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests import StepArguments
from sagemaker.core.workflow.properties import Properties
from sagemaker.mlops.workflow.request_step_base import RequestStep, check_step_arguments
from sagemaker.mlops.workflow.retry import RetryPolicy, SageMakerJobStepRetryPolicy
from sagemaker.mlops.workflow.step_base import StepLike, StepTypeEnum, retry_policy_list

_KINDS = {
    "CreateModel": (StepTypeEnum.CREATE_MODEL, "DescribeModelOutput"),
    "CreateModelPackage": (StepTypeEnum.REGISTER_MODEL, "DescribeModelPackageOutput"),
}


@attrs.define(eq=False, slots=False)
class ModelStep(RequestStep):
    """Creates a model (``Model``) or registers a model package (``RegisterModel``).

    Args:
        name: see `Step`.
        step_args: what ``ModelBuilder.build()`` or ``ModelBuilder.register()`` returns under a
            `PipelineSession`; it decides which of the two the step does.
        depends_on: see `Step`.
        retry_policies: only `StepRetryPolicy`: no job is run.
        display_name: see `Step`.
        description: see `Step`.
    """

    none_error: ClassVar[type[Exception]] = TypeError
    operations: ClassVar[tuple[str, ...]] = tuple(_KINDS)
    source: ClassVar[str] = "ModelBuilder.build() or ModelBuilder.register()"
    dropped: ClassVar[frozenset[str]] = frozenset({"CertifyForMarketplace"})

    name: str
    step_args: StepArguments | None
    depends_on: Sequence[StepLike] | None = None
    retry_policies: list[RetryPolicy] = attrs.field(factory=list, converter=retry_policy_list)
    display_name: str | None = None
    description: str | None = None
    step_type: StepTypeEnum = attrs.field(default=StepTypeEnum.CREATE_MODEL, init=False)

    def __attrs_post_init__(self) -> None:
        self.step_type = _KINDS[check_step_arguments(self, self.step_args).request.operation][0]
        for policy in self.retry_policies:
            self._check_policy(policy)

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

    def _check_policy(self, policy: RetryPolicy | None) -> None:
        if isinstance(policy, SageMakerJobStepRetryPolicy):
            raise ValidationError(
                "SageMakerJobStepRetryPolicy is not allowed for a create/register model step; "
                f"step {self.name!r} takes StepRetryPolicy."
            )
