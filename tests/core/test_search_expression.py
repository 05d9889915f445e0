"""Search expressions, and whether the service's model takes them."""

from __future__ import annotations

import pytest

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.utilities import BooleanOperator, Filter, NestedFilter, Operator, SearchExpression
from sagemaker.core.validation import check_request

FAST = Filter(name="Parameters.rate", operator=Operator.GREATER_THAN, value="3")
FAST_REQUEST = {"Name": "Parameters.rate", "Operator": "GreaterThan", "Value": "3"}


def test_an_expression_is_the_structure_of_the_api():
    expression = SearchExpression(
        filters=[FAST],
        nested_filters=[NestedFilter("InputDataConfig", [Filter("ChannelName")])],
        sub_expressions=[SearchExpression(filters=[FAST])],
        boolean_operator=BooleanOperator.OR,
    )
    request = expression.to_boto()
    assert request == {
        "Filters": [FAST_REQUEST],
        "NestedFilters": [{"NestedPropertyName": "InputDataConfig", "Filters": [{"Name": "ChannelName"}]}],
        "SubExpressions": [{"Filters": [FAST_REQUEST], "Operator": "And"}],
        "Operator": "Or",
    }
    assert check_request("Search", {"Resource": "TrainingJob", "SearchExpression": request}) == []


def test_operators_may_be_values_of_the_api():
    assert Filter("a", "Equals", "x") == Filter("a", Operator.EQUALS, "x")
    with pytest.raises(
        ValidationError, match=r"'Like' is not an operator of a search. Use one of Equals, Not"
    ):
        Filter("a", "Like", "x")


def test_an_expression_without_parts_is_refused():
    with pytest.raises(ValueError, match="at least one subexpression, filter, or nested filter"):
        SearchExpression().to_boto()
