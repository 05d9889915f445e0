"""Artifacts: objects and data in the lineage of a model, for instance a data set, a model or an image."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any, ClassVar

from sagemaker.core.lineage._entity import LineageEntity, Text, source
from sagemaker.core.requests.static_arguments import static_arguments
from sagemaker.core.requests.tags import Tags
from sagemaker.core.session import Session


class Artifact(LineageEntity):
    """An object that is produced or used, for instance a data set, a model or an image.

    The attributes are the members of ``DescribeArtifact``, in snake case.
    """

    kind: ClassVar[str] = "Artifact"
    key: ClassVar[str] = "ArtifactArn"
    mutable: ClassVar[tuple[str, ...]] = ("artifact_name", "properties", "properties_to_remove")

    artifact_arn: Any = None
    artifact_name: Any = None
    artifact_type: Any = None

    @classmethod
    @static_arguments
    def create(
        cls,
        artifact_name: Text | None = None,
        source_uri: Text | None = None,
        source_types: list[dict[str, Any]] | None = None,
        artifact_type: Text | None = None,
        properties: dict[str, Any] | None = None,
        tags: Tags | None = None,
        sagemaker_session: Session | None = None,
    ) -> Any:
        """Create an artifact (``CreateArtifact``).

        Args:
            artifact_name: the name of the artifact.
            source_uri: the URI of the artifact.
            source_types: further identifiers: ``[{"SourceIdType": ..., "Value": ...}]``.
            artifact_type: free text: ``DataSet``, ``Model``, ``Image``, ...
            properties: strings by name.
            tags: the tags of the artifact.
            sagemaker_session: the session that makes the call; a new `Session` by default.

        Returns:
            The artifact; under a `PipelineSession`, arguments for a ``LineageStep``.
        """
        return cls._create(
            sagemaker_session,
            tags,
            ArtifactName=artifact_name,
            Source=source(source_uri, SourceTypes=source_types),
            ArtifactType=artifact_type,
            Properties=properties,
        )

    @classmethod
    def load(cls, artifact_arn: str, sagemaker_session: Session | None = None) -> Artifact:
        """Return the artifact with this ARN (``DescribeArtifact``)."""
        return cls._load(artifact_arn, sagemaker_session)

    @classmethod
    def list(
        cls,
        source_uri: str | None = None,
        artifact_type: str | None = None,
        created_before: datetime | None = None,
        created_after: datetime | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        sagemaker_session: Session | None = None,
    ) -> Iterator[Artifact]:
        """Yield the artifacts that match all filters (``ListArtifacts``); pages are requested as needed.

        Args:
            source_uri: yield only those with this source.
            artifact_type: yield only those of this type.
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
            artifact_type=artifact_type,
            created_after=created_after,
            created_before=created_before,
            sort_by=sort_by,
            sort_order=sort_order,
            max_results=max_results,
            next_token=next_token,
        )
