"""Moments as the control plane keeps them: ISO-8601 text in UTC, which sorts as the moments do."""

from __future__ import annotations

import datetime as dt


def timestamp() -> str:
    """The present moment."""
    return dt.datetime.now(dt.timezone.utc).isoformat(timespec="microseconds")


def moment(text: str) -> dt.datetime:
    """The moment that `timestamp` wrote down."""
    return dt.datetime.fromisoformat(text)


def age(text: str) -> dt.timedelta:
    """How long ago a moment is."""
    return dt.datetime.now(dt.timezone.utc) - moment(text)
