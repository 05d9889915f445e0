"""Numbers and variables as text, where the service takes only text.

The types of members come from a table of botocore's service model, made by tools/codegen, so that a definition needs no
botocore.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Collection, Mapping
from decimal import Decimal
from typing import Any, NamedTuple

import attrs

from sagemaker.core.requests import Request
from sagemaker.core.validation.expressions import (
    ACCEPTED,
    BOOL_AS_TEXT,
    is_expression,
    mismatch,
    static_type,
)
from sagemaker.core.validation.findings import Finding, Place, Rule, refuse, shown
from sagemaker.core.validation.unique_members import repeated_members
from sagemaker.core.workflow.entities import as_variable

# Service model -> a structure's members and their shapes, or ["list" | "map", shape of the items]. Any other shape is a
# scalar type.
_TABLE_FILE = "_request_types.json"

_CONVERTED = ("Boolean", "Float", "Integer")

# The names of members and the positions of items that lead to a value, the last one first.
_Path = tuple[Any, ...]


class Texts(NamedTuple):
    """The arguments of an operation with text where the service takes text.

    Attributes:
        arguments: the same object if nothing was converted.
        findings: values that have the wrong type and no exact text.
    """

    arguments: Any
    findings: list[Finding]


def with_texts(operation: str, arguments: Mapping[str, Any], kept: Collection[str] = ()) -> Texts:
    """Return the arguments with numbers and variables as text in members that are text.

    A number becomes its decimal text, a variable of type Integer, Float or Boolean its ``to_string()``. Arguments of an
    operation that the table does not have stay as they are.

    Args:
        operation: ``CreateTrainingJob`` for instance.
        arguments: values and leaves of a request; they are not changed.
        kept: members of the request that stay as they are.
    """
    walk = _Walk(kept)
    return Texts(walk.arguments(operation, arguments), walk.findings)


def step_request(request: Request, kept: Collection[str] = ()) -> tuple[Request, list[Finding]]:
    """Return a request for a step, with text where the service takes text, and what the service would refuse in it.

    Args:
        request: the request; it is not changed.
        kept: members of the request that stay as they are.
    """
    operation, name = request.operation, request.name
    findings: list[Finding] = []
    if name is not None and name.chosen is not None:
        chosen, found = with_texts(operation, {name.member: name.chosen})
        findings += found
        name = attrs.evolve(name, chosen=chosen[name.member])
    arguments, found = with_texts(operation, request.arguments, kept)
    findings += [*found, *repeated_members(operation, request.arguments)]
    return attrs.evolve(request, arguments=arguments, name=name), findings


def step_arguments(operation: str, arguments: Mapping[str, Any]) -> Any:
    """Return the arguments of a step, with text where the service takes text.

    Raises:
        RequestValidationError: values have the wrong type and no exact text, or names that are unique in a job are
            repeated.
    """
    texts = with_texts(operation, arguments)
    refuse(operation, [*texts.findings, *repeated_members(operation, arguments)])
    return texts.arguments


@functools.cache
def _table() -> dict[str, dict[str, Any]]:
    import json
    from pathlib import Path

    text = Path(__file__).with_name(_TABLE_FILE).read_text(encoding="utf-8")
    table: dict[str, dict[str, Any]] = json.loads(text)
    return table


class _Walk:
    """One walk over arguments and the table. It goes as deep as the arguments fit to the table."""

    def __init__(self, kept: Collection[str]) -> None:
        self.findings: list[Finding] = []
        self._kept = kept
        self._shapes = _table()["shapes"]

    def arguments(self, operation: str, arguments: Any) -> Any:
        shape = _table()["operations"].get(operation)
        if shape is None or not isinstance(arguments, Mapping):
            return arguments
        members = self._shapes[shape]
        if self._kept:
            members = {name: target for name, target in members.items() if name not in self._kept}
        return self._members(members, None, arguments, ())

    def _value(self, shape: str, value: Any, path: _Path) -> Any:
        """Return the value, or what takes its place."""
        entry = self._shapes.get(shape)
        if entry is None:
            return self._scalar(shape, value, path)
        if type(entry) is dict:
            if isinstance(value, Mapping):
                return self._members(entry, None, value, path)
        elif entry[0] == "map":
            if isinstance(value, Mapping):
                return self._members({}, entry[1], value, path)
        elif isinstance(value, list | tuple):
            return self._items(entry[1], value, path)
        return value

    def _members(
        self, members: Mapping[str, str], default: str | None, value: Mapping[Any, Any], path: _Path
    ) -> Any:
        changed: dict[Any, Any] | None = None
        for name, item in value.items():
            shape = members.get(name, default)
            if shape is None or (type(item) is str and shape == "string"):
                continue
            new = self._value(shape, item, (name if default is None else [name], path))
            if new is not item:
                changed = dict(value) if changed is None else changed
                changed[name] = new
        return value if changed is None else changed

    def _items(self, shape: str, value: Any, path: _Path) -> Any:
        changed: list[Any] | None = None
        for number, item in enumerate(value):
            if type(item) is str and shape == "string":
                continue
            new = self._value(shape, item, (number, path))
            if new is not item:
                changed = list(value) if changed is None else changed
                changed[number] = new
        return value if changed is None else changed

    def _scalar(self, kind: str, value: Any, path: _Path) -> Any:
        if is_expression(value):
            return self._expression(kind, value, path)
        return self._literal(value, path) if kind == "string" else value

    def _expression(self, kind: str, value: Any, path: _Path) -> Any:
        problem = mismatch(kind, value, {}) if kind in ACCEPTED else None
        if problem is None:
            return value
        variable = as_variable(value)
        if variable is not None and kind == "string" and static_type(value, {}) in _CONVERTED:
            return variable.to_string()
        self._report(path, "expression", problem.text, problem.service_text)
        return value

    def _literal(self, value: Any, path: _Path) -> Any:
        """Return the text of a number."""
        if isinstance(value, bool):
            self._wrong_literal(path, value, BOOL_AS_TEXT)
        elif isinstance(value, int | float | Decimal):
            if not math.isfinite(value):
                self._wrong_literal(path, value, "; it has no decimal text")
            else:
                return str(value)
        return value

    def _wrong_literal(self, path: _Path, value: Any, remedy: str) -> None:
        place = _place(path)
        text = f"must be text, not of type {type(value).__name__}{remedy}"
        said = (
            f"Invalid type for parameter {place.path}, value: {shown(value)}, type: {type(value)}, "
            f"valid types: {str}"
        )
        self._report(path, "type", text, said)

    def _report(self, path: _Path, rule: Rule, text: str, service_text: str) -> None:
        self.findings.append(Finding(_place(path).path, rule, text, service_text))


def _place(path: _Path) -> Place:
    parts = []
    while path:
        part, path = path
        parts.append(part)
    place = Place()
    for part in reversed(parts):
        if isinstance(part, int):
            place = place.item(part)
        else:
            place = place.entry(part[0]) if isinstance(part, list) else place.member(part)
    return place
