"""Descriptions of jobs and resources: as JSON in the database, and as pages of list operations.

Moments are written as ``{"$time": <seconds since 1970>}``; no request can hold an object like that, because
the maps of the API hold texts.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime, timezone
from typing import Any

from sagemaker.core.local.client_errors import client_error

_TIME = "$time"
_DEFAULT_PAGE = 100


def now() -> datetime:
    """The current time, with its time zone, as boto3 gives times."""
    return datetime.now(timezone.utc)


def to_json(description: Mapping[str, Any]) -> str:
    """The text to keep."""
    return json.dumps(description, default=_time_to_json)


def from_json(text: str) -> dict[str, Any]:
    """What `to_json` wrote down."""
    description: dict[str, Any] = json.loads(text, object_hook=_time_from_json)
    return description


def page(
    operation: str,
    request: Mapping[str, Any],
    summaries: Iterable[dict[str, Any]],
    *,
    result: str,
    name: str,
    status: str = "",
    order: str = "Ascending",
) -> dict[str, Any]:
    """One page of a list operation: filtered, sorted and cut as the request says.

    Args:
        operation: for the error of a bad ``NextToken``.
        request: the arguments of the list operation.
        summaries: all candidates, oldest first, each with ``CreationTime``.
        result: the member of the response that holds the list.
        name: the member of a summary that ``NameContains`` and ``SortBy=Name`` look at.
        status: likewise for ``StatusEquals`` and ``SortBy=Status``.
        order: the sort order when the request has none.
    """
    kept = [summary for summary in summaries if _matches(summary, request, name, status)]
    member = {"Name": name, "Status": status}.get(request.get("SortBy", ""), "CreationTime")
    kept.sort(key=lambda summary: summary[member], reverse=request.get("SortOrder", order) == "Descending")
    start = _position(operation, request.get("NextToken", "0"))
    end = start + request.get("MaxResults", _DEFAULT_PAGE)
    response: dict[str, Any] = {result: kept[start:end]}
    if end < len(kept):
        response["NextToken"] = str(end)
    return response


def _matches(summary: Mapping[str, Any], request: Mapping[str, Any], name: str, status: str) -> bool:
    created, modified = summary["CreationTime"], summary.get("LastModifiedTime", summary["CreationTime"])
    wanted = request.get("NameContains", "").lower()
    return (
        wanted in summary[name].lower()
        and ("StatusEquals" not in request or summary[status] == request["StatusEquals"])
        and ("CreationTimeAfter" not in request or created > _moment(request["CreationTimeAfter"]))
        and ("CreationTimeBefore" not in request or created < _moment(request["CreationTimeBefore"]))
        and ("LastModifiedTimeAfter" not in request or modified > _moment(request["LastModifiedTimeAfter"]))
        and ("LastModifiedTimeBefore" not in request or modified < _moment(request["LastModifiedTimeBefore"]))
    )


def _moment(value: Any) -> datetime:
    from botocore.utils import parse_timestamp

    parsed: datetime = parse_timestamp(value) if not isinstance(value, datetime) else value
    # boto3 takes a time without zone as UTC.
    return parsed if parsed.tzinfo else parsed.replace(tzinfo=timezone.utc)


def _position(operation: str, token: str) -> int:
    if not token.isdecimal():
        raise client_error(operation, "ValidationException", "Invalid NextToken.")
    return int(token)


def _time_to_json(value: object) -> dict[str, float]:
    if isinstance(value, datetime):
        return {_TIME: value.timestamp()}
    raise TypeError(f"{type(value).__name__} does not go into a description")


def _time_from_json(value: dict[str, Any]) -> Any:
    if len(value) == 1 and isinstance(value.get(_TIME), int | float):
        return datetime.fromtimestamp(value[_TIME], timezone.utc)
    return value
