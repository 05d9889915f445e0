"""The streams of a job's log, as classes of the published SDK over `sagemaker.core.session.logs`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sagemaker.core.session import Session
from sagemaker.core.session.logs import JobLogs, log_stream

__all__ = ["CloudWatchLogsClient", "LogStreamHandler", "MultiLogStreamHandler"]


class CloudWatchLogsClient:
    """A holder of a client of CloudWatch Logs.

    Args:
        client: a client; created from the environment by default.
    """

    def __init__(self, client: Any = None) -> None:
        self.client = client or Session().client("logs")


class LogStreamHandler:
    """A log stream, read step by step.

    Args:
        log_group_name: ``/aws/sagemaker/TrainingJobs`` for instance.
        log_stream_name: of the stream.
        stream_id: a number that identifies the stream.
        client: of CloudWatch Logs; created from the environment by default.
    """

    def __init__(self, log_group_name: str, log_stream_name: str, stream_id: int, client: Any = None) -> None:
        self.log_group_name = log_group_name
        self.log_stream_name = log_stream_name
        self.stream_id = stream_id
        self.cw_client = client or CloudWatchLogsClient().client
        self._start = self._skip = 0

    def get_latest_log_events(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Yield the events since the last call, each with the name of the stream."""
        group, stream = self.log_group_name, self.log_stream_name
        for event in log_stream(self.cw_client, group, stream, self._start, self._skip):
            again = event["timestamp"] == self._start
            self._start, self._skip = event["timestamp"], self._skip + 1 if again else 1
            yield stream, dict(event)


class MultiLogStreamHandler:
    """All streams of a job's log, read step by step.

    Args:
        log_group_name: ``/aws/sagemaker/TrainingJobs`` for instance.
        log_stream_name_prefix: of the streams: the job's name and a slash.
        expected_stream_count: the number of streams when all instances write.
        client: of CloudWatch Logs; created from the environment by default.
    """

    def __init__(
        self,
        log_group_name: str,
        log_stream_name_prefix: str,
        expected_stream_count: int,
        client: Any = None,
    ) -> None:
        self.log_group_name = log_group_name
        self.log_stream_name_prefix = log_stream_name_prefix
        self.expected_stream_count = expected_stream_count
        self.cw_client = client or CloudWatchLogsClient().client
        self._log = JobLogs(self.cw_client, log_group_name, log_stream_name_prefix)

    @property
    def streams(self) -> list[str]:
        """The names of the streams that exist now."""
        return self._log.stream_names()

    def get_latest_log_events(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Yield the events since the last call, in the order of their times, each with the name of its stream."""
        for _, stream, event in self._log.read():
            yield stream, dict(event)

    def ready(self) -> bool:
        """Return whether all instances have started to write."""
        return len(self.streams) >= self.expected_stream_count
