"""Constraints of the service model on single values: lengths, ranges, patterns, enumerations."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from sagemaker.core.exceptions import nearest_names
from sagemaker.core.validation.findings import Rule, Severity
from sagemaker.core.validation.patterns import matches

if TYPE_CHECKING:
    from botocore.model import Shape

# Enumerations to which the service adds values before the installed model has them.
_GROWING = re.compile(r".*(InstanceType|AcceleratorType|AmiVersion|MIGProfileType|TargetDevice)")
_INSTANCE_TYPE = re.compile(r"ml\.[a-z0-9-]+\.[a-z0-9-]+")
_SHOWN_CHOICES = 12


class Broken(NamedTuple):
    """A rule that a value breaks.

    Attributes:
        rule: its kind.
        text: the requirement, as the end of a sentence about the value.
        constraint: the same in the service's words.
        severity: ``warning`` if the service may accept the value.
    """

    rule: Rule
    text: str
    constraint: str
    severity: Severity = "error"


def broken_rules(shape: Shape, value: Any) -> Iterator[Broken]:
    """Yield the rules that a value of the right type breaks."""
    yield from _bounds(shape, value)
    if not isinstance(value, str):
        return
    yield from _choice(shape, value)
    pattern = shape.metadata.get("pattern")
    if pattern is not None and not matches(pattern, value):
        yield Broken(
            "pattern",
            f"must match the pattern {pattern} as a whole",
            f"Member must satisfy regular expression pattern: {pattern}",
        )


def _bounds(shape: Shape, value: Any) -> Iterator[Broken]:
    number = isinstance(value, int | float)
    if not number and not hasattr(value, "__len__"):
        return
    size, rule, noun, unit = value, "range", "value", ""
    if not number:
        size, rule, noun = len(value), "length", "length"
        unit = (
            " characters" if isinstance(value, str) else " bytes" if shape.type_name == "blob" else " items"
        )
    said = f"; it has {size}" if unit else ""
    metadata = shape.metadata
    if "max" in metadata and size > metadata["max"]:
        text = f"must {'have' if unit else 'be'} at most {metadata['max']}{unit}{said}"
        yield Broken(rule, text, f"Member must have {noun} less than or equal to {metadata['max']}")  # type: ignore[arg-type]
    if "min" in metadata and size < metadata["min"]:
        text = f"must {'have' if unit else 'be'} at least {metadata['min']}{unit}{said}"
        yield Broken(rule, text, f"Member must have {noun} greater than or equal to {metadata['min']}")  # type: ignore[arg-type]


def _choice(shape: Shape, value: str) -> Iterator[Broken]:
    allowed: Sequence[str] = shape.metadata.get("enum", ())
    if not allowed or value in allowed:
        return
    growing = _GROWING.fullmatch(shape.name) is not None
    plausible = growing and (not shape.name.endswith("InstanceType") or bool(_INSTANCE_TYPE.fullmatch(value)))
    if len(allowed) <= _SHOWN_CHOICES:
        text = f"must be one of {', '.join(allowed)}"
    else:
        near = nearest_names(value, allowed)
        text = f"is not one of the {len(allowed)} known values"
        text += f"; did you mean {' or '.join(near)}?" if near else f", {allowed[0]} for instance"
    yield Broken(
        "enum",
        text,
        f"Member must satisfy enum value set: [{', '.join(allowed)}]",
        "warning" if plausible else "error",
    )
