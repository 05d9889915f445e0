"""The executions that run in this process."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from typing import TYPE_CHECKING

from sagemaker.core.local.definition.pipeline_document import PipelineDocument
from sagemaker.core.local.execution.running_execution import RunningExecution
from sagemaker.core.local.execution.start import Start
from sagemaker.core.local.interruption import interruption
from sagemaker.core.local.state.execution_tables import ExecutionTables
from sagemaker.core.local.state.rows import ExecutionRow, StepRow

if TYPE_CHECKING:
    from sagemaker.core.local.plane import LocalPlane


class ExecutionThreads:
    """The threads of executions, one for each. They keep the process from ending before the executions.

    Args:
        plane: the control plane that the steps work on.
        tables: the tables in which executions are recorded.
    """

    def __init__(self, plane: LocalPlane, tables: ExecutionTables) -> None:
        self._plane = plane
        self._tables = tables
        self._lock = threading.Lock()
        self._running: dict[str, tuple[threading.Event, RunningExecution]] = {}

    def start(self, start: Start) -> None:
        """Record an execution, and run it in a thread.

        Args:
            start: the execution, its definition, and the steps whose results it reuses.

        Raises:
            RuntimeError: see `run`.
        """
        self._tables.add_execution(start.execution, start.reused)
        self.run(start.execution, start.document, start.reused)

    def run(
        self, execution: ExecutionRow, document: PipelineDocument, finished: Iterable[StepRow] = ()
    ) -> None:
        """Run a recorded execution in a thread.

        Args:
            execution: the execution.
            document: its definition.
            finished: the steps that do not run again.

        Raises:
            RuntimeError: the system cannot start another thread; the execution is recorded as failed.
        """
        arn = execution.arn
        try:
            running = RunningExecution(self._plane, self._tables, execution, document, finished)
        except Exception as error:
            self._tables.end_execution(arn, "Failed", f"The execution could not be prepared: {error}")
            raise
        ended = threading.Event()
        thread = threading.Thread(
            target=self._run_to_end, args=(arn, running, ended), name=f"pipeline-execution-{execution.id}"
        )
        with self._lock:
            self._running[arn] = ended, running
        interruption.enter(arn, running.interrupt, lambda: self._tables.end_execution(arn, "Stopped", None))
        try:
            thread.start()
        except RuntimeError as error:
            self._forget(arn, running)
            self._tables.end_execution(arn, "Failed", f"No thread could be started: {error}")
            raise

    def wake(self, arn: str) -> None:
        """Have an execution read its row now; do nothing for one of another process, which reads it in time."""
        with self._lock:
            entry = self._running.get(arn)
        if entry is not None:
            entry[1].wake()

    def join(self, arn: str, timeout: float | None) -> bool | None:
        """Wait for the end of an execution.

        Args:
            arn: the execution.
            timeout: the seconds to wait; None to wait without limit.

        Returns:
            True if it has ended, False if the time was up before, None if it does not run in this process.
        """
        with self._lock:
            entry = self._running.get(arn)
        if entry is None:
            return None
        # Not `Thread.join`: an exception from a handler of signals makes it take the thread for ended.
        ended = entry[0].wait(timeout)
        if ended:
            interruption.settle(arn)
        return ended

    def interrupt(self, arn: str) -> None:
        """Stop an execution of this process and wait for its end; do nothing for one of another process."""
        interruption.stop(arn)

    def settle(self, arn: str) -> None:
        """Clean up after the end of an execution of this process."""
        interruption.settle(arn)

    def _run_to_end(self, arn: str, running: RunningExecution, ended: threading.Event) -> None:
        try:
            running.run()
        finally:
            self._forget(arn, running)
            ended.set()

    def _forget(self, arn: str, running: RunningExecution) -> None:
        with self._lock:  # a retry may have replaced the entry already
            if self._running[arn][1] is running:
                del self._running[arn]
                interruption.leave(arn)
