"""Conditions that a `ConditionStep` evaluates when the pipeline runs.

A step's list of conditions is a conjunction; `ConditionOr` and `ConditionNot` give the rest.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Any, ClassVar, TypeAlias

import attrs

from sagemaker.core.exceptions import PipelineVariableError
from sagemaker.core.workflow.entities import (
    DefaultEnumMeta,
    Entity,
    PipelineVariable,
    PrimitiveType,
    as_variable,
    to_expression,
)

ConditionValueType: TypeAlias = "PipelineVariable | PrimitiveType"


class ConditionTypeEnum(Enum, metaclass=DefaultEnumMeta):
    """The condition types of the definition document."""

    EQ = "Equals"
    GT = "GreaterThan"
    GTE = "GreaterThanOrEqualTo"
    IN = "In"
    LT = "LessThan"
    LTE = "LessThanOrEqualTo"
    NOT = "Not"
    OR = "Or"


@attrs.define(eq=False)
class Condition(Entity):
    """Base class of the conditions that a `ConditionStep` takes."""

    condition_type: ConditionTypeEnum = attrs.field(factory=lambda: ConditionTypeEnum.EQ)

    def values(self) -> Sequence[Any]:
        """Return the literals, variables and inner conditions of the condition, in reading order."""
        return ()


@attrs.define(eq=False)
class ConditionComparison(Condition):
    """A comparison of two values, each a literal or a variable."""

    left: ConditionValueType = None
    right: ConditionValueType = None

    def to_request(self) -> dict[str, Any]:
        """Return the condition as ``{"Type": ..., "LeftValue": ..., "RightValue": ...}``."""
        return {
            "Type": self.condition_type.value,
            "LeftValue": to_expression(self.left),
            "RightValue": to_expression(self.right),
        }

    def values(self) -> Sequence[Any]:
        return (self.left, self.right)


def _kind_of(condition: FixedComparison) -> ConditionTypeEnum:
    return condition.kind


@attrs.define(eq=False)
class FixedComparison(ConditionComparison):
    """Base class of the comparisons whose class determines the type; ``left`` and ``right`` are required."""

    kind: ClassVar[ConditionTypeEnum]

    left: ConditionValueType = attrs.field()
    right: ConditionValueType = attrs.field()
    condition_type: ConditionTypeEnum = attrs.field(
        default=attrs.Factory(_kind_of, takes_self=True), init=False, repr=False
    )


class ConditionEquals(FixedComparison):
    """A condition that holds if ``left`` equals ``right``.

    Args:
        left: a literal or a variable.
        right: a literal or a variable.

    Example:
        ```python
        from sagemaker.core.workflow.conditions import ConditionEquals
        from sagemaker.core.workflow.parameters import ParameterString

        stage = ParameterString(name="Stage", default_value="test")
        condition = ConditionEquals(left=stage, right="production")
        assert condition.to_request() == {
            "Type": "Equals",
            "LeftValue": {"Get": "Parameters.Stage"},
            "RightValue": "production",
        }
        ```
    """

    kind = ConditionTypeEnum.EQ


class ConditionGreaterThan(FixedComparison):
    """A condition that holds if ``left`` is greater than ``right``."""

    kind = ConditionTypeEnum.GT


class ConditionGreaterThanOrEqualTo(FixedComparison):
    """A condition that holds if ``left`` is greater than or equal to ``right``."""

    kind = ConditionTypeEnum.GTE


class ConditionLessThan(FixedComparison):
    """A condition that holds if ``left`` is less than ``right``."""

    kind = ConditionTypeEnum.LT


class ConditionLessThanOrEqualTo(FixedComparison):
    """A condition that holds if ``left`` is less than or equal to ``right``."""

    kind = ConditionTypeEnum.LTE


def _listed(_condition: Condition, attribute: Any, value: Any) -> None:
    if isinstance(value, PipelineVariable):
        raise PipelineVariableError(
            f"ConditionIn.{attribute.name} must be a list when the pipeline is written, not {value!r}: the service "
            "compares with each of its values. Any of them may be a variable."
        )


@attrs.define(eq=False)
class ConditionIn(Condition):
    """A condition that holds if ``value`` is one of ``in_values``.

    Args:
        value: a literal or a variable.
        in_values: a list of literals and variables; the list itself must not be a variable.
    """

    value: ConditionValueType = attrs.field()
    in_values: list[ConditionValueType] = attrs.field(validator=_listed)
    condition_type: ConditionTypeEnum = attrs.field(default=ConditionTypeEnum.IN, init=False, repr=False)

    def to_request(self) -> dict[str, Any]:
        """Return the condition as ``{"Type": "In", "QueryValue": ..., "Values": [...]}``."""
        return {
            "Type": self.condition_type.value,
            "QueryValue": to_expression(self.value),
            "Values": [to_expression(value) for value in self.in_values],
        }

    def values(self) -> Sequence[Any]:
        return (self.value, *self.in_values)


@attrs.define(eq=False)
class ConditionNot(Condition):
    """A condition that holds if ``expression``, another condition, does not hold."""

    expression: Condition = attrs.field()
    condition_type: ConditionTypeEnum = attrs.field(default=ConditionTypeEnum.NOT, init=False, repr=False)

    def to_request(self) -> dict[str, Any]:
        """Return the condition as ``{"Type": "Not", "Condition": {...}}``."""
        return {"Type": self.condition_type.value, "Condition": self.expression.to_request()}

    def values(self) -> Sequence[Any]:
        return (self.expression,)


def _as_list(conditions: list[Condition] | None) -> list[Condition]:
    return [] if conditions is None else list(conditions)


@attrs.define(eq=False)
class ConditionOr(Condition):
    """A condition that holds if at least one of its ``conditions`` holds.

    Example:
        ```python
        from sagemaker.core.workflow.conditions import ConditionIn, ConditionLessThan, ConditionOr
        from sagemaker.core.workflow.parameters import ParameterFloat, ParameterString

        error = ParameterFloat(name="Error", default_value=0.1)
        stage = ParameterString(name="Stage", default_value="test")
        either = ConditionOr(
            conditions=[
                ConditionLessThan(left=error, right=0.05),
                ConditionIn(value=stage, in_values=["test", "development"]),
            ]
        )
        assert [condition["Type"] for condition in either.to_request()["Conditions"]] == ["LessThan", "In"]
        ```
    """

    conditions: list[Condition] = attrs.field(default=None, converter=_as_list)
    condition_type: ConditionTypeEnum = attrs.field(default=ConditionTypeEnum.OR, init=False, repr=False)

    def to_request(self) -> dict[str, Any]:
        """Return the condition as ``{"Type": "Or", "Conditions": [...]}``."""
        return {
            "Type": self.condition_type.value,
            "Conditions": [condition.to_request() for condition in self.conditions],
        }

    def values(self) -> Sequence[Any]:
        return self.conditions


def primitive_or_expr(value: ConditionValueType) -> Any:
    """Return the expression of a variable; a literal as it is."""
    return to_expression(value)


def condition_variables(conditions: Sequence[Condition]) -> list[PipelineVariable]:
    """Return the variables that the conditions and their inner conditions read, in reading order."""
    found: list[PipelineVariable] = []
    pending: list[Any] = list(reversed(conditions))
    while pending:
        node = pending.pop()
        if isinstance(node, Condition):
            pending.extend(reversed(node.values()))
            continue
        variable = as_variable(node)
        if variable is not None:
            found.append(variable)
    return found
