"""What the service model says about one kind of resource."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import attrs

# Words of statuses, as they are compared: without underscores, in small letters.
_FAILED = ("fail",)
_GOING_ON = ("ing", "inprogress")


@attrs.frozen
class Kind:
    """One kind of resource.

    Attributes:
        noun: ``TrainingJob``.
        name: the attribute that ``get_name()`` returns.
        identifiers: the attributes by which the service knows one.
        describe: the operation that describes one, and the structure of its request; None where there is none.
        status: path to the attribute that holds the status; empty for a kind that has none.
        detail: path to the attribute that says more about the status.
        reason: path to the attribute that says why it failed.
        arn: an attribute that stands for the first identifier where it is known.
        logged: whether its jobs write logs.
        renamed: members of responses and summaries that are an identifier under another name.
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
    """A status as statuses are compared: ``CREATE_FAILED`` is ``createfailed``."""
    return status.replace("_", "").lower()


def has_failed(status: str) -> bool:
    """Whether a status tells of a failure, of whatever."""
    return any(word in folded(status) for word in _FAILED)


def has_ended(status: str) -> bool:
    """Whether a job of this status does nothing any more."""
    return not folded(status).endswith(_GOING_ON)
