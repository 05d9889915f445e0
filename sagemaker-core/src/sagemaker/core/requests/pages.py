"""Lists that the service returns page by page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any


def listed(call: Callable[..., dict[str, Any]], member: str, **arguments: Any) -> Iterator[Any]:
    """Yield the entries of a list over all its pages, one call for each page, made when it is needed.

    Args:
        call: a method of a client whose responses may have ``NextToken``.
        member: of the response, with the entries.
        arguments: of every call; ``NextToken`` among them selects the first page.
    """
    page = call(**arguments)
    yield from page[member]
    while page.get("NextToken"):
        page = call(**{**arguments, "NextToken": page["NextToken"]})
        yield from page[member]
