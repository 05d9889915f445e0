"""Descriptions of jobs and resources as text of the database.

A time is written as ``{"$time": <seconds since 1970>}``. No request holds such an object: the maps of the API
hold texts.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime, timezone
from typing import Any

_TIME = "$time"


def dump_description(description: Mapping[str, Any]) -> str:
    """Return a description as JSON text."""
    return json.dumps(description, default=_time_to_json)


def load_description(text: str) -> dict[str, Any]:
    """Return the description that `dump_description` wrote."""
    description: dict[str, Any] = json.loads(text, object_hook=_time_from_json)
    return description


def _time_to_json(value: object) -> dict[str, float]:
    if isinstance(value, datetime):
        return {_TIME: value.timestamp()}
    raise TypeError(f"A description cannot hold a value of type {type(value).__name__}.")


def _time_from_json(value: dict[str, Any]) -> Any:
    if len(value) == 1 and isinstance(value.get(_TIME), int | float):
        return datetime.fromtimestamp(value[_TIME], timezone.utc)
    return value
