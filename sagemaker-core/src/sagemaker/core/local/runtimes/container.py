"""What a runtime is told about one container, and what it tells afterwards."""

from __future__ import annotations

import threading
from pathlib import Path

import attrs

CONTAINER_ROOT = "/opt/ml"

# The only host of a local job, by the name that the service gives the first one.
HOST_NAME = "algo-1"


@attrs.frozen(eq=False)
class ContainerSpec:
    """One container to run.

    Attributes:
        image: the image URI of the request; runtimes without images ignore it.
        command: program and arguments; executed as it is, through no shell.
        environment: variables set for it, over those that the runtime passes on.
        opt_ml: the folder that the program sees as ``/opt/ml``. The folder that holds it belongs to this run
            too: runtimes keep there what they need.
        log_path: what the program writes to standard output and error is appended here while it runs.
        timeout_seconds: after this time it is stopped; None for never.
        stop_requested: set by ``Runtime.stop``, which may come before the program starts.
    """

    image: str
    command: list[str]
    environment: dict[str, str]
    opt_ml: Path
    log_path: Path
    timeout_seconds: float | None = None
    stop_requested: threading.Event = attrs.field(factory=threading.Event)


@attrs.frozen
class ContainerResult:
    """How a container ended: exit code (128 + n after signal n), and whether it was made to end."""

    exit_code: int
    stopped: bool = False
    timed_out: bool = False
