"""The display of an execution that is waited for, on a terminal and elsewhere."""

from __future__ import annotations

import io

import pytest

from sagemaker.core.session.progress import plain
from sagemaker.mlops.workflow.executions.progress import ExecutionProgress

ARN = "arn:aws:sagemaker:us-west-2:111122223333:pipeline/p/execution/e"


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def terminal(monkeypatch):
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setenv("LINES", "5")
    return Terminal()


def record(name, status, **members):
    return {"StepName": name, "StepStatus": status, **members}


def status(word):
    return {"PipelineExecutionStatus": word}


def test_a_terminal_shows_a_table_that_is_drawn_over_itself(terminal):
    with ExecutionProgress(ARN, terminal) as progress:
        progress.show(status("Executing"), [record("prepare", "Executing")])
        records = [record("fit", "Failed", FailureReason="too long " * 9), record("prepare", "Succeeded")]
        progress.finish(status("Failed"), records)
    first, last = terminal.getvalue().split("\r\x1b[2K")
    assert plain(first) == " >  prepare  Executing"
    lines = [line.rstrip() for line in plain(last).splitlines()]
    assert lines[0] == " +  prepare  Succeeded"
    assert lines[1].startswith(" x  fit      Failed: too long too long")
    assert lines[1].endswith("\N{HORIZONTAL ELLIPSIS}")
    assert lines[2] == "pipeline/p/execution/e: Failed"
    assert len(lines[1]) <= 40


def test_a_small_terminal_shows_the_last_steps_and_all_of_them_at_the_end(terminal):
    records = [record(f"step{number}", "Succeeded") for number in reversed(range(9))]
    with ExecutionProgress(ARN, terminal) as progress:
        progress.show(status("Executing"), records)
        shown = plain(terminal.getvalue())
        progress.finish(status("Succeeded"), records)
    assert [f"step{number}" in shown for number in range(9)] == [False] * 5 + [True] * 4
    assert all(terminal.getvalue().count(f"step{number}") == (1 if number < 5 else 2) for number in range(9))


@pytest.mark.parametrize("term", ["dumb", None])
def test_elsewhere_each_change_is_a_plain_line(monkeypatch, term):
    stream = Terminal() if term else io.StringIO()
    monkeypatch.setenv("TERM", term or "xterm")
    with ExecutionProgress(ARN, stream) as progress:
        progress.show(status("Executing"), [record("prepare", "Executing")])
        progress.show(status("Executing"), [record("prepare", "Executing")])
        progress.finish(status("Succeeded"), [record("prepare", "Succeeded")])
    assert stream.getvalue().splitlines() == [
        "prepare: Executing",
        "prepare: Succeeded",
        "pipeline/p/execution/e: Succeeded",
    ]
