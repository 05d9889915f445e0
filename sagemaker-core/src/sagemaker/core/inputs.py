# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.jobs.inputs` and 1 other module."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = [
    "FILE_SYSTEM_ACCESS_MODES",
    "FILE_SYSTEM_TYPES",
    "BatchDataCaptureConfig",
    "CreateModelInput",
    "FileSystemInput",
    "PipelineVariable",
    "ShuffleConfig",
    "TrainingInput",
    "TransformInput",
]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.jobs.inputs import (
        FILE_SYSTEM_ACCESS_MODES,
        FILE_SYSTEM_TYPES,
        BatchDataCaptureConfig,
        CreateModelInput,
        FileSystemInput,
        ShuffleConfig,
        TrainingInput,
        TransformInput,
    )
    from sagemaker.core.workflow.entities import PipelineVariable
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            **dict.fromkeys(
                [
                    "BatchDataCaptureConfig",
                    "CreateModelInput",
                    "FILE_SYSTEM_ACCESS_MODES",
                    "FILE_SYSTEM_TYPES",
                    "FileSystemInput",
                    "ShuffleConfig",
                    "TrainingInput",
                    "TransformInput",
                ],
                "sagemaker.core.jobs.inputs",
            ),
            "PipelineVariable": "sagemaker.core.workflow.entities",
        },
    )
