# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.models.model_package` and 1 other module."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = ["MetadataProperties", "PipelineVariable"]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.models.model_package import MetadataProperties
    from sagemaker.core.workflow.entities import PipelineVariable
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            "MetadataProperties": "sagemaker.core.models.model_package",
            "PipelineVariable": "sagemaker.core.workflow.entities",
        },
    )
