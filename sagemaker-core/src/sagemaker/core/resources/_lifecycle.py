"""Waits of resources: for the end of a job, for a status, for the end of a deletion."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar, Protocol

from sagemaker.core.exceptions import (
    DeleteFailedStatusError,
    FailedStatusError,
    JobFailedError,
    JobStoppedError,
    ValidationError,
    WaitTimeoutError,
    is_not_found,
)
from sagemaker.core.resources._resource_type import ResourceType, folded, has_ended, has_failed
from sagemaker.core.session.logs import ColorWrap, JobLog
from sagemaker.core.session.polling import Deadline, poll_until
from sagemaker.core.session.progress import Display

if TYPE_CHECKING:
    from sagemaker.core.session import Session

# The code of other answers about a resource that was deleted; their words differ between resources.
_INVALID = "ValidationException"
_SECONDS_PER_MINUTE = 60
_QUOTED = re.compile("'([^']+)'")


class Refreshable(Protocol):
    """The part of a resource that waiting needs."""

    _resource_type: ClassVar[ResourceType]

    def get_name(self) -> str: ...

    def _refresh(self) -> Any:
        """Describe the resource again, and change its attributes in place."""

    @property
    def session(self) -> Session: ...


class _Watcher:
    """Looks at one resource again and again, shows its status and its log, and tells how it ended."""

    def __init__(
        self, resource: Refreshable, poll: float, timeout: float | None, log: JobLog | None = None
    ) -> None:
        self.resource = resource
        self.type = resource._resource_type  # noqa: SLF001 - of this package
        self.session = resource.session
        self.poll = min(poll, self.session.longest_poll)
        self.deadline = Deadline(timeout)
        self.log = log
        self._display = Display()
        self._write = ColorWrap()

    @property
    def subject(self) -> str:
        return f"{self.type.noun} {self.resource.get_name()}"

    @property
    def status(self) -> str:
        return _value(self.resource, self.type.status) or "unknown"

    @property
    def reason(self) -> str:
        return _value(self.resource, self.type.reason) or "The service gave no reason."

    def until(self, ended: Any) -> bool:
        """Look until the end, and return whether it came before the deadline."""
        with self._display:
            _, done = poll_until(
                self._look, ended, poll=self.poll, deadline=self.deadline, renew=self.session.renew_clients
            )
        return done

    def finish(self) -> None:
        """Show the rest of the log."""
        while self.log is not None and self._show_log():
            self.deadline.clock.sleep(self.poll)

    def time_out(self) -> WaitTimeoutError:
        return WaitTimeoutError(
            f"Timeout exceeded while waiting for {self.subject}. Final Resource State: {self.status}. "
            f"It is still running; increase the timeout of {self.deadline.timeout} seconds and wait again."
        )

    def _look(self) -> str:
        self.resource._refresh()  # noqa: SLF001
        self._show()
        if self.log is not None:
            self._show_log()
        return self.status

    def _show(self) -> None:
        state = self.status
        detail = _value(self.resource, self.type.detail)
        if detail and detail != state:
            state = f"{state} ({detail})"
        if self._display.live and self.log is None:
            self._display.draw([f"{self.resource.get_name()}: {state}  {_duration(self.deadline.elapsed)}"])
        else:
            self._display.change(self.resource.get_name(), state)

    def _show_log(self) -> bool:
        from botocore.exceptions import ClientError

        if self.log is None:
            return False
        try:
            return self.log.show(write=self._write)
        except ClientError as error:
            self._display.change(f"{self.resource.get_name()}: no log", str(error))
            self.log = None
            return False


def wait_for_end(resource: Refreshable, poll: float, timeout: float | None, logs: bool) -> None:
    """Wait until a job has ended.

    Raises:
        JobFailedError: it failed.
        WaitTimeoutError: the time is up, and it is still running.
    """
    own = resource._resource_type  # noqa: SLF001
    log = resource.session.job_logs(own.noun, resource.get_name()) if own.logged else None
    watcher = _Watcher(resource, poll, timeout, log if logs else None)
    if not watcher.until(has_ended):
        raise watcher.time_out()
    watcher.finish()
    if has_failed(watcher.status):
        raise JobFailedError(watcher.subject, watcher.status, watcher.reason, log.place if log else None)


def wait_for_completion(resource: Refreshable, poll: float, logs: bool) -> None:
    """Wait until a resource that a request has created is done; a type without a status is done at once.

    Raises:
        JobFailedError: it failed.
        JobStoppedError: somebody stopped it.
    """
    own = resource._resource_type  # noqa: SLF001
    if not own.status:
        return
    wait_for_end(resource, poll, None, logs)
    status = _value(resource, own.status) or ""
    if folded(status) == "stopped":
        reason = _value(resource, own.reason) or "The service gave no reason."
        raise JobStoppedError(
            f"{own.noun} {resource.get_name()} was stopped. {reason}", ["Completed"], status
        )


def wait_for_status(resource: Refreshable, target: str, poll: float, timeout: float | None) -> None:
    """Wait until a resource has a status.

    Raises:
        ValidationError: resources of this type do not have the status.
        FailedStatusError: it has failed, and the target is another status.
        WaitTimeoutError: the time is up.
    """
    known = _statuses(type(resource))
    if not isinstance(target, str) or (known and target not in known):
        raise ValidationError(
            f"target_status is {target!r}, and must be one of the statuses of the resource: {', '.join(known)}."
        )
    watcher = _Watcher(resource, poll, timeout)
    if not watcher.until(lambda status: status == target or has_failed(status)):
        raise watcher.time_out()
    if watcher.status != target:
        raise FailedStatusError(watcher.subject, watcher.status, watcher.reason)


def _statuses(resource_type: type[Refreshable]) -> list[str]:
    """Return the statuses in the annotation of the generated method."""
    annotation = str(resource_type.wait_for_status.__annotations__["target_status"])  # type: ignore[attr-defined]
    return _QUOTED.findall(annotation)


def wait_for_delete(resource: Refreshable, poll: float, timeout: float | None) -> None:
    """Wait until a resource does not exist any more.

    Raises:
        DeleteFailedStatusError: it could not be deleted.
        WaitTimeoutError: the time is up.
    """
    from botocore.exceptions import ClientError

    watcher = _Watcher(resource, poll, timeout)
    try:
        done = watcher.until(lambda status: folded(status) == "deleted" or _delete_failed(status))
    except ClientError as error:
        if not is_not_found(error) and error.response["Error"]["Code"] != _INVALID:
            raise
        return
    if not done:
        raise watcher.time_out()
    if _delete_failed(watcher.status):
        raise DeleteFailedStatusError(watcher.subject, watcher.reason, watcher.status)


def _delete_failed(status: str) -> bool:
    return folded(status).startswith("delet") and has_failed(status)


def _value(resource: Refreshable, path: str) -> str | None:
    """Return the text at a path of attributes; None if it is missing."""
    value: Any = resource
    for name in path.split(".") if path else ():
        value = getattr(value, name, None)
    return value if path and isinstance(value, str) else None


def _duration(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), _SECONDS_PER_MINUTE)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"
