"""Job configurations as JSON text with variables in it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagemaker.core.workflow.execution_variables import ExecutionVariables
from sagemaker.core.workflow.functions import Join
from sagemaker.core.workflow.job_config_document import convert_job_config_document_to_string
from sagemaker.core.workflow.parameters import ParameterInteger, ParameterString

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=12,
)
NAME = ParameterString(name="Name")


def evaluated(value, **values):
    """The text that a service makes of a Join."""
    if not isinstance(value, Join):
        return value
    return value.on.join(
        item if isinstance(item, str) else values[item.expr["Get"].partition(".")[2]] for item in value.values
    )


@given(PLAIN)
def test_a_document_without_variables_is_its_json(document):
    assert convert_job_config_document_to_string(document) == json.dumps(document)


@given(PLAIN, st.lists(st.sampled_from(["a", 0, "é"]), max_size=4))
def test_variables_become_texts_wherever_they_stand(document, path):
    tree, want = NAME, "rye"
    for part in reversed(path):
        tree = {part: tree, "x": document} if isinstance(part, str) else [document, tree]
        want = {part: want, "x": document} if isinstance(part, str) else [document, want]
    text = evaluated(convert_job_config_document_to_string(tree), Name="rye")
    assert json.loads(text) == json.loads(json.dumps(want))


def test_neighbouring_text_is_one_value():
    count = ParameterInteger(name="Count")
    document = {"a": NAME, "b": [1, count], "c": {"d": ExecutionVariables.PIPELINE_NAME}}
    assert convert_job_config_document_to_string(document).expr == {
        "Std:Join": {
            "On": "",
            "Values": [
                '{"a": "',
                {"Get": "Parameters.Name"},
                '", "b": [1, "',
                {"Get": "Parameters.Count"},
                '"], "c": {"d": "',
                {"Get": "Execution.PipelineName"},
                '"}}',
            ],
        }
    }


def test_values_that_json_does_not_have():
    with pytest.raises(TypeError, match="A key of the job's configuration must be a text, not 1"):
        convert_job_config_document_to_string({1: "x"})
    with pytest.raises(TypeError, match="not JSON serializable"):
        convert_job_config_document_to_string({"x": object()})
