"""Iterators over the streamed response of an endpoint, by parts or by lines.

``InvokeEndpointWithResponseStream`` returns a stream of events; each holds a part of the response, or an error.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sagemaker.core.exceptions import InternalStreamFailure, ModelStreamError

__all__ = ["BaseIterator", "ByteIterator", "LineIterator", "handle_stream_errors"]

Event = Mapping[str, Any]


class BaseIterator(ABC):
    """The base of iterators over an event stream.

    Args:
        event_stream: the ``Body`` of the response.
    """

    def __init__(self, event_stream: Iterable[Event]) -> None:
        self.event_stream = event_stream

    @abstractmethod
    def __iter__(self) -> Iterator[bytes]:
        """Return this object, which is its own iterator."""

    @abstractmethod
    def __next__(self) -> bytes:
        """Return the next part or line."""


class ByteIterator(BaseIterator):
    """Iterates over the parts of a response; see `BaseIterator` for its arguments."""

    def __init__(self, event_stream: Iterable[Event]) -> None:
        super().__init__(event_stream)
        self.byte_iterator = iter(event_stream)

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        """Return the next part.

        Raises:
            ModelStreamError: the model failed during its response.
            InternalStreamFailure: the service failed during the response.
        """
        return _part(next(self.byte_iterator))


class LineIterator(BaseIterator):
    """Iterates over the lines of a response, without line ends; see `BaseIterator` for its arguments."""

    def __init__(self, event_stream: Iterable[Event]) -> None:
        super().__init__(event_stream)
        self.byte_iterator = iter(event_stream)
        self.buffer = b""

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        """Return the next line; raises the errors of `ByteIterator`."""
        while b"\n" not in self.buffer:
            event = next(self.byte_iterator, None)
            if event is None:
                return self._rest()
            self.buffer += _part(event)
        line, _, self.buffer = self.buffer.partition(b"\n")
        return line

    def _rest(self) -> bytes:
        rest, self.buffer = self.buffer, b""
        if not rest:
            raise StopIteration
        return rest


def handle_stream_errors(chunk: Event) -> None:
    """Raise the error that an event of a stream holds, if it holds one.

    Raises:
        ModelStreamError: the model failed during its response.
        InternalStreamFailure: the service failed during the response.
    """
    if "ModelStreamError" in chunk:
        failure = chunk["ModelStreamError"]
        raise ModelStreamError(failure.get("Message", "The model failed."), code=failure.get("ErrorCode"))
    if "InternalStreamFailure" in chunk:
        raise InternalStreamFailure(chunk["InternalStreamFailure"].get("Message", "The service failed."))


def _part(event: Event) -> bytes:
    handle_stream_errors(event)
    part: bytes = event.get("PayloadPart", {}).get("Bytes", b"")
    return part
