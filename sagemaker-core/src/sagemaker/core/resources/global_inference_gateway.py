# Made by tools/codegen from botocore's service models; changes here are lost.


"""``GlobalInferenceGateway``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.inference_router import (
    AddInferenceGatewayRequest,
    AddInferenceGatewayResponse,
    CreateGlobalInferenceGatewayRequest,
    DeleteGlobalInferenceGatewayRequest,
    DescribeGlobalInferenceGatewayRequest,
    GlobalInferenceGatewayMemberSummary,
    GlobalInferenceGatewayRouting,
    ListGlobalInferenceGatewaysRequest,
    ListInferenceGatewaysRequest,
    RemoveInferenceGatewayRequest,
    RemoveInferenceGatewayResponse,
    UpdateGlobalInferenceGatewayRequest,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.shapes.inference_router import (
        GlobalInferenceGatewayFilter,
        GlobalInferenceGatewayMember,
        GlobalInferenceGatewayMemberFilter,
    )
    from sagemaker.core.workflow.variable_types import StrPipeVar


class GlobalInferenceGateway(Resource):
    """``GlobalInferenceGateway``, as ``DescribeGlobalInferenceGateway`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "GlobalInferenceGateway",
        name="name",
        identifiers=("identifier",),
        describe=("DescribeGlobalInferenceGateway", DescribeGlobalInferenceGatewayRequest),
        status="status",
        reason="failure_reason",
        renamed={"Arn": "identifier"},
    )

    identifier: str
    arn: Optional[str] = None
    id: Optional[str] = None
    name: Optional[str] = None
    execution_role_arn: Optional[str] = None
    status: Optional[str] = None
    endpoint_url: Optional[str] = None
    vpc_endpoint_service_name: Optional[str] = None
    routing: Optional[GlobalInferenceGatewayRouting] = None
    creation_time: Optional[datetime] = None
    failure_reason: Optional[str] = None

    @classmethod
    def create(
        cls,
        name: StrPipeVar,
        execution_role_arn: StrPipeVar,
        gateways: list[GlobalInferenceGatewayMember],
        routing: GlobalInferenceGatewayRouting | None = None,
        client_token: StrPipeVar | None = None,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> GlobalInferenceGateway:
        """``CreateGlobalInferenceGateway``, then ``DescribeGlobalInferenceGateway``; step arguments under a `PipelineSession`."""
        made: GlobalInferenceGateway = cls._create(
            "CreateGlobalInferenceGateway", CreateGlobalInferenceGatewayRequest, locals()
        )
        return made

    @classmethod
    def get(
        cls, identifier: StrPipeVar, session: AnySession | None = None, region: str | None = None
    ) -> GlobalInferenceGateway:
        """``DescribeGlobalInferenceGateway``."""
        return cls._get(locals())

    def refresh(self) -> GlobalInferenceGateway:
        """``DescribeGlobalInferenceGateway`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(self, routing: GlobalInferenceGatewayRouting) -> GlobalInferenceGateway:
        """``UpdateGlobalInferenceGateway``, then ``DescribeGlobalInferenceGateway``."""
        self._call("UpdateGlobalInferenceGateway", UpdateGlobalInferenceGatewayRequest, locals())
        return self._refresh()

    def delete(self) -> None:
        """``DeleteGlobalInferenceGateway``."""
        self._call("DeleteGlobalInferenceGateway", DeleteGlobalInferenceGatewayRequest, locals())

    @classmethod
    def get_all(
        cls,
        filters: list[GlobalInferenceGatewayFilter] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[GlobalInferenceGateway]:
        """``ListGlobalInferenceGateways``, all pages, each described."""
        return cls._get_all(
            "ListGlobalInferenceGateways",
            ListGlobalInferenceGatewaysRequest,
            locals(),
            "GlobalInferenceGatewaySummaries",
        )

    def add_inference_gateway(
        self,
        cluster_arn: StrPipeVar,
        namespace: StrPipeVar,
        name: StrPipeVar,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> AddInferenceGatewayResponse:
        """``AddInferenceGateway``."""
        return AddInferenceGatewayResponse.from_response(
            self._call("AddInferenceGateway", AddInferenceGatewayRequest, locals())
        )

    def remove_inference_gateway(
        self,
        cluster_arn: StrPipeVar,
        namespace: StrPipeVar,
        name: StrPipeVar,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> RemoveInferenceGatewayResponse:
        """``RemoveInferenceGateway``."""
        return RemoveInferenceGatewayResponse.from_response(
            self._call("RemoveInferenceGateway", RemoveInferenceGatewayRequest, locals())
        )

    def get_all_inference_gateways(
        self,
        filters: list[GlobalInferenceGatewayMemberFilter] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[GlobalInferenceGatewayMemberSummary]:
        """``ListInferenceGateways``, all pages."""
        return self._list(
            "ListInferenceGateways",
            ListInferenceGatewaysRequest,
            locals(),
            "InferenceGatewaySummaries",
            GlobalInferenceGatewayMemberSummary,
        )

    def wait_for_status(
        self,
        target_status: Literal["CREATING", "ACTIVE", "UPDATING", "DELETING", "FAILED"],
        poll: float = 5,
        timeout: float | None = None,
    ) -> None:
        """Wait for a status; see `sagemaker.core.resources._lifecycle.wait_for_status`."""
        self._wait_for_status(locals())

    def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the resource does not exist any more; see `sagemaker.core.resources._lifecycle.wait_for_delete`."""
        self._wait_for_delete(locals())
