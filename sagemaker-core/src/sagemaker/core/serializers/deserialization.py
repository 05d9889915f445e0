"""Deserializers: the bodies of responses as Python values.

A deserializer reads the stream that an endpoint answers with, and closes it. numpy, pandas and torch are loaded
when their deserializers are used.
"""

from __future__ import annotations

import codecs
import csv
import io
import json
from abc import ABC, abstractmethod
from contextlib import closing
from typing import Any

from sagemaker.core._loading import load_optional
from sagemaker.core.exceptions import ValidationError
from sagemaker.core.serializers.utils import Record, read_records

__all__ = [
    "BaseDeserializer",
    "BytesDeserializer",
    "CSVDeserializer",
    "JSONDeserializer",
    "JSONLinesDeserializer",
    "NumpyDeserializer",
    "PandasDeserializer",
    "RecordDeserializer",
    "SimpleBaseDeserializer",
    "StreamDeserializer",
    "StringDeserializer",
    "TorchTensorDeserializer",
]


class BaseDeserializer(ABC):
    """Turns the body of a response into a value."""

    @abstractmethod
    def deserialize(self, stream: Any, content_type: str) -> Any:
        """The value.

        Args:
            stream: the body.
            content_type: its MIME type.
        """

    @property
    @abstractmethod
    def ACCEPT(self) -> Any:  # noqa: N802 - the published name
        """The MIME types that are asked for."""


class SimpleBaseDeserializer(BaseDeserializer):
    """A deserializer whose MIME types are given.

    Args:
        accept: one MIME type, or several.
    """

    def __init__(self, accept: str | tuple[str, ...] = "*/*") -> None:
        self.accept = accept

    @property
    def ACCEPT(self) -> tuple[str, ...]:  # noqa: N802 - the published name
        """The MIME types that are asked for."""
        return (self.accept,) if isinstance(self.accept, str) else self.accept


class StringDeserializer(SimpleBaseDeserializer):
    """Text.

    Args:
        encoding: of the text.
        accept: the MIME types that are asked for.
    """

    def __init__(self, encoding: str = "UTF-8", accept: str | tuple[str, ...] = "application/json") -> None:
        super().__init__(accept)
        self.encoding = encoding

    def deserialize(self, stream: Any, content_type: str) -> str:  # noqa: ARG002 - the published signature
        """The text."""
        return _read(stream).decode(self.encoding)


class BytesDeserializer(SimpleBaseDeserializer):
    """The body as it is."""

    def deserialize(self, stream: Any, content_type: str) -> bytes:  # noqa: ARG002 - the published signature
        """The bytes."""
        return _read(stream)


class CSVDeserializer(SimpleBaseDeserializer):
    """Comma-separated values.

    Args:
        encoding: of the text.
        accept: the MIME types that are asked for.
    """

    def __init__(self, encoding: str = "utf-8", accept: str | tuple[str, ...] = "text/csv") -> None:
        super().__init__(accept)
        self.encoding = encoding

    def deserialize(self, stream: Any, content_type: str) -> list[list[str]]:  # noqa: ARG002 - the published signature
        """The rows; every value is text."""
        return list(csv.reader(io.StringIO(_read(stream).decode(self.encoding), newline="")))


class StreamDeserializer(SimpleBaseDeserializer):
    """The stream, for the caller to read and to close."""

    def deserialize(self, stream: Any, content_type: str) -> tuple[Any, str]:
        """The stream and its MIME type."""
        return stream, content_type


class JSONDeserializer(SimpleBaseDeserializer):
    """JSON.

    Args:
        accept: the MIME types that are asked for.
    """

    def __init__(self, accept: str | tuple[str, ...] = "application/json") -> None:
        super().__init__(accept)

    def deserialize(self, stream: Any, content_type: str) -> Any:  # noqa: ARG002 - the published signature
        """The value.

        Raises:
            json.JSONDecodeError: the body is no JSON (a `ValueError`).
        """
        with closing(stream):
            return json.load(codecs.getreader("utf-8")(stream))


class JSONLinesDeserializer(SimpleBaseDeserializer):
    """One JSON value on each line.

    Args:
        accept: the MIME types that are asked for.
    """

    def __init__(self, accept: str | tuple[str, ...] = "application/jsonlines") -> None:
        super().__init__(accept)

    def deserialize(self, stream: Any, content_type: str) -> list[Any]:  # noqa: ARG002 - the published signature
        """The values; empty lines are passed over.

        Raises:
            json.JSONDecodeError: a line is no JSON (a `ValueError`).
        """
        # Not splitlines(): JSON text may hold other line ends than these.
        lines = _read(stream).decode("utf-8").split("\n")
        return [json.loads(line) for line in lines if line.strip()]


class NumpyDeserializer(SimpleBaseDeserializer):
    """An array: of ``.npy`` or ``.npz``, CSV or JSON.

    Args:
        dtype: of the array that CSV or JSON becomes.
        accept: the MIME types that are asked for.
        allow_pickle: read arrays of Python objects too. Whoever writes such a body runs code here.
    """

    def __init__(
        self,
        dtype: Any = None,
        accept: str | tuple[str, ...] = "application/x-npy",
        allow_pickle: bool = False,
    ) -> None:
        super().__init__(accept)
        self.dtype = dtype
        self.allow_pickle = allow_pickle

    def deserialize(self, stream: Any, content_type: str) -> Any:
        """The array; of ``.npz``, the file of arrays.

        Raises:
            ValidationError: the MIME type is another, or the array holds Python objects and ``allow_pickle`` is
                not set.
            MissingExtraError: numpy is not installed.
        """
        numpy = load_optional("numpy", "numpy", type(self).__name__)
        body = _read(stream)
        if content_type == "text/csv":
            return numpy.genfromtxt(io.StringIO(body.decode("utf-8")), delimiter=",", dtype=self.dtype)
        if content_type == "application/json":
            return numpy.array(json.loads(body), dtype=self.dtype)
        if content_type not in {"application/x-npy", "application/x-npz"}:
            raise _unreadable(self, content_type)
        try:
            return numpy.load(io.BytesIO(body), allow_pickle=self.allow_pickle)
        except ValueError as error:
            if "allow_pickle" not in str(error):
                raise
            raise ValidationError(
                "Please set the param allow_pickle=True to deserialize pickle objects in NumpyDeserializer"
            ) from error


class PandasDeserializer(SimpleBaseDeserializer):
    """A pandas data frame of CSV or JSON.

    Args:
        accept: the MIME types that are asked for.
    """

    def __init__(self, accept: str | tuple[str, ...] = ("text/csv", "application/json")) -> None:
        super().__init__(accept)

    def deserialize(self, stream: Any, content_type: str) -> Any:
        """The data frame.

        Raises:
            ValidationError: the MIME type is another.
            MissingExtraError: pandas is not installed.
        """
        pandas = load_optional("pandas", "pandas", type(self).__name__)
        text = io.StringIO(_read(stream).decode("utf-8"))
        if content_type == "text/csv":
            return pandas.read_csv(text)
        if content_type == "application/json":
            return pandas.read_json(text)
        raise _unreadable(self, content_type)


class TorchTensorDeserializer(SimpleBaseDeserializer):
    """A tensor of torch, of an array of numpy.

    Args:
        accept: the MIME types that are asked for.
    """

    def __init__(self, accept: str | tuple[str, ...] = "tensor/pt") -> None:
        super().__init__(accept)
        self.numpy_deserializer = NumpyDeserializer()

    def convert_npy_to_tensor(self, array: Any) -> Any:
        """The tensor of an array.

        Raises:
            MissingExtraError: torch is not installed.
        """
        return load_optional("torch", "torch", type(self).__name__).from_numpy(array)

    def deserialize(self, stream: Any, content_type: str = "tensor/pt") -> Any:  # noqa: ARG002 - the published signature
        """The tensor.

        Raises:
            MissingExtraError: torch is not installed.
        """
        return self.convert_npy_to_tensor(self.numpy_deserializer.deserialize(stream, "application/x-npy"))


class RecordDeserializer(SimpleBaseDeserializer):
    """The records that built-in algorithms answer with.

    Args:
        accept: the MIME types that are asked for.
    """

    def __init__(self, accept: str | tuple[str, ...] = "application/x-recordio-protobuf") -> None:
        super().__init__(accept)

    def deserialize(self, data: Any, content_type: str) -> list[Record]:  # noqa: ARG002 - the published signature
        """The records.

        Raises:
            ValidationError: the body is not in this format.
        """
        return read_records(io.BytesIO(_read(data)))


def _read(stream: Any) -> bytes:
    with closing(stream):
        body: bytes = stream.read()
    return body


def _unreadable(deserializer: BaseDeserializer, content_type: str) -> ValidationError:
    return ValidationError(f"{type(deserializer).__name__} cannot read content type {content_type}.")
