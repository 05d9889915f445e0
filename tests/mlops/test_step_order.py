"""The steps of a definition, their order and their dependencies."""

import pytest

from sagemaker.core.exceptions import PipelineDefinitionError
from sagemaker.core.workflow.conditions import ConditionEquals
from sagemaker.core.workflow.definition import iter_steps
from sagemaker.core.workflow.functions import Join
from sagemaker.mlops.workflow import StepCollection, StepDependency, TriggerCondition


def names(steps):
    return [step["Name"] for step in steps]


def waits(compiled):
    """Name to the names of the steps that it waits for."""
    graph = compiled.graph
    return {
        name: {graph.names[source] for source in sources}
        for name, sources in zip(graph.names, graph.upstream, strict=True)
    }


def test_listed_steps_keep_their_order(bench):
    last, first = bench.processing("B"), bench.processing("A")
    last.add_depends_on(first)
    assert names(bench.steps(last, first)) == ["B", "A"]


def test_steps_that_are_only_reached_follow_in_the_order_of_discovery(bench):
    seed, water, soil = (bench.processing(name) for name in ("Seed", "Water", "Soil"))
    field = bench.processing("Field", arguments=[soil.properties.ProcessingJobArn], depends_on=[water])
    reap = bench.processing("Reap", arguments=[field.properties.ProcessingJobArn], depends_on=[seed])
    dry = bench.processing("Dry", depends_on=[reap])
    # Dependencies of a step are found before the references in its arguments.
    assert names(bench.steps(dry, field)) == ["Dry", "Field", "Reap", "Water", "Soil", "Seed"]


def test_references_inside_joins_and_conditions_are_followed(bench):
    hidden, scored = bench.processing("Hidden"), bench.training("Scored")
    location = Join(on="/", values=["a", Join(on="", values=[hidden.properties.ProcessingJobArn])])
    gate = bench.condition("Gate", ConditionEquals(left=scored.properties.TrainingJobName, right=location))
    compiled = bench.compile(gate)
    assert sorted(names(compiled.definition["Steps"])) == ["Gate", "Hidden", "Scored"]
    assert waits(compiled)["Gate"] == {"Hidden", "Scored"}


def test_references_write_no_depends_on(bench):
    first = bench.processing("First")
    second = bench.processing("Second", arguments=[first.properties.ProcessingJobArn])
    assert "DependsOn" not in bench.steps(first, second)[1]


def test_depends_on_takes_steps_names_outputs_collections_and_dependencies(bench):
    by_object, by_name, by_output, collected, by_dependency = (
        bench.processing(name) for name in ("Object", "Name", "Output", "Collected", "Dependency")
    )
    collection = StepCollection(name="Group", steps=[bench.processing("Inner"), collected])
    waiting = bench.fail(
        "Waiting",
        depends_on=[
            by_object,
            "Name",
            by_output.properties.ProcessingJobArn,
            collection,
            StepDependency(by_dependency, TriggerCondition.FAILED),
            StepDependency("Object"),
        ],
    )
    written = bench.steps(by_name, collection, waiting)
    assert names(written) == ["Name", "Inner", "Collected", "Waiting", "Object", "Output", "Dependency"]
    assert written[3]["DependsOn"] == [
        "Object",
        "Name",
        "Output",
        "Collected",
        {"Step": "Dependency", "Trigger": "Failed"},
    ]


@pytest.mark.parametrize(
    ("trigger", "written"),
    [
        (TriggerCondition.COMPLETED, "First"),
        (TriggerCondition.FAILED, {"Step": "First", "Trigger": "Failed"}),
        (TriggerCondition.STOPPED, {"Step": "First", "Trigger": "Stopped"}),
        (TriggerCondition.ANY, {"Step": "First", "Trigger": "Any"}),
    ],
)
@pytest.mark.parametrize("by_name", [True, False])
def test_triggers(bench, trigger, written, by_name):
    first = bench.processing("First")
    dependency = StepDependency("First" if by_name else first, trigger)
    assert bench.steps(first, bench.fail("Then", depends_on=[dependency]))[1]["DependsOn"] == [written]


def test_a_trigger_must_be_one():
    with pytest.raises(TypeError, match="trigger must be a TriggerCondition"):
        StepDependency("First", "Failed")


def test_one_or_several_dependencies_can_be_added_later(bench):
    first, second, third = (bench.processing(name) for name in ("A", "B", "C"))
    third.add_depends_on(first)
    third.add_depends_on([second, "A"])
    assert bench.steps(first, second, third)[2]["DependsOn"] == ["A", "B"]


def test_a_collection_stands_for_its_steps(bench):
    before = bench.processing("Before")
    inner = [bench.processing("One"), bench.processing("Two")]
    collection = StepCollection(name="Group", steps=inner, depends_on=[before])
    after = bench.processing("After", arguments=[collection.properties.ProcessingJobArn])
    compiled = bench.compile(before, collection, after)
    assert names(compiled.definition["Steps"]) == ["Before", "One", "Two", "After"]
    assert waits(compiled) == {"Before": set(), "One": {"Before"}, "Two": set(), "After": {"Two"}}


def test_an_empty_collection_adds_nothing_and_cannot_be_waited_for(bench):
    empty = StepCollection(name="Nothing")
    assert names(bench.steps(empty, bench.fail("Stop"))) == ["Stop"]
    with pytest.raises(PipelineDefinitionError, match=r"'Stop' waits for .*'Nothing', which has no steps"):
        bench.steps(bench.fail("Stop", depends_on=[empty]))


def test_an_output_in_the_list_stands_for_its_step(bench):
    step = bench.processing("Clean")
    assert names(bench.steps(step.properties.ProcessingJobArn)) == ["Clean"]


def test_branches_hold_their_steps_in_order_and_wait_for_the_condition(bench):
    shared = bench.processing("Shared")
    then = [bench.processing("Then2", arguments=[shared.properties.ProcessingJobArn]), bench.fail("Then1")]
    otherwise = [StepCollection(name="Group", steps=[bench.fail("Else1"), bench.fail("Else2")])]
    gate = bench.condition("Gate", then=then, otherwise=otherwise)
    compiled = bench.compile(gate, bench.processing("Last"))
    top = compiled.definition["Steps"]
    assert names(top) == ["Gate", "Last", "Shared"]
    assert names(top[0]["Arguments"]["IfSteps"]) == ["Then2", "Then1"]
    assert names(top[0]["Arguments"]["ElseSteps"]) == ["Else1", "Else2"]
    assert waits(compiled)["Then2"] == {"Gate", "Shared"}
    assert all(waits(compiled)[name] == {"Gate"} for name in ("Then1", "Else1", "Else2"))


def test_a_discovered_condition_brings_its_branches(bench):
    gate = bench.condition("Gate", then=[bench.fail("Inner")])
    after = bench.processing("After", depends_on=[gate])
    written = bench.steps(after)
    assert names(written) == ["After", "Gate"]
    assert names(written[1]["Arguments"]["IfSteps"]) == ["Inner"]


def test_the_outcome_of_a_condition_is_a_reference(bench):
    gate = bench.condition("Gate")
    outer = bench.condition("Outer", ConditionEquals(left=gate.properties.Outcome, right=True))
    compiled = bench.compile(gate, outer)
    assert waits(compiled)["Outer"] == {"Gate"}
    (condition,) = compiled.definition["Steps"][1]["Arguments"]["Conditions"]
    assert condition["LeftValue"] == {"Get": "Steps.Gate.Outcome"}


def nested(bench, depth):
    step = bench.fail("Innermost")
    for level in range(depth):
        step = bench.condition(f"Level{level}", then=[step])
    return step


def test_conditions_nest_200_deep(bench):
    document = bench.document(nested(bench, 200))
    records = list(iter_steps(document["Steps"]))
    assert [record.name for record in records[:2]] == ["Level199", "Level198"]
    assert records[-1].name == "Innermost"
    assert len(records) == 201
    graph = bench.graph(document)
    assert graph.order() == list(range(201))


def test_deeper_than_json_can_be_written_is_a_finding(bench):
    compiled = bench.compile(nested(bench, 20_000))
    assert len(compiled.graph.order()) == 20_001
    # Pythons differ in how deep they can write; none writes this.
    with pytest.raises(PipelineDefinitionError, match="nested too deeply"):
        compiled.to_json()
