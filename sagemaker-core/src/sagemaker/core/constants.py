# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path of what lives in `sagemaker.core.compatibility.script_mode_names`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.compatibility.script_mode_names import (
        CONTAINER_LOG_LEVEL_PARAM_NAME,
        DIR_PARAM_NAME,
        JOB_NAME_PARAM_NAME,
        MODEL_SERVER_WORKERS_PARAM_NAME,
        NEO_ALLOWED_FRAMEWORKS,
        SAGEMAKER_OUTPUT_LOCATION,
        SAGEMAKER_REGION_PARAM_NAME,
        SCRIPT_PARAM_NAME,
    )

__all__ = [
    "CONTAINER_LOG_LEVEL_PARAM_NAME",
    "DIR_PARAM_NAME",
    "JOB_NAME_PARAM_NAME",
    "MODEL_SERVER_WORKERS_PARAM_NAME",
    "NEO_ALLOWED_FRAMEWORKS",
    "SAGEMAKER_OUTPUT_LOCATION",
    "SAGEMAKER_REGION_PARAM_NAME",
    "SCRIPT_PARAM_NAME",
]

__getattr__, __dir__, _ = attach(
    __name__,
    {
        **dict.fromkeys(
            [
                "CONTAINER_LOG_LEVEL_PARAM_NAME",
                "DIR_PARAM_NAME",
                "JOB_NAME_PARAM_NAME",
                "MODEL_SERVER_WORKERS_PARAM_NAME",
                "NEO_ALLOWED_FRAMEWORKS",
                "SAGEMAKER_OUTPUT_LOCATION",
                "SAGEMAKER_REGION_PARAM_NAME",
                "SCRIPT_PARAM_NAME",
            ],
            "sagemaker.core.compatibility.script_mode_names",
        )
    },
)
