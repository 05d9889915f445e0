"""The published SDK's mark of a member that has no value. Imports only the standard library."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NoReturn


class _UnassignedType(type):
    """Makes ``isinstance(None, Unassigned)`` true: a member that was not given reads as None."""

    def __instancecheck__(cls, instance: Any) -> bool:
        return instance is None or super().__instancecheck__(instance)


class Unassigned(metaclass=_UnassignedType):
    """What programs for the published SDK pass for, and look for in, members without a value.

    Members of shapes and resources that were not given are None here. ``Unassigned()`` is one object, false
    and empty; given to a shape it means that the member is not given. ``isinstance(value, Unassigned)`` is
    true of it and of None.
    """

    _only: Unassigned | None = None

    def __new__(cls) -> Unassigned:  # noqa: PYI034 - there is no other
        """The one object."""
        if cls._only is None:
            cls._only = super().__new__(cls)
        return cls._only

    def __init_subclass__(cls) -> NoReturn:
        raise TypeError("Unassigned is one object and has no kinds")

    def __bool__(self) -> bool:
        return False

    def __iter__(self) -> Iterator[Any]:
        return iter(())

    def __str__(self) -> str:
        return ""

    def __repr__(self) -> str:
        return "Unassigned()"

    def __reduce__(self) -> tuple[type[Unassigned], tuple[()]]:
        return (Unassigned, ())
