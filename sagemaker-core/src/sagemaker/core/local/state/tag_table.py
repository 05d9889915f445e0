"""The table of the tags of resources, by ARN."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from sagemaker.core.local.state.database import Database

TAGS_SCHEMA = """
CREATE TABLE IF NOT EXISTS tags (
    arn TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (arn, key)
);
"""


@attrs.frozen
class TagTable:
    """The table of tags. Within a transaction of the database, its methods are part of the transaction."""

    database: Database

    def add(self, arn: str, tags: Iterable[Mapping[str, str]]) -> None:
        """Add tags; they replace those with the same keys."""
        self.database.connection.executemany(
            "INSERT OR REPLACE INTO tags VALUES (?, ?, ?)", [(arn, tag["Key"], tag["Value"]) for tag in tags]
        )

    def of(self, arn: str) -> list[dict[str, str]]:
        """Return the tags of a resource, each as ``{"Key", "Value"}``."""
        rows = self.database.connection.execute("SELECT key, value FROM tags WHERE arn = ?", (arn,))
        return [{"Key": row["key"], "Value": row["value"]} for row in rows]

    def remove(self, arn: str, keys: Iterable[str] | None = None) -> None:
        """Remove the tags with these keys, by default all tags of the resource."""
        if keys is None:
            self.database.connection.execute("DELETE FROM tags WHERE arn = ?", (arn,))
        else:
            self.database.connection.executemany(
                "DELETE FROM tags WHERE arn = ? AND key = ?", [(arn, key) for key in keys]
            )
