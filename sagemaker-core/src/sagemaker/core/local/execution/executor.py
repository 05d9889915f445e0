"""Running one execution of a pipeline.

One thread schedules: it starts steps, records what becomes of them and decides what is next. Steps run in
threads of their own, and everything they have to say comes back through one queue of calls. The same thread
looks at the execution's row now and then, which is how other processes stop it or change its parallelism.
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

from sagemaker.core.local.execution.durations import parse_duration
from sagemaker.core.local.execution.pipeline_document import PipelineDocument
from sagemaker.core.local.execution.schedule import Schedule
from sagemaker.core.local.execution.selective_execution import selected_names
from sagemaker.core.local.execution.step_cache import cache_key, uses_cache
from sagemaker.core.local.execution.step_retry import Retries
from sagemaker.core.local.execution.step_runs import Outcome, StepRun, failure, step_run_class
from sagemaker.core.local.execution.workers import Workers
from sagemaker.core.local.state.clock import age, timestamp
from sagemaker.core.local.state.executions import Execution, ExecutionState, StepExecution
from sagemaker.core.workflow.definition import StepRecord

if TYPE_CHECKING:
    from sagemaker.core.local.plane import LocalPlane

logger = logging.getLogger(__name__)

# How long another process may wait until this one notices a request to stop.
CONTROL_INTERVAL_SECONDS = 1.0

FAILURE_REASON_LIMIT = 1300


def default_parallelism() -> int:
    """How many steps run at once where nothing says so: as many as this process has processors."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Executor:
    """Runs one execution to its end; `run` blocks, everything else returns at once."""

    def __init__(
        self,
        plane: LocalPlane,
        state: ExecutionState,
        execution: Execution,
        document: PipelineDocument,
        finished: Iterable[StepExecution] = (),
    ) -> None:
        """Prepare to run the steps of the document, but for those that have finished before.

        Args:
            plane: where the steps' jobs run.
            state: where the execution is recorded; it is there already.
            execution: the execution.
            document: its definition.
            finished: steps that succeeded in an earlier attempt at this execution, or whose results it reuses.
        """
        self._plane = plane
        self._state = state
        self._execution = execution
        self._records = document.records
        self._schedule = Schedule(document, selected_names(execution.selection) or None)
        self._outputs: dict[str, Any] = {}
        self._reasons: dict[str, str] = {}
        self._evaluator = document.evaluator(execution, self._outputs, plane.store.read)
        self._running: dict[int, StepRun] = {}
        self._started: dict[int, StepExecution] = {}
        self._calls: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._stop = threading.Event()
        self._limit = default_parallelism()
        self._workers = Workers(f"pipeline-step-{execution.id}", state.close)
        for step in finished:
            self._restore(step)

    def wake(self) -> None:
        """Have the execution's row looked at now."""
        self._calls.put(lambda: None)

    def run(self) -> None:
        """Run the execution, and record how it ended whatever happens."""
        try:
            self._run_steps()
            status, reason = self._result()
        except Exception as error:
            logger.exception("The execution %s ended on an internal error.", self._execution.arn)
            status, reason = "Failed", f"The local executor failed: {type(error).__name__}: {error}"
            self._stop_running()
        try:
            self._workers.close()
            self._state.end_execution(self._execution.arn, status, reason and reason[:FAILURE_REASON_LIMIT])
        finally:
            self._state.close()

    def _run_steps(self) -> None:
        while True:
            self._look_at_control()
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

    def _look_at_control(self) -> None:
        status, parallelism = self._state.control(self._execution.arn)
        self._limit = parallelism or default_parallelism()
        if status == "Stopping" and not self._stop.is_set():
            for index in self._running:
                self._record(index, status="Stopping")
            self._stop_running()

    def _stop_running(self) -> None:
        self._stop.set()
        for run in self._running.values():
            run.stop()

    def _start(self, index: int) -> None:
        record = self._records[index]
        kind = step_run_class(record.step["Type"])
        if kind is None:
            raise KeyError(record.step["Type"])
        run = kind(self._plane, record.step, self._evaluator, self._execution.id)
        self._started[index] = self._new_step(record)
        outcome = run.prepared() or (run.attempt() if run.inline else None)
        if outcome is not None:
            self._finish(index, outcome)
        elif not self._reuse(index, record, run):
            self._running[index] = run
            self._record(index, metadata=run.metadata)
            self._workers.submit(functools.partial(self._work, index, run), busy=len(self._running) - 1)

    def _new_step(self, record: StepRecord) -> StepExecution:
        return StepExecution(
            execution=self._execution.arn,
            name=record.name,
            type=record.step["Type"],
            pipeline=self._execution.pipeline,
            status="Executing",
            started=timestamp(),
            display_name=record.step.get("DisplayName"),
            description=record.step.get("Description"),
        )

    def _reuse(self, index: int, record: StepRecord, run: StepRun) -> bool:
        """Let an earlier run stand in for the step, if the step asks for it and there is one."""
        key = cache_key(record.step["Type"], run.arguments)
        step = self._started[index] = attrs.evolve(self._started[index], cache_key=key)
        if key is None or not uses_cache(record.step):
            return False
        source = self._state.cached_step(step.pipeline, step.name, key)
        expiry = record.step["CacheConfig"].get("ExpireAfter")
        if source is None or (expiry is not None and age(source.ended or "") > parse_duration(expiry)):
            return False
        self._started[index] = attrs.evolve(step, cache_source=source.execution)
        self._finish(index, Outcome("Succeeded", outputs=source.outputs, metadata=source.metadata))
        return True

    def _work(self, index: int, run: StepRun) -> None:
        """Run a step in a worker's thread."""
        try:
            outcome = self._attempts(index, run)
        except Exception as error:  # noqa: BLE001 - the scheduling thread waits for an outcome
            outcome = failure(error)
        self._calls.put(functools.partial(self._finish, index, outcome))

    def _attempts(self, index: int, run: StepRun) -> Outcome:
        """Run a step with its retries; the outcome of the last attempt."""
        retries = Retries(run.step.get("RetryPolicies") or ())
        attempt = 1
        while True:
            outcome = run.attempt()
            delay = retries.delay(outcome.error_class) if outcome.status == "Failed" else None
            if delay is None:
                return outcome
            logger.info("Step %s is retried in %s s: %s", run.step["Name"], delay, outcome.failure_reason)
            if self._stop.wait(delay):
                return attrs.evolve(outcome, status="Stopped")
            attempt += 1
            refused = run.prepared()
            if refused is not None:
                return refused
            self._calls.put(functools.partial(self._record, index, attempts=attempt, metadata=run.metadata))

    def _record(self, index: int, **changes: Any) -> None:
        step = self._started[index] = attrs.evolve(self._started[index], **changes)
        self._state.save_step(step)

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

    def _restore(self, step: StepExecution) -> None:
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
