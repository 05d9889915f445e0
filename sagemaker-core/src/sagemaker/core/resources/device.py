# Made by tools/codegen from botocore's service models; changes here are lost.


"""``Device``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.edge import DescribeDeviceRequest, EdgeModel, ListDevicesRequest

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar, TimePipeVar


class Device(Resource):
    """``Device``, as ``DescribeDevice`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "Device",
        name="device_name",
        identifiers=("device_name", "device_fleet_name"),
        describe=("DescribeDevice", DescribeDeviceRequest),
    )

    device_name: str
    device_fleet_name: str
    device_arn: Optional[str] = None
    description: Optional[str] = None
    iot_thing_name: Optional[str] = None
    registration_time: Optional[datetime] = None
    latest_heartbeat: Optional[datetime] = None
    models: Optional[list[EdgeModel]] = None
    max_models: Optional[int] = None
    next_token: Optional[str] = None
    agent_version: Optional[str] = None

    @classmethod
    def get(
        cls,
        device_name: NamePipeVar,
        device_fleet_name: NamePipeVar,
        next_token: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> Device:
        """``DescribeDevice``."""
        return cls._get(locals())

    def refresh(self) -> Device:
        """``DescribeDevice`` again; the attributes change in place."""
        return self._refresh(locals())

    @classmethod
    def get_all(
        cls,
        latest_heartbeat_after: TimePipeVar | None = None,
        model_name: NamePipeVar | None = None,
        device_fleet_name: NamePipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[Device]:
        """``ListDevices``, all pages, each described."""
        return cls._get_all("ListDevices", ListDevicesRequest, locals(), "DeviceSummaries")
