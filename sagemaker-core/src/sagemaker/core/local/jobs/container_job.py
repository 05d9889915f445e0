"""What processing and training jobs have in common: a request, a folder, one container, a description.

A job prepares the container's files, says what to run, and makes of the result what the service would
tell. What starts it, and where its description is kept, is no concern of it.
"""

from __future__ import annotations

import copy
import posixpath
from abc import ABC, abstractmethod
from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar

import attrs

from sagemaker.core.exceptions import LocalRuntimeError
from sagemaker.core.local.runtimes.container import CONTAINER_ROOT, ContainerResult, ContainerRun
from sagemaker.core.local.state.object_store import ObjectStore
from sagemaker.core.local.state.records import now

_MAX_REASON = 1024
_LOG_TAIL_BYTES = 2000
_LOG_TAIL_LINES = 10


@attrs.frozen
class JobSurroundings:
    """What a job needs from the control plane.

    Attributes:
        folder: the job's own; log and work folder lie in it.
        stand_ins: local commands for images, by image URI or repository name.
    """

    arn: str
    region: str
    folder: Path
    store: ObjectStore
    stand_ins: Mapping[str, list[str]]


class ContainerJob(ABC):
    """One job of one kind.

    Attributes:
        description: what Describe answers. Replaced as a whole at every change, so that other threads may read
            it at any time.
    """

    noun: ClassVar[str]
    """``Training``, as in ``TrainingJobName``."""

    resource: ClassVar[str]
    """``training-job``, as in the ARN."""

    default_timeout_seconds: ClassVar[int] = 86400

    @classmethod
    def operation(cls) -> str:
        """Return the API operation that creates such a job: ``CreateTrainingJob``."""
        return f"Create{cls.noun}Job"

    @classmethod
    def member(cls, suffix: str = "") -> str:
        """Return the name of a member of its request or response: ``TrainingJobName`` for ``Name``."""
        return f"{cls.noun}Job{suffix}"

    def __init__(self, request: Mapping[str, Any], surroundings: JobSurroundings) -> None:
        self.request = copy.deepcopy(dict(request))
        self.surroundings = surroundings
        self.store = surroundings.store
        created = now()
        self.description: dict[str, Any] = {
            **{name: value for name, value in self.request.items() if name != "Tags"},
            f"{self.noun}JobArn": surroundings.arn,
            self.status_member: "InProgress",
            "CreationTime": created,
            "LastModifiedTime": created,
        }

    @property
    def status_member(self) -> str:
        """``TrainingJobStatus``."""
        return f"{self.noun}JobStatus"

    @property
    def name(self) -> str:
        """The job's name."""
        name: str = self.request[f"{self.noun}JobName"]
        return name

    @property
    def log_path(self) -> Path:
        """The log of the container."""
        return self.surroundings.folder / "container.log"

    @property
    def work_folder(self) -> Path:
        """What the container needs while it runs, and nobody afterwards."""
        return self.surroundings.folder / "work"

    @property
    def opt_ml(self) -> Path:
        """The container's ``/opt/ml``."""
        return self.work_folder / "ml"

    def container(self) -> ContainerRun:
        """What to run.

        Raises:
            LocalRuntimeError: the image would decide what runs, and there is no stand-in for it.
        """
        stopping = self.request.get("StoppingCondition") or {}
        upper = self.noun.upper()
        return ContainerRun(
            image=self.image(),
            command=self.command(),
            environment={
                "AWS_REGION": self.surroundings.region,
                "AWS_DEFAULT_REGION": self.surroundings.region,
                f"{upper}_JOB_NAME": self.name,
                f"{upper}_JOB_ARN": self.surroundings.arn,
                **(self.request.get("Environment") or {}),
            },
            opt_ml=self.opt_ml,
            log_path=self.log_path,
            timeout_seconds=stopping.get("MaxRuntimeInSeconds", self.default_timeout_seconds),
        )

    @abstractmethod
    def image(self) -> str:
        """The image that the request names."""

    @abstractmethod
    def command(self) -> list[str]:
        """Program and arguments, by the rules for entry points and arguments of the container contract."""

    @abstractmethod
    def check(self) -> None:
        """Look for what the service can do and a local run cannot, before anything is written.

        Raises:
            LocalRuntimeError: the reason.
        """

    @abstractmethod
    def stage(self) -> None:
        """Write what the container finds at its start.

        Raises:
            LocalRuntimeError: some input cannot be had.
        """

    @abstractmethod
    def collect(self, result: ContainerResult) -> None:
        """Keep what the container left behind, and bring the description to its end."""

    def finish(self, status: str, **members: Any) -> None:
        """Bring the description to its end."""
        ended = now()
        self.description = {
            **self.description,
            self.status_member: status,
            "LastModifiedTime": ended,
            f"{self.noun}EndTime": ended,
            **members,
        }

    def fail(self, reason: str) -> None:
        """End as ``Failed``; the reason is cut to the length that the service allows."""
        self.finish("Failed", FailureReason=reason[:_MAX_REASON])

    def stopping_members(self) -> dict[str, str]:
        """What Describe says differently while the job is asked to stop and has not ended."""
        return {self.status_member: "Stopping"}

    # For the kinds of jobs.

    def stand_in(self) -> list[str]:
        """The command that is registered in place of the image's own entry point."""
        image, commands = self.image(), self.surroundings.stand_ins
        repository = image.rpartition("/")[2].partition("@")[0].partition(":")[0]
        command = commands.get(image) or commands.get(repository)
        if command is None:
            raise LocalRuntimeError(
                f"The request leaves it to image {image!r} what to run, and images are not run by the local "
                "process runtime. Register a command that does its work here, for instance "
                f"plane.jobs.stand_ins[{repository!r}] = ['python3', '/path/to/stand_in.py'], or give the job an "
                "entry point."
            )
        return list(command)

    def inside(self, container_path: str, below: str = CONTAINER_ROOT) -> Path:
        """The local folder for a path of the container.

        Raises:
            LocalRuntimeError: the path does not lie below ``below``.
        """
        normal = posixpath.normpath(container_path)
        if not normal.startswith(f"{below}/"):
            raise LocalRuntimeError(f"LocalPath {container_path!r} must lie below {below}/.")
        return self.opt_ml / posixpath.relpath(normal, CONTAINER_ROOT)

    def text_left_at(self, relative: str) -> str:
        """The start of a text file that the container left, up to 1,024 bytes; empty without the file."""
        path = self.opt_ml / relative
        if not path.is_file():
            return ""
        with path.open("rb") as stream:
            return stream.read(_MAX_REASON).decode("utf-8", errors="ignore").strip()

    def failure_reason(self, exit_code: int, text: str) -> str:
        """The reason of a job whose program failed: its own words, or else the end of its log."""
        head = f"AlgorithmError: {text or 'the program said nothing in its failure file'}"
        tail = f", exit code: {exit_code}"
        reason = f"{head[: _MAX_REASON - len(tail)]}{tail}"
        return reason if text else f"{reason}. The log ({self.log_path}) ends:\n{_tail(self.log_path)}"


def _tail(path: Path) -> str:
    with path.open("rb") as stream:
        stream.seek(max(0, path.stat().st_size - _LOG_TAIL_BYTES))
        text = stream.read().decode("utf-8", errors="replace")
    return "\n".join(text.splitlines()[-_LOG_TAIL_LINES:])
