"""Start the entry script with mpirun, inside the training container of the first machine of the job.

The other machines run an ssh server, through which mpirun starts their processes, and end when these have ended.
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
POLL_SECONDS = 1
SSHD = "/usr/sbin/sshd"
DAEMON = "orted"


def processes(config: dict[str, Any]) -> int:
    """Return the number of processes on one machine."""
    return config.get("process_count_per_node") or int(os.environ["SM_NUM_GPUS"]) or 1


def command_line(config: dict[str, Any], hosts: list[str]) -> list[str]:
    """Return the command that the first machine runs."""
    count = processes(config)
    command = ["mpirun", "--allow-run-as-root", "-np", str(count * len(hosts))]
    if len(hosts) > 1:
        command += ["--host", ",".join("{}:{}".format(host, count) for host in hosts)]
        command += ["--mca", "plm_rsh_no_tree_spawn", "1"]
        command += ["--mca", "plm_rsh_args", "-o StrictHostKeyChecking=no -o LogLevel=ERROR"]
        command += ["--mca", "btl_tcp_if_include", os.environ["SM_NETWORK_INTERFACE_NAME"]]
    for name in sorted(
        name for name in os.environ if name.startswith("SM_") or name in ("PATH", "LD_LIBRARY_PATH")
    ):
        command += ["-x", name]
    command += config.get("mpi_additional_options") or []
    script = os.environ["SM_ENTRY_SCRIPT"]
    launcher = [sys.executable, "-u"] if script.endswith(".py") else ["/bin/bash"]
    arguments: list[str] = json.loads(os.environ["SM_USER_ARGS"])
    return command + launcher + [script] + arguments


def answers(host: str) -> bool:
    """Return whether the ssh server of another machine accepts connections."""
    try:
        socket.create_connection((host, SSH_PORT), POLL_SECONDS).close()
    except OSError:
        return False
    return True


def wait_for(host: str) -> None:
    """Wait until the ssh server of another machine accepts connections."""
    deadline = time.monotonic() + WAIT_SECONDS
    while not answers(host):
        if time.monotonic() > deadline:
            raise SystemExit("{} cannot be reached by ssh.".format(host))
        time.sleep(POLL_SECONDS)


def is_running(name: str) -> bool:
    """Return whether a process of that name is running on this machine."""
    return subprocess.call(["pgrep", "-x", name], stdout=subprocess.DEVNULL) == 0


def serve() -> int:
    """Let the first machine start processes here, wait for their end, and return the exit status."""
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
                time.sleep(POLL_SECONDS)
    finally:
        server.terminate()
    return 0


def main() -> int:
    """Start the command on the first machine, run the ssh server on others; return the exit status."""
    hosts = json.loads(os.environ["SM_HOSTS"])
    if os.environ["SM_CURRENT_HOST_RANK"] != "0":
        return serve()
    for host in hosts[1:]:
        wait_for(host)
    command = command_line(json.loads(os.environ["SM_DISTRIBUTED_CONFIG"]), hosts)
    sys.stdout.write("Running: " + " ".join(command) + "\n")
    sys.stdout.flush()
    return subprocess.call(command)


if __name__ == "__main__":
    sys.exit(main())
