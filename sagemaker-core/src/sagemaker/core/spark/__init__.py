# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.processing.spark.processor`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = ["PySparkProcessor", "SparkJarProcessor"]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.processing.spark.processor import PySparkProcessor, SparkJarProcessor
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            **dict.fromkeys(
                ["PySparkProcessor", "SparkJarProcessor"], "sagemaker.core.processing.spark.processor"
            )
        },
    )
