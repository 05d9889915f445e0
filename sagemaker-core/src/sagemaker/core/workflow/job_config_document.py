"""The configuration of a job as JSON text that may contain pipeline variables."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from sagemaker.core.workflow.entities import Join, PipelineVariable, as_variable


def convert_job_config_document_to_string(job_config: Any) -> str | PipelineVariable:
    """Return the JSON text of a document.

    A variable becomes a JSON string: the job reads its value as text, whatever the type of the variable, and the value
    must not contain quotes or backslashes.

    Args:
        job_config: mappings, lists and plain values; variables may stand as values at any depth.

    Returns:
        The text; a `Join` if the document has variables.

    Raises:
        TypeError: a key is not a string, or JSON cannot represent a value.
    """
    parts: list[Any] = []
    for piece in _pieces(job_config):
        if isinstance(piece, str) and parts and isinstance(parts[-1], str):
            parts[-1] += piece
        else:
            parts.append(piece)
    return parts[0] if len(parts) == 1 else Join(on="", values=parts)


def _pieces(value: Any) -> Iterator[str | PipelineVariable]:
    variable = as_variable(value)
    if variable is not None:
        yield from ('"', variable, '"')
    elif isinstance(value, Mapping):
        yield "{"
        for number, (key, item) in enumerate(value.items()):
            if not isinstance(key, str):
                raise TypeError(f"A key of the job's configuration must be a text, not {key!r}.")
            yield f"{', ' if number else ''}{json.dumps(key)}: "
            yield from _pieces(item)
        yield "}"
    elif isinstance(value, list | tuple):
        yield "["
        for number, item in enumerate(value):
            if number:
                yield ", "
            yield from _pieces(item)
        yield "]"
    else:
        yield json.dumps(value)
