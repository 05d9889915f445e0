# Made by tools/codegen from botocore's service models; changes here are lost.


"""``ClusterHealthCheck``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from sagemaker.core.resources._base import Resource, ResourceType
from sagemaker.core.shapes.cluster import StartClusterHealthCheckRequest

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.cluster import InstanceGroupHealthCheckConfiguration
    from sagemaker.core.workflow.variable_types import NamePipeVar


class ClusterHealthCheck(Resource):
    """``ClusterHealthCheck``."""

    _resource_type: ClassVar[ResourceType] = ResourceType("ClusterHealthCheck", name="")

    @classmethod
    def start(
        cls,
        cluster_name: NamePipeVar,
        deep_health_check_configurations: list[InstanceGroupHealthCheckConfiguration],
        session: AnySession | None = None,
        region: str | None = None,
    ) -> None:
        """``StartClusterHealthCheck``."""
        cls._call_class("StartClusterHealthCheck", StartClusterHealthCheckRequest, locals())
