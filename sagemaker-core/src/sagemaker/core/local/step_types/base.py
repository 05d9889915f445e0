"""The base class of step behaviors, and the outcome of a step."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from sagemaker.core.exceptions import plain
from sagemaker.core.local.expressions import Evaluator

if TYPE_CHECKING:
    from sagemaker.core.local.plane import LocalPlane

FAILURE_REASON_LIMIT = 1024

STATUSES = ("Succeeded", "Failed", "Stopped")

# The classes of errors that retry policies name.
SERVICE_FAULT = "Step.SERVICE_FAULT"
THROTTLING = "Step.THROTTLING"
JOB_INTERNAL_ERROR = "SageMaker.JOB_INTERNAL_ERROR"
CAPACITY_ERROR = "SageMaker.CAPACITY_ERROR"
RESOURCE_LIMIT = "SageMaker.RESOURCE_LIMIT"
EMR_RESOURCE_LIMIT = "Emr.RESOURCE_LIMIT"

STEP_ERRORS = (SERVICE_FAULT, THROTTLING)
RETRYABLE_ERRORS = (*STEP_ERRORS, JOB_INTERNAL_ERROR, CAPACITY_ERROR, RESOURCE_LIMIT, EMR_RESOURCE_LIMIT)


@attrs.frozen
class Outcome:
    """The end of one attempt of a step.

    Attributes:
        status: ``Succeeded``, ``Failed`` or ``Stopped``.
        outputs: the values that later steps can read. They are kept as JSON: times become ISO 8601 text.
        metadata: the step's ``Metadata``, likewise; None to keep the metadata that the behavior had before it ran.
        failure_reason: the reason of a failure; None if the step gives no reason.
        error_class: the error that retry policies look for; None for the user's own errors.
    """

    status: str = attrs.field()
    outputs: dict[str, Any] = attrs.field(factory=dict)
    metadata: dict[str, Any] | None = None
    failure_reason: str | None = None
    error_class: str | None = None

    @status.validator
    def _check_status(self, _attribute: Any, value: Any) -> None:
        if value not in STATUSES:
            raise ValueError(f"The status of an Outcome is one of {', '.join(STATUSES)}; not {value!r}.")

    @classmethod
    def failed(cls, reason: str, error_class: str | None = None, **members: Any) -> Outcome:
        """Return a failure; its reason is cut to the length that the service allows."""
        return cls(
            "Failed", failure_reason=plain(reason)[:FAILURE_REASON_LIMIT], error_class=error_class, **members
        )


class StepBehavior(ABC):
    """The behavior of one step in one execution: each attempt calls `prepare`, then `run`.

    A subclass is the behavior of a type of steps. The class attributes are the rules of the type; they are
    checked when a pipeline is created.

    Args:
        plane: the control plane that the step works on.
        step: the step's object in the definition.
        evaluator: evaluates expressions; it has the outputs of the steps that have ended.
        execution_id: the last part of the execution's ARN.

    Attributes:
        inline: True for a step that only computes values. It runs in the scheduling thread.
        ends_execution: True for a step that nothing can follow, and whose execution cannot be retried.
        needs_arguments: False for a type whose steps may have no ``Arguments``.
        cache_members: the members of the arguments that make up the cache key; empty for a type whose results
            are not cached.
        retryable_errors: the errors that a retry policy of such a step may name.
        arguments: the evaluated arguments; set by `prepare`.
        metadata: the step's ``Metadata`` before it has run.
    """

    inline: ClassVar[bool] = False
    ends_execution: ClassVar[bool] = False
    needs_arguments: ClassVar[bool] = True
    cache_members: ClassVar[tuple[str, ...]] = ()
    retryable_errors: ClassVar[tuple[str, ...]] = RETRYABLE_ERRORS

    def __init__(
        self, plane: LocalPlane, step: Mapping[str, Any], evaluator: Evaluator, execution_id: str
    ) -> None:
        self.plane = plane
        self.step = step
        self.evaluator = evaluator
        self.execution_id = execution_id
        self.arguments: dict[str, Any] = {}
        self.metadata: dict[str, Any] = {}

    @classmethod
    def argument_problem(cls, arguments: Mapping[str, Any]) -> str | None:  # noqa: ARG003 - for subclasses
        """Return what is wrong with a step's arguments in a definition; None for valid arguments.

        Most arguments are checked when the step starts, with the values of the execution.
        """
        return None

    def prepare(self) -> None:
        """Evaluate the arguments of an attempt.

        Raises:
            ExpressionError: an expression among them has no value.
        """
        self.arguments = self.evaluator.evaluate(self.step.get("Arguments") or {})

    @abstractmethod
    def run(self) -> Outcome:
        """Run the step to its end. An exception fails the step."""

    def stop(self) -> None:  # noqa: B027 - most steps end too soon to be stopped
        """Ask a running step to end early, and return at once. It is called from another thread than `run`."""
