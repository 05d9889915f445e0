"""The specification of a container, and its result."""

from __future__ import annotations

import threading
from pathlib import Path

import attrs

CONTAINER_ROOT = "/opt/ml"

# The only host of a local job, by the name that the service gives the first one.
HOST_NAME = "algo-1"


@attrs.frozen(eq=False)
class ContainerSpec:
    """The specification of one container, for a runtime.

    Attributes:
        image: the image URI of the request; a runtime without images ignores it.
        command: program and arguments; executed without a shell.
        environment: its variables; they replace variables that the runtime passes on.
        opt_ml: the folder that the program sees as ``/opt/ml``. Its parent belongs to this container too:
            runtimes keep their own files there.
        log_path: standard output and error of the program are appended to this file while it runs.
        timeout_seconds: the container is stopped after this time; None for no limit.
        stop_requested: set by ``Runtime.stop``, perhaps before the program starts.
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
    """The end of a container.

    Attributes:
        exit_code: the exit code; 128 + n after signal n.
        stopped: True if a stop was requested.
        timed_out: True if it ran into its timeout.
    """

    exit_code: int
    stopped: bool = False
    timed_out: bool = False
