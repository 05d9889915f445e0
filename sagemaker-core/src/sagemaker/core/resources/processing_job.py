# Made by tools/codegen from botocore's service models; changes here are lost.


"""``ProcessingJob``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.processing import (
    AppSpecification,
    CreateProcessingJobRequest,
    DeleteProcessingJobRequest,
    DescribeProcessingJobRequest,
    ExperimentConfig,
    ListProcessingJobsRequest,
    NetworkConfig,
    ProcessingInput,
    ProcessingOutputConfig,
    ProcessingResources,
    ProcessingStoppingCondition,
    StopProcessingJobRequest,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar, TimePipeVar


class ProcessingJob(Resource):
    """``ProcessingJob``, as ``DescribeProcessingJob`` describes it."""

    _api_names: ClassVar[dict[str, str]] = {"auto_ml_job_arn": "AutoMLJobArn"}

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "ProcessingJob",
        name="processing_job_name",
        identifiers=("processing_job_name",),
        describe=("DescribeProcessingJob", DescribeProcessingJobRequest),
        status="processing_job_status",
        reason="failure_reason",
        logged=True,
    )

    processing_job_name: str
    processing_inputs: Optional[list[ProcessingInput]] = None
    processing_output_config: Optional[ProcessingOutputConfig] = None
    processing_resources: Optional[ProcessingResources] = None
    stopping_condition: Optional[ProcessingStoppingCondition] = None
    app_specification: Optional[AppSpecification] = None
    environment: Optional[dict[str, str]] = None
    network_config: Optional[NetworkConfig] = None
    role_arn: Optional[str] = None
    experiment_config: Optional[ExperimentConfig] = None
    processing_job_arn: Optional[str] = None
    processing_job_status: Optional[str] = None
    exit_message: Optional[str] = None
    failure_reason: Optional[str] = None
    processing_end_time: Optional[datetime] = None
    processing_start_time: Optional[datetime] = None
    last_modified_time: Optional[datetime] = None
    creation_time: Optional[datetime] = None
    monitoring_schedule_arn: Optional[str] = None
    auto_ml_job_arn: Optional[str] = None
    training_job_arn: Optional[str] = None

    @classmethod
    def create(
        cls,
        processing_job_name: NamePipeVar,
        processing_resources: ProcessingResources,
        app_specification: AppSpecification,
        role_arn: StrPipeVar,
        processing_inputs: list[ProcessingInput] | None = None,
        processing_output_config: ProcessingOutputConfig | None = None,
        stopping_condition: ProcessingStoppingCondition | None = None,
        environment: dict[str, StrPipeVar] | None = None,
        network_config: NetworkConfig | None = None,
        tags: list[Tag] | None = None,
        experiment_config: ExperimentConfig | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ProcessingJob:
        """``CreateProcessingJob``, then ``DescribeProcessingJob``; step arguments under a `PipelineSession`."""
        made: ProcessingJob = cls._create("CreateProcessingJob", CreateProcessingJobRequest, locals())
        return made

    @classmethod
    def get(
        cls, processing_job_name: NamePipeVar, session: AnySession | None = None, region: str | None = None
    ) -> ProcessingJob:
        """``DescribeProcessingJob``."""
        return cls._get(locals())

    def refresh(self) -> ProcessingJob:
        """``DescribeProcessingJob`` again; the attributes change in place."""
        return self._refresh(locals())

    def delete(self) -> None:
        """``DeleteProcessingJob``."""
        self._call("DeleteProcessingJob", DeleteProcessingJobRequest, locals())

    def stop(self) -> None:
        """``StopProcessingJob``."""
        self._call("StopProcessingJob", StopProcessingJobRequest, locals())

    @classmethod
    def get_all(
        cls,
        creation_time_after: TimePipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        last_modified_time_after: TimePipeVar | None = None,
        last_modified_time_before: TimePipeVar | None = None,
        name_contains: StrPipeVar | None = None,
        status_equals: StrPipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[ProcessingJob]:
        """``ListProcessingJobs``, all pages, each described."""
        return cls._get_all(
            "ListProcessingJobs", ListProcessingJobsRequest, locals(), "ProcessingJobSummaries"
        )

    def wait(self, poll: float = 5, timeout: float | None = None, logs: bool | None = False) -> None:
        """Wait until the job has ended; see `sagemaker.core.resources._lifecycle.wait_for_end`."""
        self._wait(locals())

    def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the resource does not exist any more; see `sagemaker.core.resources._lifecycle.wait_for_delete`."""
        self._wait_for_delete(locals())
