"""Copies of the settings that programs get, so that a change of theirs does not reach the analysis."""

from __future__ import annotations

from typing import Any


def copied(settings: dict[str, Any]) -> dict[str, Any]:
    """Return mappings and lists anew, at every depth; other values, pipeline variables among them, are shared."""
    return {name: _copied(value) for name, value in settings.items()}


def _copied(value: Any) -> Any:
    if isinstance(value, dict):
        return copied(value)
    return [_copied(item) for item in value] if isinstance(value, list) else value
