# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path of what lives in `sagemaker.core.shapes._unassigned`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.shapes._unassigned import Unassigned

__all__ = ["Unassigned"]

__getattr__, __dir__, _ = attach(__name__, {"Unassigned": "sagemaker.core.shapes._unassigned"})
