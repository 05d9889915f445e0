# Made by tools/codegen from botocore's service models; changes here are lost.


"""``InferenceComponent``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.inference_component import (
    CreateInferenceComponentInput,
    DeleteInferenceComponentInput,
    DescribeInferenceComponentInput,
    InferenceComponentDeploymentConfig,
    InferenceComponentRuntimeConfig,
    InferenceComponentRuntimeConfigSummary,
    InferenceComponentSpecificationSummary,
    ListInferenceComponentsInput,
    UpdateInferenceComponentInput,
    UpdateInferenceComponentRuntimeConfigInput,
    UpdateInferenceComponentRuntimeConfigOutput,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.shapes.inference_component import InferenceComponentSpecification
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar, TimePipeVar


class InferenceComponent(Resource):
    """``InferenceComponent``, as ``DescribeInferenceComponent`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "InferenceComponent",
        name="inference_component_name",
        identifiers=("inference_component_name",),
        describe=("DescribeInferenceComponent", DescribeInferenceComponentInput),
        status="inference_component_status",
        reason="failure_reason",
    )

    inference_component_name: str
    inference_component_arn: Optional[str] = None
    endpoint_name: Optional[str] = None
    endpoint_arn: Optional[str] = None
    variant_name: Optional[str] = None
    failure_reason: Optional[str] = None
    specification: Optional[InferenceComponentSpecificationSummary] = None
    specifications: Optional[list[InferenceComponentSpecificationSummary]] = None
    runtime_config: Optional[InferenceComponentRuntimeConfigSummary] = None
    creation_time: Optional[datetime] = None
    last_modified_time: Optional[datetime] = None
    inference_component_status: Optional[str] = None
    last_deployment_config: Optional[InferenceComponentDeploymentConfig] = None

    @classmethod
    def create(
        cls,
        inference_component_name: NamePipeVar,
        endpoint_name: NamePipeVar,
        variant_name: StrPipeVar | None = None,
        specification: InferenceComponentSpecification | None = None,
        specifications: list[InferenceComponentSpecification] | None = None,
        runtime_config: InferenceComponentRuntimeConfig | None = None,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> InferenceComponent:
        """``CreateInferenceComponent``, then ``DescribeInferenceComponent``; step arguments under a `PipelineSession`."""
        made: InferenceComponent = cls._create(
            "CreateInferenceComponent", CreateInferenceComponentInput, locals()
        )
        return made

    @classmethod
    def get(
        cls,
        inference_component_name: NamePipeVar,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> InferenceComponent:
        """``DescribeInferenceComponent``."""
        return cls._get(locals())

    def refresh(self) -> InferenceComponent:
        """``DescribeInferenceComponent`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(
        self,
        specification: InferenceComponentSpecification | None = None,
        specifications: list[InferenceComponentSpecification] | None = None,
        runtime_config: InferenceComponentRuntimeConfig | None = None,
        deployment_config: InferenceComponentDeploymentConfig | None = None,
    ) -> InferenceComponent:
        """``UpdateInferenceComponent``, then ``DescribeInferenceComponent``."""
        self._call("UpdateInferenceComponent", UpdateInferenceComponentInput, locals())
        return self._refresh()

    def delete(self) -> None:
        """``DeleteInferenceComponent``."""
        self._call("DeleteInferenceComponent", DeleteInferenceComponentInput, locals())

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
        endpoint_name_equals: StrPipeVar | None = None,
        variant_name_equals: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[InferenceComponent]:
        """``ListInferenceComponents``, all pages, each described."""
        return cls._get_all(
            "ListInferenceComponents", ListInferenceComponentsInput, locals(), "InferenceComponents"
        )

    def update_runtime_configs(
        self,
        desired_runtime_config: InferenceComponentRuntimeConfig,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> UpdateInferenceComponentRuntimeConfigOutput:
        """``UpdateInferenceComponentRuntimeConfig``."""
        return UpdateInferenceComponentRuntimeConfigOutput.from_response(
            self._call(
                "UpdateInferenceComponentRuntimeConfig", UpdateInferenceComponentRuntimeConfigInput, locals()
            )
        )

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
