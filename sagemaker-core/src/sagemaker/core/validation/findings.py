"""A problem of a request, and its place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, NamedTuple

import attrs

from sagemaker.core.exceptions import RequestValidationError

Severity = Literal["error", "warning"]
Rule = Literal[
    "required", "unknown", "type", "union", "length", "range", "pattern", "enum", "expression", "unique"
]

_SHOWN_LENGTH = 256
_SHOWN_KEY_LENGTH = 64


class Place(NamedTuple):
    """The place of a value in a request, as programs and as the service write it.

    Attributes:
        path: ``InputDataConfig[0].ChannelName``; empty for the request itself.
        service_path: ``inputDataConfig.1.member.channelName``.
    """

    path: str = ""
    service_path: str = ""

    def member(self, name: str) -> Place:
        """Return the place of a member of the structure at this place."""
        service = f"{name[:1].lower()}{name[1:]}"
        if not self.path:
            return Place(name, service)
        return Place(f"{self.path}.{name}", f"{self.service_path}.{service}")

    def item(self, number: int) -> Place:
        """Return the place of an item of the list at this place, counted from 0."""
        return Place(f"{self.path}[{number}]", f"{self.service_path}.{number + 1}.member")

    def entry(self, key: object) -> Place:
        """Return the place of an entry of the map at this place."""
        name = str(key) if len(str(key)) <= _SHOWN_KEY_LENGTH else f"{str(key)[:_SHOWN_KEY_LENGTH]}..."
        return Place(f"{self.path}[{name!r}]", f"{self.service_path}.{key}.member")


@attrs.frozen
class Finding:
    """A problem of a request.

    Attributes:
        path: ``AlgorithmSpecification.TrainingImage`` for instance; empty for the request itself.
        rule: the kind of rule that is broken.
        text: the problem and its remedy.
        service_text: the message of the service, or of botocore if it refuses the value first.
        severity: ``error``, or ``warning`` if the service may be newer than the installed model.
        value: the value at fault; None if it is missing or secret.
    """

    path: str
    rule: Rule
    text: str
    service_text: str
    severity: Severity = "error"
    value: Any = None

    def __str__(self) -> str:
        return f"{self.path}: {self.text}" if self.path else self.text


def shown(value: Any) -> str:
    """Return the text of a value for a message, cut to a few lines."""
    text = str(value)
    return text if len(text) <= _SHOWN_LENGTH else f"{text[:_SHOWN_LENGTH]}..."


def refuse(operation: str, findings: Sequence[Finding]) -> None:
    """Raise all findings as one error; do nothing without findings.

    Raises:
        RequestValidationError: with the findings.
    """
    if not findings:
        return
    if len(findings) == 1:
        raise RequestValidationError(f"{operation}: {findings[0]}", findings)
    lines = "\n".join(f"  {number}. {finding}" for number, finding in enumerate(findings, 1))
    raise RequestValidationError(f"{operation}: the request has {len(findings)} problems:\n{lines}", findings)
