"""The rows of the tables of pipelines: one class for each table, with the table's columns as attributes."""

from __future__ import annotations

import json
import sqlite3
from typing import Any, TypeVar

import attrs

_JSON_COLUMNS = frozenset({"parameters", "experiment", "selection", "metadata", "outputs"})


@attrs.frozen
class PipelineRow:
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
class VersionRow:
    """One definition of a pipeline."""

    pipeline: str
    version: int
    definition: str
    created: str
    display_name: str | None = None
    description: str | None = None


@attrs.frozen
class ExecutionRow:
    """One execution of a pipeline version.

    Attributes:
        owner: the process that runs it, as text of an `Owner`.
        parameters: the values of all parameters, as text.
        experiment: ``ExperimentName`` and ``TrialName``; empty without an experiment.
        selection: the ``SelectiveExecutionConfig`` that it was started with; empty without one.
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
        """The last part of the ARN: 12 letters and digits."""
        return self.arn.rpartition("/")[2]


@attrs.frozen
class StepRow:
    """A step of an execution; it has a row from its start on.

    Attributes:
        outputs: the values that later steps can read.
        cache_key: see `sagemaker.core.local.execution.step_cache`; None for a step that is not cached.
        cache_source: the execution whose result the step took over from the cache.
    """

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


TABLES: dict[type, tuple[str, str]] = {
    PipelineRow: ("pipelines", "name"),
    VersionRow: ("pipeline_versions", "pipeline, version"),
    ExecutionRow: ("pipeline_executions", "arn"),
    StepRow: ("pipeline_steps", "execution, name"),
}

Row = TypeVar("Row", PipelineRow, VersionRow, ExecutionRow, StepRow)


def row_from(kind: type[Row], row: sqlite3.Row) -> Row:
    """Return a row of the database as an object of the class of its table."""
    return kind(**{key: json.loads(row[key]) if key in _JSON_COLUMNS else row[key] for key in row.keys()})  # noqa: SIM118


def save_row(connection: sqlite3.Connection, row: Row) -> None:
    """Insert a row, or replace the row with its key."""
    table, key = TABLES[type(row)]
    columns = [field.name for field in attrs.fields(type(row))]
    values = [getattr(row, column) for column in columns]
    marks = ", ".join("?" * len(columns))
    # REPLACE would move the row to the end; steps are listed in the order of their rows.
    changes = ", ".join(f"{column} = excluded.{column}" for column in columns)
    connection.execute(
        f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks}) ON CONFLICT ({key}) DO UPDATE SET {changes}",  # noqa: S608
        [json.dumps(value) if isinstance(value, dict) else value for value in values],
    )
