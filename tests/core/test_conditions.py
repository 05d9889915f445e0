"""Conditions as they stand in the definition."""

import pytest

from sagemaker.core.workflow import (
    Condition,
    ConditionComparison,
    ConditionEquals,
    ConditionGreaterThan,
    ConditionGreaterThanOrEqualTo,
    ConditionIn,
    ConditionLessThan,
    ConditionLessThanOrEqualTo,
    ConditionNot,
    ConditionOr,
    ConditionTypeEnum,
    ExecutionVariables,
    Join,
    ParameterFloat,
    ParameterString,
)
from sagemaker.core.workflow.conditions import condition_variables, primitive_or_expr

RATE = ParameterFloat("Rate")
NAME = ParameterString("Name")
GET_RATE = {"Get": "Parameters.Rate"}
GET_NAME = {"Get": "Parameters.Name"}


@pytest.mark.parametrize(
    ("kind", "type_name"),
    [
        (ConditionEquals, "Equals"),
        (ConditionGreaterThan, "GreaterThan"),
        (ConditionGreaterThanOrEqualTo, "GreaterThanOrEqualTo"),
        (ConditionLessThan, "LessThan"),
        (ConditionLessThanOrEqualTo, "LessThanOrEqualTo"),
    ],
)
def test_comparisons(kind, type_name):
    expected = {"Type": type_name, "LeftValue": GET_RATE, "RightValue": 0.5}
    assert kind(left=RATE, right=0.5).to_request() == expected
    assert kind(RATE, 0.5).to_request() == expected
    assert isinstance(kind(RATE, 0.5), ConditionComparison)
    assert kind(0, RATE).to_request() == {"Type": type_name, "LeftValue": 0, "RightValue": GET_RATE}


@pytest.mark.parametrize("literal", [0, "", False, None, 1.5])
def test_literals_are_not_changed(literal):
    written = ConditionEquals(RATE, literal).to_request()["RightValue"]
    assert written == literal
    assert type(written) is type(literal)
    assert primitive_or_expr(literal) == literal
    assert primitive_or_expr(RATE) == GET_RATE


def test_membership():
    condition = ConditionIn(value=NAME, in_values=["a", RATE, 3])
    assert condition.to_request() == {"Type": "In", "QueryValue": GET_NAME, "Values": ["a", GET_RATE, 3]}
    assert ConditionIn("a", []).to_request() == {"Type": "In", "QueryValue": "a", "Values": []}


def test_negations_and_alternatives_nest():
    condition = ConditionNot(
        ConditionOr(
            [ConditionEquals(NAME, "a"), ConditionNot(expression=ConditionIn(NAME, ["b"])), ConditionOr()]
        )
    )
    assert condition.to_request() == {
        "Type": "Not",
        "Condition": {
            "Type": "Or",
            "Conditions": [
                {"Type": "Equals", "LeftValue": GET_NAME, "RightValue": "a"},
                {"Type": "Not", "Condition": {"Type": "In", "QueryValue": GET_NAME, "Values": ["b"]}},
                {"Type": "Or", "Conditions": []},
            ],
        },
    }


def test_alternatives_are_a_copy_of_the_argument():
    alternatives = [ConditionEquals(NAME, "a")]
    condition = ConditionOr(conditions=alternatives)
    alternatives.clear()
    assert len(condition.to_request()["Conditions"]) == 1


def test_the_variables_of_conditions_come_in_reading_order():
    join = Join(values=["x", NAME])
    conditions = [
        ConditionEquals(RATE, 1),
        ConditionOr(
            [
                ConditionIn(NAME, ["a", ExecutionVariables.PIPELINE_NAME]),
                ConditionNot(ConditionEquals(1, join)),
            ]
        ),
        ConditionLessThan(2, RATE),
    ]
    found = condition_variables(conditions)
    assert found == [RATE, NAME, ExecutionVariables.PIPELINE_NAME, join, RATE]
    assert condition_variables([]) == []


def test_the_variables_of_deeply_nested_conditions_are_found():
    condition = ConditionEquals(RATE, 1)
    for _ in range(5000):
        condition = ConditionNot(condition)
    assert condition_variables([condition]) == [RATE]


def test_equals_is_the_default_type():
    assert ConditionTypeEnum() is ConditionTypeEnum.EQ
    assert Condition().condition_type is ConditionTypeEnum.EQ
    assert ConditionComparison(ConditionTypeEnum.GT, left=1, right=RATE).to_request() == {
        "Type": "GreaterThan",
        "LeftValue": 1,
        "RightValue": GET_RATE,
    }
    with pytest.raises(NotImplementedError, match="to_request"):
        Condition().to_request()


@pytest.mark.parametrize("kind", [ConditionEquals, ConditionLessThan, ConditionIn, ConditionNot])
def test_a_condition_needs_its_operands(kind):
    with pytest.raises(TypeError, match="required positional argument"):
        kind()
