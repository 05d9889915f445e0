"""A definition is a function of the program and the files that it names, and of nothing else."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import textwrap

import pytest

GUARD = textwrap.dedent(
    """
    import sys
    def guard(event, arguments):
        if event.startswith(("socket.", "subprocess.", "os.mkdir", "os.rename", "os.remove", "shutil.", "tempfile.")):
            raise SystemExit(f"not pure: {event} {arguments}")
        if event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+"):
            raise SystemExit(f"not pure: {arguments[0]} is opened for writing")
    sys.dont_write_bytecode = True
    sys.addaudithook(guard)
    """
)
CLOCK = textwrap.dedent(
    """
    import time
    time.time = lambda: 1890000000.0
    time.gmtime = lambda *values: time.struct_time((2029, 11, 21, 0, 0, 0, 2, 325, 0))
    """
)
RUN = "import runpy; sys.argv = ['program.py', *sys.argv[2:]]; runpy.run_path(sys.argv0, run_name='__main__')"


def run(program, *arguments, before="", environment=None, cwd=None):
    code = f"{before}\nimport sys\nsys.argv0 = sys.argv[1]\n{RUN}"
    result = subprocess.run(
        [sys.executable, "-c", code, str(program / "program.py"), *arguments],
        capture_output=True,
        text=True,
        env=environment,
        cwd=cwd or program,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    return result.stdout.strip()


@pytest.fixture
def digest(program, empty_environment):
    return run(program, "--hash", environment=empty_environment)


def test_it_needs_and_changes_nothing(program, empty_environment):
    check = "\nimport atexit\natexit.register(lambda: 'botocore' in sys.modules and sys.exit('botocore is loaded'))"
    text = run(program, before=GUARD + check, environment=empty_environment)
    for word in ('"Type": "Processing"', '"Type": "Training"', '"Type": "Model"', '"Type": "RegisterModel"'):
        assert word in text
    assert str(program) not in text


def test_it_is_the_same_in_other_processes_places_and_times(program, digest, tmp_path, empty_environment):
    elsewhere = tmp_path / "another" / "checkout"
    shutil.copytree(program, elsewhere)
    digests = {
        run(program, "--hash", environment={**empty_environment, "PYTHONHASHSEED": "1"}),
        run(program, "--hash", environment={**empty_environment, "PYTHONHASHSEED": "2"}, cwd=tmp_path),
        run(program, "--hash", before=CLOCK, environment=empty_environment),
        run(elsewhere, "--hash", environment={**empty_environment, "PYTHONHASHSEED": "3"}, cwd="/"),
        run(
            elsewhere,
            "--hash",
            before=CLOCK,
            environment={**empty_environment, "TZ": "Asia/Tokyo", "USER": "x"},
        ),
    }
    assert digests == {digest}


def test_files_left_by_tools_do_not_change_the_definition(program, digest, empty_environment):
    source = program / "files" / "source"
    (source / "__pycache__").mkdir()
    (source / "__pycache__" / "train.cpython-311.pyc").write_bytes(b"code")
    (source / ".DS_Store").write_bytes(b"store")
    (source / "package" / ".ipynb_checkpoints").mkdir()
    for file in source.rglob("*"):
        os.utime(file, (1, 1))
    assert run(program, "--hash", environment=empty_environment) == digest


@pytest.mark.parametrize("name", ["source/train.py", "source/package/helper.py", "score.py"])
def test_one_changed_byte_changes_it(program, digest, empty_environment, name):
    file = program / "files" / name
    content = bytearray(file.read_bytes())
    content[-2] ^= 1
    file.write_bytes(content)
    assert run(program, "--hash", environment=empty_environment) != digest
