"""The base of actions, artifacts and contexts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from sagemaker.core.requests import Request, filled
from sagemaker.core.requests.pages import listed
from sagemaker.core.requests.tags import Tags, format_tags
from sagemaker.core.session import Session
from sagemaker.core.shapes._api_names import api_member, snake_case
from sagemaker.core.workflow.entities import PipelineVariable

if TYPE_CHECKING:
    from typing_extensions import Self

Text = str | PipelineVariable


class LineageEntity:
    """An entity of the lineage graph, as the service last described it.

    Attributes:
        sagemaker_session: the session that calls the service.
    """

    # The kind in names of operations, and the member that identifies an entity.
    kind: ClassVar[str]
    key: ClassVar[str]
    # The names of the attributes that `save` sends.
    mutable: ClassVar[tuple[str, ...]]

    # The attributes that all kinds have.
    source: Any = None
    properties: Any = None
    properties_to_remove: Any = None
    tags: Any = None
    creation_time: Any = None
    created_by: Any = None
    last_modified_time: Any = None
    last_modified_by: Any = None

    def __init__(self, sagemaker_session: Session | None = None, **attributes: Any) -> None:
        self.sagemaker_session = sagemaker_session or Session()
        for name, value in attributes.items():
            setattr(self, name, value)

    def save(self) -> Self:
        """Send the attributes that may change (``Update...``), and return the entity itself."""
        values = {api_member(name): getattr(self, name, None) for name in self.mutable}
        request = filled(**values)
        self._call(f"update_{self.kind.lower()}", {self.key: self._identity(), **request})
        return self

    def delete(self, disassociate: bool = False) -> None:
        """Delete the entity (``Delete...``).

        Args:
            disassociate: first delete its associations; the service refuses to delete an entity that has some.
        """
        if disassociate:
            delete_associations(self.sagemaker_session, self.arn)
        self._call(f"delete_{self.kind.lower()}", {self.key: self._identity()})

    def set_tag(self, tag: Mapping[str, Any]) -> Any:
        """Add a tag: ``{"Key": ..., "Value": ...}``."""
        return self.set_tags([dict(tag)])

    def set_tags(self, tags: Tags) -> Any:
        """Add tags; tags with other keys do not change."""
        return self._call("add_tags", {"ResourceArn": self.arn, "Tags": format_tags(tags)})["Tags"]

    @property
    def arn(self) -> str:
        arn: str = getattr(self, f"{self.kind.lower()}_arn")
        return arn

    @classmethod
    def _create(cls, session: Session | None, tags: Tags | None, **members: Any) -> Any:
        """Return the new entity, or step arguments under a `PipelineSession`."""
        arguments = filled(**members, Tags=format_tags(tags))
        method = f"create_{cls.kind.lower()}"
        request = Request(f"Create{cls.kind}", arguments, None, method, result=cls._made)
        return (session or Session()).submit(request)

    @classmethod
    def _made(cls, session: Any, sent: Mapping[str, Any], response: Mapping[str, Any]) -> Self:
        return cls._of(session, {**sent, **response})

    @classmethod
    def _load(cls, identity: str, session: Session | None) -> Self:
        session = session or Session()
        describe = getattr(session.sagemaker_client, f"describe_{cls.kind.lower()}")
        return cls._of(session, describe(**{cls.key: identity}))

    @classmethod
    def _list(cls, session: Session | None, **filters: Any) -> Iterator[Self]:
        session = session or Session()
        operation = getattr(session.sagemaker_client, f"list_{cls.kind.lower()}s")
        for summary in summaries(operation, f"{cls.kind}Summaries", filters):
            yield cls._of(session, summary)

    @classmethod
    def _of(cls, session: Session, members: Mapping[str, Any]) -> Self:
        attributes = {
            snake_case(name): value for name, value in members.items() if name != "ResponseMetadata"
        }
        return cls(session, **attributes)

    def _identity(self) -> str:
        identity: str = getattr(self, snake_case(self.key))
        return identity

    def _call(self, method: str, request: Mapping[str, Any]) -> dict[str, Any]:
        response: dict[str, Any] = getattr(self.sagemaker_session.sagemaker_client, method)(**request)
        return response


def source(uri: Any, **members: Any) -> dict[str, Any]:
    """Return ``Source`` of an entity, without members that are None."""
    return filled(SourceUri=uri, **members)


def summaries(
    operation: Callable[..., dict[str, Any]], member: str, filters: Mapping[str, Any]
) -> Iterator[dict[str, Any]]:
    """Yield the entries of all pages of a list operation."""
    request = {api_member(name): value for name, value in filled(**filters).items()}
    return listed(operation, member, **request)


def delete_associations(session: Session, arn: str) -> None:
    """Delete all associations of an entity, in both directions."""
    client = session.sagemaker_client
    for end in ("source_arn", "destination_arn"):
        for found in list(summaries(client.list_associations, "AssociationSummaries", {end: arn})):
            client.delete_association(SourceArn=found["SourceArn"], DestinationArn=found["DestinationArn"])
