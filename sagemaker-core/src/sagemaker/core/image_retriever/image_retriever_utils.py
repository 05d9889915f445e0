# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.image_uris.selection` and 2 other modules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = [
    "DATA_WRANGLER_FRAMEWORK",
    "ECR_URI_TEMPLATE",
    "GRAVITON_ALLOWED_FRAMEWORKS",
    "GRAVITON_ALLOWED_TARGET_INSTANCE_FAMILY",
    "HUGGING_FACE_FRAMEWORK",
    "HUGGING_FACE_LLM_FRAMEWORK",
    "HUGGING_FACE_LLM_NEURONX_FRAMEWORK",
    "HUGGING_FACE_TEI_CPU_FRAMEWORK",
    "HUGGING_FACE_TEI_GPU_FRAMEWORK",
    "INFERENCE_GRAVITON",
    "SAGEMAKER_TRITONSERVER_FRAMEWORK",
    "SKLEARN_FRAMEWORK",
    "STABILITYAI_FRAMEWORK",
    "TRAINIUM_ALLOWED_FRAMEWORKS",
    "XGBOOST_FRAMEWORK",
    "config_for_framework",
    "get_instance_type_family",
]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.image_uris.framework_config import config_for_framework
    from sagemaker.core.image_uris.selection import (
        DATA_WRANGLER_FRAMEWORK,
        ECR_URI_TEMPLATE,
        GRAVITON_ALLOWED_FRAMEWORKS,
        GRAVITON_ALLOWED_TARGET_INSTANCE_FAMILY,
        HUGGING_FACE_FRAMEWORK,
        HUGGING_FACE_LLM_FRAMEWORK,
        HUGGING_FACE_LLM_NEURONX_FRAMEWORK,
        HUGGING_FACE_TEI_CPU_FRAMEWORK,
        HUGGING_FACE_TEI_GPU_FRAMEWORK,
        INFERENCE_GRAVITON,
        SAGEMAKER_TRITONSERVER_FRAMEWORK,
        SKLEARN_FRAMEWORK,
        STABILITYAI_FRAMEWORK,
        TRAINIUM_ALLOWED_FRAMEWORKS,
        XGBOOST_FRAMEWORK,
    )
    from sagemaker.core.requests.instance_volumes import get_instance_type_family
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            "config_for_framework": "sagemaker.core.image_uris.framework_config",
            **dict.fromkeys(
                [
                    "DATA_WRANGLER_FRAMEWORK",
                    "ECR_URI_TEMPLATE",
                    "GRAVITON_ALLOWED_FRAMEWORKS",
                    "GRAVITON_ALLOWED_TARGET_INSTANCE_FAMILY",
                    "HUGGING_FACE_FRAMEWORK",
                    "HUGGING_FACE_LLM_FRAMEWORK",
                    "HUGGING_FACE_LLM_NEURONX_FRAMEWORK",
                    "HUGGING_FACE_TEI_CPU_FRAMEWORK",
                    "HUGGING_FACE_TEI_GPU_FRAMEWORK",
                    "INFERENCE_GRAVITON",
                    "SAGEMAKER_TRITONSERVER_FRAMEWORK",
                    "SKLEARN_FRAMEWORK",
                    "STABILITYAI_FRAMEWORK",
                    "TRAINIUM_ALLOWED_FRAMEWORKS",
                    "XGBOOST_FRAMEWORK",
                ],
                "sagemaker.core.image_uris.selection",
            ),
            "get_instance_type_family": "sagemaker.core.requests.instance_volumes",
        },
    )
