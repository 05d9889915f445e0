"""Published import path of `ServerlessInferenceConfig`."""

from __future__ import annotations

from sagemaker.core.inference_config import ServerlessInferenceConfig

__all__ = ["ServerlessInferenceConfig"]
