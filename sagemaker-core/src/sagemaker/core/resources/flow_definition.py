# Made by tools/codegen from botocore's service models; changes here are lost.


"""``FlowDefinition``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.labeling import (
    CreateFlowDefinitionRequest,
    DeleteFlowDefinitionRequest,
    DescribeFlowDefinitionRequest,
    FlowDefinitionOutputConfig,
    HumanLoopActivationConfig,
    HumanLoopConfig,
    HumanLoopRequestSource,
    ListFlowDefinitionsRequest,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar, TimePipeVar


class FlowDefinition(Resource):
    """``FlowDefinition``, as ``DescribeFlowDefinition`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "FlowDefinition",
        name="flow_definition_name",
        identifiers=("flow_definition_name",),
        describe=("DescribeFlowDefinition", DescribeFlowDefinitionRequest),
        status="flow_definition_status",
        reason="failure_reason",
    )

    flow_definition_name: str
    flow_definition_arn: Optional[str] = None
    flow_definition_status: Optional[str] = None
    creation_time: Optional[datetime] = None
    human_loop_request_source: Optional[HumanLoopRequestSource] = None
    human_loop_activation_config: Optional[HumanLoopActivationConfig] = None
    human_loop_config: Optional[HumanLoopConfig] = None
    output_config: Optional[FlowDefinitionOutputConfig] = None
    role_arn: Optional[str] = None
    failure_reason: Optional[str] = None

    @classmethod
    def create(
        cls,
        flow_definition_name: NamePipeVar,
        output_config: FlowDefinitionOutputConfig,
        role_arn: StrPipeVar,
        human_loop_request_source: HumanLoopRequestSource | None = None,
        human_loop_activation_config: HumanLoopActivationConfig | None = None,
        human_loop_config: HumanLoopConfig | None = None,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> FlowDefinition:
        """``CreateFlowDefinition``, then ``DescribeFlowDefinition``; step arguments under a `PipelineSession`."""
        made: FlowDefinition = cls._create("CreateFlowDefinition", CreateFlowDefinitionRequest, locals())
        return made

    @classmethod
    def get(
        cls, flow_definition_name: NamePipeVar, session: AnySession | None = None, region: str | None = None
    ) -> FlowDefinition:
        """``DescribeFlowDefinition``."""
        return cls._get(locals())

    def refresh(self) -> FlowDefinition:
        """``DescribeFlowDefinition`` again; the attributes change in place."""
        return self._refresh(locals())

    def delete(self) -> None:
        """``DeleteFlowDefinition``."""
        self._call("DeleteFlowDefinition", DeleteFlowDefinitionRequest, locals())

    @classmethod
    def get_all(
        cls,
        creation_time_after: TimePipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[FlowDefinition]:
        """``ListFlowDefinitions``, all pages, each described."""
        return cls._get_all(
            "ListFlowDefinitions", ListFlowDefinitionsRequest, locals(), "FlowDefinitionSummaries"
        )

    def wait_for_status(
        self,
        target_status: Literal["Initializing", "Active", "Failed", "Deleting"],
        poll: float = 5,
        timeout: float | None = None,
    ) -> None:
        """Wait for a status; see `sagemaker.core.resources._lifecycle.wait_for_status`."""
        self._wait_for_status(locals())

    def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the resource does not exist any more; see `sagemaker.core.resources._lifecycle.wait_for_delete`."""
        self._wait_for_delete(locals())
