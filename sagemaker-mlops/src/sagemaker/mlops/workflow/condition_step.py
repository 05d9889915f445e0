"""A step that chooses which steps run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import attrs

from sagemaker.core.workflow.conditions import Condition
from sagemaker.core.workflow.properties import Properties
from sagemaker.mlops.workflow.step_base import Step, StepLike, StepTypeEnum

__all__ = ["ConditionStep"]


def _listed(given: Sequence[Any] | None) -> list[Any]:
    if isinstance(given, Condition | Step):
        raise TypeError(
            f"The conditions, if_steps and else_steps of a ConditionStep are lists, not {given!r}. Write [...] around it."
        )
    return list(given or ())


@attrs.define(eq=False, slots=False)
class ConditionStep(Step):
    """Runs one set of steps when all conditions hold, another when they do not.

    Arguments not listed here are those of `Step`.

    Args:
        conditions: all must hold; `ConditionOr` and `ConditionNot` give the rest.
        if_steps: run when they hold. Steps of a branch do not stand in the pipeline's list too.
        else_steps: run when they do not.
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
            TypeError: one of the conditions is none.
        """
        for condition in self.conditions:
            if not isinstance(condition, Condition):
                raise TypeError(
                    f"Step {self.name!r}: conditions must be Condition objects, not {condition!r}."
                )
        return {"Conditions": list(self.conditions), "IfSteps": [], "ElseSteps": []}

    @property
    def step_only_arguments(self) -> dict[str, Any]:
        """The conditions as the definition has them, without the branches."""
        return {"Conditions": [condition.to_request() for condition in self.conditions]}

    @property
    def properties(self) -> Properties:
        """``Outcome``: whether the conditions held."""
        return Properties(self.name, step=self, members={"Outcome": "boolean"})

    def branches(self) -> Mapping[str, Sequence[Any]]:
        """``IfSteps`` and ``ElseSteps``."""
        return {"IfSteps": self.if_steps, "ElseSteps": self.else_steps}
