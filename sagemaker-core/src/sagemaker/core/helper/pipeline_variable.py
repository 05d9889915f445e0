"""Published import path of `PipelineVariable` and the types of fields that may hold one."""

from __future__ import annotations

from sagemaker.core.variable_types import (
    BoolPipeVar,
    FloatPipeVar,
    IntPipeVar,
    NamedResource,
    NamePipeVar,
    StrPipeVar,
    TimePipeVar,
)
from sagemaker.core.workflow.entities import PipelineVariable, PrimitiveType, RequestType

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
