# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: edge."""

from typing import Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.common import Tag
from sagemaker.core.workflow.variable_types import (
    BoolPipeVar,
    IntPipeVar,
    NamePipeVar,
    StrPipeVar,
    TimePipeVar,
)


class AgentVersion(Shape):
    """``AgentVersion``."""

    version: StrPipeVar
    agent_count: IntPipeVar


class EdgeOutputConfig(Shape):
    """``EdgeOutputConfig``.

    preset_deployment_type: GreengrassV2Component
    """

    s3_output_location: StrPipeVar
    kms_key_id: Optional[StrPipeVar] = None
    preset_deployment_type: Optional[StrPipeVar] = None
    preset_deployment_config: Optional[StrPipeVar] = None


class CreateDeviceFleetRequest(Shape):
    """``CreateDeviceFleetRequest``."""

    device_fleet_name: NamePipeVar
    role_arn: Optional[StrPipeVar] = None
    description: Optional[StrPipeVar] = None
    output_config: EdgeOutputConfig
    tags: Optional[list[Tag]] = None
    enable_iot_role_alias: Optional[BoolPipeVar] = None


class EdgeDeploymentModelConfig(Shape):
    """``EdgeDeploymentModelConfig``."""

    model_handle: StrPipeVar
    edge_packaging_job_name: NamePipeVar


class DeviceSelectionConfig(Shape):
    """``DeviceSelectionConfig``.

    device_subset_type: PERCENTAGE, SELECTION, NAMECONTAINS
    percentage: ..100
    """

    device_subset_type: StrPipeVar
    percentage: Optional[IntPipeVar] = None
    device_names: Optional[list[StrPipeVar]] = None
    device_name_contains: Optional[StrPipeVar] = None


class EdgeDeploymentConfig(Shape):
    """``EdgeDeploymentConfig``.

    failure_handling_policy: ROLLBACK_ON_FAILURE, DO_NOTHING
    """

    failure_handling_policy: StrPipeVar


class DeploymentStage(Shape):
    """``DeploymentStage``."""

    stage_name: StrPipeVar
    device_selection_config: DeviceSelectionConfig
    deployment_config: Optional[EdgeDeploymentConfig] = None


class CreateEdgeDeploymentPlanRequest(Shape):
    """``CreateEdgeDeploymentPlanRequest``."""

    edge_deployment_plan_name: NamePipeVar
    model_configs: list[EdgeDeploymentModelConfig]
    device_fleet_name: NamePipeVar
    stages: Optional[list[DeploymentStage]] = None
    tags: Optional[list[Tag]] = None


class CreateEdgeDeploymentPlanResponse(Shape):
    """``CreateEdgeDeploymentPlanResponse``."""

    edge_deployment_plan_arn: StrPipeVar


class CreateEdgeDeploymentStageRequest(Shape):
    """``CreateEdgeDeploymentStageRequest``."""

    edge_deployment_plan_name: NamePipeVar
    stages: list[DeploymentStage]


class CreateEdgePackagingJobRequest(Shape):
    """``CreateEdgePackagingJobRequest``."""

    edge_packaging_job_name: NamePipeVar
    compilation_job_name: NamePipeVar
    model_name: NamePipeVar
    model_version: StrPipeVar
    role_arn: StrPipeVar
    output_config: EdgeOutputConfig
    resource_key: Optional[StrPipeVar] = None
    tags: Optional[list[Tag]] = None


class DeleteDeviceFleetRequest(Shape):
    """``DeleteDeviceFleetRequest``."""

    device_fleet_name: NamePipeVar


class DeleteEdgeDeploymentPlanRequest(Shape):
    """``DeleteEdgeDeploymentPlanRequest``."""

    edge_deployment_plan_name: NamePipeVar


class DeleteEdgeDeploymentStageRequest(Shape):
    """``DeleteEdgeDeploymentStageRequest``."""

    edge_deployment_plan_name: NamePipeVar
    stage_name: StrPipeVar


class EdgeDeploymentStatus(Shape):
    """``EdgeDeploymentStatus``.

    stage_status: CREATING, READYTODEPLOY, STARTING, INPROGRESS, DEPLOYED, FAILED, STOPPING, STOPPED
    """

    stage_status: StrPipeVar
    edge_deployment_success_in_stage: IntPipeVar
    edge_deployment_pending_in_stage: IntPipeVar
    edge_deployment_failed_in_stage: IntPipeVar
    edge_deployment_status_message: Optional[StrPipeVar] = None
    edge_deployment_stage_start_time: Optional[TimePipeVar] = None


class DeploymentStageStatusSummary(Shape):
    """``DeploymentStageStatusSummary``."""

    stage_name: StrPipeVar
    device_selection_config: DeviceSelectionConfig
    deployment_config: EdgeDeploymentConfig
    deployment_status: EdgeDeploymentStatus


class DeregisterDevicesRequest(Shape):
    """``DeregisterDevicesRequest``."""

    device_fleet_name: NamePipeVar
    device_names: list[StrPipeVar]


class DescribeDeviceFleetRequest(Shape):
    """``DescribeDeviceFleetRequest``."""

    device_fleet_name: NamePipeVar


class DescribeDeviceFleetResponse(Shape):
    """``DescribeDeviceFleetResponse``."""

    device_fleet_name: NamePipeVar
    device_fleet_arn: StrPipeVar
    output_config: EdgeOutputConfig
    description: Optional[StrPipeVar] = None
    creation_time: TimePipeVar
    last_modified_time: TimePipeVar
    role_arn: Optional[StrPipeVar] = None
    iot_role_alias: Optional[StrPipeVar] = None


class DescribeDeviceRequest(Shape):
    """``DescribeDeviceRequest``."""

    next_token: Optional[StrPipeVar] = None
    device_name: NamePipeVar
    device_fleet_name: NamePipeVar


class EdgeModel(Shape):
    """``EdgeModel``."""

    model_name: NamePipeVar
    model_version: StrPipeVar
    latest_sample_time: Optional[TimePipeVar] = None
    latest_inference: Optional[TimePipeVar] = None


class DescribeDeviceResponse(Shape):
    """``DescribeDeviceResponse``."""

    device_arn: Optional[StrPipeVar] = None
    device_name: NamePipeVar
    description: Optional[StrPipeVar] = None
    device_fleet_name: NamePipeVar
    iot_thing_name: Optional[StrPipeVar] = None
    registration_time: TimePipeVar
    latest_heartbeat: Optional[TimePipeVar] = None
    models: Optional[list[EdgeModel]] = None
    max_models: Optional[IntPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    agent_version: Optional[StrPipeVar] = None


class DescribeEdgeDeploymentPlanRequest(Shape):
    """``DescribeEdgeDeploymentPlanRequest``.

    max_results: ..10
    """

    edge_deployment_plan_name: NamePipeVar
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None


class DescribeEdgeDeploymentPlanResponse(Shape):
    """``DescribeEdgeDeploymentPlanResponse``."""

    edge_deployment_plan_arn: StrPipeVar
    edge_deployment_plan_name: NamePipeVar
    model_configs: list[EdgeDeploymentModelConfig]
    device_fleet_name: NamePipeVar
    edge_deployment_success: Optional[IntPipeVar] = None
    edge_deployment_pending: Optional[IntPipeVar] = None
    edge_deployment_failed: Optional[IntPipeVar] = None
    stages: list[DeploymentStageStatusSummary]
    next_token: Optional[StrPipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None


class DescribeEdgePackagingJobRequest(Shape):
    """``DescribeEdgePackagingJobRequest``."""

    edge_packaging_job_name: NamePipeVar


class EdgePresetDeploymentOutput(Shape):
    """``EdgePresetDeploymentOutput``.

    type: GreengrassV2Component
    status: COMPLETED, FAILED
    """

    type: StrPipeVar
    artifact: Optional[StrPipeVar] = None
    status: Optional[StrPipeVar] = None
    status_message: Optional[StrPipeVar] = None


class DescribeEdgePackagingJobResponse(Shape):
    """``DescribeEdgePackagingJobResponse``.

    edge_packaging_job_status: STARTING, INPROGRESS, COMPLETED, FAILED, STOPPING, STOPPED
    """

    edge_packaging_job_arn: StrPipeVar
    edge_packaging_job_name: NamePipeVar
    compilation_job_name: Optional[NamePipeVar] = None
    model_name: Optional[NamePipeVar] = None
    model_version: Optional[StrPipeVar] = None
    role_arn: Optional[StrPipeVar] = None
    output_config: Optional[EdgeOutputConfig] = None
    resource_key: Optional[StrPipeVar] = None
    edge_packaging_job_status: StrPipeVar
    edge_packaging_job_status_message: Optional[StrPipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    model_artifact: Optional[StrPipeVar] = None
    model_signature: Optional[StrPipeVar] = None
    preset_deployment_output: Optional[EdgePresetDeploymentOutput] = None


class Device(Shape):
    """``Device``."""

    device_name: NamePipeVar
    description: Optional[StrPipeVar] = None
    iot_thing_name: Optional[StrPipeVar] = None


class DeviceDeploymentSummary(Shape):
    """``DeviceDeploymentSummary``.

    device_deployment_status: READYTODEPLOY, INPROGRESS, DEPLOYED, FAILED, STOPPING, STOPPED
    """

    edge_deployment_plan_arn: StrPipeVar
    edge_deployment_plan_name: NamePipeVar
    stage_name: StrPipeVar
    deployed_stage_name: Optional[StrPipeVar] = None
    device_fleet_name: Optional[NamePipeVar] = None
    device_name: NamePipeVar
    device_arn: StrPipeVar
    device_deployment_status: Optional[StrPipeVar] = None
    device_deployment_status_message: Optional[StrPipeVar] = None
    description: Optional[StrPipeVar] = None
    deployment_start_time: Optional[TimePipeVar] = None


class DeviceFleetSummary(Shape):
    """``DeviceFleetSummary``."""

    device_fleet_arn: StrPipeVar
    device_fleet_name: NamePipeVar
    creation_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None


class DeviceStats(Shape):
    """``DeviceStats``."""

    connected_device_count: IntPipeVar
    registered_device_count: IntPipeVar


class EdgeModelSummary(Shape):
    """``EdgeModelSummary``."""

    model_name: NamePipeVar
    model_version: StrPipeVar


class DeviceSummary(Shape):
    """``DeviceSummary``."""

    device_name: NamePipeVar
    device_arn: StrPipeVar
    description: Optional[StrPipeVar] = None
    device_fleet_name: Optional[NamePipeVar] = None
    iot_thing_name: Optional[StrPipeVar] = None
    registration_time: Optional[TimePipeVar] = None
    latest_heartbeat: Optional[TimePipeVar] = None
    models: Optional[list[EdgeModelSummary]] = None
    agent_version: Optional[StrPipeVar] = None


class EdgeDeploymentPlanSummary(Shape):
    """``EdgeDeploymentPlanSummary``."""

    edge_deployment_plan_arn: StrPipeVar
    edge_deployment_plan_name: NamePipeVar
    device_fleet_name: NamePipeVar
    edge_deployment_success: IntPipeVar
    edge_deployment_pending: IntPipeVar
    edge_deployment_failed: IntPipeVar
    creation_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None


class EdgeModelStat(Shape):
    """``EdgeModelStat``."""

    model_name: NamePipeVar
    model_version: StrPipeVar
    offline_device_count: IntPipeVar
    connected_device_count: IntPipeVar
    active_device_count: IntPipeVar
    sampling_device_count: IntPipeVar


class EdgePackagingJobSummary(Shape):
    """``EdgePackagingJobSummary``.

    edge_packaging_job_status: STARTING, INPROGRESS, COMPLETED, FAILED, STOPPING, STOPPED
    """

    edge_packaging_job_arn: StrPipeVar
    edge_packaging_job_name: NamePipeVar
    edge_packaging_job_status: StrPipeVar
    compilation_job_name: Optional[NamePipeVar] = None
    model_name: Optional[NamePipeVar] = None
    model_version: Optional[StrPipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None


class GetDeviceFleetReportRequest(Shape):
    """``GetDeviceFleetReportRequest``."""

    device_fleet_name: NamePipeVar


class GetDeviceFleetReportResponse(Shape):
    """``GetDeviceFleetReportResponse``."""

    device_fleet_arn: StrPipeVar
    device_fleet_name: NamePipeVar
    output_config: Optional[EdgeOutputConfig] = None
    description: Optional[StrPipeVar] = None
    report_generated: Optional[TimePipeVar] = None
    device_stats: Optional[DeviceStats] = None
    agent_versions: Optional[list[AgentVersion]] = None
    model_stats: Optional[list[EdgeModelStat]] = None


class ListDeviceFleetsRequest(Shape):
    """``ListDeviceFleetsRequest``.

    max_results: ..100
    sort_by: NAME, CREATION_TIME, LAST_MODIFIED_TIME
    sort_order: Ascending, Descending
    """

    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    creation_time_after: Optional[TimePipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    last_modified_time_after: Optional[TimePipeVar] = None
    last_modified_time_before: Optional[TimePipeVar] = None
    name_contains: Optional[StrPipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None


class ListDeviceFleetsResponse(Shape):
    """``ListDeviceFleetsResponse``."""

    device_fleet_summaries: list[DeviceFleetSummary]
    next_token: Optional[StrPipeVar] = None


class ListDevicesRequest(Shape):
    """``ListDevicesRequest``.

    max_results: ..100
    """

    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    latest_heartbeat_after: Optional[TimePipeVar] = None
    model_name: Optional[NamePipeVar] = None
    device_fleet_name: Optional[NamePipeVar] = None


class ListDevicesResponse(Shape):
    """``ListDevicesResponse``."""

    device_summaries: list[DeviceSummary]
    next_token: Optional[StrPipeVar] = None


class ListEdgeDeploymentPlansRequest(Shape):
    """``ListEdgeDeploymentPlansRequest``.

    max_results: ..100
    sort_by: NAME, DEVICE_FLEET_NAME, CREATION_TIME, LAST_MODIFIED_TIME
    sort_order: Ascending, Descending
    """

    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    creation_time_after: Optional[TimePipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    last_modified_time_after: Optional[TimePipeVar] = None
    last_modified_time_before: Optional[TimePipeVar] = None
    name_contains: Optional[StrPipeVar] = None
    device_fleet_name_contains: Optional[StrPipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None


class ListEdgeDeploymentPlansResponse(Shape):
    """``ListEdgeDeploymentPlansResponse``."""

    edge_deployment_plan_summaries: list[EdgeDeploymentPlanSummary]
    next_token: Optional[StrPipeVar] = None


class ListEdgePackagingJobsRequest(Shape):
    """``ListEdgePackagingJobsRequest``.

    max_results: ..100
    status_equals: STARTING, INPROGRESS, COMPLETED, FAILED, STOPPING, STOPPED
    sort_by: NAME, MODEL_NAME, CREATION_TIME, LAST_MODIFIED_TIME, STATUS
    sort_order: Ascending, Descending
    """

    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    creation_time_after: Optional[TimePipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    last_modified_time_after: Optional[TimePipeVar] = None
    last_modified_time_before: Optional[TimePipeVar] = None
    name_contains: Optional[StrPipeVar] = None
    model_name_contains: Optional[StrPipeVar] = None
    status_equals: Optional[StrPipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None


class ListEdgePackagingJobsResponse(Shape):
    """``ListEdgePackagingJobsResponse``."""

    edge_packaging_job_summaries: list[EdgePackagingJobSummary]
    next_token: Optional[StrPipeVar] = None


class ListStageDevicesRequest(Shape):
    """``ListStageDevicesRequest``.

    max_results: ..100
    """

    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    edge_deployment_plan_name: NamePipeVar
    exclude_devices_deployed_in_other_stage: Optional[BoolPipeVar] = None
    stage_name: StrPipeVar


class ListStageDevicesResponse(Shape):
    """``ListStageDevicesResponse``."""

    device_deployment_summaries: list[DeviceDeploymentSummary]
    next_token: Optional[StrPipeVar] = None


class RegisterDevicesRequest(Shape):
    """``RegisterDevicesRequest``."""

    device_fleet_name: NamePipeVar
    devices: list[Device]
    tags: Optional[list[Tag]] = None


class StartEdgeDeploymentStageRequest(Shape):
    """``StartEdgeDeploymentStageRequest``."""

    edge_deployment_plan_name: NamePipeVar
    stage_name: StrPipeVar


class StopEdgeDeploymentStageRequest(Shape):
    """``StopEdgeDeploymentStageRequest``."""

    edge_deployment_plan_name: NamePipeVar
    stage_name: StrPipeVar


class StopEdgePackagingJobRequest(Shape):
    """``StopEdgePackagingJobRequest``."""

    edge_packaging_job_name: NamePipeVar


class UpdateDeviceFleetRequest(Shape):
    """``UpdateDeviceFleetRequest``."""

    device_fleet_name: NamePipeVar
    role_arn: Optional[StrPipeVar] = None
    description: Optional[StrPipeVar] = None
    output_config: EdgeOutputConfig
    enable_iot_role_alias: Optional[BoolPipeVar] = None


class UpdateDevicesRequest(Shape):
    """``UpdateDevicesRequest``."""

    device_fleet_name: NamePipeVar
    devices: list[Device]
