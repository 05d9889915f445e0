"""What the steps have in common that send a request which was built under a `PipelineSession`.

Such a step takes the request as ``step_args``; which operation it accepts is the step's `operations`.
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

    Subclasses say which operation they accept, and which method gives its request.
    """

    operations: ClassVar[tuple[str, ...]] = ()
    source: ClassVar[str] = ""
    # What missing arguments raise: the published SDK has both.
    none_error: ClassVar[type[Exception]] = ValidationError
    # Members of the request that a definition does not have: the service sets them.
    dropped: ClassVar[frozenset[str]] = frozenset()
    # Whether the step can be made without step_args, which are then missed when the pipeline is compiled.
    checks_late: ClassVar[bool] = False

    def __attrs_post_init__(self) -> None:
        given = getattr(self, "step_args", None)
        if given is not None or not self.checks_late:
            check_step_arguments(self, given)

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
class JobRequestStep(RequestStep):
    """Base of steps that run one job of the service, all of which are made alike.

    Arguments not listed here are those of `Step` and `ConfigurableRetryStep`.

    Args:
        step_args: what the method named by `source` returns under a `PipelineSession`.
        cache_config: take the result of an identical run.
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
