"""Pipeline parameters: their declarations, and the values with which an execution starts."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sagemaker.core.exceptions import ParameterValueError
from sagemaker.core.local.definition.step_document import NAME
from sagemaker.core.local.expressions import render
from sagemaker.core.workflow.parameters import ParameterTypeEnum

TYPES = tuple(kind.value for kind in ParameterTypeEnum)
MAX_ENUM_VALUES = 16

_INTEGER = re.compile(r"[+-]?[0-9]+")
_FLOAT = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?")
# Longer texts are not numbers of the service, and Python does not read them.
_MAX_DIGITS = 4300
_BOOLEANS = {"true": True, "false": False}


def parse_value(declaration: Mapping[str, Any], text: str) -> Any:
    """Return the typed value of a parameter from its text.

    Raises:
        ParameterValueError: the text is not of the declared type, or is not one of the allowed values.
    """
    name, kind = declaration["Name"], declaration.get("Type", "String")
    allowed = declaration.get("EnumValues")
    if allowed and text not in allowed:
        raise ParameterValueError(f"Parameter '{name}' must be one of {', '.join(allowed)}; not {text!r}.")
    value = _typed(kind, text)
    if value is None:
        raise ParameterValueError(
            f"Unexpected type of parameter '{name}': {text[:80]!r} is not of type {kind}."
        )
    return value


def _typed(kind: str, text: str) -> Any:
    if kind == "Integer":
        return int(text) if _INTEGER.fullmatch(text) and len(text) <= _MAX_DIGITS else None
    if kind == "Boolean":
        return _BOOLEANS.get(text.lower())
    if kind == "Float":
        number = float(text) if _FLOAT.fullmatch(text.strip()) else math.inf
        return number if math.isfinite(number) else None
    return text


def check_declaration(declaration: Any) -> str:
    """Check a declaration, and return the name of the parameter.

    Raises:
        ParameterValueError: the declaration is not valid, or its default does not fit it.
    """
    name = declaration.get("Name") if isinstance(declaration, Mapping) else None
    if not isinstance(name, str) or not NAME.fullmatch(name):
        raise ParameterValueError(
            f"A parameter's Name must be 1 to 64 letters, digits, hyphens and underscores, not {name!r}."
        )
    kind = declaration.get("Type", "String")
    if kind not in TYPES:
        raise ParameterValueError(
            f"Parameter '{name}': Type must be one of {', '.join(TYPES)}; not {kind!r}."
        )
    allowed = declaration.get("EnumValues")
    if allowed is not None:
        _check_enum(name, kind, allowed)
    if declaration.get("DefaultValue") is not None:
        _check_default(declaration, kind)
    return name


def _check_enum(name: str, kind: str, allowed: Any) -> None:
    if kind != "String":
        raise ParameterValueError(
            f"Parameter '{name}': EnumValues are for parameters of type String, not {kind}."
        )
    texts = isinstance(allowed, list) and all(isinstance(value, str) for value in allowed)
    if not texts or len(allowed) > MAX_ENUM_VALUES:
        raise ParameterValueError(
            f"Parameter '{name}': EnumValues must be a list of up to {MAX_ENUM_VALUES} texts."
        )


def _check_default(declaration: Mapping[str, Any], kind: str) -> None:
    default = declaration["DefaultValue"]
    if not ParameterTypeEnum(kind).accepts(default):
        raise ParameterValueError(
            f"Parameter '{declaration['Name']}': DefaultValue {default!r} is not of type {kind}."
        )
    parse_value(declaration, render(default))


def start_values(
    declarations: Sequence[Mapping[str, Any]], overrides: Iterable[Mapping[str, str]]
) -> dict[str, str]:
    """Return the text of every parameter of an execution: its override, or else its default.

    Raises:
        ParameterValueError: an override is unknown, empty or does not fit its declaration, or a parameter has
            neither an override nor a default.
    """
    declared = {declaration["Name"]: declaration for declaration in declarations}
    texts = {override["Name"]: override["Value"] for override in overrides}
    unknown = [name for name in texts if name not in declared]
    if unknown:
        raise ParameterValueError(
            f"Unknown parameter '{unknown[0]}'. The pipeline declares: {', '.join(declared) or 'none'}."
        )
    values: dict[str, str] = {}
    for name, declaration in declared.items():
        default = declaration.get("DefaultValue")
        if name in texts:
            if texts[name] == "":
                raise ParameterValueError(
                    f"The value of parameter '{name}' is too short (length: 0, required minimum: 1). Leave the "
                    "parameter out for its default, or pass a text."
                )
            parse_value(declaration, texts[name])
            values[name] = texts[name]
        elif default is None:
            raise ParameterValueError(f"Parameter '{name}' is undefined. It has no default: give it a value.")
        else:
            values[name] = render(default)
    return values


def typed_values(declarations: Iterable[Mapping[str, Any]], values: Mapping[str, str]) -> dict[str, Any]:
    """Return the typed values that expressions read, from the texts of `start_values`."""
    return {
        declaration["Name"]: parse_value(declaration, values[declaration["Name"]])
        for declaration in declarations
    }
