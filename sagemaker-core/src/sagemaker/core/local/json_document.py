"""JSON that programs and services wrote: definitions, property files, manifests; read within bounds."""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Mapping
from typing import Any, NoReturn

# Ordinary arguments have about ten levels. A call of Python for each level fits into its stack many times.
MAX_DEPTH = 128

# The longest part of a value or place in a message.
_SHOWN = 80


def read_json(content: str | bytes) -> Any:
    """Return the value of a JSON document.

    Raises:
        ValueError: the document is not JSON by RFC 8259 (``NaN`` is not), has a number that is too large for a float
            or has more than 4,300 digits, or is nested more deeply than Python reads.
    """
    try:
        return json.loads(content, parse_constant=_refuse_constant, parse_float=_finite)
    except RecursionError:
        raise ValueError("It is nested too deeply.") from None


def value_problem(value: Any, *, besides: Collection[str] = ()) -> str | None:
    """Return what keeps a value from being used, with its place; None for an ordinary value.

    Args:
        value: a value of a document.
        besides: the names of members whose lists are not looked into.
    """
    pending: list[tuple[str, int, Any]] = [("", 0, value)]
    while pending:
        place, depth, node = pending.pop()
        if depth > MAX_DEPTH:
            return f"{_start(place)} is nested more than {MAX_DEPTH} levels deep"
        if isinstance(node, str):
            if not _is_unicode(node):
                return f"{place or 'the text'} has half of a surrogate pair, which is not a character: {node[:_SHOWN]!a}"
        elif isinstance(node, Mapping):
            wrong = next((key for key in node if not _is_unicode(key)), None)
            if wrong is not None:
                return f"the name {wrong[:_SHOWN]!a} has half of a surrogate pair, which is not a character"
            pending.extend(
                (f"{place}.{key}" if place else key, depth + 1, item)
                for key, item in node.items()
                if key not in besides
            )
        elif isinstance(node, list | tuple):
            pending.extend((f"{place}[{index}]", depth + 1, item) for index, item in enumerate(node))
    return None


def _start(place: str) -> str:
    return f"{place[:_SHOWN]}..." if len(place) > _SHOWN else place or "the value"


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _refuse_constant(text: str) -> NoReturn:
    raise ValueError(f"{text} is not a number of JSON.")


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"The number {text[:_SHOWN]} is too large.")
    return number
