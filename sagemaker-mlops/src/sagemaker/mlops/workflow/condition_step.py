"""A step that chooses between two sets of steps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import attrs

from sagemaker.core.workflow.conditions import Condition
from sagemaker.core.workflow.properties import Properties
from sagemaker.mlops.workflow.step_base import Step, StepLike, StepTypeEnum

__all__ = ["ConditionStep"]


def _listed(entries: Sequence[Any] | None) -> list[Any]:
    if isinstance(entries, Condition | Step):
        raise TypeError(
            f"The conditions, if_steps and else_steps of a ConditionStep are lists, not {entries!r}. Write [...] around it."
        )
    return list(entries or ())


@attrs.define(eq=False, slots=False)
class ConditionStep(Step):
    """Runs one set of steps when all conditions hold, another when they do not.

    Arguments not listed here are those of `Step`.

    Args:
        conditions: all must hold; `ConditionOr` and `ConditionNot` express alternatives.
        if_steps: run when they hold. Steps of a branch are not listed in the pipeline too.
        else_steps: run when they do not.

    Example:
        ```python
        from sagemaker.core.workflow.conditions import ConditionGreaterThan
        from sagemaker.core.workflow.parameters import ParameterFloat
        from sagemaker.mlops.workflow import ConditionStep, FailStep

        accuracy = ParameterFloat("Accuracy")
        gate = ConditionStep(
            "Gate",
            conditions=[ConditionGreaterThan(accuracy, 0.9)],
            else_steps=[FailStep("TooWeak", error_message="accuracy is too low")],
        )
        assert [step.name for step in gate.else_steps] == ["TooWeak"]
        ```
    """

    is_placed: ClassVar[bool] = False

    name: str
    depends_on: Sequence[StepLike] | None = None
    display_name: str | None = None
    description: str | None = None
    conditions: list[Condition] = attrs.field(factory=list, converter=_listed)
    if_steps: list[Any] = attrs.field(factory=list, converter=_listed)
    else_steps: list[Any] = attrs.field(factory=list, converter=_listed)
    step_type: StepTypeEnum = attrs.field(default=StepTypeEnum.CONDITION, init=False)

    @property
    def arguments(self) -> dict[str, Any]:
        """The conditions, and both branches as lists for the compiler to fill.

        Raises:
            TypeError: an entry of the conditions is not a condition.
        """
        for condition in self.conditions:
            if not isinstance(condition, Condition):
                raise TypeError(
                    f"Step {self.name!r}: conditions must be Condition objects, not {condition!r}."
                )
        return {"Conditions": list(self.conditions), "IfSteps": [], "ElseSteps": []}

    @property
    def step_only_arguments(self) -> dict[str, Any]:
        """The conditions in the form of the definition, without the branches."""
        return {"Conditions": [condition.to_request() for condition in self.conditions]}

    @property
    def properties(self) -> Properties:
        """``Outcome``: whether the conditions held."""
        return Properties(self.name, step=self, members={"Outcome": "boolean"})

    def branches(self) -> Mapping[str, Sequence[Any]]:
        """Return the steps of ``IfSteps`` and ``ElseSteps``."""
        return {"IfSteps": self.if_steps, "ElseSteps": self.else_steps}
