"""What actions, artifacts and contexts have in common."""

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
    """An entity of the lineage graph, as the service described it last.

    Attributes:
        sagemaker_session: through which it was read or made.
    """

    # ``Action``, and the member that the service finds it by.
    kind: ClassVar[str]
    key: ClassVar[str]
    # What `save` sends: attribute names.
    mutable: ClassVar[tuple[str, ...]]

    # What all kinds have, by Python names.
    source: Any = None
    properties: Any = None
    properties_to_remove: Any = None
    tags: Any = None
    creation_time: Any = None
    created_by: Any = None
    last_modified_time: Any = None
    last_modified_by: Any = None

    def __init__(self, sagemaker_session: Session | None = None, **attributes: Any) -> None:
        """Take the attributes, by their Python names."""
        self.sagemaker_session = sagemaker_session or Session()
        for name, value in attributes.items():
            setattr(self, name, value)

    def save(self) -> Self:
        """Send what was changed on this object (``Update...``).

        Returns:
            Itself.
        """
        values = {api_member(name): getattr(self, name, None) for name in self.mutable}
        request = filled(**values)
        self._call(f"update_{self.kind.lower()}", {self.key: self._identity(), **request})
        return self

    def delete(self, disassociate: bool = False) -> None:
        """Delete it.

        Args:
            disassociate: delete its associations before; the service refuses while there are any.
        """
        if disassociate:
            delete_associations(self.sagemaker_session, self.arn)
        self._call(f"delete_{self.kind.lower()}", {self.key: self._identity()})

    def set_tag(self, tag: Mapping[str, Any]) -> Any:
        """Add a tag: ``{"Key", "Value"}``."""
        return self.set_tags([dict(tag)])

    def set_tags(self, tags: Tags) -> Any:
        """Add tags; those under other keys stay."""
        return self._call("add_tags", {"ResourceArn": self.arn, "Tags": format_tags(tags)})["Tags"]

    @property
    def arn(self) -> str:
        """Its ARN."""
        arn: str = getattr(self, f"{self.kind.lower()}_arn")
        return arn

    @classmethod
    def _create(cls, session: Session | None, tags: Tags | None, **members: Any) -> Any:
        """The entity; step arguments under a `PipelineSession`."""
        given = filled(**members, Tags=format_tags(tags))
        method = f"create_{cls.kind.lower()}"
        request = Request(f"Create{cls.kind}", given, None, method, result=cls._made)
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
    """``Source`` of an entity, without what is not given."""
    return filled(SourceUri=uri, **members)


def summaries(
    operation: Callable[..., dict[str, Any]], member: str, filters: Mapping[str, Any]
) -> Iterator[dict[str, Any]]:
    """The entries of a list operation, over all its pages."""
    request = {api_member(name): value for name, value in filled(**filters).items()}
    return listed(operation, member, **request)


def delete_associations(session: Session, arn: str) -> None:
    """Delete all associations from and to an entity."""
    client = session.sagemaker_client
    for end in ("source_arn", "destination_arn"):
        for found in list(summaries(client.list_associations, "AssociationSummaries", {end: arn})):
            client.delete_association(SourceArn=found["SourceArn"], DestinationArn=found["DestinationArn"])
