# Made by tools/codegen from botocore's service models; changes here are lost.


"""``EdgePackagingJob``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.edge import (
    CreateEdgePackagingJobRequest,
    DescribeEdgePackagingJobRequest,
    EdgeOutputConfig,
    EdgePresetDeploymentOutput,
    ListEdgePackagingJobsRequest,
    StopEdgePackagingJobRequest,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar, TimePipeVar


class EdgePackagingJob(Resource):
    """``EdgePackagingJob``, as ``DescribeEdgePackagingJob`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "EdgePackagingJob",
        name="edge_packaging_job_name",
        identifiers=("edge_packaging_job_name",),
        describe=("DescribeEdgePackagingJob", DescribeEdgePackagingJobRequest),
        status="edge_packaging_job_status",
    )

    edge_packaging_job_name: str
    edge_packaging_job_arn: Optional[str] = None
    compilation_job_name: Optional[str] = None
    model_name: Optional[str] = None
    model_version: Optional[str] = None
    role_arn: Optional[str] = None
    output_config: Optional[EdgeOutputConfig] = None
    resource_key: Optional[str] = None
    edge_packaging_job_status: Optional[str] = None
    edge_packaging_job_status_message: Optional[str] = None
    creation_time: Optional[datetime] = None
    last_modified_time: Optional[datetime] = None
    model_artifact: Optional[str] = None
    model_signature: Optional[str] = None
    preset_deployment_output: Optional[EdgePresetDeploymentOutput] = None

    @classmethod
    def create(
        cls,
        edge_packaging_job_name: NamePipeVar,
        compilation_job_name: NamePipeVar,
        model_name: NamePipeVar,
        model_version: StrPipeVar,
        role_arn: StrPipeVar,
        output_config: EdgeOutputConfig,
        resource_key: StrPipeVar | None = None,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> EdgePackagingJob:
        """``CreateEdgePackagingJob``, then ``DescribeEdgePackagingJob``; step arguments under a `PipelineSession`."""
        made: EdgePackagingJob = cls._create(
            "CreateEdgePackagingJob", CreateEdgePackagingJobRequest, locals()
        )
        return made

    @classmethod
    def get(
        cls,
        edge_packaging_job_name: NamePipeVar,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> EdgePackagingJob:
        """``DescribeEdgePackagingJob``."""
        return cls._get(locals())

    def refresh(self) -> EdgePackagingJob:
        """``DescribeEdgePackagingJob`` again; the attributes change in place."""
        return self._refresh(locals())

    def stop(self) -> None:
        """``StopEdgePackagingJob``."""
        self._call("StopEdgePackagingJob", StopEdgePackagingJobRequest, locals())

    @classmethod
    def get_all(
        cls,
        creation_time_after: TimePipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        last_modified_time_after: TimePipeVar | None = None,
        last_modified_time_before: TimePipeVar | None = None,
        name_contains: StrPipeVar | None = None,
        model_name_contains: StrPipeVar | None = None,
        status_equals: StrPipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[EdgePackagingJob]:
        """``ListEdgePackagingJobs``, all pages, each described."""
        return cls._get_all(
            "ListEdgePackagingJobs", ListEdgePackagingJobsRequest, locals(), "EdgePackagingJobSummaries"
        )

    def wait(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the job has ended; see `sagemaker.core.resources._lifecycle.wait_for_end`."""
        self._wait(locals())
