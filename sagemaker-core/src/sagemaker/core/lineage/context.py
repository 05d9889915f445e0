"""Contexts: groups of other entities, for instance an endpoint or a project."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any, ClassVar

from sagemaker.core.lineage._entity import LineageEntity, Text, source
from sagemaker.core.requests.static_arguments import static_arguments
from sagemaker.core.requests.tags import Tags
from sagemaker.core.session import Session


class Context(LineageEntity):
    """A group of other entities, for instance an endpoint or a project.

    The attributes are the members of ``DescribeContext``, in snake case.
    """

    kind: ClassVar[str] = "Context"
    key: ClassVar[str] = "ContextName"
    mutable: ClassVar[tuple[str, ...]] = ("description", "properties", "properties_to_remove")

    context_arn: Any = None
    context_name: Any = None
    context_type: Any = None
    description: Any = None

    @classmethod
    @static_arguments
    def create(
        cls,
        context_name: Text | None = None,
        source_uri: Text | None = None,
        source_type: Text | None = None,
        context_type: Text | None = None,
        description: Text | None = None,
        properties: dict[str, Any] | None = None,
        tags: Tags | None = None,
        sagemaker_session: Session | None = None,
    ) -> Any:
        """Create a context (``CreateContext``).

        Args:
            context_name: unique in the account.
            source_uri: the URI of the source of the context.
            source_type: the type of the source.
            context_type: free text: ``Endpoint``, ``ModelDeployment``, ...
            description: up to 3072 characters.
            properties: strings by name.
            tags: the tags of the context.
            sagemaker_session: the session that makes the call; a new `Session` by default.

        Returns:
            The context; under a `PipelineSession`, arguments for a ``LineageStep``.
        """
        return cls._create(
            sagemaker_session,
            tags,
            ContextName=context_name,
            Source=source(source_uri, SourceType=source_type),
            ContextType=context_type,
            Description=description,
            Properties=properties,
        )

    @classmethod
    def load(cls, context_name: str, sagemaker_session: Session | None = None) -> Context:
        """Return the context with this name (``DescribeContext``)."""
        return cls._load(context_name, sagemaker_session)

    @classmethod
    def list(
        cls,
        source_uri: str | None = None,
        context_type: str | None = None,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        sagemaker_session: Session | None = None,
    ) -> Iterator[Context]:
        """Yield the contexts that match all filters (``ListContexts``); pages are requested as needed.

        Args:
            source_uri: yield only those with this source.
            context_type: yield only those of this type.
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
            context_type=context_type,
            created_after=created_after,
            created_before=created_before,
            sort_by=sort_by,
            sort_order=sort_order,
            max_results=max_results,
            next_token=next_token,
        )
