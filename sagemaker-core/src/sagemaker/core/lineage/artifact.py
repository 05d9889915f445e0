"""Artifacts: what is made or used, a dataset, a model or an image for instance."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any, ClassVar

from sagemaker.core.lineage._entity import LineageEntity, Text, source
from sagemaker.core.requests.static_arguments import static_arguments
from sagemaker.core.requests.tags import Tags
from sagemaker.core.session import Session


class Artifact(LineageEntity):
    """Something that is made or used.

    Attributes are those of ``DescribeArtifact``, in Python's spelling.
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
        """Make an artifact (``CreateArtifact``).

        Args:
            artifact_name: of the artifact.
            source_uri: where it is.
            source_types: what tells it from others: ``[{"SourceIdType": ..., "Value": ...}]``.
            artifact_type: free text: ``DataSet``, ``Model``, ``Image``, ...
            properties: texts by name.
            tags: of the artifact.
            sagemaker_session: makes the call; one from the environment otherwise.

        Returns:
            The artifact; under a `PipelineSession` what a ``LineageStep`` takes.
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
        """Read an artifact (``DescribeArtifact``)."""
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
        """The artifacts that pass the filters (``ListArtifacts``), page after page as they are asked for.

        Args:
            source_uri: those of this source.
            artifact_type: those of this type.
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
            artifact_type=artifact_type,
            created_after=created_after,
            created_before=created_before,
            sort_by=sort_by,
            sort_order=sort_order,
            max_results=max_results,
            next_token=next_token,
        )
