# Made by tools/codegen from botocore's service models; changes here are lost.


"""``EdgeDeploymentPlan``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.edge import (
    CreateEdgeDeploymentPlanRequest,
    CreateEdgeDeploymentStageRequest,
    DeleteEdgeDeploymentPlanRequest,
    DeleteEdgeDeploymentStageRequest,
    DeploymentStageStatusSummary,
    DescribeEdgeDeploymentPlanRequest,
    DeviceDeploymentSummary,
    EdgeDeploymentModelConfig,
    ListEdgeDeploymentPlansRequest,
    ListStageDevicesRequest,
    StartEdgeDeploymentStageRequest,
    StopEdgeDeploymentStageRequest,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.shapes.edge import DeploymentStage
    from sagemaker.core.workflow.variable_types import (
        BoolPipeVar,
        IntPipeVar,
        NamePipeVar,
        StrPipeVar,
        TimePipeVar,
    )


class EdgeDeploymentPlan(Resource):
    """``EdgeDeploymentPlan``, as ``DescribeEdgeDeploymentPlan`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "EdgeDeploymentPlan",
        name="edge_deployment_plan_name",
        identifiers=("edge_deployment_plan_name",),
        describe=("DescribeEdgeDeploymentPlan", DescribeEdgeDeploymentPlanRequest),
    )

    edge_deployment_plan_name: str
    edge_deployment_plan_arn: Optional[str] = None
    model_configs: Optional[list[EdgeDeploymentModelConfig]] = None
    device_fleet_name: Optional[str] = None
    edge_deployment_success: Optional[int] = None
    edge_deployment_pending: Optional[int] = None
    edge_deployment_failed: Optional[int] = None
    stages: Optional[list[DeploymentStageStatusSummary]] = None
    next_token: Optional[str] = None
    creation_time: Optional[datetime] = None
    last_modified_time: Optional[datetime] = None

    @classmethod
    def create(
        cls,
        edge_deployment_plan_name: NamePipeVar,
        model_configs: list[EdgeDeploymentModelConfig],
        device_fleet_name: NamePipeVar,
        stages: list[DeploymentStage] | None = None,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> EdgeDeploymentPlan:
        """``CreateEdgeDeploymentPlan``, then ``DescribeEdgeDeploymentPlan``; step arguments under a `PipelineSession`."""
        made: EdgeDeploymentPlan = cls._create(
            "CreateEdgeDeploymentPlan", CreateEdgeDeploymentPlanRequest, locals()
        )
        return made

    @classmethod
    def get(
        cls,
        edge_deployment_plan_name: NamePipeVar,
        next_token: StrPipeVar | None = None,
        max_results: IntPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> EdgeDeploymentPlan:
        """``DescribeEdgeDeploymentPlan``."""
        return cls._get(locals())

    def refresh(self, max_results: IntPipeVar | None = None) -> EdgeDeploymentPlan:
        """``DescribeEdgeDeploymentPlan`` again; the attributes change in place."""
        return self._refresh(locals())

    def delete(self) -> None:
        """``DeleteEdgeDeploymentPlan``."""
        self._call("DeleteEdgeDeploymentPlan", DeleteEdgeDeploymentPlanRequest, locals())

    @classmethod
    def get_all(
        cls,
        creation_time_after: TimePipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        last_modified_time_after: TimePipeVar | None = None,
        last_modified_time_before: TimePipeVar | None = None,
        name_contains: StrPipeVar | None = None,
        device_fleet_name_contains: StrPipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[EdgeDeploymentPlan]:
        """``ListEdgeDeploymentPlans``, all pages, each described."""
        return cls._get_all(
            "ListEdgeDeploymentPlans", ListEdgeDeploymentPlansRequest, locals(), "EdgeDeploymentPlanSummaries"
        )

    def create_stage(
        self, stages: list[DeploymentStage], session: AnySession | None = None, region: str | None = None
    ) -> None:
        """``CreateEdgeDeploymentStage``."""
        self._call("CreateEdgeDeploymentStage", CreateEdgeDeploymentStageRequest, locals())

    def delete_stage(
        self, stage_name: StrPipeVar, session: AnySession | None = None, region: str | None = None
    ) -> None:
        """``DeleteEdgeDeploymentStage``."""
        self._call("DeleteEdgeDeploymentStage", DeleteEdgeDeploymentStageRequest, locals())

    def start_stage(
        self, stage_name: StrPipeVar, session: AnySession | None = None, region: str | None = None
    ) -> None:
        """``StartEdgeDeploymentStage``."""
        self._call("StartEdgeDeploymentStage", StartEdgeDeploymentStageRequest, locals())

    def stop_stage(
        self, stage_name: StrPipeVar, session: AnySession | None = None, region: str | None = None
    ) -> None:
        """``StopEdgeDeploymentStage``."""
        self._call("StopEdgeDeploymentStage", StopEdgeDeploymentStageRequest, locals())

    def get_all_stage_devices(
        self,
        stage_name: StrPipeVar,
        exclude_devices_deployed_in_other_stage: BoolPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[DeviceDeploymentSummary]:
        """``ListStageDevices``, all pages."""
        return self._list(
            "ListStageDevices",
            ListStageDevicesRequest,
            locals(),
            "DeviceDeploymentSummaries",
            DeviceDeploymentSummary,
        )
