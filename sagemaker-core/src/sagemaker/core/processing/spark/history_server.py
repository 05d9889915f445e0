"""The history server of Spark, run in a container on this machine."""

from __future__ import annotations

import os
import shutil
import subprocess

from sagemaker.core.exceptions import LocalRuntimeError

_CONTAINER = "history_server"
_PORT = 15050
# The values are not on the command line: docker reads them from its own environment.
_VARIABLES = ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_REGION")


class HistoryServer:
    """A history server that shows the events of Spark applications at ``http://localhost:15050``.

    Args:
        image_uri: the Spark image.
        event_logs_uri: the S3 prefix of the events.
        environment: AWS keys and region, which the container needs to read the events.
    """

    def __init__(self, image_uri: str, event_logs_uri: str, environment: dict[str, str]) -> None:
        self.image_uri = image_uri
        self.event_logs_uri = event_logs_uri
        self._environment = environment

    @property
    def url(self) -> str:
        return f"http://localhost:{_PORT}"

    def run(self) -> None:
        """Start the container.

        Raises:
            LocalRuntimeError: docker is missing, or fails.
        """
        variables = [word for name in _VARIABLES if name in self._environment for word in ("--env", name)]
        entrypoint = ["--entrypoint", "smspark-history-server"]
        logs = ["--event-logs-s3-uri", self.event_logs_uri]
        ports = ["--publish", f"{_PORT}:{_PORT}"]
        _docker(
            [
                "run",
                "--detach",
                "--rm",
                "--name",
                _CONTAINER,
                *ports,
                *variables,
                *entrypoint,
                self.image_uri,
                *logs,
            ],
            self._environment,
        )

    def down(self) -> None:
        """Remove the container, if it exists."""
        _docker(["rm", "--force", _CONTAINER], self._environment)


def _docker(words: list[str], environment: dict[str, str]) -> None:
    program = shutil.which("docker")
    if program is None:
        raise LocalRuntimeError(
            "The history server runs in docker, which is not installed or not on the PATH."
        )
    path = {"PATH": os.environ.get("PATH", "")}
    completed = subprocess.run(  # noqa: S603 - words of this module, no shell
        [program, *words], env={**path, **environment}, capture_output=True, text=True, check=False
    )
    if completed.returncode != 0:
        raise LocalRuntimeError(f"docker {words[0]} failed: {completed.stderr.strip()}")
