"""The log of a local job, read while the job runs."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from sagemaker.core.session.progress import plain


class LocalJobLog:
    """The log file of a job.

    A line is shown once it is complete; an incomplete last line, once it no longer grows.

    Args:
        find: returns the file; None before it exists.
    """

    def __init__(self, find: Callable[[], Path | None]) -> None:
        self._find = find
        self._read = 0
        self._rest = b""

    @property
    def place(self) -> str:
        """The path of the file; empty before the file exists."""
        return str(self._find() or "")

    def show(self, stream: TextIO | None = None, write: Callable[[int, str], None] | None = None) -> bool:
        """Write the new lines; see `sagemaker.core.session.logs.JobLogs.show`."""
        target = stream or sys.stdout
        lines = self._new_lines()
        for line in lines:
            if write is None:
                target.write(f"{plain(line)}\n")
            else:
                write(0, plain(line))
        return bool(lines)

    def _new_lines(self) -> list[str]:
        path = self._find()
        if path is None:
            return []
        with path.open("rb") as file:
            file.seek(self._read)
            new = file.read()
        complete = new[: new.rfind(b"\n") + 1]
        if not complete and new == self._rest:
            complete = new  # nothing follows the last line
        self._rest = new[len(complete) :]
        self._read += len(complete)
        return complete.decode("utf-8", "replace").splitlines()
