"""Serializers, which convert Python values to bodies of requests.

numpy, scipy and torch are imported when one of their serializers is used.
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
    """Converts a value to the body of a request."""

    @abstractmethod
    def serialize(self, data: Any) -> Any:
        """Return the body of a request with this value."""

    @property
    @abstractmethod
    def CONTENT_TYPE(self) -> str:  # noqa: N802 - the published name
        """The MIME type of the request."""


class SimpleBaseSerializer(BaseSerializer):
    """The base of serializers with a configurable MIME type.

    Args:
        content_type: the MIME type of the request.

    Raises:
        ValidationError: the MIME type is not a string.
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
        return self.content_type


class CSVSerializer(SimpleBaseSerializer):
    """A serializer of comma-separated values.

    Args:
        content_type: the MIME type of the request.

    Example:
        ```python
        from sagemaker.core.serializers import CSVSerializer

        serializer = CSVSerializer()
        assert serializer.serialize([[1, "red"], [2, "blue"]]).splitlines() == ["1,red", "2,blue"]
        assert serializer.CONTENT_TYPE == "text/csv"
        ```
    """

    def __init__(self, content_type: str = "text/csv") -> None:
        super().__init__(content_type)

    def serialize(self, data: Any) -> Any:
        """Return CSV text.

        Args:
            data: a list or array of values (one row) or of rows, a pandas data frame (written without header and
                index), CSV text, or an open file of it.

        Raises:
            ValidationError: the list or array is empty.
            TypeError: the data has another type.
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
    """A serializer of JSON; numpy arrays become lists, also inside other values."""

    def serialize(self, data: Any) -> Any:
        """Return a value as JSON text, or the content of an open file.

        Raises:
            TypeError: a value cannot be represented in JSON.
        """
        return data.read() if hasattr(data, "read") else json.dumps(data, default=_plain)


class JSONLinesSerializer(SimpleBaseSerializer):
    """A serializer of JSON Lines: one JSON value per line.

    Args:
        content_type: the MIME type of the request.
    """

    def __init__(self, content_type: str = "application/jsonlines") -> None:
        super().__init__(content_type)

    def serialize(self, data: Any) -> Any:
        """Return one line per item; return text unchanged, and the content of an open file.

        Raises:
            ValidationError: the data is not iterable.
        """
        if hasattr(data, "read"):
            return data.read()
        if isinstance(data, str | bytes):
            return data
        if not isinstance(data, Iterable):
            raise _unsuitable(data, "JSON Lines")
        return "\n".join(json.dumps(item, default=_plain) for item in data)


class IdentitySerializer(SimpleBaseSerializer):
    """A serializer that returns its argument unchanged.

    Args:
        content_type: the MIME type of the request.
    """

    def __init__(self, content_type: str = "application/octet-stream") -> None:
        super().__init__(content_type)

    def serialize(self, data: Any) -> Any:
        return data


class StringSerializer(SimpleBaseSerializer):
    """A serializer of text.

    Args:
        content_type: the MIME type of the request.
    """

    def __init__(self, content_type: str = "text/plain") -> None:
        super().__init__(content_type)

    def serialize(self, data: Any) -> bytes:
        """Return text in UTF-8, and bytes unchanged.

        Raises:
            ValidationError: the data is neither text nor bytes.
        """
        if isinstance(data, str):
            return data.encode("utf-8")
        if isinstance(data, bytes):
            return data
        raise _unsuitable(data, "String")


class DataSerializer(SimpleBaseSerializer):
    """A serializer of local files.

    Args:
        content_type: the MIME type of the request.
    """

    def __init__(self, content_type: str = "file-path/raw-bytes") -> None:
        super().__init__(content_type)

    def serialize(self, data: Any) -> bytes:
        """Return the content of the file with this path, and bytes unchanged.

        Raises:
            ValidationError: the file cannot be read, or the data is neither a path nor bytes.
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
    """A serializer of text in the LibSVM format.

    Args:
        content_type: the MIME type of the request.
    """

    def __init__(self, content_type: str = "text/libsvm") -> None:
        super().__init__(content_type)

    def serialize(self, data: Any) -> Any:
        """Return text unchanged, and the content of an open file.

        Raises:
            ValidationError: the data is neither text nor an open file.
        """
        if isinstance(data, str):
            return data
        if hasattr(data, "read"):
            return data.read()
        raise ValidationError(
            f"Unable to handle input format: {type(data)}. Pass LibSVM text or an open file of it."
        )


class NumpySerializer(SimpleBaseSerializer):
    """A serializer of arrays in numpy's format (``.npy``).

    Args:
        dtype: the data type of the array; by default numpy infers it from the values.
        content_type: the MIME type of the request.
    """

    def __init__(self, dtype: Any = None, content_type: str = "application/x-npy") -> None:
        super().__init__(content_type)
        self.dtype = dtype

    def serialize(self, data: Any) -> Any:
        """Return the bytes of an array with these values, or the content of an open file.

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
    """A serializer of sparse matrices in scipy's format (``.npz``).

    Args:
        content_type: the MIME type of the request.
    """

    def __init__(self, content_type: str = "application/x-npz") -> None:
        super().__init__(content_type)

    def serialize(self, data: Any) -> bytes:
        """Return the bytes of a matrix.

        Raises:
            TypeError: the data is not a sparse matrix.
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
    """A serializer of torch tensors in numpy's format (``.npy``).

    Args:
        content_type: the MIME type of the request.

    Raises:
        MissingExtraError: torch is not installed (an `ImportError`).
    """

    def __init__(self, content_type: str = "tensor/pt") -> None:
        super().__init__(content_type)
        load_optional("torch", "torch", type(self).__name__)
        self.numpy_serializer = NumpySerializer()

    @property
    def torch_tensor(self) -> Any:
        """The class `torch.Tensor`.

        Raises:
            MissingExtraError: torch is not installed.
        """
        return load_optional("torch", "torch", type(self).__name__).Tensor

    def serialize(self, data: Any) -> Any:
        """Return the bytes of a tensor.

        Raises:
            ValidationError: the data is not a tensor.
            MissingExtraError: torch is not installed.
        """
        if not isinstance(data, self.torch_tensor):
            raise ValidationError(f"Object of type {type(data)} is not a torch.Tensor")
        return self.numpy_serializer.serialize(data.detach().cpu().numpy())


class RecordSerializer(SimpleBaseSerializer):
    """A serializer of rows in the format of the built-in algorithms: RecordIO of protobuf records.

    Args:
        content_type: the MIME type of the request.
    """

    def __init__(self, content_type: str = "application/x-recordio-protobuf") -> None:
        super().__init__(content_type)

    def serialize(self, data: Any) -> io.BytesIO:
        """Return the records as an open file.

        Args:
            data: a numpy array with one row (1D) or several (2D), or a sparse matrix of scipy.

        Raises:
            ValidationError: the number of dimensions or the data type is not supported.
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
    """Return the rows of a table; a list of plain values is one row."""
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
    # Numbers of numpy have __getitem__, too; their ndim is 0.
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
    """Return a numpy array or number as plain Python values."""
    if hasattr(value, "tolist"):
        return value.tolist()
    raise TypeError(f"Object of type {type(value).__name__} is not JSON serializable")


def _unsuitable(data: Any, data_format: str) -> ValidationError:
    return ValidationError(f"Object of type {type(data)} is not {data_format} serializable.")
