# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.image_uris.selection` and 5 other modules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = [
    "ECR_URI_TEMPLATE",
    "HUGGING_FACE_FRAMEWORK",
    "ImageRetriever",
    "SageMakerConfig",
    "ServerlessInferenceConfig",
    "config_for_framework",
    "is_pipeline_variable",
]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.config.config_manager import SageMakerConfig
    from sagemaker.core.image_uris.framework_config import config_for_framework
    from sagemaker.core.image_uris.retriever import ImageRetriever
    from sagemaker.core.image_uris.selection import ECR_URI_TEMPLATE, HUGGING_FACE_FRAMEWORK
    from sagemaker.core.models.inference_config import ServerlessInferenceConfig
    from sagemaker.core.workflow.entities import is_pipeline_variable
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            "SageMakerConfig": "sagemaker.core.config.config_manager",
            "config_for_framework": "sagemaker.core.image_uris.framework_config",
            "ImageRetriever": "sagemaker.core.image_uris.retriever",
            **dict.fromkeys(
                ["ECR_URI_TEMPLATE", "HUGGING_FACE_FRAMEWORK"], "sagemaker.core.image_uris.selection"
            ),
            "ServerlessInferenceConfig": "sagemaker.core.models.inference_config",
            "is_pipeline_variable": "sagemaker.core.workflow.entities",
        },
    )
