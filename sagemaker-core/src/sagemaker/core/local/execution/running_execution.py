"""An execution while it runs.

One thread schedules: it starts steps, records how they end, and chooses the next ones. Steps run in threads of
their own, and report to the scheduling thread through one queue of calls. That thread also reads the row of the
execution once per second: other processes stop an execution or change its parallelism by changing the row.
"""

from __future__ import annotations

import functools
import logging
import os
import threading
from collections.abc import Callable, Iterable
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any

import attrs

from sagemaker.core.exceptions import LocalRuntimeError
from sagemaker.core.local.definition.durations import parse_duration
from sagemaker.core.local.definition.pipeline_document import PipelineDocument
from sagemaker.core.local.definition.step_document import uses_cache
from sagemaker.core.local.execution import attempts
from sagemaker.core.local.execution.schedule import Schedule
from sagemaker.core.local.execution.selective_execution import selected_names
from sagemaker.core.local.execution.step_cache import cache_key
from sagemaker.core.local.execution.step_retries import Retries
from sagemaker.core.local.execution.workers import Workers
from sagemaker.core.local.state.clock import age, timestamp
from sagemaker.core.local.state.execution_tables import UNFINISHED, ExecutionTables
from sagemaker.core.local.state.rows import ExecutionRow, StepRow
from sagemaker.core.local.step_types import Outcome, StepBehavior, find_step_type
from sagemaker.core.workflow.definition import StepRecord

if TYPE_CHECKING:
    from sagemaker.core.local.plane import LocalPlane

logger = logging.getLogger(__name__)

# The longest time until a change of the row by another process is noticed.
CONTROL_INTERVAL_SECONDS = 1.0

FAILURE_REASON_LIMIT = 1300


def default_parallelism() -> int:
    """Return the number of steps that run at once by default: the number of processors of this process."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class RunningExecution:
    """One execution, from its start to its end.

    Args:
        plane: the control plane that the steps work on.
        tables: the tables in which the execution is recorded already.
        execution: the execution.
        document: its definition.
        finished: the steps that do not run again: they succeeded in an earlier attempt at this execution, or
            their results are reused.
    """

    def __init__(
        self,
        plane: LocalPlane,
        tables: ExecutionTables,
        execution: ExecutionRow,
        document: PipelineDocument,
        finished: Iterable[StepRow] = (),
    ) -> None:
        self._plane = plane
        self._tables = tables
        self._execution = execution
        self._records = document.records
        self._schedule = Schedule(document, selected_names(execution.selection) or None)
        self._outputs: dict[str, Any] = {}
        self._reasons: dict[str, str] = {}
        self._evaluator = document.evaluator(execution, self._outputs, plane.store.read)
        self._running: dict[int, StepBehavior] = {}
        self._started: dict[int, StepRow] = {}
        self._calls: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._stop = threading.Event()
        self._limit = default_parallelism()
        self._workers = Workers(f"pipeline-step-{execution.id}", tables.close)
        for step in finished:
            self._restore(step)

    def wake(self) -> None:
        """Have the scheduling thread read the row of the execution now."""
        self._calls.put(lambda: None)

    def interrupt(self) -> None:
        """Request a stop; safe to call from a handler of signals."""
        self._calls.put(self._request_stop)

    def run(self) -> None:
        """Run the execution to its end, and record the end even after an internal error."""
        try:
            self._run_steps()
            status, reason = self._result()
        except Exception as error:
            logger.exception("The execution %s ended on an internal error.", self._execution.arn)
            status, reason = "Failed", f"The local executor failed: {type(error).__name__}: {error}"
            self._stop_running()
        try:
            self._workers.close()
            self._tables.end_execution(self._execution.arn, status, reason and reason[:FAILURE_REASON_LIMIT])
        finally:
            self._tables.close()

    def _run_steps(self) -> None:
        while True:
            self._read_control()
            while len(self._running) < self._limit and not self._stop.is_set():
                index = self._schedule.next()
                if index is None:
                    break
                self._start(index)
            if not self._running:
                return
            try:
                call = self._calls.get(timeout=CONTROL_INTERVAL_SECONDS)
            except Empty:
                continue
            call()

    def _read_control(self) -> None:
        status, parallelism = self._tables.control(self._execution.arn)
        self._limit = parallelism or default_parallelism()
        if status == "Stopping" and not self._stop.is_set():
            for index in self._running:
                self._record(index, status="Stopping")
            self._stop_running()

    def _request_stop(self) -> None:
        self._tables.change_execution(self._execution.arn, UNFINISHED, status="Stopping")

    def _stop_running(self) -> None:
        self._stop.set()
        for behavior in self._running.values():
            attempts.stop(behavior)

    def _start(self, index: int) -> None:
        record = self._records[index]
        self._started[index] = self._new_step(record)
        try:
            behavior = self._behavior(record)
        except Exception as error:  # noqa: BLE001 - a program may have defined the behavior
            self._finish(index, attempts.failure(error))
            return
        outcome = attempts.prepare(behavior) or (attempts.run(behavior) if behavior.inline else None)
        if outcome is not None:
            self._finish(index, outcome)
        elif not self._reuse(index, record, behavior):
            self._running[index] = behavior
            self._record(index, metadata=behavior.metadata)
            self._workers.submit(functools.partial(self._work, index, behavior), busy=len(self._running) - 1)

    def _behavior(self, record: StepRecord) -> StepBehavior:
        step_type = find_step_type(record.step["Type"])
        if step_type.behavior is None:
            # A retry in another process, which has not registered the type.
            raise LocalRuntimeError(f"Step '{record.name}' {step_type.reason}.")
        return step_type.behavior(self._plane, record.step, self._evaluator, self._execution.id)

    def _new_step(self, record: StepRecord) -> StepRow:
        return StepRow(
            execution=self._execution.arn,
            name=record.name,
            type=record.step["Type"],
            pipeline=self._execution.pipeline,
            status="Executing",
            started=timestamp(),
            display_name=record.step.get("DisplayName"),
            description=record.step.get("Description"),
        )

    def _reuse(self, index: int, record: StepRecord, behavior: StepBehavior) -> bool:
        """Finish a step with a cached result; return False if the step must run."""
        key = cache_key(record.step["Type"], behavior.arguments)
        step = self._started[index] = attrs.evolve(self._started[index], cache_key=key)
        if key is None or not uses_cache(record.step):
            return False
        source = self._tables.cached_step(step.pipeline, step.name, key)
        expiry = record.step["CacheConfig"].get("ExpireAfter")
        if source is None or (expiry is not None and age(source.ended or "") > parse_duration(expiry)):
            return False
        self._started[index] = attrs.evolve(step, cache_source=source.execution)
        self._finish(index, Outcome("Succeeded", outputs=source.outputs, metadata=source.metadata))
        return True

    def _work(self, index: int, behavior: StepBehavior) -> None:
        """Run a step; a worker's thread calls this."""
        try:
            outcome = self._attempts(index, behavior)
        except Exception as error:  # noqa: BLE001 - the scheduling thread waits for an outcome
            outcome = attempts.failure(error)
        self._calls.put(functools.partial(self._finish, index, outcome))

    def _attempts(self, index: int, behavior: StepBehavior) -> Outcome:
        """Run a step with its retries, and return the outcome of the last attempt."""
        retries = Retries(behavior.step.get("RetryPolicies") or ())
        number = 1
        while True:
            outcome = attempts.run(behavior)
            delay = retries.delay(outcome.error_class) if outcome.status == "Failed" else None
            if delay is None:
                return outcome
            logger.info(
                "Step %s is retried in %s s: %s", behavior.step["Name"], delay, outcome.failure_reason
            )
            if self._stop.wait(delay):
                return attrs.evolve(outcome, status="Stopped")
            number += 1
            refused = attempts.prepare(behavior)
            if refused is not None:
                return refused
            self._calls.put(
                functools.partial(self._record, index, attempts=number, metadata=behavior.metadata)
            )

    def _record(self, index: int, **changes: Any) -> None:
        step = self._started[index] = attrs.evolve(self._started[index], **changes)
        self._tables.save_step(step)

    def _finish(self, index: int, outcome: Outcome) -> None:
        self._running.pop(index, None)
        step = self._started[index]
        self._record(
            index,
            status=outcome.status,
            ended=timestamp(),
            failure_reason=outcome.failure_reason,
            metadata=step.metadata if outcome.metadata is None else outcome.metadata,
            outputs=outcome.outputs,
        )
        del self._started[index]
        if outcome.failure_reason:
            self._reasons[step.name] = outcome.failure_reason
        self._schedule_next(index, outcome.status, outcome.outputs)

    def _restore(self, step: StepRow) -> None:
        self._schedule_next(self._schedule.position[step.name], step.status, step.outputs)

    def _schedule_next(self, index: int, status: str, outputs: dict[str, Any]) -> None:
        self._outputs[self._records[index].name] = outputs
        self._schedule.finish(index, status, outputs.get("Outcome"))

    def _result(self) -> tuple[str, str | None]:
        if self._stop.is_set():
            return "Stopped", None
        status, blamed = self._schedule.result()
        if not blamed:
            return status, None
        name = blamed[0]
        ended = self._schedule.statuses[self._schedule.position[name]]
        message = self._reasons.get(name, f"The step ended {ended} without a message.")
        return (
            status,
            f"Step failure: One or multiple steps failed. Step '{name}' failed with message: {message}",
        )
