"""Runtimes: what runs the container of a local job."""

from __future__ import annotations

from typing import Protocol

from sagemaker.core.local.runtimes.container import ContainerResult, ContainerRun


class Runtime(Protocol):
    """Runs containers; used by several threads at once."""

    def run(self, container: ContainerRun) -> ContainerResult:
        """Run a container to its end; at once with ``stopped`` when a stop was requested before."""
        ...

    def stop(self, container: ContainerRun) -> None:
        """Ask a container to end: SIGTERM, and SIGKILL after a grace. Returns at once."""
        ...
