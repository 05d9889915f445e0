"""One thing that is wrong with a request, and where."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

import attrs

Severity = Literal["error", "warning"]
Rule = Literal["required", "unknown", "type", "union", "length", "range", "pattern", "enum", "expression"]

_SHOWN_LENGTH = 256
_SHOWN_KEY_LENGTH = 64


class Place(NamedTuple):
    """Where a value stands in a request, as a program writes it and as the service does.

    Attributes:
        path: ``InputDataConfig[0].ChannelName``; empty for the request itself.
        service_path: ``inputDataConfig.1.member.channelName``.
    """

    path: str = ""
    service_path: str = ""

    def member(self, name: str) -> Place:
        """A member of the structure that stands here."""
        service = f"{name[:1].lower()}{name[1:]}"
        if not self.path:
            return Place(name, service)
        return Place(f"{self.path}.{name}", f"{self.service_path}.{service}")

    def item(self, number: int) -> Place:
        """An item of the list that stands here, counted from 0."""
        return Place(f"{self.path}[{number}]", f"{self.service_path}.{number + 1}.member")

    def entry(self, key: object) -> Place:
        """An entry of the map that stands here."""
        name = str(key) if len(str(key)) <= _SHOWN_KEY_LENGTH else f"{str(key)[:_SHOWN_KEY_LENGTH]}..."
        return Place(f"{self.path}[{name!r}]", f"{self.service_path}.{key}.member")


@attrs.frozen
class Finding:
    """One thing that is wrong with a request.

    Attributes:
        path: where, ``AlgorithmSpecification.TrainingImage`` for instance; empty for the request itself.
        rule: what kind of rule is broken.
        text: what is wrong and what would be right.
        service_text: the same in the words of the service or, for what never reaches it, of botocore.
        severity: ``error``, or ``warning`` where the service may know better than the model on disk.
        value: the value at fault; None where there is none, or where it is a secret.
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
    """A value as messages have it, not longer than a few lines."""
    text = str(value)
    return text if len(text) <= _SHOWN_LENGTH else f"{text[:_SHOWN_LENGTH]}..."
