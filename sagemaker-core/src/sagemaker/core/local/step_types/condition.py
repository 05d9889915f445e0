"""Step type ``Condition``: evaluates conditions; the steps of one of its branches follow."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sagemaker.core.local.step_types.base import Outcome, StepBehavior
from sagemaker.core.workflow.conditions import ConditionTypeEnum

_COMPARISON = ("LeftValue", "RightValue")
_OPERANDS: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys((kind.value for kind in ConditionTypeEnum), _COMPARISON),
    ConditionTypeEnum.IN.value: ("QueryValue", "Values"),
    ConditionTypeEnum.NOT.value: ("Condition",),
    ConditionTypeEnum.OR.value: ("Conditions",),
}


class ConditionBehavior(StepBehavior):
    """Evaluates the conditions of a step; its outcome is true if all of them hold."""

    inline = True

    @classmethod
    def argument_problem(cls, arguments: Mapping[str, Any]) -> str | None:
        """Return what is wrong with the conditions, at any depth, or with the lists of the branches."""
        if not isinstance(arguments.get("Conditions"), list) or not arguments["Conditions"]:
            return "Conditions must hold at least one condition"
        pending = list(arguments["Conditions"])
        while pending:
            condition = pending.pop()
            problem = _condition_problem(condition)
            if problem:
                return problem
            if condition["Type"] == ConditionTypeEnum.NOT.value:
                pending.append(condition["Condition"])
            elif condition["Type"] == ConditionTypeEnum.OR.value:
                inner = condition["Conditions"]
                if not isinstance(inner, list):
                    return _condition_problem(inner) or "a condition of type Or needs a list of Conditions"
                pending.extend(inner)
        for branch in ("IfSteps", "ElseSteps"):
            if not isinstance(arguments.get(branch) or [], list):
                return f"{branch}: Expecting start of Json Array"
        return None

    def prepare(self) -> None:
        """Do nothing: the conditions are evaluated one by one, up to the first that does not hold."""

    def run(self) -> Outcome:
        outcome = all(self.evaluator.holds(condition) for condition in self.step["Arguments"]["Conditions"])
        return Outcome(
            "Succeeded", outputs={"Outcome": outcome}, metadata={"Condition": {"Outcome": str(outcome)}}
        )


def _condition_problem(condition: Any) -> str | None:
    kind = condition.get("Type") if isinstance(condition, dict) else None
    operands = _OPERANDS.get(kind) if isinstance(kind, str) else None
    if operands is None:
        return f"the Type of a condition is one of {', '.join(_OPERANDS)}; not {kind!r}"
    missing = [operand for operand in operands if operand not in condition]
    if missing:
        return f"a condition of type {kind} needs {missing[0]}"
    if kind == ConditionTypeEnum.IN.value and not isinstance(condition["Values"], list | dict):
        return f"a condition of type {kind} needs a list of Values, not {str(condition['Values'])[:80]!r}"
    return None
