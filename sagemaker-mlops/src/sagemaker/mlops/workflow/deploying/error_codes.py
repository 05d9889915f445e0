"""Meanings of the error codes of services."""

from __future__ import annotations

from typing import Any

# Services spell the code in two ways.
_NOT_FOUND = frozenset({"ResourceNotFound", "ResourceNotFoundException"})


def is_not_found(error: Any) -> bool:
    """Return whether a service reports that a resource does not exist.

    Args:
        error: a ``ClientError`` of botocore.
    """
    return error.response["Error"]["Code"] in _NOT_FOUND


def already_exists(error: Any) -> bool:
    """Return whether CreatePipeline was refused because a pipeline of this name exists.

    Args:
        error: a ``ClientError`` of botocore.
    """
    details = error.response["Error"]
    # The service has no code of its own for it; ConflictException is what the API model lists.
    named = details["Code"] == "ValidationException" and "already exists" in details["Message"]
    return named or details["Code"] in {"ConflictException", "ResourceInUse"}
