# Made by tools/codegen from botocore's service models; changes here are lost.


"""``Artifact``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.common import UserContext
from sagemaker.core.shapes.lineage import (
    ArtifactSource,
    CreateArtifactRequest,
    DeleteArtifactRequest,
    DescribeArtifactRequest,
    ListArtifactsRequest,
    UpdateArtifactRequest,
)
from sagemaker.core.shapes.model_package import MetadataProperties

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar, TimePipeVar


class Artifact(Resource):
    """``Artifact``, as ``DescribeArtifact`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "Artifact",
        name="artifact_name",
        identifiers=("artifact_arn",),
        describe=("DescribeArtifact", DescribeArtifactRequest),
    )

    artifact_arn: str
    artifact_name: Optional[str] = None
    source: Optional[ArtifactSource] = None
    artifact_type: Optional[str] = None
    properties: Optional[dict[str, str]] = None
    creation_time: Optional[datetime] = None
    created_by: Optional[UserContext] = None
    last_modified_time: Optional[datetime] = None
    last_modified_by: Optional[UserContext] = None
    metadata_properties: Optional[MetadataProperties] = None
    lineage_group_arn: Optional[str] = None

    @classmethod
    def create(
        cls,
        source: ArtifactSource,
        artifact_type: StrPipeVar,
        artifact_name: NamePipeVar | None = None,
        properties: dict[str, StrPipeVar] | None = None,
        metadata_properties: MetadataProperties | None = None,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> Artifact:
        """``CreateArtifact``, then ``DescribeArtifact``; step arguments under a `PipelineSession`."""
        made: Artifact = cls._create("CreateArtifact", CreateArtifactRequest, locals())
        return made

    @classmethod
    def get(
        cls, artifact_arn: StrPipeVar, session: AnySession | None = None, region: str | None = None
    ) -> Artifact:
        """``DescribeArtifact``."""
        return cls._get(locals())

    def refresh(self) -> Artifact:
        """``DescribeArtifact`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(
        self,
        artifact_name: NamePipeVar | None = None,
        properties: dict[str, StrPipeVar] | None = None,
        properties_to_remove: list[StrPipeVar] | None = None,
    ) -> Artifact:
        """``UpdateArtifact``, then ``DescribeArtifact``."""
        self._call("UpdateArtifact", UpdateArtifactRequest, locals())
        return self._refresh()

    def delete(self, source: ArtifactSource | None = None) -> None:
        """``DeleteArtifact``."""
        self._call("DeleteArtifact", DeleteArtifactRequest, locals())

    @classmethod
    def get_all(
        cls,
        source_uri: StrPipeVar | None = None,
        artifact_type: StrPipeVar | None = None,
        created_after: TimePipeVar | None = None,
        created_before: TimePipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[Artifact]:
        """``ListArtifacts``, all pages, each described."""
        return cls._get_all("ListArtifacts", ListArtifactsRequest, locals(), "ArtifactSummaries")
