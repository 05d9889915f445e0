"""Lists that the service answers page by page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any


def listed(call: Callable[..., dict[str, Any]], member: str, **arguments: Any) -> Iterator[Any]:
    """The entries of a list, over all its pages; each page is asked for when it is wanted.

    Args:
        call: a method of a client whose answers may hold ``NextToken``.
        member: of the answers that holds the entries.
        arguments: of every call; ``NextToken`` among them says where the list begins.
    """
    page = call(**arguments)
    yield from page[member]
    while page.get("NextToken"):
        page = call(**{**arguments, "NextToken": page["NextToken"]})
        yield from page[member]
