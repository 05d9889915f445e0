"""The tables of pipelines, their versions, their executions and the steps of these.

An execution belongs to the process that runs it. If that process has died, the next reader of the execution
records it and its unfinished steps as ``Failed``.
"""

from __future__ import annotations

import functools
import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

import attrs

from sagemaker.core.local.state.clock import timestamp
from sagemaker.core.local.state.database import Database
from sagemaker.core.local.state.owner import Owner
from sagemaker.core.local.state.rows import (
    ExecutionRow,
    PipelineRow,
    Row,
    StepRow,
    VersionRow,
    row_from,
    save_row,
)

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


class ExecutionTables:
    """The tables of pipelines in one database; they are created on first use."""

    def __init__(self, database: Database) -> None:
        self._connections = database

    @functools.cached_property
    def _database(self) -> Database:
        with self._connections.transaction() as connection:
            for statement in SCHEMA.split(";"):
                connection.execute(statement)
        return self._connections

    def add_pipeline(self, pipeline: PipelineRow, definition: str) -> bool:
        """Create a pipeline with its first version; return False if the name is taken."""
        with self._database.transaction() as connection:
            if connection.execute("SELECT 1 FROM pipelines WHERE name = ?", (pipeline.name,)).fetchone():
                return False
            save_row(connection, pipeline)
            save_row(connection, VersionRow(pipeline.name, 1, definition, pipeline.created))
        return True

    def change_pipeline(self, pipeline: PipelineRow, definition: str | None) -> int:
        """Store the pipeline, and a new version for a new definition; return the number of the latest version."""
        with self._database.transaction() as connection:
            save_row(connection, pipeline)
            latest = self.version(pipeline.name)
            number = latest.version if latest else 0
            if definition is not None and (latest is None or latest.definition != definition):
                number += 1
                save_row(connection, VersionRow(pipeline.name, number, definition, pipeline.modified))
        return number

    def delete_pipeline(self, name: str) -> bool:
        """Delete a pipeline with its versions and executions; return False while an execution is running."""
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

    def pipeline(self, name: str) -> PipelineRow | None:
        return self._one(PipelineRow, "SELECT * FROM pipelines WHERE name = ?", (name,))

    def pipelines(self) -> list[PipelineRow]:
        """Return all pipelines, the oldest first."""
        return self._all(PipelineRow, "SELECT * FROM pipelines ORDER BY created, rowid")

    def version(self, pipeline: str, number: int | None = None) -> VersionRow | None:
        """Return a version of a pipeline, by default the latest."""
        return self._one(
            VersionRow,
            "SELECT * FROM pipeline_versions WHERE pipeline = ? AND version = coalesce(?, version) "
            "ORDER BY version DESC LIMIT 1",
            (pipeline, number),
        )

    def versions(self, pipeline: str) -> list[VersionRow]:
        """Return all versions of a pipeline, the first one first."""
        return self._all(
            VersionRow,
            "SELECT * FROM pipeline_versions WHERE pipeline = ? ORDER BY version",
            (pipeline,),
        )

    def change_version(self, version: VersionRow) -> None:
        save_row(self._database.connection, version)

    def add_execution(self, execution: ExecutionRow, reused: Iterable[StepRow] = ()) -> None:
        """Record a new execution, with the steps whose results it takes over from another one."""
        with self._database.transaction() as connection:
            save_row(connection, execution)
            for step in reused:
                # Without its key: the step did not run in this execution, so the cache must not find it here.
                save_row(connection, attrs.evolve(step, execution=execution.arn, cache_key=None))
            connection.execute(
                "UPDATE pipelines SET last_run = ? WHERE name = ?", (execution.created, execution.pipeline)
            )

    def execution(self, arn: str) -> ExecutionRow | None:
        """Return the execution with this ARN; one whose process has died is recorded as failed first."""
        execution = self._one(ExecutionRow, "SELECT * FROM pipeline_executions WHERE arn = ?", (arn,))
        return self._checked(execution) if execution else None

    def executions(self, pipeline: str) -> list[ExecutionRow]:
        """Return all executions of a pipeline, the oldest first."""
        found = self._all(
            ExecutionRow,
            "SELECT * FROM pipeline_executions WHERE pipeline = ? ORDER BY created, rowid",
            (pipeline,),
        )
        return [self._checked(execution) for execution in found]

    def control(self, arn: str) -> tuple[str, int | None]:
        """Return the status of an execution and the limit of steps that run at once, None without a limit."""
        row = self._database.connection.execute(
            "SELECT status, parallelism FROM pipeline_executions WHERE arn = ?", (arn,)
        ).fetchone()
        return (row["status"], row["parallelism"]) if row else ("Stopping", None)

    def change_execution(self, arn: str, expected: Sequence[str], **changes: Any) -> bool:
        """Change columns of an execution; return False if its status is not one of the expected ones."""
        values = {**changes, "modified": timestamp()}
        assignments = ", ".join(f"{column} = ?" for column in values)
        marks = ", ".join("?" * len(expected))
        cursor = self._database.connection.execute(
            f"UPDATE pipeline_executions SET {assignments} WHERE arn = ? AND status IN ({marks})",  # noqa: S608
            (*values.values(), arn, *expected),
        )
        return cursor.rowcount == 1

    def resume_execution(self, arn: str, expected: Sequence[str], parallelism: int | None) -> bool:
        """Give an unsuccessful execution to this process and delete its unsuccessful steps.

        Returns:
            False if the status of the execution is not one of the expected ones.
        """
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
        """Record the end of an execution; steps that have not ended get its status."""
        with self._database.transaction() as connection:
            _end_steps(connection, arn, "Stopped" if status == "Stopped" else "Failed", failure_reason)
            self.change_execution(arn, UNFINISHED, status=status, failure_reason=failure_reason)

    def save_step(self, step: StepRow) -> None:
        """Insert or update a step; an updated step keeps its place in the order of steps."""
        save_row(self._database.connection, step)

    def steps(self, arn: str) -> list[StepRow]:
        """Return the steps of an execution in the order in which they started."""
        return self._all(StepRow, "SELECT * FROM pipeline_steps WHERE execution = ? ORDER BY rowid", (arn,))

    def step(self, arn: str, name: str) -> StepRow | None:
        return self._one(
            StepRow, "SELECT * FROM pipeline_steps WHERE execution = ? AND name = ?", (arn, name)
        )

    def cached_step(self, pipeline: str, name: str, cache_key: str) -> StepRow | None:
        """Return the latest success of a step with this key that did not itself come from the cache."""
        return self._one(
            StepRow,
            "SELECT * FROM pipeline_steps WHERE pipeline = ? AND name = ? AND cache_key = ? "
            "AND status = 'Succeeded' AND cache_source IS NULL ORDER BY ended DESC LIMIT 1",
            (pipeline, name, cache_key),
        )

    def close(self) -> None:
        """Close the calling thread's connection."""
        self._connections.close()

    def _checked(self, execution: ExecutionRow) -> ExecutionRow:
        if execution.status not in UNFINISHED or Owner.parse(execution.owner).alive():
            return execution
        with self._database.transaction() as connection:
            # Another process may have resumed the execution since it was read.
            row = connection.execute(
                "SELECT * FROM pipeline_executions WHERE arn = ?", (execution.arn,)
            ).fetchone()
            current = row_from(ExecutionRow, row) if row else execution
            if current != execution:
                return current
            _end_steps(connection, execution.arn, "Failed", ABANDONED)
            self.change_execution(execution.arn, UNFINISHED, status="Failed", failure_reason=ABANDONED)
        return attrs.evolve(execution, status="Failed", failure_reason=ABANDONED)

    def _one(self, kind: type[Row], query: str, values: Iterable[Any]) -> Row | None:
        row = self._database.connection.execute(query, tuple(values)).fetchone()
        return row_from(kind, row) if row else None

    def _all(self, kind: type[Row], query: str, values: Iterable[Any] = ()) -> list[Row]:
        return [row_from(kind, row) for row in self._database.connection.execute(query, tuple(values))]


def _end_steps(connection: sqlite3.Connection, arn: str, status: str, reason: str | None) -> None:
    connection.execute(
        "UPDATE pipeline_steps SET status = ?, ended = ?, failure_reason = ? "
        "WHERE execution = ? AND status IN ('Starting', 'Executing', 'Stopping')",
        (status, timestamp(), reason, arn),
    )
