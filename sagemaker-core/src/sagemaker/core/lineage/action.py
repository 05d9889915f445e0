"""Actions: activities in the lineage of a model, for instance a training or an approval."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any, ClassVar

from sagemaker.core.lineage._entity import LineageEntity, Text, source
from sagemaker.core.requests.static_arguments import static_arguments
from sagemaker.core.requests.tags import Tags
from sagemaker.core.session import Session


class Action(LineageEntity):
    """An activity, for instance a training or an approval.

    The attributes are the members of ``DescribeAction``, in snake case.
    """

    kind: ClassVar[str] = "Action"
    key: ClassVar[str] = "ActionName"
    mutable: ClassVar[tuple[str, ...]] = ("description", "status", "properties", "properties_to_remove")

    action_arn: Any = None
    action_name: Any = None
    action_type: Any = None
    description: Any = None
    status: Any = None

    @classmethod
    @static_arguments
    def create(
        cls,
        action_name: Text | None = None,
        source_uri: Text | None = None,
        source_type: Text | None = None,
        action_type: Text | None = None,
        description: Text | None = None,
        status: Text | None = None,
        properties: dict[str, Any] | None = None,
        tags: Tags | None = None,
        sagemaker_session: Session | None = None,
    ) -> Any:
        """Create an action (``CreateAction``).

        Args:
            action_name: unique in the account.
            source_uri: the URI of the source of the action.
            source_type: the type of the source.
            action_type: free text: ``Approval``, ``ModelDeployment``, ...
            description: up to 3072 characters.
            status: ``Unknown``, ``InProgress``, ``Completed``, ``Failed``, ``Stopping`` or ``Stopped``.
            properties: strings by name.
            tags: the tags of the action.
            sagemaker_session: the session that makes the call; a new `Session` by default.

        Returns:
            The action; under a `PipelineSession`, arguments for a ``LineageStep``.
        """
        return cls._create(
            sagemaker_session,
            tags,
            ActionName=action_name,
            Source=source(source_uri, SourceType=source_type),
            ActionType=action_type,
            Description=description,
            Status=status,
            Properties=properties,
        )

    @classmethod
    def load(cls, action_name: str, sagemaker_session: Session | None = None) -> Action:
        """Return the action with this name (``DescribeAction``)."""
        return cls._load(action_name, sagemaker_session)

    @classmethod
    def list(
        cls,
        source_uri: str | None = None,
        action_type: str | None = None,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        sagemaker_session: Session | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> Iterator[Action]:
        """Yield the actions that match all filters (``ListActions``); pages are requested as needed.

        Args:
            source_uri: yield only those with this source.
            action_type: yield only those of this type.
            created_after: yield only those created later.
            created_before: yield only those created earlier.
            sort_by: ``Name`` or ``CreationTime``.
            sort_order: ``Ascending`` or ``Descending``.
            max_results: the size of a page.
            next_token: the token of the first page.
            sagemaker_session: the session that makes the calls; a new `Session` by default.
        """
        return cls._list(
            sagemaker_session,
            source_uri=source_uri,
            action_type=action_type,
            created_after=created_after,
            created_before=created_before,
            sort_by=sort_by,
            sort_order=sort_order,
            max_results=max_results,
            next_token=next_token,
        )
