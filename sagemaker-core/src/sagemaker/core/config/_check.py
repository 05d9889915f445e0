"""The check of a defaults document against the known keys: all problems at once, each with its path."""

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

    Args:
        document: the parsed YAML file.
        source: its path or URI, for the message.

    Raises:
        ValidationError: the document has unknown keys or wrong values (a `ValueError`).
    """
    findings = list(_findings(document, _tree(), ""))
    if isinstance(document, Mapping) and "SchemaVersion" not in document:
        findings.append("SchemaVersion: 'SchemaVersion' is a required property; it is '1.0'")
    if findings:
        lines = "\n".join(f"  {finding}" for finding in findings)
        raise ValidationError(f"{source} is not a valid defaults document:\n{lines}")


@cache
def _tree() -> dict[str, Any]:
    """Return the keys as nested dictionaries, with a `ValueType` for each value and lists as ``{"[]": ...}``."""
    root: dict[str, Any] = {}
    for path, expected in KEYS.items():
        *parents, last = path.replace(_LIST, f".{_LIST}").split(".")
        node = root
        for name in parents:
            node = node.setdefault(name, {})
        node[last] = expected
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
                yield f"{here}: this key does not exist{_nearest(key, expected)}"


def _list_findings(value: Any, expected: Any, path: str) -> Iterator[str]:
    if not isinstance(value, list):
        yield f"{path}: {value!r} is not of type 'array'"
        return
    for index, item in enumerate(value):
        yield from _findings(item, expected, f"{path}[{index}]")


def _nearest(key: Any, expected: Mapping[str, Any]) -> str:
    near = nearest_names(key, expected)
    return f"; did you mean {near[0]}?" if near else f"; use one of {', '.join(sorted(expected))}"


def _problems(value: Any, expected: ValueType) -> Iterator[str]:
    if expected.type == "switch":
        if not isinstance(value, bool):
            yield f"{value!r} is not of type 'boolean'"
    elif expected.type == "text":
        yield from _text_problems(value, expected)
    elif expected.type == "any":
        if not isinstance(value, Mapping):
            yield f"{value!r} is not of type 'object'"
    elif expected.type == "map":
        yield from _map_problems(value, expected)
    else:
        yield from _items_problems(value, expected)


def _text_problems(value: Any, expected: ValueType) -> Iterator[str]:
    if not isinstance(value, str):
        yield f"{value!r} is not of type 'string'"
    elif expected.allowed and value not in expected.allowed:
        yield f"{value!r} is not one of {list(expected.allowed)}"
    elif expected.pattern and not re.search(expected.pattern, value):
        yield f"{value!r} does not match {expected.pattern!r}"
    elif len(value) < expected.shortest:
        yield f"{value!r} is too short: at least {expected.shortest} characters"
    elif expected.longest is not None and len(value) > expected.longest:
        yield f"{value!r} is too long: at most {expected.longest} characters"


def _map_problems(value: Any, expected: ValueType) -> Iterator[str]:
    if not isinstance(value, Mapping):
        yield f"{value!r} is not of type 'object'"
        return
    for name, text in value.items():
        for problem in _text_problems(text, ValueType("text", longest=expected.longest)):
            yield f"{name}: {problem}"


def _items_problems(value: Any, expected: ValueType) -> Iterator[str]:
    if not isinstance(value, list):
        yield f"{value!r} is not of type 'array'"
        return
    if len(value) < expected.shortest or (expected.longest is not None and len(value) > expected.longest):
        yield f"{len(value)} items are not {expected.shortest} to {expected.longest}"
    for item in value:
        if expected.type == "tags":
            yield from _tag_problems(item, expected)
        else:
            yield from _text_problems(item, ValueType("text", expected.pattern, longest=expected.item_length))


def _tag_problems(tag: Any, expected: ValueType) -> Iterator[str]:
    if not isinstance(tag, Mapping) or set(tag) != {"Key", "Value"}:
        yield f"{tag!r} is not a tag with Key and Value"
        return
    yield from _text_problems(tag["Key"], ValueType("text", expected.pattern, 1, 128))
    yield from _text_problems(tag["Value"], ValueType("text", expected.pattern, 0, 256))
