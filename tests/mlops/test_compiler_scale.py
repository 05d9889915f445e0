"""Large pipelines: work is counted, not timed."""

import sys

import pytest

from sagemaker.core.exceptions import CycleError
from sagemaker.core.lambda_helper import Lambda
from sagemaker.core.workflow.conditions import ConditionEquals
from sagemaker.core.workflow.parameters import ParameterString
from sagemaker.mlops.workflow import (
    CleanupStep,
    CurrentItem,
    FailStep,
    ForEachSelector,
    ForEachStep,
    IterationOutput,
    LambdaOutput,
    LambdaStep,
    ProcessingStep,
    S3CleanupSource,
)

DEPTH = 50_000


class Steps:
    """Processing steps that share one request, to be made by the thousands."""

    def __init__(self, bench):
        self._run = bench.processor().run()

    def __call__(self, name, *depends_on):
        return ProcessingStep(name=name, step_args=self._run, depends_on=list(depends_on) or None)

    def chain(self, length):
        steps = [self("S0")]
        for index in range(1, length):
            steps.append(self(f"S{index}", steps[-1]))
        return steps

    def diamonds(self, count):
        """Each diamond's end is the next one's start."""
        steps = [self("Start")]
        for index in range(count):
            left, right = self(f"L{index}", steps[-1]), self(f"R{index}", steps[-1])
            steps += [left, right, self(f"E{index}", left, right)]
        return steps


@pytest.fixture
def make(bench):
    return Steps(bench)


def check_order(graph):
    """Every step comes after all that it waits for, exactly once."""
    order = graph.order()
    place = {index: position for position, index in enumerate(order)}
    assert len(place) == len(order) == len(graph.names)
    assert all(
        place[source] < place[target] for target, waits in enumerate(graph.upstream) for source in waits
    )


def calls(action):
    """Count the functions that an action calls, those written in C included."""
    count = 0

    def note(_frame, event, _argument):
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        action()
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("listed", ["forwards", "backwards", "the last one"])
def test_a_chain_50000_deep_compiles_at_the_default_recursion_limit(bench, make, listed):
    assert sys.getrecursionlimit() < DEPTH
    steps = make.chain(DEPTH)
    chosen = {"forwards": steps, "backwards": steps[::-1], "the last one": steps[-1:]}[listed]
    compiled = bench.compile(*chosen)
    assert len(compiled.definition["Steps"]) == DEPTH
    order = compiled.graph.order()
    assert [compiled.graph.names[index] for index in (order[0], order[-1])] == ["S0", f"S{DEPTH - 1}"]
    check_order(compiled.graph)


def test_a_ring_of_50000_is_found(bench, make):
    steps = make.chain(DEPTH)
    steps[0].add_depends_on(steps[-1])
    with pytest.raises(CycleError) as caught:
        bench.compile(*steps)
    assert len(caught.value.path) == DEPTH + 1


def test_stacked_diamonds_have_as_many_edges_as_were_written(bench, make):
    # There are 2 ** 3000 paths through this graph.
    graph = bench.compile(*make.diamonds(3000)).graph
    assert sum(map(len, graph.upstream)) == 4 * 3000
    assert len(graph.descendants("Start")) == len(graph.names) == 9001
    check_order(graph)


def test_a_step_that_waits_for_20000(bench, make):
    leaves = [make(f"L{index}") for index in range(20_000)]
    compiled = bench.compile(*leaves, FailStep(name="Join", depends_on=leaves))
    assert len(compiled.definition["Steps"][-1]["DependsOn"]) == 20_000
    assert len(compiled.graph.upstream[-1]) == 20_000
    check_order(compiled.graph)


def test_20000_that_wait_for_one_step(bench, make):
    root = make("Root")
    graph = bench.compile(root, *(make(f"L{index}", root) for index in range(20_000))).graph
    assert len(graph.downstream[0]) == 20_000
    check_order(graph)


def gates(bench, count):
    grade = ParameterString(name="Grade")
    return [
        bench.condition(
            f"Gate{index}", ConditionEquals(left=grade, right=index), then=[bench.fail(f"Stop{index}")]
        )
        for index in range(count)
    ]


def loops(count):
    """Loops over steps that read the loop before, and clean-ups of what they read."""
    score = Lambda(function_arn="arn:aws:lambda:eu-west-1:111122223333:function:score")
    steps = [LambdaStep(name="Start", lambda_func=score, outputs=[LambdaOutput("grams")])]
    read = steps[0].properties.Outputs["grams"]
    for index in range(count):
        body = LambdaStep(
            name=f"Body{index}", lambda_func=score, inputs={"item": CurrentItem(), "read": read}
        )
        selector = ForEachSelector("MaxBy", IterationOutput(body).OutputParameters["grams"])
        loop = ForEachStep(
            name=f"Loop{index}",
            iterable_items=["a"],
            max_concurrency=1,
            for_each_body=[body],
            selector=selector,
        )
        read = loop.properties.Selected.OutputParameters["grams"]
        sweep = CleanupStep(name=f"Sweep{index}", s3_sources=[S3CleanupSource(loop)])
        steps += [loop, sweep]
    return steps


@pytest.mark.parametrize(
    "shape",
    [
        lambda bench, make, size: loops(size // 3),
        lambda bench, make, size: make.chain(size),
        lambda bench, make, size: make.chain(size)[::-1],
        lambda bench, make, size: make.chain(size)[-1:],
        lambda bench, make, size: make.diamonds(size // 3),
        lambda bench, make, size: gates(bench, size // 2),
        lambda bench, make, size: [
            *(leaves := [make(f"L{index}") for index in range(size)]),
            FailStep(name="Join", depends_on=leaves),
        ],
    ],
    ids=["loops", "chain", "backwards", "discovered", "diamonds", "branches", "fan-in"],
)
def test_work_grows_with_the_size_and_no_faster(bench, make, shape):
    small, large = (bench.pipeline(*shape(bench, make, size)) for size in (300, 1200))
    small.compile()  # what is loaded on first use counts for nobody

    def work(pipeline):
        return calls(lambda: bench.graph(pipeline.compile().definition).order())

    assert work(large) < 4.4 * work(small)


def test_each_step_is_asked_for_its_request_once(bench, make, monkeypatch):
    asked = []
    original = ProcessingStep.to_request
    monkeypatch.setattr(ProcessingStep, "to_request", lambda step: asked.append(step.name) or original(step))
    bench.compile(*make.diamonds(50))
    assert len(asked) == len(set(asked)) == 151


def test_an_asset_is_hashed_once_however_many_steps_use_it(bench, tmp_path, monkeypatch):
    from sagemaker.core.staging.assets import TreeAsset
    from sagemaker.mlops.workflow import TrainingStep
    from sagemaker.train.configs import SourceCode

    (tmp_path / "train.py").write_text("pass")
    hashed = []
    original = TreeAsset.digest
    monkeypatch.setattr(TreeAsset, "digest", lambda asset: hashed.append(asset) or original(asset))
    source = SourceCode(source_dir=str(tmp_path), entry_script="train.py")
    steps = [
        TrainingStep(name=f"T{index}", step_args=bench.trainer(source_code=source).train())
        for index in range(20)
    ]
    assert len(bench.compile(*steps).assets) == 2
    assert len(hashed) == 1
