# Made by tools/codegen from botocore's service models; changes here are lost.


"""``AIRecommendationJob``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.benchmark import (
    AIAdapterSource,
    AIModelSource,
    AIRecommendation,
    AIRecommendationComputeSpec,
    AIRecommendationInferenceSpecification,
    AIRecommendationOutputConfig,
    AIRecommendationOutputResult,
    AIRecommendationPerformanceTarget,
    CreateAIRecommendationJobRequest,
    DeleteAIRecommendationJobRequest,
    DescribeAIRecommendationJobRequest,
    ListAIRecommendationJobsRequest,
    StopAIRecommendationJobRequest,
)
from sagemaker.core.shapes.common import Tag

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.workflow.variable_types import BoolPipeVar, NamePipeVar, StrPipeVar, TimePipeVar


class AIRecommendationJob(Resource):
    """``AIRecommendationJob``, as ``DescribeAIRecommendationJob`` describes it."""

    _api_names: ClassVar[dict[str, str]] = {
        "ai_recommendation_job_name": "AIRecommendationJobName",
        "ai_recommendation_job_arn": "AIRecommendationJobArn",
        "ai_recommendation_job_status": "AIRecommendationJobStatus",
        "ai_workload_config_identifier": "AIWorkloadConfigIdentifier",
    }

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "AIRecommendationJob",
        name="ai_recommendation_job_name",
        identifiers=("ai_recommendation_job_name",),
        describe=("DescribeAIRecommendationJob", DescribeAIRecommendationJobRequest),
        status="ai_recommendation_job_status",
        reason="failure_reason",
    )

    ai_recommendation_job_name: str
    ai_recommendation_job_arn: Optional[str] = None
    ai_recommendation_job_status: Optional[str] = None
    failure_reason: Optional[str] = None
    model_source: Optional[AIModelSource] = None
    output_config: Optional[AIRecommendationOutputResult] = None
    inference_specification: Optional[AIRecommendationInferenceSpecification] = None
    ai_workload_config_identifier: Optional[str] = None
    optimize_model: Optional[bool] = None
    performance_target: Optional[AIRecommendationPerformanceTarget] = None
    recommendations: Optional[list[AIRecommendation]] = None
    role_arn: Optional[str] = None
    compute_spec: Optional[AIRecommendationComputeSpec] = None
    adapter_source: Optional[AIAdapterSource] = None
    creation_time: Optional[datetime] = None
    start_time: Optional[datetime] = None
    end_time: Optional[datetime] = None
    tags: Optional[list[Tag]] = None

    @classmethod
    def create(
        cls,
        ai_recommendation_job_name: NamePipeVar,
        model_source: AIModelSource,
        output_config: AIRecommendationOutputConfig,
        ai_workload_config_identifier: StrPipeVar,
        performance_target: AIRecommendationPerformanceTarget,
        role_arn: StrPipeVar,
        inference_specification: AIRecommendationInferenceSpecification | None = None,
        optimize_model: BoolPipeVar | None = None,
        compute_spec: AIRecommendationComputeSpec | None = None,
        adapter_source: AIAdapterSource | None = None,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> AIRecommendationJob:
        """``CreateAIRecommendationJob``, then ``DescribeAIRecommendationJob``; step arguments under a `PipelineSession`."""
        made: AIRecommendationJob = cls._create(
            "CreateAIRecommendationJob", CreateAIRecommendationJobRequest, locals()
        )
        return made

    @classmethod
    def get(
        cls,
        ai_recommendation_job_name: NamePipeVar,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> AIRecommendationJob:
        """``DescribeAIRecommendationJob``."""
        return cls._get(locals())

    def refresh(self) -> AIRecommendationJob:
        """``DescribeAIRecommendationJob`` again; the attributes change in place."""
        return self._refresh(locals())

    def delete(self) -> None:
        """``DeleteAIRecommendationJob``."""
        self._call("DeleteAIRecommendationJob", DeleteAIRecommendationJobRequest, locals())

    def stop(self) -> None:
        """``StopAIRecommendationJob``."""
        self._call("StopAIRecommendationJob", StopAIRecommendationJobRequest, locals())

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
    ) -> ResourceIterator[AIRecommendationJob]:
        """``ListAIRecommendationJobs``, all pages, each described."""
        return cls._get_all(
            "ListAIRecommendationJobs", ListAIRecommendationJobsRequest, locals(), "AIRecommendationJobs"
        )

    def wait(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the job has ended; see `sagemaker.core.resources._lifecycle.wait_for_end`."""
        self._wait(locals())

    def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the resource does not exist any more; see `sagemaker.core.resources._lifecycle.wait_for_delete`."""
        self._wait_for_delete(locals())
