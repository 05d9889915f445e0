# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: inference router."""

from typing import ClassVar, Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.common import Tag
from sagemaker.core.workflow.variable_types import (
    FloatPipeVar,
    IntPipeVar,
    NamePipeVar,
    StrPipeVar,
    TimePipeVar,
)


class AddInferenceGatewayRequest(Shape):
    """``AddInferenceGatewayRequest``."""

    identifier: StrPipeVar
    cluster_arn: StrPipeVar
    namespace: StrPipeVar
    name: StrPipeVar


class GlobalInferenceGatewayMember(Shape):
    """``GlobalInferenceGatewayMember``."""

    name: StrPipeVar
    namespace: StrPipeVar
    cluster_arn: StrPipeVar


class AddInferenceGatewayResponse(Shape):
    """``AddInferenceGatewayResponse``.

    status: ADDING, ACTIVE, REMOVING, FAILED
    """

    arn: StrPipeVar
    id: StrPipeVar
    name: StrPipeVar
    gateway: GlobalInferenceGatewayMember
    status: Optional[StrPipeVar] = None


class GlobalInferenceGatewayRoutingWeights(Shape):
    """``GlobalInferenceGatewayRoutingWeights``.

    kv_headroom: 0..1
    queue_depth: 0..1
    region_proximity: 0..1
    error_rate: 0..1
    """

    _api_names: ClassVar[dict[str, str]] = {"kv_headroom": "KVHeadroom"}

    kv_headroom: Optional[FloatPipeVar] = None
    queue_depth: Optional[FloatPipeVar] = None
    region_proximity: Optional[FloatPipeVar] = None
    error_rate: Optional[FloatPipeVar] = None


class GlobalInferenceGatewayRouting(Shape):
    """``GlobalInferenceGatewayRouting``."""

    weights: GlobalInferenceGatewayRoutingWeights


class CreateGlobalInferenceGatewayRequest(Shape):
    """``CreateGlobalInferenceGatewayRequest``."""

    name: StrPipeVar
    routing: Optional[GlobalInferenceGatewayRouting] = None
    execution_role_arn: StrPipeVar
    gateways: list[GlobalInferenceGatewayMember]
    client_token: Optional[StrPipeVar] = None
    tags: Optional[list[Tag]] = None


class CreateGlobalInferenceGatewayResponse(Shape):
    """``CreateGlobalInferenceGatewayResponse``.

    status: CREATING, ACTIVE, UPDATING, DELETING, FAILED
    """

    arn: StrPipeVar
    id: StrPipeVar
    name: StrPipeVar
    status: StrPipeVar
    execution_role_arn: Optional[StrPipeVar] = None
    routing: Optional[GlobalInferenceGatewayRouting] = None
    gateways: Optional[list[GlobalInferenceGatewayMember]] = None


class RoutingTargetAsyncInferenceNotificationConfig(Shape):
    """``RoutingTargetAsyncInferenceNotificationConfig``."""

    success_topic: Optional[StrPipeVar] = None
    error_topic: Optional[StrPipeVar] = None


class RoutingTargetAsyncInferenceOutputConfig(Shape):
    """``RoutingTargetAsyncInferenceOutputConfig``."""

    s3_output_path: StrPipeVar
    s3_failure_path: StrPipeVar
    kms_key_id: Optional[StrPipeVar] = None
    notification_config: Optional[RoutingTargetAsyncInferenceNotificationConfig] = None


class RoutingTargetAsyncInferenceClientConfig(Shape):
    """``RoutingTargetAsyncInferenceClientConfig``.

    max_time_in_backlog_seconds: 60..21600
    """

    max_time_in_backlog_seconds: Optional[IntPipeVar] = None


class RoutingTargetAsyncInferenceConfig(Shape):
    """``RoutingTargetAsyncInferenceConfig``."""

    output_config: RoutingTargetAsyncInferenceOutputConfig
    client_config: Optional[RoutingTargetAsyncInferenceClientConfig] = None


class Destination(Shape):
    """``Destination``.

    routing_status: Routable, Unroutable, Unknown
    """

    resource_arn: StrPipeVar
    routing_status: Optional[StrPipeVar] = None


class RoutingTarget(Shape):
    """``RoutingTarget``.

    routing_preference: LocalRegionFirst, InstancePoolOrder
    """

    name: StrPipeVar
    destinations: list[Destination]
    async_inference_config: Optional[RoutingTargetAsyncInferenceConfig] = None
    routing_preference: Optional[StrPipeVar] = None


class CreateInferenceRouterInput(Shape):
    """``CreateInferenceRouterInput``."""

    inference_router_name: NamePipeVar
    routing_targets: list[RoutingTarget]
    client_token: Optional[StrPipeVar] = None
    tags: Optional[list[Tag]] = None


class CreateInferenceRouterOutput(Shape):
    """``CreateInferenceRouterOutput``."""

    inference_router_arn: StrPipeVar


class DeleteGlobalInferenceGatewayRequest(Shape):
    """``DeleteGlobalInferenceGatewayRequest``."""

    identifier: StrPipeVar


class DeleteGlobalInferenceGatewayResponse(Shape):
    """``DeleteGlobalInferenceGatewayResponse``."""

    arn: Optional[StrPipeVar] = None
    id: Optional[StrPipeVar] = None
    name: Optional[StrPipeVar] = None


class DeleteInferenceRouterInput(Shape):
    """``DeleteInferenceRouterInput``."""

    inference_router_name: NamePipeVar


class DescribeGlobalInferenceGatewayRequest(Shape):
    """``DescribeGlobalInferenceGatewayRequest``."""

    identifier: StrPipeVar


class DescribeGlobalInferenceGatewayResponse(Shape):
    """``DescribeGlobalInferenceGatewayResponse``.

    status: CREATING, ACTIVE, UPDATING, DELETING, FAILED
    """

    arn: StrPipeVar
    id: StrPipeVar
    name: StrPipeVar
    execution_role_arn: StrPipeVar
    status: StrPipeVar
    endpoint_url: Optional[StrPipeVar] = None
    vpc_endpoint_service_name: Optional[StrPipeVar] = None
    routing: Optional[GlobalInferenceGatewayRouting] = None
    creation_time: Optional[TimePipeVar] = None
    failure_reason: Optional[StrPipeVar] = None


class DescribeInferenceRouterInput(Shape):
    """``DescribeInferenceRouterInput``."""

    inference_router_name: NamePipeVar


class DescribeInferenceRouterOutput(Shape):
    """``DescribeInferenceRouterOutput``.

    status: InService, Creating, Updating, Failed, Deleting
    """

    inference_router_name: NamePipeVar
    inference_router_arn: StrPipeVar
    routing_targets: list[RoutingTarget]
    status: StrPipeVar
    status_reason: Optional[StrPipeVar] = None
    creation_time: TimePipeVar
    last_modified_time: TimePipeVar


class GlobalInferenceGatewayFilter(Shape):
    """``GlobalInferenceGatewayFilter``.

    name: Status
    """

    name: StrPipeVar
    value: StrPipeVar


class GlobalInferenceGatewayMemberFilter(Shape):
    """``GlobalInferenceGatewayMemberFilter``.

    name: Status, ClusterArn
    """

    name: StrPipeVar
    value: StrPipeVar


class GlobalInferenceGatewayMemberSummary(Shape):
    """``GlobalInferenceGatewayMemberSummary``.

    status: ADDING, ACTIVE, REMOVING, FAILED
    """

    name: StrPipeVar
    namespace: StrPipeVar
    cluster_arn: StrPipeVar
    status: Optional[StrPipeVar] = None
    failure_reason: Optional[StrPipeVar] = None


class GlobalInferenceGatewaySummary(Shape):
    """``GlobalInferenceGatewaySummary``.

    status: CREATING, ACTIVE, UPDATING, DELETING, FAILED
    """

    arn: StrPipeVar
    id: StrPipeVar
    name: StrPipeVar
    status: StrPipeVar
    creation_time: Optional[TimePipeVar] = None


class InferenceRouterSummary(Shape):
    """``InferenceRouterSummary``."""

    inference_router_name: NamePipeVar
    inference_router_arn: StrPipeVar
    creation_time: TimePipeVar
    last_modified_time: TimePipeVar


class ListGlobalInferenceGatewaysRequest(Shape):
    """``ListGlobalInferenceGatewaysRequest``.

    max_results: 1..100
    """

    filters: Optional[list[GlobalInferenceGatewayFilter]] = None
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None


class ListGlobalInferenceGatewaysResponse(Shape):
    """``ListGlobalInferenceGatewaysResponse``."""

    global_inference_gateway_summaries: list[GlobalInferenceGatewaySummary]
    next_token: Optional[StrPipeVar] = None


class ListInferenceGatewaysRequest(Shape):
    """``ListInferenceGatewaysRequest``.

    max_results: 1..100
    """

    identifier: StrPipeVar
    filters: Optional[list[GlobalInferenceGatewayMemberFilter]] = None
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None


class ListInferenceGatewaysResponse(Shape):
    """``ListInferenceGatewaysResponse``."""

    inference_gateway_summaries: list[GlobalInferenceGatewayMemberSummary]
    next_token: Optional[StrPipeVar] = None


class ListInferenceRoutersInput(Shape):
    """``ListInferenceRoutersInput``.

    max_results: 1..100
    """

    max_results: Optional[IntPipeVar] = None
    next_token: Optional[StrPipeVar] = None


class ListInferenceRoutersOutput(Shape):
    """``ListInferenceRoutersOutput``."""

    inference_routers: list[InferenceRouterSummary]
    next_token: Optional[StrPipeVar] = None


class RemoveInferenceGatewayRequest(Shape):
    """``RemoveInferenceGatewayRequest``."""

    identifier: StrPipeVar
    cluster_arn: StrPipeVar
    namespace: StrPipeVar
    name: StrPipeVar


class RemoveInferenceGatewayResponse(Shape):
    """``RemoveInferenceGatewayResponse``.

    status: ADDING, ACTIVE, REMOVING, FAILED
    """

    arn: StrPipeVar
    id: StrPipeVar
    name: StrPipeVar
    gateway: GlobalInferenceGatewayMember
    status: Optional[StrPipeVar] = None


class ResourceAlreadyExists(Shape):
    """``ResourceAlreadyExists``."""

    message: Optional[StrPipeVar] = None


class UpdateGlobalInferenceGatewayRequest(Shape):
    """``UpdateGlobalInferenceGatewayRequest``."""

    identifier: StrPipeVar
    routing: GlobalInferenceGatewayRouting


class UpdateGlobalInferenceGatewayResponse(Shape):
    """``UpdateGlobalInferenceGatewayResponse``.

    status: CREATING, ACTIVE, UPDATING, DELETING, FAILED
    """

    arn: StrPipeVar
    id: StrPipeVar
    name: StrPipeVar
    status: StrPipeVar
    routing: Optional[GlobalInferenceGatewayRouting] = None


class UpdateInferenceRouterInput(Shape):
    """``UpdateInferenceRouterInput``."""

    inference_router_name: NamePipeVar
    routing_targets: list[RoutingTarget]


class UpdateInferenceRouterOutput(Shape):
    """``UpdateInferenceRouterOutput``."""

    inference_router_arn: StrPipeVar
