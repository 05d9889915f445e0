"""The types and likely values of expressions, as far as they are known before a pipeline runs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from sagemaker.core.requests import ContextValue
from sagemaker.core.workflow.entities import Join, PipelineVariable, VariableSource, to_expression
from sagemaker.core.workflow.execution_variables import ExecutionVariable
from sagemaker.core.workflow.parameters import Parameter
from sagemaker.core.workflow.properties import Properties

_FUNCTIONS = frozenset({"Get", "Std:Join", "Std:JsonGet"})
_PROPERTY_TYPES = {
    "boolean": "Boolean",
    "double": "Float",
    "float": "Float",
    "integer": "Integer",
    "long": "Integer",
    "string": "String",
}

# The types of expressions that the service accepts for each type of value; an unknown type is accepted everywhere.
ACCEPTED = {
    "blob": ("String",),
    "boolean": ("Boolean",),
    "double": ("Float", "Integer"),
    "float": ("Float", "Integer"),
    "integer": ("Integer",),
    "long": ("Integer",),
    "string": ("String",),
    "timestamp": ("String",),
}


# The types of values in messages.
NOUNS = {
    "blob": "bytes",
    "boolean": "a truth value",
    "double": "a number",
    "float": "a number",
    "integer": "an integer",
    "list": "a list",
    "long": "an integer",
    "map": "a mapping",
    "string": "text",
    "structure": "a structure",
    "timestamp": "a time",
}

# The remedy for a truth value where text is needed.
BOOL_AS_TEXT = "; write the text that the program reads, 'true' or 'True' for instance"


class Mismatch(NamedTuple):
    """An expression at a place of another type.

    Attributes:
        text: the problem and its remedy, as the end of a sentence about the place.
        service_text: the message of the service, without the place.
    """

    text: str
    service_text: str


def is_expression(value: Any) -> bool:
    """Return whether a value is a variable, a context value, or an expression of a definition."""
    if isinstance(value, PipelineVariable | VariableSource | ContextValue):
        return True
    return isinstance(value, dict) and len(value) == 1 and not _FUNCTIONS.isdisjoint(value)


def static_type(value: Any, parameters: Mapping[str, str]) -> str | None:
    """Return ``String``, ``Integer``, ``Float``, ``Boolean`` or ``structure``; None if the type is not known.

    No member of a request accepts a ``structure``.

    Args:
        value: a variable, a context value or an expression of a definition.
        parameters: the types that the definition declares for its parameters, by name.
    """
    if isinstance(value, VariableSource):
        value = value.variable()
    if isinstance(value, Parameter):
        return value.parameter_type.value
    if isinstance(value, Join | ExecutionVariable | ContextValue):
        return "String"
    if isinstance(value, Properties):
        scalar = _PROPERTY_TYPES.get(value.shape_name or "")
        return scalar or ("structure" if value.members else None)
    if isinstance(value, dict):
        root, _, name = str(value.get("Get", "")).partition(".")
        if root == "Parameters":
            return parameters.get(name)
        return "String" if root == "Execution" or "Std:Join" in value else None
    return None


def mismatch(kind: str, value: Any, parameters: Mapping[str, str]) -> Mismatch | None:
    """Return the problem of an expression at a scalar of the service model; None if its type fits or is not known.

    Args:
        kind: the type of the scalar in the service model.
        value: see `static_type`.
        parameters: see `static_type`.
    """
    known = static_type(value, parameters)
    accepted = ACCEPTED[kind]
    if known is None or known in accepted:
        return None
    expected = accepted[0]
    remedy = ""
    if known != "structure":
        remedy = (
            "; use its to_string(), or write Join(on='', values=[...]) around it"
            if kind == "string"
            else f"; use a Parameter{expected}, or a property of this type"
        )
    return Mismatch(
        f"must be {NOUNS[kind]}, and the expression is of type {known}{remedy}",
        f"Cannot assign property reference [{_reference(value)}] to argument of type [{expected}]",
    )


def _reference(value: Any) -> str:
    """Return the path of a reference, or the name of a function."""
    expression = to_expression(value)
    if not isinstance(expression, dict) or not expression:
        return type(value).__name__
    name, operand = next(iter(expression.items()))
    return str(operand) if name == "Get" else str(name)


def likely_values(value: Any) -> Iterator[Any]:
    """Yield the values that an expression has by default: default values and choices of parameters, joins of literals."""
    if isinstance(value, Parameter):
        choices = getattr(value, "enum_values", None)
        if choices:
            yield from choices
        elif value.default_value is not None:
            yield value.default_value
    if isinstance(value, Join) and all(isinstance(part, str | int | float) for part in value.values):
        yield value.on.join(map(str, value.values))
