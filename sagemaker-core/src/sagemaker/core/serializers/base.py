"""Serializers: Python values as the bodies of requests.

Every serializer takes an open file too and sends what it reads; numpy, scipy and torch are loaded when their
serializers are used.
"""

from __future__ import annotations

import csv
import io
import json
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from typing import Any

from sagemaker.core._loading import load_optional
from sagemaker.core.exceptions import ValidationError
from sagemaker.core.serializers import utils

__all__ = [
    "BaseSerializer",
    "CSVSerializer",
    "DataSerializer",
    "IdentitySerializer",
    "JSONLinesSerializer",
    "JSONSerializer",
    "LibSVMSerializer",
    "NumpySerializer",
    "RecordSerializer",
    "SimpleBaseSerializer",
    "SparseMatrixSerializer",
    "StringSerializer",
    "TorchTensorSerializer",
]


class BaseSerializer(ABC):
    """Turns a value into the body of a request."""

    @abstractmethod
    def serialize(self, data: Any) -> Any:
        """The body."""

    @property
    @abstractmethod
    def CONTENT_TYPE(self) -> str:  # noqa: N802 - the published name
        """The MIME type of the body."""


class SimpleBaseSerializer(BaseSerializer):
    """A serializer whose MIME type is given.

    Args:
        content_type: the MIME type of the body.

    Raises:
        ValidationError: it is no text.
    """

    def __init__(self, content_type: str = "application/json") -> None:
        if not isinstance(content_type, str):
            raise ValidationError(
                "content_type must be a string specifying the MIME type of the data sent in requests: "
                f"'application/json', 'text/csv', ... Got {content_type!r}."
            )
        self.content_type = content_type

    @property
    def CONTENT_TYPE(self) -> str:  # noqa: N802 - the published name
        """The MIME type of the body."""
        return self.content_type


class CSVSerializer(SimpleBaseSerializer):
    """Comma-separated values.

    Args:
        content_type: the MIME type of the body.
    """

    def __init__(self, content_type: str = "text/csv") -> None:
        super().__init__(content_type)

    def serialize(self, data: Any) -> Any:
        """CSV text.

        Args:
            data: a list or array of values (one row) or of rows, a pandas data frame (written without header and
                index), text that is CSV already, or an open file.

        Raises:
            ValidationError: there are no values.
            TypeError: it is nothing of these.
        """
        if hasattr(data, "read"):
            return data.read()
        if isinstance(data, str | bytes):
            return data
        if hasattr(data, "to_csv") and getattr(data, "ndim", None) == 2:  # noqa: PLR2004 - rows and columns
            return data.to_csv(header=False, index=False)
        rows = _rows(data)
        return "\n".join(_csv_row(row) for row in rows)


class JSONSerializer(SimpleBaseSerializer):
    """JSON; arrays of numpy become lists, wherever they stand."""

    def serialize(self, data: Any) -> Any:
        """JSON text of a value, or what an open file reads.

        Raises:
            TypeError: a value has no JSON form.
        """
        return data.read() if hasattr(data, "read") else json.dumps(data, default=_plain)


class JSONLinesSerializer(SimpleBaseSerializer):
    """One JSON value on each line.

    Args:
        content_type: the MIME type of the body.
    """

    def __init__(self, content_type: str = "application/jsonlines") -> None:
        super().__init__(content_type)

    def serialize(self, data: Any) -> Any:
        """A line for each item; text that is JSON Lines already and open files pass.

        Raises:
            ValidationError: there is nothing to iterate over.
        """
        if hasattr(data, "read"):
            return data.read()
        if isinstance(data, str | bytes):
            return data
        if not isinstance(data, Iterable):
            raise _unsuitable(data, "JSON Lines")
        return "\n".join(json.dumps(item, default=_plain) for item in data)


class IdentitySerializer(SimpleBaseSerializer):
    """Leaves the body as it is.

    Args:
        content_type: the MIME type of the body.
    """

    def __init__(self, content_type: str = "application/octet-stream") -> None:
        super().__init__(content_type)

    def serialize(self, data: Any) -> Any:
        """The value itself."""
        return data


class StringSerializer(SimpleBaseSerializer):
    """Text.

    Args:
        content_type: the MIME type of the body.
    """

    def __init__(self, content_type: str = "text/plain") -> None:
        super().__init__(content_type)

    def serialize(self, data: Any) -> bytes:
        """The text in UTF-8; bytes pass.

        Raises:
            ValidationError: it is no text.
        """
        if isinstance(data, str):
            return data.encode("utf-8")
        if isinstance(data, bytes):
            return data
        raise _unsuitable(data, "String")


class DataSerializer(SimpleBaseSerializer):
    """The bytes of a local file.

    Args:
        content_type: the MIME type of the body.
    """

    def __init__(self, content_type: str = "file-path/raw-bytes") -> None:
        super().__init__(content_type)

    def serialize(self, data: Any) -> bytes:
        """The content of the file of a path; bytes pass.

        Raises:
            ValidationError: the file cannot be read, or it is no path.
        """
        if isinstance(data, bytes):
            return data
        if not isinstance(data, str):
            raise _unsuitable(data, "Data")
        try:
            with open(data, "rb") as stream:  # noqa: PTH123
                return stream.read()
        except OSError as error:
            raise ValidationError(f"Could not open/read file: {data}. {error}") from error


class LibSVMSerializer(SimpleBaseSerializer):
    """Text in the LibSVM format.

    Args:
        content_type: the MIME type of the body.
    """

    def __init__(self, content_type: str = "text/libsvm") -> None:
        super().__init__(content_type)

    def serialize(self, data: Any) -> Any:
        """The text, or what an open file reads.

        Raises:
            ValidationError: it is neither.
        """
        if isinstance(data, str):
            return data
        if hasattr(data, "read"):
            return data.read()
        raise ValidationError(
            f"Unable to handle input format: {type(data)}. Pass LibSVM text or an open file of it."
        )


class NumpySerializer(SimpleBaseSerializer):
    """An array in numpy's own format (``.npy``).

    Args:
        dtype: of the array; what numpy makes of the values by default.
        content_type: the MIME type of the body.
    """

    def __init__(self, dtype: Any = None, content_type: str = "application/x-npy") -> None:
        super().__init__(content_type)
        self.dtype = dtype

    def serialize(self, data: Any) -> Any:
        """The bytes of the array that the values make, or what an open file reads.

        Raises:
            ValidationError: the array is empty.
            MissingExtraError: numpy is not installed.
        """
        if hasattr(data, "read"):
            return data.read()
        numpy = load_optional("numpy", "numpy", type(self).__name__)
        array = numpy.array(data, dtype=self.dtype) if self.dtype is not None else numpy.array(data)
        if array.size == 0:
            raise ValidationError("Cannot serialize empty array.")
        buffer = io.BytesIO()
        numpy.save(buffer, array)
        return buffer.getvalue()


class SparseMatrixSerializer(SimpleBaseSerializer):
    """A sparse matrix of scipy in its own format (``.npz``).

    Args:
        content_type: the MIME type of the body.
    """

    def __init__(self, content_type: str = "application/x-npz") -> None:
        super().__init__(content_type)

    def serialize(self, data: Any) -> bytes:
        """The bytes of the matrix.

        Raises:
            TypeError: it is no sparse matrix.
            MissingExtraError: scipy is not installed.
        """
        sparse = load_optional("scipy.sparse", "scipy", type(self).__name__)
        if not sparse.issparse(data):
            raise TypeError(
                f"{type(self).__name__} takes a sparse matrix of scipy, not {type(data).__name__}."
            )
        buffer = io.BytesIO()
        sparse.save_npz(buffer, data)
        return buffer.getvalue()


class TorchTensorSerializer(SimpleBaseSerializer):
    """A tensor of torch, sent as an array of numpy.

    Args:
        content_type: the MIME type of the body.

    Raises:
        MissingExtraError: torch is not installed (an `ImportError`).
    """

    def __init__(self, content_type: str = "tensor/pt") -> None:
        super().__init__(content_type)
        load_optional("torch", "torch", type(self).__name__)
        self.numpy_serializer = NumpySerializer()

    @property
    def torch_tensor(self) -> Any:
        """The class of torch's tensors.

        Raises:
            MissingExtraError: torch is not installed.
        """
        return load_optional("torch", "torch", type(self).__name__).Tensor

    def serialize(self, data: Any) -> Any:
        """The bytes of the tensor.

        Raises:
            ValidationError: it is no tensor.
            MissingExtraError: torch is not installed.
        """
        if not isinstance(data, self.torch_tensor):
            raise ValidationError(f"Object of type {type(data)} is not a torch.Tensor")
        return self.numpy_serializer.serialize(data.detach().cpu().numpy())


class RecordSerializer(SimpleBaseSerializer):
    """Rows as the built-in algorithms read them: RecordIO of protobuf records.

    Args:
        content_type: the MIME type of the body.
    """

    def __init__(self, content_type: str = "application/x-recordio-protobuf") -> None:
        super().__init__(content_type)

    def serialize(self, data: Any) -> io.BytesIO:
        """The records, as a file at its beginning.

        Args:
            data: a numpy array of one row or of rows, or a sparse matrix of scipy.

        Raises:
            ValidationError: it has another number of dimensions, or another type of numbers.
        """
        if not (hasattr(data, "shape") and hasattr(data, "dtype")):
            raise ValidationError(
                f"RecordSerializer takes a numpy array or a sparse matrix of scipy, not {type(data).__name__}."
            )
        dimensions = len(data.shape)
        if dimensions not in {1, 2}:
            raise ValidationError(f"Expected a 1D or 2D array, but got a {dimensions}D array instead.")
        buffer = io.BytesIO()
        if hasattr(data, "tocsr"):
            utils.write_spmatrix_to_sparse_tensor(buffer, data)
        else:
            utils.write_numpy_to_dense_tensor(buffer, data.reshape(1, -1) if dimensions == 1 else data)
        buffer.seek(0)
        return buffer


def _rows(data: Any) -> list[Any]:
    """The rows of a table; values alone are one row."""
    if isinstance(data, Mapping) or not (hasattr(data, "__len__") and hasattr(data, "__getitem__")):
        raise TypeError(
            f"CSVSerializer takes a list, an array, a data frame, text or an open file, not {type(data).__name__}."
        )
    plain = list(data)
    if not plain:
        raise ValidationError("Cannot serialize empty array")
    if isinstance(plain[0], str | bytes):
        return plain
    if hasattr(plain[0], "__len__") and len(plain[0]) == 0:
        raise ValidationError("Cannot serialize empty array")
    # Numbers of numpy can be indexed too, with nothing.
    return plain if hasattr(plain[0], "__getitem__") and getattr(plain[0], "ndim", True) else [plain]


def _csv_row(row: Any) -> str:
    if isinstance(row, str):
        return row
    if isinstance(row, bytes):
        return row.decode("utf-8")
    buffer = io.StringIO()
    csv.writer(buffer).writerow(row)
    return buffer.getvalue().removesuffix("\r\n")


def _plain(value: Any) -> Any:
    """Arrays and numbers of numpy as Python has them."""
    if hasattr(value, "tolist"):
        return value.tolist()
    raise TypeError(f"Object of type {type(value).__name__} is not JSON serializable")


def _unsuitable(data: Any, what: str) -> ValidationError:
    return ValidationError(f"Object of type {type(data)} is not {what} serializable.")
