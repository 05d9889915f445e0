# Made by tools/codegen from botocore's service models; changes here are lost.


"""``ModelCardExportJob``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.model_card import (
    CreateModelCardExportJobRequest,
    DescribeModelCardExportJobRequest,
    ListModelCardExportJobsRequest,
    ModelCardExportArtifacts,
    ModelCardExportOutputConfig,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.workflow.variable_types import IntPipeVar, NamePipeVar, StrPipeVar, TimePipeVar


class ModelCardExportJob(Resource):
    """``ModelCardExportJob``, as ``DescribeModelCardExportJob`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "ModelCardExportJob",
        name="model_card_export_job_name",
        identifiers=("model_card_export_job_arn",),
        describe=("DescribeModelCardExportJob", DescribeModelCardExportJobRequest),
        status="status",
        reason="failure_reason",
    )

    model_card_export_job_arn: str
    model_card_export_job_name: Optional[str] = None
    status: Optional[str] = None
    model_card_name: Optional[str] = None
    model_card_version: Optional[int] = None
    output_config: Optional[ModelCardExportOutputConfig] = None
    created_at: Optional[datetime] = None
    last_modified_at: Optional[datetime] = None
    failure_reason: Optional[str] = None
    export_artifacts: Optional[ModelCardExportArtifacts] = None

    @classmethod
    def create(
        cls,
        model_card_name: NamePipeVar,
        model_card_export_job_name: NamePipeVar,
        output_config: ModelCardExportOutputConfig,
        model_card_version: IntPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ModelCardExportJob:
        """``CreateModelCardExportJob``, then ``DescribeModelCardExportJob``; step arguments under a `PipelineSession`."""
        made: ModelCardExportJob = cls._create(
            "CreateModelCardExportJob", CreateModelCardExportJobRequest, locals()
        )
        return made

    @classmethod
    def get(
        cls,
        model_card_export_job_arn: StrPipeVar,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ModelCardExportJob:
        """``DescribeModelCardExportJob``."""
        return cls._get(locals())

    def refresh(self) -> ModelCardExportJob:
        """``DescribeModelCardExportJob`` again; the attributes change in place."""
        return self._refresh(locals())

    @classmethod
    def get_all(
        cls,
        model_card_name: NamePipeVar,
        model_card_version: IntPipeVar | None = None,
        creation_time_after: TimePipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        model_card_export_job_name_contains: StrPipeVar | None = None,
        status_equals: StrPipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[ModelCardExportJob]:
        """``ListModelCardExportJobs``, all pages, each described."""
        return cls._get_all(
            "ListModelCardExportJobs", ListModelCardExportJobsRequest, locals(), "ModelCardExportJobSummaries"
        )

    def wait(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the job has ended; see `sagemaker.core.resources._lifecycle.wait_for_end`."""
        self._wait(locals())
