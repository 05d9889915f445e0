"""Published import path of `PipelineVariable` and the types of fields that may hold one."""

from __future__ import annotations

from typing import Union

from sagemaker.core.workflow.entities import PipelineVariable, PrimitiveType, RequestType

__all__ = ["BoolPipeVar", "IntPipeVar", "PipelineVariable", "PrimitiveType", "RequestType", "StrPipeVar"]

# Pydantic evaluates these, also on Python 3.10: hence Union and not `|`.
StrPipeVar = Union[str, PipelineVariable]  # noqa: UP007
IntPipeVar = Union[int, PipelineVariable]  # noqa: UP007
BoolPipeVar = Union[bool, PipelineVariable]  # noqa: UP007
