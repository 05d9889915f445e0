"""Values as data: a tree of JSON, and named binary parts. Decoding them does not run any code of their writer.

JSON values are written as they are. Other values are objects with one member whose name begins with ``$``, the
tag: ``{"$tuple": [...]}``, ``{"$bytes": "..."}``, ``{"$npy": "part"}``. Arrays and tables are written to separate
parts, in NumPy's format without pickles and in Arrow's stream format.
"""

from __future__ import annotations

import base64
import datetime as dt
import decimal
import io
import json
import math
import uuid

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

MAX_DEPTH = 200


class NotDataError(Exception):
    """A value cannot be represented as data."""


class DataFormatError(Exception):
    """Content does not have this format."""


class Encoder:
    """Encodes values as data.

    Args:
        other: a function for all other values; it returns the tree for a value, or raises `NotDataError`.
        prefix: the first part of the names of parts.

    Attributes:
        parts: the contents of the parts by name.
    """

    def __init__(self, other: Callable[[Any], Any] | None = None, prefix: str = "part") -> None:
        self.parts: dict[str, bytes] = {}
        self._other = other
        self._prefix = prefix

    def encode(self, value: Any, depth: int = 0) -> Any:
        """Return the tree of a value.

        Raises:
            NotDataError: the value, or a value inside it, cannot be represented as data.
        """
        kind = type(value)
        if value is None or kind in (bool, int, str):
            return value
        if depth > MAX_DEPTH:
            raise NotDataError(f"it is nested deeper than {MAX_DEPTH} levels, or contains itself")
        if kind in (list, tuple, set, frozenset, dict):
            return self._container(kind, value, depth + 1)
        if kind is float:
            return value if math.isfinite(value) else {"$float": repr(value)}
        if kind in _SCALARS:
            tag, write = _SCALARS[kind]
            return {tag: write(value)}
        tree = self._array(value)
        if tree is not None:
            return tree
        if self._other is not None:
            return self._other(value)
        raise NotDataError(f"{kind.__module__}.{kind.__qualname__} is not plain data")

    def _container(self, kind: type, value: Any, depth: int) -> Any:
        if kind is dict:
            if all(type(key) is str and not key.startswith("$") for key in value):
                return {key: self.encode(item, depth) for key, item in value.items()}
            pairs = [[self.encode(key, depth), self.encode(item, depth)] for key, item in value.items()]
            return {"$dict": pairs}
        items = [self.encode(item, depth) for item in value]
        if kind is list:
            return items
        if kind is tuple:
            return {"$tuple": items}
        # Sort the members: the order of a set differs between processes.
        return {"$" + kind.__name__: sorted(items, key=lambda item: json.dumps(item, sort_keys=True))}

    def _array(self, value: Any) -> Any:
        root = type(value).__module__.partition(".")[0]
        if root == "numpy":
            return self._numpy(value)
        if root == "pandas":
            return self._pandas(value)
        return None

    def _numpy(self, value: Any) -> Any:
        import numpy as np

        if not isinstance(value, (np.ndarray, np.generic)) or value.dtype.hasobject:
            return None
        stream = io.BytesIO()
        np.save(stream, np.asarray(value), allow_pickle=False)
        tag = "$npy" if isinstance(value, np.ndarray) else "$scalar"
        return {tag: self._part(stream.getvalue(), "npy")}

    def _pandas(self, value: Any) -> Any:
        import pandas as pd

        try:
            import pyarrow as pa
        except ImportError:
            return None
        if type(value) is not pd.DataFrame:
            return None
        table = pa.Table.from_pandas(value)
        stream = io.BytesIO()
        with pa.ipc.new_stream(stream, table.schema) as writer:
            writer.write_table(table)
        return {"$arrow": self._part(stream.getvalue(), "arrow")}

    def _part(self, content: bytes, suffix: str) -> str:
        name = f"{self._prefix}-{len(self.parts)}.{suffix}"
        self.parts[name] = content
        return name


class Decoder:
    """Decodes data.

    Args:
        parts: a function that returns the content of a part by its name.
        tags: the functions that decode additional tags, by the name of the tag with its ``$``.
    """

    def __init__(
        self,
        parts: Callable[[str], bytes] | None = None,
        tags: Mapping[str, Callable[[Any], Any]] | None = None,
    ) -> None:
        self._parts = parts
        self._tags = dict(tags or {})

    def decode(self, tree: Any) -> Any:
        """Return the value of a tree.

        Raises:
            DataFormatError: the tree contains a tag that is unknown or not allowed here.
        """
        if isinstance(tree, list):
            return [self.decode(item) for item in tree]
        if not isinstance(tree, dict):
            return tree
        tag = next(iter(tree), "")
        if len(tree) != 1 or not tag.startswith("$"):
            return {key: self.decode(item) for key, item in tree.items()}
        return self._tagged(tag, tree[tag])

    def _tagged(self, tag: str, held: Any) -> Any:
        if tag in self._tags:
            return self._tags[tag](held)
        if tag in _CONTAINERS:
            return _CONTAINERS[tag](self.decode(held))
        if tag in _READERS:
            return _READERS[tag](held)
        if tag in ("$npy", "$scalar", "$arrow"):
            return self._read_part(tag, held)
        raise DataFormatError(f"{tag!r} is not a tag of this format, or is not allowed here")

    def _read_part(self, tag: str, name: str) -> Any:
        if self._parts is None:
            raise DataFormatError(f"part {name!r} is missing")
        content = io.BytesIO(self._parts(name))
        if tag == "$arrow":
            import pyarrow as pa

            return pa.ipc.open_stream(content).read_all().to_pandas()
        import numpy as np

        array = np.load(content, allow_pickle=False)
        return array if tag == "$npy" else array[()]


def to_plain_json(value: Any, depth: int = 0) -> Any:
    """Convert a value to plain JSON values: tuples become lists, NumPy scalars become numbers.

    Raises:
        NotDataError: the value cannot be represented in JSON.
    """
    if depth > MAX_DEPTH:
        raise NotDataError("it is nested too deeply")
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, (list, tuple)):
        return [to_plain_json(item, depth + 1) for item in value]
    if isinstance(value, dict) and all(isinstance(key, (str, int, float, bool)) for key in value):
        return {str(key): to_plain_json(item, depth + 1) for key, item in value.items()}
    if type(value).__module__.partition(".")[0] == "numpy" and hasattr(value, "tolist"):
        return to_plain_json(value.tolist(), depth + 1)
    raise NotDataError(f"{type(value).__qualname__} has no JSON form")


def dump(tree: Any) -> bytes:
    """Return a tree as JSON text; equal trees have equal bytes."""
    return json.dumps(tree, sort_keys=True, separators=(",", ":"), allow_nan=False).encode()


def _delta(value: dt.timedelta) -> list[int]:
    return [value.days, value.seconds, value.microseconds]


def _timedelta(held: list[int]) -> dt.timedelta:
    return dt.timedelta(*held)


def _base64(value: bytes) -> str:
    return base64.b64encode(value).decode()


_SCALARS: dict[type, tuple[str, Callable[[Any], Any]]] = {
    bytes: ("$bytes", _base64),
    complex: ("$complex", repr),
    decimal.Decimal: ("$decimal", str),
    uuid.UUID: ("$uuid", str),
    dt.datetime: ("$datetime", dt.datetime.isoformat),
    dt.date: ("$date", dt.date.isoformat),
    dt.timedelta: ("$timedelta", _delta),
}
_CONTAINERS: dict[str, Callable[[Any], Any]] = {
    "$tuple": tuple,
    "$set": set,
    "$frozenset": frozenset,
    "$dict": dict,
}
_READERS: dict[str, Callable[[Any], Any]] = {
    "$float": float,
    "$bytes": base64.b64decode,
    "$complex": complex,
    "$decimal": decimal.Decimal,
    "$uuid": uuid.UUID,
    "$datetime": dt.datetime.fromisoformat,
    "$date": dt.date.fromisoformat,
    "$timedelta": _timedelta,
}
