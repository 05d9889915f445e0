"""The overhead of a local run per step, over the processes that it starts."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

import pytest

from sagemaker.core.processing import Processor
from sagemaker.core.workflow.pipeline_context import LocalPipelineSession
from sagemaker.mlops.workflow import ParallelismConfiguration, Pipeline, ProcessingStep

COMMAND = ["/bin/sh", "-c", "exit 0"]
PYTHON = [sys.executable, "-I", "-S", "-c", "pass"]
STEPS = 20
ROUNDS = 3


def pipeline_of(session, commands, *, chained, name):
    steps = []
    for index, command in enumerate(commands):
        processor = Processor(
            image_uri="bench:1",
            role="local",
            instance_type="local",
            instance_count=1,
            entrypoint=command,
            sagemaker_session=session,
        )
        waits = [steps[-1]] if chained and steps else None
        steps.append(ProcessingStep(name=f"Step{index}", step_args=processor.run(), depends_on=waits))
    return Pipeline(name=name, steps=steps, sagemaker_session=session)


def run_pipeline(pipeline, **options):
    execution = pipeline.start(**options)
    pipeline.sagemaker_session.sagemaker_client.wait_for_execution(execution.arn, 120)
    assert execution.describe()["PipelineExecutionStatus"] == "Succeeded"
    return execution


def milliseconds(action):
    start = time.perf_counter()
    action()
    return (time.perf_counter() - start) * 1000


def test_a_step_adds_little_to_its_process(tmp_path):
    session = LocalPipelineSession(root=tmp_path)
    pipeline = pipeline_of(session, [COMMAND] * STEPS, chained=True, name="overhead")
    pipeline.upsert()
    run_pipeline(pipeline)  # loads the service model, probes the runtime

    bare, python, overhead = [], [], []
    for _ in range(ROUNDS):
        bare.append(
            statistics.median(milliseconds(lambda: subprocess.run(COMMAND, check=True)) for _ in range(STEPS))
        )
        python.append(
            statistics.median(milliseconds(lambda: subprocess.run(PYTHON, check=True)) for _ in range(9))
        )
        whole = milliseconds(lambda: run_pipeline(pipeline)) / STEPS
        overhead.append(whole - bare[-1])
    added, unit = statistics.median(overhead), statistics.median(python)
    print(
        f"\nbare process {statistics.median(bare):.1f} ms, bare Python {unit:.1f} ms, added by a step {added:.1f} ms"
    )
    # A bare Python takes about 10 ms where a step may add 30.
    assert added <= 3 * unit


@pytest.mark.parametrize("slots", [2])
def test_independent_steps_fill_the_slots(tmp_path, slots):
    session = LocalPipelineSession(root=tmp_path)
    pipeline = pipeline_of(session, [["/bin/sh", "-c", "sleep 0.3"]] * 8, chained=False, name="slots")
    pipeline.upsert()
    execution = run_pipeline(pipeline, parallelism_config=ParallelismConfiguration(slots))
    records = execution.list_steps()
    moments = sorted(moment for step in records for moment in (step["StartTime"], step["EndTime"]))
    running = [sum(step["StartTime"] <= moment < step["EndTime"] for step in records) for moment in moments]
    assert max(running) == slots

    starts = sorted(step["StartTime"] for step in records)
    rounds, end_of_round = 0, starts[0]
    for start in starts:
        if start >= end_of_round:
            rounds += 1
            end_of_round = min(step["EndTime"] for step in records if step["StartTime"] >= start)
    print(f"\n8 steps on {slots} slots: {rounds} rounds")
    assert rounds == 8 // slots
