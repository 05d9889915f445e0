# Made by tools/codegen from botocore's service models; changes here are lost.


"""``LabelingJob``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.common import Tag
from sagemaker.core.shapes.labeling import (
    CreateLabelingJobRequest,
    DescribeLabelingJobRequest,
    HumanTaskConfig,
    LabelCounters,
    LabelingJobAlgorithmsConfig,
    LabelingJobInputConfig,
    LabelingJobOutput,
    LabelingJobOutputConfig,
    LabelingJobStoppingConditions,
    ListLabelingJobsRequest,
    StopLabelingJobRequest,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar, TimePipeVar


class LabelingJob(Resource):
    """``LabelingJob``, as ``DescribeLabelingJob`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "LabelingJob",
        name="labeling_job_name",
        identifiers=("labeling_job_name",),
        describe=("DescribeLabelingJob", DescribeLabelingJobRequest),
        status="labeling_job_status",
        reason="failure_reason",
        logged=True,
    )

    labeling_job_name: str
    labeling_job_status: Optional[str] = None
    label_counters: Optional[LabelCounters] = None
    failure_reason: Optional[str] = None
    creation_time: Optional[datetime] = None
    last_modified_time: Optional[datetime] = None
    job_reference_code: Optional[str] = None
    labeling_job_arn: Optional[str] = None
    label_attribute_name: Optional[str] = None
    input_config: Optional[LabelingJobInputConfig] = None
    output_config: Optional[LabelingJobOutputConfig] = None
    role_arn: Optional[str] = None
    label_category_config_s3_uri: Optional[str] = None
    stopping_conditions: Optional[LabelingJobStoppingConditions] = None
    labeling_job_algorithms_config: Optional[LabelingJobAlgorithmsConfig] = None
    human_task_config: Optional[HumanTaskConfig] = None
    tags: Optional[list[Tag]] = None
    labeling_job_output: Optional[LabelingJobOutput] = None

    @classmethod
    def create(
        cls,
        labeling_job_name: NamePipeVar,
        label_attribute_name: StrPipeVar,
        input_config: LabelingJobInputConfig,
        output_config: LabelingJobOutputConfig,
        role_arn: StrPipeVar,
        human_task_config: HumanTaskConfig,
        label_category_config_s3_uri: StrPipeVar | None = None,
        stopping_conditions: LabelingJobStoppingConditions | None = None,
        labeling_job_algorithms_config: LabelingJobAlgorithmsConfig | None = None,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> LabelingJob:
        """``CreateLabelingJob``, then ``DescribeLabelingJob``; step arguments under a `PipelineSession`."""
        made: LabelingJob = cls._create("CreateLabelingJob", CreateLabelingJobRequest, locals())
        return made

    @classmethod
    def get(
        cls, labeling_job_name: NamePipeVar, session: AnySession | None = None, region: str | None = None
    ) -> LabelingJob:
        """``DescribeLabelingJob``."""
        return cls._get(locals())

    def refresh(self) -> LabelingJob:
        """``DescribeLabelingJob`` again; the attributes change in place."""
        return self._refresh(locals())

    def stop(self) -> None:
        """``StopLabelingJob``."""
        self._call("StopLabelingJob", StopLabelingJobRequest, locals())

    @classmethod
    def get_all(
        cls,
        creation_time_after: TimePipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        last_modified_time_after: TimePipeVar | None = None,
        last_modified_time_before: TimePipeVar | None = None,
        name_contains: StrPipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        status_equals: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[LabelingJob]:
        """``ListLabelingJobs``, all pages, each described."""
        return cls._get_all("ListLabelingJobs", ListLabelingJobsRequest, locals(), "LabelingJobSummaryList")

    def wait(self, poll: float = 5, timeout: float | None = None, logs: bool | None = False) -> None:
        """Wait until the job has ended; see `sagemaker.core.resources._lifecycle.wait_for_end`."""
        self._wait(locals())
