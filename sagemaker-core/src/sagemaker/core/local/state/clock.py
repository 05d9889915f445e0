"""Times as the control plane keeps them: ISO 8601 text in UTC, whose order is that of the times."""

from __future__ import annotations

import datetime as dt


def now() -> dt.datetime:
    """Return the current time with its time zone, as boto3 returns times."""
    return dt.datetime.now(dt.timezone.utc)


def timestamp() -> str:
    """Return the current time as text."""
    return now().isoformat(timespec="microseconds")


def moment(text: str) -> dt.datetime:
    """Return the time that `timestamp` wrote."""
    return dt.datetime.fromisoformat(text)


def age(text: str) -> dt.timedelta:
    """Return the time that has passed since a `timestamp`."""
    return now() - moment(text)
