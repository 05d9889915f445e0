# Made by tools/codegen from botocore's service models; changes here are lost.


"""``Workteam``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.resources.labeling_job import LabelingJob
from sagemaker.core.shapes.labeling import ListLabelingJobsForWorkteamRequest
from sagemaker.core.shapes.workforce import (
    CreateWorkteamRequest,
    DeleteWorkteamRequest,
    DescribeWorkteamRequest,
    ListWorkteamsRequest,
    UpdateWorkteamRequest,
)
from sagemaker.core.shapes.workforce import Workteam as WorkteamShape

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.shapes.workforce import (
        MemberDefinition,
        NotificationConfiguration,
        WorkerAccessConfiguration,
    )
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar, TimePipeVar


class Workteam(Resource):
    """``Workteam``, as ``DescribeWorkteam`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "Workteam",
        name="workteam_name",
        identifiers=("workteam_name",),
        describe=("DescribeWorkteam", DescribeWorkteamRequest),
    )

    workteam_name: str
    workteam: Optional[WorkteamShape] = None

    @classmethod
    def create(
        cls,
        workteam_name: NamePipeVar,
        member_definitions: list[MemberDefinition],
        description: StrPipeVar,
        workforce_name: NamePipeVar | None = None,
        notification_configuration: NotificationConfiguration | None = None,
        worker_access_configuration: WorkerAccessConfiguration | None = None,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> Workteam:
        """``CreateWorkteam``, then ``DescribeWorkteam``; step arguments under a `PipelineSession`."""
        made: Workteam = cls._create("CreateWorkteam", CreateWorkteamRequest, locals())
        return made

    @classmethod
    def get(
        cls, workteam_name: NamePipeVar, session: AnySession | None = None, region: str | None = None
    ) -> Workteam:
        """``DescribeWorkteam``."""
        return cls._get(locals())

    def refresh(self) -> Workteam:
        """``DescribeWorkteam`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(
        self,
        member_definitions: list[MemberDefinition] | None = None,
        description: StrPipeVar | None = None,
        notification_configuration: NotificationConfiguration | None = None,
        worker_access_configuration: WorkerAccessConfiguration | None = None,
    ) -> Workteam:
        """``UpdateWorkteam``, then ``DescribeWorkteam``."""
        self._call("UpdateWorkteam", UpdateWorkteamRequest, locals())
        return self._refresh()

    def delete(self) -> None:
        """``DeleteWorkteam``."""
        self._call("DeleteWorkteam", DeleteWorkteamRequest, locals())

    @classmethod
    def get_all(
        cls,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        name_contains: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[Workteam]:
        """``ListWorkteams``, all pages, each described."""
        return cls._get_all("ListWorkteams", ListWorkteamsRequest, locals(), "Workteams")

    def get_all_labeling_jobs(
        self,
        workteam_arn: StrPipeVar,
        creation_time_after: TimePipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        job_reference_code_contains: StrPipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[LabelingJob]:
        """``ListLabelingJobsForWorkteam``, all pages."""
        return self._list(
            "ListLabelingJobsForWorkteam",
            ListLabelingJobsForWorkteamRequest,
            locals(),
            "LabelingJobSummaryList",
            LabelingJob,
        )
