"""Network settings of processing and transform jobs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests import filled
from sagemaker.core.workflow.entities import PipelineVariable

SUBNETS_KEY = "Subnets"
SECURITY_GROUP_IDS_KEY = "SecurityGroupIds"
VPC_CONFIG_KEY = "VpcConfig"
# A placeholder for the VPC of the session's defaults.
VPC_CONFIG_DEFAULT = "VPC_CONFIG_DEFAULT"


@attrs.define
class NetworkConfig:
    """Isolation, encryption and VPC of a job.

    Args:
        enable_network_isolation: block all outbound calls of the containers, including those to S3.
        security_group_ids: security groups of the VPC; needs ``subnets``.
        subnets: subnets of the VPC; needs ``security_group_ids``.
        encrypt_inter_container_traffic: encrypt traffic between the instances of one job; training becomes slower.

    Example:
        ```python
        from sagemaker.core.network import NetworkConfig

        network = NetworkConfig(subnets=["subnet-1"], security_group_ids=["sg-1"])
        assert network.to_request() == {
            "EnableNetworkIsolation": False,
            "VpcConfig": {"SecurityGroupIds": ["sg-1"], "Subnets": ["subnet-1"]},
        }
        ```
    """

    enable_network_isolation: bool | PipelineVariable | None = None
    security_group_ids: list[str | PipelineVariable] | None = None
    subnets: list[str | PipelineVariable] | None = None
    encrypt_inter_container_traffic: bool | PipelineVariable | None = None

    def to_request(self) -> dict[str, Any]:
        """Return ``NetworkConfig`` of the API; unset members are left out, except isolation, which is then off."""
        isolation = self.enable_network_isolation
        return filled(
            EnableNetworkIsolation=False if isolation is None else isolation,
            EnableInterContainerTrafficEncryption=self.encrypt_inter_container_traffic,
            VpcConfig=self._vpc_config(),
        )

    _to_request_dict = to_request

    def _vpc_config(self) -> dict[str, Any] | None:
        return filled(SecurityGroupIds=self.security_group_ids, Subnets=self.subnets) or None


def to_dict(subnets: list[Any] | None, security_group_ids: list[Any] | None) -> dict[str, list[Any]] | None:
    """Return ``VpcConfig`` of the API, or None if subnets or security groups are missing."""
    if subnets is None or security_group_ids is None:
        return None
    return {SUBNETS_KEY: subnets, SECURITY_GROUP_IDS_KEY: security_group_ids}


def from_dict(
    vpc_config: Mapping[str, Any] | None, do_sanitize: bool = False
) -> tuple[list[Any] | None, list[Any] | None]:
    """Return the subnets and security groups of a ``VpcConfig``.

    Args:
        vpc_config: the structure; for None both results are None.
        do_sanitize: check the structure first, see `sanitize`.

    Raises:
        ValidationError: a member is missing.
    """
    if vpc_config is None:
        return None, None
    checked: Mapping[str, Any] = (sanitize(vpc_config) or {}) if do_sanitize else vpc_config
    missing = [key for key in (SUBNETS_KEY, SECURITY_GROUP_IDS_KEY) if key not in checked]
    if missing:
        raise ValidationError(f"vpc_config is missing key: {missing[0]}")
    return checked[SUBNETS_KEY], checked[SECURITY_GROUP_IDS_KEY]


def sanitize(vpc_config: Any) -> dict[str, list[Any]] | None:
    """Return a ``VpcConfig`` reduced to its two members; None stays None.

    Raises:
        ValidationError: the value is not a mapping, or a member is missing, empty or not a list.
    """
    if vpc_config is None:
        return None
    if not isinstance(vpc_config, Mapping):
        raise ValidationError(f"vpc_config is not a dict: {vpc_config}")
    if not vpc_config:
        raise ValidationError("vpc_config is empty")
    return {key: _member(vpc_config, key) for key in (SUBNETS_KEY, SECURITY_GROUP_IDS_KEY)}


def _member(vpc_config: Mapping[str, Any], key: str) -> list[Any]:
    value = vpc_config.get(key)
    if value is None:
        raise ValidationError(f"vpc_config is missing key: {key}")
    if not isinstance(value, list):
        raise ValidationError(f"vpc_config value for {key} is not a list: {value}")
    if not value:
        raise ValidationError(f"vpc_config value for {key} is empty")
    return value
