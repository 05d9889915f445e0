"""Runs inside a training container: starts the entry script with mpirun from the first machine of the job.

The other machines run an ssh server, through which mpirun starts their share, and end when that has ended.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

SSH_PORT = 22
WAIT_SECONDS = 600
LOOK_SECONDS = 1
SSHD = "/usr/sbin/sshd"
DAEMON = "orted"


def processes(config: dict[str, Any]) -> int:
    """How many processes one machine runs."""
    return config.get("process_count_per_node") or int(os.environ["SM_NUM_GPUS"]) or 1


def command_line(config: dict[str, Any], hosts: list[str]) -> list[str]:
    """The whole command of the first machine."""
    share = processes(config)
    command = ["mpirun", "--allow-run-as-root", "-np", str(share * len(hosts))]
    if len(hosts) > 1:
        command += ["--host", ",".join("{}:{}".format(host, share) for host in hosts)]
        command += ["--mca", "plm_rsh_no_tree_spawn", "1"]
        command += ["--mca", "plm_rsh_args", "-o StrictHostKeyChecking=no -o LogLevel=ERROR"]
        command += ["--mca", "btl_tcp_if_include", os.environ["SM_NETWORK_INTERFACE_NAME"]]
    for name in sorted(
        name for name in os.environ if name.startswith("SM_") or name in ("PATH", "LD_LIBRARY_PATH")
    ):
        command += ["-x", name]
    command += config.get("mpi_additional_options") or []
    script = os.environ["SM_ENTRY_SCRIPT"]
    starter = [sys.executable, "-u"] if script.endswith(".py") else ["/bin/bash"]
    arguments: list[str] = json.loads(os.environ["SM_USER_ARGS"])
    return command + starter + [script] + arguments


def answers(host: str) -> bool:
    """Whether the ssh server of another machine answers."""
    try:
        socket.create_connection((host, SSH_PORT), LOOK_SECONDS).close()
    except OSError:
        return False
    return True


def wait_for(host: str) -> None:
    """Wait until the ssh server of another machine answers."""
    end = time.monotonic() + WAIT_SECONDS
    while not answers(host):
        if time.monotonic() > end:
            raise SystemExit("{} cannot be reached by ssh.".format(host))
        time.sleep(LOOK_SECONDS)


def is_running(name: str) -> bool:
    """Whether a process of that name is alive on this machine."""
    return subprocess.call(["pgrep", "-x", name], stdout=subprocess.DEVNULL) == 0


def serve() -> int:
    """Let the first machine start its processes here, and wait for their end."""
    if not Path(SSHD).exists():
        sys.stderr.write("MPI over several instances needs an image with {}.\n".format(SSHD))
        return 1
    Path("/run/sshd").mkdir(parents=True, exist_ok=True)
    server = subprocess.Popen([SSHD, "-D"])
    try:
        for wanted in (True, False):
            while is_running(DAEMON) is not wanted:
                if server.poll() is not None:
                    sys.stderr.write("The ssh server ended with exit status {}.\n".format(server.returncode))
                    return 1
                time.sleep(LOOK_SECONDS)
    finally:
        server.terminate()
    return 0


def main() -> int:
    """Start, or serve; the exit status."""
    hosts = json.loads(os.environ["SM_HOSTS"])
    if os.environ["SM_CURRENT_HOST_RANK"] != "0":
        return serve()
    for host in hosts[1:]:
        wait_for(host)
    words = command_line(json.loads(os.environ["SM_DISTRIBUTED_CONFIG"]), hosts)
    sys.stdout.write("Running: " + " ".join(words) + "\n")
    sys.stdout.flush()
    return subprocess.call(words)


if __name__ == "__main__":
    sys.exit(main())
