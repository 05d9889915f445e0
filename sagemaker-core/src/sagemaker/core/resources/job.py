# Made by tools/codegen from botocore's service models; changes here are lost.


"""``Job``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.common import Tag
from sagemaker.core.shapes.job import (
    CreateJobRequest,
    DeleteJobRequest,
    DescribeJobRequest,
    DescribeJobSchemaVersionRequest,
    DescribeJobSchemaVersionResponse,
    JobConfigSchemaVersionSummary,
    JobSecondaryStatusTransition,
    ListJobSchemaVersionsRequest,
    ListJobsRequest,
    StopJobRequest,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar, TimePipeVar


class Job(Resource):
    """``Job``, as ``DescribeJob`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "Job",
        name="job_name",
        identifiers=("job_name", "job_category"),
        describe=("DescribeJob", DescribeJobRequest),
        status="job_status",
        detail="secondary_status",
        reason="failure_reason",
    )

    job_name: str
    job_category: str
    job_arn: Optional[str] = None
    role_arn: Optional[str] = None
    job_config_schema_version: Optional[str] = None
    job_config_document: Optional[str] = None
    creation_time: Optional[datetime] = None
    last_modified_time: Optional[datetime] = None
    end_time: Optional[datetime] = None
    job_status: Optional[str] = None
    secondary_status: Optional[str] = None
    secondary_status_transitions: Optional[list[JobSecondaryStatusTransition]] = None
    failure_reason: Optional[str] = None
    tags: Optional[list[Tag]] = None

    @classmethod
    def create(
        cls,
        job_name: NamePipeVar,
        role_arn: StrPipeVar,
        job_category: StrPipeVar,
        job_config_schema_version: StrPipeVar,
        job_config_document: StrPipeVar,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> Job:
        """``CreateJob``, then ``DescribeJob``; step arguments under a `PipelineSession`."""
        made: Job = cls._create("CreateJob", CreateJobRequest, locals())
        return made

    @classmethod
    def get(
        cls,
        job_name: NamePipeVar,
        job_category: StrPipeVar,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> Job:
        """``DescribeJob``."""
        return cls._get(locals())

    def refresh(self) -> Job:
        """``DescribeJob`` again; the attributes change in place."""
        return self._refresh(locals())

    def delete(self) -> None:
        """``DeleteJob``."""
        self._call("DeleteJob", DeleteJobRequest, locals())

    def stop(self) -> None:
        """``StopJob``."""
        self._call("StopJob", StopJobRequest, locals())

    @classmethod
    def get_all(
        cls,
        job_category: StrPipeVar,
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
    ) -> ResourceIterator[Job]:
        """``ListJobs``, all pages, each described."""
        return cls._get_all("ListJobs", ListJobsRequest, locals(), "JobSummaries")

    @classmethod
    def get_schema_version(
        cls,
        job_category: StrPipeVar,
        job_config_schema_version: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> DescribeJobSchemaVersionResponse:
        """``DescribeJobSchemaVersion``."""
        return DescribeJobSchemaVersionResponse.from_response(
            cls._call_class("DescribeJobSchemaVersion", DescribeJobSchemaVersionRequest, locals())
        )

    @classmethod
    def get_all_schema_versions(
        cls, job_category: StrPipeVar, session: AnySession | None = None, region: str | None = None
    ) -> ResourceIterator[JobConfigSchemaVersionSummary]:
        """``ListJobSchemaVersions``, all pages."""
        return cls._list_class(
            "ListJobSchemaVersions",
            ListJobSchemaVersionsRequest,
            locals(),
            "JobConfigSchemas",
            JobConfigSchemaVersionSummary,
        )

    def wait(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the job has ended; see `sagemaker.core.resources._lifecycle.wait_for_end`."""
        self._wait(locals())

    def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the resource does not exist any more; see `sagemaker.core.resources._lifecycle.wait_for_delete`."""
        self._wait_for_delete(locals())
