# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path of what lives in `sagemaker.core.models.clarify_explainer_config` and 1 other module."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.models.clarify_explainer_config import ClarifyExplainerConfig
    from sagemaker.core.models.explainer_config import ExplainerConfig

__all__ = ["ClarifyExplainerConfig", "ExplainerConfig"]

__getattr__, __dir__, _ = attach(
    __name__,
    {
        "ClarifyExplainerConfig": "sagemaker.core.models.clarify_explainer_config",
        "ExplainerConfig": "sagemaker.core.models.explainer_config",
    },
)
