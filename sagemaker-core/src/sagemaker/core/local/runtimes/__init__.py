"""Runtimes: what runs the container of a local job."""

from __future__ import annotations

from typing import Protocol

from sagemaker.core.local.runtimes.container import ContainerResult, ContainerSpec


class Runtime(Protocol):
    """Runs containers; used by several threads at once."""

    def run(self, container: ContainerSpec) -> ContainerResult:
        """Run a container to its end; at once with ``stopped`` when a stop was requested before."""
        ...

    def stop(self, container: ContainerSpec) -> None:
        """Ask a container to end: SIGTERM, and SIGKILL after a grace. Returns at once."""
        ...
