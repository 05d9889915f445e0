"""The threads that run the steps of an execution."""

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import SimpleQueue


class Workers:
    """Threads that start on demand and live until `close`.

    Executors of ``concurrent.futures`` accept no work once the main thread has ended; an execution goes on.

    Args:
        name: the start of the threads' names.
        leave: each thread calls it at its end.
    """

    def __init__(self, name: str, leave: Callable[[], None]) -> None:
        self._name = name
        self._leave = leave
        self._tasks: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._threads: list[threading.Thread] = []

    def submit(self, task: Callable[[], None], busy: int) -> None:
        """Run a task; start a thread for it unless there are more threads than ``busy`` other tasks."""
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
