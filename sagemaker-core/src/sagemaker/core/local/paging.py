"""List operations: the filters and the order that a request asks for, and one page of the result."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timezone
from typing import Any, TypeVar

from sagemaker.core.local.service_errors import invalid

_PAGE_SIZE = 100

_Item = TypeVar("_Item")


def page(
    operation: str,
    request: Mapping[str, Any],
    member: str,
    items: Sequence[_Item],
    summary: Callable[[_Item], Any],
) -> dict[str, Any]:
    """Return the response with the page that ``MaxResults`` and ``NextToken`` ask for.

    Args:
        operation: the operation, for the error of a bad token.
        request: its arguments.
        member: the member of the response that holds the list.
        items: the whole list.
        summary: returns the entry of the response for an item.

    Raises:
        botocore.exceptions.ClientError: ``NextToken`` does not come from an earlier page.
    """
    token = request.get("NextToken", "0")
    if not token.isdecimal():
        raise invalid(
            operation, "Invalid NextToken: the token for the next page comes from the page before it."
        )
    start = int(token)
    end = start + request.get("MaxResults", _PAGE_SIZE)
    response: dict[str, Any] = {member: [summary(item) for item in items[start:end]]}
    if end < len(items):
        response["NextToken"] = str(end)
    return response


def select(description: Mapping[str, Any], members: Iterable[str]) -> dict[str, Any]:
    """Return those of the members that a description has."""
    return {name: description[name] for name in members if name in description}


def matching(
    request: Mapping[str, Any],
    summaries: Iterable[dict[str, Any]],
    *,
    name: str,
    status: str = "",
    order: str = "Ascending",
) -> list[dict[str, Any]]:
    """Return the summaries that a request asks for, in its order.

    Args:
        request: the arguments of the list operation.
        summaries: all summaries, oldest first, each with ``CreationTime``.
        name: the member of a summary that ``NameContains`` and ``SortBy=Name`` mean.
        status: the member that ``StatusEquals`` and ``SortBy=Status`` mean.
        order: the order of a request without ``SortOrder``.
    """
    kept = [summary for summary in summaries if _matches(summary, request, name, status)]
    member = {"Name": name, "Status": status}.get(request.get("SortBy", ""), "CreationTime")
    kept.sort(key=lambda summary: summary[member], reverse=request.get("SortOrder", order) == "Descending")
    return kept


def _matches(summary: Mapping[str, Any], request: Mapping[str, Any], name: str, status: str) -> bool:
    created, modified = summary["CreationTime"], summary.get("LastModifiedTime", summary["CreationTime"])
    part = request.get("NameContains", "").lower()
    return (
        part in summary[name].lower()
        and ("StatusEquals" not in request or summary[status] == request["StatusEquals"])
        and ("CreationTimeAfter" not in request or created > _time(request["CreationTimeAfter"]))
        and ("CreationTimeBefore" not in request or created < _time(request["CreationTimeBefore"]))
        and ("LastModifiedTimeAfter" not in request or modified > _time(request["LastModifiedTimeAfter"]))
        and ("LastModifiedTimeBefore" not in request or modified < _time(request["LastModifiedTimeBefore"]))
    )


def _time(value: Any) -> datetime:
    from botocore.utils import parse_timestamp

    time: datetime = parse_timestamp(value) if not isinstance(value, datetime) else value
    # boto3 takes a time without zone as UTC.
    return time if time.tzinfo else time.replace(tzinfo=timezone.utc)
