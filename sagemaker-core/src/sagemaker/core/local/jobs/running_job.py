"""A job that runs in this process."""

from __future__ import annotations

import copy
import logging
import threading
from collections.abc import Callable
from typing import Any

from sagemaker.core.exceptions import SageMakerError
from sagemaker.core.local.jobs.job import Job
from sagemaker.core.local.runtimes import Runtime
from sagemaker.core.local.runtimes.container import ContainerSpec

_log = logging.getLogger(__name__)


class RunningJob:
    """A job in its thread, from its start on; it stays usable when the job has ended.

    Args:
        job: the job.
        runtime: runs its container.

    Attributes:
        name: the job's name.
        arn: its ARN.
        log_path: the output of the container. The file exists once the container has started, and is kept.
        job: the job.
    """

    def __init__(self, job: Job, runtime: Runtime) -> None:
        self.name = job.name
        self.arn = job.context.arn
        self.log_path = job.log_path
        self.job = job
        self._runtime = runtime
        self._lock = threading.Lock()
        self._container: ContainerSpec | None = None
        self._stop_requested = False
        self._ended = threading.Event()

    def wait(self) -> dict[str, Any]:
        """Wait for the end, with any status, and return the Describe response."""
        self._ended.wait()
        return self.describe()

    def describe(self) -> dict[str, Any]:
        """Return the present Describe response."""
        description = copy.deepcopy(self.job.description)
        if self._stop_requested and description[self.job.status_member] == "InProgress":
            description.update(self.job.stopping_members())
        return description

    def stop(self) -> None:
        """Send SIGTERM now, and SIGKILL after the runtime's grace period; return at once."""
        with self._lock:
            self._stop_requested = True
            container = self._container
        if container is not None:
            self._runtime.stop(container)

    def stop_soon(self) -> None:
        """Stop in another thread; a handler of signals may call this, whose thread may hold a lock of `stop`."""
        threading.Thread(target=self.stop, name=f"stop of {self.name}", daemon=True).start()

    def start(self, on_end: Callable[[], None]) -> None:
        """Run the job in a thread, which calls ``on_end`` when the description is final."""
        thread = threading.Thread(target=self._run, args=(on_end,), name=f"job {self.name}")
        thread.start()

    def _run(self, on_end: Callable[[], None]) -> None:
        try:
            self._execute()
            on_end()
        finally:
            self._ended.set()

    def _execute(self) -> None:
        """Run the job; afterwards its description is final."""
        job = self.job
        try:
            job.check()
            container = job.container()
            with self._lock:
                self._container = container
                if self._stop_requested:
                    container.stop_requested.set()
            job.stage()
            job.log_path.touch()
            job.collect(self._runtime.run(container))
        except SageMakerError as error:
            job.fail(f"ClientError: {error}")
        except Exception as error:  # noqa: BLE001 - every error ends the job
            _log.exception("The local job %s failed outside its container.", job.name)
            job.fail(f"InternalServerError: {type(error).__name__}: {error}")
