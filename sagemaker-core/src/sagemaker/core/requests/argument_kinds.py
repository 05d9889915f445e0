"""Mappings and settings that a caller gives, refused by name where they are of another kind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def mapping_of(place: str, given: Any) -> dict[Any, Any] | None:
    """The members; None stays None.

    Args:
        place: names the argument in the message.
        given: what stands there.

    Raises:
        TypeError: it is no mapping.
    """
    if given is None:
        return None
    if not isinstance(given, Mapping):
        raise TypeError(f"{place} must be a mapping, not {given!r}.")
    return dict(given)


def check_kind(place: str, given: Any, kind: type) -> None:
    """Refuse what is neither None nor of a kind.

    Args:
        place: names the argument in the message.
        given: what stands there.
        kind: of which it must be.

    Raises:
        TypeError: it is of another one.
    """
    if given is not None and not isinstance(given, kind):
        raise TypeError(f"{place} must be {kind.__name__}, not {given!r}.")
