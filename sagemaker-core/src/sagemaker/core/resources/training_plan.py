# Made by tools/codegen from botocore's service models; changes here are lost.


"""``TrainingPlan``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.training_plan import (
    CreateTrainingPlanRequest,
    DescribeTrainingPlanExtensionHistoryRequest,
    DescribeTrainingPlanRequest,
    ExtendTrainingPlanRequest,
    ExtendTrainingPlanResponse,
    ListTrainingPlansRequest,
    ReservedCapacitySummary,
    SearchTrainingPlanOfferingsRequest,
    SearchTrainingPlanOfferingsResponse,
    TrainingPlanExtension,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.shapes.training_plan import TrainingPlanFilter
    from sagemaker.core.workflow.variable_types import IntPipeVar, NamePipeVar, StrPipeVar, TimePipeVar


class TrainingPlan(Resource):
    """``TrainingPlan``, as ``DescribeTrainingPlan`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "TrainingPlan",
        name="training_plan_name",
        identifiers=("training_plan_name",),
        describe=("DescribeTrainingPlan", DescribeTrainingPlanRequest),
        status="status",
    )

    training_plan_name: str
    training_plan_arn: Optional[str] = None
    status: Optional[str] = None
    status_message: Optional[str] = None
    duration_hours: Optional[int] = None
    duration_minutes: Optional[int] = None
    start_time: Optional[datetime] = None
    end_time: Optional[datetime] = None
    upfront_fee: Optional[str] = None
    currency_code: Optional[str] = None
    total_instance_count: Optional[int] = None
    available_instance_count: Optional[int] = None
    in_use_instance_count: Optional[int] = None
    unhealthy_instance_count: Optional[int] = None
    available_spare_instance_count: Optional[int] = None
    total_ultra_server_count: Optional[int] = None
    target_resources: Optional[list[str]] = None
    reserved_capacity_summaries: Optional[list[ReservedCapacitySummary]] = None

    @classmethod
    def create(
        cls,
        training_plan_name: NamePipeVar,
        training_plan_offering_id: StrPipeVar,
        spare_instance_count_per_ultra_server: IntPipeVar | None = None,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> TrainingPlan:
        """``CreateTrainingPlan``, then ``DescribeTrainingPlan``; step arguments under a `PipelineSession`."""
        made: TrainingPlan = cls._create("CreateTrainingPlan", CreateTrainingPlanRequest, locals())
        return made

    @classmethod
    def get(
        cls, training_plan_name: NamePipeVar, session: AnySession | None = None, region: str | None = None
    ) -> TrainingPlan:
        """``DescribeTrainingPlan``."""
        return cls._get(locals())

    def refresh(self) -> TrainingPlan:
        """``DescribeTrainingPlan`` again; the attributes change in place."""
        return self._refresh(locals())

    @classmethod
    def get_all(
        cls,
        start_time_after: TimePipeVar | None = None,
        start_time_before: TimePipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        filters: list[TrainingPlanFilter] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[TrainingPlan]:
        """``ListTrainingPlans``, all pages, each described."""
        return cls._get_all("ListTrainingPlans", ListTrainingPlansRequest, locals(), "TrainingPlanSummaries")

    @classmethod
    def extend(
        cls,
        training_plan_extension_offering_id: StrPipeVar,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ExtendTrainingPlanResponse:
        """``ExtendTrainingPlan``."""
        return ExtendTrainingPlanResponse.from_response(
            cls._call_class("ExtendTrainingPlan", ExtendTrainingPlanRequest, locals())
        )

    def get_all_extensions(
        self, session: AnySession | None = None, region: str | None = None
    ) -> ResourceIterator[TrainingPlanExtension]:
        """``DescribeTrainingPlanExtensionHistory``, all pages."""
        return self._list(
            "DescribeTrainingPlanExtensionHistory",
            DescribeTrainingPlanExtensionHistoryRequest,
            locals(),
            "TrainingPlanExtensions",
            TrainingPlanExtension,
        )

    @classmethod
    def search_offerings(
        cls,
        instance_type: StrPipeVar | None = None,
        instance_count: IntPipeVar | None = None,
        ultra_server_type: StrPipeVar | None = None,
        ultra_server_count: IntPipeVar | None = None,
        start_time_after: TimePipeVar | None = None,
        end_time_before: TimePipeVar | None = None,
        duration_hours: IntPipeVar | None = None,
        target_resources: list[StrPipeVar] | None = None,
        training_plan_arn: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> SearchTrainingPlanOfferingsResponse:
        """``SearchTrainingPlanOfferings``."""
        return SearchTrainingPlanOfferingsResponse.from_response(
            cls._call_class("SearchTrainingPlanOfferings", SearchTrainingPlanOfferingsRequest, locals())
        )

    def wait_for_status(
        self,
        target_status: Literal["Pending", "Active", "Scheduled", "Expired", "Failed"],
        poll: float = 5,
        timeout: float | None = None,
    ) -> None:
        """Wait for a status; see `sagemaker.core.resources._lifecycle.wait_for_status`."""
        self._wait_for_status(locals())
