# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path of what lives in `sagemaker.core.models.explainer`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.models.explainer import ExplainerConfig

__all__ = ["ExplainerConfig"]

__getattr__, __dir__, _ = attach(__name__, {"ExplainerConfig": "sagemaker.core.models.explainer"})
