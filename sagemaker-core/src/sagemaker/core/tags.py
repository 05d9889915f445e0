"""Tags of resources."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

Tags: TypeAlias = "list[dict[str, Any]] | dict[str, Any]"


def format_tags(tags: Tags | Iterable[Any] | None) -> list[dict[str, Any]] | None:
    """Tags as the API wants them: a list of ``Key`` and ``Value``. A mapping gives one tag for each entry."""
    if tags is None:
        return None
    if isinstance(tags, Mapping):
        return [{"Key": key, "Value": value} for key, value in tags.items()]
    shapes: Iterable[Any] = tags
    return [tag if isinstance(tag, dict) else tag.to_request() for tag in shapes]
