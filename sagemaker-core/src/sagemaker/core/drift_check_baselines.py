# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path of what lives in `sagemaker.core.models.model_package`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.models.model_package import DriftCheckBaselines, FileSource, MetricsSource

__all__ = ["DriftCheckBaselines", "FileSource", "MetricsSource"]

__getattr__, __dir__, _ = attach(
    __name__,
    {
        **dict.fromkeys(
            ["DriftCheckBaselines", "FileSource", "MetricsSource"], "sagemaker.core.models.model_package"
        )
    },
)
