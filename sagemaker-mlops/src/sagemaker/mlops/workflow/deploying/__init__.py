"""Operations on a pipeline at the service: publication, creation and update, schedules.

Each name is loaded on first use: a program that only compiles a pipeline needs none of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.mlops.workflow.deploying.comparison import already_exists
    from sagemaker.mlops.workflow.deploying.deployed_pipeline import DeployedPipeline
    from sagemaker.mlops.workflow.deploying.pipeline_triggers import PipelineTriggers
    from sagemaker.mlops.workflow.deploying.publication import publish_content

__all__ = ["DeployedPipeline", "PipelineTriggers", "already_exists", "publish_content"]

if not TYPE_CHECKING:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            "DeployedPipeline": "sagemaker.mlops.workflow.deploying.deployed_pipeline",
            "PipelineTriggers": "sagemaker.mlops.workflow.deploying.pipeline_triggers",
            "already_exists": "sagemaker.mlops.workflow.deploying.comparison",
            "publish_content": "sagemaker.mlops.workflow.deploying.publication",
        },
    )
