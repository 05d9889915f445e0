"""Comparison of a pipeline at the service with the request that would write it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

# The members that `Pipeline.upsert` sets beside the definition; DescribePipeline returns them under the same names.
_MEMBERS = ("RoleArn", "PipelineDescription", "ParallelismConfiguration")


def is_deployed(described: Mapping[str, Any], definition: str, members: Mapping[str, Any]) -> bool:
    """Return whether the service has the pipeline as it would be written.

    Args:
        described: the response of DescribePipeline.
        definition: the definition's text.
        members: the other members of the request; a member that is missing stays as it is at the service.
    """
    same = all(described.get(name) == members[name] for name in _MEMBERS if name in members)
    return same and _same_document(described.get("PipelineDefinition"), definition)


def missing_tags(present: Sequence[Mapping[str, Any]], wanted: Sequence[Mapping[str, Any]]) -> bool:
    """Return whether a wanted tag is missing or has another value."""
    values = {tag["Key"]: tag["Value"] for tag in present}
    return any(values.get(tag["Key"]) != tag["Value"] for tag in wanted)


def other_tags(
    present: Sequence[Mapping[str, Any]], wanted: Sequence[Mapping[str, Any]]
) -> list[dict[str, Any]]:
    """Return the present tags whose keys are not among the wanted ones."""
    keys = {tag["Key"] for tag in wanted}
    return [dict(tag) for tag in present if tag["Key"] not in keys]


def _same_document(deployed: str | None, definition: str) -> bool:
    import json

    if deployed is None:
        return False
    try:
        # The order of members and the spacing mean nothing, and the service may change both.
        document: Any = json.loads(deployed)
    except ValueError:
        return False
    return bool(document == json.loads(definition))


def already_exists(error: Any) -> bool:
    """Return whether CreatePipeline was refused because a pipeline of this name exists.

    Args:
        error: a ``ClientError`` of botocore.
    """
    details = error.response["Error"]
    # The service has no code of its own for it; ConflictException is what the API model lists.
    named = details["Code"] == "ValidationException" and "already exists" in details["Message"]
    return named or details["Code"] in {"ConflictException", "ResourceInUse"}
