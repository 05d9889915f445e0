"""Pipeline parameters: types, defaults, enumerations, declarations."""

import attrs
import pytest

from sagemaker.core.exceptions import ParameterTypeError, ParameterValueError
from sagemaker.core.workflow import (
    Parameter,
    ParameterBoolean,
    ParameterFloat,
    ParameterInteger,
    ParameterString,
    ParameterTypeEnum,
    is_pipeline_parameter_string,
    is_pipeline_variable,
)

KINDS = [
    (ParameterString, "String"),
    (ParameterInteger, "Integer"),
    (ParameterFloat, "Float"),
    (ParameterBoolean, "Boolean"),
]


@pytest.mark.parametrize(("kind", "type_name"), KINDS)
def test_a_parameter_without_default_declares_name_and_type(kind, type_name):
    parameter = kind("Name")
    assert parameter.to_request() == {"Name": "Name", "Type": type_name}
    assert parameter.expr == {"Get": "Parameters.Name"}
    assert isinstance(parameter, Parameter)
    assert parameter.parameter_type.value == type_name


@pytest.mark.parametrize(
    ("kind", "default"),
    [
        (ParameterString, ""),
        (ParameterString, "text"),
        (ParameterInteger, 0),
        (ParameterInteger, -7),
        (ParameterFloat, 0.0),
        (ParameterFloat, 2.5),
        (ParameterFloat, 1),
        (ParameterBoolean, True),
        (ParameterBoolean, False),
    ],
)
def test_a_default_of_the_declared_type_is_declared(kind, default):
    declared = kind("Name", default_value=default).to_request()["DefaultValue"]
    assert declared == default
    assert type(declared) is type(default)


@pytest.mark.parametrize(
    ("kind", "default"),
    [
        (ParameterString, 1),
        (ParameterString, 0),
        (ParameterString, True),
        (ParameterString, b"text"),
        (ParameterString, []),
        (ParameterInteger, True),
        (ParameterInteger, False),
        (ParameterInteger, ""),
        (ParameterInteger, "1"),
        (ParameterInteger, 1.0),
        (ParameterFloat, True),
        (ParameterFloat, ""),
        (ParameterFloat, "abc"),
        (ParameterFloat, {}),
        (ParameterBoolean, 0),
        (ParameterBoolean, 1),
        (ParameterBoolean, ""),
        (ParameterBoolean, "true"),
    ],
)
def test_a_default_of_another_type_is_refused_with_the_name_of_the_parameter(kind, default):
    with pytest.raises(
        ParameterTypeError, match=r"The default value specified does not match the Parameter Python type\."
    ) as error:
        kind("Rate", default_value=default)
    assert isinstance(error.value, TypeError)
    assert "'Rate'" in str(error.value)
    assert repr(default) in str(error.value)


@pytest.mark.parametrize(("kind", "type_name"), KINDS)
def test_a_parameter_of_any_type_checks_its_default_like_the_class_of_that_type(kind, type_name):
    assert Parameter("Name", ParameterTypeEnum(type_name)).to_request() == kind("Name").to_request()
    with pytest.raises(ParameterTypeError):
        Parameter("Name", ParameterTypeEnum(type_name), default_value=[])


@pytest.mark.parametrize("default", [None, "b"])
def test_enum_values_are_declared(default):
    parameter = ParameterString("Size", default_value=default, enum_values=["a", "b"])
    assert parameter.to_request()["EnumValues"] == ["a", "b"]
    assert parameter.to_request().get("DefaultValue") == default


def test_no_enum_values_are_no_restriction():
    assert "EnumValues" not in ParameterString("Size", default_value="x", enum_values=[]).to_request()


@pytest.mark.parametrize("default", ["c", "A", ""])
def test_a_default_outside_the_enum_values_is_refused_and_the_values_are_listed(default):
    with pytest.raises(ParameterValueError, match=r"\['a', 'b'\]") as error:
        ParameterString("Size", default_value=default, enum_values=["a", "b"])
    assert isinstance(error.value, ValueError)
    assert "'Size'" in str(error.value)


def test_the_declared_enum_values_are_a_copy():
    parameter = ParameterString("Size", enum_values=["a"])
    parameter.to_request()["EnumValues"].append("b")
    assert parameter.enum_values == ["a"]


def test_parameters_are_values():
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        ParameterString("Name").name = "Other"


def test_string_parameters_are_recognised():
    assert is_pipeline_parameter_string(ParameterString("Name"))
    assert not is_pipeline_parameter_string(ParameterInteger("Name"))
    assert not is_pipeline_parameter_string("Name")
    assert is_pipeline_variable(ParameterBoolean("Name"))


def test_the_default_type_of_a_parameter_is_string():
    assert ParameterTypeEnum() is ParameterTypeEnum.STRING
    assert ParameterTypeEnum(value="Float") is ParameterTypeEnum.FLOAT
    assert Parameter("Name").parameter_type is ParameterTypeEnum.STRING
    assert [kind.python_type for kind in ParameterTypeEnum] == [str, int, bool, float]
