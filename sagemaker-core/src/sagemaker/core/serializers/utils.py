"""RecordIO of protobuf records, the format that the built-in algorithms read and write.

A file is a sequence of frames: a magic number, the length of the record, the record, and zeros up to a multiple of
four bytes. A record maps names to tensors. Its protobuf encoding is simple enough to be implemented here.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from typing import Any, BinaryIO

import attrs

from sagemaker.core.exceptions import ValidationError

padding = {0: b"", 1: b"\x00", 2: b"\x00\x00", 3: b"\x00\x00\x00"}

_MAGIC = 0xCED7230A
_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5
_FEATURES, _LABEL, _UID, _METADATA, _CONFIGURATION = 1, 2, 3, 4, 5
_FLOAT32, _FLOAT64, _INT32, _CONTENT = 2, 3, 7, 9


@attrs.frozen
class Tensor:
    """A tensor of a record, dense or sparse.

    Attributes:
        values: the numbers.
        keys: the positions of the numbers in a sparse tensor.
        shape: the shape of a sparse tensor.
    """

    values: tuple[float, ...] = ()
    keys: tuple[int, ...] = ()
    shape: tuple[int, ...] = ()


@attrs.frozen
class Value:
    """A value of a record: a tensor of one of three types, or a sequence of bytes objects."""

    float32_tensor: Tensor = Tensor()
    float64_tensor: Tensor = Tensor()
    int32_tensor: Tensor = Tensor()
    bytes: tuple[bytes, ...] = ()


@attrs.frozen
class Record:
    """A record: its features and labels by name, and its metadata."""

    features: dict[str, Value] = attrs.field(factory=dict)
    label: dict[str, Value] = attrs.field(factory=dict)
    uid: str = ""
    metadata: str = ""
    configuration: str = ""


def write_numpy_to_dense_tensor(file: BinaryIO, array: Any, labels: Any = None) -> None:
    """Write a record for each row of a numpy array.

    Args:
        file: the open file to write to.
        array: a two-dimensional array.
        labels: one label for each row.

    Raises:
        ValidationError: the shapes do not match, or the numbers have another type than int, float64 or float32.
    """
    if len(array.shape) != 2:  # noqa: PLR2004 - rows and columns
        raise ValidationError("Array must be a Matrix")
    kind, label_kind = _field_of(array), _label_field(array, labels)
    for index, row in enumerate(array.tolist()):
        label = None if labels is None else _tensor(label_kind, [labels[index].item()])
        _write_frame(file, _record(_tensor(kind, row), label))


def write_spmatrix_to_sparse_tensor(file: BinaryIO, array: Any, labels: Any = None) -> None:
    """Write a record for each row of a sparse matrix.

    Args:
        file: the open file to write to.
        array: a sparse matrix of scipy.
        labels: one label for each row.

    Raises:
        TypeError: the array is not a sparse matrix.
        ValidationError: see `write_numpy_to_dense_tensor`.
    """
    if not hasattr(array, "tocsr"):
        raise TypeError("Array must be sparse")
    kind, label_kind = _field_of(array), _label_field(array, labels)
    rows = array.tocsr()
    for index in range(rows.shape[0]):
        start, end = rows.indptr[index], rows.indptr[index + 1]
        tensor = _tensor(
            kind, rows.data[start:end].tolist(), rows.indices[start:end].tolist(), [rows.shape[1]]
        )
        label = None if labels is None else _tensor(label_kind, [labels[index].item()])
        _write_frame(file, _record(tensor, label))


def read_records(file: BinaryIO) -> list[Record]:
    """Return the records of a file.

    Raises:
        ValidationError: the file does not have this format.
    """
    return [_parse_record(data) for data in read_recordio(file)]


def read_recordio(f: BinaryIO) -> Iterator[bytes]:
    """Yield the encoded records of a file.

    Raises:
        ValidationError: the file does not have this format.
    """
    while head := f.read(8):
        if len(head) < 8 or struct.unpack("<I", head[:4])[0] != _MAGIC:  # noqa: PLR2004 - two numbers of 32 bits
            raise ValidationError("The data is not RecordIO: a frame does not begin with its magic number.")
        (length,) = struct.unpack("<I", head[4:])
        data = f.read(length)
        if len(data) < length:
            raise ValidationError(f"The RecordIO data ends {length - len(data)} bytes too early.")
        yield data
        f.read(-length % 4)


def _field_of(array: Any) -> int:
    kind = {"i": _INT32, "f": _FLOAT64 if array.dtype.itemsize == 8 else _FLOAT32}.get(array.dtype.kind)  # noqa: PLR2004
    if kind is None or (kind == _FLOAT32 and array.dtype.itemsize != 4):  # noqa: PLR2004 - bytes
        raise ValidationError(f"Unsupported dtype {array.dtype} on array. Use int, float32 or float64.")
    return kind


def _label_field(array: Any, labels: Any) -> int:
    if labels is None:
        return 0
    if len(labels.shape) != 1:
        raise ValidationError("Labels must be a Vector")
    if labels.shape[0] != array.shape[0]:
        raise ValidationError(f"Label shape {labels.shape} not compatible with array shape {array.shape}")
    return _field_of(labels)


# Writing.


def _write_frame(file: BinaryIO, data: bytes) -> None:
    file.write(struct.pack("<II", _MAGIC, len(data)) + data + padding[-len(data) % 4])


def _record(features: bytes, label: bytes | None) -> bytes:
    record = _named(_FEATURES, features)
    return record if label is None else record + _named(_LABEL, label)


def _named(field: int, value: bytes) -> bytes:
    """Return an entry of a map with the key ``values``."""
    return _block(field, _block(1, b"values") + _block(2, value))


def _tensor(kind: int, values: Sequence[float], keys: Sequence[int] = (), shape: Sequence[int] = ()) -> bytes:
    if kind == _INT32:
        packed = b"".join(_varint(int(value) & 0xFFFFFFFFFFFFFFFF) for value in values)
    else:
        packed = struct.pack(f"<{len(values)}{'f' if kind == _FLOAT32 else 'd'}", *values)
    parts = [packed, b"".join(map(_varint, keys)), b"".join(map(_varint, shape))]
    return _block(kind, b"".join(_block(field, part) for field, part in enumerate(parts, 1) if part))


def _block(field: int, content: bytes) -> bytes:
    return _varint(field << 3 | _BYTES) + _varint(len(content)) + content


def _varint(number: int) -> bytes:
    encoded = bytearray()
    while number > 0x7F:  # noqa: PLR2004 - seven bits to a byte
        encoded.append(number & 0x7F | 0x80)
        number >>= 7
    encoded.append(number)
    return bytes(encoded)


# Reading.


def _parse_record(data: bytes) -> Record:
    features: dict[str, Value] = {}
    label: dict[str, Value] = {}
    texts: dict[int, str] = {}
    for field, value in _fields(data):
        if field in {_FEATURES, _LABEL}:
            entry = dict(_fields(value))
            target = features if field == _FEATURES else label
            target[entry.get(1, b"").decode("utf-8", "replace")] = _parse_value(entry.get(2, b""))
        else:
            texts[field] = value.decode("utf-8", "replace")
    return Record(
        features, label, texts.get(_UID, ""), texts.get(_METADATA, ""), texts.get(_CONFIGURATION, "")
    )


def _parse_value(data: bytes) -> Value:
    fields = dict(_fields(data))
    return Value(
        float32_tensor=_parse_tensor(fields.get(_FLOAT32, b""), "f"),
        float64_tensor=_parse_tensor(fields.get(_FLOAT64, b""), "d"),
        int32_tensor=_parse_tensor(fields.get(_INT32, b""), "i"),
        bytes=tuple(value for field, value in _fields(fields.get(_CONTENT, b"")) if field == 1),
    )


def _parse_tensor(data: bytes, kind: str) -> Tensor:
    parts = {1: b"", 2: b"", 3: b""}
    for field, value in _fields(data):
        parts[field] = parts.get(field, b"") + value
    return Tensor(_numbers(parts[1], kind), _numbers(parts[2], "u"), _numbers(parts[3], "u"))


def _numbers(data: bytes, kind: str) -> tuple[Any, ...]:
    if kind in "fd":
        if len(data) % struct.calcsize(kind):
            raise ValidationError("The data is not a protobuf record: a tensor ends within a number.")
        return struct.unpack(f"<{len(data) // struct.calcsize(kind)}{kind}", data)
    numbers, position = [], 0
    while position < len(data):
        number, position = _read_varint(data, position)
        signed = kind == "i" and number >= 1 << 63
        numbers.append(number - (1 << 64) if signed else number)
    return tuple(numbers)


def _fields(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield field numbers and contents; numbers are not decoded."""
    position = 0
    while position < len(data):
        tag, position = _read_varint(data, position)
        start = position
        if tag & 7 == _BYTES:
            length, start = _read_varint(data, position)
            position = start + length
        elif tag & 7 == _VARINT:
            _, position = _read_varint(data, position)
        else:
            position += {_FIXED64: 8, _FIXED32: 4}.get(tag & 7, len(data))
        if position > len(data):
            raise ValidationError("The data is not a protobuf record: a field ends after its record.")
        yield tag >> 3, data[start:position]


def _read_varint(data: bytes, position: int) -> tuple[int, int]:
    number = shift = 0
    while position < len(data):
        byte = data[position]
        number |= (byte & 0x7F) << shift
        position, shift = position + 1, shift + 7
        if byte < 0x80:  # noqa: PLR2004 - the last byte
            return number, position
    raise ValidationError("The data is not a protobuf record: it ends within a number.")
