"""Tags of resources."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from sagemaker.core.requests.pages import listed
from sagemaker.core.workflow.entities import is_pipeline_variable

Tags: TypeAlias = "list[dict[str, Any]] | dict[str, Any]"


def format_tags(tags: Tags | Iterable[Any] | None) -> list[dict[str, Any]] | None:
    """Return tags in the form of the API, a list of ``Key`` and ``Value``; a mapping has one tag for each entry."""
    if tags is None:
        return None
    if isinstance(tags, Mapping):
        return [{"Key": key, "Value": _text(value)} for key, value in tags.items()]
    return [_tag(tag) for tag in tags]


def remove_tag_with_key(key: str, tags: Tags | None) -> list[dict[str, Any]] | None:
    """Return the tags without those of a key; None if none is left."""
    return [tag for tag in format_tags(tags) or [] if tag["Key"] != key] or None


def tag_exists(tag: Mapping[str, Any], curr_tags: Tags | None) -> bool:
    """Return whether the tags include one with the same key."""
    return any(present["Key"] == tag["Key"] for present in format_tags(curr_tags) or [])


def list_tags(sagemaker_session: Any, resource_arn: str, max_results: int = 50) -> list[dict[str, str]]:
    """Return the tags of a resource (``ListTags``) without those that AWS reserves (``aws:``).

    Args:
        sagemaker_session: makes the calls.
        resource_arn: of the resource.
        max_results: the number of tags of one page.
    """
    call = sagemaker_session.sagemaker_client.list_tags
    tags = listed(call, "Tags", ResourceArn=resource_arn, MaxResults=max_results)
    return [tag for tag in tags if not tag["Key"].startswith("aws:")]


def _tag(tag: Any) -> dict[str, Any]:
    if isinstance(tag, dict):
        return tag
    if hasattr(tag, "to_request"):
        shaped: dict[str, Any] = tag.to_request()
        return shaped
    raise TypeError(f"tags: {tag!r} is not a tag. Pass a mapping, or a list of {{'Key': ..., 'Value': ...}}.")


def _text(value: Any) -> Any:
    return value if is_pipeline_variable(value) else str(value)
