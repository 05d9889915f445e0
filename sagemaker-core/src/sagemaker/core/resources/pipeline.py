# Made by tools/codegen from botocore's service models; changes here are lost.


"""``Pipeline``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.common import UserContext
from sagemaker.core.shapes.pipeline import (
    CreatePipelineRequest,
    DeletePipelineRequest,
    DescribePipelineRequest,
    ListPipelinesRequest,
    ListPipelineVersionsRequest,
    ParallelismConfiguration,
    PipelineVersionSummary,
    UpdatePipelineRequest,
    UpdatePipelineVersionRequest,
    UpdatePipelineVersionResponse,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.shapes.pipeline import AliasOperations, PipelineDefinitionS3Location
    from sagemaker.core.workflow.variable_types import IntPipeVar, NamePipeVar, StrPipeVar, TimePipeVar


class Pipeline(Resource):
    """``Pipeline``, as ``DescribePipeline`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "Pipeline",
        name="pipeline_name",
        identifiers=("pipeline_name", "pipeline_version_id", "pipeline_version_alias"),
        describe=("DescribePipeline", DescribePipelineRequest),
        status="pipeline_status",
    )

    pipeline_name: str
    pipeline_arn: Optional[str] = None
    pipeline_display_name: Optional[str] = None
    pipeline_definition: Optional[str] = None
    pipeline_description: Optional[str] = None
    role_arn: Optional[str] = None
    pipeline_status: Optional[str] = None
    creation_time: Optional[datetime] = None
    last_modified_time: Optional[datetime] = None
    last_run_time: Optional[datetime] = None
    created_by: Optional[UserContext] = None
    last_modified_by: Optional[UserContext] = None
    parallelism_configuration: Optional[ParallelismConfiguration] = None
    pipeline_version_display_name: Optional[str] = None
    pipeline_version_description: Optional[str] = None
    pipeline_version_aliases: Optional[list[str]] = None

    @classmethod
    def create(
        cls,
        pipeline_name: NamePipeVar,
        client_request_token: StrPipeVar,
        role_arn: StrPipeVar,
        pipeline_display_name: StrPipeVar | None = None,
        pipeline_definition: StrPipeVar | None = None,
        pipeline_definition_s3_location: PipelineDefinitionS3Location | None = None,
        pipeline_description: StrPipeVar | None = None,
        tags: list[Tag] | None = None,
        parallelism_configuration: ParallelismConfiguration | None = None,
        pipeline_version_aliases: list[StrPipeVar] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> Pipeline:
        """``CreatePipeline``, then ``DescribePipeline``; step arguments under a `PipelineSession`."""
        made: Pipeline = cls._create("CreatePipeline", CreatePipelineRequest, locals())
        return made

    @classmethod
    def get(
        cls,
        pipeline_name: NamePipeVar,
        pipeline_version_id: IntPipeVar | None = None,
        pipeline_version_alias: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> Pipeline:
        """``DescribePipeline``."""
        return cls._get(locals())

    def refresh(
        self, pipeline_version_id: IntPipeVar | None = None, pipeline_version_alias: StrPipeVar | None = None
    ) -> Pipeline:
        """``DescribePipeline`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(
        self,
        pipeline_display_name: StrPipeVar | None = None,
        pipeline_definition: StrPipeVar | None = None,
        pipeline_definition_s3_location: PipelineDefinitionS3Location | None = None,
        pipeline_description: StrPipeVar | None = None,
        role_arn: StrPipeVar | None = None,
        parallelism_configuration: ParallelismConfiguration | None = None,
        pipeline_version_aliases: list[StrPipeVar] | None = None,
    ) -> Pipeline:
        """``UpdatePipeline``, then ``DescribePipeline``."""
        self._call("UpdatePipeline", UpdatePipelineRequest, locals())
        return self._refresh()

    def delete(self, client_request_token: StrPipeVar | None = None) -> None:
        """``DeletePipeline``."""
        self._call("DeletePipeline", DeletePipelineRequest, locals())

    @classmethod
    def get_all(
        cls,
        pipeline_name_prefix: StrPipeVar | None = None,
        created_after: TimePipeVar | None = None,
        created_before: TimePipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        managed_by: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[Pipeline]:
        """``ListPipelines``, all pages, each described."""
        return cls._get_all("ListPipelines", ListPipelinesRequest, locals(), "PipelineSummaries")

    def get_all_versions(
        self,
        created_after: TimePipeVar | None = None,
        created_before: TimePipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[PipelineVersionSummary]:
        """``ListPipelineVersions``, all pages."""
        return self._list(
            "ListPipelineVersions",
            ListPipelineVersionsRequest,
            locals(),
            "PipelineVersionSummaries",
            PipelineVersionSummary,
        )

    def update_version(
        self,
        pipeline_version_id: IntPipeVar,
        pipeline_version_alias_operations: AliasOperations | None = None,
        pipeline_version_display_name: StrPipeVar | None = None,
        pipeline_version_description: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> UpdatePipelineVersionResponse:
        """``UpdatePipelineVersion``."""
        return UpdatePipelineVersionResponse.from_response(
            self._call("UpdatePipelineVersion", UpdatePipelineVersionRequest, locals())
        )

    def wait_for_status(
        self, target_status: Literal["Active", "Deleting"], poll: float = 5, timeout: float | None = None
    ) -> None:
        """Wait for a status; see `sagemaker.core.resources._lifecycle.wait_for_status`."""
        self._wait_for_status(locals())

    def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the resource does not exist any more; see `sagemaker.core.resources._lifecycle.wait_for_delete`."""
        self._wait_for_delete(locals())
