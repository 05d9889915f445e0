"""Random pipelines: whatever is written, the definition says the same."""

import json
import re

import hypothesis.strategies as st
from hypothesis import HealthCheck, given, settings

from sagemaker.core.workflow.conditions import ConditionEquals, ConditionNot, ConditionOr
from sagemaker.core.workflow.definition import iter_edges, iter_steps
from sagemaker.core.workflow.functions import Join
from sagemaker.mlops.workflow import PipelineGraph, StepDependency, TriggerCondition

# The fixture gives what does not change between examples: a session and ways to make steps.
REPEATABLE = settings(
    max_examples=80,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)

KINDS = ["Processing", "Fail", "Condition"]
ROUTES = ["property", "join", "object", "name", "dependency"]


@st.composite
def plans(draw):
    """A plan of a pipeline: for each step its kind, its dependencies and their form, and its branch."""
    size = draw(st.integers(1, 12))
    plan = []
    for index in range(size):
        kind = draw(st.sampled_from(KINDS))
        readable = [earlier for earlier in range(index) if plan[earlier][0] != "Fail"]
        sources = draw(st.sets(st.sampled_from(readable), max_size=3)) if readable else set()
        routes = {source: draw(st.sampled_from(ROUTES)) for source in sorted(sources)}
        conditions = [earlier for earlier in range(index) if plan[earlier][0] == "Condition"]
        holder = draw(st.sampled_from([None, *conditions]))
        plan.append((kind, routes, holder, draw(st.booleans())))
    return plan, draw(st.permutations(range(size)))


class Built:
    """The steps of a plan, and the edges that the plan asks for."""

    def __init__(self, bench, plan):
        self.steps = []
        self.edges = set()
        self.nested = set()
        for index, (kind, routes, holder, then) in enumerate(plan):
            step = self._make(bench, f"S{index}", kind, routes)
            self.steps.append(step)
            self.edges |= {(f"S{source}", step.name) for source in routes}
            if holder is not None:
                gate = self.steps[holder]
                (gate.if_steps if then else gate.else_steps).append(step)
                self.edges.add((gate.name, step.name))
                self.nested.add(index)

    def _make(self, bench, name, kind, routes):
        read = [
            self._read(self.steps[source], route)
            for source, route in routes.items()
            if route in {"property", "join"}
        ]
        waits = [
            self._wait(self.steps[source], route)
            for source, route in routes.items()
            if route not in {"property", "join"}
        ]
        if kind == "Processing":
            return bench.processing(name, arguments=read or None, depends_on=waits or None)
        if kind == "Fail":
            return bench.fail(name, Join(on=",", values=["stopped", *read]), depends_on=waits or None)
        comparisons = [ConditionNot(expression=ConditionEquals(left=value, right=1)) for value in read]
        return bench.condition(name, ConditionOr(conditions=comparisons), depends_on=waits or None)

    def _read(self, step, route):
        value = step.properties.Outcome if hasattr(step, "if_steps") else step.properties.ProcessingJobArn
        return value if route == "property" else Join(on="/", values=["a", Join(on="", values=[value])])

    def _wait(self, step, route):
        if route == "name":
            return step.name
        return StepDependency(step, TriggerCondition.ANY) if route == "dependency" else step


def references(step):
    """The steps that the JSON of one step mentions, those of its branches aside."""
    own = {**step, "Arguments": {**step["Arguments"], "IfSteps": [], "ElseSteps": []}}
    text = json.dumps(own)
    named = set(re.findall(r'"Get": "Steps\.(\w+)\.', text))
    return named | {entry if isinstance(entry, str) else entry["Step"] for entry in step.get("DependsOn", [])}


def edges_of(graph):
    return {
        (graph.names[source], graph.names[target])
        for target, waits in enumerate(graph.upstream)
        for source in waits
    }


def listing(built, order):
    return [built.steps[index] for index in order if index not in built.nested]


@REPEATABLE
@given(plans())
def test_the_definition_matches_the_plan(bench, drawn):
    plan, order = drawn
    built = Built(bench, plan)
    compiled = bench.compile(*listing(built, order))

    assert edges_of(compiled.graph) == built.edges
    document = json.loads(compiled.to_json())
    again = bench.graph(document)
    assert edges_of(again) == built.edges
    assert set(again.names) == set(compiled.graph.names) == {step.name for step in built.steps}
    for record in iter_steps(document["Steps"]):
        assert {(source, record.name) for source in references(record.step)} <= built.edges
    assert {(edge.source, edge.target) for edge in iter_edges(iter_steps(document["Steps"]))} == built.edges


@REPEATABLE
@given(plans())
def test_the_order_respects_every_edge(bench, drawn):
    plan, order = drawn
    built = Built(bench, plan)
    place = {step.name: position for position, step in enumerate(PipelineGraph(listing(built, order)))}
    assert len(place) == len(built.steps)
    assert all(place[source] < place[target] for source, target in built.edges)


@REPEATABLE
@given(plans())
def test_listed_steps_come_first_and_in_their_order(bench, drawn):
    plan, order = drawn
    built = Built(bench, plan)
    listed = listing(built, order)
    written = [step["Name"] for step in bench.steps(*listed)]
    assert written == [step.name for step in listed]
    # Steps that other ones lead to may be left out of the list.
    reached = {source for kind, routes, *_ in plan for source, route in routes.items() if route != "name"}
    needed = [step for step in listed if int(step.name[1:]) not in reached]
    named = {source for _, routes, *_ in plan for source, route in routes.items() if route == "name"}
    if not named and not built.nested:
        found = [step["Name"] for step in bench.steps(*needed)]
        assert found[: len(needed)] == [step.name for step in needed]
        assert set(found) == set(written)


@REPEATABLE
@given(plans())
def test_compiling_is_a_function(bench, drawn):
    plan, order = drawn
    built, rebuilt = Built(bench, plan), Built(bench, plan)
    first = bench.pipeline(*listing(built, order))
    second = bench.pipeline(*listing(rebuilt, order))
    texts = {first.definition(), first.definition(), second.definition()}
    assert len(texts) == 1
