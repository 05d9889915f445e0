# Made by tools/codegen from botocore's service models; changes here are lost.


"""``AIBenchmarkJob``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.benchmark import (
    AIBenchmarkNetworkConfig,
    AIBenchmarkOutputConfig,
    AIBenchmarkOutputResult,
    AIBenchmarkTarget,
    CreateAIBenchmarkJobRequest,
    DeleteAIBenchmarkJobRequest,
    DescribeAIBenchmarkJobRequest,
    ListAIBenchmarkJobsRequest,
    StopAIBenchmarkJobRequest,
)
from sagemaker.core.shapes.common import Tag

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar, TimePipeVar


class AIBenchmarkJob(Resource):
    """``AIBenchmarkJob``, as ``DescribeAIBenchmarkJob`` describes it."""

    _api_names: ClassVar[dict[str, str]] = {
        "ai_benchmark_job_name": "AIBenchmarkJobName",
        "ai_benchmark_job_arn": "AIBenchmarkJobArn",
        "ai_benchmark_job_status": "AIBenchmarkJobStatus",
        "ai_workload_config_identifier": "AIWorkloadConfigIdentifier",
    }

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "AIBenchmarkJob",
        name="ai_benchmark_job_name",
        identifiers=("ai_benchmark_job_name",),
        describe=("DescribeAIBenchmarkJob", DescribeAIBenchmarkJobRequest),
        status="ai_benchmark_job_status",
        reason="failure_reason",
    )

    ai_benchmark_job_name: str
    ai_benchmark_job_arn: Optional[str] = None
    ai_benchmark_job_status: Optional[str] = None
    failure_reason: Optional[str] = None
    benchmark_target: Optional[AIBenchmarkTarget] = None
    output_config: Optional[AIBenchmarkOutputResult] = None
    ai_workload_config_identifier: Optional[str] = None
    role_arn: Optional[str] = None
    network_config: Optional[AIBenchmarkNetworkConfig] = None
    creation_time: Optional[datetime] = None
    start_time: Optional[datetime] = None
    end_time: Optional[datetime] = None
    tags: Optional[list[Tag]] = None

    @classmethod
    def create(
        cls,
        ai_benchmark_job_name: NamePipeVar,
        benchmark_target: AIBenchmarkTarget,
        output_config: AIBenchmarkOutputConfig,
        ai_workload_config_identifier: StrPipeVar,
        role_arn: StrPipeVar,
        network_config: AIBenchmarkNetworkConfig | None = None,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> AIBenchmarkJob:
        """``CreateAIBenchmarkJob``, then ``DescribeAIBenchmarkJob``; step arguments under a `PipelineSession`."""
        made: AIBenchmarkJob = cls._create("CreateAIBenchmarkJob", CreateAIBenchmarkJobRequest, locals())
        return made

    @classmethod
    def get(
        cls, ai_benchmark_job_name: NamePipeVar, session: AnySession | None = None, region: str | None = None
    ) -> AIBenchmarkJob:
        """``DescribeAIBenchmarkJob``."""
        return cls._get(locals())

    def refresh(self) -> AIBenchmarkJob:
        """``DescribeAIBenchmarkJob`` again; the attributes change in place."""
        return self._refresh(locals())

    def delete(self) -> None:
        """``DeleteAIBenchmarkJob``."""
        self._call("DeleteAIBenchmarkJob", DeleteAIBenchmarkJobRequest, locals())

    def stop(self) -> None:
        """``StopAIBenchmarkJob``."""
        self._call("StopAIBenchmarkJob", StopAIBenchmarkJobRequest, locals())

    @classmethod
    def get_all(
        cls,
        name_contains: StrPipeVar | None = None,
        status_equals: StrPipeVar | None = None,
        creation_time_after: TimePipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[AIBenchmarkJob]:
        """``ListAIBenchmarkJobs``, all pages, each described."""
        return cls._get_all("ListAIBenchmarkJobs", ListAIBenchmarkJobsRequest, locals(), "AIBenchmarkJobs")

    def wait(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the job has ended; see `sagemaker.core.resources._lifecycle.wait_for_end`."""
        self._wait(locals())

    def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the resource does not exist any more; see `sagemaker.core.resources._lifecycle.wait_for_delete`."""
        self._wait_for_delete(locals())
