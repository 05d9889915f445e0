"""What is known, before a pipeline runs, of the values that its expressions will have."""

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

# What the service makes of each kind of value in a definition; an unknown type passes everywhere.
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
    """Whether a value is a variable, a value that depends on the context, or an expression of a definition."""
    if isinstance(value, PipelineVariable | VariableSource | ContextValue):
        return True
    return isinstance(value, dict) and len(value) == 1 and not _FUNCTIONS.isdisjoint(value)


def static_type(value: Any, parameters: Mapping[str, str]) -> str | None:
    """``String``, ``Integer``, ``Float``, ``Boolean`` or, of no use as a value, ``structure``; None if unknown.

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
    """The values that an expression has unless a start says otherwise: defaults, and joins of literals."""
    if isinstance(value, Parameter):
        choices = getattr(value, "enum_values", None)
        if choices:
            yield from choices
        elif value.default_value is not None:
            yield value.default_value
    if isinstance(value, Join) and all(isinstance(part, str | int | float) for part in value.values):
        yield value.on.join(map(str, value.values))
