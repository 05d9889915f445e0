"""Calls the function: reads function and arguments, and writes what came of it as files for S3.

Files of the results folder, which the service keeps in step with S3:

``result.json``     the value as data (`data_format`), with the digests of its parts
``results.json``    ``{"Result": ...}`` in plain JSON, for expressions of pipelines
``exception.json``  type, message and traceback of an exception
"""

from __future__ import annotations

import builtins
import hashlib
import importlib
import json
import os
import pathlib
import sys
import traceback

from . import data_format, unpickling

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

RESULT_FILE = "result.json"
PLAIN_FILE = "results.json"
EXCEPTION_FILE = "exception.json"
OBJECTS_FILE = "objects.pkl"

_TRUE, _FALSE = ("true", "1"), ("false", "0")


class PythonMismatchError(Exception):
    """The environment's Python is another than the one that pickled the function."""


def main(arguments: Sequence[str]) -> int:
    """Call the function of the payload.

    Args:
        arguments: ``/opt/ml``, and the folder of the checked payload.

    Returns:
        0 when it returned, 1 when it raised.
    """
    base, payload = arguments[:2]
    manifest = _read_json(os.path.join(payload, "manifest.json"))
    results = Results(_results_folder(base), counts=_counts(base))
    results.clear()
    try:
        call = Call(base, payload, manifest)
        value = call.function()(*call.arguments(), **call.keywords())
        results.write(value, pickling=manifest["results"]["format"] == "pickle")
    except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever the function raises
        results.write_exception(error)
        _write_failure(base, error)
        return 1
    return 0


class Call:
    """A function and its arguments, as the payload describes them."""

    def __init__(self, base: str, payload: str, manifest: Mapping[str, Any]) -> None:
        self._base = base
        self._payload = payload
        self._manifest = manifest
        wanted, found = manifest.get("python"), "{}.{}".format(*sys.version_info[:2])
        if wanted is not None and wanted != found:
            raise PythonMismatchError(
                f"the function was written by Python {wanted}, and its environment has Python {found}"
            )
        self._values = _hyperparameters(base)
        self._objects: list[Any] | None = None
        self._results: dict[int, Any] = {}
        tags: dict[str, Callable[[Any], Any]] = {
            "$variable": self._variable,
            "$result": self._result,
            "$object": self._object,
            "$checkpoints": self._checkpoints,
        }
        self._decoder = data_format.Decoder(self._part, tags)

    def function(self) -> Callable[..., Any]:
        """The function: imported by name, or loaded."""
        described = self._manifest["function"]
        found: Any
        if "import" in described:
            module, _, name = described["import"].partition(":")
            found = importlib.import_module(module)
            for attribute in name.split("."):
                found = getattr(found, attribute)
            # What a module holds under the name of a decorated function is the decorated one.
            return _undecorated(found)
        found = self._load(described["pickle"])
        return _undecorated(found)

    def arguments(self) -> list[Any]:
        """Positional arguments."""
        return [self._decoder.decode(tree) for tree in self._manifest["arguments"]["positional"]]

    def keywords(self) -> dict[str, Any]:
        """Keyword arguments."""
        named = self._manifest["arguments"]["named"]
        return {name: self._decoder.decode(tree) for name, tree in named.items()}

    def _load(self, name: str) -> Any:
        digest = self._manifest["files"]["sagemaker_remote_function_payload/" + name]
        return unpickling.load_verified(name, self._part(name), digest)

    def _part(self, name: str) -> bytes:
        return _read(os.path.join(self._payload, name))

    def _object(self, index: int) -> Any:
        if self._objects is None:
            self._objects = self._load(OBJECTS_FILE)
        return self._objects[index]

    def _variable(self, held: Mapping[str, str]) -> Any:
        return _typed(self._values[held["name"]], held["type"])

    def _checkpoints(self, held: None) -> Any:
        del held
        return pathlib.Path(self._base, "checkpoints")

    def _result(self, held: Mapping[str, Any]) -> Any:
        index = held["source"]
        if index not in self._results:
            source = self._manifest["results"]["read"][index]
            folder = os.path.join(self._base, "input", "data", source["channel"])
            self._results[index] = read_result(
                lambda name: _read(os.path.join(folder, name)), allow_pickle=source["format"] == "pickle"
            )
        value = self._results[index]
        for key in held["path"]:
            value = value[key]
        return value


class Results:
    """The folder for what a function gave."""

    def __init__(self, folder: str, counts: bool) -> None:
        self._folder = folder
        self._counts = counts

    def clear(self) -> None:
        """Remove what an earlier attempt left."""
        os.makedirs(self._folder, exist_ok=True)
        for name in (RESULT_FILE, PLAIN_FILE, EXCEPTION_FILE):
            path = os.path.join(self._folder, name)
            if os.path.exists(path):
                os.remove(path)

    def write(self, value: Any, pickling: bool) -> None:
        """Write a returned value.

        Raises:
            NotDataError: it is no data, and the function was not declared to return pickles.
        """
        if not self._counts:
            return
        objects: list[Any] = []

        def other(item: Any) -> Any:
            if not pickling:
                raise data_format.NotDataError(_no_data(item))
            objects.append(item)
            return {"$object": len(objects) - 1}

        encoder = data_format.Encoder(other)
        tree = encoder.encode(value)
        parts = dict(encoder.parts)
        if objects:
            cloudpickle = importlib.import_module("cloudpickle")
            parts[OBJECTS_FILE] = cloudpickle.dumps(objects)
        for name, content in parts.items():
            self._write(name, content)
        digests = {name: hashlib.sha256(content).hexdigest() for name, content in parts.items()}
        python = "{}.{}".format(*sys.version_info[:2])
        document = {"format": 1, "value": tree, "parts": digests, "python": python}
        self._write_plain(value)
        self._write(RESULT_FILE, data_format.dump(document))

    def write_exception(self, error: BaseException) -> None:
        """Write an exception as data."""
        self._write(EXCEPTION_FILE, data_format.dump(describe_exception(error)))

    def _write_plain(self, value: Any) -> None:
        try:
            plain = data_format.to_plain_json(value)
            self._write(PLAIN_FILE, data_format.dump({"Result": plain}))
        except (data_format.NotDataError, ValueError) as error:
            sys.stderr.write(
                f"{PLAIN_FILE} is not written ({error}): conditions and expressions cannot read the result.\n"
            )

    def _write(self, name: str, content: bytes) -> None:
        # Whoever copies the folder while the job runs sees whole files.
        path = os.path.join(self._folder, name)
        with open(path + ".tmp", "wb") as stream:
            stream.write(content)
        os.replace(path + ".tmp", path)


def describe_exception(error: BaseException) -> dict[str, Any]:
    """An exception as data; the arguments only where they are data."""
    kind = type(error)
    try:
        arguments = data_format.Encoder().encode(list(error.args))
    except data_format.NotDataError:
        arguments = None
    return {
        "format": 1,
        "type": f"{kind.__module__}.{kind.__qualname__}",
        "message": str(error),
        "arguments": arguments,
        "traceback": "".join(traceback.format_exception(kind, error, error.__traceback__)),
    }


def read_result(read: Callable[[str], bytes], allow_pickle: bool) -> Any:
    """The value that a function returned.

    Args:
        read: the content of a file of the results folder, by its name.
        allow_pickle: whether objects that are no data may be unpickled, which runs what whoever wrote the folder
            wants.

    Raises:
        DataFormatError: it cannot be read, or holds pickles that are not allowed.
        IntegrityError: a part has another digest than the document says.
    """
    document = json.loads(read(RESULT_FILE))
    if document.get("format") != 1:
        raise data_format.DataFormatError(
            "the result is of format {!r}, this SDK reads 1".format(document.get("format"))
        )
    digests = document["parts"]

    def part(name: str) -> bytes:
        if os.path.basename(name) != name or name not in digests:
            raise data_format.DataFormatError(f"the result has no part {name!r}")
        return unpickling.check_digest(name, read(name), digests[name])

    objects: list[Any] = []

    def load(index: int) -> Any:
        if not allow_pickle:
            raise data_format.DataFormatError(
                "the result holds a pickle. Loading one runs whatever its writer wants, and a digest beside it "
                "does not say who that was. If only you can write to the bucket, allow it with "
                "result_format='pickle'; else return data: JSON values, arrays, tables"
            )
        if not objects:
            objects.extend(unpickling.load_verified(OBJECTS_FILE, read(OBJECTS_FILE), digests[OBJECTS_FILE]))
        return objects[index]

    return data_format.Decoder(part, {"$object": load}).decode(document["value"])


def _undecorated(function: Any) -> Callable[..., Any]:
    wrapped: Callable[..., Any] = getattr(function, "__remote_function__", function)
    return wrapped


def _typed(text: Any, kind: str) -> Any:
    """The value of a pipeline variable, which comes as text."""
    if kind == "Boolean":
        lowered = str(text).lower()
        if lowered not in _TRUE + _FALSE:
            raise ValueError(f"{text!r} is no boolean")
        return lowered in _TRUE
    if kind in ("Integer", "Float"):
        return int(text) if kind == "Integer" else float(text)
    return text


def _results_folder(base: str) -> str:
    """The folder that the service keeps in step with the place of the results."""
    below = _hyperparameters(base).get("sagemaker_remote_function_results_folder", "")
    return os.path.join(base, "checkpoints", *below.split("/"))


def _hyperparameters(base: str) -> dict[str, Any]:
    path = os.path.join(base, "input", "config", "hyperparameters.json")
    return _read_json(path) if os.path.exists(path) else {}


def _counts(base: str) -> bool:
    """Whether this process is the one whose result counts: the first of the first host."""
    ranks = (os.environ.get("RANK"), os.environ.get("OMPI_COMM_WORLD_RANK"))
    path = os.path.join(base, "input", "config", "resourceconfig.json")
    resources = _read_json(path) if os.path.exists(path) else {}
    hosts = sorted(resources.get("hosts") or [None])
    return hosts[0] == resources.get("current_host") and all(rank in (None, "0") for rank in ranks)


def _no_data(item: Any) -> str:
    kind = type(item)
    return (
        f"the function returned {kind.__module__}.{kind.__qualname__}, which is no data. Return JSON values, NumPy arrays, tables or a place where "
        "the object is kept; or allow pickles with result_format='pickle' where nobody else can write to the "
        "bucket"
    )


def _write_failure(base: str, error: BaseException) -> None:
    kind = type(error)
    name = (
        kind.__qualname__
        if kind.__module__ == builtins.__name__
        else kind.__module__ + "." + kind.__qualname__
    )
    sys.stderr.write("".join(traceback.format_exception(kind, error, error.__traceback__)))
    path = os.path.join(base, "output", "failure")
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as stream:
        stream.write(f"{name}: {error}"[:1024])


def _read_json(path: str) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(_read(path))
    return document


def _read(path: str) -> bytes:
    with open(path, "rb") as stream:
        return stream.read()
