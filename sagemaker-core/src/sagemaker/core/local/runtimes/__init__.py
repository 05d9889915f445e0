"""Runtimes: they run the containers of jobs."""

from __future__ import annotations

from typing import Protocol

from sagemaker.core.local.runtimes.container import ContainerResult, ContainerSpec


class Runtime(Protocol):
    """Runs containers. Several threads call it at once."""

    def run(self, container: ContainerSpec) -> ContainerResult:
        """Run a container to its end; do not start one whose stop was requested before."""
        ...

    def stop(self, container: ContainerSpec) -> None:
        """Send SIGTERM now, and SIGKILL after a grace period; return at once."""
        ...
