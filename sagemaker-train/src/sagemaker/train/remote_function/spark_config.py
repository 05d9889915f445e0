# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.remote_function.spark_config` and 1 other module."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = ["SparkConfig", "SparkConfigUtils", "is_pipeline_variable"]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.remote_function.spark_config import SparkConfig, SparkConfigUtils
    from sagemaker.core.workflow.entities import is_pipeline_variable
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            **dict.fromkeys(
                ["SparkConfig", "SparkConfigUtils"], "sagemaker.core.remote_function.spark_config"
            ),
            "is_pipeline_variable": "sagemaker.core.workflow.entities",
        },
    )
