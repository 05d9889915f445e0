"""Search expressions of the ``Search`` API: filters, nested filters, and expressions made of both."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Any

import attrs

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests import filled


class Operator(Enum):
    """The comparison operators of a `Filter`."""

    EQUALS = "Equals"
    NOT_EQUALS = "NotEquals"
    GREATER_THAN = "GreaterThan"
    GREATER_THAN_OR_EQUAL = "GreaterThanOrEqualTo"
    LESS_THAN = "LessThan"
    LESS_THAN_OR_EQUAL = "LessThanOrEqualTo"
    CONTAINS = "Contains"
    EXISTS = "Exists"
    NOT_EXISTS = "NotExists"


class BooleanOperator(Enum):
    """The operators of a `SearchExpression`: all of its parts must match, or at least one."""

    AND = "And"
    OR = "Or"


class SearchObject:
    """Base class of the parts of a search."""

    def to_boto(self) -> dict[str, Any]:
        """Return the structure of the API."""
        raise NotImplementedError(f"{type(self).__name__} does not define to_boto")


def _operator(operator: Operator | str | None) -> str | None:
    return _value(Operator, operator)


def _boolean_operator(operator: BooleanOperator | str | None) -> str | None:
    return _value(BooleanOperator, operator)


def _value(operators: type[Enum], operator: Any) -> str | None:
    if operator is None:
        return None
    try:
        value: str = operators(operator).value
    except ValueError:
        known = ", ".join(member.value for member in operators)
        raise ValidationError(f"{operator!r} is not an operator of a search. Use one of {known}.") from None
    return value


@attrs.define
class Filter(SearchObject):
    """A comparison of a property with a value (``Filter`` of the API).

    Args:
        name: of the property, ``TrainingJobStatus`` or ``Parameters.rate`` for instance.
        operator: an `Operator` or its value; the service uses ``Equals`` for None.
        value: to compare with, as text.

    Raises:
        ValidationError: the operator does not exist (a `ValueError`).
    """

    name: str
    operator: str | None = attrs.field(default=None, converter=_operator)
    value: str | None = None

    def to_boto(self) -> dict[str, Any]:
        """Return the structure of the API."""
        return filled(Name=self.name, Operator=self.operator, Value=self.value)


@attrs.define
class NestedFilter(SearchObject):
    """Comparisons within one member of a list (``NestedFilters`` of the API).

    Args:
        property_name: of the list, ``InputDataConfig`` for instance.
        filters: one member of the list must match all of them.
    """

    nested_property_name: str = attrs.field(alias="property_name")
    filters: Sequence[Filter]

    def to_boto(self) -> dict[str, Any]:
        """Return the structure of the API."""
        return {"NestedPropertyName": self.nested_property_name, "Filters": _all(self.filters)}


@attrs.define
class SearchExpression(SearchObject):
    """The conditions of a search (``SearchExpression`` of the API).

    Args:
        filters: comparisons.
        nested_filters: comparisons within members of lists.
        sub_expressions: expressions that are parts of this one.
        boolean_operator: whether all parts must match (``And``), or at least one (``Or``).

    Raises:
        ValidationError: the operator does not exist (a `ValueError`).
    """

    filters: Sequence[Filter] | None = None
    nested_filters: Sequence[NestedFilter] | None = None
    sub_expressions: Sequence[SearchExpression] | None = None
    operator: str | None = attrs.field(
        default=BooleanOperator.AND.value, converter=_boolean_operator, alias="boolean_operator"
    )

    def to_boto(self) -> dict[str, Any]:
        """Return the structure of the API.

        Raises:
            ValidationError: the expression has no parts (a `ValueError`).
        """
        parts = {
            "Filters": self.filters,
            "NestedFilters": self.nested_filters,
            "SubExpressions": self.sub_expressions,
        }
        members = {name: _all(part) for name, part in parts.items() if part}
        if not members:
            raise ValidationError(
                "You must specify at least one subexpression, filter, or nested filter in a SearchExpression."
            )
        return {**members, **filled(Operator=self.operator)}


def _all(parts: Sequence[SearchObject]) -> list[dict[str, Any]]:
    return [part.to_boto() for part in parts]
