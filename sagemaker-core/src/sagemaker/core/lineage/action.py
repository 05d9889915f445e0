"""Actions: what was done, a training or an approval for instance."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any, ClassVar

from sagemaker.core.lineage._entity import LineageEntity, Text, source
from sagemaker.core.requests.static_arguments import static_arguments
from sagemaker.core.requests.tags import Tags
from sagemaker.core.session import Session


class Action(LineageEntity):
    """Something that was done.

    Attributes are those of ``DescribeAction``, in Python's spelling.
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
        """Make an action (``CreateAction``).

        Args:
            action_name: unique in the account.
            source_uri: what the action is about.
            source_type: the type of that.
            action_type: free text: ``Approval``, ``ModelDeployment``, ...
            description: up to 3072 characters.
            status: ``Unknown``, ``InProgress``, ``Completed``, ``Failed``, ``Stopping`` or ``Stopped``.
            properties: texts by name.
            tags: of the action.
            sagemaker_session: makes the call; one from the environment otherwise.

        Returns:
            The action; under a `PipelineSession` what a ``LineageStep`` takes.
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
        """Read an action (``DescribeAction``)."""
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
        """The actions that pass the filters (``ListActions``), page after page as they are asked for.

        Args:
            source_uri: those of this source.
            action_type: those of this type.
            created_after: those made later.
            created_before: those made earlier.
            sort_by: ``Name`` or ``CreationTime``.
            sort_order: ``Ascending`` or ``Descending``.
            max_results: the size of a page.
            next_token: where an earlier list ended.
            sagemaker_session: makes the calls; one from the environment otherwise.
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
