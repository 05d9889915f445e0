"""Refuse mappings and settings of another type, with the name of the argument in the message."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def checked_mapping(argument: str, value: Any) -> dict[Any, Any] | None:
    """Return a copy of a mapping; None stays None.

    Args:
        argument: its name, for the message.
        value: of the argument.

    Raises:
        TypeError: the value is not a mapping.
    """
    if value is None:
        return None
    if not isinstance(value, Mapping):
        raise TypeError(f"{argument} must be a mapping, not {value!r}.")
    return dict(value)


def check_type(argument: str, value: Any, expected: type) -> None:
    """Refuse a value that is neither None nor of the expected type.

    Args:
        argument: its name, for the message.
        value: of the argument.
        expected: the type.

    Raises:
        TypeError: the value is of another type.
    """
    if value is not None and not isinstance(value, expected):
        raise TypeError(f"{argument} must be {expected.__name__}, not {value!r}.")
