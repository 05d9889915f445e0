"""What a pipeline at the service is compared with before it is written, and how the service's answers read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

# What `Pipeline.upsert` sets, beside the definition, and the member of DescribePipeline that shows it.
_MEMBERS = ("RoleArn", "PipelineDescription", "ParallelismConfiguration")


def is_deployed(described: Mapping[str, Any], definition: str, members: Mapping[str, Any]) -> bool:
    """Whether the service has the pipeline already as it would be written.

    Args:
        described: the response of DescribePipeline.
        definition: the definition's text.
        members: the other members of the request; those that are not given stay as they are.
    """
    same = all(described.get(name) == members[name] for name in _MEMBERS if name in members)
    return same and _same_document(described.get("PipelineDefinition"), definition)


def missing_tags(present: Sequence[Mapping[str, Any]], wanted: Sequence[Mapping[str, Any]]) -> bool:
    """Whether one of the tags is not there yet, or has another value."""
    values = {tag["Key"]: tag["Value"] for tag in present}
    return any(values.get(tag["Key"]) != tag["Value"] for tag in wanted)


def other_tags(
    present: Sequence[Mapping[str, Any]], wanted: Sequence[Mapping[str, Any]]
) -> list[dict[str, Any]]:
    """Those of the present tags that are under none of the wanted keys."""
    keys = {tag["Key"] for tag in wanted}
    return [dict(tag) for tag in present if tag["Key"] not in keys]


def already_exists(error: Any) -> bool:
    """Whether CreatePipeline was refused because there is a pipeline of this name."""
    details = error.response["Error"]
    # The service has no code of its own for it; ConflictException is what the API model lists.
    named = details["Code"] == "ValidationException" and "already exists" in details["Message"]
    return named or details["Code"] in {"ConflictException", "ResourceInUse"}


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
