# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: lineage."""

from typing import Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.common import Tag, UserContext
from sagemaker.core.shapes.model_package import MetadataProperties
from sagemaker.core.workflow.variable_types import (
    BoolPipeVar,
    IntPipeVar,
    NamePipeVar,
    StrPipeVar,
    TimePipeVar,
)


class ActionSource(Shape):
    """``ActionSource``."""

    source_uri: StrPipeVar
    source_type: Optional[StrPipeVar] = None
    source_id: Optional[StrPipeVar] = None


class ActionSummary(Shape):
    """``ActionSummary``.

    status: Unknown, InProgress, Completed, Failed, Stopping, Stopped
    """

    action_arn: Optional[StrPipeVar] = None
    action_name: Optional[NamePipeVar] = None
    source: Optional[ActionSource] = None
    action_type: Optional[StrPipeVar] = None
    status: Optional[StrPipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None


class AddAssociationRequest(Shape):
    """``AddAssociationRequest``.

    association_type: ContributedTo, AssociatedWith, DerivedFrom, Produced, SameAs
    """

    source_arn: StrPipeVar
    destination_arn: StrPipeVar
    association_type: Optional[StrPipeVar] = None


class AddAssociationResponse(Shape):
    """``AddAssociationResponse``."""

    source_arn: Optional[StrPipeVar] = None
    destination_arn: Optional[StrPipeVar] = None


class ArtifactSourceType(Shape):
    """``ArtifactSourceType``.

    source_id_type: MD5Hash, S3ETag, S3Version, Custom
    """

    source_id_type: StrPipeVar
    value: StrPipeVar


class ArtifactSource(Shape):
    """``ArtifactSource``."""

    source_uri: StrPipeVar
    source_types: Optional[list[ArtifactSourceType]] = None


class ArtifactSummary(Shape):
    """``ArtifactSummary``."""

    artifact_arn: Optional[StrPipeVar] = None
    artifact_name: Optional[NamePipeVar] = None
    source: Optional[ArtifactSource] = None
    artifact_type: Optional[StrPipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None


class AssociationSummary(Shape):
    """``AssociationSummary``.

    association_type: ContributedTo, AssociatedWith, DerivedFrom, Produced, SameAs
    """

    source_arn: Optional[StrPipeVar] = None
    destination_arn: Optional[StrPipeVar] = None
    source_type: Optional[StrPipeVar] = None
    destination_type: Optional[StrPipeVar] = None
    association_type: Optional[StrPipeVar] = None
    source_name: Optional[StrPipeVar] = None
    destination_name: Optional[StrPipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    created_by: Optional[UserContext] = None


class ContextSource(Shape):
    """``ContextSource``."""

    source_uri: StrPipeVar
    source_type: Optional[StrPipeVar] = None
    source_id: Optional[StrPipeVar] = None


class ContextSummary(Shape):
    """``ContextSummary``."""

    context_arn: Optional[StrPipeVar] = None
    context_name: Optional[NamePipeVar] = None
    source: Optional[ContextSource] = None
    context_type: Optional[StrPipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None


class CreateActionRequest(Shape):
    """``CreateActionRequest``.

    status: Unknown, InProgress, Completed, Failed, Stopping, Stopped
    """

    action_name: NamePipeVar
    source: ActionSource
    action_type: StrPipeVar
    description: Optional[StrPipeVar] = None
    status: Optional[StrPipeVar] = None
    properties: Optional[dict[str, StrPipeVar]] = None
    metadata_properties: Optional[MetadataProperties] = None
    tags: Optional[list[Tag]] = None


class CreateActionResponse(Shape):
    """``CreateActionResponse``."""

    action_arn: Optional[StrPipeVar] = None


class CreateArtifactRequest(Shape):
    """``CreateArtifactRequest``."""

    artifact_name: Optional[NamePipeVar] = None
    source: ArtifactSource
    artifact_type: StrPipeVar
    properties: Optional[dict[str, StrPipeVar]] = None
    metadata_properties: Optional[MetadataProperties] = None
    tags: Optional[list[Tag]] = None


class CreateArtifactResponse(Shape):
    """``CreateArtifactResponse``."""

    artifact_arn: Optional[StrPipeVar] = None


class CreateContextRequest(Shape):
    """``CreateContextRequest``."""

    context_name: NamePipeVar
    source: ContextSource
    context_type: StrPipeVar
    description: Optional[StrPipeVar] = None
    properties: Optional[dict[str, StrPipeVar]] = None
    tags: Optional[list[Tag]] = None


class CreateContextResponse(Shape):
    """``CreateContextResponse``."""

    context_arn: Optional[StrPipeVar] = None


class DeleteActionRequest(Shape):
    """``DeleteActionRequest``."""

    action_name: NamePipeVar


class DeleteActionResponse(Shape):
    """``DeleteActionResponse``."""

    action_arn: Optional[StrPipeVar] = None


class DeleteArtifactRequest(Shape):
    """``DeleteArtifactRequest``."""

    artifact_arn: Optional[StrPipeVar] = None
    source: Optional[ArtifactSource] = None


class DeleteArtifactResponse(Shape):
    """``DeleteArtifactResponse``."""

    artifact_arn: Optional[StrPipeVar] = None


class DeleteAssociationRequest(Shape):
    """``DeleteAssociationRequest``."""

    source_arn: StrPipeVar
    destination_arn: StrPipeVar


class DeleteAssociationResponse(Shape):
    """``DeleteAssociationResponse``."""

    source_arn: Optional[StrPipeVar] = None
    destination_arn: Optional[StrPipeVar] = None


class DeleteContextRequest(Shape):
    """``DeleteContextRequest``."""

    context_name: NamePipeVar


class DeleteContextResponse(Shape):
    """``DeleteContextResponse``."""

    context_arn: Optional[StrPipeVar] = None


class DescribeActionRequest(Shape):
    """``DescribeActionRequest``."""

    action_name: NamePipeVar


class DescribeActionResponse(Shape):
    """``DescribeActionResponse``.

    status: Unknown, InProgress, Completed, Failed, Stopping, Stopped
    """

    action_name: Optional[NamePipeVar] = None
    action_arn: Optional[StrPipeVar] = None
    source: Optional[ActionSource] = None
    action_type: Optional[StrPipeVar] = None
    description: Optional[StrPipeVar] = None
    status: Optional[StrPipeVar] = None
    properties: Optional[dict[str, StrPipeVar]] = None
    creation_time: Optional[TimePipeVar] = None
    created_by: Optional[UserContext] = None
    last_modified_time: Optional[TimePipeVar] = None
    last_modified_by: Optional[UserContext] = None
    metadata_properties: Optional[MetadataProperties] = None
    lineage_group_arn: Optional[StrPipeVar] = None


class DescribeArtifactRequest(Shape):
    """``DescribeArtifactRequest``."""

    artifact_arn: StrPipeVar


class DescribeArtifactResponse(Shape):
    """``DescribeArtifactResponse``."""

    artifact_name: Optional[NamePipeVar] = None
    artifact_arn: Optional[StrPipeVar] = None
    source: Optional[ArtifactSource] = None
    artifact_type: Optional[StrPipeVar] = None
    properties: Optional[dict[str, StrPipeVar]] = None
    creation_time: Optional[TimePipeVar] = None
    created_by: Optional[UserContext] = None
    last_modified_time: Optional[TimePipeVar] = None
    last_modified_by: Optional[UserContext] = None
    metadata_properties: Optional[MetadataProperties] = None
    lineage_group_arn: Optional[StrPipeVar] = None


class DescribeContextRequest(Shape):
    """``DescribeContextRequest``."""

    context_name: NamePipeVar


class DescribeContextResponse(Shape):
    """``DescribeContextResponse``."""

    context_name: Optional[NamePipeVar] = None
    context_arn: Optional[StrPipeVar] = None
    source: Optional[ContextSource] = None
    context_type: Optional[StrPipeVar] = None
    description: Optional[StrPipeVar] = None
    properties: Optional[dict[str, StrPipeVar]] = None
    creation_time: Optional[TimePipeVar] = None
    created_by: Optional[UserContext] = None
    last_modified_time: Optional[TimePipeVar] = None
    last_modified_by: Optional[UserContext] = None
    lineage_group_arn: Optional[StrPipeVar] = None


class DescribeLineageGroupRequest(Shape):
    """``DescribeLineageGroupRequest``."""

    lineage_group_name: NamePipeVar


class DescribeLineageGroupResponse(Shape):
    """``DescribeLineageGroupResponse``."""

    lineage_group_name: Optional[NamePipeVar] = None
    lineage_group_arn: Optional[StrPipeVar] = None
    display_name: Optional[StrPipeVar] = None
    description: Optional[StrPipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    created_by: Optional[UserContext] = None
    last_modified_time: Optional[TimePipeVar] = None
    last_modified_by: Optional[UserContext] = None


class Edge(Shape):
    """``Edge``.

    association_type: ContributedTo, AssociatedWith, DerivedFrom, Produced, SameAs
    """

    source_arn: Optional[StrPipeVar] = None
    destination_arn: Optional[StrPipeVar] = None
    association_type: Optional[StrPipeVar] = None


class GetLineageGroupPolicyRequest(Shape):
    """``GetLineageGroupPolicyRequest``."""

    lineage_group_name: NamePipeVar


class GetLineageGroupPolicyResponse(Shape):
    """``GetLineageGroupPolicyResponse``."""

    lineage_group_arn: Optional[StrPipeVar] = None
    resource_policy: Optional[StrPipeVar] = None


class LineageGroupSummary(Shape):
    """``LineageGroupSummary``."""

    lineage_group_arn: Optional[StrPipeVar] = None
    lineage_group_name: Optional[NamePipeVar] = None
    display_name: Optional[StrPipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None


class ListActionsRequest(Shape):
    """``ListActionsRequest``.

    sort_by: Name, CreationTime
    sort_order: Ascending, Descending
    max_results: 1..100
    """

    source_uri: Optional[StrPipeVar] = None
    action_type: Optional[StrPipeVar] = None
    created_after: Optional[TimePipeVar] = None
    created_before: Optional[TimePipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None


class ListActionsResponse(Shape):
    """``ListActionsResponse``."""

    action_summaries: Optional[list[ActionSummary]] = None
    next_token: Optional[StrPipeVar] = None


class ListArtifactsRequest(Shape):
    """``ListArtifactsRequest``.

    sort_by: CreationTime
    sort_order: Ascending, Descending
    max_results: 1..100
    """

    source_uri: Optional[StrPipeVar] = None
    artifact_type: Optional[StrPipeVar] = None
    created_after: Optional[TimePipeVar] = None
    created_before: Optional[TimePipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None


class ListArtifactsResponse(Shape):
    """``ListArtifactsResponse``."""

    artifact_summaries: Optional[list[ArtifactSummary]] = None
    next_token: Optional[StrPipeVar] = None


class ListAssociationsRequest(Shape):
    """``ListAssociationsRequest``.

    association_type: ContributedTo, AssociatedWith, DerivedFrom, Produced, SameAs
    sort_by: SourceArn, DestinationArn, SourceType, DestinationType, CreationTime
    sort_order: Ascending, Descending
    max_results: 1..100
    """

    source_arn: Optional[StrPipeVar] = None
    destination_arn: Optional[StrPipeVar] = None
    source_type: Optional[StrPipeVar] = None
    destination_type: Optional[StrPipeVar] = None
    association_type: Optional[StrPipeVar] = None
    created_after: Optional[TimePipeVar] = None
    created_before: Optional[TimePipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None


class ListAssociationsResponse(Shape):
    """``ListAssociationsResponse``."""

    association_summaries: Optional[list[AssociationSummary]] = None
    next_token: Optional[StrPipeVar] = None


class ListContextsRequest(Shape):
    """``ListContextsRequest``.

    sort_by: Name, CreationTime
    sort_order: Ascending, Descending
    max_results: 1..100
    """

    source_uri: Optional[StrPipeVar] = None
    context_type: Optional[StrPipeVar] = None
    created_after: Optional[TimePipeVar] = None
    created_before: Optional[TimePipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None


class ListContextsResponse(Shape):
    """``ListContextsResponse``."""

    context_summaries: Optional[list[ContextSummary]] = None
    next_token: Optional[StrPipeVar] = None


class ListLineageGroupsRequest(Shape):
    """``ListLineageGroupsRequest``.

    sort_by: Name, CreationTime
    sort_order: Ascending, Descending
    max_results: 1..100
    """

    created_after: Optional[TimePipeVar] = None
    created_before: Optional[TimePipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None


class ListLineageGroupsResponse(Shape):
    """``ListLineageGroupsResponse``."""

    lineage_group_summaries: Optional[list[LineageGroupSummary]] = None
    next_token: Optional[StrPipeVar] = None


class QueryFilters(Shape):
    """``QueryFilters``.

    lineage_types: TrialComponent, Artifact, Context, Action
    """

    types: Optional[list[StrPipeVar]] = None
    lineage_types: Optional[list[StrPipeVar]] = None
    created_before: Optional[TimePipeVar] = None
    created_after: Optional[TimePipeVar] = None
    modified_before: Optional[TimePipeVar] = None
    modified_after: Optional[TimePipeVar] = None
    properties: Optional[dict[str, StrPipeVar]] = None


class QueryLineageRequest(Shape):
    """``QueryLineageRequest``.

    direction: Both, Ascendants, Descendants
    max_depth: ..10
    max_results: ..50
    """

    start_arns: Optional[list[StrPipeVar]] = None
    direction: Optional[StrPipeVar] = None
    include_edges: Optional[BoolPipeVar] = None
    filters: Optional[QueryFilters] = None
    max_depth: Optional[IntPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    next_token: Optional[StrPipeVar] = None


class Vertex(Shape):
    """``Vertex``.

    lineage_type: TrialComponent, Artifact, Context, Action
    """

    arn: Optional[StrPipeVar] = None
    type: Optional[StrPipeVar] = None
    lineage_type: Optional[StrPipeVar] = None


class QueryLineageResponse(Shape):
    """``QueryLineageResponse``."""

    vertices: Optional[list[Vertex]] = None
    edges: Optional[list[Edge]] = None
    next_token: Optional[StrPipeVar] = None


class UpdateActionRequest(Shape):
    """``UpdateActionRequest``.

    status: Unknown, InProgress, Completed, Failed, Stopping, Stopped
    """

    action_name: NamePipeVar
    description: Optional[StrPipeVar] = None
    status: Optional[StrPipeVar] = None
    properties: Optional[dict[str, StrPipeVar]] = None
    properties_to_remove: Optional[list[StrPipeVar]] = None


class UpdateActionResponse(Shape):
    """``UpdateActionResponse``."""

    action_arn: Optional[StrPipeVar] = None


class UpdateArtifactRequest(Shape):
    """``UpdateArtifactRequest``."""

    artifact_arn: StrPipeVar
    artifact_name: Optional[NamePipeVar] = None
    properties: Optional[dict[str, StrPipeVar]] = None
    properties_to_remove: Optional[list[StrPipeVar]] = None


class UpdateArtifactResponse(Shape):
    """``UpdateArtifactResponse``."""

    artifact_arn: Optional[StrPipeVar] = None


class UpdateContextRequest(Shape):
    """``UpdateContextRequest``."""

    context_name: NamePipeVar
    description: Optional[StrPipeVar] = None
    properties: Optional[dict[str, StrPipeVar]] = None
    properties_to_remove: Optional[list[StrPipeVar]] = None


class UpdateContextResponse(Shape):
    """``UpdateContextResponse``."""

    context_arn: Optional[StrPipeVar] = None
