# Made by tools/codegen from botocore's service models; changes here are lost.


"""``Endpoint``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, Optional

from sagemaker.core.resources._base import ResourceIterator, ResourceType
from sagemaker.core.resources._invocation import Invocable
from sagemaker.core.shapes.endpoint import (
    AsyncInferenceConfig,
    CreateEndpointInput,
    CrossRegionTrafficConfig,
    DataCaptureConfigSummary,
    DeleteEndpointInput,
    DeleteEndpointPolicyRequest,
    DeploymentConfig,
    DescribeEndpointInput,
    ExplainerConfig,
    GetEndpointPolicyRequest,
    GetEndpointPolicyResponse,
    ListEndpointsInput,
    MetricsConfig,
    PendingDeploymentSummary,
    ProductionVariantSummary,
    PutEndpointPolicyRequest,
    PutEndpointPolicyResponse,
    UpdateEndpointInput,
    UpdateEndpointWeightsAndCapacitiesInput,
    UpdateEndpointWeightsAndCapacitiesOutput,
)
from sagemaker.core.shapes.invocation import (
    InvokeEndpointAsyncInput,
    InvokeEndpointAsyncOutput,
    InvokeEndpointInput,
    InvokeEndpointOutput,
    InvokeEndpointWithResponseStreamInput,
    InvokeEndpointWithResponseStreamOutput,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes._base import Blob
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.shapes.endpoint import DesiredWeightAndCapacity, VariantProperty
    from sagemaker.core.workflow.variable_types import (
        BoolPipeVar,
        IntPipeVar,
        NamePipeVar,
        StrPipeVar,
        TimePipeVar,
    )


class Endpoint(Invocable):
    """``Endpoint``, as ``DescribeEndpoint`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "Endpoint",
        name="endpoint_name",
        identifiers=("endpoint_name",),
        describe=("DescribeEndpoint", DescribeEndpointInput),
        status="endpoint_status",
        reason="failure_reason",
    )

    endpoint_name: str
    endpoint_arn: Optional[str] = None
    endpoint_config_name: Optional[str] = None
    production_variants: Optional[list[ProductionVariantSummary]] = None
    data_capture_config: Optional[DataCaptureConfigSummary] = None
    endpoint_status: Optional[str] = None
    failure_reason: Optional[str] = None
    creation_time: Optional[datetime] = None
    last_modified_time: Optional[datetime] = None
    last_deployment_config: Optional[DeploymentConfig] = None
    async_inference_config: Optional[AsyncInferenceConfig] = None
    pending_deployment_summary: Optional[PendingDeploymentSummary] = None
    explainer_config: Optional[ExplainerConfig] = None
    shadow_production_variants: Optional[list[ProductionVariantSummary]] = None
    metrics_config: Optional[MetricsConfig] = None
    cross_region_traffic_config: Optional[CrossRegionTrafficConfig] = None

    @classmethod
    def create(
        cls,
        endpoint_name: NamePipeVar,
        endpoint_config_name: NamePipeVar,
        deployment_config: DeploymentConfig | None = None,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> Endpoint:
        """``CreateEndpoint``, then ``DescribeEndpoint``; step arguments under a `PipelineSession`."""
        made: Endpoint = cls._create("CreateEndpoint", CreateEndpointInput, locals())
        return made

    @classmethod
    def get(
        cls, endpoint_name: NamePipeVar, session: AnySession | None = None, region: str | None = None
    ) -> Endpoint:
        """``DescribeEndpoint``."""
        return cls._get(locals())

    def refresh(self) -> Endpoint:
        """``DescribeEndpoint`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(
        self,
        retain_all_variant_properties: BoolPipeVar | None = None,
        exclude_retained_variant_properties: list[VariantProperty] | None = None,
        deployment_config: DeploymentConfig | None = None,
        retain_deployment_config: BoolPipeVar | None = None,
        endpoint_config_name: NamePipeVar | None = None,
    ) -> Endpoint:
        """``UpdateEndpoint``, then ``DescribeEndpoint``."""
        self._call("UpdateEndpoint", UpdateEndpointInput, locals())
        return self._refresh()

    def delete(self) -> None:
        """``DeleteEndpoint``."""
        self._call("DeleteEndpoint", DeleteEndpointInput, locals())

    @classmethod
    def get_all(
        cls,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        name_contains: StrPipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        creation_time_after: TimePipeVar | None = None,
        last_modified_time_before: TimePipeVar | None = None,
        last_modified_time_after: TimePipeVar | None = None,
        status_equals: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[Endpoint]:
        """``ListEndpoints``, all pages, each described."""
        return cls._get_all("ListEndpoints", ListEndpointsInput, locals(), "Endpoints")

    def update_weights_and_capacities(
        self,
        desired_weights_and_capacities: list[DesiredWeightAndCapacity],
        session: AnySession | None = None,
        region: str | None = None,
    ) -> UpdateEndpointWeightsAndCapacitiesOutput:
        """``UpdateEndpointWeightsAndCapacities``."""
        return UpdateEndpointWeightsAndCapacitiesOutput.from_response(
            self._call(
                "UpdateEndpointWeightsAndCapacities", UpdateEndpointWeightsAndCapacitiesInput, locals()
            )
        )

    def invoke(
        self,
        body: Blob,
        content_type: StrPipeVar | None = None,
        accept: StrPipeVar | None = None,
        custom_attributes: StrPipeVar | None = None,
        target_model: StrPipeVar | None = None,
        target_variant: StrPipeVar | None = None,
        target_container_hostname: StrPipeVar | None = None,
        inference_id: StrPipeVar | None = None,
        enable_explanations: StrPipeVar | None = None,
        inference_component_name: NamePipeVar | None = None,
        session_id: StrPipeVar | None = None,
        prefix_aware_id: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> InvokeEndpointOutput:
        """``InvokeEndpoint``."""
        return InvokeEndpointOutput.from_response(
            self._call("InvokeEndpoint", InvokeEndpointInput, locals(), "sagemaker-runtime")
        )

    def invoke_async(
        self,
        input_location: StrPipeVar | None = None,
        content_type: StrPipeVar | None = None,
        accept: StrPipeVar | None = None,
        custom_attributes: StrPipeVar | None = None,
        inference_id: StrPipeVar | None = None,
        s3_output_path_extension: StrPipeVar | None = None,
        filename: StrPipeVar | None = None,
        request_ttl_seconds: IntPipeVar | None = None,
        invocation_timeout_seconds: IntPipeVar | None = None,
        body: Blob | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> InvokeEndpointAsyncOutput:
        """``InvokeEndpointAsync``."""
        return InvokeEndpointAsyncOutput.from_response(
            self._call("InvokeEndpointAsync", InvokeEndpointAsyncInput, locals(), "sagemaker-runtime")
        )

    def invoke_with_response_stream(
        self,
        body: Blob,
        content_type: StrPipeVar | None = None,
        accept: StrPipeVar | None = None,
        custom_attributes: StrPipeVar | None = None,
        target_variant: StrPipeVar | None = None,
        target_container_hostname: StrPipeVar | None = None,
        inference_id: StrPipeVar | None = None,
        inference_component_name: NamePipeVar | None = None,
        session_id: StrPipeVar | None = None,
        prefix_aware_id: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> InvokeEndpointWithResponseStreamOutput:
        """``InvokeEndpointWithResponseStream``."""
        return InvokeEndpointWithResponseStreamOutput.from_response(
            self._call(
                "InvokeEndpointWithResponseStream",
                InvokeEndpointWithResponseStreamInput,
                locals(),
                "sagemaker-runtime",
            )
        )

    def get_policy(
        self, session: AnySession | None = None, region: str | None = None
    ) -> GetEndpointPolicyResponse:
        """``GetEndpointPolicy``."""
        return GetEndpointPolicyResponse.from_response(
            self._call("GetEndpointPolicy", GetEndpointPolicyRequest, locals())
        )

    def put_policy(
        self, resource_policy: StrPipeVar, session: AnySession | None = None, region: str | None = None
    ) -> PutEndpointPolicyResponse:
        """``PutEndpointPolicy``."""
        return PutEndpointPolicyResponse.from_response(
            self._call("PutEndpointPolicy", PutEndpointPolicyRequest, locals())
        )

    def delete_policy(self, session: AnySession | None = None, region: str | None = None) -> None:
        """``DeleteEndpointPolicy``."""
        self._call("DeleteEndpointPolicy", DeleteEndpointPolicyRequest, locals())

    def wait_for_status(
        self,
        target_status: Literal[
            "OutOfService",
            "Creating",
            "Updating",
            "SystemUpdating",
            "RollingBack",
            "InService",
            "Deleting",
            "Failed",
            "UpdateRollbackFailed",
        ],
        poll: float = 5,
        timeout: float | None = None,
    ) -> None:
        """Wait for a status; see `sagemaker.core.resources._lifecycle.wait_for_status`."""
        self._wait_for_status(locals())

    def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the resource does not exist any more; see `sagemaker.core.resources._lifecycle.wait_for_delete`."""
        self._wait_for_delete(locals())
