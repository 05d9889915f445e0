"""Starting local jobs, following them, and what is known of them afterwards.

A job's row is written twice: when it starts, and when it has ended. In between the process that runs it knows
more than the database, and answers from memory. A row whose process is gone becomes ``Failed`` when it is
looked at.
"""

from __future__ import annotations

import copy
import functools
import logging
import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from sagemaker.core.exceptions import SageMakerError
from sagemaker.core.local.client_errors import client_error
from sagemaker.core.local.jobs.container_job import ContainerJob, JobSurroundings
from sagemaker.core.local.jobs.processing_job import ProcessingJob
from sagemaker.core.local.jobs.training_job import TrainingJob
from sagemaker.core.local.request_check import check_request
from sagemaker.core.local.runtimes import Runtime
from sagemaker.core.local.runtimes.container import ContainerRun
from sagemaker.core.local.state.database import Database
from sagemaker.core.local.state.object_store import ObjectStore
from sagemaker.core.local.state.owner import Owner
from sagemaker.core.local.state.records import from_json, now, to_json
from sagemaker.core.local.state.tags import Tags

_log = logging.getLogger(__name__)

JOBS_SCHEMA = """
CREATE TABLE IF NOT EXISTS jobs (
    operation TEXT NOT NULL,
    name TEXT NOT NULL,
    status TEXT NOT NULL,
    owner TEXT NOT NULL,
    folder TEXT NOT NULL,
    description TEXT NOT NULL,
    PRIMARY KEY (operation, name)
);
"""

JOB_KINDS: Mapping[str, type[ContainerJob]] = {
    "CreateProcessingJob": ProcessingJob,
    "CreateTrainingJob": TrainingJob,
}

_UNFINISHED = ("InProgress", "Stopping")

# How often a process looks whether another one has asked one of its jobs to stop.
_STOP_POLL_SECONDS = 1.0


class JobRun:
    """A job that runs in this process, or has run in it.

    Attributes:
        name: the job's name.
        arn: its ARN.
        log_path: what the container writes; there from its start on, and kept.
        job: what is run.
    """

    def __init__(self, job: ContainerJob, runtime: Runtime) -> None:
        self.name = job.name
        self.arn = job.surroundings.arn
        self.log_path = job.log_path
        self.job = job
        self._runtime = runtime
        self._lock = threading.Lock()
        self._container: ContainerRun | None = None
        self._stop_requested = False
        self._ended = threading.Event()

    def wait(self) -> dict[str, Any]:
        """Wait for the end; the Describe response, whatever the status."""
        self._ended.wait()
        return self.describe()

    def describe(self) -> dict[str, Any]:
        """The Describe response as of now."""
        description = copy.deepcopy(self.job.description)
        if self._stop_requested and description[self.job.status_member] == "InProgress":
            description.update(self.job.stopping_members())
        return description

    def stop(self) -> None:
        """Ask the job to end: SIGTERM, and SIGKILL after the runtime's grace. Returns at once."""
        with self._lock:
            self._stop_requested = True
            container = self._container
        if container is not None:
            self._runtime.stop(container)

    def start(self, on_end: Callable[[], None]) -> None:
        """Run the job in a thread; ``on_end`` is called there when the description is final."""
        thread = threading.Thread(target=self._run, args=(on_end,), name=f"job {self.name}")
        thread.start()

    def _run(self, on_end: Callable[[], None]) -> None:
        try:
            self._execute()
            on_end()
        finally:
            self._ended.set()

    def _execute(self) -> None:
        """Bring the job to its end; afterwards its description is final."""
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
        except Exception as error:  # noqa: BLE001 - whatever happens, the job must end
            _log.exception("The local job %s failed outside its container.", job.name)
            job.fail(f"InternalServerError: {type(error).__name__}: {error}")


class JobRunner:
    """The jobs of one local control plane.

    Args:
        database: with the tables of `JOBS_SCHEMA` and of tags.
        store: where jobs read their inputs from and leave their outputs.
        runtime: runs the containers.
        folder: each job gets a folder below it, by its name, with its log ``container.log``.
        arn: makes the ARN of a resource of a kind.
        region: the region that jobs find in their environment.
        keep: keep the work folders of completed jobs, too.

    Attributes:
        stand_ins: commands to run for images when a request has no entry point, by image URI or repository
            name (``sagemaker-xgboost``); they get what the image's own entry point would get as arguments.
    """

    def __init__(
        self,
        database: Database,
        store: ObjectStore,
        runtime: Runtime,
        folder: Path,
        arn: Callable[[str, str], str],
        region: str,
        *,
        keep: bool = False,
    ) -> None:
        self.stand_ins: dict[str, list[str]] = {}
        self.keep = keep
        self.runtime = runtime
        self._database = database
        self._store = store
        self._folder = folder
        self._arn = arn
        self._region = region
        self._lock = threading.Lock()
        self._active: dict[tuple[str, str], JobRun] = {}
        self._polling = False

    def start(self, operation: str, request: Mapping[str, Any]) -> JobRun:
        """Check a request, record the job as ``InProgress`` and run it in a thread of its own.

        Args:
            operation: ``CreateProcessingJob`` or ``CreateTrainingJob``.
            request: its arguments.

        Raises:
            botocore.exceptions.ClientError: ``ValidationException`` for a request that the service would
                refuse, ``ResourceInUse`` for a name that is taken. What only a local run cannot do makes the
                job fail.
        """
        check_request(operation, request)
        kind = JOB_KINDS[operation]
        name = request[f"{kind.noun}JobName"]
        folder = self._make_folder(name)
        surroundings = JobSurroundings(
            self._arn(kind.resource, name), self._region, folder, self._store, self.stand_ins
        )
        run = JobRun(kind(request, surroundings), self.runtime)
        self._record_start(operation, run)
        with self._lock:
            self._active[operation, name] = run
            poll, self._polling = not self._polling, True
        run.start(functools.partial(self._end, operation, run))
        if poll:
            threading.Thread(target=self._poll_stops, name="stop requests", daemon=True).start()
        return run

    def describe(self, operation: str, name: str) -> dict[str, Any]:
        """The Describe response of a job.

        Raises:
            botocore.exceptions.ClientError: ``ValidationException`` when there is no such job.
        """
        with self._lock:
            run = self._active.get((operation, name))
        return (
            run.describe() if run is not None else self._describe_row(self._row(operation, name, "Describe"))
        )

    def descriptions(self, operation: str) -> Iterator[dict[str, Any]]:
        """The Describe responses of all jobs of a kind, oldest first."""
        rows = self._database.connection.execute(
            "SELECT * FROM jobs WHERE operation = ? ORDER BY rowid", (operation,)
        ).fetchall()
        for row in rows:
            with self._lock:
                run = self._active.get((operation, row["name"]))
            yield run.describe() if run is not None else self._describe_row(row)

    def stop(self, operation: str, name: str) -> None:
        """Ask a job to stop, also one that another process runs.

        Raises:
            botocore.exceptions.ClientError: ``ValidationException`` when there is no such job, or it has ended.
        """
        status_member = f"{JOB_KINDS[operation].noun}JobStatus"
        status = self.describe(operation, name)[status_member]
        if status not in _UNFINISHED:
            raise client_error(
                operation.replace("Create", "Stop"),
                "ValidationException",
                f"The request was rejected because the job is in status {status}.",
            )
        with self._lock:
            run = self._active.get((operation, name))
        if run is not None:
            run.stop()
            return
        self._database.connection.execute(
            "UPDATE jobs SET status = 'Stopping' WHERE operation = ? AND name = ? AND status = 'InProgress'",
            (operation, name),
        )

    def log_path(self, operation: str, name: str) -> Path:
        """The log of a job's container; there once the container has started.

        Raises:
            botocore.exceptions.ClientError: ``ValidationException`` when there is no such job.
        """
        folder: str = self._row(operation, name, "Describe")["folder"]
        return self._folder / folder / "container.log"

    # Running.

    def _end(self, operation: str, run: JobRun) -> None:
        description = run.job.description
        status = description[run.job.status_member]
        try:
            if status == "Completed" and not self.keep:
                shutil.rmtree(run.job.work_folder, ignore_errors=True)
            self._write(operation, run.name, status, description)
        finally:
            with self._lock:
                del self._active[operation, run.name]
            self._database.close()

    def _poll_stops(self) -> None:
        """Pass on what other processes have asked for, as long as jobs run here."""
        pause = threading.Event()
        try:
            while True:
                pause.wait(_STOP_POLL_SECONDS)
                with self._lock:
                    if not self._active:
                        self._polling = False
                        return
                try:
                    self._pass_on_stops()
                except sqlite3.Error:
                    _log.exception("Stop requests could not be read; trying again.")
        finally:
            self._database.close()

    def _pass_on_stops(self) -> None:
        rows = self._database.connection.execute("SELECT operation, name FROM jobs WHERE status = 'Stopping'")
        for operation, name in rows.fetchall():
            with self._lock:
                run = self._active.get((operation, name))
            if run is not None:
                run.stop()

    # The table.

    def _make_folder(self, name: str) -> Path:
        """A new folder for a job; jobs of different kinds may share a name, and names have no dots."""
        number = 1
        while True:
            folder = self._folder / (name if number == 1 else f"{name}.{number}")
            try:
                folder.mkdir(parents=True)
            except FileExistsError:
                number += 1
            else:
                return folder

    def _record_start(self, operation: str, run: JobRun) -> None:
        row = (operation, run.name, "InProgress", str(Owner.current()), run.log_path.parent.name)
        try:
            with self._database.transaction() as connection:
                connection.execute(
                    "INSERT INTO jobs VALUES (?, ?, ?, ?, ?, ?)", (*row, to_json(run.job.description))
                )
                if "Tags" in run.job.request:
                    Tags(self._database).add(run.arn, run.job.request["Tags"])
        except sqlite3.IntegrityError as error:
            run.log_path.parent.rmdir()
            raise client_error(
                operation,
                "ResourceInUse",
                "Job name must be unique within an AWS account and region, and a job with this name already "
                f"exists ({run.arn})",
            ) from error

    def _write(self, operation: str, name: str, status: str, description: Mapping[str, Any]) -> None:
        self._database.connection.execute(
            "UPDATE jobs SET status = ?, description = ? WHERE operation = ? AND name = ?",
            (status, to_json(description), operation, name),
        )

    def _row(self, operation: str, name: str, verb: str) -> sqlite3.Row:
        row: sqlite3.Row | None = self._database.connection.execute(
            "SELECT * FROM jobs WHERE operation = ? AND name = ?", (operation, name)
        ).fetchone()
        if row is None:
            raise client_error(
                operation.replace("Create", verb), "ValidationException", "Requested resource not found."
            )
        return row

    def _describe_row(self, row: sqlite3.Row) -> dict[str, Any]:
        description = from_json(row["description"])
        if row["status"] not in _UNFINISHED:
            return description
        noun = JOB_KINDS[row["operation"]].noun
        if Owner.parse(row["owner"]).alive():
            return {**description, f"{noun}JobStatus": row["status"]}
        ended = now()
        description.update(
            {
                f"{noun}JobStatus": "Failed",
                "FailureReason": "InternalServerError: the process that ran it ended before the job did.",
                "LastModifiedTime": ended,
                f"{noun}EndTime": ended,
            }
        )
        if "SecondaryStatus" in description:
            description["SecondaryStatus"] = "Failed"
        self._write(row["operation"], row["name"], "Failed", description)
        return description
