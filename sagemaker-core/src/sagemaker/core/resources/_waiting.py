"""Waiting for resources: for the end of a job, for a status, for the end of a deletion."""

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
from sagemaker.core.resources._kind import Kind, folded, has_ended, has_failed
from sagemaker.core.session.logs import ColorWrap, JobLog
from sagemaker.core.session.progress import Display
from sagemaker.core.session.waiting import Deadline, watch

if TYPE_CHECKING:
    from sagemaker.core.session.clients import Clients

# The code of other answers about a resource that was deleted; their words differ between resources.
_INVALID = "ValidationException"
_SECONDS_PER_MINUTE = 60
_QUOTED = re.compile("'([^']+)'")


class Waited(Protocol):
    """What can be waited for."""

    _kind: ClassVar[Kind]

    def get_name(self) -> str:
        """The name."""
        ...

    def _refresh(self) -> Any:
        """Look again."""

    @property
    def session(self) -> Clients:
        """Through which it is looked at."""
        ...


class _Watcher:
    """Looks at one resource, shows what it sees, and says how it ended."""

    def __init__(
        self, resource: Waited, poll: float, timeout: float | None, log: JobLog | None = None
    ) -> None:
        self.resource = resource
        self.kind = resource._kind  # noqa: SLF001 - of this package
        self.clients = resource.session
        self.poll = min(poll, self.clients.longest_poll)
        self.deadline = Deadline(timeout)
        self.log = log
        self._display = Display()
        self._write = ColorWrap()

    @property
    def subject(self) -> str:
        return f"{self.kind.noun} {self.resource.get_name()}"

    @property
    def status(self) -> str:
        return _value(self.resource, self.kind.status) or "unknown"

    @property
    def reason(self) -> str:
        return _value(self.resource, self.kind.reason) or "The service gave no reason."

    def until(self, ended: Any) -> bool:
        """Whether the end came before the deadline."""
        _, done = watch(
            self._look, ended, poll=self.poll, deadline=self.deadline, renew=self.clients.renew_clients
        )
        return done

    def finish(self) -> None:
        """Show the end, and what the log still has."""
        while self.log is not None and self._show_log():
            self.deadline.clock.sleep(self.poll)

    def time_out(self) -> WaitTimeoutError:
        return WaitTimeoutError(
            f"Timeout exceeded while waiting for {self.subject}. Final Resource State: {self.status}. "
            f"It goes on; increase the timeout of {self.deadline.timeout} seconds and wait again."
        )

    def _look(self) -> str:
        self.resource._refresh()  # noqa: SLF001
        self._show()
        if self.log is not None:
            self._show_log()
        return self.status

    def _show(self) -> None:
        state = self.status
        detail = _value(self.resource, self.kind.detail)
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


def wait_for_end(resource: Waited, poll: float, timeout: float | None, logs: bool) -> None:
    """Wait until a job does nothing any more.

    Raises:
        JobFailedError: it failed.
        WaitTimeoutError: it goes on, but the time is up.
    """
    kind = resource._kind  # noqa: SLF001
    log = resource.session.job_logs(kind.noun, resource.get_name()) if kind.logged else None
    watcher = _Watcher(resource, poll, timeout, log if logs else None)
    if not watcher.until(has_ended):
        raise watcher.time_out()
    watcher.finish()
    if has_failed(watcher.status):
        raise JobFailedError(watcher.subject, watcher.status, watcher.reason, log.place if log else None)


def wait_for_completion(resource: Waited, poll: float, logs: bool) -> None:
    """Wait until what a request has made is done; a kind that has no status is done at once.

    Raises:
        JobFailedError: it failed.
        JobStoppedError: somebody stopped it.
    """
    kind = resource._kind  # noqa: SLF001
    if not kind.status:
        return
    wait_for_end(resource, poll, None, logs)
    status = _value(resource, kind.status) or ""
    if folded(status) == "stopped":
        reason = _value(resource, kind.reason) or "The service gave no reason."
        raise JobStoppedError(
            f"{kind.noun} {resource.get_name()} was stopped. {reason}", ["Completed"], status
        )


def wait_for_status(resource: Waited, target: str, poll: float, timeout: float | None) -> None:
    """Wait until a resource has a status.

    Raises:
        ValidationError: resources of this kind have no such status.
        FailedStatusError: it has failed, and that was not waited for.
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


def _statuses(kind: type[Waited]) -> list[str]:
    """The statuses in the annotation of the generated method."""
    annotation = str(kind.wait_for_status.__annotations__["target_status"])  # type: ignore[attr-defined]
    return _QUOTED.findall(annotation)


def wait_for_delete(resource: Waited, poll: float, timeout: float | None) -> None:
    """Wait until the service does not know a resource any more.

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


def _value(resource: Waited, path: str) -> str | None:
    """What an attribute of an attribute has; None where there is none."""
    value: Any = resource
    for name in path.split(".") if path else ():
        value = getattr(value, name, None)
    return value if path and isinstance(value, str) else None


def _duration(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), _SECONDS_PER_MINUTE)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"
