"""Tags of local resources, by ARN."""

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
class Tags:
    """The tags table; inside a transaction of the database, its methods take part in it."""

    database: Database

    def add(self, arn: str, tags: Iterable[Mapping[str, str]]) -> None:
        """Set tags; those with the same key are replaced."""
        self.database.connection.executemany(
            "INSERT OR REPLACE INTO tags VALUES (?, ?, ?)", [(arn, tag["Key"], tag["Value"]) for tag in tags]
        )

    def of(self, arn: str) -> list[dict[str, str]]:
        """The tags of a resource."""
        rows = self.database.connection.execute("SELECT key, value FROM tags WHERE arn = ?", (arn,))
        return [{"Key": row["key"], "Value": row["value"]} for row in rows]

    def remove(self, arn: str, keys: Iterable[str] | None = None) -> None:
        """Remove the tags with these keys, or all."""
        if keys is None:
            self.database.connection.execute("DELETE FROM tags WHERE arn = ?", (arn,))
        else:
            self.database.connection.executemany(
                "DELETE FROM tags WHERE arn = ? AND key = ?", [(arn, key) for key in keys]
            )
