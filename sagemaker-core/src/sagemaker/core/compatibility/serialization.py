"""Structures in the form of requests."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from sagemaker.core.compatibility.member_names import snake_to_pascal
from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes._unassigned import Unassigned
from sagemaker.core.workflow.entities import is_pipeline_variable

_PLAIN = (str, int, float, bool, bytes, dt.datetime)


def serialize(value: Any) -> Any:
    """Return a value in the form of a request: structures have the names of the API and leave out unset members.

    Args:
        value: a structure of `sagemaker.core.shapes`, another object with attributes, a mapping, a list, or a plain
            value. Keys of mappings and pipeline variables stay as they are.

    Raises:
        TypeError: it is neither plain nor has attributes.
    """
    if isinstance(value, Unassigned):
        return None
    if isinstance(value, _PLAIN) or is_pipeline_variable(value):
        return value
    if isinstance(value, list):
        return [serialize(item) for item in value if not isinstance(item, Unassigned)]
    if isinstance(value, dict):
        return _serialized(value)
    if isinstance(value, Shape):
        return value.to_request()
    return _serialized({snake_to_pascal(name): member for name, member in vars(value).items()})


def _serialized(members: Mapping[Any, Any]) -> dict[Any, Any]:
    return {name: serialize(member) for name, member in members.items() if not isinstance(member, Unassigned)}
