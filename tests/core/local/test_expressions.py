"""The values of expressions and conditions, and ISO 8601 durations."""

import datetime as dt
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagemaker.core.local.definition.durations import parse_duration
from sagemaker.core.local.expressions import Evaluator, ExpressionError, parse_path, render, walk

PROCESSING = {
    "ProcessingJobName": "job-1",
    "ProcessingInputs": [{"InputName": "code", "S3Input": {"S3Uri": "s3://b/code"}}],
    "ProcessingOutputConfig": {
        "Outputs": [
            {"OutputName": "train", "S3Output": {"S3Uri": "s3://b/train"}},
            {"OutputName": "report", "S3Output": {"S3Uri": "s3://b/report/"}},
        ]
    },
}
TRAINING = {
    "ModelArtifacts": {"S3ModelArtifacts": "s3://b/model.tar.gz"},
    "FinalMetricDataList": [{"MetricName": "val:acc", "Value": 0.9}],
    "HyperParameters": {"sagemaker.program": "t.py"},
    "InputDataConfig": [{"ChannelName": "train"}],
}
OBJECTS = {
    "s3://b/report/eval.json": json.dumps({"acc": 0.75, "n": [1, {"a.b": True}], "name": "x"}).encode(),
    "s3://b/report/broken.json": b"{",
}
STEPS = {
    "Prep": {
        "Name": "Prep",
        "Type": "Processing",
        "PropertyFiles": [
            {"PropertyFileName": "Eval", "OutputName": "report", "FilePath": "eval.json"},
            {"PropertyFileName": "Broken", "OutputName": "report", "FilePath": "broken.json"},
            {"PropertyFileName": "Gone", "OutputName": "report", "FilePath": "gone.json"},
            {"PropertyFileName": "Lost", "OutputName": "other", "FilePath": "eval.json"},
        ],
    }
}


def read_object(uri):
    if uri not in OBJECTS:
        raise FileNotFoundError(uri)
    return OBJECTS[uri]


@pytest.fixture
def evaluator():
    return Evaluator(
        parameters={"Text": "abc", "Number": 3, "Ratio": 0.5, "Flag": True, "Digits": "1"},
        variables={"PipelineName": "demo", "PipelineExecutionId": "abcdef123456"},
        steps=STEPS,
        outputs={"Prep": PROCESSING, "Train-1": TRAINING, "Gate": {"Outcome": True}},
        read_object=read_object,
        experiment={"ExperimentName": "demo", "TrialName": "t"},
    )


def get(path):
    return {"Get": path}


def json_get(name, path):
    return {"Std:JsonGet": {"PropertyFile": get(f"Steps.Prep.PropertyFiles.{name}"), "Path": path}}


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("Parameters.Text", "abc"),
        ("Parameters.Number", 3),
        ("Parameters.Flag", True),
        ("Execution.PipelineName", "demo"),
        ("PipelineExperimentConfig.TrialName", "t"),
        ("Steps.Prep.ProcessingJobName", "job-1"),
        ("Steps.Prep.ProcessingOutputConfig.Outputs['train'].S3Output.S3Uri", "s3://b/train"),
        ('Steps.Prep.ProcessingOutputConfig.Outputs["train"].S3Output.S3Uri', "s3://b/train"),
        ("Steps.Prep.ProcessingOutputConfig.Outputs[1].OutputName", "report"),
        ("Steps.Prep.ProcessingInputs['code'].S3Input.S3Uri", "s3://b/code"),
        ("Steps.Train-1.FinalMetricDataList['val:acc'].Value", 0.9),
        ("Steps.Train-1.HyperParameters['sagemaker.program']", "t.py"),
        ("Steps.Train-1.InputDataConfig['train'].ChannelName", "train"),
        ("Steps.Gate.Outcome", True),
    ],
)
def test_get(evaluator, path, value):
    assert evaluator.evaluate({"a": [get(path)]}) == {"a": [value]}


def test_the_current_time_is_the_time_of_the_evaluation(evaluator):
    before = dt.datetime.now(dt.timezone.utc)
    text = evaluator.evaluate(get("Execution.CurrentDateTime"))
    assert before <= dt.datetime.fromisoformat(text) <= dt.datetime.now(dt.timezone.utc)


def test_the_name_of_a_steps_own_job_is_known_only_there(evaluator):
    assert evaluator.with_variables(TrainingJobName="t-1").evaluate(get("Execution.TrainingJobName")) == "t-1"
    with pytest.raises(ExpressionError, match=r"Execution.TrainingJobName is undefined\."):
        evaluator.evaluate(get("Execution.TrainingJobName"))


@pytest.mark.parametrize(
    ("path", "hint"),
    [
        ("Parameters.Txt", "Did you mean Text"),
        ("Execution.Nothing", "Available: "),
        ("Elsewhere.X", "start with Steps"),
        ("Steps.Skipped.ModelName", "'Skipped' has no outputs"),
        ("Steps.Prep", "Name a property"),
        ("Steps.Prep.Job[", "Name a property"),
        ("Steps.Train-1.ModelArtifact.S3ModelArtifacts", "Did you mean ModelArtifacts"),
        ("Steps.Prep.ProcessingOutputConfig.Outputs['trian'].S3Output", "Did you mean train"),
        ("Steps.Prep.ProcessingOutputConfig.Outputs[2].S3Output", "has no 2 there"),
        ("Steps.Prep.ProcessingJobName.More", "has no 'More' there"),
        ("Steps.Prep.PropertyFiles.Eval", "Std:JsonGet only"),
    ],
)
def test_a_missing_value_is_undefined(evaluator, path, hint):
    with pytest.raises(ExpressionError, match=r"is undefined\.") as caught:
        evaluator.evaluate({"a": get(path)})
    assert caught.value.expression == path
    assert hint in caught.value.reason


def test_literals_and_objects_with_more_keys_are_not_expressions(evaluator):
    tree = {"Get": "Parameters.Text", "Other": [None, 1, 1.5, True, "Get"]}
    assert evaluator.evaluate(tree) == tree


def test_join(evaluator):
    values = [
        "s3:/",
        get("Parameters.Number"),
        get("Parameters.Ratio"),
        False,
        {"Std:Join": {"Values": ["a", 1]}},
    ]
    assert evaluator.evaluate({"Std:Join": {"On": "/", "Values": values}}) == "s3://3/0.5/false/a1"
    outcome = {"Std:Join": {"On": "", "Values": [get("Steps.Gate.Outcome")]}}
    assert evaluator.evaluate(outcome) == "true"


@pytest.mark.parametrize("value", [None, ["a"], {"a": 1}, get("Steps.Train-1.ModelArtifacts")])
def test_structures_have_no_text(evaluator, value):
    with pytest.raises(ExpressionError, match="has no text"):
        evaluator.evaluate({"Std:Join": {"On": "", "Values": [value]}})


@pytest.mark.parametrize(
    ("path", "value"),
    [("acc", 0.75), ("n[0]", 1), ("n[1]['a.b']", True), ("['name']", "x"), ("n", [1, {"a.b": True}])],
)
def test_json_get_from_a_property_file(evaluator, path, value):
    assert evaluator.evaluate(json_get("Eval", path)) == value


def test_json_get_from_an_object(evaluator):
    uri = {"Std:Join": {"On": "/", "Values": ["s3:/", "b", "report", "eval.json"]}}
    assert evaluator.evaluate({"Std:JsonGet": {"S3Uri": uri, "Path": "name"}}) == "x"


@pytest.mark.parametrize(
    ("expression", "reason"),
    [
        (json_get("Gone", "a"), "Received an error while reading file s3://b/report/gone.json"),
        (json_get("Broken", "a"), "are not in valid JSON format"),
        (json_get("Eval", "acc.value"), "Invalid json path 'acc.value'"),
        (json_get("Eval", "ac"), "Did you mean acc"),
        (json_get("Eval", "$.acc"), "Invalid json path '[$].acc'"),
        (json_get("Eval", "n[*]"), "Invalid json path"),
        (json_get("Eval", ""), "Invalid json path"),
        (json_get("Lost", "a"), "does not yet contain processing outputs"),
        (json_get("Nowhere", "a"), "is undefined"),
        ({"Std:JsonGet": {"Path": "a"}}, "one of PropertyFile and S3Uri"),
    ],
)
def test_json_get_says_what_is_wrong(evaluator, expression, reason):
    with pytest.raises(ExpressionError, match=reason):
        evaluator.evaluate(expression)


def compare(kind, left, right):
    return {"Type": kind, "LeftValue": left, "RightValue": right}


@pytest.mark.parametrize(
    ("condition", "holds"),
    [
        (compare("Equals", 1, 1.0), True),
        (compare("Equals", "a", "b"), False),
        (compare("Equals", "1", "1.0"), False),
        (compare("Equals", get("Parameters.Digits"), 1), True),
        (compare("Equals", True, "true"), True),
        (compare("Equals", False, "TRUE"), False),
        (compare("Equals", get("Steps.Gate.Outcome"), True), True),
        (compare("GreaterThan", get("Parameters.Digits"), 3), False),
        (compare("GreaterThan", "b", "a"), True),
        (compare("GreaterThanOrEqualTo", 3, get("Parameters.Number")), True),
        (compare("LessThan", 2, "2.5"), True),
        (compare("LessThan", "1e1", 10.5), True),
        (compare("LessThanOrEqualTo", 4, 3), False),
        (compare("GreaterThan", json_get("Eval", "acc"), 0.7), True),
        ({"Type": "In", "QueryValue": "a", "Values": ["b", get("Parameters.Text"), 1]}, False),
        ({"Type": "In", "QueryValue": "abc", "Values": ["b", get("Parameters.Text"), 1]}, True),
        ({"Type": "In", "QueryValue": True, "Values": [1, "true"]}, True),
        ({"Type": "Not", "Condition": compare("Equals", 1, 2)}, True),
        ({"Type": "Or", "Conditions": [compare("Equals", 1, 2), compare("LessThan", 1, 2)]}, True),
        ({"Type": "Or", "Conditions": []}, False),
    ],
)
def test_conditions(evaluator, condition, holds):
    assert evaluator.holds(condition) is holds


@pytest.mark.parametrize(
    ("condition", "reason"),
    [
        (compare("Equals", 1, "a"), r"cannot compare 1 \(a number\) with 'a' \(a text\)"),
        (compare("Equals", True, 1), "cannot compare"),
        (compare("LessThan", True, False), "cannot compare"),
        (compare("LessThan", True, "false"), "cannot compare"),
        (compare("Equals", None, 1), r"None \(null\)"),
        (compare("LessThen", 1, 2), "is unknown. Did you mean LessThan"),
        ({"Type": "Equals", "LeftValue": 1}, "needs the member RightValue"),
        ({"Type": "Not", "Expression": {}}, "needs the member Condition"),
    ],
)
def test_values_that_cannot_be_compared(evaluator, condition, reason):
    with pytest.raises(ExpressionError, match=reason):
        evaluator.holds(condition)


SCALARS = st.one_of(st.text(), st.integers(), st.booleans(), st.floats(allow_nan=False, allow_infinity=False))
KEYS = st.text(min_size=1).filter(lambda text: "']" not in text and "'" not in text[-1:])
TREES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=12,
)


@given(st.text(), st.lists(SCALARS))
def test_join_is_the_join_of_the_texts(separator, values):
    def text(value):
        return json.dumps(value) if isinstance(value, bool) else str(value)

    joined = Evaluator({}, {}, {}, {}, read_object).evaluate(
        {"Std:Join": {"On": separator, "Values": values}}
    )
    if not any(isinstance(value, float) for value in values):
        assert joined == separator.join(map(text, values))


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_the_text_of_a_number_is_decimal_and_exact(number):
    assert set(render(number)) <= set("-.0123456789")
    assert float(render(number)) == number


@given(st.data(), TREES)
def test_every_place_of_a_tree_is_found_by_its_path(data, tree):
    path, value = "", tree
    while isinstance(value, list | dict) and value and data.draw(st.booleans()):
        if isinstance(value, list):
            key = data.draw(st.integers(0, len(value) - 1))
            path += f"[{key}]"
        else:
            key = data.draw(st.sampled_from(sorted(value)))
            path += f"['{key}']"
        value = value[key]
    segments = parse_path(path)
    assert (walk(tree, segments) == value) if path else segments is None


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("PT1H", 1),
        ("P30D", 720),
        ("30d", 720),
        ("p30d", 720),
        ("5y", 5 * 365 * 24),
        ("T30m", 0.5),
        ("30dT5h", 725),
        ("P1mo", 720),
        ("P1M", 720),
        ("2w", 336),
        ("PT1.5H", 1.5),
        ("PT3600S", 1),
        ("P0D", 0),
        ("P1Y2M3W4DT5H6M36S", (365 + 60 + 21 + 4) * 24 + 5.11),
    ],
)
def test_durations(text, hours):
    assert parse_duration(text) == dt.timedelta(hours=hours)


@pytest.mark.parametrize(
    "text", ["", "P", "PT", "30", "1h", "P1H", "-P1D", "P1DT", "1 day", "P" + "9" * 400 + "Y"]
)
def test_texts_that_are_not_durations(text):
    with pytest.raises(ValueError, match=r"duration|longer than"):
        parse_duration(text)
