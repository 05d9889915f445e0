"""The SQLite file in which the local control plane keeps its state.

One file below the root folder, in WAL mode: several threads and processes read while one writes.
Each part of the control plane brings its own tables as a ``CREATE TABLE IF NOT EXISTS`` script.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

BUSY_TIMEOUT_SECONDS = 30.0


class Database:
    """Connections to one SQLite file, one per thread, made on first use."""

    def __init__(self, path: Path, schema: str) -> None:
        """Open (and create, where missing) the database at ``path`` with the tables of ``schema``."""
        self.path = path
        self._schema = schema
        self._local = threading.local()

    def _connect(self) -> sqlite3.Connection:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(self.path, timeout=BUSY_TIMEOUT_SECONDS, isolation_level=None)
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA journal_mode=WAL")
        # A power cut may lose the last writes, a killed process cannot: that is the case to survive here.
        connection.execute("PRAGMA synchronous=NORMAL")
        connection.executescript(self._schema)
        return connection

    @property
    def connection(self) -> sqlite3.Connection:
        """The calling thread's connection; every statement outside `transaction` commits by itself."""
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = self._local.connection = self._connect()
        return connection

    @contextlib.contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """A write transaction: taken at once, committed at the end, rolled back on an exception."""
        connection = self.connection
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")

    def close(self) -> None:
        """Close the calling thread's connection, if it has one."""
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is not None:
            connection.close()
            self._local.connection = None
