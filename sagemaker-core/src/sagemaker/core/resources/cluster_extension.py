# Made by tools/codegen from botocore's service models; changes here are lost.


"""``ClusterExtension``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.cluster_operation import (
    CreateClusterExtensionRequest,
    DeleteClusterExtensionRequest,
    DescribeClusterExtensionRequest,
    ExtensionDetails,
    ExtensionHealth,
    ExtensionNodeSummary,
    ExtensionVersionSummary,
    ListClusterExtensionsRequest,
    ListClusterExtensionVersionsRequest,
    UpdateClusterExtensionRequest,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import StrPipeVar, TimePipeVar


class ClusterExtension(Resource):
    """``ClusterExtension``, as ``DescribeClusterExtension`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "ClusterExtension",
        name="cluster_arn",
        identifiers=("cluster_arn", "extension_arn"),
        describe=("DescribeClusterExtension", DescribeClusterExtensionRequest),
    )

    cluster_arn: str
    extension_arn: str
    extension_details: Optional[ExtensionDetails] = None
    node_summary: Optional[ExtensionNodeSummary] = None
    health: Optional[ExtensionHealth] = None

    @classmethod
    def create(
        cls,
        cluster_arn: StrPipeVar,
        extension_name: StrPipeVar,
        extension_version: StrPipeVar | None = None,
        configuration_values: StrPipeVar | None = None,
        tags: list[Tag] | None = None,
        client_token: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ClusterExtension:
        """``CreateClusterExtension``, then ``DescribeClusterExtension``; step arguments under a `PipelineSession`."""
        made: ClusterExtension = cls._create(
            "CreateClusterExtension", CreateClusterExtensionRequest, locals()
        )
        return made

    @classmethod
    def get(
        cls,
        cluster_arn: StrPipeVar,
        extension_arn: StrPipeVar,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ClusterExtension:
        """``DescribeClusterExtension``."""
        return cls._get(locals())

    def refresh(self) -> ClusterExtension:
        """``DescribeClusterExtension`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(
        self,
        extension_version: StrPipeVar | None = None,
        configuration_values: StrPipeVar | None = None,
        client_token: StrPipeVar | None = None,
    ) -> ClusterExtension:
        """``UpdateClusterExtension``, then ``DescribeClusterExtension``."""
        self._call("UpdateClusterExtension", UpdateClusterExtensionRequest, locals())
        return self._refresh()

    def delete(self) -> None:
        """``DeleteClusterExtension``."""
        self._call("DeleteClusterExtension", DeleteClusterExtensionRequest, locals())

    @classmethod
    def get_all(
        cls,
        cluster_arn: StrPipeVar,
        creation_time_after: TimePipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[ClusterExtension]:
        """``ListClusterExtensions``, all pages, each described."""
        return cls._get_all("ListClusterExtensions", ListClusterExtensionsRequest, locals(), "Extensions")

    @classmethod
    def get_all_versions(
        cls, extension_name: StrPipeVar, session: AnySession | None = None, region: str | None = None
    ) -> ResourceIterator[ExtensionVersionSummary]:
        """``ListClusterExtensionVersions``, all pages."""
        return cls._list_class(
            "ListClusterExtensionVersions",
            ListClusterExtensionVersionsRequest,
            locals(),
            "ExtensionVersions",
            ExtensionVersionSummary,
        )
