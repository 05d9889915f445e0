# Made by tools/codegen from botocore's service models; changes here are lost.


"""``InferenceRouter``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.inference_router import (
    CreateInferenceRouterInput,
    DeleteInferenceRouterInput,
    DescribeInferenceRouterInput,
    ListInferenceRoutersInput,
    RoutingTarget,
    UpdateInferenceRouterInput,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar


class InferenceRouter(Resource):
    """``InferenceRouter``, as ``DescribeInferenceRouter`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "InferenceRouter",
        name="inference_router_name",
        identifiers=("inference_router_name",),
        describe=("DescribeInferenceRouter", DescribeInferenceRouterInput),
        status="status",
        reason="status_reason",
    )

    inference_router_name: str
    inference_router_arn: Optional[str] = None
    routing_targets: Optional[list[RoutingTarget]] = None
    status: Optional[str] = None
    status_reason: Optional[str] = None
    creation_time: Optional[datetime] = None
    last_modified_time: Optional[datetime] = None

    @classmethod
    def create(
        cls,
        inference_router_name: NamePipeVar,
        routing_targets: list[RoutingTarget],
        client_token: StrPipeVar | None = None,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> InferenceRouter:
        """``CreateInferenceRouter``, then ``DescribeInferenceRouter``; step arguments under a `PipelineSession`."""
        made: InferenceRouter = cls._create("CreateInferenceRouter", CreateInferenceRouterInput, locals())
        return made

    @classmethod
    def get(
        cls, inference_router_name: NamePipeVar, session: AnySession | None = None, region: str | None = None
    ) -> InferenceRouter:
        """``DescribeInferenceRouter``."""
        return cls._get(locals())

    def refresh(self) -> InferenceRouter:
        """``DescribeInferenceRouter`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(self, routing_targets: list[RoutingTarget] | None = None) -> InferenceRouter:
        """``UpdateInferenceRouter``, then ``DescribeInferenceRouter``."""
        self._call("UpdateInferenceRouter", UpdateInferenceRouterInput, locals())
        return self._refresh()

    def delete(self) -> None:
        """``DeleteInferenceRouter``."""
        self._call("DeleteInferenceRouter", DeleteInferenceRouterInput, locals())

    @classmethod
    def get_all(
        cls, session: AnySession | None = None, region: str | None = None
    ) -> ResourceIterator[InferenceRouter]:
        """``ListInferenceRouters``, all pages, each described."""
        return cls._get_all("ListInferenceRouters", ListInferenceRoutersInput, locals(), "InferenceRouters")

    def wait_for_status(
        self,
        target_status: Literal["InService", "Creating", "Updating", "Failed", "Deleting"],
        poll: float = 5,
        timeout: float | None = None,
    ) -> None:
        """Wait for a status; see `sagemaker.core.resources._lifecycle.wait_for_status`."""
        self._wait_for_status(locals())

    def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the resource does not exist any more; see `sagemaker.core.resources._lifecycle.wait_for_delete`."""
        self._wait_for_delete(locals())
