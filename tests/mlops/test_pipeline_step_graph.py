"""`PipelineGraph`: the public view of the graph."""

import pytest

from sagemaker.core.exceptions import CycleError, DuplicateStepError
from sagemaker.core.workflow.conditions import ConditionEquals
from sagemaker.mlops.workflow import PipelineGraph, StepCollection


@pytest.fixture
def steps(bench):
    """Clean, then a gate with two branches, then a step that waits for one of them."""
    store = bench.processing("Clean")
    select = bench.processing("Select", arguments=[store.properties.ProcessingJobArn])
    gate = bench.condition(
        "Gate",
        ConditionEquals(left=store.properties.ProcessingJobStatus, right="Completed"),
        then=[select],
        otherwise=[bench.fail("Stop")],
    )
    pack = bench.processing("Pack", depends_on=[select])
    return [pack, gate, store]


def names(steps):
    return [step.name for step in steps]


def test_the_graph_of_a_list_is_the_graph_of_its_pipeline(bench, steps):
    from_list = PipelineGraph(steps)
    from_pipeline = PipelineGraph.from_pipeline(bench.pipeline(*steps))
    assert from_list.adjacency_list == from_pipeline.adjacency_list
    assert names(from_list) == names(from_pipeline)


def test_edges_go_from_a_step_to_those_that_wait_for_it(steps):
    graph = PipelineGraph(steps)
    edges = {name: set(targets) for name, targets in graph.adjacency_list.items()}
    assert edges == {
        "Clean": {"Gate", "Select"},
        "Gate": {"Select", "Stop"},
        "Select": {"Pack"},
        "Pack": set(),
        "Stop": set(),
    }
    assert not graph.is_cyclic()


def test_the_map_holds_the_steps_themselves(steps):
    graph = PipelineGraph(steps)
    assert all(graph.step_map[step.name] is step for step in steps)
    assert set(graph.step_map) == {"Clean", "Gate", "Select", "Pack", "Stop"}


def test_iterating_gives_each_step_after_all_that_it_waits_for(steps):
    order = names(PipelineGraph(steps))
    assert order == ["Clean", "Gate", "Select", "Stop", "Pack"]


def test_unlisted_steps_are_part_of_the_graph(steps):
    pack, *_ = steps
    assert set(PipelineGraph([pack]).step_map) == {"Pack", "Select", "Clean"}


def test_a_collection_is_its_steps(bench):
    group = StepCollection(name="Group", steps=[bench.fail("A"), bench.fail("B")])
    assert names(PipelineGraph([group])) == ["A", "B"]


def test_the_sub_dag_of_a_step(steps):
    graph = PipelineGraph(steps)
    pack, gate, store = steps
    assert graph.get_steps_in_sub_dag(store) == {"Clean", "Gate", "Select", "Stop", "Pack"}
    assert graph.get_steps_in_sub_dag(gate) == {"Gate", "Select", "Stop", "Pack"}
    assert graph.get_steps_in_sub_dag(pack) == {"Pack"}
    assert graph.get_steps_in_sub_dag(pack, {"Other"}) == {"Other", "Pack"}


def test_a_step_of_another_pipeline_is_refused(bench, steps):
    with pytest.raises(ValueError, match="Step Elsewhere does not exist in the pipeline"):
        PipelineGraph(steps).get_steps_in_sub_dag(bench.fail("Elsewhere"))


def test_a_cycle_is_refused(bench):
    first = bench.processing("First")
    second = bench.processing("Second", depends_on=[first])
    first.add_depends_on(second)
    with pytest.raises(CycleError, match="Cycle detected"):
        PipelineGraph([first, second])


def test_namesakes_are_refused(bench):
    with pytest.raises(DuplicateStepError, match="duplicate names"):
        PipelineGraph([bench.fail("A"), bench.fail("A")])


def test_an_empty_graph():
    graph = PipelineGraph([])
    assert list(graph) == []
    assert graph.adjacency_list == {}
