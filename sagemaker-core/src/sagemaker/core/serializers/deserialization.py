"""Deserializers, which convert bodies of responses to Python values.

A deserializer reads the stream of an endpoint's response, and closes it. numpy, pandas and torch are imported when
one of their deserializers is used.
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
    """Converts the body of a response to a value."""

    @abstractmethod
    def deserialize(self, stream: Any, content_type: str) -> Any:
        """Return the value of a body.

        Args:
            stream: the body.
            content_type: the MIME type of the body.
        """

    @property
    @abstractmethod
    def ACCEPT(self) -> Any:  # noqa: N802 - the published name
        """The MIME types of responses to ask for."""


class SimpleBaseDeserializer(BaseDeserializer):
    """The base of deserializers with configurable MIME types.

    Args:
        accept: the MIME type or types of responses to ask for.
    """

    def __init__(self, accept: str | tuple[str, ...] = "*/*") -> None:
        self.accept = accept

    @property
    def ACCEPT(self) -> tuple[str, ...]:  # noqa: N802 - the published name
        return (self.accept,) if isinstance(self.accept, str) else self.accept


class StringDeserializer(SimpleBaseDeserializer):
    """A deserializer of text.

    Args:
        encoding: of the text.
        accept: the MIME types of responses to ask for.
    """

    def __init__(self, encoding: str = "UTF-8", accept: str | tuple[str, ...] = "application/json") -> None:
        super().__init__(accept)
        self.encoding = encoding

    def deserialize(self, stream: Any, content_type: str) -> str:  # noqa: ARG002 - the published signature
        return _read(stream).decode(self.encoding)


class BytesDeserializer(SimpleBaseDeserializer):
    """A deserializer that returns the bytes of the body."""

    def deserialize(self, stream: Any, content_type: str) -> bytes:  # noqa: ARG002 - the published signature
        return _read(stream)


class CSVDeserializer(SimpleBaseDeserializer):
    """A deserializer of comma-separated values.

    Args:
        encoding: of the text.
        accept: the MIME types of responses to ask for.
    """

    def __init__(self, encoding: str = "utf-8", accept: str | tuple[str, ...] = "text/csv") -> None:
        super().__init__(accept)
        self.encoding = encoding

    def deserialize(self, stream: Any, content_type: str) -> list[list[str]]:  # noqa: ARG002 - the published signature
        """Return the rows; all values are strings."""
        return list(csv.reader(io.StringIO(_read(stream).decode(self.encoding), newline="")))


class StreamDeserializer(SimpleBaseDeserializer):
    """A deserializer that returns the stream, which the caller reads and closes."""

    def deserialize(self, stream: Any, content_type: str) -> tuple[Any, str]:
        """Return the stream and its MIME type."""
        return stream, content_type


class JSONDeserializer(SimpleBaseDeserializer):
    """A deserializer of JSON.

    Args:
        accept: the MIME types of responses to ask for.

    Example:
        ```python
        import io

        from sagemaker.core.deserializers import JSONDeserializer

        body = io.BytesIO(b'{"score": 0.5}')
        assert JSONDeserializer().deserialize(body, "application/json") == {"score": 0.5}
        ```
    """

    def __init__(self, accept: str | tuple[str, ...] = "application/json") -> None:
        super().__init__(accept)

    def deserialize(self, stream: Any, content_type: str) -> Any:  # noqa: ARG002 - the published signature
        """Return the value of a body.

        Raises:
            json.JSONDecodeError: the body is not JSON (a `ValueError`).
        """
        with closing(stream):
            return json.load(codecs.getreader("utf-8")(stream))


class JSONLinesDeserializer(SimpleBaseDeserializer):
    """A deserializer of JSON Lines: one JSON value per line.

    Args:
        accept: the MIME types of responses to ask for.
    """

    def __init__(self, accept: str | tuple[str, ...] = "application/jsonlines") -> None:
        super().__init__(accept)

    def deserialize(self, stream: Any, content_type: str) -> list[Any]:  # noqa: ARG002 - the published signature
        """Return the values of the lines; empty lines are skipped.

        Raises:
            json.JSONDecodeError: a line is not JSON (a `ValueError`).
        """
        # Not splitlines(): it splits at characters that JSON strings may contain.
        lines = _read(stream).decode("utf-8").split("\n")
        return [json.loads(line) for line in lines if line.strip()]


class NumpyDeserializer(SimpleBaseDeserializer):
    """A deserializer of numpy arrays in ``.npy`` or ``.npz`` format, CSV or JSON.

    Args:
        dtype: the data type of arrays from CSV or JSON.
        accept: the MIME types of responses to ask for.
        allow_pickle: read arrays of Python objects, too. Such a body can run any code of its writer.
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
        """Return the array; for ``.npz``, the file of arrays.

        Raises:
            ValidationError: the MIME type is not supported, or the array holds Python objects and ``allow_pickle``
                is false.
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
    """A deserializer of pandas data frames in CSV or JSON.

    Args:
        accept: the MIME types of responses to ask for.
    """

    def __init__(self, accept: str | tuple[str, ...] = ("text/csv", "application/json")) -> None:
        super().__init__(accept)

    def deserialize(self, stream: Any, content_type: str) -> Any:
        """Return the data frame.

        Raises:
            ValidationError: the MIME type is not supported.
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
    """A deserializer of torch tensors in numpy's format (``.npy``).

    Args:
        accept: the MIME types of responses to ask for.
    """

    def __init__(self, accept: str | tuple[str, ...] = "tensor/pt") -> None:
        super().__init__(accept)
        self.numpy_deserializer = NumpyDeserializer()

    def convert_npy_to_tensor(self, array: Any) -> Any:
        """Return a numpy array as a tensor.

        Raises:
            MissingExtraError: torch is not installed.
        """
        return load_optional("torch", "torch", type(self).__name__).from_numpy(array)

    def deserialize(self, stream: Any, content_type: str = "tensor/pt") -> Any:  # noqa: ARG002 - the published signature
        """Return the tensor.

        Raises:
            MissingExtraError: torch is not installed.
        """
        return self.convert_npy_to_tensor(self.numpy_deserializer.deserialize(stream, "application/x-npy"))


class RecordDeserializer(SimpleBaseDeserializer):
    """A deserializer of responses of the built-in algorithms: RecordIO of protobuf records.

    Args:
        accept: the MIME types of responses to ask for.
    """

    def __init__(self, accept: str | tuple[str, ...] = "application/x-recordio-protobuf") -> None:
        super().__init__(accept)

    def deserialize(self, data: Any, content_type: str) -> list[Record]:  # noqa: ARG002 - the published signature
        """Return the records.

        Raises:
            ValidationError: the body does not have this format.
        """
        return read_records(io.BytesIO(_read(data)))


def _read(stream: Any) -> bytes:
    with closing(stream):
        body: bytes = stream.read()
    return body


def _unreadable(deserializer: BaseDeserializer, content_type: str) -> ValidationError:
    return ValidationError(f"{type(deserializer).__name__} cannot read content type {content_type}.")
