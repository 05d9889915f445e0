"""The base class of jobs: a request, a folder, one container, a description.

A job prepares the container's files, specifies the container, and turns its result into the description that
the service would give. It neither starts itself nor stores its description; see `RunningJob` and `LocalJobs`.
"""

from __future__ import annotations

import copy
import logging
import posixpath
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, ClassVar

import attrs

from sagemaker.core.exceptions import LocalRuntimeError, plain
from sagemaker.core.local.jobs.output_files import find_output_files
from sagemaker.core.local.runtimes.container import CONTAINER_ROOT, ContainerResult, ContainerSpec
from sagemaker.core.local.state.clock import now
from sagemaker.core.local.state.object_store import ObjectStore

_log = logging.getLogger(__name__)

MAX_RUNTIME_EXCEEDED = (
    "ClientError: MaxRuntimeExceeded: the job ran longer than StoppingCondition.MaxRuntimeInSeconds."
)

_MAX_REASON = 1024
_LOG_TAIL_BYTES = 2000
_LOG_TAIL_LINES = 10


@attrs.frozen
class JobContext:
    """The parts of the control plane that a job uses.

    Attributes:
        arn: the ARN of the job.
        region: the region that the job finds in its environment.
        folder: the job's own folder, for its log and its work folder.
        store: the objects that the job reads and writes.
        stand_ins: local commands for images, by image URI or repository name.
    """

    arn: str
    region: str
    folder: Path
    store: ObjectStore
    stand_ins: Mapping[str, list[str]]


class Job(ABC):
    """One job; a subclass is a kind of jobs.

    Args:
        request: the arguments of the operation that creates it.
        context: the parts of the control plane that it uses.

    Attributes:
        noun: the start of the names of its operations and members: ``Training``, as in ``TrainingJobName``.
        resource: the resource part of its ARN: ``training-job``.
        summary_members: the members of its description that the list operation returns.
        default_timeout_seconds: the limit of a request without ``StoppingCondition``.
        description: the Describe response. Each change replaces it as a whole, so that other threads may read
            it at any time.
    """

    noun: ClassVar[str]
    resource: ClassVar[str]
    summary_members: ClassVar[tuple[str, ...]]
    default_timeout_seconds: ClassVar[int] = 86400

    @classmethod
    def operation(cls, verb: str = "Create") -> str:
        """Return the API operation on such a job: ``CreateTrainingJob``."""
        return f"{verb}{cls.noun}Job"

    @classmethod
    def member(cls, suffix: str = "") -> str:
        """Return the name of a member of requests and responses: ``TrainingJobName`` for ``Name``."""
        return f"{cls.noun}Job{suffix}"

    def __init__(self, request: Mapping[str, Any], context: JobContext) -> None:
        self.request = copy.deepcopy(dict(request))
        self.context = context
        self.store = context.store
        created = now()
        self.description: dict[str, Any] = {
            **{name: value for name, value in self.request.items() if name != "Tags"},
            f"{self.noun}JobArn": context.arn,
            self.status_member: "InProgress",
            "CreationTime": created,
            "LastModifiedTime": created,
        }

    @property
    def status_member(self) -> str:
        """The name of the status member: ``TrainingJobStatus``."""
        return self.member("Status")

    @property
    def name(self) -> str:
        name: str = self.request[f"{self.noun}JobName"]
        return name

    @property
    def log_path(self) -> Path:
        return self.context.folder / "container.log"

    @property
    def work_folder(self) -> Path:
        """The files that are needed only while the container runs."""
        return self.context.folder / "work"

    @property
    def opt_ml(self) -> Path:
        """The folder that the container sees as ``/opt/ml``."""
        return self.work_folder / "ml"

    def container(self) -> ContainerSpec:
        """Return the specification of the container.

        Raises:
            LocalRuntimeError: the request has no entry point, and the image has no stand-in; or an argument or a
                variable has a NUL character.
        """
        stopping = self.request.get("StoppingCondition") or {}
        upper = self.noun.upper()
        command = self.command()
        environment = {
            "AWS_REGION": self.context.region,
            "AWS_DEFAULT_REGION": self.context.region,
            f"{upper}_JOB_NAME": self.name,
            f"{upper}_JOB_ARN": self.context.arn,
            **(self.request.get("Environment") or {}),
        }
        _check_texts(command, environment)
        return ContainerSpec(
            image=self.image(),
            command=command,
            environment=environment,
            opt_ml=self.opt_ml,
            log_path=self.log_path,
            timeout_seconds=stopping.get("MaxRuntimeInSeconds", self.default_timeout_seconds),
        )

    @abstractmethod
    def image(self) -> str:
        """Return the image that the request names."""

    @abstractmethod
    def command(self) -> list[str]:
        """Return program and arguments, by the container contract of the service."""

    @abstractmethod
    def check(self) -> None:
        """Refuse a request that a local run cannot carry out; nothing is written.

        Raises:
            LocalRuntimeError: the message has the reason.
        """

    @abstractmethod
    def stage(self) -> None:
        """Write the files that the container finds at its start.

        Raises:
            LocalRuntimeError: an input cannot be read.
        """

    @abstractmethod
    def collect(self, result: ContainerResult) -> None:
        """Store the results of the container and complete the description."""

    def finish(self, status: str, **members: Any) -> None:
        """Complete the description with a status and further members."""
        ended = now()
        self.description = {
            **self.description,
            self.status_member: status,
            "LastModifiedTime": ended,
            f"{self.noun}EndTime": ended,
            **members,
        }

    def fail(self, reason: str) -> None:
        """Complete the description as ``Failed``; the reason is cut to the length that the service allows."""
        self.finish("Failed", FailureReason=plain(reason)[:_MAX_REASON])

    def stopping_members(self) -> dict[str, str]:
        """Return the members of the description that change between the stop request and the end."""
        return {self.status_member: "Stopping"}

    # For subclasses.

    def note(self, text: str) -> None:
        """Add a line of the control plane to the job's log, and log it as a warning."""
        _log.warning("Job %s: %s", self.name, text)
        with self.log_path.open("a", encoding="utf-8", errors="backslashreplace") as log:
            log.write(f"[local] {text}\n")

    def stand_in(self) -> list[str]:
        """Return the command that is registered in place of the image's own entry point.

        Raises:
            LocalRuntimeError: no command is registered for the image.
        """
        image, commands = self.image(), self.context.stand_ins
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
        """Return the local folder for a path of the container.

        Raises:
            LocalRuntimeError: the path does not lie below ``below``.
        """
        normal = posixpath.normpath(container_path)
        if "\0" in normal or not normal.startswith(f"{below}/"):
            raise LocalRuntimeError(f"LocalPath {container_path!r} must lie below {below}/.")
        return self.opt_ml / posixpath.relpath(normal, CONTAINER_ROOT)

    def text_left_at(self, relative: str) -> str:
        """Return the first 1,024 bytes of a text file below ``/opt/ml``; empty text without the file."""
        path = self.opt_ml / relative
        if not path.is_file():
            return ""
        with path.open("rb") as stream:
            text = stream.read(_MAX_REASON).decode("utf-8", errors="ignore")
        return plain(text).strip()

    def upload(self, folder: Path, uri: str) -> set[str]:
        """Copy the files below a folder of the container to a prefix, and return their relative paths.

        Links are followed. The log names those that lead out of the folder; they are left out.
        """
        found = find_output_files(folder, self.opt_ml)
        for name in sorted(found.left_out):
            self.note(
                f"The link {name!a} is left out of {uri}: it does not lead to a file or folder of the output."
            )
        for name, path in sorted(found.files.items()):
            self.store.put_file(f"{uri.rstrip('/')}/{name}", path)
        return set(found.files)

    def failure_reason(self, exit_code: int, text: str) -> str:
        """Return the failure reason of a failed program: its own text, or else the end of its log."""
        head = f"AlgorithmError: {text or 'the program wrote no failure message'}"
        tail = f", exit code: {exit_code}"
        reason = f"{head[: _MAX_REASON - len(tail)]}{tail}"
        return reason if text else f"{reason}. The log ({self.log_path}) ends:\n{_tail(self.log_path)}"


def _check_texts(command: Sequence[str], environment: Mapping[str, str]) -> None:
    """Refuse texts that the system does not pass to a process."""
    places = {f"Argument {number} of the container": text for number, text in enumerate(command)}
    places |= {f"Environment variable {name!a}": text for name, text in environment.items()}
    wrong = next((place for place, text in places.items() if "\0" in text), None)
    if wrong is not None:
        raise LocalRuntimeError(f"{wrong} has a NUL character, which no process can get. Remove it.")


def _tail(path: Path) -> str:
    with path.open("rb") as stream:
        stream.seek(max(0, path.stat().st_size - _LOG_TAIL_BYTES))
        text = stream.read().decode("utf-8", errors="replace")
    return "\n".join(text.splitlines()[-_LOG_TAIL_LINES:])
