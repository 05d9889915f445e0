"""Iterators over lists of the service, which read page by page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from sagemaker.core.session import Session

_Item = TypeVar("_Item")


class ResourceIterator(Generic[_Item]):
    """The items of a list operation. A page is requested when the previous one has been read.

    Args:
        page: returns a page; takes ``{"NextToken": ...}`` of the previous page, or ``{}`` for the first.
        summaries_key: the member of the response with the list.
        make: returns an item; takes its summary.
    """

    def __init__(
        self,
        page: Callable[[Mapping[str, Any]], Mapping[str, Any]],
        summaries_key: str,
        make: Callable[[Any], _Item],
    ) -> None:
        self.summaries_key = summaries_key
        self._items = self._read(page, make)

    @classmethod
    def over(
        cls,
        session: Session,
        operation: str,
        arguments: Mapping[str, Any],
        summaries_key: str,
        make: Callable[[Any], _Item],
    ) -> ResourceIterator[_Item]:
        """Return the items that an operation of the SageMaker API lists."""
        return cls(lambda token: session.call(operation, {**arguments, **token}), summaries_key, make)

    def __iter__(self) -> Iterator[_Item]:
        return self

    def __next__(self) -> _Item:
        return next(self._items)

    def _read(
        self, page: Callable[[Mapping[str, Any]], Mapping[str, Any]], make: Callable[[Any], _Item]
    ) -> Iterator[_Item]:
        token: dict[str, Any] = {}
        while True:
            response = page(token)
            yield from map(make, response.get(self.summaries_key) or ())
            if not response.get("NextToken"):
                return
            token = {"NextToken": response["NextToken"]}
