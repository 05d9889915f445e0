"""Errors of pydantic about a shape, in words that name the member and the remedy."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from pydantic import ValidationError
from pydantic_core import InitErrorDetails, PydanticCustomError

from sagemaker.core.exceptions import nearest_names
from sagemaker.core.workflow.entities import PipelineVariable

if TYPE_CHECKING:
    from pydantic import BaseModel
    from pydantic_core import ErrorDetails

_UNKNOWN = frozenset({"extra_forbidden", "no_such_attribute"})
_VARIABLE = f"is-instance[{PipelineVariable.__name__}]"
# Marks of pydantic, in the location of an error, for the type of a union that did not fit.
_TRIED = ("is-instance[", "str", "int", "float", "bool", "datetime", "bytes")


def readable(error: ValidationError, shape: type[BaseModel]) -> ValidationError:
    """Return the error with one line for each invalid member."""
    details = [
        InitErrorDetails(
            type=PydanticCustomError(found["type"], text),
            loc=place,
            input=found["input"],
        )
        for place, found, text in _findings(error, shape)
    ]
    return ValidationError.from_exception_data(error.title, details)


def _findings(
    error: ValidationError, shape: type[BaseModel]
) -> Iterator[tuple[tuple[int | str, ...], ErrorDetails, str]]:
    errors = error.errors(include_url=False, include_context=False)
    # For a value of a wrong type, pydantic reports two errors where a variable is allowed too: one for each type.
    unions = {found["loc"][:-1] for found in errors if found["loc"] and found["loc"][-1] == _VARIABLE}
    seen = set()
    for found in errors:
        place = found["loc"]
        tried = bool(place) and place[:-1] in unions and str(place[-1]).startswith(_TRIED)
        if tried:
            place = place[:-1]
        if place not in seen:
            seen.add(place)
            yield place, found, f"{found['msg']}, or a pipeline variable" if tried else _text(found, shape)


def _text(found: ErrorDetails, shape: type[BaseModel]) -> str:
    place = found["loc"]
    if found["type"] in _UNKNOWN and len(place) == 1:
        return f"{shape.__name__} has no such member{_nearest(str(place[0]), shape)}"
    if found["type"] == "missing":
        return "the member is required"
    if isinstance(found["input"], PipelineVariable):
        return (
            "a pipeline variable cannot stand for a whole structure, list or map, only for values in it: "
            "a definition has no expressions for them"
        )
    return found["msg"]


def _nearest(name: str, shape: type[BaseModel]) -> str:
    names = [member.rstrip("_") for member in shape.model_fields]
    near = nearest_names(name, names)
    return f"; did you mean {near[0]!r}?" if near else f"; it has {', '.join(sorted(names)) or 'none'}"
