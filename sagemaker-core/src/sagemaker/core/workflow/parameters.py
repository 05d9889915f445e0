"""Pipeline parameters: values that are set when an execution starts.

The ``Parameters`` list of the definition declares them; ``{"Get": "Parameters.<Name>"}`` reads one.
"""

from __future__ import annotations

from enum import Enum
from typing import Any, ClassVar

import attrs

from sagemaker.core.exceptions import ParameterTypeError, ParameterValueError
from sagemaker.core.workflow.entities import DefaultEnumMeta, Entity, PipelineVariable, PrimitiveType


class ParameterTypeEnum(Enum, metaclass=DefaultEnumMeta):
    """The types of parameters; ``String`` is the default."""

    STRING = "String"
    INTEGER = "Integer"
    BOOLEAN = "Boolean"
    FLOAT = "Float"

    @property
    def python_type(self) -> type:
        """The Python type of a value of this parameter type."""
        return {"String": str, "Integer": int, "Boolean": bool, "Float": float}[self.value]

    def accepts(self, value: Any) -> bool:
        """Return whether a Python value is of this type. A bool is not a number here; an int is a valid float."""
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
        parameter_type: ``String`` by default.
        default_value: the value of executions that are started without one. Without a default value, each start must
            set the parameter.

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
        """The expression ``{"Get": "Parameters.<name>"}`` of the definition document."""
        return {"Get": f"Parameters.{self.name}"}

    def to_request(self) -> dict[str, Any]:
        """Return the declaration: ``Name``, ``Type`` and, if it is set, ``DefaultValue``."""
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

    Example:
        ```python
        from sagemaker.core.workflow.parameters import ParameterString

        stage = ParameterString(name="Stage", default_value="test", enum_values=["test", "production"])
        assert stage.expr == {"Get": "Parameters.Stage"}
        assert stage.to_request() == {
            "Name": "Stage",
            "Type": "String",
            "DefaultValue": "test",
            "EnumValues": ["test", "production"],
        }
        ```
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
        """Return the parameter itself, whose value is text already."""
        return self

    def to_request(self) -> dict[str, Any]:
        """Return the declaration, with ``EnumValues`` if they are set."""
        declaration = Parameter.to_request(self)
        if self.enum_values:
            declaration["EnumValues"] = list(self.enum_values)
        return declaration


def _type_of(parameter: TypedParameter) -> ParameterTypeEnum:
    return parameter.type


@attrs.frozen(eq=False)
class TypedParameter(Parameter):
    """Base class of the parameters whose class determines the type; see `Parameter`."""

    type: ClassVar[ParameterTypeEnum]

    default_value: PrimitiveType = None
    parameter_type: ParameterTypeEnum = attrs.field(
        default=attrs.Factory(_type_of, takes_self=True), init=False, repr=False
    )


class ParameterInteger(TypedParameter):
    """An integer parameter; see `Parameter`.

    Example:
        ```python
        from sagemaker.core.workflow.parameters import ParameterInteger

        count = ParameterInteger(name="InstanceCount", default_value=2)
        assert count.to_request() == {"Name": "InstanceCount", "Type": "Integer", "DefaultValue": 2}
        ```
    """

    type = ParameterTypeEnum.INTEGER


class ParameterFloat(TypedParameter):
    """A floating-point parameter, whose default value may be an integer; see `Parameter`."""

    type = ParameterTypeEnum.FLOAT


class ParameterBoolean(TypedParameter):
    """A boolean parameter; see `Parameter`."""

    type = ParameterTypeEnum.BOOLEAN


def _article(noun: str) -> str:
    return f"an {noun}" if noun[0] in "aeiou" else f"a {noun}"


def is_pipeline_parameter_string(var: object) -> bool:
    """Return whether the value is a `ParameterString`."""
    return isinstance(var, ParameterString)
