"""The cost of compiling: CPU time per step, beside ``json.dumps`` of the result in the same run.

That it is linear is held by what can be counted, the calls that are made for each step, and not by time alone:
how much of a large pipeline the processor's caches hold, and what else runs, make ratios of times differ from run
to run.
"""

from __future__ import annotations

import functools
import gc
import json
import sys
import time
from typing import NamedTuple

import pytest

from sagemaker.core.clarify import BiasConfig, DataConfig
from sagemaker.core.exceptions import CycleError
from sagemaker.core.lambda_helper import Lambda
from sagemaker.core.lineage import Artifact
from sagemaker.core.parameter import IntegerParameter
from sagemaker.core.processing import Processor
from sagemaker.core.session import PipelineSession
from sagemaker.core.transformer import Transformer
from sagemaker.core.workflow.conditions import ConditionEquals
from sagemaker.core.workflow.functions import Join
from sagemaker.core.workflow.parameters import ParameterString
from sagemaker.mlops import ModelBuilder
from sagemaker.mlops.workflow import (
    CallbackOutput,
    CallbackStep,
    CleanupStep,
    ConditionStep,
    CurrentItem,
    EMRServerlessJobConfig,
    EMRServerlessStep,
    EMRStep,
    EMRStepConfig,
    EndpointConfigStep,
    EndpointStep,
    FailStep,
    ForEachStep,
    InferenceComponentStep,
    LambdaOutput,
    LambdaStep,
    LineageStep,
    ModelStep,
    NotebookJobStep,
    Pipeline,
    PipelineGraph,
    ProcessingStep,
    S3CleanupSource,
    TrainingStep,
    TransformStep,
    TuningStep,
)
from sagemaker.mlops.workflow.automl_step import AutoMLStep
from sagemaker.mlops.workflow.check_job_config import CheckJobConfig
from sagemaker.mlops.workflow.clarify_check_step import ClarifyCheckStep, DataBiasCheckConfig
from sagemaker.mlops.workflow.function_step import step as function_step
from sagemaker.mlops.workflow.quality_check_step import DataQualityCheckConfig, QualityCheckStep
from sagemaker.train import ModelTrainer
from sagemaker.train.automl import AutoML
from sagemaker.train.tuner import HyperparameterTuner

ROLE = "arn:aws:iam::111122223333:role/Execution"
IMAGE = "111122223333.dkr.ecr.us-west-2.amazonaws.com/bench:1"
SIZES = (100, 1_000, 10_000, 100_000)
WIDTH = 10
# The least of so many; the largest pipelines are tried less often.
ATTEMPTS = 7
ATTEMPTS_AT_LARGE = 3
MOST_COUNTED = 15_000  # steps: counting takes several times as long as compiling
# Of the time a step takes, from 1,000 steps on: what is superlinear grows tenfold from there.
NOISE = 2


@pytest.fixture(scope="module")
def session():
    return PipelineSession(region="us-west-2", account="111122223333", default_bucket="bench")


def upstream_of(shape, index):
    """Positions of the steps that a step of this shape waits for."""
    if shape == "chain":
        return [index - 1] if index else []
    if shape == "fan-out":
        return [0] if index else []
    if shape == "grid":
        layer = index // WIDTH
        return list(range((layer - 1) * WIDTH, layer * WIDTH)) if layer else []
    if shape == "diamonds":  # 0 -> 1, 2 -> 3 -> 4, 5 -> 6 ...
        return {0: [index - 1, index - 2] if index else [], 1: [index - 1], 2: [index - 2]}[index % 3]
    return []


def trivial_steps(shape, count):
    """Fail steps, and in every tenth place a condition with a step in each branch."""
    steps = []
    for index in range(count):
        waits = [steps[position].name for position in upstream_of(shape, index)]
        name = f"Step{index}"
        if index % 10 == 9:
            branches = {
                "if_steps": [FailStep(name=f"{name}If")],
                "else_steps": [FailStep(name=f"{name}Else")],
            }
            steps.append(
                ConditionStep(name=name, conditions=[ConditionEquals(1, 1)], depends_on=waits, **branches)
            )
        else:
            steps.append(FailStep(name=name, error_message="stop", depends_on=waits))
    if shape == "fan-in":
        steps.append(FailStep(name="Last", depends_on=[step.name for step in steps]))
    return steps


def job_steps(kind, session, count):
    """Processing or training steps, each reading a property of the one before."""
    machine = {"instance_type": "ml.m5.large", "instance_count": 1}
    processor = Processor(role=ROLE, image_uri=IMAGE, sagemaker_session=session, **machine)
    steps = []
    for index in range(count):
        before = steps[-1] if steps else None
        if kind == "processing":
            arguments = ["--after", before.properties.ProcessingJobName] if before else ["--first"]
            steps.append(ProcessingStep(name=f"Step{index}", step_args=processor.run(arguments=arguments)))
            continue
        values = {"rate": 0.1, "after": before.properties.TrainingJobName if before else "none"}
        trainer = ModelTrainer(
            role=ROLE, training_image=IMAGE, hyperparameters=values, sagemaker_session=session
        )
        steps.append(TrainingStep(name=f"Step{index}", step_args=trainer.train()))
    return steps


class Cost(NamedTuple):
    """Least CPU seconds of several attempts: compiling, writing the result as JSON, merely asking each step.

    Asking each step for its tree walks through the same memory in the same order. It tells what a larger
    pipeline costs more because it does not fit into the processor's caches any longer.
    """

    compiling: float
    writing: float
    asking: float
    steps: int
    calls: float  # for each step; zero where they were not counted

    @property
    def per_step(self):
        return self.compiling / self.steps * 1e6

    @property
    def per_ask(self):
        return self.compiling / self.asking


def cpu(action):
    start = time.process_time()
    result = action()
    return time.process_time() - start, result


def calls_of(action):
    """Count the functions that an action calls, those in C included."""
    counted = {"call": 0, "c_call": 0}

    def count(_frame, event, _argument):
        if event in counted:
            counted[event] += 1

    sys.setprofile(count)
    try:
        action()
    finally:
        sys.setprofile(None)
    return sum(counted.values())


def measure(pipeline):
    best = [float("inf")] * 3
    large = len(pipeline.steps) > MOST_COUNTED
    for _ in range(ATTEMPTS_AT_LARGE if large else ATTEMPTS):
        compiling, compiled = cpu(pipeline.compile)
        writing, _ = cpu(functools.partial(json.dumps, compiled.definition))
        count = len(compiled.graph.names)
        del compiled  # or the next compilation pays for freeing this one
        gc.disable()  # as the compiler does
        asking, trees = cpu(lambda: [step.to_request() for step in pipeline.steps])
        gc.enable()
        del trees
        gc.collect()
        best = [min(pair) for pair in zip(best, (compiling, writing, asking), strict=True)]
    calls = 0 if large else calls_of(pipeline.compile) / count
    return Cost(*best, count, calls)


def costs(session, build, sizes):
    return {
        size: measure(Pipeline(name="bench", steps=build(size), sagemaker_session=session)) for size in sizes
    }


def show(title, rows):
    print(f"\n{title}")
    for size, cost in rows.items():
        print(
            f"  {size:>7} steps: {cost.per_step:6.2f} us a step, {cost.compiling / cost.writing:4.2f} x json.dumps, "
            f"{cost.compiling / cost.asking:4.2f} x asking each step, {cost.calls:5.1f} calls"
        )


def assert_linear(rows, small, counted, large):
    """As many calls a step at both sizes, and about as much time, alone or beside merely asking each step."""
    assert rows[counted].calls <= 1.02 * rows[small].calls
    before, after = rows[small], rows[large]
    growth = min(after.per_step / before.per_step, after.per_ask / before.per_ask)
    assert growth <= NOISE


@pytest.mark.parametrize("shape", ["chain", "fan-out", "fan-in", "grid", "diamonds"])
def test_trivial_steps_cost_a_few_times_their_json_at_any_size(session, shape):
    rows = costs(session, lambda size: trivial_steps(shape, size), SIZES)
    show(f"{shape}, Fail and Condition steps", rows)
    assert all(cost.compiling <= 4 * cost.writing for size, cost in rows.items() if size in {1_000, 10_000})
    # A document of 100,000 steps fits into no cache, and the JSON writer asks for less memory.
    assert rows[100_000].compiling <= 6 * rows[100_000].writing
    assert_linear(rows, 1_000, 10_000, 100_000)


@pytest.mark.parametrize("kind", ["processing", "training"])
def test_job_steps_cost_the_same_at_any_size(session, kind):
    rows = costs(session, lambda size: job_steps(kind, session, size), SIZES[:3])
    show(f"chain of {kind} steps", rows)
    # 100 us a step are about 30 times the JSON of such a step, on any machine.
    assert all(cost.compiling <= 10 * cost.writing for cost in rows.values())
    assert_linear(rows, 1_000, 10_000, 10_000)


def service_steps(session, count):
    """All kinds of steps that run no job of SageMaker, each reading one before."""
    function = Lambda(function_arn="arn:aws:lambda:us-west-2:111122223333:function:bench", session=session)
    job = EMRServerlessJobConfig(
        job_driver={"sparkSubmit": {"entryPoint": "s3://x"}}, execution_role_arn=ROLE
    )
    steps = []
    for index in range(count // 12):
        call = LambdaStep(f"Call{index}", function, inputs={"x": 1}, outputs=[LambdaOutput("out")])
        out = call.properties.Outputs["out"]
        ask = CallbackStep(f"Ask{index}", "https://queue", {"x": out}, [CallbackOutput("out")])
        emr = EMRStep(f"Emr{index}", None, None, "j-1", EMRStepConfig("x.jar", ["--in", out]), [ask])
        serverless = EMRServerlessStep(f"Serverless{index}", None, None, job, "app", depends_on=[emr])
        configure = EndpointConfigStep(
            f"Configure{index}", session.create_endpoint_config(f"config{index}", [{"VariantName": "one"}])
        )
        serve = EndpointStep(
            f"Serve{index}", session.create_endpoint("endpoint", configure.properties.EndpointConfigName)
        )
        place = InferenceComponentStep(
            f"Place{index}",
            session.create_inference_component("component", serve.properties.EndpointName, "one", {}),
        )
        made = Artifact.create(
            artifact_name="made", source_uri=out, artifact_type="T", sagemaker_session=session
        )
        trace = LineageStep(f"Trace{index}", artifacts=made)
        body = LambdaStep(f"Body{index}", function, inputs={"item": CurrentItem().x, "out": out})
        loop = ForEachStep(f"Loop{index}", ["a", "b"], 2, [body])
        sweep = CleanupStep(f"Sweep{index}", [S3CleanupSource(call)], depends_on=[loop])
        steps += [call, ask, emr, serverless, configure, serve, place, trace, loop, sweep]
        steps.append(FailStep(f"Stop{index}", depends_on=[sweep]))
    return steps


def test_service_steps_cost_the_same_at_any_size(session):
    rows = costs(session, lambda size: service_steps(session, size), (120, 1_200, 12_000))
    show("steps of other services", rows)
    # 100 us a step are about 50 times the JSON of such a step, on any machine.
    assert all(cost.compiling <= 10 * cost.writing for cost in rows.values())
    assert_linear(rows, 1_200, 12_000, 12_000)


def prepare(record):
    return record


def sagemaker_steps(session, count, folder):
    """All kinds of steps that run a job or make a model, each reading one before."""
    machine = {"instance_type": "ml.m5.large", "instance_count": 1}
    notebook = folder / "prepare.ipynb"
    notebook.write_text("{}")
    trainer = ModelTrainer(role=ROLE, training_image=IMAGE, sagemaker_session=session)
    tuner = HyperparameterTuner(trainer, "loss", {"depths": IntegerParameter(1, 4)}, max_jobs=4)
    search = AutoML(ROLE, "weight", mode="ENSEMBLING", sagemaker_session=session)
    quality = DataQualityCheckConfig(baseline_dataset="s3://x", dataset_format={"csv": {"header": True}})
    rows = DataConfig("s3://x", "s3://y", label="a", headers=["a", "b"])
    bias = DataBiasCheckConfig(rows, BiasConfig([1], "b"))
    job = CheckJobConfig(role=ROLE, sagemaker_session=session)
    function = function_step(role=ROLE, image_uri=IMAGE, instance_type="ml.m5.large")(prepare)
    steps = []
    for index in range(count // 10):
        train = TrainingStep(f"Train{index}", trainer.train())
        made = train.properties.ModelArtifacts.S3ModelArtifacts
        process = Processor(role=ROLE, image_uri=IMAGE, sagemaker_session=session, **machine)
        builder = ModelBuilder(
            image_uri=IMAGE, s3_model_data_url=made, role_arn=ROLE, sagemaker_session=session
        )
        model = ModelStep(f"Model{index}", builder.build())
        transformer = Transformer(model.properties.ModelName, sagemaker_session=session, **machine)
        steps += [
            train,
            model,
            ProcessingStep(f"Process{index}", process.run(arguments=["--model", made])),
            ModelStep(f"Register{index}", builder.register(model_package_group_name="bench")),
            TransformStep(f"Transform{index}", transformer.transform("s3://x")),
            TuningStep(f"Tune{index}", tuner.tune()),
            AutoMLStep(f"Search{index}", search.fit("s3://x")),
            QualityCheckStep(f"Quality{index}", quality, job),
            ClarifyCheckStep(f"Bias{index}", bias, job),
            NotebookJobStep(
                str(notebook), IMAGE, "python3", f"Note{index}", role=ROLE, notebook_job_name="b"
            ),
        ]
    results = [function(index).step for index in range(count // 100)]
    return steps + results


def test_sagemaker_steps_cost_the_same_at_any_size(session, tmp_path):
    rows = costs(session, lambda size: sagemaker_steps(session, size, tmp_path), (100, 1_000, 10_000))
    show("steps of SageMaker", rows)
    assert all(cost.compiling <= 12 * cost.writing for cost in rows.values())
    assert_linear(rows, 1_000, 10_000, 10_000)


def test_a_deep_chain_needs_no_deeper_stack(session):
    limit = sys.getrecursionlimit()
    steps = trivial_steps("chain", 50_000)
    pipeline = Pipeline(name="deep", steps=steps[::-1], sagemaker_session=session)
    order = [
        step.name
        for step in PipelineGraph.from_pipeline(pipeline)
        if step.name.removeprefix("Step").isdigit()
    ]
    assert order == [f"Step{index}" for index in range(50_000)]

    steps[0].add_depends_on([steps[-1].name])
    with pytest.raises(CycleError) as caught:
        pipeline.compile()
    assert len(caught.value.path) == 50_001
    assert sys.getrecursionlimit() == limit


def nested_join(depth):
    value = ParameterString(name="P")
    for _ in range(depth):
        value = Join(on="/", values=[value, "x"])
    return value


def test_nested_joins_cost_their_depth_once(session):
    def cost(depth):
        steps = [FailStep(name=f"Step{index}", error_message=nested_join(depth)) for index in range(50)]
        return measure(Pipeline(name="joins", steps=steps, sagemaker_session=session)).compiling

    shallow, deep = cost(50), cost(150)
    print(f"\nJoins nested 50 and 150 deep: {deep / shallow:.2f} x")
    assert deep <= 4.5 * shallow
