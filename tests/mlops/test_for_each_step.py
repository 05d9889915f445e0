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

FUNCTION = "arn:aws:lambda:eu-west-1:111122223333:function:weigh"


def call(name, *, outputs=(), **members):
    declared = [LambdaOutput(output) for output in outputs]
    return LambdaStep(name=name, lambda_func=Lambda(function_arn=FUNCTION), outputs=declared, **members)


def loop(name="Each", body=None, **members):
    given = {"iterable_items": ["rye"], "max_concurrency": 2}
    return ForEachStep(
        name=name, for_each_body=body or [call("Weigh", outputs=["grams"])], **{**given, **members}
    )


def test_the_document_of_a_loop(bench):
    grains = ParameterString(name="Grains", default_value='[{"name": "rye"}]')
    item = CurrentItem()
    weigh = call(
        "Weigh",
        outputs=["grams"],
        inputs={
            "all": item,
            "name": item.name,
            "first": item["sacks"][0],
            "text": Join(on="", values=["a ", item.name]),
        },
    )
    step = loop(
        body=[weigh, call("Note", depends_on=[weigh])],
        iterable_items=grains,
        selector=ForEachSelector("MinBy", IterationOutput(weigh).OutputParameters["grams"]),
        display_name="Each grain",
        depends_on=["Before"],
    )
    written, before = bench.steps(step, call("Before"), parameters=[grains])
    assert before["Name"] == "Before"
    body = written["Arguments"].pop("ForEachBody")
    assert written == {
        "Name": "Each",
        "Type": "ForEach",
        "DisplayName": "Each grain",
        "DependsOn": ["Before"],
        "Arguments": {
            "IterableItems": {"Get": "Parameters.Grains"},
            "MaxConcurrency": 2,
            "Selector": {
                "Pick": "MinBy",
                "Field": {"Get": "IterationOutput.Weigh.OutputParameters['grams']"},
            },
        },
    }
    assert [entry["Name"] for entry in body] == ["Weigh", "Note"]
    assert body[0]["Arguments"] == {
        "all": {"Get": "ForEach.CurrentItem"},
        "name": {"Get": "ForEach.CurrentItem.name"},
        "first": {"Get": "ForEach.CurrentItem['sacks'][0]"},
        "text": {"Std:Join": {"On": "", "Values": ["a ", {"Get": "ForEach.CurrentItem.name"}]}},
    }
    assert body[1]["DependsOn"] == ["Weigh"]


def test_items_may_be_literals_and_variables(bench):
    upstream = call("List", outputs=["grains"])
    items = ["rye", 1, 2.5, True, upstream.properties.Outputs["grains"]]
    written, listed = bench.steps(loop(iterable_items=items))
    assert written["Arguments"]["IterableItems"] == [
        "rye",
        1,
        2.5,
        True,
        {"Get": "Steps.List.OutputParameters['grains']"},
    ]
    assert listed["Name"] == "List"


def test_what_a_loop_gives(bench):
    weigh = call("Weigh", outputs=["grams"])
    step = loop(
        body=[weigh], selector=ForEachSelector(ForEachSelectorPickType.MAX_BY, IterationOutput("Weigh").x)
    )
    given = step.properties
    reader = call(
        "Read",
        inputs={
            "status": given.Status,
            "failed": given.FailedStepCount,
            "third": given.IterationOutputs[2].Weigh.OutputParameters["grams"],
            "best": given.Selected.OutputParameters["grams"],
        },
    )
    written, each = bench.steps(reader)
    assert written["Arguments"] == {
        "status": {"Get": "Steps.Each.Status"},
        "failed": {"Get": "Steps.Each.FailedStepCount"},
        "third": {"Get": "Steps.Each.IterationOutputs[2].Weigh.OutputParameters['grams']"},
        "best": {"Get": "Steps.Each.Selected.OutputParameters['grams']"},
    }
    assert each["Name"] == "Each"
    step.name, weigh.name = "Every", "Scale"
    assert given.IterationOutputs[2].Scale.expr == {"Get": "Steps.Every.IterationOutputs[2].Scale"}


def test_references_survive_copies_and_pickling():
    item = CurrentItem().sacks["a"]
    for again in (copy.copy(item), copy.deepcopy(item), pickle.loads(pickle.dumps(item))):
        assert again.expr == {"Get": "ForEach.CurrentItem.sacks['a']"}
        assert again == item
    assert repr(item) == "CurrentItem(\"ForEach.CurrentItem.sacks['a']\")"


def test_an_output_that_is_not_there_is_refused():
    with pytest.raises(UnknownPropertyError, match=r"has no body step 'Wiegh'\. It has: Weigh"):
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
    weigh = call("Weigh", outputs=["grams"])
    step = loop(body=[weigh])
    with pytest.raises(
        PipelineDefinitionError, match=r"'Read' waits for or reads step 'Weigh'.*Depend on 'Each'"
    ):
        bench.compile(step, call("Read", inputs={"grams": weigh.properties.Outputs["grams"]}))
    with pytest.raises(PipelineDefinitionError, match="'After' waits for or reads step 'Weigh'"):
        bench.compile(step, call("After", depends_on=["Weigh"]))
    other = loop("Other", body=[call("Again", depends_on=["Weigh"])])
    with pytest.raises(PipelineDefinitionError, match="'Again' waits for or reads step 'Weigh'"):
        bench.compile(step, other)


@pytest.mark.parametrize(
    ("inputs", "message"),
    [
        (
            {"item": CurrentItem().x},
            r"Step 'Read': CurrentItem\('ForEach.CurrentItem.x'\) stands outside of the body",
        ),
        ({"item": Join(on="", values=["a", CurrentItem()])}, "stands outside of the body"),
        ({"item": IterationOutput("Weigh").x}, "Read properties.Selected or properties.IterationOutputs"),
    ],
    ids=["item", "item-in-a-join", "output"],
)
def test_variables_of_a_loop_have_no_value_outside(bench, inputs, message):
    with pytest.raises(PipelineDefinitionError, match=message):
        bench.compile(loop(), call("Read", inputs=inputs))


def test_the_loop_itself_has_no_item(bench):
    with pytest.raises(PipelineDefinitionError, match="Step 'Each': CurrentItem"):
        bench.compile(loop(iterable_items=CurrentItem().sacks))


def test_names_are_unique_over_all_bodies(bench):
    with pytest.raises(DuplicateStepError, match="ForEachBody of 'Each' and in ForEachBody of 'Other'"):
        bench.compile(loop(), loop("Other"))
    with pytest.raises(
        DuplicateStepError, match="Step 'Weigh-0' is called like an iteration of the body step 'Weigh'"
    ):
        bench.compile(loop(), call("Weigh-0"))
    bench.compile(loop(), call("Weigh-x"), call("Weight-0"))


def test_a_loop_waits_for_what_its_body_waits_for(bench):
    # Neither waits for itself, but the loop cannot end before its body has started.
    after = call("After", depends_on=["Each"])
    with pytest.raises(CycleError, match="Cycle detected"):
        bench.compile(loop(body=[call("Weigh", depends_on=[after])]), after)
    before = call("Before")
    compiled = bench.compile(loop(body=[call("Weigh", depends_on=[before])]), before)
    assert set(compiled.graph.names) == {"Each", "Weigh", "Before"}


def test_a_loop_in_a_branch(bench):
    gate = bench.condition("Gate", then=[loop()], otherwise=[bench.fail("Stop")])
    (written,) = bench.steps(gate)
    (each,) = written["Arguments"]["IfSteps"]
    assert each["Arguments"]["ForEachBody"][0]["Name"] == "Weigh"


def test_body_steps_may_look_at_how_others_ended(bench):
    weigh = call("Weigh")
    body = [weigh, call("Mend", depends_on=[StepDependency(weigh, TriggerCondition.FAILED)])]
    written = bench.step(loop(body=body))
    assert written["Arguments"]["ForEachBody"][1]["DependsOn"] == [{"Step": "Weigh", "Trigger": "Failed"}]


def test_a_stop_has_no_place_in_a_body():
    with pytest.raises(ValueError, match="step type 'Fail' is not allowed in for_each_body"):
        loop(body=[FailStep(name="Stop")])
