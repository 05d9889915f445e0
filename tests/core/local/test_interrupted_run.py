"""Signals that end the program while an execution runs: it is stopped, and nothing is left."""

import importlib.util
import json
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

SCRIPT = """
import json, sys, time
from pathlib import Path
from sagemaker.core.local import LocalPipelineSession, ProcessRuntime

session = LocalPipelineSession(root=sys.argv[1], runtime=ProcessRuntime(stop_grace_seconds=60))
client = session.sagemaker_client
request = {"PipelineName": "demo"}


def started():
    return client.start_pipeline_execution(**request)["PipelineExecutionArn"]


def pipeline_wait():
    from sagemaker.mlops.workflow import Pipeline

    execution = Pipeline(name="demo", steps=[], sagemaker_session=session).start()
    execution.wait(delay=0.05)


def client_wait():
    client.wait_for_execution(started())


def sleep():
    started()
    time.sleep(120)


def caught():
    arn = started()
    try:
        client.wait_for_execution(arn)
    except KeyboardInterrupt:
        print(client.describe_pipeline_execution(PipelineExecutionArn=arn)["PipelineExecutionStatus"])
        sys.exit(7)


def nothing():
    started()


def job():
    client.create_processing_job(ProcessingJobName="job", **json.loads(sys.argv[3]))
    time.sleep(120)


globals()[sys.argv[2]]()
"""
STATUS = {signal.SIGINT: 130, signal.SIGTERM: 143, signal.SIGHUP: 129}
STUBBORN = "import signal, time\nfor n in (2, 15): signal.signal(n, signal.SIG_IGN)\n"
RUN = "import os\nopen({marker!r}, 'w').write(str(os.getpid()))\nimport time; time.sleep(120)\n"


def until(condition):
    for _ in range(6000):
        if condition():
            return
        threading.Event().wait(0.01)
    raise AssertionError("The condition did not hold within a minute.")


def gone(pid):
    stat = Path(f"/proc/{pid}/stat")
    return not stat.exists() or stat.read_text().rpartition(")")[2].split()[0] == "Z"


class Program:
    """A script that runs one step, which has written its process id."""

    def __init__(self, pipelines, tmp_path, way, before=""):
        marker = tmp_path / "marker"
        step = pipelines.processing("Slow", before + RUN.format(marker=str(marker)))
        pipelines.put(pipelines.document(step))
        request = json.dumps(step["Arguments"])
        self.process = subprocess.Popen(
            [sys.executable, "-c", SCRIPT, str(pipelines.root), way, request],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        until(lambda: marker.exists() and marker.read_text())
        self.pid = int(marker.read_text())

    def end(self):
        output, errors = self.process.communicate(timeout=50)
        until(lambda: gone(self.pid))
        return output, errors


def only_execution(pipelines):
    (summary,) = pipelines.client.list_pipeline_executions(PipelineName="demo")["PipelineExecutionSummaries"]
    return summary


# Core is also tested without the distribution of pipelines.
WAYS = ["client_wait", "sleep", "nothing"]
if importlib.util.find_spec("sagemaker.mlops") is not None:
    WAYS.append("pipeline_wait")


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("number", STATUS, ids=lambda number: number.name)
def test_a_signal_stops_the_execution_and_ends_the_program(pipelines, tmp_path, way, number):
    program = Program(pipelines, tmp_path, way)
    program.process.send_signal(number)
    _, errors = program.end()
    assert program.process.returncode == STATUS[number]
    assert errors.strip().splitlines()[-1].startswith(f"{number.name}: stopping")
    assert "Traceback" not in errors
    summary = only_execution(pipelines)
    assert summary["PipelineExecutionStatus"] == "Stopped"
    assert pipelines.statuses(summary["PipelineExecutionArn"]) == {"Slow": "Stopped"}


@pytest.mark.parametrize("way", ["client_wait", "sleep", "nothing"])
@pytest.mark.parametrize("number", STATUS, ids=lambda number: number.name)
def test_the_second_signal_ends_it_at_once(pipelines, tmp_path, way, number):
    program = Program(pipelines, tmp_path, way, STUBBORN)
    program.process.send_signal(number)
    assert program.process.stderr.readline().startswith(f"{number.name}: stopping")
    program.process.send_signal(number)
    _, errors = program.end()  # the stop grace would be longer
    assert (program.process.returncode, errors) == (STATUS[number], "")
    assert only_execution(pipelines)["PipelineExecutionStatus"] == "Stopped"


def test_a_program_that_catches_the_interrupt_goes_on_after_the_stop(pipelines, tmp_path):
    program = Program(pipelines, tmp_path, "caught")
    program.process.send_signal(signal.SIGINT)
    output, _ = program.end()
    assert (program.process.returncode, output.strip()) == (7, "Stopped")


def test_a_job_without_a_pipeline_is_stopped_too(pipelines, tmp_path):
    program = Program(pipelines, tmp_path, "job")
    program.process.send_signal(signal.SIGTERM)
    program.end()
    assert program.process.returncode == 143
    job = pipelines.client.describe_processing_job(ProcessingJobName="job")
    assert job["ProcessingJobStatus"] == "Stopped"


def test_handlers_are_installed_only_while_an_execution_runs(pipelines):
    # The end of this one removes the handlers of executions that other tests did not wait for.
    pipelines.client.wait_for_execution(pipelines.start(pipelines.processing("First")), timeout=60)
    before = [sys.excepthook, *map(signal.getsignal, STATUS)]
    arn = pipelines.start(pipelines.processing("Step", "import time; time.sleep(0.2)"))
    during = [sys.excepthook, *map(signal.getsignal, STATUS)]
    pipelines.client.wait_for_execution(arn, timeout=60)
    assert during != before
    assert [sys.excepthook, *map(signal.getsignal, STATUS)] == before


def test_handlers_of_the_program_stay(pipelines):
    previous = signal.signal(signal.SIGTERM, signal.SIG_IGN)
    try:
        arn = pipelines.start(pipelines.processing("Step"))
        assert signal.getsignal(signal.SIGTERM) is signal.SIG_IGN
        pipelines.client.wait_for_execution(arn, timeout=60)
        assert signal.getsignal(signal.SIGTERM) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGTERM, previous)
