"""Facts of the service model about one type of resource, and the words of its statuses."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import attrs

# Words of statuses, without underscores and in lower case.
_FAILED = ("fail",)
_RUNNING = ("ing", "inprogress")


@attrs.frozen
class ResourceType:
    """Facts about one type of resource.

    Attributes:
        noun: ``TrainingJob``.
        name: the attribute that ``get_name()`` returns.
        identifiers: the attributes that identify a resource.
        describe: the operation that describes a resource, and the structure of its request; None if it does not
            exist.
        status: path to the attribute that holds the status; empty for a type without a status.
        detail: path to the attribute that says more about the status.
        reason: path to the attribute that says why it failed.
        arn: an attribute that stands for the first identifier if it is known.
        logged: whether its jobs write logs.
        renamed: member of responses and summaries to the identifier that it holds under another name.
    """

    noun: str
    name: str = ""
    identifiers: tuple[str, ...] = ()
    describe: tuple[str, type[Any]] | None = None
    status: str = ""
    detail: str = ""
    reason: str = ""
    arn: str = ""
    logged: bool = False
    renamed: Mapping[str, str] = MappingProxyType({})


def folded(status: str) -> str:
    """Return a status in the form in which statuses are compared: ``CREATE_FAILED`` is ``createfailed``."""
    return status.replace("_", "").lower()


def has_failed(status: str) -> bool:
    """Return whether a status says that something failed."""
    return any(word in folded(status) for word in _FAILED)


def has_ended(status: str) -> bool:
    """Return whether a job with this status has ended."""
    return not folded(status).endswith(_RUNNING)
