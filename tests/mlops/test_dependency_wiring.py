"""Dependencies of every kind of step, in all forms."""

import pytest

from sagemaker.core.exceptions import CycleError, ValidationError
from sagemaker.core.lambda_helper import Lambda
from sagemaker.core.lineage import Artifact
from sagemaker.mlops.workflow import (
    CallbackStep,
    CleanupStep,
    EMRServerlessJobConfig,
    EMRServerlessStep,
    EMRStep,
    EMRStepConfig,
    EndpointConfigStep,
    EndpointStep,
    ForEachStep,
    InferenceComponentStep,
    LambdaOutput,
    LambdaStep,
    LineageStep,
    S3CleanupSource,
    StepCollection,
    StepDependency,
    TriggerCondition,
)

FUNCTION = Lambda(function_arn="arn:aws:lambda:eu-west-1:111122223333:function:score")


def call(name, **members):
    return LambdaStep(name=name, lambda_func=FUNCTION, outputs=[LambdaOutput("grams")], **members)


def artifact(bench):
    return Artifact.create(source_uri="s3://x", artifact_type="T", sagemaker_session=bench.session)


KINDS = {
    "processing": lambda b: b.processing("Step"),
    "training": lambda b: b.training("Step"),
    "model": lambda b: b.model("Step"),
    "registration": lambda b: b.registration("Step"),
    "condition": lambda b: b.condition("Step"),
    "fail": lambda b: b.fail("Step"),
    "lambda": lambda b: call("Step"),
    "callback": lambda b: CallbackStep("Step", "https://queue", {}, []),
    "emr": lambda b: EMRStep("Step", None, None, "j-1", EMRStepConfig("x.jar")),
    "emr serverless": lambda b: EMRServerlessStep(
        "Step", None, None, EMRServerlessJobConfig({}, "arn:role"), "app"
    ),
    "endpoint configuration": lambda b: EndpointConfigStep("Step", b.session.create_endpoint_config("c", [])),
    "endpoint": lambda b: EndpointStep("Step", b.session.create_endpoint("e", "c")),
    "inference component": lambda b: InferenceComponentStep(
        "Step", b.session.create_inference_component("i", "e", "v", {})
    ),
    "lineage": lambda b: LineageStep("Step", artifacts=artifact(b)),
    "cleanup": lambda b: CleanupStep("Step", [S3CleanupSource("First")]),
    "loop": lambda b: ForEachStep("Step", ["a"], 1, [call("Body")]),
}


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_waits_for_steps_names_outputs_lists_and_collections(bench, kind):
    step, first, second = KINDS[kind](bench), call("First"), call("Second")
    collection = StepCollection("pair", [call("Third"), call("Fourth")])
    assert step.after("First", [second, first.properties.Outputs["grams"]], collection) is step
    step.add_depends_on(StepDependency(call("Fifth"), TriggerCondition.FAILED))
    written = next(each for each in bench.steps(step, first, second, collection) if each["Name"] == "Step")
    assert written["DependsOn"] == ["First", "Second", "Fourth", {"Step": "Fifth", "Trigger": "Failed"}]


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_stands_in_a_chain(bench, kind):
    step, first, last = KINDS[kind](bench), call("First"), call("Last")
    if kind == "fail":
        assert first >> step is step
        assert bench.steps(first, step)[1]["DependsOn"] == ["First"]
        return
    assert first >> step >> last is last
    written = {each["Name"]: each.get("DependsOn") for each in bench.steps(last)}
    assert (written["First"], written["Step"], written["Last"]) == (None, ["First"], ["Step"])


def test_lists_outputs_and_collections_on_both_sides(bench):
    first, second, third = call("First"), call("Second"), call("Third")
    pair = StepCollection("pair", [call("Left"), call("Right", depends_on=["Left"])])
    [first, second] >> third >> [pair, call("Last")]
    first.properties.Outputs["grams"] >> call("Alone")
    written = {each["Name"]: each.get("DependsOn") for each in bench.steps(third, pair)}
    assert written == {
        "Third": ["First", "Second"],
        "Left": ["Third"],
        "Right": ["Left"],
        "First": None,
        "Second": None,
    }
    first >> second.properties.Outputs["grams"]
    assert bench.steps(second)[0]["DependsOn"] == ["First"]


def test_values_that_cannot_wait_are_refused():
    with pytest.raises(TypeError, match="unsupported operand"):
        call("First") >> "Second"
    with pytest.raises(ValidationError, match="'pair' has no step that could wait"):
        call("First") >> StepCollection("pair")


def test_the_error_of_a_cycle_names_its_steps(bench):
    first, second, third = call("First"), call("Second"), call("Third")
    first >> second >> third >> first
    with pytest.raises(
        CycleError, match=r"(First|Second|Third) -> (First|Second|Third) -> (First|Second|Third) -> "
    ):
        bench.compile(first)
