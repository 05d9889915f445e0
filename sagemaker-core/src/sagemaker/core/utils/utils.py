"""Published import path of `Unassigned`."""

from __future__ import annotations

from sagemaker.core.unassigned import Unassigned

__all__ = ["Unassigned"]
