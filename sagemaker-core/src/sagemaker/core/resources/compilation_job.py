# Made by tools/codegen from botocore's service models; changes here are lost.


"""``CompilationJob``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.common import StoppingCondition
from sagemaker.core.shapes.optimization import (
    CreateCompilationJobRequest,
    DeleteCompilationJobRequest,
    DerivedInformation,
    DescribeCompilationJobRequest,
    InputConfig,
    ListCompilationJobsRequest,
    ModelDigests,
    NeoVpcConfig,
    OutputConfig,
    StopCompilationJobRequest,
)
from sagemaker.core.shapes.training import ModelArtifacts

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar, TimePipeVar


class CompilationJob(Resource):
    """``CompilationJob``, as ``DescribeCompilationJob`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "CompilationJob",
        name="compilation_job_name",
        identifiers=("compilation_job_name",),
        describe=("DescribeCompilationJob", DescribeCompilationJobRequest),
        status="compilation_job_status",
        reason="failure_reason",
        logged=True,
    )

    compilation_job_name: str
    compilation_job_arn: Optional[str] = None
    compilation_job_status: Optional[str] = None
    compilation_start_time: Optional[datetime] = None
    compilation_end_time: Optional[datetime] = None
    stopping_condition: Optional[StoppingCondition] = None
    inference_image: Optional[str] = None
    model_package_version_arn: Optional[str] = None
    creation_time: Optional[datetime] = None
    last_modified_time: Optional[datetime] = None
    failure_reason: Optional[str] = None
    model_artifacts: Optional[ModelArtifacts] = None
    model_digests: Optional[ModelDigests] = None
    role_arn: Optional[str] = None
    input_config: Optional[InputConfig] = None
    output_config: Optional[OutputConfig] = None
    vpc_config: Optional[NeoVpcConfig] = None
    derived_information: Optional[DerivedInformation] = None

    @classmethod
    def create(
        cls,
        compilation_job_name: NamePipeVar,
        role_arn: StrPipeVar,
        output_config: OutputConfig,
        stopping_condition: StoppingCondition,
        model_package_version_arn: StrPipeVar | None = None,
        input_config: InputConfig | None = None,
        vpc_config: NeoVpcConfig | None = None,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> CompilationJob:
        """``CreateCompilationJob``, then ``DescribeCompilationJob``; step arguments under a `PipelineSession`."""
        made: CompilationJob = cls._create("CreateCompilationJob", CreateCompilationJobRequest, locals())
        return made

    @classmethod
    def get(
        cls, compilation_job_name: NamePipeVar, session: AnySession | None = None, region: str | None = None
    ) -> CompilationJob:
        """``DescribeCompilationJob``."""
        return cls._get(locals())

    def refresh(self) -> CompilationJob:
        """``DescribeCompilationJob`` again; the attributes change in place."""
        return self._refresh(locals())

    def delete(self) -> None:
        """``DeleteCompilationJob``."""
        self._call("DeleteCompilationJob", DeleteCompilationJobRequest, locals())

    def stop(self) -> None:
        """``StopCompilationJob``."""
        self._call("StopCompilationJob", StopCompilationJobRequest, locals())

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
    ) -> ResourceIterator[CompilationJob]:
        """``ListCompilationJobs``, all pages, each described."""
        return cls._get_all(
            "ListCompilationJobs", ListCompilationJobsRequest, locals(), "CompilationJobSummaries"
        )

    def wait(self, poll: float = 5, timeout: float | None = None, logs: bool | None = False) -> None:
        """Wait until the job has ended; see `sagemaker.core.resources._lifecycle.wait_for_end`."""
        self._wait(locals())

    def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the resource does not exist any more; see `sagemaker.core.resources._lifecycle.wait_for_delete`."""
        self._wait_for_delete(locals())
