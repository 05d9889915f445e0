# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.processing.spark.configuration`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = ["SPARK_NAME"]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.processing.spark.configuration import SPARK_NAME
else:
    __getattr__, __dir__, _ = attach(
        __name__, {"SPARK_NAME": "sagemaker.core.processing.spark.configuration"}
    )
