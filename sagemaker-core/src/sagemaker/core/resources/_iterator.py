"""Lists of the service, page by page, when they are read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from sagemaker.core.session.clients import Clients

_Item = TypeVar("_Item")


class ResourceIterator(Generic[_Item]):
    """What a list operation lists; a page is asked for when the one before has been read.

    Args:
        page: the response to a request, given the token of a later page.
        summaries_key: the member of the response that has the list.
        make: an item of what the response says of it.
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
        clients: Clients,
        operation: str,
        arguments: Mapping[str, Any],
        summaries_key: str,
        make: Callable[[Any], _Item],
    ) -> ResourceIterator[_Item]:
        """What an operation of the SageMaker API lists."""
        return cls(lambda token: clients.call(operation, {**arguments, **token}), summaries_key, make)

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
