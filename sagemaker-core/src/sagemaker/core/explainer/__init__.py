"""Explanations that an endpoint gives with its predictions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._lazy import attach

if TYPE_CHECKING:
    from sagemaker.core.explainer.clarify_explainer_config import (
        ClarifyExplainerConfig,
        ClarifyInferenceConfig,
        ClarifyShapBaselineConfig,
        ClarifyShapConfig,
        ClarifyTextConfig,
    )
    from sagemaker.core.explainer.explainer_config import ExplainerConfig

__all__ = [
    "ClarifyExplainerConfig",
    "ClarifyInferenceConfig",
    "ClarifyShapBaselineConfig",
    "ClarifyShapConfig",
    "ClarifyTextConfig",
    "ExplainerConfig",
]

__getattr__, __dir__, _ = attach(
    __name__,
    {
        **dict.fromkeys(__all__[:-1], "sagemaker.core.explainer.clarify_explainer_config"),
        "ExplainerConfig": "sagemaker.core.explainer.explainer_config",
    },
)
