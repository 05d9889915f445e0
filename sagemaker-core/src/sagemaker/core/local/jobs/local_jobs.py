"""The jobs of a control plane: those that run in this process, and the table of all.

The row of a job is written when the job starts and when it has ended. In between, the process that runs it
answers from memory. If that process has died, the next reader of the row records the job as ``Failed``.
"""

from __future__ import annotations

import functools
import logging
import shutil
import sqlite3
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from sagemaker.core.local.interruption import interruption
from sagemaker.core.local.jobs.job import Job, JobContext
from sagemaker.core.local.jobs.processing_job import ProcessingJob
from sagemaker.core.local.jobs.running_job import RunningJob
from sagemaker.core.local.jobs.training_job import TrainingJob
from sagemaker.core.local.names import Arns
from sagemaker.core.local.runtimes import Runtime
from sagemaker.core.local.service_errors import client_error, invalid, refuse_invalid
from sagemaker.core.local.state.clock import now
from sagemaker.core.local.state.database import Database
from sagemaker.core.local.state.descriptions import dump_description, load_description
from sagemaker.core.local.state.object_store import ObjectStore
from sagemaker.core.local.state.owner import Owner
from sagemaker.core.local.state.tag_table import TagTable

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

_JOB_KINDS: tuple[type[Job], ...] = (ProcessingJob, TrainingJob)

_UNFINISHED = ("InProgress", "Stopping")

# The pause between two looks at the stop requests of other processes.
_STOP_POLL_SECONDS = 1.0


def job_kinds() -> dict[str, type[Job]]:
    """Return the classes of jobs by the operation that creates such a job."""
    return {kind.operation(): kind for kind in _JOB_KINDS}


class LocalJobs:
    """The jobs of one local control plane.

    Args:
        database: the database; it has the tables of `JOBS_SCHEMA` and of tags.
        store: the objects that jobs read and write.
        runtime: runs the containers.
        folder: the folder of the jobs' own folders, which have the jobs' names and hold ``container.log``.
        arns: the ARNs of jobs, and the region that jobs find in their environment.
        keep: keep the work folders of completed jobs too.

    Attributes:
        stand_ins: the commands that run in place of an image's own entry point, by image URI or repository
            name (``sagemaker-xgboost``). They get the arguments that the entry point would get.
    """

    def __init__(
        self,
        database: Database,
        store: ObjectStore,
        runtime: Runtime,
        folder: Path,
        arns: Arns,
        *,
        keep: bool = False,
    ) -> None:
        self.stand_ins: dict[str, list[str]] = {}
        self.keep = keep
        self.runtime = runtime
        self._database = database
        self._store = store
        self._folder = folder
        self._arns = arns
        self._lock = threading.Lock()
        self._active: dict[tuple[str, str], RunningJob] = {}
        self._polling = False

    def start(self, operation: str, request: Mapping[str, Any]) -> RunningJob:
        """Check a request, record the job as ``InProgress`` and run it in a thread of its own.

        Args:
            operation: ``CreateProcessingJob`` or ``CreateTrainingJob``.
            request: its arguments.

        Raises:
            botocore.exceptions.ClientError: ``ValidationException`` for a request that the service would
                refuse, ``ResourceInUse`` for a name in use. A request that only a local run cannot carry out
                becomes a job that fails.
        """
        refuse_invalid(operation, request)
        kind = job_kinds()[operation]
        name = request[f"{kind.noun}JobName"]
        folder = self._make_folder(name)
        context = JobContext(
            self._arns.of(kind.resource, name), self._arns.region, folder, self._store, self.stand_ins
        )
        run = RunningJob(kind(request, context), self.runtime)
        self._record_start(operation, run)
        with self._lock:
            self._active[operation, name] = run
            poll, self._polling = not self._polling, True
        interruption.enter(run.arn, run.stop_soon)
        run.start(functools.partial(self._end, operation, run))
        if poll:
            threading.Thread(target=self._poll_stops, name="stop requests", daemon=True).start()
        return run

    def describe(self, operation: str, name: str) -> dict[str, Any]:
        """Return the Describe response of a job.

        Raises:
            botocore.exceptions.ClientError: ``ValidationException`` if the job does not exist.
        """
        with self._lock:
            run = self._active.get((operation, name))
        return (
            run.describe() if run is not None else self._describe_row(self._row(operation, name, "Describe"))
        )

    def descriptions(self, operation: str) -> Iterator[dict[str, Any]]:
        """Yield the Describe responses of all jobs of a kind, the oldest first."""
        rows = self._database.connection.execute(
            "SELECT * FROM jobs WHERE operation = ? ORDER BY rowid", (operation,)
        ).fetchall()
        for row in rows:
            with self._lock:
                run = self._active.get((operation, row["name"]))
            yield run.describe() if run is not None else self._describe_row(row)

    def stop(self, operation: str, name: str) -> None:
        """Ask a job to stop, in this process or another one.

        Raises:
            botocore.exceptions.ClientError: ``ValidationException`` if the job does not exist or has ended.
        """
        status_member = f"{job_kinds()[operation].noun}JobStatus"
        status = self.describe(operation, name)[status_member]
        if status not in _UNFINISHED:
            raise invalid(
                operation.replace("Create", "Stop"),
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
        """Return the path of a job's log. The file exists once the container has started.

        Raises:
            botocore.exceptions.ClientError: ``ValidationException`` if the job does not exist.
        """
        folder: str = self._row(operation, name, "Describe")["folder"]
        return self._folder / folder / "container.log"

    # Running.

    def _end(self, operation: str, run: RunningJob) -> None:
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
            interruption.leave(run.arn)

    def _poll_stops(self) -> None:
        """Pass the stop requests of other processes on while jobs run here."""
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
        """Create the folder of a job. Jobs of different kinds may have the same name, and names have no dots."""
        number = 1
        while True:
            folder = self._folder / (name if number == 1 else f"{name}.{number}")
            try:
                folder.mkdir(parents=True)
            except FileExistsError:
                number += 1
            else:
                return folder

    def _record_start(self, operation: str, run: RunningJob) -> None:
        row = (operation, run.name, "InProgress", str(Owner.current()), run.log_path.parent.name)
        try:
            with self._database.transaction() as connection:
                connection.execute(
                    "INSERT INTO jobs VALUES (?, ?, ?, ?, ?, ?)",
                    (*row, dump_description(run.job.description)),
                )
                if "Tags" in run.job.request:
                    TagTable(self._database).add(run.arn, run.job.request["Tags"])
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
            (status, dump_description(description), operation, name),
        )

    def _row(self, operation: str, name: str, verb: str) -> sqlite3.Row:
        row: sqlite3.Row | None = self._database.connection.execute(
            "SELECT * FROM jobs WHERE operation = ? AND name = ?", (operation, name)
        ).fetchone()
        if row is None:
            raise invalid(operation.replace("Create", verb), "Requested resource not found.")
        return row

    def _describe_row(self, row: sqlite3.Row) -> dict[str, Any]:
        description = load_description(row["description"])
        if row["status"] not in _UNFINISHED:
            return description
        noun = job_kinds()[row["operation"]].noun
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
