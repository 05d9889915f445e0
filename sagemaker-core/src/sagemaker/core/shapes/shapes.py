"""Published import path of all shapes; the names are loaded on first use."""

from __future__ import annotations

from typing import Any

from sagemaker.core import shapes

__all__ = shapes.__all__


def __getattr__(name: str) -> Any:
    return getattr(shapes, name)


def __dir__() -> list[str]:
    return dir(shapes)
