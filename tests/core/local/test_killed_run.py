"""Several processes on one control plane, and processes that end."""

import os
import signal
import subprocess
import sys
import threading

import pytest

SCRIPT = """
import sys
from pathlib import Path
from sagemaker.core.local import LocalPlane, LocalSagemakerClient

client = LocalSagemakerClient(LocalPlane(Path(sys.argv[1])))
for _ in range(int(sys.argv[2])):
    print(client.start_pipeline_execution(PipelineName="demo")["PipelineExecutionArn"], flush=True)
"""


def started(pipelines, count=1):
    """Start executions in another process, and return the process."""
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-c", SCRIPT, str(pipelines.root), str(count)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def until(condition):
    for _ in range(6000):
        if condition():
            return
        threading.Event().wait(0.01)
    raise AssertionError("The condition did not hold within a minute.")


def test_a_script_that_ends_finishes_its_execution(pipelines):
    chain = [pipelines.processing(f"S{n}", DependsOn=[f"S{n - 1}"] if n else []) for n in range(3)]
    pipelines.put(pipelines.document(*chain))
    process = started(pipelines)
    output, errors = process.communicate(timeout=120)
    assert (process.returncode, errors) == (0, "")
    assert pipelines.status(output.strip()) == "Succeeded"
    assert pipelines.statuses(output.strip()) == dict.fromkeys(("S0", "S1", "S2"), "Succeeded")


def kill_during_slow_step(pipelines, marker):
    process = started(pipelines)
    arn = process.stdout.readline().strip()
    until(marker.exists)
    os.kill(process.pid, signal.SIGKILL)
    process.communicate(timeout=60)
    return arn


@pytest.fixture
def killed(pipelines, tmp_path):
    """An execution whose process was killed during the second step; a retry succeeds once ``go`` exists."""
    marker, go = tmp_path / "marker", tmp_path / "go"
    code = (
        f"import os, time\nopen({str(marker)!r}, 'w').close()\n"
        f"while not os.path.exists({str(go)!r}): time.sleep(0.01)"
    )
    first = pipelines.processing("First", CacheConfig={"Enabled": True, "ExpireAfter": "P1D"})
    slow = pipelines.processing("Slow", code, DependsOn=["First"])
    pipelines.put(pipelines.document(first, slow, pipelines.processing("Last", DependsOn=["Slow"])))
    arn = kill_during_slow_step(pipelines, marker)
    go.touch()
    return arn


def test_a_killed_execution_is_found_failed(pipelines, killed):
    description = pipelines.describe(killed)
    assert description["PipelineExecutionStatus"] == "Failed"
    assert "process that ran it ended" in description["FailureReason"]
    assert pipelines.statuses(killed) == {"First": "Succeeded", "Slow": "Failed"}
    assert "process that ran it ended" in pipelines.steps(killed)["Slow"]["FailureReason"]
    integrity = pipelines.plane.database.connection.execute("PRAGMA integrity_check").fetchone()[0]
    assert integrity == "ok"


def test_the_list_of_executions_shows_it_failed_too(pipelines, killed):
    (summary,) = pipelines.client.list_pipeline_executions(PipelineName="demo")["PipelineExecutionSummaries"]
    assert summary["PipelineExecutionStatus"] == "Failed"


def test_a_new_execution_reuses_the_cached_steps(pipelines, killed):
    arn = pipelines.run()
    steps = pipelines.steps(arn)
    assert pipelines.statuses(arn) == dict.fromkeys(("First", "Slow", "Last"), "Succeeded")
    assert steps["First"]["CacheHitResult"]["SourcePipelineExecutionArn"] == killed
    assert "CacheHitResult" not in steps["Slow"]


def test_a_killed_execution_can_be_retried(pipelines, killed):
    first = pipelines.steps(killed)["First"]
    pipelines.client.retry_pipeline_execution(PipelineExecutionArn=killed)
    pipelines.client.wait_for_execution(killed, timeout=120)
    assert pipelines.status(killed) == "Succeeded"
    assert pipelines.steps(killed)["First"] == first


def test_a_killed_execution_does_not_keep_the_pipeline_from_being_deleted(pipelines, killed):
    pipelines.client.delete_pipeline(PipelineName="demo")
    assert pipelines.client.list_pipelines()["PipelineSummaries"] == []


def test_two_processes_use_one_root_at_once(pipelines):
    steps = [pipelines.processing(f"S{n}", f"print({n})") for n in range(3)]
    pipelines.put(pipelines.document(*steps))
    processes = [started(pipelines, count=3) for _ in range(2)]
    arns = [pipelines.start() for _ in range(2)]
    for arn in arns:
        pipelines.client.wait_for_execution(arn, timeout=120)
    for process in processes:
        output, errors = process.communicate(timeout=120)
        assert (process.returncode, errors) == (0, "")
        arns += output.split()
    assert len(set(arns)) == 8
    for arn in arns:
        assert pipelines.status(arn) == "Succeeded"
        assert pipelines.statuses(arn) == dict.fromkeys(("S0", "S1", "S2"), "Succeeded")


def test_waiting_for_an_execution_of_another_process(pipelines):
    pipelines.put(pipelines.document(pipelines.processing("Step", "import time; time.sleep(0.3)")))
    process = started(pipelines)
    arn = process.stdout.readline().strip()
    pipelines.client.wait_for_execution(arn, timeout=120)
    assert pipelines.status(arn) == "Succeeded"
    assert process.communicate(timeout=60)[1] == ""
