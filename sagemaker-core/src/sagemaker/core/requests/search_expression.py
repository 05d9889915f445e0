"""What ``Search`` is asked for: filters, nested filters, and expressions of both."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Any

import attrs

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests import filled


class Operator(Enum):
    """How a filter compares."""

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
    """Whether all parts of an expression have to match, or one."""

    AND = "And"
    OR = "Or"


class SearchObject:
    """Base of the parts of a search."""

    def to_boto(self) -> dict[str, Any]:
        """The structure of the API."""
        raise NotImplementedError(f"{type(self).__name__} does not define to_boto")


def _operator(given: Operator | str | None) -> str | None:
    return _value(Operator, given)


def _boolean_operator(given: BooleanOperator | str | None) -> str | None:
    return _value(BooleanOperator, given)


def _value(kind: type[Enum], given: Any) -> str | None:
    if given is None:
        return None
    try:
        value: str = kind(given).value
    except ValueError:
        known = ", ".join(member.value for member in kind)
        raise ValidationError(f"{given!r} is no operator of a search. There are: {known}.") from None
    return value


@attrs.define
class Filter(SearchObject):
    """One comparison (``Filter`` of the API).

    Args:
        name: of the property, ``TrainingJobStatus`` or ``Parameters.rate`` for instance.
        operator: how it is compared; the service takes ``Equals`` when there is none.
        value: what it is compared with, as text.

    Raises:
        ValidationError: there is no such operator (a `ValueError`).
    """

    name: str
    operator: str | None = attrs.field(default=None, converter=_operator)
    value: str | None = None

    def to_boto(self) -> dict[str, Any]:
        """The structure of the API."""
        return filled(Name=self.name, Operator=self.operator, Value=self.value)


@attrs.define
class NestedFilter(SearchObject):
    """Comparisons within one member of a list (``NestedFilters`` of the API).

    Args:
        property_name: of the list, ``InputDataConfig`` for instance.
        filters: all of them hold for the same member.
    """

    nested_property_name: str = attrs.field(alias="property_name")
    filters: Sequence[Filter]

    def to_boto(self) -> dict[str, Any]:
        """The structure of the API."""
        return {"NestedPropertyName": self.nested_property_name, "Filters": _all(self.filters)}


@attrs.define
class SearchExpression(SearchObject):
    """Conditions on what is searched for (``SearchExpression`` of the API).

    Args:
        filters: comparisons.
        nested_filters: comparisons within members of lists.
        sub_expressions: expressions that are parts of this one.
        boolean_operator: whether all parts have to match, or one.

    Raises:
        ValidationError: there is no such operator (a `ValueError`).
    """

    filters: Sequence[Filter] | None = None
    nested_filters: Sequence[NestedFilter] | None = None
    sub_expressions: Sequence[SearchExpression] | None = None
    operator: str | None = attrs.field(
        default=BooleanOperator.AND.value, converter=_boolean_operator, alias="boolean_operator"
    )

    def to_boto(self) -> dict[str, Any]:
        """The structure of the API.

        Raises:
            ValidationError: it has no part (a `ValueError`).
        """
        parts = {
            "Filters": self.filters,
            "NestedFilters": self.nested_filters,
            "SubExpressions": self.sub_expressions,
        }
        given = {name: _all(part) for name, part in parts.items() if part}
        if not given:
            raise ValidationError(
                "You must specify at least one subexpression, filter, or nested filter in a SearchExpression."
            )
        return {**given, **filled(Operator=self.operator)}


def _all(parts: Sequence[SearchObject]) -> list[dict[str, Any]]:
    return [part.to_boto() for part in parts]
