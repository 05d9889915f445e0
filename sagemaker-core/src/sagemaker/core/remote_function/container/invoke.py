"""The call of the function: reads the function and its arguments, and writes the result as files for S3.

The service synchronizes the results folder with S3. Its files are:

``result.json``     the returned value as data (`data_format`), with the digests of its parts
``results.json``    ``{"Result": ...}`` in plain JSON, for expressions of pipelines
``exception.json``  the type, message and traceback of an exception
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
    """The environment has another version of Python than the one that pickled the function."""


def main(arguments: Sequence[str]) -> int:
    """Call the function of the payload.

    Args:
        arguments: ``/opt/ml``, and the folder of the checked payload.

    Returns:
        0 if the function returned, 1 if it raised an exception.
    """
    base, payload = arguments[:2]
    manifest = _read_json(os.path.join(payload, "manifest.json"))
    results = Results(_results_folder(base), counts=_counts(base))
    results.clear()
    try:
        call = Call(base, payload, manifest)
        value = call.function()(*call.arguments(), **call.keywords())
        results.write(value, pickling=manifest["results"]["format"] == "pickle")
    except (Exception, SystemExit) as error:  # noqa: BLE001 - the function may raise anything
        results.write_exception(error)
        _write_failure(base, error)
        return 1
    return 0


class Call:
    """The call that the payload describes."""

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
        """Return the function, imported by its name or unpickled."""
        reference = self._manifest["function"]
        found: Any
        if "import" in reference:
            module, _, name = reference["import"].partition(":")
            found = importlib.import_module(module)
            for attribute in name.split("."):
                found = getattr(found, attribute)
            # The module's attribute is the decorated function.
            return _undecorated(found)
        found = self._load(reference["pickle"])
        return _undecorated(found)

    def arguments(self) -> list[Any]:
        return [self._decoder.decode(tree) for tree in self._manifest["arguments"]["positional"]]

    def keywords(self) -> dict[str, Any]:
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
            self._results[index] = decode_result(
                lambda name: _read(os.path.join(folder, name)), allow_pickle=source["format"] == "pickle"
            )
        value = self._results[index]
        for key in held["path"]:
            value = value[key]
        return value


class Results:
    """The results folder.

    Args:
        folder: the path of the folder.
        counts: whether results are written; only one process of a job writes them.
    """

    def __init__(self, folder: str, counts: bool) -> None:
        self._folder = folder
        self._counts = counts

    def clear(self) -> None:
        """Remove the files of an earlier attempt."""
        os.makedirs(self._folder, exist_ok=True)
        for name in (RESULT_FILE, PLAIN_FILE, EXCEPTION_FILE):
            path = os.path.join(self._folder, name)
            if os.path.exists(path):
                os.remove(path)

    def write(self, value: Any, pickling: bool) -> None:
        """Write the returned value.

        Raises:
            NotDataError: the value is not plain data, and the function was not declared to return pickles.
        """
        if not self._counts:
            return
        objects: list[Any] = []

        def other(item: Any) -> Any:
            if not pickling:
                raise data_format.NotDataError(_not_data(item))
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
        # The folder is copied while the job runs, so files must be complete from the start.
        path = os.path.join(self._folder, name)
        with open(path + ".tmp", "wb") as stream:
            stream.write(content)
        os.replace(path + ".tmp", path)


def describe_exception(error: BaseException) -> dict[str, Any]:
    """Return an exception as data, without its arguments if they cannot be represented as data."""
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


def decode_result(read: Callable[[str], bytes], allow_pickle: bool) -> Any:
    """Return the value that a results folder holds.

    Args:
        read: a function that returns the content of a file of the folder by its name.
        allow_pickle: whether pickled objects may be loaded, which can run any code of their writer.

    Raises:
        DataFormatError: the files do not have the expected format, or hold pickles that are not allowed.
        IntegrityError: a part does not match its digest.
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
                "the result holds a pickle. Loading it can run any code of its writer, and its digest does not prove who "
                "that was. If only you can write to the bucket, allow it with result_format='pickle'; else return "
                "plain data: JSON values, arrays, tables"
            )
        if not objects:
            objects.extend(unpickling.load_verified(OBJECTS_FILE, read(OBJECTS_FILE), digests[OBJECTS_FILE]))
        return objects[index]

    return data_format.Decoder(part, {"$object": load}).decode(document["value"])


def _undecorated(function: Any) -> Callable[..., Any]:
    wrapped: Callable[..., Any] = getattr(function, "__remote_function__", function)
    return wrapped


def _typed(text: Any, kind: str) -> Any:
    """Convert the text of a pipeline variable to its type."""
    if kind == "Boolean":
        lowered = str(text).lower()
        if lowered not in _TRUE + _FALSE:
            raise ValueError(f"{text!r} is not a boolean")
        return lowered in _TRUE
    if kind in ("Integer", "Float"):
        return int(text) if kind == "Integer" else float(text)
    return text


def _results_folder(base: str) -> str:
    """Return the folder that the service synchronizes with the S3 prefix of the results."""
    below = _hyperparameters(base).get("sagemaker_remote_function_results_folder", "")
    return os.path.join(base, "checkpoints", *below.split("/"))


def _hyperparameters(base: str) -> dict[str, Any]:
    path = os.path.join(base, "input", "config", "hyperparameters.json")
    return _read_json(path) if os.path.exists(path) else {}


def _counts(base: str) -> bool:
    """Return whether this process writes the results: it is the first process of the first host."""
    ranks = (os.environ.get("RANK"), os.environ.get("OMPI_COMM_WORLD_RANK"))
    path = os.path.join(base, "input", "config", "resourceconfig.json")
    resources = _read_json(path) if os.path.exists(path) else {}
    hosts = sorted(resources.get("hosts") or [None])
    return hosts[0] == resources.get("current_host") and all(rank in (None, "0") for rank in ranks)


def _not_data(item: Any) -> str:
    kind = type(item)
    return (
        f"the function returned {kind.__module__}.{kind.__qualname__}, which is not plain data. Return JSON values, NumPy "
        "arrays, tables or the location of the stored object; or, if only you can write to the bucket, allow pickles "
        "with result_format='pickle'"
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
