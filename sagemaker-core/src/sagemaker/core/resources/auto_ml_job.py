# Made by tools/codegen from botocore's service models; changes here are lost.


"""``AutoMLJob``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.automl import (
    AutoMLCandidate,
    AutoMLChannel,
    AutoMLJobArtifacts,
    AutoMLJobConfig,
    AutoMLJobObjective,
    AutoMLOutputDataConfig,
    AutoMLPartialFailureReason,
    CreateAutoMLJobRequest,
    DescribeAutoMLJobRequest,
    ListAutoMLJobsRequest,
    ListCandidatesForAutoMLJobRequest,
    ModelDeployConfig,
    ModelDeployResult,
    ResolvedAttributes,
    StopAutoMLJobRequest,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import BoolPipeVar, NamePipeVar, StrPipeVar, TimePipeVar


class AutoMLJob(Resource):
    """``AutoMLJob``, as ``DescribeAutoMLJob`` describes it."""

    _api_names: ClassVar[dict[str, str]] = {
        "auto_ml_job_name": "AutoMLJobName",
        "auto_ml_job_arn": "AutoMLJobArn",
        "auto_ml_job_objective": "AutoMLJobObjective",
        "auto_ml_job_config": "AutoMLJobConfig",
        "auto_ml_job_status": "AutoMLJobStatus",
        "auto_ml_job_secondary_status": "AutoMLJobSecondaryStatus",
        "auto_ml_job_artifacts": "AutoMLJobArtifacts",
    }

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "AutoMLJob",
        name="auto_ml_job_name",
        identifiers=("auto_ml_job_name",),
        describe=("DescribeAutoMLJob", DescribeAutoMLJobRequest),
        status="auto_ml_job_status",
        detail="auto_ml_job_secondary_status",
        reason="failure_reason",
    )

    auto_ml_job_name: str
    auto_ml_job_arn: Optional[str] = None
    input_data_config: Optional[list[AutoMLChannel]] = None
    output_data_config: Optional[AutoMLOutputDataConfig] = None
    role_arn: Optional[str] = None
    auto_ml_job_objective: Optional[AutoMLJobObjective] = None
    problem_type: Optional[str] = None
    auto_ml_job_config: Optional[AutoMLJobConfig] = None
    creation_time: Optional[datetime] = None
    end_time: Optional[datetime] = None
    last_modified_time: Optional[datetime] = None
    failure_reason: Optional[str] = None
    partial_failure_reasons: Optional[list[AutoMLPartialFailureReason]] = None
    best_candidate: Optional[AutoMLCandidate] = None
    auto_ml_job_status: Optional[str] = None
    auto_ml_job_secondary_status: Optional[str] = None
    generate_candidate_definitions_only: Optional[bool] = None
    auto_ml_job_artifacts: Optional[AutoMLJobArtifacts] = None
    resolved_attributes: Optional[ResolvedAttributes] = None
    model_deploy_config: Optional[ModelDeployConfig] = None
    model_deploy_result: Optional[ModelDeployResult] = None

    @classmethod
    def create(
        cls,
        auto_ml_job_name: NamePipeVar,
        input_data_config: list[AutoMLChannel],
        output_data_config: AutoMLOutputDataConfig,
        role_arn: StrPipeVar,
        problem_type: StrPipeVar | None = None,
        auto_ml_job_objective: AutoMLJobObjective | None = None,
        auto_ml_job_config: AutoMLJobConfig | None = None,
        generate_candidate_definitions_only: BoolPipeVar | None = None,
        tags: list[Tag] | None = None,
        model_deploy_config: ModelDeployConfig | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> AutoMLJob:
        """``CreateAutoMLJob``, then ``DescribeAutoMLJob``; step arguments under a `PipelineSession`."""
        made: AutoMLJob = cls._create("CreateAutoMLJob", CreateAutoMLJobRequest, locals())
        return made

    @classmethod
    def get(
        cls, auto_ml_job_name: NamePipeVar, session: AnySession | None = None, region: str | None = None
    ) -> AutoMLJob:
        """``DescribeAutoMLJob``."""
        return cls._get(locals())

    def refresh(self) -> AutoMLJob:
        """``DescribeAutoMLJob`` again; the attributes change in place."""
        return self._refresh(locals())

    def stop(self) -> None:
        """``StopAutoMLJob``."""
        self._call("StopAutoMLJob", StopAutoMLJobRequest, locals())

    @classmethod
    def get_all(
        cls,
        creation_time_after: TimePipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        last_modified_time_after: TimePipeVar | None = None,
        last_modified_time_before: TimePipeVar | None = None,
        name_contains: StrPipeVar | None = None,
        status_equals: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[AutoMLJob]:
        """``ListAutoMLJobs``, all pages, each described."""
        return cls._get_all("ListAutoMLJobs", ListAutoMLJobsRequest, locals(), "AutoMLJobSummaries")

    def get_all_candidates(
        self,
        status_equals: StrPipeVar | None = None,
        candidate_name_equals: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[AutoMLCandidate]:
        """``ListCandidatesForAutoMLJob``, all pages."""
        return self._list(
            "ListCandidatesForAutoMLJob",
            ListCandidatesForAutoMLJobRequest,
            locals(),
            "Candidates",
            AutoMLCandidate,
        )

    def wait(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the job has ended; see `sagemaker.core.resources._lifecycle.wait_for_end`."""
        self._wait(locals())
