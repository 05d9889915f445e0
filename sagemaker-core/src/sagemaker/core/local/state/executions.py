"""Pipelines, their executions and the steps of these, as kept in the control plane's database.

An execution belongs to the process that runs it. When that process has died, the execution and its
unfinished steps are found to be `Failed` by the next one who asks.
"""

from __future__ import annotations

import functools
import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

import attrs

from sagemaker.core.local.state.clock import timestamp
from sagemaker.core.local.state.database import Database
from sagemaker.core.local.state.owner import Owner

SCHEMA = """
CREATE TABLE IF NOT EXISTS pipelines (
    name TEXT PRIMARY KEY, arn TEXT NOT NULL, role_arn TEXT NOT NULL, display_name TEXT, description TEXT,
    parallelism INTEGER, created TEXT NOT NULL, modified TEXT NOT NULL, last_run TEXT);
CREATE TABLE IF NOT EXISTS pipeline_versions (
    pipeline TEXT NOT NULL, version INTEGER NOT NULL, definition TEXT NOT NULL, created TEXT NOT NULL,
    display_name TEXT, description TEXT, PRIMARY KEY (pipeline, version));
CREATE TABLE IF NOT EXISTS pipeline_executions (
    arn TEXT PRIMARY KEY, pipeline TEXT NOT NULL, version INTEGER NOT NULL, status TEXT NOT NULL,
    owner TEXT NOT NULL, parameters TEXT NOT NULL, experiment TEXT NOT NULL, created TEXT NOT NULL,
    modified TEXT NOT NULL, parallelism INTEGER, display_name TEXT, description TEXT, failure_reason TEXT,
    selection TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS executions_of_pipeline ON pipeline_executions (pipeline, created);
CREATE TABLE IF NOT EXISTS pipeline_steps (
    execution TEXT NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL, pipeline TEXT NOT NULL,
    status TEXT NOT NULL, started TEXT NOT NULL, ended TEXT, attempts INTEGER NOT NULL, display_name TEXT,
    description TEXT, failure_reason TEXT, metadata TEXT NOT NULL, outputs TEXT NOT NULL, cache_key TEXT,
    cache_source TEXT, PRIMARY KEY (execution, name));
CREATE INDEX IF NOT EXISTS cached_steps ON pipeline_steps (pipeline, name, cache_key);
"""

UNFINISHED = ("Executing", "Stopping")
ABANDONED = "The process that ran it ended before it did."

_JSON_COLUMNS = frozenset({"parameters", "experiment", "selection", "metadata", "outputs"})


@attrs.frozen
class Pipeline:
    """A pipeline; its definitions are its versions."""

    name: str
    arn: str
    role_arn: str
    created: str
    modified: str
    display_name: str | None = None
    description: str | None = None
    parallelism: int | None = None
    last_run: str | None = None


@attrs.frozen
class PipelineVersion:
    """One definition of a pipeline."""

    pipeline: str
    version: int
    definition: str
    created: str
    display_name: str | None = None
    description: str | None = None


@attrs.frozen
class Execution:
    """One execution of a pipeline version.

    ``parameters`` are the texts of all parameters, ``selection`` the ``SelectiveExecutionConfig`` that it was
    started with.
    """

    arn: str
    pipeline: str
    version: int
    status: str
    owner: str
    parameters: dict[str, str]
    experiment: dict[str, str]
    created: str
    modified: str
    parallelism: int | None = None
    display_name: str | None = None
    description: str | None = None
    failure_reason: str | None = None
    selection: dict[str, Any] = attrs.field(factory=dict)

    @property
    def id(self) -> str:
        """The last part of the ARN."""
        return self.arn.rpartition("/")[2]


@attrs.frozen
class StepExecution:
    """A step that has started; ``outputs`` is what later steps read."""

    execution: str
    name: str
    type: str
    pipeline: str
    status: str
    started: str
    ended: str | None = None
    attempts: int = 1
    display_name: str | None = None
    description: str | None = None
    failure_reason: str | None = None
    metadata: dict[str, Any] = attrs.field(factory=dict)
    outputs: dict[str, Any] = attrs.field(factory=dict)
    cache_key: str | None = None
    cache_source: str | None = None


_TABLES: dict[type, tuple[str, str]] = {
    Pipeline: ("pipelines", "name"),
    PipelineVersion: ("pipeline_versions", "pipeline, version"),
    Execution: ("pipeline_executions", "arn"),
    StepExecution: ("pipeline_steps", "execution, name"),
}

_Record = TypeVar("_Record", Pipeline, PipelineVersion, Execution, StepExecution)


class ExecutionState:
    """The tables of the pipelines; made when they are first needed."""

    def __init__(self, database: Database) -> None:
        """Keep the state in this database."""
        self._given = database

    @functools.cached_property
    def _database(self) -> Database:
        with self._given.transaction() as connection:
            for statement in SCHEMA.split(";"):
                connection.execute(statement)
        return self._given

    def add_pipeline(self, pipeline: Pipeline, definition: str) -> bool:
        """Create a pipeline with its first version; False when there is one of this name."""
        with self._database.transaction() as connection:
            if connection.execute("SELECT 1 FROM pipelines WHERE name = ?", (pipeline.name,)).fetchone():
                return False
            _save(connection, pipeline)
            _save(connection, PipelineVersion(pipeline.name, 1, definition, pipeline.created))
        return True

    def change_pipeline(self, pipeline: Pipeline, definition: str | None) -> int:
        """Store the pipeline, and a new version when the definition differs; returns the latest version."""
        with self._database.transaction() as connection:
            _save(connection, pipeline)
            latest = self.version(pipeline.name)
            number = latest.version if latest else 0
            if definition is not None and (latest is None or latest.definition != definition):
                number += 1
                _save(connection, PipelineVersion(pipeline.name, number, definition, pipeline.modified))
        return number

    def delete_pipeline(self, name: str) -> bool:
        """Delete a pipeline and all that belongs to it; False when an execution of it is not finished."""
        with self._database.transaction() as connection:
            if connection.execute(
                "SELECT 1 FROM pipeline_executions WHERE pipeline = ? AND status IN (?, ?)",
                (name, *UNFINISHED),
            ).fetchone():
                return False
            connection.execute("DELETE FROM pipelines WHERE name = ?", (name,))
            connection.execute("DELETE FROM pipeline_versions WHERE pipeline = ?", (name,))
            connection.execute("DELETE FROM pipeline_executions WHERE pipeline = ?", (name,))
            connection.execute("DELETE FROM pipeline_steps WHERE pipeline = ?", (name,))
        return True

    def pipeline(self, name: str) -> Pipeline | None:
        """The pipeline of this name."""
        return self._one(Pipeline, "SELECT * FROM pipelines WHERE name = ?", (name,))

    def pipelines(self) -> list[Pipeline]:
        """All pipelines, oldest first."""
        return self._all(Pipeline, "SELECT * FROM pipelines ORDER BY created, rowid")

    def version(self, pipeline: str, number: int | None = None) -> PipelineVersion | None:
        """A version of a pipeline, the latest unless a number is given."""
        return self._one(
            PipelineVersion,
            "SELECT * FROM pipeline_versions WHERE pipeline = ? AND version = coalesce(?, version) "
            "ORDER BY version DESC LIMIT 1",
            (pipeline, number),
        )

    def versions(self, pipeline: str) -> list[PipelineVersion]:
        """All versions of a pipeline, the first one first."""
        return self._all(
            PipelineVersion,
            "SELECT * FROM pipeline_versions WHERE pipeline = ? ORDER BY version",
            (pipeline,),
        )

    def change_version(self, version: PipelineVersion) -> None:
        """Store what is said about a version."""
        _save(self._database.connection, version)

    def add_execution(self, execution: Execution, reused: Iterable[StepExecution] = ()) -> None:
        """Record an execution that starts, and the steps whose results it takes over from another."""
        with self._database.transaction() as connection:
            _save(connection, execution)
            for step in reused:
                # Without its key: the step did not run here, and is nothing to take from a cache.
                _save(connection, attrs.evolve(step, execution=execution.arn, cache_key=None))
            connection.execute(
                "UPDATE pipelines SET last_run = ? WHERE name = ?", (execution.created, execution.pipeline)
            )

    def execution(self, arn: str) -> Execution | None:
        """The execution with this ARN; one whose process has died is marked first."""
        execution = self._one(Execution, "SELECT * FROM pipeline_executions WHERE arn = ?", (arn,))
        return self._checked(execution) if execution else None

    def executions(self, pipeline: str) -> list[Execution]:
        """All executions of a pipeline, oldest first."""
        found = self._all(
            Execution,
            "SELECT * FROM pipeline_executions WHERE pipeline = ? ORDER BY created, rowid",
            (pipeline,),
        )
        return [self._checked(execution) for execution in found]

    def control(self, arn: str) -> tuple[str, int | None]:
        """The status of an execution, and how many of its steps may run at once where that is set."""
        row = self._database.connection.execute(
            "SELECT status, parallelism FROM pipeline_executions WHERE arn = ?", (arn,)
        ).fetchone()
        return (row["status"], row["parallelism"]) if row else ("Stopping", None)

    def change_execution(self, arn: str, expected: Sequence[str], **changes: Any) -> bool:
        """Change columns of an execution that has one of the expected statuses; False when it has not."""
        values = {**changes, "modified": timestamp()}
        assignments = ", ".join(f"{column} = ?" for column in values)
        marks = ", ".join("?" * len(expected))
        cursor = self._database.connection.execute(
            f"UPDATE pipeline_executions SET {assignments} WHERE arn = ? AND status IN ({marks})",  # noqa: S608
            (*values.values(), arn, *expected),
        )
        return cursor.rowcount == 1

    def resume_execution(self, arn: str, expected: Sequence[str], parallelism: int | None) -> bool:
        """Hand an unsuccessful execution to this process, without its unsuccessful steps."""
        with self._database.transaction() as connection:
            changes: dict[str, Any] = {} if parallelism is None else {"parallelism": parallelism}
            owner = str(Owner.current())
            if not self.change_execution(
                arn, expected, status="Executing", owner=owner, failure_reason=None, **changes
            ):
                return False
            connection.execute(
                "DELETE FROM pipeline_steps WHERE execution = ? AND status != 'Succeeded'", (arn,)
            )
        return True

    def end_execution(self, arn: str, status: str, failure_reason: str | None) -> None:
        """Record the end of an execution; steps that have no end get this status too."""
        with self._database.transaction() as connection:
            _end_steps(connection, arn, "Stopped" if status == "Stopped" else "Failed", failure_reason)
            self.change_execution(arn, UNFINISHED, status=status, failure_reason=failure_reason)

    def save_step(self, step: StepExecution) -> None:
        """Record a step, or what has become of it; it keeps its place among the steps."""
        _save(self._database.connection, step)

    def steps(self, arn: str) -> list[StepExecution]:
        """The steps of an execution in the order in which they started."""
        return self._all(
            StepExecution, "SELECT * FROM pipeline_steps WHERE execution = ? ORDER BY rowid", (arn,)
        )

    def step(self, arn: str, name: str) -> StepExecution | None:
        """One step of an execution."""
        return self._one(
            StepExecution, "SELECT * FROM pipeline_steps WHERE execution = ? AND name = ?", (arn, name)
        )

    def cached_step(self, pipeline: str, name: str, cache_key: str) -> StepExecution | None:
        """The most recent run of a step that succeeded with this key; runs taken from the cache are none."""
        return self._one(
            StepExecution,
            "SELECT * FROM pipeline_steps WHERE pipeline = ? AND name = ? AND cache_key = ? "
            "AND status = 'Succeeded' AND cache_source IS NULL ORDER BY ended DESC LIMIT 1",
            (pipeline, name, cache_key),
        )

    def close(self) -> None:
        """Close the calling thread's connection."""
        self._given.close()

    def _checked(self, execution: Execution) -> Execution:
        if execution.status not in UNFINISHED or Owner.parse(execution.owner).alive():
            return execution
        with self._database.transaction() as connection:
            # Another process may have taken the execution up again since it was read.
            row = connection.execute(
                "SELECT * FROM pipeline_executions WHERE arn = ?", (execution.arn,)
            ).fetchone()
            current = _record(Execution, row) if row else execution
            if current != execution:
                return current
            _end_steps(connection, execution.arn, "Failed", ABANDONED)
            self.change_execution(execution.arn, UNFINISHED, status="Failed", failure_reason=ABANDONED)
        return attrs.evolve(execution, status="Failed", failure_reason=ABANDONED)

    def _one(self, kind: type[_Record], query: str, values: Iterable[Any]) -> _Record | None:
        row = self._database.connection.execute(query, tuple(values)).fetchone()
        return _record(kind, row) if row else None

    def _all(self, kind: type[_Record], query: str, values: Iterable[Any] = ()) -> list[_Record]:
        return [_record(kind, row) for row in self._database.connection.execute(query, tuple(values))]


def _record(kind: type[_Record], row: sqlite3.Row) -> _Record:
    return kind(**{key: json.loads(row[key]) if key in _JSON_COLUMNS else row[key] for key in row.keys()})  # noqa: SIM118


def _save(connection: sqlite3.Connection, record: _Record) -> None:
    table, key = _TABLES[type(record)]
    columns = [field.name for field in attrs.fields(type(record))]
    values = [getattr(record, column) for column in columns]
    marks = ", ".join("?" * len(columns))
    # REPLACE would move the row to the end; steps are listed by their place.
    changes = ", ".join(f"{column} = excluded.{column}" for column in columns)
    connection.execute(
        f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks}) ON CONFLICT ({key}) DO UPDATE SET {changes}",  # noqa: S608
        [json.dumps(value) if isinstance(value, dict) else value for value in values],
    )


def _end_steps(connection: sqlite3.Connection, arn: str, status: str, reason: str | None) -> None:
    connection.execute(
        "UPDATE pipeline_steps SET status = ?, ended = ?, failure_reason = ? "
        "WHERE execution = ? AND status IN ('Starting', 'Executing', 'Stopping')",
        (status, timestamp(), reason, arn),
    )
