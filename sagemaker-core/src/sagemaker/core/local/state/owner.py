"""Which process runs something, and whether that process is still there.

A process id alone can be reused by another program, so it goes with the moment the process started.
"""

from __future__ import annotations

import os
from pathlib import Path

import attrs


@attrs.frozen
class Owner:
    """A process: its id and, where the platform tells it, its start time in clock ticks since boot."""

    pid: int
    started: str

    @classmethod
    def current(cls) -> Owner:
        """The calling process."""
        return cls(os.getpid(), _start_time(os.getpid()))

    def alive(self) -> bool:
        """Whether this very process still runs."""
        try:
            os.kill(self.pid, 0)
        except ProcessLookupError:
            return False
        except PermissionError:  # it exists, and belongs to another user
            pass
        return _start_time(self.pid) == self.started

    def __str__(self) -> str:
        """``<pid>:<start time>``, as kept in the database."""
        return f"{self.pid}:{self.started}"

    @classmethod
    def parse(cls, text: str) -> Owner:
        """The owner that `str` wrote."""
        pid, _, started = text.partition(":")
        return cls(int(pid), started)


def _start_time(pid: int) -> str:
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    # The second field is the command in parentheses and may hold spaces; field 22 is the start time,
    # and a zombie ('Z' in field 3) runs no more.
    fields = stat.rpartition(")")[2].split()
    return "" if fields[0] == "Z" else fields[19]
