"""The types and likely values of expressions, as far as they are known before a pipeline runs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sagemaker.core.requests import ContextValue
from sagemaker.core.workflow.entities import Join, PipelineVariable, VariableSource
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
