# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path of what lives in `sagemaker.core.workflow.pipeline_definition_config`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.workflow.pipeline_definition_config import PipelineDefinitionConfig

__all__ = ["PipelineDefinitionConfig"]

__getattr__, __dir__, _ = attach(
    __name__, {"PipelineDefinitionConfig": "sagemaker.core.workflow.pipeline_definition_config"}
)
