# Made by tools/codegen from botocore's service models; changes here are lost.


"""``EndpointConfig``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.common import VpcConfig
from sagemaker.core.shapes.endpoint import (
    AsyncInferenceConfig,
    CreateEndpointConfigInput,
    CrossRegionTrafficConfig,
    DataCaptureConfig,
    DeleteEndpointConfigInput,
    DescribeEndpointConfigInput,
    ExplainerConfig,
    ListEndpointConfigsInput,
    MetricsConfig,
    ProductionVariant,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import BoolPipeVar, NamePipeVar, StrPipeVar, TimePipeVar


class EndpointConfig(Resource):
    """``EndpointConfig``, as ``DescribeEndpointConfig`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "EndpointConfig",
        name="endpoint_config_name",
        identifiers=("endpoint_config_name",),
        describe=("DescribeEndpointConfig", DescribeEndpointConfigInput),
    )

    endpoint_config_name: str
    endpoint_config_arn: Optional[str] = None
    production_variants: Optional[list[ProductionVariant]] = None
    data_capture_config: Optional[DataCaptureConfig] = None
    kms_key_id: Optional[str] = None
    creation_time: Optional[datetime] = None
    async_inference_config: Optional[AsyncInferenceConfig] = None
    explainer_config: Optional[ExplainerConfig] = None
    shadow_production_variants: Optional[list[ProductionVariant]] = None
    execution_role_arn: Optional[str] = None
    vpc_config: Optional[VpcConfig] = None
    enable_network_isolation: Optional[bool] = None
    metrics_config: Optional[MetricsConfig] = None
    cross_region_traffic_config: Optional[CrossRegionTrafficConfig] = None

    @classmethod
    def create(
        cls,
        endpoint_config_name: NamePipeVar,
        production_variants: list[ProductionVariant],
        data_capture_config: DataCaptureConfig | None = None,
        tags: list[Tag] | None = None,
        kms_key_id: StrPipeVar | None = None,
        async_inference_config: AsyncInferenceConfig | None = None,
        explainer_config: ExplainerConfig | None = None,
        shadow_production_variants: list[ProductionVariant] | None = None,
        execution_role_arn: StrPipeVar | None = None,
        vpc_config: VpcConfig | None = None,
        enable_network_isolation: BoolPipeVar | None = None,
        metrics_config: MetricsConfig | None = None,
        cross_region_traffic_config: CrossRegionTrafficConfig | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> EndpointConfig:
        """``CreateEndpointConfig``, then ``DescribeEndpointConfig``; step arguments under a `PipelineSession`."""
        made: EndpointConfig = cls._create("CreateEndpointConfig", CreateEndpointConfigInput, locals())
        return made

    @classmethod
    def get(
        cls, endpoint_config_name: NamePipeVar, session: AnySession | None = None, region: str | None = None
    ) -> EndpointConfig:
        """``DescribeEndpointConfig``."""
        return cls._get(locals())

    def refresh(self) -> EndpointConfig:
        """``DescribeEndpointConfig`` again; the attributes change in place."""
        return self._refresh(locals())

    def delete(self) -> None:
        """``DeleteEndpointConfig``."""
        self._call("DeleteEndpointConfig", DeleteEndpointConfigInput, locals())

    @classmethod
    def get_all(
        cls,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        name_contains: StrPipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        creation_time_after: TimePipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[EndpointConfig]:
        """``ListEndpointConfigs``, all pages, each described."""
        return cls._get_all("ListEndpointConfigs", ListEndpointConfigsInput, locals(), "EndpointConfigs")
