"""The checks of the values in a step: their depth and texts, and the forms of expressions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sagemaker.core.local.definition.step_document import refused
from sagemaker.core.local.json_document import value_problem
from sagemaker.core.workflow.definition import iter_objects

# The longest part of a value in a message.
_SHOWN = 80
_BRANCHES = ("IfSteps", "ElseSteps")


def check_step_values(step: Mapping[str, Any]) -> None:
    """Refuse values that no execution could use. Steps of branches are checked on their own.

    Raises:
        PipelineDefinitionError: the message names the step and the place.
    """
    problem = value_problem(step, besides=_BRANCHES) or expression_problem(step)
    if problem:
        raise refused(f"Step {step.get('Name')!a}: {problem}.", step.get("Name"))


def expression_problem(value: Mapping[str, Any]) -> str | None:
    """Return what is wrong with the form of an expression in a value; None if all are well formed."""
    for node in iter_objects(value):
        if len(node) != 1:
            continue
        if "Get" in node and not isinstance(node["Get"], str):
            return f"Get needs the path of a value as text, not {_shown(node['Get'])}"
        if "Std:Join" in node:
            problem = _join_problem(node["Std:Join"])
            if problem:
                return problem
    return None


def _join_problem(operand: Any) -> str | None:
    if not isinstance(operand, Mapping) or not isinstance(operand.get("Values"), list):
        return f"Std:Join needs the list Values, not {_shown(operand)}"
    if not isinstance(operand.get("On") or "", str):
        return f"On of Std:Join must be text, not {_shown(operand['On'])}"
    return None


def _shown(value: Any) -> str:
    text = repr(value)
    return f"{text[:_SHOWN]}..." if len(text) > _SHOWN else text
