"""Loops: their document, what stands for items and outputs, and where these may stand."""

import copy
import pickle

import pytest

from sagemaker.core.exceptions import (
    CycleError,
    DuplicateStepError,
    PipelineDefinitionError,
    UnknownPropertyError,
)
from sagemaker.core.lambda_helper import Lambda
from sagemaker.core.workflow.functions import Join
from sagemaker.core.workflow.parameters import ParameterString
from sagemaker.mlops.workflow import (
    CurrentItem,
    FailStep,
    ForEachSelector,
    ForEachSelectorPickType,
    ForEachStep,
    IterationOutput,
    LambdaOutput,
    LambdaStep,
    StepDependency,
    TriggerCondition,
)

FUNCTION = "arn:aws:lambda:eu-west-1:111122223333:function:score"


def call(name, *, outputs=(), **members):
    declared = [LambdaOutput(output) for output in outputs]
    return LambdaStep(name=name, lambda_func=Lambda(function_arn=FUNCTION), outputs=declared, **members)


def loop(name="Each", body=None, **members):
    defaults = {"iterable_items": ["red"], "max_concurrency": 2}
    return ForEachStep(
        name=name, for_each_body=body or [call("Score", outputs=["grams"])], **{**defaults, **members}
    )


def test_the_document_of_a_loop(bench):
    records = ParameterString(name="Records", default_value='[{"name": "red"}]')
    item = CurrentItem()
    score = call(
        "Score",
        outputs=["grams"],
        inputs={
            "all": item,
            "name": item.name,
            "first": item["parts"][0],
            "text": Join(on="", values=["a ", item.name]),
        },
    )
    step = loop(
        body=[score, call("Note", depends_on=[score])],
        iterable_items=records,
        selector=ForEachSelector("MinBy", IterationOutput(score).OutputParameters["grams"]),
        display_name="Each record",
        depends_on=["Before"],
    )
    written, before = bench.steps(step, call("Before"), parameters=[records])
    assert before["Name"] == "Before"
    body = written["Arguments"].pop("ForEachBody")
    assert written == {
        "Name": "Each",
        "Type": "ForEach",
        "DisplayName": "Each record",
        "DependsOn": ["Before"],
        "Arguments": {
            "IterableItems": {"Get": "Parameters.Records"},
            "MaxConcurrency": 2,
            "Selector": {
                "Pick": "MinBy",
                "Field": {"Get": "IterationOutput.Score.OutputParameters['grams']"},
            },
        },
    }
    assert [entry["Name"] for entry in body] == ["Score", "Note"]
    assert body[0]["Arguments"] == {
        "all": {"Get": "ForEach.CurrentItem"},
        "name": {"Get": "ForEach.CurrentItem.name"},
        "first": {"Get": "ForEach.CurrentItem['parts'][0]"},
        "text": {"Std:Join": {"On": "", "Values": ["a ", {"Get": "ForEach.CurrentItem.name"}]}},
    }
    assert body[1]["DependsOn"] == ["Score"]


def test_items_may_be_literals_and_variables(bench):
    upstream = call("List", outputs=["records"])
    items = ["red", 1, 2.5, True, upstream.properties.Outputs["records"]]
    written, listed = bench.steps(loop(iterable_items=items))
    assert written["Arguments"]["IterableItems"] == [
        "red",
        1,
        2.5,
        True,
        {"Get": "Steps.List.OutputParameters['records']"},
    ]
    assert listed["Name"] == "List"


def test_outputs_of_a_loop(bench):
    score = call("Score", outputs=["grams"])
    step = loop(
        body=[score], selector=ForEachSelector(ForEachSelectorPickType.MAX_BY, IterationOutput("Score").x)
    )
    properties = step.properties
    reader = call(
        "Read",
        inputs={
            "status": properties.Status,
            "failed": properties.FailedStepCount,
            "third": properties.IterationOutputs[2].Score.OutputParameters["grams"],
            "best": properties.Selected.OutputParameters["grams"],
        },
    )
    written, each = bench.steps(reader)
    assert written["Arguments"] == {
        "status": {"Get": "Steps.Each.Status"},
        "failed": {"Get": "Steps.Each.FailedStepCount"},
        "third": {"Get": "Steps.Each.IterationOutputs[2].Score.OutputParameters['grams']"},
        "best": {"Get": "Steps.Each.Selected.OutputParameters['grams']"},
    }
    assert each["Name"] == "Each"
    step.name, score.name = "Every", "Scale"
    assert properties.IterationOutputs[2].Scale.expr == {"Get": "Steps.Every.IterationOutputs[2].Scale"}


def test_references_survive_copies_and_pickling():
    item = CurrentItem().parts["a"]
    for again in (copy.copy(item), copy.deepcopy(item), pickle.loads(pickle.dumps(item))):
        assert again.expr == {"Get": "ForEach.CurrentItem.parts['a']"}
        assert again == item
    assert repr(item) == "CurrentItem(\"ForEach.CurrentItem.parts['a']\")"


def test_an_output_that_is_not_there_is_refused():
    with pytest.raises(UnknownPropertyError, match=r"has no body step 'Wiegh'\. It has: Score"):
        _ = loop().properties.IterationOutputs[0].Wiegh
    with pytest.raises(UnknownPropertyError, match=r"has no member 'Stats'\. Did you mean Status"):
        _ = loop().properties.Stats
    with pytest.raises(ValueError, match="'Each' selects no iteration: give it selector="):
        _ = loop().properties.Selected
    with pytest.raises(TypeError, match="must be indexed with an integer"):
        loop().properties.IterationOutputs["0"]
    with pytest.raises(TypeError, match="is indexed with a number or a text"):
        CurrentItem()[1.5]


def test_the_body_is_not_seen_from_outside(bench):
    score = call("Score", outputs=["grams"])
    step = loop(body=[score])
    with pytest.raises(
        PipelineDefinitionError, match=r"'Read' waits for or reads step 'Score'.*Depend on 'Each'"
    ):
        bench.compile(step, call("Read", inputs={"grams": score.properties.Outputs["grams"]}))
    with pytest.raises(PipelineDefinitionError, match="'After' waits for or reads step 'Score'"):
        bench.compile(step, call("After", depends_on=["Score"]))
    other = loop("Other", body=[call("Again", depends_on=["Score"])])
    with pytest.raises(PipelineDefinitionError, match="'Again' waits for or reads step 'Score'"):
        bench.compile(step, other)


@pytest.mark.parametrize(
    ("inputs", "message"),
    [
        (
            {"item": CurrentItem().x},
            r"Step 'Read': CurrentItem\('ForEach.CurrentItem.x'\) stands outside of the body",
        ),
        ({"item": Join(on="", values=["a", CurrentItem()])}, "stands outside of the body"),
        ({"item": IterationOutput("Score").x}, "Read properties.Selected or properties.IterationOutputs"),
    ],
    ids=["item", "item-in-a-join", "output"],
)
def test_variables_of_a_loop_have_no_value_outside(bench, inputs, message):
    with pytest.raises(PipelineDefinitionError, match=message):
        bench.compile(loop(), call("Read", inputs=inputs))


def test_the_loop_itself_has_no_item(bench):
    with pytest.raises(PipelineDefinitionError, match="Step 'Each': CurrentItem"):
        bench.compile(loop(iterable_items=CurrentItem().parts))


def test_names_are_unique_over_all_bodies(bench):
    with pytest.raises(DuplicateStepError, match="ForEachBody of 'Each' and in ForEachBody of 'Other'"):
        bench.compile(loop(), loop("Other"))
    with pytest.raises(
        DuplicateStepError, match="Step 'Score-0' is called like an iteration of the body step 'Score'"
    ):
        bench.compile(loop(), call("Score-0"))
    bench.compile(loop(), call("Score-x"), call("Weight-0"))


def test_a_loop_waits_for_what_its_body_waits_for(bench):
    # Neither waits for itself, but the loop cannot end before its body has started.
    after = call("After", depends_on=["Each"])
    with pytest.raises(CycleError, match="Cycle detected"):
        bench.compile(loop(body=[call("Score", depends_on=[after])]), after)
    before = call("Before")
    compiled = bench.compile(loop(body=[call("Score", depends_on=[before])]), before)
    assert set(compiled.graph.names) == {"Each", "Score", "Before"}


def test_a_loop_in_a_branch(bench):
    gate = bench.condition("Gate", then=[loop()], otherwise=[bench.fail("Stop")])
    (written,) = bench.steps(gate)
    (each,) = written["Arguments"]["IfSteps"]
    assert each["Arguments"]["ForEachBody"][0]["Name"] == "Score"


def test_body_steps_may_look_at_how_others_ended(bench):
    score = call("Score")
    body = [score, call("Mend", depends_on=[StepDependency(score, TriggerCondition.FAILED)])]
    written = bench.step(loop(body=body))
    assert written["Arguments"]["ForEachBody"][1]["DependsOn"] == [{"Step": "Score", "Trigger": "Failed"}]


def test_a_stop_has_no_place_in_a_body():
    with pytest.raises(ValueError, match="step type 'Fail' is not allowed in for_each_body"):
        loop(body=[FailStep(name="Stop")])
