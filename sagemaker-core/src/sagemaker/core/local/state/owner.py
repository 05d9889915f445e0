"""The process that owns a job or an execution, and a test whether it still runs.

The system can give the id of an ended process to another program, so an owner is the id and the start time.
"""

from __future__ import annotations

import os
from pathlib import Path

import attrs


@attrs.frozen
class Owner:
    """A process.

    Attributes:
        pid: its id.
        started: its start time in clock ticks since boot; empty on systems without ``/proc``.
    """

    pid: int
    started: str

    @classmethod
    def current(cls) -> Owner:
        """Return the owner that stands for the calling process."""
        return cls(os.getpid(), _start_time(os.getpid()))

    def alive(self) -> bool:
        """Return whether the process still runs."""
        try:
            os.kill(self.pid, 0)
        except ProcessLookupError:
            return False
        except PermissionError:  # the process exists and belongs to another user
            pass
        return _start_time(self.pid) == self.started

    def __str__(self) -> str:
        """Return ``<pid>:<start time>``, the text in the database."""
        return f"{self.pid}:{self.started}"

    @classmethod
    def parse(cls, text: str) -> Owner:
        """Return the owner from the text that `str` returned."""
        pid, _, started = text.partition(":")
        return cls(int(pid), started)


def _start_time(pid: int) -> str:
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    # The second field is the command in parentheses and may hold spaces; field 22 is the start time. A zombie
    # ('Z' in field 3) has ended.
    fields = stat.rpartition(")")[2].split()
    return "" if fields[0] == "Z" else fields[19]
