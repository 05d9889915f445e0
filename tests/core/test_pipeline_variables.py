"""Properties of all pipeline variables: refused misuse, equality, and composition to text."""

import math
import operator

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sagemaker.core.exceptions import PipelineVariableError
from sagemaker.core.workflow import (
    ExecutionVariable,
    ExecutionVariables,
    Join,
    JsonGet,
    ParameterBoolean,
    ParameterFloat,
    ParameterInteger,
    ParameterString,
    PipelineVariable,
    Properties,
    PropertyFile,
    get_step,
    is_pipeline_variable,
)

TRAINING = Properties("Train", shape_name="DescribeTrainingJobResponse")

VARIABLES = {
    "string": ParameterString("Text", default_value="x"),
    "integer": ParameterInteger("Count", default_value=1),
    "float": ParameterFloat("Rate"),
    "boolean": ParameterBoolean("Flag"),
    "execution variable": ExecutionVariables.PIPELINE_NAME,
    "join": Join(on="/", values=["a", ParameterString("Text")]),
    "json value": JsonGet(step_name="Step", property_file="Report", json_path="a.b"),
    "properties": TRAINING,
    "property": TRAINING.ModelArtifacts.S3ModelArtifacts,
    "property list": TRAINING.FinalMetricDataList,
    "property map": TRAINING.HyperParameters,
    "property file": PropertyFile("Report", "out", "report.json"),
}

TEXT = ("do not support __str__ operation", 'Join(on="", values=')
CONCATENATION = ("do not support concatenation", 'Join(on="", values=')
TRUTH = ("have no truth value", "ConditionStep(conditions=[ConditionEquals(left=<variable>, right=True)])")
MEMBERSHIP = ("cannot be searched with `in`", "ConditionIn(value=<variable>, in_values=[...])")
ITERATION = ("do not support iteration", "Index the items you need")
EQUALITY = ("cannot be compared with ==", "ConditionEquals(left=<variable>, right=<value>)")

MISUSES = {
    "str": (str, *TEXT),
    "f-string": (lambda v: f"s3://bucket/{v}", *TEXT),
    "format specification": (lambda v: f"{v:>10}", *TEXT),
    "format": ("{}".format, *TEXT),
    "percent": (lambda v: "%s" % v, *TEXT),  # noqa: UP031 - the misuse
    "int": (int, "do not support __int__ operation.", "Pass the variable itself"),
    "float": (float, "do not support __float__ operation.", "Pass the variable itself"),
    "bool": (bool, *TRUTH),
    "not": (operator.not_, *TRUTH),
    "or": (lambda v: v or "default", *TRUTH),
    "for": (list, *ITERATION),
    "unpacking": (lambda v: [*v], *ITERATION),
    "in a variable": (lambda v: "x" in v, *MEMBERSHIP),
    "in a list": (lambda v: v in ["x"], *EQUALITY),
    "plus": (lambda v: v + "/x", *CONCATENATION),
    "plus, reflected": (lambda v: "s3://" + v, *CONCATENATION),
    "plus a variable": (lambda v: v + v, *CONCATENATION),
    "==": (lambda v: v == "x", *EQUALITY),
    "== reflected": (lambda v: 1 == v, *EQUALITY),  # noqa: SIM300 - the misuse
    "== boolean": (lambda v: v == True, *EQUALITY),  # noqa: E712 - the misuse
    "!=": (lambda v: v != 0.5, *EQUALITY),
    "<": (lambda v: v < 1, "compared with <", "ConditionLessThan("),
    "<=": (lambda v: v <= 1, "compared with <=", "ConditionLessThanOrEqualTo("),
    ">": (lambda v: v > 1, "compared with >", "ConditionGreaterThan("),
    ">=": (lambda v: v >= 1, "compared with >=", "ConditionGreaterThanOrEqualTo("),
    "< between variables": (lambda v: v < v, "compared with <", "ConditionLessThan("),  # noqa: PLR0124
}


@pytest.mark.parametrize("misuse", MISUSES)
@pytest.mark.parametrize("variable", VARIABLES)
def test_a_variable_is_not_a_python_value_and_names_the_remedy(variable, misuse):
    function, problem, remedy = MISUSES[misuse]
    with pytest.raises(TypeError) as error:
        function(VARIABLES[variable])
    # Programs look at the name of the error that the published API documents for conversions.
    published = "support __" in problem or "concatenation" in problem
    assert type(error.value) is (TypeError if published else PipelineVariableError)
    assert problem in str(error.value)
    assert remedy in str(error.value)
    assert repr(VARIABLES[variable]) in str(error.value)


@pytest.mark.parametrize("variable", VARIABLES)
def test_a_variable_is_not_none_and_equals_itself(variable):
    value = VARIABLES[variable]
    assert value is not None
    assert (value == None) is False  # noqa: E711 - what libraries do
    assert value == value  # noqa: PLR0124 - what a set does
    assert value in {value}
    assert is_pipeline_variable(value)


def test_variables_of_the_same_value_are_equal():
    for make in (
        lambda: ParameterString("Name", default_value="x"),
        lambda: ExecutionVariable("PipelineName"),
        lambda: Join(on="-", values=["a", ParameterString("Name")]),
        lambda: JsonGet(step_name="Step", property_file="Report", json_path="a"),
        lambda: Properties("Train", shape_name="DescribeTrainingJobResponse").TrainingJobName,
        lambda: PropertyFile("Report", "out", "report.json"),
    ):
        assert make() == make()
        assert hash(make()) == hash(make())
        assert len({make(), make()}) == 1


def test_variables_of_different_values_differ():
    distinct = [
        ParameterString("Name"),
        ParameterString("Other"),
        ParameterString("Name", default_value="x"),
        ParameterInteger("Name"),
        ExecutionVariable("Name"),
        Join(values=["a"]),
        Join(on="-", values=["a"]),
        TRAINING,
        TRAINING.TrainingJobName,
        TRAINING.TrainingJobArn,
        Properties("Other", shape_name="DescribeTrainingJobResponse").TrainingJobName,
    ]
    for first in distinct:
        assert [other for other in distinct if other == first] == [first]
    assert len(set(distinct)) == len(distinct)


def test_text_needs_no_conversion_and_other_values_become_a_join():
    for name in ("string", "execution variable", "join"):
        assert VARIABLES[name].to_string() is VARIABLES[name]
    for name in ("integer", "float", "boolean", "property", "json value"):
        assert VARIABLES[name].to_string().expr == {
            "Std:Join": {"On": "", "Values": [VARIABLES[name].expr]},
        }


@pytest.mark.parametrize(
    ("variable", "name"),
    [
        (ExecutionVariables.START_DATETIME, "StartDateTime"),
        (ExecutionVariables.CURRENT_DATETIME, "CurrentDateTime"),
        (ExecutionVariables.PIPELINE_NAME, "PipelineName"),
        (ExecutionVariables.PIPELINE_ARN, "PipelineArn"),
        (ExecutionVariables.PIPELINE_EXECUTION_ID, "PipelineExecutionId"),
        (ExecutionVariables.PIPELINE_EXECUTION_ARN, "PipelineExecutionArn"),
        (ExecutionVariables.TRAINING_JOB_NAME, "TrainingJobName"),
        (ExecutionVariables.PROCESSING_JOB_NAME, "ProcessingJobName"),
    ],
)
def test_execution_variables(variable, name):
    assert variable.expr == {"Get": f"Execution.{name}"}
    assert list(variable.leaves()) == [variable]


def test_only_outputs_of_steps_have_a_step():
    step = type("Step", (), {"name": "Train"})()
    root = Properties("Train", shape_name="DescribeTrainingJobResponse", step=step)
    assert get_step(root.ModelArtifacts) is step
    with pytest.raises(TypeError, match="is not the output of a step"):
        get_step(ParameterString("Name"))


# Joins against a reference: a tree is a literal, the name of a parameter, or a separator with trees.

LITERALS = st.text() | st.integers() | st.booleans() | st.floats(allow_nan=False)
NAMES = st.from_regex(r"[A-Za-z0-9_-]{1,8}", fullmatch=True)
LEAVES = st.tuples(st.just("literal"), LITERALS) | st.tuples(st.just("parameter"), NAMES)
TREES = st.recursive(
    LEAVES,
    lambda trees: st.tuples(st.just("join"), st.text(max_size=2), st.lists(trees, max_size=4)),
    max_leaves=12,
)


def built(tree):
    kind, *content = tree
    if kind == "join":
        return Join(on=content[0], values=[built(value) for value in content[1]])
    return ParameterString(content[0]) if kind == "parameter" else content[0]


def expected(tree):
    kind, *content = tree
    if kind == "join":
        return {"Std:Join": {"On": content[0], "Values": [expected(value) for value in content[1]]}}
    return {"Get": f"Parameters.{content[0]}"} if kind == "parameter" else content[0]


def variables_of(tree):
    kind, *content = tree
    inner = [name for value in content[1] for name in variables_of(value)] if kind == "join" else []
    return [kind, *inner] if kind != "literal" else []


@settings(derandomize=True, max_examples=100, deadline=None)
@given(st.text(max_size=2), st.lists(TREES, max_size=4))
def test_a_join_is_written_as_it_is_nested(separator, values):
    tree = ("join", separator, values)
    join = built(tree)
    assert join.expr == expected(tree)
    assert len(list(join.leaves())) == len(variables_of(tree))


def test_a_join_keeps_the_types_of_literals():
    written = Join(values=[1, True, 0.5, "1", math.inf, None]).expr["Std:Join"]["Values"]
    assert [type(value) for value in written] == [int, bool, float, str, float, type(None)]


def test_an_empty_join_is_empty_text():
    assert Join().expr == {"Std:Join": {"On": "", "Values": []}}


@attrs.frozen(eq=False)
class Counted(PipelineVariable):
    """Notes each look at its operands."""

    inner: tuple
    looks: list

    def operands(self):
        self.looks.append(self)
        return self.inner


def test_the_leaves_of_a_deep_variable_are_visited_once():
    looks = []
    parameter = ParameterString("Name")
    variable = Counted((parameter, "text"), looks)
    for _ in range(499):
        variable = Counted((variable, parameter), looks)
    leaves = list(variable.leaves())
    assert len(looks) == 500
    assert sum(leaf is parameter for leaf in leaves) == 500
    assert len(leaves) == 1000


def test_a_class_of_variables_must_define_its_expression():
    with pytest.raises(NotImplementedError, match="does not define expr"):
        PipelineVariable().expr  # noqa: B018 - the property raises
