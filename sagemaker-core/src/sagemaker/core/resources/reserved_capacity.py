# Made by tools/codegen from botocore's service models; changes here are lost.


"""``ReservedCapacity``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.training_plan import (
    DescribeReservedCapacityRequest,
    ListUltraServersByReservedCapacityRequest,
    UltraServer,
    UltraServerSummary,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.workflow.variable_types import StrPipeVar


class ReservedCapacity(Resource):
    """``ReservedCapacity``, as ``DescribeReservedCapacity`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "ReservedCapacity",
        name="reserved_capacity_arn",
        identifiers=("reserved_capacity_arn",),
        describe=("DescribeReservedCapacity", DescribeReservedCapacityRequest),
        status="status",
    )

    reserved_capacity_arn: str
    reserved_capacity_type: Optional[str] = None
    status: Optional[str] = None
    availability_zone: Optional[str] = None
    duration_hours: Optional[int] = None
    duration_minutes: Optional[int] = None
    start_time: Optional[datetime] = None
    end_time: Optional[datetime] = None
    instance_type: Optional[str] = None
    total_instance_count: Optional[int] = None
    available_instance_count: Optional[int] = None
    in_use_instance_count: Optional[int] = None
    ultra_server_summary: Optional[UltraServerSummary] = None

    @classmethod
    def get(
        cls, reserved_capacity_arn: StrPipeVar, session: AnySession | None = None, region: str | None = None
    ) -> ReservedCapacity:
        """``DescribeReservedCapacity``."""
        return cls._get(locals())

    def refresh(self) -> ReservedCapacity:
        """``DescribeReservedCapacity`` again; the attributes change in place."""
        return self._refresh(locals())

    def get_all_ultra_servers(
        self, session: AnySession | None = None, region: str | None = None
    ) -> ResourceIterator[UltraServer]:
        """``ListUltraServersByReservedCapacity``, all pages."""
        return self._list(
            "ListUltraServersByReservedCapacity",
            ListUltraServersByReservedCapacityRequest,
            locals(),
            "UltraServers",
            UltraServer,
        )

    def wait_for_status(
        self,
        target_status: Literal["Pending", "Active", "Scheduled", "Expired", "Failed"],
        poll: float = 5,
        timeout: float | None = None,
    ) -> None:
        """Wait for a status; see `sagemaker.core.resources._lifecycle.wait_for_status`."""
        self._wait_for_status(locals())
