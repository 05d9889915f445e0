# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path of what lives in `sagemaker.core.models.inference_config`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.models.inference_config import (
        AsyncInferenceConfig,
        ResourceRequirements,
        ServerlessInferenceConfig,
    )

__all__ = ["AsyncInferenceConfig", "ResourceRequirements", "ServerlessInferenceConfig"]

__getattr__, __dir__, _ = attach(
    __name__,
    {
        **dict.fromkeys(
            ["AsyncInferenceConfig", "ResourceRequirements", "ServerlessInferenceConfig"],
            "sagemaker.core.models.inference_config",
        )
    },
)
