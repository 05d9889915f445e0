# Made by tools/codegen from botocore's service models; changes here are lost.


"""``DeviceFleet``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.edge import (
    CreateDeviceFleetRequest,
    DeleteDeviceFleetRequest,
    DeregisterDevicesRequest,
    DescribeDeviceFleetRequest,
    EdgeOutputConfig,
    GetDeviceFleetReportRequest,
    GetDeviceFleetReportResponse,
    ListDeviceFleetsRequest,
    RegisterDevicesRequest,
    UpdateDeviceFleetRequest,
    UpdateDevicesRequest,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.shapes.edge import Device
    from sagemaker.core.workflow.variable_types import BoolPipeVar, NamePipeVar, StrPipeVar, TimePipeVar


class DeviceFleet(Resource):
    """``DeviceFleet``, as ``DescribeDeviceFleet`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "DeviceFleet",
        name="device_fleet_name",
        identifiers=("device_fleet_name",),
        describe=("DescribeDeviceFleet", DescribeDeviceFleetRequest),
    )

    device_fleet_name: str
    device_fleet_arn: Optional[str] = None
    output_config: Optional[EdgeOutputConfig] = None
    description: Optional[str] = None
    creation_time: Optional[datetime] = None
    last_modified_time: Optional[datetime] = None
    role_arn: Optional[str] = None
    iot_role_alias: Optional[str] = None

    @classmethod
    def create(
        cls,
        device_fleet_name: NamePipeVar,
        output_config: EdgeOutputConfig,
        role_arn: StrPipeVar | None = None,
        description: StrPipeVar | None = None,
        tags: list[Tag] | None = None,
        enable_iot_role_alias: BoolPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> DeviceFleet:
        """``CreateDeviceFleet``, then ``DescribeDeviceFleet``; step arguments under a `PipelineSession`."""
        made: DeviceFleet = cls._create("CreateDeviceFleet", CreateDeviceFleetRequest, locals())
        return made

    @classmethod
    def get(
        cls, device_fleet_name: NamePipeVar, session: AnySession | None = None, region: str | None = None
    ) -> DeviceFleet:
        """``DescribeDeviceFleet``."""
        return cls._get(locals())

    def refresh(self) -> DeviceFleet:
        """``DescribeDeviceFleet`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(
        self,
        output_config: EdgeOutputConfig,
        role_arn: StrPipeVar | None = None,
        description: StrPipeVar | None = None,
        enable_iot_role_alias: BoolPipeVar | None = None,
    ) -> DeviceFleet:
        """``UpdateDeviceFleet``, then ``DescribeDeviceFleet``."""
        self._call("UpdateDeviceFleet", UpdateDeviceFleetRequest, locals())
        return self._refresh()

    def delete(self) -> None:
        """``DeleteDeviceFleet``."""
        self._call("DeleteDeviceFleet", DeleteDeviceFleetRequest, locals())

    @classmethod
    def get_all(
        cls,
        creation_time_after: TimePipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        last_modified_time_after: TimePipeVar | None = None,
        last_modified_time_before: TimePipeVar | None = None,
        name_contains: StrPipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[DeviceFleet]:
        """``ListDeviceFleets``, all pages, each described."""
        return cls._get_all("ListDeviceFleets", ListDeviceFleetsRequest, locals(), "DeviceFleetSummaries")

    def deregister_devices(
        self, device_names: list[StrPipeVar], session: AnySession | None = None, region: str | None = None
    ) -> None:
        """``DeregisterDevices``."""
        self._call("DeregisterDevices", DeregisterDevicesRequest, locals())

    def get_report(
        self, session: AnySession | None = None, region: str | None = None
    ) -> GetDeviceFleetReportResponse:
        """``GetDeviceFleetReport``."""
        return GetDeviceFleetReportResponse.from_response(
            self._call("GetDeviceFleetReport", GetDeviceFleetReportRequest, locals())
        )

    def register_devices(
        self,
        devices: list[Device],
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> None:
        """``RegisterDevices``."""
        self._call("RegisterDevices", RegisterDevicesRequest, locals())

    def update_devices(
        self, devices: list[Device], session: AnySession | None = None, region: str | None = None
    ) -> None:
        """``UpdateDevices``."""
        self._call("UpdateDevices", UpdateDevicesRequest, locals())
