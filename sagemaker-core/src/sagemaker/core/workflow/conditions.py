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
    """Base of all conditions."""

    condition_type: ConditionTypeEnum = attrs.field(factory=lambda: ConditionTypeEnum.EQ)

    def values(self) -> Sequence[Any]:
        """The literals, variables and inner conditions that the condition is made of."""
        return ()


@attrs.define(eq=False)
class ConditionComparison(Condition):
    """A comparison of two values, each a literal or a variable."""

    left: ConditionValueType = None
    right: ConditionValueType = None

    def to_request(self) -> dict[str, Any]:
        """``{"Type", "LeftValue", "RightValue"}``."""
        return {
            "Type": self.condition_type.value,
            "LeftValue": to_expression(self.left),
            "RightValue": to_expression(self.right),
        }

    def values(self) -> Sequence[Any]:
        """Both sides."""
        return (self.left, self.right)


def _kind_of(condition: FixedComparison) -> ConditionTypeEnum:
    return condition.kind


@attrs.define(eq=False)
class FixedComparison(ConditionComparison):
    """Base of the comparisons whose type is the class; ``left`` and ``right`` are needed."""

    kind: ClassVar[ConditionTypeEnum]

    left: ConditionValueType = attrs.field()
    right: ConditionValueType = attrs.field()
    condition_type: ConditionTypeEnum = attrs.field(
        default=attrs.Factory(_kind_of, takes_self=True), init=False, repr=False
    )


class ConditionEquals(FixedComparison):
    """``left`` equals ``right``."""

    kind = ConditionTypeEnum.EQ


class ConditionGreaterThan(FixedComparison):
    """``left`` is greater than ``right``."""

    kind = ConditionTypeEnum.GT


class ConditionGreaterThanOrEqualTo(FixedComparison):
    """``left`` is greater than or equal to ``right``."""

    kind = ConditionTypeEnum.GTE


class ConditionLessThan(FixedComparison):
    """``left`` is less than ``right``."""

    kind = ConditionTypeEnum.LT


class ConditionLessThanOrEqualTo(FixedComparison):
    """``left`` is less than or equal to ``right``."""

    kind = ConditionTypeEnum.LTE


def _listed(_condition: Condition, attribute: Any, value: Any) -> None:
    if isinstance(value, PipelineVariable):
        raise PipelineVariableError(
            f"ConditionIn.{attribute.name} must be a list when the pipeline is written, not {value!r}: the service "
            "compares with each of its values. Any of them may be a variable."
        )


@attrs.define(eq=False)
class ConditionIn(Condition):
    """``value`` is one of ``in_values``."""

    value: ConditionValueType = attrs.field()
    in_values: list[ConditionValueType] = attrs.field(validator=_listed)
    condition_type: ConditionTypeEnum = attrs.field(default=ConditionTypeEnum.IN, init=False, repr=False)

    def to_request(self) -> dict[str, Any]:
        """``{"Type", "QueryValue", "Values"}``."""
        return {
            "Type": self.condition_type.value,
            "QueryValue": to_expression(self.value),
            "Values": [to_expression(value) for value in self.in_values],
        }

    def values(self) -> Sequence[Any]:
        """The value and its candidates."""
        return (self.value, *self.in_values)


@attrs.define(eq=False)
class ConditionNot(Condition):
    """The negation of a condition."""

    expression: Condition = attrs.field()
    condition_type: ConditionTypeEnum = attrs.field(default=ConditionTypeEnum.NOT, init=False, repr=False)

    def to_request(self) -> dict[str, Any]:
        """``{"Type", "Condition"}``."""
        return {"Type": self.condition_type.value, "Condition": self.expression.to_request()}

    def values(self) -> Sequence[Any]:
        """The negated condition."""
        return (self.expression,)


def _as_list(given: list[Condition] | None) -> list[Condition]:
    return [] if given is None else list(given)


@attrs.define(eq=False)
class ConditionOr(Condition):
    """At least one of the conditions holds."""

    conditions: list[Condition] = attrs.field(default=None, converter=_as_list)
    condition_type: ConditionTypeEnum = attrs.field(default=ConditionTypeEnum.OR, init=False, repr=False)

    def to_request(self) -> dict[str, Any]:
        """``{"Type", "Conditions"}``."""
        return {
            "Type": self.condition_type.value,
            "Conditions": [condition.to_request() for condition in self.conditions],
        }

    def values(self) -> Sequence[Any]:
        """The alternatives."""
        return self.conditions


def primitive_or_expr(value: ConditionValueType) -> Any:
    """A variable's expression; a literal as it is."""
    return to_expression(value)


def condition_variables(conditions: Sequence[Condition]) -> list[PipelineVariable]:
    """The variables that the conditions read, in reading order; nested conditions included."""
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
