"""Published import path of `PipelineDefinitionConfig`."""

from __future__ import annotations

from sagemaker.core.workflow.pipeline_definition_config import PipelineDefinitionConfig

__all__ = ["PipelineDefinitionConfig"]
