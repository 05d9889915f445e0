# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path of what lives in `sagemaker.core.models.metadata_properties` and 1 other module."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.models.metadata_properties import MetadataProperties
    from sagemaker.core.workflow.entities import PipelineVariable

__all__ = ["MetadataProperties", "PipelineVariable"]

__getattr__, __dir__, _ = attach(
    __name__,
    {
        "MetadataProperties": "sagemaker.core.models.metadata_properties",
        "PipelineVariable": "sagemaker.core.workflow.entities",
    },
)
