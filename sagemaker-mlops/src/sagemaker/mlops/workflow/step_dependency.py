"""Dependencies on the way in which another step ended."""

from __future__ import annotations

from enum import Enum
from typing import Any

import attrs

from sagemaker.core.workflow.entities import NamedStep, StepOutput

__all__ = ["StepDependency", "TriggerCondition"]


class TriggerCondition(Enum):
    """The end of a step that lets another one start."""

    COMPLETED = "Completed"
    FAILED = "Failed"
    STOPPED = "Stopped"
    ANY = "Any"


@attrs.frozen(eq=False)
class StepDependency:
    """A step to wait for, and the way it must end.

    Args:
        step: the step, its name, or one of its outputs.
        trigger: ``COMPLETED`` by default.

    Raises:
        TypeError: the trigger is not a `TriggerCondition`.
    """

    step: NamedStep | StepOutput | str
    trigger: TriggerCondition = attrs.field(default=TriggerCondition.COMPLETED)

    @trigger.validator
    def _check_trigger(self, _attribute: Any, value: Any) -> None:
        if not isinstance(value, TriggerCondition):
            raise TypeError(f"trigger must be a TriggerCondition, got {value!r}.")

    @property
    def step_name(self) -> str:
        """The name of the step to wait for."""
        if isinstance(self.step, str):
            return self.step
        source: Any = self.step.step if isinstance(self.step, StepOutput) else self.step
        name: str = source.name
        return name

    def to_request(self, step_name: str | None = None) -> str | dict[str, str]:
        """Return the ``DependsOn`` entry: the bare name for ``COMPLETED``.

        Args:
            step_name: instead of the step's own name.
        """
        name = step_name or self.step_name
        if self.trigger is TriggerCondition.COMPLETED:
            return name
        return {"Step": name, "Trigger": self.trigger.value}
