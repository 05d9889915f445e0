# Made by tools/codegen from botocore's service models; changes here are lost.


"""``InferenceRecommendationsJob``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.inference_recommendation import (
    CreateInferenceRecommendationsJobRequest,
    DescribeInferenceRecommendationsJobRequest,
    EndpointPerformance,
    GetScalingConfigurationRecommendationRequest,
    GetScalingConfigurationRecommendationResponse,
    InferenceRecommendation,
    InferenceRecommendationsJobStep,
    ListInferenceRecommendationsJobsRequest,
    ListInferenceRecommendationsJobStepsRequest,
    RecommendationJobInputConfig,
    RecommendationJobStoppingConditions,
    StopInferenceRecommendationsJobRequest,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.shapes.inference_recommendation import (
        RecommendationJobOutputConfig,
        ScalingPolicyObjective,
    )
    from sagemaker.core.workflow.variable_types import IntPipeVar, NamePipeVar, StrPipeVar, TimePipeVar


class InferenceRecommendationsJob(Resource):
    """``InferenceRecommendationsJob``, as ``DescribeInferenceRecommendationsJob`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "InferenceRecommendationsJob",
        name="job_name",
        identifiers=("job_name",),
        describe=("DescribeInferenceRecommendationsJob", DescribeInferenceRecommendationsJobRequest),
        status="status",
        reason="failure_reason",
    )

    job_name: str
    job_description: Optional[str] = None
    job_type: Optional[str] = None
    job_arn: Optional[str] = None
    role_arn: Optional[str] = None
    status: Optional[str] = None
    creation_time: Optional[datetime] = None
    completion_time: Optional[datetime] = None
    last_modified_time: Optional[datetime] = None
    failure_reason: Optional[str] = None
    input_config: Optional[RecommendationJobInputConfig] = None
    stopping_conditions: Optional[RecommendationJobStoppingConditions] = None
    inference_recommendations: Optional[list[InferenceRecommendation]] = None
    endpoint_performances: Optional[list[EndpointPerformance]] = None

    @classmethod
    def create(
        cls,
        job_name: NamePipeVar,
        job_type: StrPipeVar,
        role_arn: StrPipeVar,
        input_config: RecommendationJobInputConfig,
        job_description: StrPipeVar | None = None,
        stopping_conditions: RecommendationJobStoppingConditions | None = None,
        output_config: RecommendationJobOutputConfig | None = None,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> InferenceRecommendationsJob:
        """``CreateInferenceRecommendationsJob``, then ``DescribeInferenceRecommendationsJob``; step arguments under a `PipelineSession`."""
        made: InferenceRecommendationsJob = cls._create(
            "CreateInferenceRecommendationsJob", CreateInferenceRecommendationsJobRequest, locals()
        )
        return made

    @classmethod
    def get(
        cls, job_name: NamePipeVar, session: AnySession | None = None, region: str | None = None
    ) -> InferenceRecommendationsJob:
        """``DescribeInferenceRecommendationsJob``."""
        return cls._get(locals())

    def refresh(self) -> InferenceRecommendationsJob:
        """``DescribeInferenceRecommendationsJob`` again; the attributes change in place."""
        return self._refresh(locals())

    def stop(self) -> None:
        """``StopInferenceRecommendationsJob``."""
        self._call("StopInferenceRecommendationsJob", StopInferenceRecommendationsJobRequest, locals())

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
        model_name_equals: StrPipeVar | None = None,
        model_package_version_arn_equals: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[InferenceRecommendationsJob]:
        """``ListInferenceRecommendationsJobs``, all pages, each described."""
        return cls._get_all(
            "ListInferenceRecommendationsJobs",
            ListInferenceRecommendationsJobsRequest,
            locals(),
            "InferenceRecommendationsJobs",
        )

    def get_all_steps(
        self,
        step_type: StrPipeVar | None = None,
        status: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[InferenceRecommendationsJobStep]:
        """``ListInferenceRecommendationsJobSteps``, all pages."""
        return self._list(
            "ListInferenceRecommendationsJobSteps",
            ListInferenceRecommendationsJobStepsRequest,
            locals(),
            "Steps",
            InferenceRecommendationsJobStep,
        )

    def get_scaling_configuration_recommendation(
        self,
        inference_recommendations_job_name: NamePipeVar,
        recommendation_id: StrPipeVar | None = None,
        endpoint_name: NamePipeVar | None = None,
        target_cpu_utilization_per_core: IntPipeVar | None = None,
        scaling_policy_objective: ScalingPolicyObjective | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> GetScalingConfigurationRecommendationResponse:
        """``GetScalingConfigurationRecommendation``."""
        return GetScalingConfigurationRecommendationResponse.from_response(
            self._call(
                "GetScalingConfigurationRecommendation",
                GetScalingConfigurationRecommendationRequest,
                locals(),
            )
        )

    def wait(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the job has ended; see `sagemaker.core.resources._lifecycle.wait_for_end`."""
        self._wait(locals())

    def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the resource does not exist any more; see `sagemaker.core.resources._lifecycle.wait_for_delete`."""
        self._wait_for_delete(locals())
