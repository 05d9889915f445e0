"""`Unassigned`: the published SDK's mark of a member without a value. Imports only the standard library."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NoReturn


class _UnassignedType(type):
    """Makes ``isinstance(None, Unassigned)`` true: a member that was not set reads as None."""

    def __instancecheck__(cls, instance: Any) -> bool:
        return instance is None or super().__instancecheck__(instance)


class Unassigned(metaclass=_UnassignedType):
    """The value that programs for the published SDK pass to, and expect in, members without a value.

    Members of shapes and resources that were not set are None here. ``Unassigned()`` is one object, false and empty;
    a shape that gets it leaves the member unset. ``isinstance(value, Unassigned)`` is true of it and of None.
    """

    _only: Unassigned | None = None

    def __new__(cls) -> Unassigned:  # noqa: PYI034 - the only object
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
