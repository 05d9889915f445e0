"""Lists of resources for programs that call a list operation themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Generic, TypeVar

from sagemaker.core.compatibility.member_names import pascal_to_snake
from sagemaker.core.resources import Resource
from sagemaker.core.resources._base import session_of

T = TypeVar("T")


class ResourceIterator(Generic[T]):
    """The objects of a list operation; a page is requested when the previous one has been read.

    Args:
        client: the client with the list operation.
        summaries_key: the member of the response with the list.
        summary_name: the structure of an entry.
        resource_cls: the class of the objects; ``refresh`` is called if it has one.
        list_method: the name of the operation's method.
        list_method_kwargs: the arguments of the operation.
        custom_key_mapping: members of an entry with other names as arguments of the class: ``{"model_arn": "arn"}``.
        session: a boto3 session, or a session of this SDK, for the calls of resources.
        region: the region, if not that of the session.
    """

    def __init__(
        self,
        client: Any,
        summaries_key: str,
        summary_name: str,
        resource_cls: Callable[..., T],
        list_method: str,
        list_method_kwargs: Mapping[str, Any] | None = None,
        custom_key_mapping: Mapping[str, str] | None = None,
        session: Any = None,
        region: str | None = None,
    ) -> None:
        self.client = client
        self.summaries_key = summaries_key
        self.summary_name = summary_name
        self.resource_cls = resource_cls
        self.list_method = list_method
        self.list_method_kwargs = dict(list_method_kwargs or {})
        self.custom_key_mapping = custom_key_mapping
        self.session = session
        self.region = region
        self.index = 0
        self.summary_list: list[Any] = []
        self.next_token: str | None = None
        self._first = True

    def __iter__(self) -> Iterator[T]:
        return self

    def __next__(self) -> T:
        while self.index >= len(self.summary_list):
            if not self._first and self.next_token is None:
                raise StopIteration
            self._read_page()
        summary = self.summary_list[self.index]
        self.index += 1
        return self._made(summary)

    def _read_page(self) -> None:
        token = {} if self.next_token is None else {"NextToken": self.next_token}
        page = getattr(self.client, self.list_method)(**token, **self.list_method_kwargs)
        self._first, self.index = False, 0
        self.summary_list = page.get(self.summaries_key) or []
        self.next_token = page.get("NextToken") or None

    def _made(self, summary: Mapping[str, Any]) -> T:
        renamed = self.custom_key_mapping or {}
        known = _members_of(self.resource_cls)
        named = {pascal_to_snake(name): value for name, value in summary.items()}
        members = {renamed.get(name, name): value for name, value in named.items()}
        made = self.resource_cls(**{name: value for name, value in members.items() if name in known})
        if isinstance(made, Resource) and self.session is not None:
            session = session_of({"session": self.session, "region": self.region})
            made._session = session  # noqa: SLF001 - as resources do with their own
        if hasattr(made, "refresh"):
            made.refresh()
        return made


def _members_of(resource_cls: Any) -> Iterable[str]:
    members: Iterable[str] = getattr(resource_cls, "model_fields", None) or resource_cls.__annotations__
    return members
