"""Ranges of hyperparameters."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.parameter import (
    CategoricalParameter,
    ContinuousParameter,
    IntegerParameter,
    ParameterRange,
)
from sagemaker.core.workflow.parameters import ParameterInteger, ParameterString

# The machine may be busy with other tests.
CALM = settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])

NUMBERS = st.integers(-1000, 1000) | st.floats(-1000, 1000)


@CALM
@given(NUMBERS, NUMBERS, NUMBERS)
def test_ranges_of_numbers(one, other, value):
    low, high = sorted([one, other])
    for kind in (ParameterRange, ContinuousParameter, IntegerParameter):
        chosen = kind(low, high, "Linear")
        assert chosen.is_valid(value) is (low <= value <= high)
        assert chosen.as_tuning_range("eta") == {
            "Name": "eta",
            "MinValue": str(low),
            "MaxValue": str(high),
            "ScalingType": "Linear",
        }


def test_numbers_are_cast_to_the_type_of_the_range():
    assert ContinuousParameter.cast_to_type("1.5") == 1.5
    assert IntegerParameter.cast_to_type("2") == 2
    assert CategoricalParameter.cast_to_type(2) == "2"


def test_variables_become_text_when_the_pipeline_runs():
    low, scaling = ParameterInteger("Low"), ParameterString("Scaling")
    tuned = IntegerParameter(low, 5, scaling).as_tuning_range("depth")
    assert tuned["MinValue"].expr == {"Std:Join": {"On": "", "Values": [{"Get": "Parameters.Low"}]}}
    assert (tuned["MaxValue"], tuned["ScalingType"]) == ("5", scaling)
    with pytest.raises(ValidationError, match="known only when the pipeline runs"):
        IntegerParameter(low, 5).is_valid(3)


@CALM
@given(st.lists(st.text() | st.integers() | st.booleans()))
def test_choices_are_kept_as_text(values):
    choice = CategoricalParameter(values)
    assert choice.as_tuning_range("kernel") == {"Name": "kernel", "Values": [str(v) for v in values]}
    quoted = choice.as_json_range("kernel")["Values"]
    assert [json.loads(text) for text in quoted] == choice.values
    assert all(choice.is_valid(str(value)) for value in values)


def test_one_choice_needs_no_list():
    assert CategoricalParameter("rbf").values == ["rbf"]


def test_a_choice_may_be_a_variable_but_not_as_json():
    kernel = ParameterString("Kernel")
    choice = CategoricalParameter([kernel, "rbf"])
    assert choice.as_tuning_range("kernel")["Values"] == [kernel, "rbf"]
    assert choice.is_valid("rbf")
    assert not choice.is_valid("linear")
    with pytest.raises(ValidationError, match="'kernel'"):
        choice.as_json_range("kernel")
