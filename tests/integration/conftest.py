"""The program that the integration tests run, with files of its own in a folder of the test."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

PROGRAM = Path(__file__).with_name("program.py")


def write_program(folder):
    """The program and its files below a folder."""
    source = folder / "files" / "source"
    source.mkdir(parents=True)
    shutil.copy(PROGRAM, folder / "program.py")
    (source / "prepare.py").write_text("print('prepare')\n")
    (source / "train.py").write_text("print('train')\n")
    (source / "package").mkdir()
    (source / "package" / "helper.py").write_text("ANSWER = 42\n")
    (folder / "files" / "score.py").write_text("print('score')\n")
    (folder / "files" / "needs.txt").write_text("record==1\n")
    (folder / "files" / "note.ipynb").write_text("{}\n")
    (folder / "files" / "table.csv").write_text("a,b\n1,2\n")
    return folder


@pytest.fixture
def program(tmp_path):
    return write_program(tmp_path / "checkout")


@pytest.fixture
def empty_environment(tmp_path):
    """Nothing but a home that is empty, and what a Python needs to find its packages."""
    home = tmp_path / "empty-home"
    home.mkdir(exist_ok=True)
    return {"HOME": str(home), "PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin"}
