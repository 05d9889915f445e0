"""The table of models, model packages and their groups, by ARN."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import attrs

from sagemaker.core.local.state.database import Database
from sagemaker.core.local.state.descriptions import dump_description, load_description
from sagemaker.core.local.state.tag_table import TagTable

RESOURCES_SCHEMA = """
CREATE TABLE IF NOT EXISTS resources (
    arn TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    model_package_group TEXT,
    version INTEGER,
    description TEXT NOT NULL,
    UNIQUE (model_package_group, version)
);
"""


@attrs.frozen
class ResourceTable:
    """The descriptions of resources, and their tags.

    Within a transaction of the database, its methods are part of the transaction.
    """

    database: Database

    @property
    def tags(self) -> TagTable:
        return TagTable(self.database)

    def add(
        self,
        arn: str,
        kind: str,
        description: Mapping[str, Any],
        tags: Iterable[Mapping[str, str]],
        *,
        group: str | None = None,
        version: int | None = None,
    ) -> None:
        """Add a resource; a model package in a group has the group's name and a version.

        Raises:
            sqlite3.IntegrityError: the ARN is in use.
        """
        self.database.connection.execute(
            "INSERT INTO resources VALUES (?, ?, ?, ?, ?)",
            (arn, kind, group, version, dump_description(description)),
        )
        self.tags.add(arn, tags)

    def update(self, arn: str, description: Mapping[str, Any]) -> None:
        self.database.connection.execute(
            "UPDATE resources SET description = ? WHERE arn = ?", (dump_description(description), arn)
        )

    def delete(self, arn: str) -> None:
        """Delete a resource and its tags."""
        self.database.connection.execute("DELETE FROM resources WHERE arn = ?", (arn,))
        self.tags.remove(arn)

    def find(self, arn: str) -> dict[str, Any] | None:
        """Return the description of a resource; None if it does not exist."""
        row = self.database.connection.execute(
            "SELECT description FROM resources WHERE arn = ?", (arn,)
        ).fetchone()
        return None if row is None else load_description(row["description"])

    def all(self, kind: str) -> Iterator[dict[str, Any]]:
        """Yield the descriptions of the resources of a kind, the oldest first."""
        rows = self.database.connection.execute(
            "SELECT description FROM resources WHERE kind = ? ORDER BY rowid", (kind,)
        ).fetchall()
        return (load_description(row["description"]) for row in rows)

    def last_version(self, group: str) -> int:
        """Return the highest version in a model package group; 0 for an empty group."""
        row = self.database.connection.execute(
            "SELECT coalesce(max(version), 0) FROM resources WHERE model_package_group = ?", (group,)
        ).fetchone()
        version: int = row[0]
        return version
