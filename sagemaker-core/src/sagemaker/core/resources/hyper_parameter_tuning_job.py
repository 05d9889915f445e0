# Made by tools/codegen from botocore's service models; changes here are lost.


"""``HyperParameterTuningJob``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.tuning import (
    Autotune,
    CreateHyperParameterTuningJobRequest,
    DeleteHyperParameterTuningJobRequest,
    DescribeHyperParameterTuningJobRequest,
    HyperParameterTrainingJobDefinition,
    HyperParameterTrainingJobSummary,
    HyperParameterTuningJobCompletionDetails,
    HyperParameterTuningJobConfig,
    HyperParameterTuningJobConsumedResources,
    HyperParameterTuningJobWarmStartConfig,
    ListHyperParameterTuningJobsRequest,
    ListTrainingJobsForHyperParameterTuningJobRequest,
    ObjectiveStatusCounters,
    StopHyperParameterTuningJobRequest,
    TrainingJobStatusCounters,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar, TimePipeVar


class HyperParameterTuningJob(Resource):
    """``HyperParameterTuningJob``, as ``DescribeHyperParameterTuningJob`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "HyperParameterTuningJob",
        name="hyper_parameter_tuning_job_name",
        identifiers=("hyper_parameter_tuning_job_name",),
        describe=("DescribeHyperParameterTuningJob", DescribeHyperParameterTuningJobRequest),
        status="hyper_parameter_tuning_job_status",
        reason="failure_reason",
        logged=True,
    )

    hyper_parameter_tuning_job_name: str
    hyper_parameter_tuning_job_arn: Optional[str] = None
    hyper_parameter_tuning_job_config: Optional[HyperParameterTuningJobConfig] = None
    training_job_definition: Optional[HyperParameterTrainingJobDefinition] = None
    training_job_definitions: Optional[list[HyperParameterTrainingJobDefinition]] = None
    hyper_parameter_tuning_job_status: Optional[str] = None
    creation_time: Optional[datetime] = None
    hyper_parameter_tuning_end_time: Optional[datetime] = None
    last_modified_time: Optional[datetime] = None
    training_job_status_counters: Optional[TrainingJobStatusCounters] = None
    objective_status_counters: Optional[ObjectiveStatusCounters] = None
    best_training_job: Optional[HyperParameterTrainingJobSummary] = None
    overall_best_training_job: Optional[HyperParameterTrainingJobSummary] = None
    warm_start_config: Optional[HyperParameterTuningJobWarmStartConfig] = None
    autotune: Optional[Autotune] = None
    failure_reason: Optional[str] = None
    tuning_job_completion_details: Optional[HyperParameterTuningJobCompletionDetails] = None
    consumed_resources: Optional[HyperParameterTuningJobConsumedResources] = None

    @classmethod
    def create(
        cls,
        hyper_parameter_tuning_job_name: NamePipeVar,
        hyper_parameter_tuning_job_config: HyperParameterTuningJobConfig,
        training_job_definition: HyperParameterTrainingJobDefinition | None = None,
        training_job_definitions: list[HyperParameterTrainingJobDefinition] | None = None,
        warm_start_config: HyperParameterTuningJobWarmStartConfig | None = None,
        tags: list[Tag] | None = None,
        autotune: Autotune | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> HyperParameterTuningJob:
        """``CreateHyperParameterTuningJob``, then ``DescribeHyperParameterTuningJob``; step arguments under a `PipelineSession`."""
        made: HyperParameterTuningJob = cls._create(
            "CreateHyperParameterTuningJob", CreateHyperParameterTuningJobRequest, locals()
        )
        return made

    @classmethod
    def get(
        cls,
        hyper_parameter_tuning_job_name: NamePipeVar,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> HyperParameterTuningJob:
        """``DescribeHyperParameterTuningJob``."""
        return cls._get(locals())

    def refresh(self) -> HyperParameterTuningJob:
        """``DescribeHyperParameterTuningJob`` again; the attributes change in place."""
        return self._refresh(locals())

    def delete(self) -> None:
        """``DeleteHyperParameterTuningJob``."""
        self._call("DeleteHyperParameterTuningJob", DeleteHyperParameterTuningJobRequest, locals())

    def stop(self) -> None:
        """``StopHyperParameterTuningJob``."""
        self._call("StopHyperParameterTuningJob", StopHyperParameterTuningJobRequest, locals())

    @classmethod
    def get_all(
        cls,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        name_contains: StrPipeVar | None = None,
        creation_time_after: TimePipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        last_modified_time_after: TimePipeVar | None = None,
        last_modified_time_before: TimePipeVar | None = None,
        status_equals: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[HyperParameterTuningJob]:
        """``ListHyperParameterTuningJobs``, all pages, each described."""
        return cls._get_all(
            "ListHyperParameterTuningJobs",
            ListHyperParameterTuningJobsRequest,
            locals(),
            "HyperParameterTuningJobSummaries",
        )

    def get_all_training_jobs(
        self,
        status_equals: StrPipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[HyperParameterTrainingJobSummary]:
        """``ListTrainingJobsForHyperParameterTuningJob``, all pages."""
        return self._list(
            "ListTrainingJobsForHyperParameterTuningJob",
            ListTrainingJobsForHyperParameterTuningJobRequest,
            locals(),
            "TrainingJobSummaries",
            HyperParameterTrainingJobSummary,
        )

    def wait(self, poll: float = 5, timeout: float | None = None, logs: bool | None = False) -> None:
        """Wait until the job has ended; see `sagemaker.core.resources._lifecycle.wait_for_end`."""
        self._wait(locals())

    def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the resource does not exist any more; see `sagemaker.core.resources._lifecycle.wait_for_delete`."""
        self._wait_for_delete(locals())
