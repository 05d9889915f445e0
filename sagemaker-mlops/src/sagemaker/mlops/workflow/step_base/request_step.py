"""The bases of steps that send a request which was built under a `PipelineSession`.

Such a step takes the request as ``step_args``; it accepts requests of its `operations`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from sagemaker.core.exceptions import PipelineDefinitionError, StepArgumentsError, ValidationError
from sagemaker.core.requests import StagingSession, StepArguments
from sagemaker.mlops.workflow.step_base import (
    CacheConfig,
    ConfigurableRetryStep,
    Step,
    StepLike,
    check_retry_policies,
    retry_policy_list,
)

if TYPE_CHECKING:
    from sagemaker.mlops.workflow.retry import RetryPolicy


class ServiceRequestStep(Step):
    """Base of steps that send a request which was built under a `PipelineSession`.

    Subclasses declare the operations that they accept, and the method that returns such a request.
    """

    operations: ClassVar[tuple[str, ...]] = ()
    source: ClassVar[str] = ""
    # The error of missing arguments: the published SDK has both.
    none_error: ClassVar[type[Exception]] = ValidationError
    # Members of the request that the service sets; they are left out of the definition.
    dropped: ClassVar[frozenset[str]] = frozenset()
    # True if a step without step_args is an error of the pipeline only, when it is compiled.
    checks_late: ClassVar[bool] = False

    def __attrs_post_init__(self) -> None:
        step_args = getattr(self, "step_args", None)
        if step_args is not None or not self.checks_late:
            check_step_arguments(self, step_args)

    @property
    def request_arguments(self) -> StepArguments:
        """The step arguments.

        Raises:
            StepArgumentsError: the step was made without them (a `ValueError`).
        """
        step_args: StepArguments | None = getattr(self, "step_args", None)
        if step_args is None:
            raise StepArgumentsError(
                f"step_args input is required. {missing_arguments(self)}", step=self.name
            )
        return step_args

    @property
    def arguments(self) -> dict[str, Any]:
        """The request in the form of the definition: without the job's name and the members that the service sets."""
        members = self.request_arguments.request.arguments
        arguments = {name: value for name, value in members.items() if name not in self.dropped}
        if "ExperimentConfig" in arguments:
            _keep_display_name(arguments)
        return arguments

    def check_arguments(self) -> None:
        """Refuse a request with findings.

        Raises:
            PipelineDefinitionError: the message has all of them (a `ValueError`).
        """
        step_args = self.request_arguments
        if step_args.findings:
            problems = "; ".join(map(str, step_args.findings))
            raise PipelineDefinitionError(f"Step {self.name!r}: {problems}.", step=self.name)

    def staging_session(self) -> StagingSession | None:
        """Return the session of the job class."""
        return self.request_arguments.session

    def job_name_entry(self) -> dict[str, Any]:
        """Return ``{member: prefix}``; empty where the arguments have the name.

        Raises:
            PipelineDefinitionError: the operation needs a name, which is missing (a `ValueError`).
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
    """Base of steps whose request the service can retry: those of job classes, and a few others."""


@attrs.define(eq=False, slots=False)
class JobRequestStep(RequestStep):
    """Base of steps that run one job of the service.

    Arguments not listed here are those of `Step` and `ConfigurableRetryStep`.

    Args:
        step_args: the result of the method named by `source` under a `PipelineSession`.
        cache_config: reuse the result of an identical run.
    """

    name: str
    step_args: StepArguments | None = attrs.field(default=None, repr=False)
    display_name: str | None = None
    description: str | None = None
    cache_config: CacheConfig | None = None
    depends_on: Sequence[StepLike] | None = None
    retry_policies: list[RetryPolicy] = attrs.field(
        factory=list, converter=retry_policy_list, validator=check_retry_policies
    )


def check_step_arguments(step: ServiceRequestStep, step_args: Any) -> StepArguments:
    """Return the arguments, which must be a request that the step can send.

    Raises:
        ValidationError: they are missing, or of another operation (a `ValueError`).
        TypeError: they do not come from a job class; for some kinds also, they are missing.
    """
    kind = type(step).__name__
    message = f"The step_args of {kind} must be obtained from {step.source}"
    if step_args is None:
        raise step.none_error(f"step_args is required for {kind}. {message}. {missing_arguments(step)}")
    if not isinstance(step_args, StepArguments):
        raise TypeError(
            f"{message} under a PipelineSession, not {type(step_args).__name__}. The step is {step.name!r}."
        )
    if step_args.request.operation not in step.operations:
        raise ValidationError(f"{message}, not {step_args.producer}(). The step is {step.name!r}.")
    return step_args


def missing_arguments(step: ServiceRequestStep) -> str:
    """Return the usual reason why a step has no arguments."""
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
