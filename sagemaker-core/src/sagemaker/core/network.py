"""Network settings of processing and transform jobs."""

from __future__ import annotations

from typing import Any

import attrs

from sagemaker.core.workflow.entities import PipelineVariable


@attrs.define
class NetworkConfig:
    """Isolation, encryption and VPC of a job.

    Args:
        enable_network_isolation: the containers can make no outbound call, to S3 neither.
        security_group_ids: of the VPC; needs ``subnets``.
        subnets: of the VPC; needs ``security_group_ids``.
        encrypt_inter_container_traffic: between the instances of one job; training becomes slower.
    """

    enable_network_isolation: bool | PipelineVariable | None = None
    security_group_ids: list[str | PipelineVariable] | None = None
    subnets: list[str | PipelineVariable] | None = None
    encrypt_inter_container_traffic: bool | PipelineVariable | None = None

    def to_request(self) -> dict[str, Any]:
        """``NetworkConfig`` of the API; members that are not set are left out."""
        request = {
            "EnableNetworkIsolation": self.enable_network_isolation,
            "EnableInterContainerTrafficEncryption": self.encrypt_inter_container_traffic,
            "VpcConfig": self._vpc_config(),
        }
        return {name: value for name, value in request.items() if value is not None}

    def _vpc_config(self) -> dict[str, Any] | None:
        vpc = {"SecurityGroupIds": self.security_group_ids, "Subnets": self.subnets}
        return {name: value for name, value in vpc.items() if value is not None} or None
