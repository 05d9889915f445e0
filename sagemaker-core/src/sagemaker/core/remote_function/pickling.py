"""Reproducible pickles of functions and objects.

A job checks its pickles against digests that its request contains. The same program must therefore produce equal
pickles in every process and in every folder. Those of cloudpickle differ: they contain random identifiers of
classes and the paths of source files, sets are in the order of the process, and the encoding of equal strings
depends on whether they are the same object. The pickler of this module replaces the identifiers and the paths;
`canonical` rewrites the finished pickle for the other differences.
"""

from __future__ import annotations

import functools
import os
import pickletools
import struct
import sys
import sysconfig
import threading
import types
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from sagemaker.core.exceptions import SerializationError
from sagemaker.core.workflow.entities import PipelineVariable

PROTOCOL = 4

_LITERALS = frozenset(
    {"SHORT_BINUNICODE", "BINUNICODE", "BINUNICODE8", "SHORT_BINBYTES", "BINBYTES", "BINBYTES8"}
)
_GETS = frozenset({"BINGET", "LONG_BINGET", "GET"})
_MARK_USERS = frozenset({"TUPLE", "LIST", "DICT", "APPENDS", "SETITEMS", "ADDITEMS", "FROZENSET", "POP_MARK"})

_registration = threading.RLock()


def dumps(value: Any, own_module: str | None = None) -> bytes:
    """Return the canonical pickle of a function or an object.

    Args:
        value: the function or object.
        own_module: the name of a module whose functions and classes are pickled by value instead of by reference.

    Raises:
        SerializationError: the value cannot be pickled, or contains a pipeline variable.
    """
    import io

    pickler = _pickler_class()
    stream = io.BytesIO()
    try:
        with _by_value(own_module):
            pickler(stream, protocol=PROTOCOL).dump(value)
    except SerializationError:
        raise
    except Exception as error:
        raise SerializationError(
            f"Error when serializing object of type [{type(value).__name__}]: {error!r}. Everything that a "
            "remote function refers to must be picklable: create clients, locks and open files inside the function."
        ) from error
    return canonical(stream.getvalue())


def importable_name(function: Any) -> str | None:
    """Return ``module:qualname`` of a function that can be imported from an installed module, else None."""
    module = sys.modules.get(getattr(function, "__module__", None) or "")
    name = getattr(function, "__qualname__", "<")
    if module is None or "<" in name or not is_installed(module):
        return None
    found: Any = module
    for part in name.split("."):
        found = getattr(found, part, None)
    same = found is function or getattr(found, "__remote_function__", None) is function
    return f"{module.__name__}:{name}" if same else None


def is_installed(module: types.ModuleType) -> bool:
    """Return whether a module belongs to Python or to an installed distribution, so that a job can import it."""
    path = getattr(module, "__file__", None)
    if module.__name__ == "__main__":
        return False
    if path is None:
        return True
    folders = {sysconfig.get_path(name) for name in ("stdlib", "platstdlib", "purelib", "platlib")}
    return any(str(Path(path).absolute()).startswith(f"{folder}{os.sep}") for folder in folders if folder)


@contextmanager
def _by_value(name: str | None) -> Iterator[None]:
    """Pickle functions and classes of a module that is not installed by value, because jobs cannot import it."""
    module = sys.modules.get(name or "")
    if module is None or name == "__main__" or is_installed(module):
        yield
        return
    import cloudpickle

    with _registration:
        known = module.__name__ in cloudpickle.list_registry_pickle_by_value()
        if not known:
            cloudpickle.register_pickle_by_value(module)
        try:
            yield
        finally:
            if not known:
                cloudpickle.unregister_pickle_by_value(module)


@functools.lru_cache(maxsize=1)
def _pickler_class() -> Callable[..., Any]:
    import cloudpickle

    trackers = getattr(cloudpickle.cloudpickle, "_DYNAMIC_CLASS_TRACKER_BY_CLASS", {})
    classes = getattr(cloudpickle.cloudpickle, "_DYNAMIC_CLASS_TRACKER_BY_ID", {})

    class Pickler(cloudpickle.Pickler):  # type: ignore[misc]
        """cloudpickle's pickler without class identifiers and paths that differ between processes."""

        def reducer_override(self, obj: Any) -> Any:
            if isinstance(obj, PipelineVariable):
                raise SerializationError(NESTED.format(obj))
            if isinstance(obj, types.CodeType):
                named = obj.replace(co_filename=Path(obj.co_filename).name)
                return self.dispatch_table[types.CodeType](named)
            if isinstance(obj, types.FunctionType):
                # Pickle the function itself; its decorator is only needed here.
                obj = getattr(obj, "__remote_function__", obj)
            if isinstance(obj, type) and obj not in trackers:
                identifier = class_identifier(obj)
                if classes.setdefault(identifier, obj) is obj:
                    trackers[obj] = identifier
            return super().reducer_override(obj)

        def _function_getnewargs(self, function: Any) -> Any:
            arguments = super()._function_getnewargs(function)
            names = arguments[1]
            if isinstance(names, dict) and isinstance(names.get("__file__"), str):
                names["__file__"] = Path(names["__file__"]).name
            return arguments

    return Pickler


NESTED = (
    "The pipeline variable {!r} is used inside a function or inside an argument. Please pass the pipeline variable to "
    "the function decorated with @step as an argument. Referencing to a pipeline variable from within the function "
    "or passing a pipeline variable nested in a data structure are not supported."
)


def class_identifier(kind: type) -> str:
    """Return an identifier of a class that depends only on its name and its code."""
    import hashlib

    digest = hashlib.sha256(f"{kind.__module__}.{kind.__qualname__}".encode())
    for name, member in sorted(vars(kind).items()):
        code = getattr(getattr(member, "__func__", member), "__code__", None)
        digest.update(name.encode())
        if code is not None:
            digest.update(code.co_code)
    return digest.hexdigest()[:32]


# Rewriting of pickles.


class _Token(NamedTuple):
    """An opcode: its name, its bytes, and the index of the memo entry that it writes or reads, or -1."""

    name: str
    raw: bytes
    memo: int = -1


def canonical(content: bytes) -> bytes:
    """Return a pickle of the same value in canonical form: literals once, sets sorted, no frames."""
    return _written(_sets_sorted(_literals_repeated(content)))


def _opcodes(content: bytes) -> Iterator[tuple[str, Any, bytes]]:
    found = [(opcode.name, argument, position) for opcode, argument, position in pickletools.genops(content)]
    ends = [position for _, _, position in found[1:]] + [len(content)]
    for (name, argument, start), end in zip(found, ends, strict=True):
        yield name, argument, content[start or 0 : end]


def _literals_repeated(content: bytes) -> list[_Token]:
    """Return the opcodes; each read of a memorised literal is replaced by the literal."""
    tokens: list[_Token] = []
    memorised: list[_Token | None] = []
    for name, argument, raw in _opcodes(content):
        if name == "FRAME":
            continue
        if name == "MEMOIZE":
            last = tokens[-1]
            memorised.append(last if last.name in _LITERALS else None)
            if last.name not in _LITERALS:
                tokens.append(_Token(name, raw, len(memorised) - 1))
        elif name in _GETS:
            literal = memorised[argument]
            tokens.append(literal or _Token("GET", b"", argument))
        else:
            tokens.append(_Token(name, raw))
    return tokens


def _sets_sorted(tokens: list[_Token]) -> list[_Token]:
    """Return the opcodes with the members of sets sorted, except for sets whose members use the memo."""
    written: list[_Token] = []
    marks: list[int] = []
    for token in tokens:
        if token.name == "MARK":
            marks.append(len(written))
        elif token.name in _MARK_USERS:
            start = marks.pop() + 1
            if token.name in ("ADDITEMS", "FROZENSET"):
                written[start:] = _in_order(written[start:])
        written.append(token)
    return written


def _in_order(tokens: list[_Token]) -> list[_Token]:
    if not tokens or any(token.name == "GET" for token in tokens):
        return tokens
    members = sorted(_members(tokens), key=lambda member: b"".join(token.raw for token in member))
    return [token for member in members for token in member]


def _members(tokens: list[_Token]) -> list[list[_Token]]:
    """Split opcodes into the groups that each leave one object on the stack."""
    # The index at which the opcodes of each object on the stack begin; for a mark, the complement of its index.
    stack: list[int] = []
    for index, token in enumerate(tokens):
        taken, left = _stack_effects()[token.name]
        begin = index
        if taken and taken[-1] == "stackslice":
            while (top := stack.pop()) >= 0:
                continue
            begin = ~top
            taken = taken[:-2]
        for _ in taken:
            begin = stack.pop()
        stack += [~index if kind == "mark" else begin for kind in left]
    ends = [*stack[1:], len(tokens)]
    return [tokens[begin:end] for begin, end in zip(stack, ends, strict=True)]


@functools.lru_cache(maxsize=1)
def _stack_effects() -> dict[str, tuple[list[str], list[str]]]:
    """Return, for each opcode, the objects that it takes from the stack and those that it leaves there."""
    return {
        opcode.name: (
            [kind.name for kind in opcode.stack_before],
            [kind.name for kind in opcode.stack_after],
        )
        for opcode in pickletools.opcodes
    }


def _written(tokens: list[_Token]) -> bytes:
    pieces: list[bytes] = []
    places: dict[bytes, int] = {}
    moved: dict[int, int] = {}
    count = 0
    for token in tokens:
        if token.name == "GET":
            pieces.append(_get(moved[token.memo]))
        elif token.name == "MEMOIZE":
            moved[token.memo] = count
            count += 1
            pieces.append(token.raw)
        elif token.name not in _LITERALS:
            pieces.append(token.raw)
        elif token.raw in places:
            pieces.append(_get(places[token.raw]))
        else:
            places[token.raw] = count
            count += 1
            pieces += (token.raw, b"\x94")
    return b"".join(pieces)


def _get(index: int) -> bytes:
    return b"h" + bytes([index]) if index < 256 else b"j" + struct.pack("<I", index)  # noqa: PLR2004 - one byte
