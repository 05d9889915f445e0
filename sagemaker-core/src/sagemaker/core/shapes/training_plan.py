# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: training plan."""

from typing import Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.common import Tag
from sagemaker.core.workflow.variable_types import IntPipeVar, NamePipeVar, StrPipeVar, TimePipeVar


class CreateTrainingPlanRequest(Shape):
    """``CreateTrainingPlanRequest``.

    spare_instance_count_per_ultra_server: 0..
    """

    training_plan_name: NamePipeVar
    training_plan_offering_id: StrPipeVar
    spare_instance_count_per_ultra_server: Optional[IntPipeVar] = None
    tags: Optional[list[Tag]] = None


class CreateTrainingPlanResponse(Shape):
    """``CreateTrainingPlanResponse``."""

    training_plan_arn: StrPipeVar


class DescribeReservedCapacityRequest(Shape):
    """``DescribeReservedCapacityRequest``."""

    reserved_capacity_arn: StrPipeVar


class UltraServerSummary(Shape):
    """``UltraServerSummary``.

    ultra_server_count: 1..
    available_spare_instance_count: 0..
    unhealthy_instance_count: 0..
    """

    ultra_server_type: StrPipeVar
    instance_type: StrPipeVar
    ultra_server_count: Optional[IntPipeVar] = None
    available_spare_instance_count: Optional[IntPipeVar] = None
    unhealthy_instance_count: Optional[IntPipeVar] = None


class DescribeReservedCapacityResponse(Shape):
    """``DescribeReservedCapacityResponse``.

    reserved_capacity_type: UltraServer, Instance
    status: Pending, Active, Scheduled, Expired, Failed
    duration_hours: 0..87600
    duration_minutes: 0..59
    total_instance_count: 0..
    available_instance_count: 0..
    in_use_instance_count: 0..
    """

    reserved_capacity_arn: StrPipeVar
    reserved_capacity_type: Optional[StrPipeVar] = None
    status: Optional[StrPipeVar] = None
    availability_zone: Optional[StrPipeVar] = None
    duration_hours: Optional[IntPipeVar] = None
    duration_minutes: Optional[IntPipeVar] = None
    start_time: Optional[TimePipeVar] = None
    end_time: Optional[TimePipeVar] = None
    instance_type: StrPipeVar
    total_instance_count: IntPipeVar
    available_instance_count: Optional[IntPipeVar] = None
    in_use_instance_count: Optional[IntPipeVar] = None
    ultra_server_summary: Optional[UltraServerSummary] = None


class DescribeTrainingPlanExtensionHistoryRequest(Shape):
    """``DescribeTrainingPlanExtensionHistoryRequest``.

    max_results: 1..100
    """

    training_plan_arn: StrPipeVar
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None


class TrainingPlanExtension(Shape):
    """``TrainingPlanExtension``.

    duration_hours: 0..4368
    """

    training_plan_extension_offering_id: StrPipeVar
    extended_at: Optional[TimePipeVar] = None
    start_date: Optional[TimePipeVar] = None
    end_date: Optional[TimePipeVar] = None
    status: Optional[StrPipeVar] = None
    payment_status: Optional[StrPipeVar] = None
    availability_zone: Optional[StrPipeVar] = None
    availability_zone_id: Optional[StrPipeVar] = None
    duration_hours: Optional[IntPipeVar] = None
    upfront_fee: Optional[StrPipeVar] = None
    currency_code: Optional[StrPipeVar] = None


class DescribeTrainingPlanExtensionHistoryResponse(Shape):
    """``DescribeTrainingPlanExtensionHistoryResponse``."""

    training_plan_extensions: list[TrainingPlanExtension]
    next_token: Optional[StrPipeVar] = None


class DescribeTrainingPlanRequest(Shape):
    """``DescribeTrainingPlanRequest``."""

    training_plan_name: NamePipeVar


class ReservedCapacitySummary(Shape):
    """``ReservedCapacitySummary``.

    reserved_capacity_type: UltraServer, Instance
    ultra_server_count: 1..
    total_instance_count: 0..
    status: Pending, Active, Scheduled, Expired, Failed
    duration_hours: 0..87600
    duration_minutes: 0..59
    """

    reserved_capacity_arn: StrPipeVar
    reserved_capacity_type: Optional[StrPipeVar] = None
    ultra_server_type: Optional[StrPipeVar] = None
    ultra_server_count: Optional[IntPipeVar] = None
    instance_type: StrPipeVar
    total_instance_count: IntPipeVar
    status: StrPipeVar
    availability_zone: Optional[StrPipeVar] = None
    availability_zone_id: Optional[StrPipeVar] = None
    duration_hours: Optional[IntPipeVar] = None
    duration_minutes: Optional[IntPipeVar] = None
    start_time: Optional[TimePipeVar] = None
    end_time: Optional[TimePipeVar] = None


class DescribeTrainingPlanResponse(Shape):
    """``DescribeTrainingPlanResponse``.

    status: Pending, Active, Scheduled, Expired, Failed
    duration_hours: 0..87600
    duration_minutes: 0..59
    total_instance_count: 0..
    available_instance_count: 0..
    in_use_instance_count: 0..
    unhealthy_instance_count: 0..
    available_spare_instance_count: 0..
    total_ultra_server_count: 1..
    target_resources: training-job, hyperpod-cluster, endpoint, studio-apps
    """

    training_plan_arn: StrPipeVar
    training_plan_name: NamePipeVar
    status: StrPipeVar
    status_message: Optional[StrPipeVar] = None
    duration_hours: Optional[IntPipeVar] = None
    duration_minutes: Optional[IntPipeVar] = None
    start_time: Optional[TimePipeVar] = None
    end_time: Optional[TimePipeVar] = None
    upfront_fee: Optional[StrPipeVar] = None
    currency_code: Optional[StrPipeVar] = None
    total_instance_count: Optional[IntPipeVar] = None
    available_instance_count: Optional[IntPipeVar] = None
    in_use_instance_count: Optional[IntPipeVar] = None
    unhealthy_instance_count: Optional[IntPipeVar] = None
    available_spare_instance_count: Optional[IntPipeVar] = None
    total_ultra_server_count: Optional[IntPipeVar] = None
    target_resources: Optional[list[StrPipeVar]] = None
    reserved_capacity_summaries: Optional[list[ReservedCapacitySummary]] = None


class ExtendTrainingPlanRequest(Shape):
    """``ExtendTrainingPlanRequest``."""

    training_plan_extension_offering_id: StrPipeVar


class ExtendTrainingPlanResponse(Shape):
    """``ExtendTrainingPlanResponse``."""

    training_plan_extensions: list[TrainingPlanExtension]


class TrainingPlanFilter(Shape):
    """``TrainingPlanFilter``.

    name: Status
    """

    name: StrPipeVar
    value: StrPipeVar


class ListTrainingPlansRequest(Shape):
    """``ListTrainingPlansRequest``.

    max_results: 1..100
    sort_by: TrainingPlanName, StartTime, Status
    sort_order: Ascending, Descending
    """

    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    start_time_after: Optional[TimePipeVar] = None
    start_time_before: Optional[TimePipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    filters: Optional[list[TrainingPlanFilter]] = None


class TrainingPlanSummary(Shape):
    """``TrainingPlanSummary``.

    status: Pending, Active, Scheduled, Expired, Failed
    duration_hours: 0..87600
    duration_minutes: 0..59
    total_instance_count: 0..
    available_instance_count: 0..
    in_use_instance_count: 0..
    total_ultra_server_count: 1..
    target_resources: training-job, hyperpod-cluster, endpoint, studio-apps
    """

    training_plan_arn: StrPipeVar
    training_plan_name: NamePipeVar
    status: StrPipeVar
    status_message: Optional[StrPipeVar] = None
    duration_hours: Optional[IntPipeVar] = None
    duration_minutes: Optional[IntPipeVar] = None
    start_time: Optional[TimePipeVar] = None
    end_time: Optional[TimePipeVar] = None
    upfront_fee: Optional[StrPipeVar] = None
    currency_code: Optional[StrPipeVar] = None
    total_instance_count: Optional[IntPipeVar] = None
    available_instance_count: Optional[IntPipeVar] = None
    in_use_instance_count: Optional[IntPipeVar] = None
    total_ultra_server_count: Optional[IntPipeVar] = None
    target_resources: Optional[list[StrPipeVar]] = None
    reserved_capacity_summaries: Optional[list[ReservedCapacitySummary]] = None


class ListTrainingPlansResponse(Shape):
    """``ListTrainingPlansResponse``."""

    next_token: Optional[StrPipeVar] = None
    training_plan_summaries: list[TrainingPlanSummary]


class ListUltraServersByReservedCapacityRequest(Shape):
    """``ListUltraServersByReservedCapacityRequest``.

    max_results: 1..100
    """

    reserved_capacity_arn: StrPipeVar
    max_results: Optional[IntPipeVar] = None
    next_token: Optional[StrPipeVar] = None


class UltraServer(Shape):
    """``UltraServer``.

    total_instance_count: 0..
    configured_spare_instance_count: 0..
    available_instance_count: 0..
    in_use_instance_count: 0..
    available_spare_instance_count: 0..
    unhealthy_instance_count: 0..
    health_status: OK, Impaired, Insufficient-Data
    """

    ultra_server_id: StrPipeVar
    ultra_server_type: StrPipeVar
    availability_zone: StrPipeVar
    instance_type: StrPipeVar
    total_instance_count: IntPipeVar
    configured_spare_instance_count: Optional[IntPipeVar] = None
    available_instance_count: Optional[IntPipeVar] = None
    in_use_instance_count: Optional[IntPipeVar] = None
    available_spare_instance_count: Optional[IntPipeVar] = None
    unhealthy_instance_count: Optional[IntPipeVar] = None
    health_status: Optional[StrPipeVar] = None


class ListUltraServersByReservedCapacityResponse(Shape):
    """``ListUltraServersByReservedCapacityResponse``."""

    next_token: Optional[StrPipeVar] = None
    ultra_servers: list[UltraServer]


class ReservedCapacityOffering(Shape):
    """``ReservedCapacityOffering``.

    reserved_capacity_type: UltraServer, Instance
    ultra_server_count: 1..
    instance_count: 0..256
    duration_hours: 0..87600
    duration_minutes: 0..59
    """

    reserved_capacity_type: Optional[StrPipeVar] = None
    ultra_server_type: Optional[StrPipeVar] = None
    ultra_server_count: Optional[IntPipeVar] = None
    instance_type: StrPipeVar
    instance_count: IntPipeVar
    availability_zone: Optional[StrPipeVar] = None
    duration_hours: Optional[IntPipeVar] = None
    duration_minutes: Optional[IntPipeVar] = None
    start_time: Optional[TimePipeVar] = None
    end_time: Optional[TimePipeVar] = None
    extension_start_time: Optional[TimePipeVar] = None
    extension_end_time: Optional[TimePipeVar] = None


class SearchTrainingPlanOfferingsRequest(Shape):
    """``SearchTrainingPlanOfferingsRequest``.

    instance_count: 0..256
    ultra_server_count: 1..
    duration_hours: 1..87600
    target_resources: training-job, hyperpod-cluster, endpoint, studio-apps
    """

    instance_type: Optional[StrPipeVar] = None
    instance_count: Optional[IntPipeVar] = None
    ultra_server_type: Optional[StrPipeVar] = None
    ultra_server_count: Optional[IntPipeVar] = None
    start_time_after: Optional[TimePipeVar] = None
    end_time_before: Optional[TimePipeVar] = None
    duration_hours: Optional[IntPipeVar] = None
    target_resources: Optional[list[StrPipeVar]] = None
    training_plan_arn: Optional[StrPipeVar] = None


class TrainingPlanOffering(Shape):
    """``TrainingPlanOffering``.

    target_resources: training-job, hyperpod-cluster, endpoint, studio-apps
    duration_hours: 0..87600
    duration_minutes: 0..59
    """

    training_plan_offering_id: StrPipeVar
    target_resources: list[StrPipeVar]
    requested_start_time_after: Optional[TimePipeVar] = None
    requested_end_time_before: Optional[TimePipeVar] = None
    duration_hours: Optional[IntPipeVar] = None
    duration_minutes: Optional[IntPipeVar] = None
    upfront_fee: Optional[StrPipeVar] = None
    currency_code: Optional[StrPipeVar] = None
    reserved_capacity_offerings: Optional[list[ReservedCapacityOffering]] = None


class TrainingPlanExtensionOffering(Shape):
    """``TrainingPlanExtensionOffering``.

    duration_hours: 0..4368
    """

    training_plan_extension_offering_id: StrPipeVar
    availability_zone: Optional[StrPipeVar] = None
    start_date: Optional[TimePipeVar] = None
    end_date: Optional[TimePipeVar] = None
    duration_hours: Optional[IntPipeVar] = None
    upfront_fee: Optional[StrPipeVar] = None
    currency_code: Optional[StrPipeVar] = None


class SearchTrainingPlanOfferingsResponse(Shape):
    """``SearchTrainingPlanOfferingsResponse``."""

    training_plan_offerings: list[TrainingPlanOffering]
    training_plan_extension_offerings: Optional[list[TrainingPlanExtensionOffering]] = None
