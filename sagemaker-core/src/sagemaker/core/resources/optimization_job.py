# Made by tools/codegen from botocore's service models; changes here are lost.


"""``OptimizationJob``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.common import StoppingCondition
from sagemaker.core.shapes.optimization import (
    CreateOptimizationJobRequest,
    DeleteOptimizationJobRequest,
    DescribeOptimizationJobRequest,
    ListOptimizationJobsRequest,
    OptimizationConfig,
    OptimizationJobModelSource,
    OptimizationJobOutputConfig,
    OptimizationOutput,
    OptimizationVpcConfig,
    StopOptimizationJobRequest,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import IntPipeVar, NamePipeVar, StrPipeVar, TimePipeVar


class OptimizationJob(Resource):
    """``OptimizationJob``, as ``DescribeOptimizationJob`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "OptimizationJob",
        name="optimization_job_name",
        identifiers=("optimization_job_name",),
        describe=("DescribeOptimizationJob", DescribeOptimizationJobRequest),
        status="optimization_job_status",
        reason="failure_reason",
    )

    optimization_job_name: str
    optimization_job_arn: Optional[str] = None
    optimization_job_status: Optional[str] = None
    optimization_start_time: Optional[datetime] = None
    optimization_end_time: Optional[datetime] = None
    creation_time: Optional[datetime] = None
    last_modified_time: Optional[datetime] = None
    failure_reason: Optional[str] = None
    model_source: Optional[OptimizationJobModelSource] = None
    optimization_environment: Optional[dict[str, str]] = None
    deployment_instance_type: Optional[str] = None
    max_instance_count: Optional[int] = None
    optimization_configs: Optional[list[OptimizationConfig]] = None
    output_config: Optional[OptimizationJobOutputConfig] = None
    optimization_output: Optional[OptimizationOutput] = None
    role_arn: Optional[str] = None
    stopping_condition: Optional[StoppingCondition] = None
    vpc_config: Optional[OptimizationVpcConfig] = None
    training_plan_arns: Optional[list[str]] = None

    @classmethod
    def create(
        cls,
        optimization_job_name: NamePipeVar,
        role_arn: StrPipeVar,
        model_source: OptimizationJobModelSource,
        deployment_instance_type: StrPipeVar,
        optimization_configs: list[OptimizationConfig],
        output_config: OptimizationJobOutputConfig,
        stopping_condition: StoppingCondition,
        max_instance_count: IntPipeVar | None = None,
        optimization_environment: dict[str, StrPipeVar] | None = None,
        tags: list[Tag] | None = None,
        vpc_config: OptimizationVpcConfig | None = None,
        training_plan_arns: list[StrPipeVar] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> OptimizationJob:
        """``CreateOptimizationJob``, then ``DescribeOptimizationJob``; step arguments under a `PipelineSession`."""
        made: OptimizationJob = cls._create("CreateOptimizationJob", CreateOptimizationJobRequest, locals())
        return made

    @classmethod
    def get(
        cls, optimization_job_name: NamePipeVar, session: AnySession | None = None, region: str | None = None
    ) -> OptimizationJob:
        """``DescribeOptimizationJob``."""
        return cls._get(locals())

    def refresh(self) -> OptimizationJob:
        """``DescribeOptimizationJob`` again; the attributes change in place."""
        return self._refresh(locals())

    def delete(self) -> None:
        """``DeleteOptimizationJob``."""
        self._call("DeleteOptimizationJob", DeleteOptimizationJobRequest, locals())

    def stop(self) -> None:
        """``StopOptimizationJob``."""
        self._call("StopOptimizationJob", StopOptimizationJobRequest, locals())

    @classmethod
    def get_all(
        cls,
        creation_time_after: TimePipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        last_modified_time_after: TimePipeVar | None = None,
        last_modified_time_before: TimePipeVar | None = None,
        optimization_contains: StrPipeVar | None = None,
        name_contains: StrPipeVar | None = None,
        status_equals: StrPipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[OptimizationJob]:
        """``ListOptimizationJobs``, all pages, each described."""
        return cls._get_all(
            "ListOptimizationJobs", ListOptimizationJobsRequest, locals(), "OptimizationJobSummaries"
        )

    def wait(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the job has ended; see `sagemaker.core.resources._lifecycle.wait_for_end`."""
        self._wait(locals())

    def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the resource does not exist any more; see `sagemaker.core.resources._lifecycle.wait_for_delete`."""
        self._wait_for_delete(locals())
