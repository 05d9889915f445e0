"""Checking requests as the service does, from the service model that botocore carries.

botocore's own validator knows types, required and unknown members and minima. What it leaves to the service
(patterns, enumerations, maxima) is checked here, in the service's wording.

The service compares with Java's regular expressions, and always the whole text; `_compiled` and `_as_java`
bridge the differences to Python's.
"""

from __future__ import annotations

import functools
import re
import string
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sagemaker.core.local.service_model import client_error
from sagemaker.core.service_model import operation_model

if TYPE_CHECKING:
    from botocore.model import Shape

# Longer texts are documents, whose patterns only say "any text", in a way that can take exponential time.
_MAX_PATTERN_LENGTH = 10_000
_SHOWN_LENGTH = 256

# The model on disk can be older than the service, and a local run needs no instance at all.
_ANY_INSTANCE = re.compile(r"ml\..+|local(_gpu)?")

# Java's Unicode categories: what stands for each in a character class, for ASCII text as it is, and for
# other characters one private-use character, which `_as_java` puts in their place.
_CATEGORIES = {
    "L": ("A-Za-z", "\ue000"),
    "M": ("", "\ue001"),
    "N": ("0-9", "\ue002"),
    "P": (re.escape("!\"#%&'()*,-./:;?@[\\]_{}"), "\ue003"),
    "S": (re.escape("$+<=>^`|~"), "\ue004"),
    "Z": (" ", "\ue005"),
}
_LINE_BREAKS = str.maketrans({"\r": "\n", "\x85": "\n", "\u2028": "\n", "\u2029": "\n"})


def check_request(operation: str, request: Mapping[str, Any]) -> None:
    """Check the arguments of an API operation.

    Args:
        operation: its name, such as ``CreateTrainingJob``.
        request: its arguments, without pipeline variables.

    Raises:
        botocore.exceptions.ClientError: code ``ValidationException``; the message has every finding.
    """
    from botocore.validate import ParamValidator

    shape = operation_model(operation).input_shape
    if shape is None:
        return
    report = ParamValidator().validate(request, shape)
    findings = report.generate_report().splitlines() if report.has_errors() else []
    findings.extend(_findings(shape, request, ""))
    if findings:
        plural = "s" if len(findings) > 1 else ""
        raise client_error(
            operation,
            "ValidationException",
            f"{len(findings)} validation error{plural} detected: {'; '.join(findings)}",
        )


def _findings(shape: Shape, value: Any, path: str) -> Iterator[str]:
    """What the service would say about a value; values of a wrong type are botocore's to report."""
    kind = shape.type_name
    if kind == "structure" and isinstance(value, Mapping):
        for name, member in shape.members.items():  # type: ignore[attr-defined]
            if name in value:
                yield from _findings(member, value[name], f"{path}{_lower_first(name)}.")
    elif kind == "list" and isinstance(value, list | tuple):
        yield from _constraints(shape, value, path)
        for number, item in enumerate(value, 1):
            yield from _findings(shape.member, item, f"{path}{number}.member.")  # type: ignore[attr-defined]
    elif kind == "map" and isinstance(value, Mapping):
        yield from _constraints(shape, value, path)
        yield from _map_findings(shape, value, path)
    elif (kind == "string" and isinstance(value, str)) or _is_number(kind, value):
        yield from _constraints(shape, value, path)
    elif kind in {"integer", "long", "float", "double"} and isinstance(value, bool):
        yield f"Value '{value}' at '{path[:-1]}' failed to satisfy constraint: Member must be a number"


def _map_findings(shape: Any, value: Mapping[Any, Any], path: str) -> Iterator[str]:
    keys = {rule: None for key in value for rule in _broken_rules(shape.key, key)}
    if keys:
        yield _finding(value, path, f"Map keys must satisfy constraint: [{', '.join(keys)}]")
    if shape.value.type_name != "string":
        for key, item in value.items():
            yield from _findings(shape.value, item, f"{path}{key}.member.")
        return
    rules = {
        rule: None
        for item in value.values()
        if isinstance(item, str)
        for rule in _broken_rules(shape.value, item)
    }
    if rules:
        yield _finding(value, path, f"Map value must satisfy constraint: [{', '.join(rules)}]")


def _constraints(shape: Shape, value: Any, path: str) -> Iterator[str]:
    return (_finding(value, path, rule) for rule in _broken_rules(shape, value))


def _finding(value: Any, path: str, rule: str) -> str:
    text = str(value)
    shown = text if len(text) <= _SHOWN_LENGTH else f"{text[:_SHOWN_LENGTH]}..."
    return f"Value '{shown}' at '{path[:-1]}' failed to satisfy constraint: {rule}"


def _broken_rules(shape: Shape, value: Any) -> Iterator[str]:
    metadata = shape.metadata
    measured, noun = (value, "value") if isinstance(value, int | float) else (len(value), "length")
    # botocore has checked the minimum.
    if "max" in metadata and measured > metadata["max"]:
        yield f"Member must have {noun} less than or equal to {metadata['max']}"
    if not isinstance(value, str):
        return
    allowed: Sequence[str] = metadata.get("enum", ())
    if allowed and value not in allowed and not _is_instance_type(shape, value):
        yield f"Member must satisfy enum value set: [{', '.join(allowed)}]"
    pattern = metadata.get("pattern")
    if pattern is not None and len(value) <= _MAX_PATTERN_LENGTH:
        expression = _compiled(pattern)
        if expression is not None and not expression.fullmatch(_as_java(value)):
            yield f"Member must satisfy regular expression pattern: {pattern}"


def _is_number(kind: str, value: Any) -> bool:
    return (
        kind in {"integer", "long", "float", "double"}
        and isinstance(value, int | float)
        and not isinstance(value, bool)
    )


def _is_instance_type(shape: Shape, value: str) -> bool:
    return shape.name.endswith("InstanceType") and _ANY_INSTANCE.fullmatch(value) is not None


def _lower_first(name: str) -> str:
    return name[:1].lower() + name[1:]


@functools.cache
def _compiled(pattern: str) -> re.Pattern[str] | None:
    """A pattern of the service model in Python's dialect; None where it has no counterpart."""
    # Two published patterns end in a repetition of the end of the text, which means nothing.
    text = re.sub(r"\$\{\d+,\d+\}$", "", pattern)
    text = text.replace(r"\uD800\uDC00-\uDBFF\uDFFF", "\U00010000-\U0010ffff")
    text = text.replace(r"\p{Alnum}", string.ascii_letters + string.digits)
    text = re.sub(r"\\p\{([LMNPSZ])\}", lambda match: "".join(_CATEGORIES[match[1]]), text)
    try:
        return re.compile(text, re.ASCII)
    except re.error:
        return None


def _as_java(text: str) -> str:
    """The text as `_compiled` patterns expect it: Java's line breaks as one, categories as their stand-ins."""
    if text.isascii() and "\r" not in text:
        return text
    return "".join(
        character if character.isascii() else _stand_in(character)
        for character in text.translate(_LINE_BREAKS)
    )


def _stand_in(character: str) -> str:
    category = _CATEGORIES.get(unicodedata.category(character)[0])
    return category[1] if category else character
