"""Threads that run the steps of an execution."""

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import SimpleQueue


class Workers:
    """Threads that start when they are needed and live until `close`.

    Not an executor of ``concurrent.futures``: those take no work once the main thread has ended, and an
    execution outlives it.

    Args:
        name: what the threads are named after.
        leave: called by each thread at its end.
    """

    def __init__(self, name: str, leave: Callable[[], None]) -> None:
        self._name = name
        self._leave = leave
        self._tasks: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._threads: list[threading.Thread] = []

    def submit(self, task: Callable[[], None], busy: int) -> None:
        """Run a task, in a new thread unless there are more of them than ``busy`` other tasks."""
        if len(self._threads) <= busy:
            thread = threading.Thread(target=self._work, name=f"{self._name}-{len(self._threads)}")
            thread.start()
            self._threads.append(thread)
        self._tasks.put(task)

    def close(self) -> None:
        """Wait for the running tasks, and end the threads."""
        for _ in self._threads:
            self._tasks.put(None)
        for thread in self._threads:
            thread.join()

    def _work(self) -> None:
        try:
            for task in iter(self._tasks.get, None):
                task()
        finally:
            self._leave()
