"""Start the entry script with torchrun, inside the training container of each machine of the job."""

from __future__ import annotations

import json
import os
import shutil
import sys
from typing import Any


def launcher() -> list[str]:
    """Return the command ``torchrun``, which comes with PyTorch 1.10 and later, or else its module."""
    program = shutil.which("torchrun")
    return [program] if program else [sys.executable, "-m", "torch.distributed.run"]


def processes(config: dict[str, Any]) -> int:
    """Return the number of processes on this machine."""
    return config.get("process_count_per_node") or int(os.environ["SM_NUM_GPUS"]) or 1


def command_line(config: dict[str, Any]) -> list[str]:
    hosts = int(os.environ["SM_HOST_COUNT"])
    command = launcher() + ["--nnodes", str(hosts), "--nproc_per_node", str(processes(config))]
    if hosts > 1:
        command += [
            "--master_addr",
            os.environ["SM_MASTER_ADDR"],
            "--master_port",
            os.environ["SM_MASTER_PORT"],
        ]
        command += ["--node_rank", os.environ["SM_CURRENT_HOST_RANK"]]
    arguments: list[str] = json.loads(os.environ["SM_USER_ARGS"])
    return command + [os.environ["SM_ENTRY_SCRIPT"]] + arguments


if __name__ == "__main__":
    command = command_line(json.loads(os.environ["SM_DISTRIBUTED_CONFIG"]))
    sys.stdout.write("Running: " + " ".join(command) + "\n")
    sys.stdout.flush()
    os.execvp(command[0], command)
