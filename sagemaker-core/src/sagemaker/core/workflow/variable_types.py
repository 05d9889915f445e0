"""Types of fields that take a pipeline variable instead of a value, or a resource instead of its name."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol, Union, runtime_checkable

from sagemaker.core.workflow.entities import PipelineVariable

__all__ = [
    "BoolPipeVar",
    "FloatPipeVar",
    "IntPipeVar",
    "NamePipeVar",
    "NamedResource",
    "StrPipeVar",
    "TimePipeVar",
]


@runtime_checkable
class NamedResource(Protocol):
    """A resource of the service, which may stand for its name in a request."""

    def get_name(self) -> str:
        """Return the name, unique in account and region."""
        ...


# Pydantic evaluates these, also on Python 3.10: hence Union and not `|`.
StrPipeVar = Union[str, PipelineVariable]  # noqa: UP007
IntPipeVar = Union[int, PipelineVariable]  # noqa: UP007
BoolPipeVar = Union[bool, PipelineVariable]  # noqa: UP007
FloatPipeVar = Union[float, PipelineVariable]  # noqa: UP007
TimePipeVar = Union[datetime, PipelineVariable]  # noqa: UP007
NamePipeVar = Union[str, PipelineVariable, NamedResource]  # noqa: UP007
