"""Callback and Lambda steps: their documents, and outputs that belong to a step and not to a name."""

import pickle

import pytest

from sagemaker.core.exceptions import UnknownOutputError, UnknownPropertyError, ValidationError
from sagemaker.core.lambda_helper import Lambda
from sagemaker.core.workflow.conditions import ConditionEquals
from sagemaker.core.workflow.functions import Join
from sagemaker.core.workflow.parameters import ParameterString
from sagemaker.mlops.workflow import CacheConfig, CallbackOutput, CallbackStep, LambdaOutput, LambdaStep
from sagemaker.mlops.workflow.callback_step import CallbackOutputTypeEnum
from sagemaker.mlops.workflow.lambda_step import LambdaOutputTypeEnum

QUEUE = "https://sqs.eu-west-1.amazonaws.com/111122223333/record"
FUNCTION = "arn:aws:lambda:eu-west-1:111122223333:function:score"


def callback(name, *, inputs=None, outputs=(), **members):
    return CallbackStep(name=name, sqs_queue_url=QUEUE, inputs=inputs, outputs=outputs, **members)


def function(name, **members):
    return LambdaStep(name=name, lambda_func=Lambda(function_arn=FUNCTION), **members)


MAKERS = pytest.mark.parametrize(
    ("make", "output"), [(callback, CallbackOutput), (function, LambdaOutput)], ids=["callback", "lambda"]
)


def test_a_callback_step_tells_its_queue_inputs_and_outputs(bench):
    queue = ParameterString(name="Queue", default_value=QUEUE)
    step = CallbackStep(
        name="Ask",
        sqs_queue_url=queue,
        inputs={"record": "red", "from": [queue, {"deep": queue}]},
        outputs=[CallbackOutput("grams", CallbackOutputTypeEnum.Float), CallbackOutput(output_name="note")],
        display_name="Ask the cleaner",
        description="by letter",
        cache_config=CacheConfig(enable_caching=True, expire_after="PT1H"),
        depends_on=["Other"],
    )
    written = bench.steps(step, callback("Other"), parameters=[queue])[0]
    assert written == {
        "Name": "Ask",
        "Type": "Callback",
        "DisplayName": "Ask the cleaner",
        "Description": "by letter",
        "DependsOn": ["Other"],
        "CacheConfig": {"Enabled": True, "ExpireAfter": "PT1H"},
        "SqsQueueUrl": {"Get": "Parameters.Queue"},
        "Arguments": {
            "record": "red",
            "from": [{"Get": "Parameters.Queue"}, {"deep": {"Get": "Parameters.Queue"}}],
        },
        "OutputParameters": [
            {"OutputName": "grams", "OutputType": "Float"},
            {"OutputName": "note", "OutputType": "String"},
        ],
    }


def test_a_lambda_step_tells_its_function(bench):
    step = function("Score", outputs=[LambdaOutput("grams", "Integer")])
    assert bench.step(step) == {
        "Name": "Score",
        "Type": "Lambda",
        "Arguments": {},
        "FunctionArn": FUNCTION,
        "OutputParameters": [{"OutputName": "grams", "OutputType": "Integer"}],
    }


def test_the_function_may_be_known_only_when_the_pipeline_runs(bench):
    which = ParameterString(name="Function")
    step = LambdaStep(name="Score", lambda_func=Lambda(function_arn=which))
    assert bench.step(step, parameters=[which])["FunctionArn"] == {"Get": "Parameters.Function"}


@MAKERS
def test_outputs_of_one_name_are_those_of_their_steps(bench, make, output):
    first, second = make("First", outputs=[output("grams")]), make("Second", outputs=[output("grams")])
    reader = function(
        "Read", inputs={"a": first.properties.Outputs["grams"], "b": second.properties.Outputs["grams"]}
    )
    compiled = bench.compile(reader)
    assert [step["Name"] for step in compiled.definition["Steps"]] == ["Read", "First", "Second"]
    assert compiled.definition["Steps"][0]["Arguments"] == {
        "a": {"Get": "Steps.First.OutputParameters['grams']"},
        "b": {"Get": "Steps.Second.OutputParameters['grams']"},
    }


@MAKERS
def test_an_output_follows_its_step_to_another_name(bench, make, output):
    step = make("Before", outputs=[output("grams")])
    grams = step.properties.Outputs["grams"]
    step.name = "After"
    assert grams.expr == {"Get": "Steps.After.OutputParameters['grams']"}


@MAKERS
def test_a_declaration_stands_for_the_output_of_its_step(bench, make, output):
    grams = output("grams")
    step = make("Score", outputs=[grams])
    reader = function("Read", inputs={"grams": grams, "text": Join(on=" ", values=["scores", grams])})
    gate = bench.condition("Gate", ConditionEquals(left=grams, right="12"))
    read, gated, score = bench.steps(reader, gate)
    expression = {"Get": "Steps.Score.OutputParameters['grams']"}
    assert read["Arguments"]["grams"] == expression
    assert read["Arguments"]["text"]["Std:Join"]["Values"][1] == expression
    assert gated["Arguments"]["Conditions"][0]["LeftValue"] == expression
    assert score["Name"] == step.name


@MAKERS
def test_a_declaration_of_several_steps_or_of_none_stands_for_no_output(bench, make, output):
    shared = output("grams")
    make("First", outputs=[shared])
    make("Second", outputs=[shared])
    with pytest.raises(UnknownOutputError, match="declared by the steps 'First' and 'Second'"):
        bench.compile(function("Read", inputs={"grams": shared}))
    with pytest.raises(KeyError, match="declared by no step"):
        bench.compile(function("Read", inputs={"grams": output("grams")}))


@MAKERS
def test_an_undeclared_output_is_named_with_the_declared_ones(make, output):
    step = make("Score", outputs=[output("grams"), output("unit")])
    with pytest.raises(KeyError, match=r"Step 'Score' has no output 'gram'\. It declares: 'grams', 'unit'"):
        step.properties.Outputs["gram"]
    with pytest.raises(UnknownPropertyError, match=r"\.Outputs\['name'\]"):
        _ = step.properties.grams


def test_outputs_survive_pickling():
    step = callback("Score", outputs=[CallbackOutput("grams")])
    again = pickle.loads(pickle.dumps(step.properties))
    assert again.Outputs["grams"].expr == step.properties.Outputs["grams"].expr
    assert again.step.name == "Score"


@MAKERS
@pytest.mark.parametrize(
    ("outputs", "error", "message"),
    [
        (["grams"], TypeError, "Step 'Score': outputs must be output declarations, not str"),
        ([None], TypeError, "not NoneType"),
        (["no name"], ValidationError, "needs output_name"),
        (["twice", "twice"], ValidationError, "declares two outputs named 'twice'"),
    ],
    ids=["text", "none", "no-name", "twice"],
)
def test_outputs_that_cannot_be(make, output, outputs, error, message):
    made = {"no name": output, "twice": lambda: output("twice")}
    with pytest.raises(error, match=message):
        make("Score", outputs=[made[name]() if name in made else name for name in outputs])


@pytest.mark.parametrize("output", [CallbackOutput, LambdaOutput])
def test_a_type_that_does_not_exist_is_answered_with_those_that_do(output):
    with pytest.raises(ValueError, match="one of 'String', 'Integer', 'Boolean', 'Float', not 'Text'"):
        output("grams", "Text")


def test_the_first_type_is_the_default():
    assert CallbackOutputTypeEnum() is CallbackOutputTypeEnum.String
    assert LambdaOutput("x") == LambdaOutput("x", LambdaOutputTypeEnum.String)
    assert CallbackOutput("x").expr("Ask") == {"Get": "Steps.Ask.OutputParameters['x']"}


def test_other_wrong_arguments_name_the_step():
    with pytest.raises(ValueError, match="Step 'Ask': sqs_queue_url is required"):
        CallbackStep(name="Ask", sqs_queue_url=None, inputs={}, outputs=[])
    with pytest.raises(TypeError, match="Step 'Ask': inputs must be a dictionary, not list"):
        callback("Ask", inputs=[1])
    with pytest.raises(TypeError, match=r"Step 'Score': lambda_func must be a .*Lambda, not str"):
        LambdaStep(name="Score", lambda_func=FUNCTION)
