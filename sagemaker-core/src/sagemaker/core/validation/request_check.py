"""The check of the arguments of an API operation against the service model of botocore."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from sagemaker.core.exceptions import nearest_names
from sagemaker.core.validation.constraints import Broken, broken_rules
from sagemaker.core.validation.expressions import BOOL_AS_TEXT, NOUNS, is_expression, likely_values, mismatch
from sagemaker.core.validation.findings import Finding, Place, Rule, Severity, refuse, shown
from sagemaker.core.validation.service_model import operation_model
from sagemaker.core.validation.unique_members import repeated_members

if TYPE_CHECKING:
    from botocore.model import Shape

# The Python types that each type of the model accepts. A bool is not accepted as a number.
_TYPES: dict[str, tuple[type, ...]] = {
    "blob": (bytes, bytearray, str),
    "boolean": (bool,),
    "double": (float, Decimal, int),
    "float": (float, Decimal, int),
    "integer": (int,),
    "list": (list, tuple),
    "long": (int,),
    "map": (Mapping,),
    "string": (str,),
    "structure": (Mapping,),
    "timestamp": (dt.datetime, str, int, float),
}
_HIDDEN = "(not shown)"


def check_request(
    operation: str,
    arguments: Mapping[str, Any],
    service: str = "sagemaker",
    *,
    parameters: Mapping[str, str] | None = None,
) -> list[Finding]:
    """Return all problems of the arguments of an API operation, in the order of the arguments.

    The check covers required and unknown members, types, lengths, ranges, patterns, enumerations, unions, and names that
    are unique in a job. For pipeline
    variables and expressions of a definition it covers the type, if it is known; rules that a default value breaks are
    warnings. Nothing is called.

    Args:
        operation: ``CreateTrainingJob`` for instance.
        arguments: as for boto3; pipeline variables and context values may stand as leaves.
        service: the API of the operation, by botocore's name.
        parameters: for arguments of a definition, the types of its parameters by name: ``String``, ``Integer``, ``Float``
            or ``Boolean``.

    Returns:
        The findings. The service may accept the values of ``warning`` findings if it is newer than botocore.
    """
    shape = operation_model(operation, service).input_shape
    check = _Check(parameters or {})
    if shape is not None:
        check.value(shape, arguments, Place())
    if service == "sagemaker":
        check.findings += repeated_members(operation, arguments)
    return check.findings


def require_valid_request(
    operation: str,
    arguments: Mapping[str, Any],
    service: str = "sagemaker",
    *,
    besides: Collection[str] = (),
) -> None:
    """Refuse arguments with findings of severity ``error``.

    Args:
        operation: see `check_request`.
        arguments: see `check_request`.
        service: see `check_request`.
        besides: values that are accepted although the enumerations do not have them.

    Raises:
        RequestValidationError: with a `Finding` for each error in ``findings``.
    """
    errors = [
        finding
        for finding in check_request(operation, arguments, service)
        if finding.severity == "error" and not (finding.rule == "enum" and finding.value in besides)
    ]
    refuse(operation, errors)


class _Check:
    """One walk over a request and the shapes of its model."""

    def __init__(self, parameters: Mapping[str, str]) -> None:
        self.findings: list[Finding] = []
        self._parameters = parameters
        self._inside: dict[str, Callable[[Any, Any, Place], None]] = {
            "list": self._list,
            "map": self._map,
            "structure": self._structure,
        }

    def value(self, shape: Shape, value: Any, place: Place) -> None:
        """Check a value of any shape."""
        kind = shape.type_name
        # As a map, `{"Get": ...}` has an ordinary entry.
        if is_expression(value) and not (kind == "map" and isinstance(value, dict)):
            self._expression(shape, value, place)
            return
        types, noun = _TYPES[kind], NOUNS[kind]
        if not isinstance(value, types) or (isinstance(value, bool) and kind != "boolean"):
            if kind != "blob" or not hasattr(value, "read"):
                self._wrong_type(shape, value, place, noun)
            return
        if kind == "timestamp" and not _is_time(value):
            self._wrong_type(shape, value, place, f"{noun}, as ISO 8601 has it or in seconds")
            return
        self._constraints(shape, value, place)
        inside = self._inside.get(kind)
        if inside is not None:
            inside(shape, value, place)

    def _structure(self, shape: Any, value: Mapping[str, Any], place: Place) -> None:
        members = shape.members
        where = place.path or "input"
        for name in shape.required_members:
            if name not in value:
                self._report(
                    place.member(name),
                    "required",
                    "is required",
                    f'Missing required parameter in {where}: "{name}"',
                )
        if shape.is_tagged_union:
            self._union(shape, value, place)
        for name, item in value.items():
            if name in members:
                self.value(members[name], item, place.member(name))
            else:
                self._unknown(shape, name, place)

    def _union(self, shape: Any, value: Mapping[str, Any], place: Place) -> None:
        present = [name for name in value if name in shape.members]
        if len(present) != 1:
            choices = ", ".join(shape.members)
            self._report(
                place,
                "union",
                f"takes exactly one of {choices}; it has {', '.join(present) or 'none'}",
                f"Invalid number of parameters set for tagged union structure {place.path or 'input'}. "
                f"Can only set one of the following keys: {choices}.",
            )

    def _unknown(self, shape: Any, name: str, place: Place) -> None:
        near = nearest_names(name, shape.members)
        members = ", ".join(shape.members)
        self._report(
            place.member(str(name)),
            "unknown",
            f"{shape.name} has no such member; "
            + (f"did you mean {near[0]}?" if near else f"it has {members}"),
            f'Unknown parameter in {place.path or "input"}: "{name}", must be one of: {members}',
        )

    def _list(self, shape: Any, value: list[Any], place: Place) -> None:
        for number, item in enumerate(value):
            self.value(shape.member, item, place.item(number))

    def _map(self, shape: Any, value: Mapping[Any, Any], place: Place) -> None:
        keys: list[tuple[Any, Broken]] = []
        values: list[tuple[Any, Broken]] = []
        for key, item in value.items():
            if not isinstance(key, str):
                self._wrong_type(shape.key, key, place.entry(key), "text as its key")
                continue
            keys += [(key, broken) for broken in broken_rules(shape.key, key)]
            if shape.value.type_name == "string" and isinstance(item, str):
                values += [(key, broken) for broken in broken_rules(shape.value, item)]
            else:
                self.value(shape.value, item, place.entry(key))
        self._entries(shape, value, place, keys, "key ", "Map keys must satisfy constraint")
        self._entries(shape, value, place, values, "", "Map value must satisfy constraint")

    def _entries(
        self,
        shape: Any,
        value: Mapping[str, Any],
        place: Place,
        found: list[tuple[Any, Broken]],
        subject: str,
        said: str,
    ) -> None:
        """Report rules that keys or values of a map break; the service names all rules in one message for the map."""
        rules = ", ".join(dict.fromkeys(broken.constraint for _, broken in found))
        service_text = _failed(_text(shape.value, value), place, f"{said}: [{rules}]")
        for key, broken in found:
            text = f"its {subject}{broken.text}" if subject else broken.text
            self._report(place.entry(key), broken.rule, text, service_text, broken.severity)

    def _constraints(self, shape: Shape, value: Any, place: Place, *, likely: bool = False) -> None:
        for broken in broken_rules(shape, value):
            # A start may set another value, but a default value outside of an enumeration is a mistake.
            certain = broken.severity == "error" and not (likely and broken.rule != "enum")
            secret = shape.metadata.get("sensitive", False)
            is_leaf = shape.type_name not in self._inside
            got = f"; got {shown(value)!r}" if is_leaf and not secret else ""
            text = f"{'by default it ' if likely else ''}{broken.text}{got}"
            self._report(
                place,
                broken.rule,
                text,
                _failed(_text(shape, value), place, broken.constraint),
                "error" if certain else "warning",
                None if secret else value,
            )

    def _expression(self, shape: Shape, value: Any, place: Place) -> None:
        kind = shape.type_name
        if kind in self._inside:
            text = f"must be {NOUNS[kind]}; an expression can only stand for the values in it"
            self._report(place, "expression", text, f"Invalid type for parameter {place.path}: {text}")
            return
        problem = mismatch(kind, value, self._parameters)
        if problem is not None:
            self._report(place, "expression", problem.text, f"{problem.service_text}: {place.path}")
            return
        for likely in likely_values(value):
            self._constraints(shape, likely, place, likely=True)

    def _wrong_type(self, shape: Shape, value: Any, place: Place, noun: str) -> None:
        types = ", ".join(str(kind) for kind in _TYPES[shape.type_name])
        secret = shape.metadata.get("sensitive", False)
        got = "None" if value is None else f"of type {type(value).__name__}"
        if shape.type_name == "timestamp" and isinstance(value, str):
            got = repr(shown(value))
        said = (
            f"Invalid type for parameter {place.path or 'input'}, value: {_text(shape, value)}, "
            f"type: {type(value)}, valid types: {types}"
        )
        if isinstance(value, bool) and int in _TYPES[shape.type_name]:
            # Botocore accepts a bool as a number; the service refuses it.
            said = _failed(str(value), place, "Member must be a number")
        remedy = BOOL_AS_TEXT if isinstance(value, bool) and shape.type_name == "string" else ""
        self._report(
            place, "type", f"must be {noun}, not {got}{remedy}", said, value=None if secret else value
        )

    def _report(
        self,
        place: Place,
        rule: Rule,
        text: str,
        service_text: str,
        severity: Severity = "error",
        value: Any = None,
    ) -> None:
        self.findings.append(Finding(place.path, rule, text, service_text, severity, value))


def _is_time(value: Any) -> bool:
    from botocore.utils import parse_to_aware_datetime

    try:
        parse_to_aware_datetime(value)
    except (AttributeError, OSError, OverflowError, RuntimeError, TypeError, ValueError):
        return False
    return True


def _text(shape: Shape, value: Any) -> str:
    return _HIDDEN if shape.metadata.get("sensitive") else shown(value)


def _failed(value: str, place: Place, constraint: str) -> str:
    return f"Value '{value}' at '{place.service_path}' failed to satisfy constraint: {constraint}"
