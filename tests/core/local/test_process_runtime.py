"""The process runtime: /opt/ml by a mount namespace and by mapped paths, the environment, stops and timeouts."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from pathlib import Path

import pytest

from sagemaker.core.exceptions import LocalRuntimeError
from sagemaker.core.local.runtimes.container import ContainerResult, ContainerSpec
from sagemaker.core.local.runtimes.mounts import MountNamespace
from sagemaker.core.local.runtimes.process import ProcessRuntime


def can_mount(folder):
    opt_ml = folder / "probe" / "ml"
    opt_ml.mkdir(parents=True)
    return MountNamespace.probe(opt_ml) is not None


@pytest.fixture(params=["namespace", "mapped"])
def runtime(request, tmp_path):
    if request.param == "namespace" and not can_mount(tmp_path):
        pytest.skip("mount namespaces are not allowed here")
    return ProcessRuntime(stop_grace_seconds=0.2, map_paths=request.param == "mapped")


@pytest.fixture
def container(tmp_path):
    def make(*command, environment=None, name="run", **members):
        opt_ml = tmp_path / name / "ml"
        opt_ml.mkdir(parents=True)
        return ContainerSpec(
            "image", list(command), environment or {}, opt_ml, tmp_path / name / "container.log", **members
        )

    return make


def python(code):
    return ("python3", "-c", textwrap.dedent(code))


def wait_until(condition):
    deadline = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < deadline, "the condition did not hold within 30 seconds"
        time.sleep(0.01)


def test_a_program_finds_its_files_below_opt_ml(runtime, container):
    run = container(
        "sh",
        "-c",
        'cat "$0" && echo out > "$PLACE/out" && pwd',
        "/opt/ml/in",
        environment={"PLACE": "/opt/ml"},
    )
    (run.opt_ml / "in").write_text("input\n")
    before = sorted(Path("/opt").iterdir())
    assert runtime.run(run) == ContainerResult(0)
    assert (run.opt_ml / "out").read_text() == "out\n"
    printed = run.log_path.read_text().splitlines()
    assert printed[0] == "input"
    assert printed[1] in {"/opt/ml", str(run.opt_ml)}
    assert sorted(Path("/opt").iterdir()) == before


def test_in_a_namespace_code_may_contain_the_path(tmp_path, container):
    if not can_mount(tmp_path):
        pytest.skip("mount namespaces are not allowed here")
    run = container(
        *python("""
        import os, pathlib, socket
        pathlib.Path("/opt/ml/model").mkdir()
        print(sorted(os.listdir("/opt")))
        print(socket.gethostbyname("algo-1"))
    """)
    )
    assert ProcessRuntime().run(run).exit_code == 0
    children, address = run.log_path.read_text().splitlines()
    assert (run.opt_ml / "model").is_dir()
    assert children == str(sorted({*(path.name for path in Path("/opt").iterdir()), "ml"}))
    assert address == "127.0.0.1"


def test_only_whole_path_components_are_mapped(container):
    arguments = [
        "/opt/ml",
        "--in=/opt/ml/input",
        "/opt/mlflow",
        "/usr/opt/ml",
        "file:///opt/ml/x",
        "a:/opt/ml:b",
    ]
    run = container(
        *python("""
        import json, os, sys
        print(json.dumps([sys.argv[1:], os.environ["V"], os.environ["SAGEMAKER_BASE_DIR"]]))
    """),
        *arguments,
        environment={"V": "/opt/ml/input"},
    )
    ProcessRuntime(map_paths=True).run(run)
    mapped, variable, base = json.loads(run.log_path.read_text())
    place = str(run.opt_ml)
    assert mapped == [
        place,
        f"--in={place}/input",
        "/opt/mlflow",
        "/usr/opt/ml",
        f"file://{place}/x",
        f"a:{place}:b",
    ]
    assert variable == f"{place}/input"
    assert base == place


def test_the_environment_is_that_of_the_container(runtime, container, monkeypatch):
    monkeypatch.setenv("SECRET_OF_THE_CALLER", "x")
    monkeypatch.setenv("AWS_PROFILE", "p")
    monkeypatch.setenv("LC_TIME", "C")
    run = container(
        *python("import json, os; print(json.dumps(dict(os.environ)))"),
        environment={"AWS_PROFILE": "own", "X": "1"},
    )
    runtime.run(run)
    environment = json.loads(run.log_path.read_text())
    assert environment["AWS_PROFILE"] == "own"
    assert environment["X"] == "1"
    assert environment["LC_TIME"] == "C"
    assert environment["PYTHONUNBUFFERED"] == "1"
    assert "SECRET_OF_THE_CALLER" not in environment
    assert "OLDPWD" not in environment


@pytest.mark.parametrize("name", ["python", "python3"])
def test_python_is_the_running_interpreter_with_its_packages(runtime, container, name):
    run = container(name, "-c", "import attrs, sys; print(sys.prefix)")
    assert runtime.run(run).exit_code == 0
    assert run.log_path.read_text().strip() == sys.prefix


def test_python_is_the_interpreter_that_was_chosen(container, tmp_path):
    chosen = tmp_path / "it's here" / "chosen"
    chosen.parent.mkdir()
    chosen.write_text(f'#!/bin/sh\necho chosen\nexec {sys.executable} "$@"\n')
    chosen.chmod(0o755)
    run = container(*python("print('ran')"))
    assert ProcessRuntime(interpreter=str(chosen)).run(run).exit_code == 0
    assert run.log_path.read_text() == "chosen\nran\n"


def test_a_missing_interpreter_is_named():
    with pytest.raises(LocalRuntimeError, match="'/no/python' was not found"):
        ProcessRuntime(interpreter="/no/python")


def test_input_is_closed_and_both_outputs_are_logged_as_they_come(runtime, container):
    run = container(
        *python("""
        import sys, time
        print(repr(sys.stdin.read()))
        print("error", file=sys.stderr)
        time.sleep(60)
    """)
    )
    thread = threading.Thread(target=runtime.run, args=(run,))
    thread.start()
    wait_until(lambda: run.log_path.exists() and run.log_path.read_text() == "''\nerror\n")
    runtime.stop(run)
    thread.join()


@pytest.mark.parametrize(
    ("command", "code"),
    [(("sh", "-c", "exit 3"), 3), (("no-such-command",), 127), (("sh", "-c", "kill -KILL $$"), 137)],
)
def test_exit_codes(runtime, container, command, code):
    run = container(*command)
    assert runtime.run(run) == ContainerResult(code)
    if code == 127:
        assert "no-such-command: not found" in run.log_path.read_text()


def test_a_stop_is_a_signal_that_the_program_can_answer(runtime, container):
    run = container(
        *python("""
        import signal, sys, time
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
        open("/opt/ml/ready".replace("/opt/ml", sys.argv[1]), "w").close()
        time.sleep(60)
    """),
        "/opt/ml",
    )
    results = []
    thread = threading.Thread(target=lambda: results.append(runtime.run(run)))
    thread.start()
    wait_until((run.opt_ml / "ready").exists)
    runtime.stop(run)
    thread.join()
    assert results == [ContainerResult(0, stopped=True)]


def test_after_the_grace_the_program_is_killed(runtime, container):
    run = container("sh", "-c", 'trap "" TERM; touch "$0/ready"; while :; do sleep 0.1; done', "/opt/ml")
    results = []
    thread = threading.Thread(target=lambda: results.append(runtime.run(run)))
    thread.start()
    wait_until((run.opt_ml / "ready").exists)
    runtime.stop(run)
    thread.join()
    assert results == [ContainerResult(137, stopped=True)]


def test_a_stop_before_the_start_keeps_it_from_running(runtime, container):
    run = container("sh", "-c", 'touch "$0/ran"', "/opt/ml")
    runtime.stop(run)
    assert runtime.run(run).stopped
    assert not (run.opt_ml / "ran").exists()


def test_a_program_that_takes_too_long_is_ended(runtime, container):
    run = container("sleep", "60", timeout_seconds=0.1)
    assert runtime.run(run) == ContainerResult(143, timed_out=True)


def test_child_processes_end_with_the_program(runtime, container):
    run = container("sh", "-c", 'sleep 60 & echo $! > "$0/pid"', "/opt/ml")
    assert runtime.run(run).exit_code == 0
    pid = int((run.opt_ml / "pid").read_text())
    wait_until(lambda: gone(pid))


def test_containers_that_run_at_once_have_an_opt_ml_each(runtime, container):
    runs = [
        container("sh", "-c", 'sleep 0.1; echo $1 > "$0/own"', "/opt/ml", str(n), name=f"run{n}")
        for n in range(4)
    ]
    threads = [threading.Thread(target=runtime.run, args=(run,)) for run in runs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [(run.opt_ml / "own").read_text() for run in runs] == ["0\n", "1\n", "2\n", "3\n"]


@pytest.mark.parametrize("name", ["with blank", "with\ttab", "back\\slash", "ünï", "a#b"])
def test_any_folder_name_can_be_mounted(runtime, container, name):
    run = container("touch", "/opt/ml/file", name=name)
    assert runtime.run(run).exit_code == 0, run.log_path.read_text()
    assert (run.opt_ml / "file").exists()


PARENT = """
import sys
from pathlib import Path
from sagemaker.core.local.runtimes.container import ContainerSpec
from sagemaker.core.local.runtimes.process import ProcessRuntime

opt_ml = Path(sys.argv[1])
command = ["sh", "-c", 'sh -c "sleep 60 & echo \\\\$! > $0/pid.new; mv $0/pid.new $0/pid; wait"; true', "/opt/ml"]
ProcessRuntime(map_paths=sys.argv[2] == "True").run(ContainerSpec("image", command, {}, opt_ml, opt_ml.parent / "log"))
"""


def gone(pid):
    """Return whether a process has ended; a zombie has."""
    stat = Path(f"/proc/{pid}/stat")
    if Path("/proc").is_dir():
        return not stat.exists() or stat.read_text().rpartition(")")[2].split()[0] == "Z"
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


@pytest.mark.parametrize("map_paths", [False, True])
def test_when_the_caller_is_killed_the_whole_job_dies(tmp_path, map_paths):
    opt_ml = tmp_path / "run" / "ml"
    opt_ml.mkdir(parents=True)
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT, str(opt_ml), str(map_paths)], stdin=subprocess.DEVNULL
    )
    wait_until((opt_ml / "pid").exists)
    pid = int((opt_ml / "pid").read_text())
    assert not gone(pid)
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    wait_until(lambda: gone(pid))


SLOW_START = """
import os, subprocess, sys
from pathlib import Path
from sagemaker.core.local.runtimes.container import ContainerSpec
from sagemaker.core.local.runtimes.process import ProcessRuntime

opt_ml = Path(sys.argv[1])
original = subprocess.Popen.__init__


def start_and_die(self, *args, **kwargs):
    original(self, *args, **kwargs)
    if kwargs.get("cwd") == opt_ml:
        os.kill(os.getpid(), 9)


runtime = ProcessRuntime(map_paths=sys.argv[2] == "True")
command = ["sh", "-c", 'echo $$ > "$0/pid"; exec sleep 60', "/opt/ml"]
runtime._namespace_for(opt_ml)
subprocess.Popen.__init__ = start_and_die
runtime.run(ContainerSpec("image", command, {}, opt_ml, opt_ml.parent / "log"))
"""


@pytest.mark.parametrize("map_paths", [False, True])
def test_a_caller_killed_during_the_start_leaves_nothing_running(tmp_path, map_paths):
    opt_ml = tmp_path / "run" / "ml"
    opt_ml.mkdir(parents=True)
    subprocess.run([sys.executable, "-c", SLOW_START, str(opt_ml), str(map_paths)], check=False, timeout=60)
    wait_until(lambda: not processes_in(opt_ml.parent))
    assert not (opt_ml / "pid").exists()


def processes_in(folder):
    """Return the processes whose working directory or arguments lie below a folder."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit() and int(entry.name) != os.getpid():
            with contextlib.suppress(OSError):
                if str(folder) in (entry / "cmdline").read_text() + str((entry / "cwd").readlink()):
                    found.append(int(entry.name))
    return found


DAEMON = 'setsid sh -c \'echo $$ > "$0/pid.new"; mv "$0/pid.new" "$0/pid"; exec sleep 60\' "$0" & '


def test_daemons_end_with_the_program(tmp_path, container):
    if not can_mount(tmp_path):
        pytest.skip("mount namespaces are not allowed here")
    run = container("sh", "-c", f'{DAEMON} while [ ! -f "$0/pid" ]; do sleep 0.01; done', "/opt/ml")
    assert ProcessRuntime().run(run).exit_code == 0
    assert gone(int((run.opt_ml / "pid").read_text()))


def test_daemons_end_with_a_killed_caller(tmp_path):
    if not can_mount(tmp_path):
        pytest.skip("mount namespaces are not allowed here")
    opt_ml = tmp_path / "run" / "ml"
    opt_ml.mkdir(parents=True)
    code = PARENT.replace(
        PARENT[PARENT.index("command = ") : PARENT.index("\nProcessRuntime")], "command = sys.argv[3:]"
    )
    command = ["sh", "-c", f"{DAEMON} sleep 60", "/opt/ml"]
    parent = subprocess.Popen(
        [sys.executable, "-c", code, str(opt_ml), "False", *command], stdin=subprocess.DEVNULL
    )
    wait_until((opt_ml / "pid").exists)
    pid = int((opt_ml / "pid").read_text())
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    wait_until(lambda: gone(pid))
