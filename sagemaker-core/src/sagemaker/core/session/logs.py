"""Logs of jobs in CloudWatch: the events of one stream or of all streams of a job, and their display.

A job writes one stream for each of its instances; the streams of a job share a prefix in the log group of its type.
`multi_stream_iter` yields the events of all streams in the order of time; `JobLogs` keeps the positions that were read.
"""

from __future__ import annotations

import heapq
import sys
import types
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, Protocol, TextIO, TypeVar

from sagemaker.core.session.progress import in_notebook, plain

# Empty pages in a row that one reading skips: CloudWatch returns some before the next event.
_EMPTY_PAGES = 5
_STREAMS_PER_PAGE = 50
# Foreground colours that are readable on dark and light backgrounds; red is left to errors.
_COLORS = (34, 35, 32, 36, 33)

# Resource class of a job to its log group, and to the text that follows its name in the names of its streams.
LOG_GROUPS = {
    "CompilationJob": ("/aws/sagemaker/CompilationJobs", "/"),
    "HyperParameterTuningJob": ("/aws/sagemaker/TrainingJobs", "-"),
    "LabelingJob": ("/aws/sagemaker/LabelingJobs", "/"),
    "ProcessingJob": ("/aws/sagemaker/ProcessingJobs", "/"),
    "TrainingJob": ("/aws/sagemaker/TrainingJobs", "/"),
    "TransformJob": ("/aws/sagemaker/TransformJobs", "/"),
}

_Item = TypeVar("_Item")
Event = Mapping[str, Any]


class Position(NamedTuple):
    """The position in a stream up to which it was read.

    Attributes:
        timestamp: of the last event, in milliseconds since 1970.
        skip: how many events of that very timestamp were read.
    """

    timestamp: int
    skip: int

    def after(self, event: Event) -> Position:
        """Return the position after the next event."""
        if event["timestamp"] == self.timestamp:
            return Position(self.timestamp, self.skip + 1)
        return Position(event["timestamp"], 1)


class ColorWrap:
    """Writes lines to standard output, with a colour for each stream if standard output shows colours.

    Args:
        force: write colours even if standard output is neither a terminal nor a notebook.
    """

    def __init__(self, force: bool = False) -> None:
        self.colorize = force or sys.stdout.isatty() or in_notebook()

    def __call__(self, index: int, s: str) -> None:
        """Write one line.

        Args:
            index: of the stream; selects the colour.
            s: the line.
        """
        color = _COLORS[index % len(_COLORS)]
        sys.stdout.write(f"\x1b[{color}m{s}\x1b[0m\n" if self.colorize else f"{s}\n")


def argmin(arr: Sequence[_Item], f: Callable[[_Item], Any]) -> int | None:
    """Return the index of the first item for which ``f`` is smallest; None for an empty sequence."""
    return min(range(len(arr)), key=lambda index: f(arr[index]), default=None)


def some(arr: Sequence[Any]) -> bool:
    """Return whether any item is not None."""
    return any(item is not None for item in arr)


def log_stream(
    client: Any, log_group: str, stream_name: str, start_time: int = 0, skip: int = 0
) -> Iterator[Event]:
    """Yield the events of one stream from a time on, up to its present end (``GetLogEvents``).

    Args:
        client: the CloudWatch Logs client.
        log_group: ``/aws/sagemaker/TrainingJobs`` for instance.
        stream_name: of the stream.
        start_time: milliseconds since 1970.
        skip: how many events of that time to leave out.
    """
    token: str | None = None
    empty = 0
    while empty < _EMPTY_PAGES:
        options = {"nextToken": token} if token else {}
        page = client.get_log_events(
            logGroupName=log_group,
            logStreamName=stream_name,
            startTime=start_time,
            startFromHead=True,
            **options,
        )
        events = page["events"]
        yield from events[skip:]
        skip = max(0, skip - len(events))
        empty = 0 if events else empty + 1
        # At the end CloudWatch returns the token of the request.
        if page.get("nextForwardToken") in (None, token):
            return
        token = page["nextForwardToken"]


def multi_stream_iter(
    client: Any,
    log_group: str,
    streams: Sequence[str],
    positions: Mapping[str, Position] | None = None,
) -> Iterator[tuple[int, Event]]:
    """Yield the events of several streams in the order of time.

    Args:
        client: the CloudWatch Logs client.
        log_group: of the streams.
        streams: their names.
        positions: stream to the position where reading starts; None to read all from their beginning.

    Yields:
        The index of the stream, and the event.
    """
    starts = positions or dict.fromkeys(streams, Position(0, 0))
    readers = (
        _numbered(index, log_stream(client, log_group, name, *starts[name]))
        for index, name in enumerate(streams)
    )
    yield from heapq.merge(*readers, key=lambda item: item[1]["timestamp"])


def _numbered(index: int, events: Iterator[Event]) -> Iterator[tuple[int, Event]]:
    for event in events:
        yield index, event


class JobLog(Protocol):
    """The log of a job, in CloudWatch or on this machine."""

    @property
    def place(self) -> str:
        """A description of the place of the log, for messages."""
        ...

    def show(self, stream: TextIO | None = None, write: Callable[[int, str], None] | None = None) -> bool:
        """Write the new events; see `JobLogs.show`."""
        ...


class JobLogs:
    """The log of one job, read repeatedly while it runs.

    Args:
        client: the CloudWatch Logs client, or a function that returns it, so that a renewed client is used.
        log_group: of the type of the job.
        prefix: of the names of the job's streams.
    """

    def __init__(self, client: Any, log_group: str, prefix: str) -> None:
        self._client = client
        self._log_group = log_group
        self._prefix = prefix
        self._positions: dict[str, Position] = {}

    @property
    def place(self) -> str:
        """The log group, and the prefix of the names of the streams."""
        return f"CloudWatch log group {self._log_group}, streams {self._prefix}*"

    def read(self) -> Iterator[tuple[int, str, Event]]:
        """Yield the events since the last reading, of all streams in the order of time.

        Yields:
            The index of the stream, its name, the event.
        """
        client = self._of_now()
        for name in self._stream_names(client):
            self._positions.setdefault(name, Position(0, 0))
        names = list(self._positions)
        for index, event in multi_stream_iter(client, self._log_group, names, dict(self._positions)):
            name = names[index]
            self._positions[name] = self._positions[name].after(event)
            yield index, name, event

    def show(self, stream: TextIO | None = None, write: Callable[[int, str], None] | None = None) -> bool:
        """Write the new events, one line for each, without control codes.

        Args:
            stream: standard output if None.
            write: takes the index of the stream and the line; used instead of ``stream``.

        Returns:
            Whether anything was new.
        """
        target = stream or sys.stdout
        shown = False
        for index, _, event in self.read():
            line = plain(event["message"])
            if write is None:
                target.write(f"{line}\n")
            else:
                write(index, line)
            shown = True
        return shown

    def stream_names(self) -> list[str]:
        """Return the names of the streams that exist now."""
        return list(self._stream_names(self._of_now()))

    def _of_now(self) -> Any:
        # A client may be callable too: mocks are.
        return self._client() if isinstance(self._client, types.FunctionType) else self._client

    def _stream_names(self, client: Any) -> Iterator[str]:
        options: dict[str, Any] = {}
        while True:
            try:
                page = client.describe_log_streams(
                    logGroupName=self._log_group,
                    logStreamNamePrefix=self._prefix,
                    orderBy="LogStreamName",
                    limit=_STREAMS_PER_PAGE,
                    **options,
                )
            except client.exceptions.ResourceNotFoundException:
                return  # the group is made with the first stream
            yield from (stream["logStreamName"] for stream in page["logStreams"])
            if not page.get("nextToken"):
                return
            options = {"nextToken": page["nextToken"]}
