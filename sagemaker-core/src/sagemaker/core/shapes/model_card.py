# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: model card."""

from typing import Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.common import Tag, UserContext
from sagemaker.core.workflow.variable_types import IntPipeVar, NamePipeVar, StrPipeVar, TimePipeVar


class ModelCardExportOutputConfig(Shape):
    """``ModelCardExportOutputConfig``."""

    s3_output_path: StrPipeVar


class CreateModelCardExportJobRequest(Shape):
    """``CreateModelCardExportJobRequest``."""

    model_card_name: NamePipeVar
    model_card_version: Optional[IntPipeVar] = None
    model_card_export_job_name: NamePipeVar
    output_config: ModelCardExportOutputConfig


class CreateModelCardExportJobResponse(Shape):
    """``CreateModelCardExportJobResponse``."""

    model_card_export_job_arn: StrPipeVar


class ModelCardSecurityConfig(Shape):
    """``ModelCardSecurityConfig``."""

    kms_key_id: Optional[StrPipeVar] = None


class CreateModelCardRequest(Shape):
    """``CreateModelCardRequest``.

    model_card_status: Draft, PendingReview, Approved, Archived
    """

    model_card_name: NamePipeVar
    security_config: Optional[ModelCardSecurityConfig] = None
    content: StrPipeVar
    model_card_status: StrPipeVar
    tags: Optional[list[Tag]] = None


class CreateModelCardResponse(Shape):
    """``CreateModelCardResponse``."""

    model_card_arn: StrPipeVar


class DeleteModelCardRequest(Shape):
    """``DeleteModelCardRequest``."""

    model_card_name: NamePipeVar


class DescribeModelCardExportJobRequest(Shape):
    """``DescribeModelCardExportJobRequest``."""

    model_card_export_job_arn: StrPipeVar


class ModelCardExportArtifacts(Shape):
    """``ModelCardExportArtifacts``."""

    s3_export_artifacts: StrPipeVar


class DescribeModelCardExportJobResponse(Shape):
    """``DescribeModelCardExportJobResponse``.

    status: InProgress, Completed, Failed
    """

    model_card_export_job_name: NamePipeVar
    model_card_export_job_arn: StrPipeVar
    status: StrPipeVar
    model_card_name: NamePipeVar
    model_card_version: IntPipeVar
    output_config: ModelCardExportOutputConfig
    created_at: TimePipeVar
    last_modified_at: TimePipeVar
    failure_reason: Optional[StrPipeVar] = None
    export_artifacts: Optional[ModelCardExportArtifacts] = None


class DescribeModelCardRequest(Shape):
    """``DescribeModelCardRequest``.

    included_data: AllData, MetadataOnly
    """

    model_card_name: NamePipeVar
    model_card_version: Optional[IntPipeVar] = None
    included_data: Optional[StrPipeVar] = None


class DescribeModelCardResponse(Shape):
    """``DescribeModelCardResponse``.

    model_card_status: Draft, PendingReview, Approved, Archived
    model_card_processing_status: DeleteInProgress, DeletePending, ContentDeleted, ExportJobsDeleted,
        DeleteCompleted, DeleteFailed
    """

    model_card_arn: StrPipeVar
    model_card_name: NamePipeVar
    model_card_version: IntPipeVar
    content: StrPipeVar
    model_card_status: StrPipeVar
    security_config: Optional[ModelCardSecurityConfig] = None
    creation_time: TimePipeVar
    created_by: UserContext
    last_modified_time: Optional[TimePipeVar] = None
    last_modified_by: Optional[UserContext] = None
    model_card_processing_status: Optional[StrPipeVar] = None


class ListModelCardExportJobsRequest(Shape):
    """``ListModelCardExportJobsRequest``.

    status_equals: InProgress, Completed, Failed
    sort_by: Name, CreationTime, Status
    sort_order: Ascending, Descending
    max_results: 1..100
    """

    model_card_name: NamePipeVar
    model_card_version: Optional[IntPipeVar] = None
    creation_time_after: Optional[TimePipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    model_card_export_job_name_contains: Optional[StrPipeVar] = None
    status_equals: Optional[StrPipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None


class ModelCardExportJobSummary(Shape):
    """``ModelCardExportJobSummary``.

    status: InProgress, Completed, Failed
    """

    model_card_export_job_name: NamePipeVar
    model_card_export_job_arn: StrPipeVar
    status: StrPipeVar
    model_card_name: NamePipeVar
    model_card_version: IntPipeVar
    created_at: TimePipeVar
    last_modified_at: TimePipeVar


class ListModelCardExportJobsResponse(Shape):
    """``ListModelCardExportJobsResponse``."""

    model_card_export_job_summaries: list[ModelCardExportJobSummary]
    next_token: Optional[StrPipeVar] = None


class ListModelCardVersionsRequest(Shape):
    """``ListModelCardVersionsRequest``.

    max_results: 1..100
    model_card_status: Draft, PendingReview, Approved, Archived
    sort_by: Version
    sort_order: Ascending, Descending
    """

    creation_time_after: Optional[TimePipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    max_results: Optional[IntPipeVar] = None
    model_card_name: NamePipeVar
    model_card_status: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None


class ModelCardVersionSummary(Shape):
    """``ModelCardVersionSummary``.

    model_card_status: Draft, PendingReview, Approved, Archived
    """

    model_card_name: NamePipeVar
    model_card_arn: StrPipeVar
    model_card_status: StrPipeVar
    model_card_version: IntPipeVar
    creation_time: TimePipeVar
    last_modified_time: Optional[TimePipeVar] = None


class ListModelCardVersionsResponse(Shape):
    """``ListModelCardVersionsResponse``."""

    model_card_version_summary_list: list[ModelCardVersionSummary]
    next_token: Optional[StrPipeVar] = None


class ListModelCardsRequest(Shape):
    """``ListModelCardsRequest``.

    max_results: 1..100
    model_card_status: Draft, PendingReview, Approved, Archived
    sort_by: Name, CreationTime
    sort_order: Ascending, Descending
    """

    creation_time_after: Optional[TimePipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    max_results: Optional[IntPipeVar] = None
    name_contains: Optional[StrPipeVar] = None
    model_card_status: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None


class ModelCardSummary(Shape):
    """``ModelCardSummary``.

    model_card_status: Draft, PendingReview, Approved, Archived
    """

    model_card_name: NamePipeVar
    model_card_arn: StrPipeVar
    model_card_status: StrPipeVar
    creation_time: TimePipeVar
    last_modified_time: Optional[TimePipeVar] = None


class ListModelCardsResponse(Shape):
    """``ListModelCardsResponse``."""

    model_card_summaries: list[ModelCardSummary]
    next_token: Optional[StrPipeVar] = None


class UpdateModelCardRequest(Shape):
    """``UpdateModelCardRequest``.

    model_card_status: Draft, PendingReview, Approved, Archived
    """

    model_card_name: NamePipeVar
    content: Optional[StrPipeVar] = None
    model_card_status: Optional[StrPipeVar] = None


class UpdateModelCardResponse(Shape):
    """``UpdateModelCardResponse``."""

    model_card_arn: StrPipeVar
