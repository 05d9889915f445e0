"""The default runtime: a subprocess of a Python interpreter on this machine, with the container contract.

The program runs in a session of its own and sees the container's folder as ``/opt/ml``, by a mount namespace if
the machine allows one (see `sagemaker.core.local.runtimes.mounts`). Otherwise ``/opt/ml`` is replaced by the
folder in arguments and environment values. A program with ``/opt/ml`` in its code does not find the folder then;
it can read the path from ``SAGEMAKER_BASE_DIR``.
"""

from __future__ import annotations

import contextlib
import os
import re
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

import attrs

from sagemaker.core.exceptions import LocalRuntimeError
from sagemaker.core.local.runtimes.container import CONTAINER_ROOT, ContainerResult, ContainerSpec
from sagemaker.core.local.runtimes.mounts import MountNamespace

# The variables that a container inherits from the caller. It sees no others, as in the cloud.
_INHERITED = frozenset({"PATH", "HOME", "LANG", "TMPDIR", "TZ", "LD_LIBRARY_PATH", "SSL_CERT_FILE"})
_INHERITED_PREFIXES = ("LC_", "AWS_")

_NAMES = ("python", "python3")

# /opt/ml as a whole path component: neither /opt/mlflow nor /usr/opt/ml.
_CONTAINER_PATH = re.compile(rf"(?<![\w.-]){re.escape(CONTAINER_ROOT)}(?![\w.-])")

# Reads the id of a process group, and of a mount namespace if the program has its own. Kills both unless a second
# line follows. The pipe closes when the process at its other end dies for any reason.
_WATCH = """
read -r group namespace || exit 0
# An open namespace keeps its id: the kernel gives the ids of closed ones to new namespaces.
[ -z "$namespace" ] || exec 3<"/proc/$group/ns/mnt"
read -r done && exit 0
kill -s KILL -- "-$group"
[ -n "$namespace" ] || exit 0
for round in 1 2 3 4 5; do
    for process in /proc/[0-9]*; do
        [ "$(readlink "$process/ns/mnt")" != "$namespace" ] || kill -s KILL "${process#/proc/}"
    done
done
"""
# The first line of each program: it announces itself on standard input, a socket, and goes on when it is answered.
# The answer comes once the watching shell knows it. Without the caller, no answer comes.
_ANNOUNCE = "echo >&0 && read -r _ && exec </dev/null || exit 125\n"
_SHELL = "/bin/sh"
_SIGNAL_EXIT = 128
# A process in an uninterruptible call does not end when it is killed.
_KILL_SECONDS = 5.0
_KILL_POLL_SECONDS = 0.005


class ProcessRuntime:
    """Runs containers as local processes.

    Args:
        interpreter: the Python that the program finds as ``python`` and ``python3``; by default the running one.
            The program finds the console scripts next to it first too.
        stop_grace_seconds: the time between SIGTERM and SIGKILL when a container is stopped.
        map_paths: replace ``/opt/ml`` in arguments and environment even if a mount namespace is possible.

    All that the program has started ends with it. Without mount namespaces, a process that leaves the process group
    (a daemon) is not found.
    """

    def __init__(
        self, interpreter: str | None = None, stop_grace_seconds: float = 120, *, map_paths: bool = False
    ) -> None:
        self.interpreter = _find_interpreter(interpreter)
        self.stop_grace_seconds = stop_grace_seconds
        self._map_paths = map_paths
        self._lock = threading.Lock()
        self._namespace: MountNamespace | None = None
        self._probed = False
        self._running: dict[ContainerSpec, _RunningProcess] = {}

    def run(self, container: ContainerSpec) -> ContainerResult:
        """Run the command to its end; all processes of its process group end with it.

        A command that cannot be executed ends with 127 or 126, and the log has the reason.
        """
        command, environment = self._prepare(container)
        with container.log_path.open("ab") as log:
            if container.stop_requested.is_set():
                return ContainerResult(_SIGNAL_EXIT + signal.SIGTERM, stopped=True)
            with _guarded(command, environment, container.opt_ml, log) as process:
                running = _RunningProcess(process, self.stop_grace_seconds)
                with self._lock:
                    self._running[container] = running
                if container.stop_requested.is_set():
                    running.terminate()
                timed_out = running.wait(container.timeout_seconds)
                with self._lock:
                    del self._running[container]
        code = process.returncode
        return ContainerResult(
            code if code >= 0 else _SIGNAL_EXIT - code, container.stop_requested.is_set(), timed_out
        )

    def stop(self, container: ContainerSpec) -> None:
        """Send SIGTERM now, and SIGKILL after the grace period; return at once."""
        container.stop_requested.set()
        with self._lock:
            running = self._running.get(container)
        if running is not None:
            running.terminate()

    def _prepare(self, container: ContainerSpec) -> tuple[list[str], dict[str, str]]:
        environment = {**_inherited(os.environ), "PYTHONUNBUFFERED": "1", **container.environment}
        folders = [*self._python_folders(container.opt_ml.parent), environment.get("PATH", os.defpath)]
        namespace = self._namespace_for(container.opt_ml)
        if namespace is not None:
            command = namespace.command(container.opt_ml, container.command, _ANNOUNCE)
        else:
            place = str(container.opt_ml)
            environment = {name: _map_path(value, place) for name, value in environment.items()}
            environment.setdefault("SAGEMAKER_BASE_DIR", place)
            arguments = [_map_path(argument, place) for argument in container.command]
            command = [_SHELL, "-c", f'{_ANNOUNCE}exec "$@"', "sh", *arguments]
        environment["PATH"] = os.pathsep.join(folders)
        return command, environment

    def _namespace_for(self, opt_ml: Path) -> MountNamespace | None:
        if self._map_paths:
            return None
        with self._lock:
            if not self._probed:
                self._namespace = MountNamespace.probe(opt_ml)
                self._probed = True
            return self._namespace

    def _python_folders(self, folder: Path) -> Iterator[str]:
        """Yield the folders that come first in PATH: one with missing names, and the interpreter's own."""
        home = self.interpreter.parent
        missing = [name for name in _NAMES if not _same_file(home / name, self.interpreter)]
        if missing:
            # Scripts, not links: Python does not find its virtual environment through a link from another folder.
            scripts = folder / "bin"
            scripts.mkdir(exist_ok=True)
            for name in missing:
                _write_script(scripts / name, self.interpreter)
            yield str(scripts)
        yield str(home)


@attrs.define
class _RunningProcess:
    """A process that leads its process group, and the timers that may end it."""

    process: subprocess.Popen[bytes]
    grace_seconds: float
    _ended: bool = attrs.field(default=False, init=False)
    _lock: threading.Lock = attrs.field(factory=threading.Lock, init=False)
    _timers: list[threading.Timer] = attrs.field(factory=list, init=False)

    def wait(self, timeout_seconds: float | None) -> bool:
        """Wait for the end, then kill the rest of the group; return whether the time was up before."""
        timed_out = threading.Event()

        def end() -> None:
            timed_out.set()
            self.terminate()

        if timeout_seconds is not None:
            self._after(timeout_seconds, end)
        self._await_exit()
        with self._lock:
            self._ended = True
            for timer in self._timers:
                timer.cancel()
            # The process is not reaped yet, so the system cannot have given its group id to others.
            self._signal(signal.SIGKILL)
        self.process.wait()
        return timed_out.is_set()

    def terminate(self) -> None:
        """Send SIGTERM to the group, and SIGKILL after the grace period."""
        with self._lock:
            if not self._ended:
                self._signal(signal.SIGTERM)
        self._after(self.grace_seconds, self._kill)

    def _await_exit(self) -> None:
        """Wait for the end of the process, without reaping it if the system can do that."""
        if hasattr(os, "waitid"):
            os.waitid(os.P_PID, self.process.pid, os.WEXITED | os.WNOWAIT)
        else:
            self.process.wait()

    def _kill(self) -> None:
        with self._lock:
            if not self._ended:
                self._signal(signal.SIGKILL)

    def _after(self, seconds: float, action: Callable[[], None]) -> None:
        timer = threading.Timer(min(seconds, threading.TIMEOUT_MAX), action)
        timer.daemon = True
        with self._lock:
            if not self._ended:
                self._timers.append(timer)
                timer.start()

    def _signal(self, number: signal.Signals) -> None:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.process.pid, number)


@contextlib.contextmanager
def _guarded(
    command: list[str], environment: Mapping[str, str], folder: Path, log: BinaryIO
) -> Iterator[subprocess.Popen[bytes]]:
    """Start a command that dies with this process, even if this process is killed."""
    with subprocess.Popen(  # noqa: S603 - a fixed command
        [_SHELL, "-c", _WATCH],
        bufsize=0,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as watch:
        here, there = socket.socketpair()
        with here:
            with there:
                process = subprocess.Popen(  # noqa: S603 - the user's command
                    command,
                    stdin=there.fileno(),
                    stdout=log,
                    stderr=subprocess.STDOUT,
                    env=environment,
                    cwd=folder,
                    start_new_session=True,
                )
            namespace = ""
            with contextlib.ExitStack() as kept:
                try:
                    # A program that could not be started closes the socket without a word.
                    if here.recv(1):
                        namespace = _own_namespace(process.pid, kept)
                        _tell(watch, f"{process.pid} {namespace}\n")
                        with contextlib.suppress(OSError):
                            here.sendall(b"\n")
                    yield process
                finally:
                    if process.returncode is None:
                        with contextlib.suppress(ProcessLookupError, PermissionError):
                            os.killpg(process.pid, signal.SIGKILL)
                        process.wait()
                    _end_namespace(namespace)
                    _tell(watch, "done\n")


def _own_namespace(process: int, kept: contextlib.ExitStack) -> str:
    """Return the id of a process's mount namespace; empty text if it is that of this process, or unknown.

    Args:
        process: the id of a running process.
        kept: keeps the namespace open. The kernel gives the id of a closed namespace to a new one, which may belong
            to another job.
    """
    try:
        descriptor = os.open(f"/proc/{process}/ns/mnt", os.O_RDONLY)
    except OSError:
        return ""
    kept.callback(os.close, descriptor)
    namespace = _namespace_of(process)
    return "" if namespace == _namespace_of("self") else namespace


def _namespace_of(process: int | str) -> str:
    try:
        return os.readlink(f"/proc/{process}/ns/mnt")  # noqa: PTH115 - many calls
    except OSError:
        return ""


def _end_namespace(namespace: str) -> None:
    """Kill all processes in a mount namespace. A killed process may have started another one before."""
    found = bool(namespace)
    deadline = time.monotonic() + _KILL_SECONDS
    while found and time.monotonic() < deadline:
        found = False
        for process in filter(str.isdigit, os.listdir("/proc")):  # noqa: PTH208 - names, not paths
            if _namespace_of(process) == namespace:
                found = True
                with contextlib.suppress(ProcessLookupError, PermissionError):
                    os.kill(int(process), signal.SIGKILL)
        if found:
            time.sleep(_KILL_POLL_SECONDS)


def _tell(watch: subprocess.Popen[bytes], line: str) -> None:
    # If the watching shell has been killed, the container goes on without it.
    if watch.stdin is not None:
        with contextlib.suppress(BrokenPipeError):
            watch.stdin.write(line.encode())


def _inherited(environment: Mapping[str, str]) -> dict[str, str]:
    return {
        name: value
        for name, value in environment.items()
        if name in _INHERITED or name.startswith(_INHERITED_PREFIXES)
    }


def _map_path(text: str, place: str) -> str:
    return _CONTAINER_PATH.sub(lambda _: place, text)


def _find_interpreter(name: str | None) -> Path:
    found = shutil.which(name) if name is not None else sys.executable or shutil.which("python3")
    if not found:
        raise LocalRuntimeError(
            f"The Python interpreter {name or 'python3'!r} was not found or is not executable. Give the "
            "runtime the path of an interpreter: ProcessRuntime(interpreter='/path/to/python')."
        )
    # Links are not resolved: Python finds its virtual environment by the path.
    return Path(found).absolute()


def _same_file(first: Path, second: Path) -> bool:
    try:
        return first.samefile(second)
    except OSError:
        return False


def _write_script(path: Path, interpreter: Path) -> None:
    path.write_text(f'#!{_SHELL}\nexec {shlex.quote(str(interpreter))} "$@"\n', encoding="utf-8")
    path.chmod(0o755)
