# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path of what lives in `sagemaker.core.processing.spark.configuration`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.processing.spark.configuration import SPARK_NAME

__all__ = ["SPARK_NAME"]

__getattr__, __dir__, _ = attach(__name__, {"SPARK_NAME": "sagemaker.core.processing.spark.configuration"})
