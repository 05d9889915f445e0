"""Checking a defaults document against its keys; all findings at once, each with its path."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from sagemaker.core.config._keys import KEYS, ValueType
from sagemaker.core.exceptions import ValidationError, nearest_names

_LIST = "[]"


def check_defaults(document: Any, source: str) -> None:
    """Check a whole document.

    Raises:
        ValidationError: it has keys that there are not, or values that these cannot hold (a `ValueError`).
    """
    findings = list(_findings(document, _tree(), ""))
    if isinstance(document, Mapping) and "SchemaVersion" not in document:
        findings.append("SchemaVersion: 'SchemaVersion' is a required property; it is '1.0'")
    if findings:
        lines = "\n".join(f"  {finding}" for finding in findings)
        raise ValidationError(f"{source} is no valid defaults document:\n{lines}")


@cache
def _tree() -> dict[str, Any]:
    """The keys as nested dicts; `ValueType` at the ends, lists as ``{"[]": ...}``."""
    root: dict[str, Any] = {}
    for path, kind in KEYS.items():
        *parents, last = path.replace(_LIST, f".{_LIST}").split(".")
        node = root
        for name in parents:
            node = node.setdefault(name, {})
        node[last] = kind
    return root


def _findings(value: Any, expected: Any, path: str) -> Iterator[str]:
    if isinstance(expected, ValueType):
        yield from (f"{path}: {problem}" for problem in _problems(value, expected))
    elif _LIST in expected:
        yield from _list_findings(value, expected[_LIST], path)
    elif not isinstance(value, Mapping):
        yield f"{path or 'the document'}: {value!r} is not of type 'object'"
    else:
        for key, member in value.items():
            here = f"{path}.{key}" if path else str(key)
            if key in expected:
                yield from _findings(member, expected[key], here)
            else:
                yield f"{here}: there is no such key{_nearest(key, expected)}"


def _list_findings(value: Any, expected: Any, path: str) -> Iterator[str]:
    if not isinstance(value, list):
        yield f"{path}: {value!r} is not of type 'array'"
        return
    for index, item in enumerate(value):
        yield from _findings(item, expected, f"{path}[{index}]")


def _nearest(key: Any, expected: Mapping[str, Any]) -> str:
    near = nearest_names(key, expected)
    return f"; {near[0]} is one" if near else f"; there are {', '.join(sorted(expected))}"


def _problems(value: Any, kind: ValueType) -> Iterator[str]:
    if kind.type == "switch":
        if not isinstance(value, bool):
            yield f"{value!r} is not of type 'boolean'"
    elif kind.type == "text":
        yield from _text_problems(value, kind)
    elif kind.type == "any":
        if not isinstance(value, Mapping):
            yield f"{value!r} is not of type 'object'"
    elif kind.type == "map":
        yield from _map_problems(value, kind)
    else:
        yield from _items_problems(value, kind)


def _text_problems(value: Any, kind: ValueType) -> Iterator[str]:
    if not isinstance(value, str):
        yield f"{value!r} is not of type 'string'"
    elif kind.allowed and value not in kind.allowed:
        yield f"{value!r} is not one of {list(kind.allowed)}"
    elif kind.pattern and not re.search(kind.pattern, value):
        yield f"{value!r} does not match {kind.pattern!r}"
    elif len(value) < kind.shortest:
        yield f"{value!r} is too short: at least {kind.shortest} characters"
    elif kind.longest is not None and len(value) > kind.longest:
        yield f"{value!r} is too long: at most {kind.longest} characters"


def _map_problems(value: Any, kind: ValueType) -> Iterator[str]:
    if not isinstance(value, Mapping):
        yield f"{value!r} is not of type 'object'"
        return
    for name, text in value.items():
        for problem in _text_problems(text, ValueType("text", longest=kind.longest)):
            yield f"{name}: {problem}"


def _items_problems(value: Any, kind: ValueType) -> Iterator[str]:
    if not isinstance(value, list):
        yield f"{value!r} is not of type 'array'"
        return
    if len(value) < kind.shortest or (kind.longest is not None and len(value) > kind.longest):
        yield f"{len(value)} items are not {kind.shortest} to {kind.longest}"
    for item in value:
        if kind.type == "tags":
            yield from _tag_problems(item, kind)
        else:
            yield from _text_problems(item, ValueType("text", kind.pattern, longest=kind.item_length))


def _tag_problems(tag: Any, kind: ValueType) -> Iterator[str]:
    if not isinstance(tag, Mapping) or set(tag) != {"Key", "Value"}:
        yield f"{tag!r} is no tag: it has Key and Value"
        return
    yield from _text_problems(tag["Key"], ValueType("text", kind.pattern, 1, 128))
    yield from _text_problems(tag["Value"], ValueType("text", kind.pattern, 0, 256))
