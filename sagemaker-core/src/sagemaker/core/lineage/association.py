"""Associations: directed edges between entities of the lineage graph."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sagemaker.core.lineage._entity import summaries
from sagemaker.core.requests import Request, filled
from sagemaker.core.session import Session
from sagemaker.core.shapes._api_names import snake_case


class Association:
    """A directed edge between two entities; the attributes are the members of ``AssociationSummary``, in snake case.

    Attributes:
        source_arn: the ARN of the entity that the edge starts from.
        destination_arn: the ARN of the entity that it leads to.
        association_type: ``ContributedTo``, ``AssociatedWith``, ``DerivedFrom``, ``Produced`` or ``SameAs``.
    """

    source_arn: Any = None
    destination_arn: Any = None
    association_type: Any = None

    def __init__(self, sagemaker_session: Session | None = None, **attributes: Any) -> None:
        self.sagemaker_session = sagemaker_session or Session()
        for name, value in attributes.items():
            setattr(self, name, value)

    @classmethod
    def create(
        cls,
        source_arn: str,
        destination_arn: str,
        association_type: str | None = None,
        sagemaker_session: Session | None = None,
    ) -> Any:
        """Associate two entities (``AddAssociation``).

        A ``LineageStep`` takes ``LineageAssociation`` instead, which can refer to entities that the step creates.

        Returns:
            The association; step arguments under a `PipelineSession`.
        """
        session = sagemaker_session or Session()
        arguments = filled(
            SourceArn=source_arn, DestinationArn=destination_arn, AssociationType=association_type
        )
        return session.submit(Request("AddAssociation", arguments, None, "add_association", result=cls._made))

    @classmethod
    def list(
        cls,
        source_arn: str | None = None,
        destination_arn: str | None = None,
        source_type: str | None = None,
        destination_type: str | None = None,
        association_type: str | None = None,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        sagemaker_session: Session | None = None,
    ) -> Iterator[Association]:
        """Yield the associations that match all filters (``ListAssociations``); pages are requested as needed."""
        session = sagemaker_session or Session()
        filters = {
            "source_arn": source_arn,
            "destination_arn": destination_arn,
            "source_type": source_type,
            "destination_type": destination_type,
            "association_type": association_type,
            "created_after": created_after,
            "created_before": created_before,
            "sort_by": sort_by,
            "sort_order": sort_order,
            "max_results": max_results,
            "next_token": next_token,
        }
        found = summaries(session.sagemaker_client.list_associations, "AssociationSummaries", filters)
        return (cls._of(session, summary) for summary in found)

    def delete(self) -> None:
        self.sagemaker_session.sagemaker_client.delete_association(
            SourceArn=self.source_arn, DestinationArn=self.destination_arn
        )

    @classmethod
    def _of(cls, session: Session, members: dict[str, Any]) -> Association:
        return cls(session, **{snake_case(name): value for name, value in members.items()})

    @classmethod
    def _made(cls, session: Any, sent: Any, _response: Any) -> Association:
        return cls._of(session, sent)
