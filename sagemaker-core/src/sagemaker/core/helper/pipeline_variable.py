# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.workflow.variable_types` and 1 other module."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = [
    "BoolPipeVar",
    "FloatPipeVar",
    "IntPipeVar",
    "NamePipeVar",
    "NamedResource",
    "PipelineVariable",
    "PrimitiveType",
    "RequestType",
    "StrPipeVar",
    "TimePipeVar",
]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.workflow.entities import PipelineVariable, PrimitiveType, RequestType
    from sagemaker.core.workflow.variable_types import (
        BoolPipeVar,
        FloatPipeVar,
        IntPipeVar,
        NamedResource,
        NamePipeVar,
        StrPipeVar,
        TimePipeVar,
    )
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            **dict.fromkeys(
                ["PipelineVariable", "PrimitiveType", "RequestType"], "sagemaker.core.workflow.entities"
            ),
            **dict.fromkeys(
                [
                    "BoolPipeVar",
                    "FloatPipeVar",
                    "IntPipeVar",
                    "NamePipeVar",
                    "NamedResource",
                    "StrPipeVar",
                    "TimePipeVar",
                ],
                "sagemaker.core.workflow.variable_types",
            ),
        },
    )
