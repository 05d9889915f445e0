"""The demo as a newcomer runs it: a process of its own in an empty environment."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("sklearn")

DEMO = Path(__file__).parents[2] / "examples" / "demo.py"


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    return tmp_path_factory.mktemp("demo")


def run(root, *arguments):
    environment = {"HOME": str(root), "PATH": "/usr/bin:/bin"}
    command = [sys.executable, str(DEMO), *arguments]
    return subprocess.run(command, capture_output=True, text=True, cwd=root, env=environment, check=False)


def jobs(root):
    return {path.name for path in (root / ".sagemaker" / "jobs").iterdir()}


def test_it_registers_a_model_then_reuses_then_fails(root):
    first = run(root)
    assert first.returncode == 0, first.stderr + first.stdout
    assert "model-package/breast-cancer/1" in first.stdout
    assert "nothing; run again to see it" in first.stdout
    assert "\x1b" not in first.stdout
    started = jobs(root)
    assert len(started) == 3

    second = run(root)
    assert second.returncode == 0, second.stderr
    assert "reused     Evaluate, Prepare, Train" in second.stdout
    assert "model-package/breast-cancer/2" in second.stdout
    assert jobs(root) == started

    third = run(root, "--min-accuracy", "0.999")
    assert third.returncode == 1
    assert "Step 'NotGoodEnough': The accuracy 0.972 is below 0.999" in third.stdout
    assert jobs(root) == started
