# Made by tools/codegen from botocore's service models; changes here are lost.


"""``TransformJob``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.processing import ExperimentConfig
from sagemaker.core.shapes.transform import (
    BatchDataCaptureConfig,
    CreateTransformJobRequest,
    DataProcessing,
    DescribeTransformJobRequest,
    ListTransformJobsRequest,
    ModelClientConfig,
    StopTransformJobRequest,
    TransformInput,
    TransformOutput,
    TransformResources,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import IntPipeVar, NamePipeVar, StrPipeVar, TimePipeVar


class TransformJob(Resource):
    """``TransformJob``, as ``DescribeTransformJob`` describes it."""

    _api_names: ClassVar[dict[str, str]] = {
        "max_payload_in_mb": "MaxPayloadInMB",
        "auto_ml_job_arn": "AutoMLJobArn",
    }

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "TransformJob",
        name="transform_job_name",
        identifiers=("transform_job_name",),
        describe=("DescribeTransformJob", DescribeTransformJobRequest),
        status="transform_job_status",
        reason="failure_reason",
        logged=True,
    )

    transform_job_name: str
    transform_job_arn: Optional[str] = None
    transform_job_status: Optional[str] = None
    failure_reason: Optional[str] = None
    model_name: Optional[str] = None
    max_concurrent_transforms: Optional[int] = None
    model_client_config: Optional[ModelClientConfig] = None
    max_payload_in_mb: Optional[int] = None
    batch_strategy: Optional[str] = None
    environment: Optional[dict[str, str]] = None
    transform_input: Optional[TransformInput] = None
    transform_output: Optional[TransformOutput] = None
    data_capture_config: Optional[BatchDataCaptureConfig] = None
    transform_resources: Optional[TransformResources] = None
    creation_time: Optional[datetime] = None
    transform_start_time: Optional[datetime] = None
    transform_end_time: Optional[datetime] = None
    labeling_job_arn: Optional[str] = None
    auto_ml_job_arn: Optional[str] = None
    data_processing: Optional[DataProcessing] = None
    experiment_config: Optional[ExperimentConfig] = None

    @classmethod
    def create(
        cls,
        transform_job_name: NamePipeVar,
        model_name: NamePipeVar,
        transform_input: TransformInput,
        transform_output: TransformOutput,
        transform_resources: TransformResources,
        max_concurrent_transforms: IntPipeVar | None = None,
        model_client_config: ModelClientConfig | None = None,
        max_payload_in_mb: IntPipeVar | None = None,
        batch_strategy: StrPipeVar | None = None,
        environment: dict[str, StrPipeVar] | None = None,
        data_capture_config: BatchDataCaptureConfig | None = None,
        data_processing: DataProcessing | None = None,
        tags: list[Tag] | None = None,
        experiment_config: ExperimentConfig | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> TransformJob:
        """``CreateTransformJob``, then ``DescribeTransformJob``; step arguments under a `PipelineSession`."""
        made: TransformJob = cls._create("CreateTransformJob", CreateTransformJobRequest, locals())
        return made

    @classmethod
    def get(
        cls, transform_job_name: NamePipeVar, session: AnySession | None = None, region: str | None = None
    ) -> TransformJob:
        """``DescribeTransformJob``."""
        return cls._get(locals())

    def refresh(self) -> TransformJob:
        """``DescribeTransformJob`` again; the attributes change in place."""
        return self._refresh(locals())

    def stop(self) -> None:
        """``StopTransformJob``."""
        self._call("StopTransformJob", StopTransformJobRequest, locals())

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
    ) -> ResourceIterator[TransformJob]:
        """``ListTransformJobs``, all pages, each described."""
        return cls._get_all("ListTransformJobs", ListTransformJobsRequest, locals(), "TransformJobSummaries")

    def wait(self, poll: float = 5, timeout: float | None = None, logs: bool | None = False) -> None:
        """Wait until the job has ended; see `sagemaker.core.resources._lifecycle.wait_for_end`."""
        self._wait(locals())
