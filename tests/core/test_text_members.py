"""Every text member of the requests of steps, with numbers and variables in it."""

from __future__ import annotations

import botocore.session
import pytest

from sagemaker.core.validation import check_request, with_texts
from sagemaker.core.workflow.parameters import (
    ParameterBoolean,
    ParameterFloat,
    ParameterInteger,
    ParameterString,
)

OPERATIONS = (
    *("CreateProcessingJob", "CreateTrainingJob", "CreateTransformJob", "CreateHyperParameterTuningJob"),
    *("CreateModel", "CreateModelPackage", "CreateAutoMLJob", "CreateJob"),
    *("CreateEndpoint", "CreateEndpointConfig", "CreateInferenceComponent"),
)
CONVERTED = {
    "integer": (7, "7"),
    "float": (1e-05, "1e-05"),
    "Integer": (ParameterInteger(name="P"), {"Get": "Parameters.P"}),
    "Float": (ParameterFloat(name="P"), {"Get": "Parameters.P"}),
    "Boolean": (ParameterBoolean(name="P"), {"Get": "Parameters.P"}),
}


def members(shape, kinds, path=()):
    """Yield the path of each member of these kinds."""
    if shape.type_name in kinds:
        yield path
    elif shape.type_name == "structure":
        for name, member in shape.members.items():
            yield from members(member, kinds, (*path, name))
    elif shape.type_name == "list":
        yield from members(shape.member, kinds, (*path, 0))
    elif shape.type_name == "map":
        yield from members(shape.value, kinds, (*path, "key"))


def request(path, value):
    for part in reversed(path):
        value = [value] if part == 0 else {part: value}
    return value


def at(tree, path):
    for part in path:
        tree = tree[part]
    return tree


def paths(operation, *kinds):
    model = botocore.session.get_session().get_service_model("sagemaker")
    return list(members(model.operation_model(operation).input_shape, kinds))


@pytest.mark.parametrize("operation", OPERATIONS)
def test_text_members(operation):
    for path in paths(operation, "string"):
        for value, text in CONVERTED.values():
            made = with_texts(operation, request(path, value))
            found = at(made.arguments, path)
            assert not made.findings, path
            assert found == text if isinstance(text, str) else found.expr["Std:Join"]["Values"] == [text], (
                path
            )
        for value in ("text", ParameterString(name="P")):
            arguments = request(path, value)
            assert with_texts(operation, arguments) == (arguments, []), path
        for value in (True, float("nan")):
            (finding,) = with_texts(operation, request(path, value)).findings
            assert finding.text.startswith("must be text"), path


@pytest.mark.parametrize("operation", OPERATIONS)
def test_text_parameters_in_other_members(operation):
    for path in paths(operation, "integer", "long", "float", "double", "boolean"):
        (finding,) = with_texts(operation, request(path, ParameterString(name="P"))).findings
        assert "of type String; use a Parameter" in finding.text, path
        assert "[Parameters.P]" in finding.service_text
        assert finding.path in {each.path for each in check_request(operation, request(path, "text"))}
