# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path of what lives in `sagemaker.core.processing.spark.processor`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.processing.spark.processor import PySparkProcessor, SparkJarProcessor

__all__ = ["PySparkProcessor", "SparkJarProcessor"]

__getattr__, __dir__, _ = attach(
    __name__,
    {**dict.fromkeys(["PySparkProcessor", "SparkJarProcessor"], "sagemaker.core.processing.spark.processor")},
)
