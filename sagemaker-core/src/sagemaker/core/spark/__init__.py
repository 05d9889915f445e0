"""Spark on processing jobs.

Importing this package imports nothing else; each name is loaded on first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._lazy import attach

if TYPE_CHECKING:
    from sagemaker.core.spark.processing import PySparkProcessor, SparkJarProcessor

__all__ = ["PySparkProcessor", "SparkJarProcessor"]

__getattr__, __dir__, _ = attach(__name__, dict.fromkeys(__all__, "sagemaker.core.spark.processing"))
