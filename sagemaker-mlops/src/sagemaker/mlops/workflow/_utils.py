# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.mlops.workflow.step_base.repack_step`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = [
    "FRAMEWORK_VERSION",
    "INSTANCE_TYPE",
    "REPACK_SCRIPT",
    "GeneratedModelName",
    "RepackSettings",
    "RepackedLocation",
    "_RepackModelStep",
    "repack_step",
]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.mlops.workflow.step_base.repack_step import (
        FRAMEWORK_VERSION,
        INSTANCE_TYPE,
        REPACK_SCRIPT,
        GeneratedModelName,
        RepackedLocation,
        RepackSettings,
        _RepackModelStep,
        repack_step,
    )
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            **dict.fromkeys(
                [
                    "FRAMEWORK_VERSION",
                    "GeneratedModelName",
                    "INSTANCE_TYPE",
                    "REPACK_SCRIPT",
                    "RepackSettings",
                    "RepackedLocation",
                    "_RepackModelStep",
                    "repack_step",
                ],
                "sagemaker.mlops.workflow.step_base.repack_step",
            )
        },
    )
