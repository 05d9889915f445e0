"""Pipeline parameters: values given when an execution starts.

Declared in the ``Parameters`` list of the definition; read as ``{"Get": "Parameters.<Name>"}``.
"""

from __future__ import annotations

from enum import Enum
from typing import Any, ClassVar

import attrs

from sagemaker.core.exceptions import ParameterTypeError, ParameterValueError
from sagemaker.core.workflow.entities import DefaultEnumMeta, Entity, PipelineVariable, PrimitiveType


class ParameterTypeEnum(Enum, metaclass=DefaultEnumMeta):
    """The types that a parameter can have; ``String`` unless said otherwise."""

    STRING = "String"
    INTEGER = "Integer"
    BOOLEAN = "Boolean"
    FLOAT = "Float"

    @property
    def python_type(self) -> type:
        """The Python type of a value of this parameter type."""
        return {"String": str, "Integer": int, "Boolean": bool, "Float": float}[self.value]

    def accepts(self, value: Any) -> bool:
        """Whether a Python value is one of this type: a bool is no number, an int is a valid float."""
        if isinstance(value, bool):
            return self is ParameterTypeEnum.BOOLEAN
        if self is ParameterTypeEnum.FLOAT:
            return isinstance(value, int | float)
        return isinstance(value, self.python_type)


@attrs.frozen(eq=False)
class Parameter(PipelineVariable, Entity):
    """A parameter of any type.

    Args:
        name: 1 to 64 of ``A-Z a-z 0-9 - _``, unique in the pipeline.
        parameter_type: ``String`` unless given.
        default_value: used when an execution is started without a value; without one, the value must be
            given at start.

    Raises:
        ParameterTypeError: the default value has another type (a `TypeError`).
    """

    name: str
    parameter_type: ParameterTypeEnum = ParameterTypeEnum.STRING
    default_value: PrimitiveType = None

    def __attrs_post_init__(self) -> None:
        if self.default_value is None or self.parameter_type.accepts(self.default_value):
            return
        raise ParameterTypeError(
            "The default value specified does not match the Parameter Python type. "
            f"Parameter {self.name!r} is of type {self.parameter_type.value} and needs "
            f"{_article(self.parameter_type.python_type.__name__)}, not {self.default_value!r}."
        )

    @property
    def expr(self) -> dict[str, str]:
        """``{"Get": "Parameters.<name>"}``."""
        return {"Get": f"Parameters.{self.name}"}

    def to_request(self) -> dict[str, Any]:
        """The declaration: ``Name``, ``Type`` and, where there is one, ``DefaultValue``."""
        declaration: dict[str, Any] = {"Name": self.name, "Type": self.parameter_type.value}
        if self.default_value is not None:
            declaration["DefaultValue"] = self.default_value
        return declaration

    def _key(self) -> Any:
        return (self.name, self.parameter_type, self.default_value)


@attrs.frozen(eq=False)
class ParameterString(Parameter):
    """A text parameter.

    Args:
        name: see `Parameter`.
        default_value: see `Parameter`; with ``enum_values``, one of them.
        enum_values: the only values that an execution may be started with (the service takes up to 16).

    Raises:
        ParameterValueError: the default value is not one of ``enum_values`` (a `ValueError`).
    """

    default_value: str | None = None
    enum_values: list[str] | None = None
    parameter_type: ParameterTypeEnum = attrs.field(default=ParameterTypeEnum.STRING, init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        Parameter.__attrs_post_init__(self)
        if self.default_value is None or not self.enum_values or self.default_value in self.enum_values:
            return
        raise ParameterValueError(
            f"The default value {self.default_value!r} of parameter {self.name!r} is not one of its "
            f"enum_values {self.enum_values}. Add it there, or choose one of them."
        )

    def to_string(self) -> PipelineVariable:
        """Itself: the value is text already."""
        return self

    def to_request(self) -> dict[str, Any]:
        """The declaration, with ``EnumValues`` where there are some."""
        declaration = Parameter.to_request(self)
        if self.enum_values:
            declaration["EnumValues"] = list(self.enum_values)
        return declaration


def _type_of(parameter: TypedParameter) -> ParameterTypeEnum:
    return parameter.type


@attrs.frozen(eq=False)
class TypedParameter(Parameter):
    """Base of the parameters whose type is the class; see `Parameter`."""

    type: ClassVar[ParameterTypeEnum]

    default_value: PrimitiveType = None
    parameter_type: ParameterTypeEnum = attrs.field(
        default=attrs.Factory(_type_of, takes_self=True), init=False, repr=False
    )


class ParameterInteger(TypedParameter):
    """A whole-number parameter; see `Parameter`."""

    type = ParameterTypeEnum.INTEGER


class ParameterFloat(TypedParameter):
    """A number parameter; a whole number is a valid default. See `Parameter`."""

    type = ParameterTypeEnum.FLOAT


class ParameterBoolean(TypedParameter):
    """A true-or-false parameter; see `Parameter`."""

    type = ParameterTypeEnum.BOOLEAN


def _article(noun: str) -> str:
    return f"an {noun}" if noun[0] in "aeiou" else f"a {noun}"


def is_pipeline_parameter_string(var: object) -> bool:
    """Whether the value is a `ParameterString`."""
    return isinstance(var, ParameterString)
