# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.compatibility.script_mode_names`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

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

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
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
else:
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
