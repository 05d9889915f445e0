# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: hub."""

from typing import Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.common import Tag, UserContext
from sagemaker.core.workflow.variable_types import (
    BoolPipeVar,
    IntPipeVar,
    NamePipeVar,
    StrPipeVar,
    TimePipeVar,
)


class AuthorizedUrl(Shape):
    """``AuthorizedUrl``."""

    url: Optional[StrPipeVar] = None
    local_path: Optional[StrPipeVar] = None


class PresignedUrlAccessConfig(Shape):
    """``PresignedUrlAccessConfig``."""

    accept_eula: Optional[BoolPipeVar] = None
    expected_s3_url: Optional[StrPipeVar] = None


class CreateHubContentPresignedUrlsRequest(Shape):
    """``CreateHubContentPresignedUrlsRequest``.

    hub_content_type: Model, Notebook, ModelReference, DataSet, JsonDoc
    max_results: 1..100
    """

    hub_name: NamePipeVar
    hub_content_type: StrPipeVar
    hub_content_name: NamePipeVar
    hub_content_version: Optional[StrPipeVar] = None
    access_config: Optional[PresignedUrlAccessConfig] = None
    max_results: Optional[IntPipeVar] = None
    next_token: Optional[StrPipeVar] = None


class CreateHubContentPresignedUrlsResponse(Shape):
    """``CreateHubContentPresignedUrlsResponse``."""

    authorized_url_configs: list[AuthorizedUrl]
    next_token: Optional[StrPipeVar] = None


class CreateHubContentReferenceRequest(Shape):
    """``CreateHubContentReferenceRequest``."""

    hub_name: NamePipeVar
    sage_maker_public_hub_content_arn: StrPipeVar
    hub_content_name: Optional[NamePipeVar] = None
    min_version: Optional[StrPipeVar] = None
    tags: Optional[list[Tag]] = None


class CreateHubContentReferenceResponse(Shape):
    """``CreateHubContentReferenceResponse``."""

    hub_arn: StrPipeVar
    hub_content_arn: StrPipeVar


class HubS3StorageConfig(Shape):
    """``HubS3StorageConfig``."""

    s3_output_path: Optional[StrPipeVar] = None


class CreateHubRequest(Shape):
    """``CreateHubRequest``."""

    hub_name: NamePipeVar
    hub_description: StrPipeVar
    hub_display_name: Optional[StrPipeVar] = None
    hub_search_keywords: Optional[list[StrPipeVar]] = None
    s3_storage_config: Optional[HubS3StorageConfig] = None
    tags: Optional[list[Tag]] = None


class CreateHubResponse(Shape):
    """``CreateHubResponse``."""

    hub_arn: StrPipeVar


class DeleteHubContentReferenceRequest(Shape):
    """``DeleteHubContentReferenceRequest``.

    hub_content_type: Model, Notebook, ModelReference, DataSet, JsonDoc
    """

    hub_name: NamePipeVar
    hub_content_type: StrPipeVar
    hub_content_name: NamePipeVar


class DeleteHubContentRequest(Shape):
    """``DeleteHubContentRequest``.

    hub_content_type: Model, Notebook, ModelReference, DataSet, JsonDoc
    """

    hub_name: NamePipeVar
    hub_content_type: StrPipeVar
    hub_content_name: NamePipeVar
    hub_content_version: StrPipeVar


class DeleteHubRequest(Shape):
    """``DeleteHubRequest``."""

    hub_name: NamePipeVar


class DescribeHubContentRequest(Shape):
    """``DescribeHubContentRequest``.

    hub_content_type: Model, Notebook, ModelReference, DataSet, JsonDoc
    """

    hub_name: NamePipeVar
    hub_content_type: StrPipeVar
    hub_content_name: NamePipeVar
    hub_content_version: Optional[StrPipeVar] = None


class HubContentDependency(Shape):
    """``HubContentDependency``."""

    dependency_origin_path: Optional[StrPipeVar] = None
    dependency_copy_path: Optional[StrPipeVar] = None


class DescribeHubContentResponse(Shape):
    """``DescribeHubContentResponse``.

    hub_content_type: Model, Notebook, ModelReference, DataSet, JsonDoc
    support_status: Supported, Deprecated, Restricted
    hub_content_status: Available, Importing, Deleting, ImportFailed, DeleteFailed, PendingImport,
        PendingDelete
    """

    hub_content_name: NamePipeVar
    hub_content_arn: StrPipeVar
    hub_content_version: StrPipeVar
    hub_content_type: StrPipeVar
    document_schema_version: StrPipeVar
    hub_name: NamePipeVar
    hub_arn: StrPipeVar
    hub_content_display_name: Optional[StrPipeVar] = None
    hub_content_description: Optional[StrPipeVar] = None
    hub_content_markdown: Optional[StrPipeVar] = None
    hub_content_document: StrPipeVar
    sage_maker_public_hub_content_arn: Optional[StrPipeVar] = None
    reference_min_version: Optional[StrPipeVar] = None
    support_status: Optional[StrPipeVar] = None
    hub_content_search_keywords: Optional[list[StrPipeVar]] = None
    hub_content_dependencies: Optional[list[HubContentDependency]] = None
    hub_content_status: StrPipeVar
    failure_reason: Optional[StrPipeVar] = None
    creation_time: TimePipeVar
    last_modified_time: Optional[TimePipeVar] = None
    created_by: Optional[UserContext] = None
    last_modified_by: Optional[UserContext] = None


class DescribeHubRequest(Shape):
    """``DescribeHubRequest``."""

    hub_name: NamePipeVar


class DescribeHubResponse(Shape):
    """``DescribeHubResponse``.

    hub_status: InService, Creating, Updating, Deleting, CreateFailed, UpdateFailed, DeleteFailed
    """

    hub_name: NamePipeVar
    hub_arn: StrPipeVar
    hub_display_name: Optional[StrPipeVar] = None
    hub_description: Optional[StrPipeVar] = None
    hub_search_keywords: Optional[list[StrPipeVar]] = None
    s3_storage_config: Optional[HubS3StorageConfig] = None
    hub_status: StrPipeVar
    failure_reason: Optional[StrPipeVar] = None
    creation_time: TimePipeVar
    last_modified_time: TimePipeVar
    created_by: Optional[UserContext] = None
    last_modified_by: Optional[UserContext] = None


class HubContentInfo(Shape):
    """``HubContentInfo``.

    hub_content_type: Model, Notebook, ModelReference, DataSet, JsonDoc
    support_status: Supported, Deprecated, Restricted
    hub_content_status: Available, Importing, Deleting, ImportFailed, DeleteFailed, PendingImport,
        PendingDelete
    """

    hub_content_name: NamePipeVar
    hub_content_arn: StrPipeVar
    sage_maker_public_hub_content_arn: Optional[StrPipeVar] = None
    hub_content_version: StrPipeVar
    hub_content_type: StrPipeVar
    document_schema_version: StrPipeVar
    hub_content_display_name: Optional[StrPipeVar] = None
    hub_content_description: Optional[StrPipeVar] = None
    support_status: Optional[StrPipeVar] = None
    hub_content_search_keywords: Optional[list[StrPipeVar]] = None
    hub_content_status: StrPipeVar
    creation_time: TimePipeVar
    original_creation_time: Optional[TimePipeVar] = None


class HubInfo(Shape):
    """``HubInfo``.

    hub_status: InService, Creating, Updating, Deleting, CreateFailed, UpdateFailed, DeleteFailed
    """

    hub_name: NamePipeVar
    hub_arn: StrPipeVar
    hub_display_name: Optional[StrPipeVar] = None
    hub_description: Optional[StrPipeVar] = None
    hub_search_keywords: Optional[list[StrPipeVar]] = None
    hub_status: StrPipeVar
    creation_time: TimePipeVar
    last_modified_time: TimePipeVar


class ImportHubContentRequest(Shape):
    """``ImportHubContentRequest``.

    hub_content_type: Model, Notebook, ModelReference, DataSet, JsonDoc
    support_status: Supported, Deprecated, Restricted
    """

    hub_content_name: NamePipeVar
    hub_content_version: Optional[StrPipeVar] = None
    hub_content_type: StrPipeVar
    document_schema_version: StrPipeVar
    hub_name: NamePipeVar
    hub_content_display_name: Optional[StrPipeVar] = None
    hub_content_description: Optional[StrPipeVar] = None
    hub_content_markdown: Optional[StrPipeVar] = None
    hub_content_document: StrPipeVar
    support_status: Optional[StrPipeVar] = None
    hub_content_search_keywords: Optional[list[StrPipeVar]] = None
    tags: Optional[list[Tag]] = None


class ImportHubContentResponse(Shape):
    """``ImportHubContentResponse``."""

    hub_arn: StrPipeVar
    hub_content_arn: StrPipeVar


class ListHubContentVersionsRequest(Shape):
    """``ListHubContentVersionsRequest``.

    hub_content_type: Model, Notebook, ModelReference, DataSet, JsonDoc
    sort_by: HubContentName, CreationTime, HubContentStatus
    sort_order: Ascending, Descending
    max_results: 1..100
    """

    hub_name: NamePipeVar
    hub_content_type: StrPipeVar
    hub_content_name: NamePipeVar
    min_version: Optional[StrPipeVar] = None
    max_schema_version: Optional[StrPipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    creation_time_after: Optional[TimePipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    next_token: Optional[StrPipeVar] = None


class ListHubContentVersionsResponse(Shape):
    """``ListHubContentVersionsResponse``."""

    hub_content_summaries: list[HubContentInfo]
    next_token: Optional[StrPipeVar] = None


class ListHubContentsRequest(Shape):
    """``ListHubContentsRequest``.

    hub_content_type: Model, Notebook, ModelReference, DataSet, JsonDoc
    sort_by: HubContentName, CreationTime, HubContentStatus
    sort_order: Ascending, Descending
    max_results: 1..100
    """

    hub_name: NamePipeVar
    hub_content_type: StrPipeVar
    name_contains: Optional[StrPipeVar] = None
    max_schema_version: Optional[StrPipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    creation_time_after: Optional[TimePipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    next_token: Optional[StrPipeVar] = None


class ListHubContentsResponse(Shape):
    """``ListHubContentsResponse``."""

    hub_content_summaries: list[HubContentInfo]
    next_token: Optional[StrPipeVar] = None


class ListHubsRequest(Shape):
    """``ListHubsRequest``.

    sort_by: HubName, CreationTime, HubStatus, AccountIdOwner
    sort_order: Ascending, Descending
    max_results: 1..100
    """

    name_contains: Optional[StrPipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    creation_time_after: Optional[TimePipeVar] = None
    last_modified_time_before: Optional[TimePipeVar] = None
    last_modified_time_after: Optional[TimePipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    next_token: Optional[StrPipeVar] = None


class ListHubsResponse(Shape):
    """``ListHubsResponse``."""

    hub_summaries: list[HubInfo]
    next_token: Optional[StrPipeVar] = None


class UpdateHubContentReferenceRequest(Shape):
    """``UpdateHubContentReferenceRequest``.

    hub_content_type: Model, Notebook, ModelReference, DataSet, JsonDoc
    """

    hub_name: NamePipeVar
    hub_content_name: NamePipeVar
    hub_content_type: StrPipeVar
    min_version: Optional[StrPipeVar] = None


class UpdateHubContentReferenceResponse(Shape):
    """``UpdateHubContentReferenceResponse``."""

    hub_arn: StrPipeVar
    hub_content_arn: StrPipeVar


class UpdateHubContentRequest(Shape):
    """``UpdateHubContentRequest``.

    hub_content_type: Model, Notebook, ModelReference, DataSet, JsonDoc
    support_status: Supported, Deprecated, Restricted
    """

    hub_name: NamePipeVar
    hub_content_name: NamePipeVar
    hub_content_type: StrPipeVar
    hub_content_version: StrPipeVar
    hub_content_display_name: Optional[StrPipeVar] = None
    hub_content_description: Optional[StrPipeVar] = None
    hub_content_markdown: Optional[StrPipeVar] = None
    hub_content_search_keywords: Optional[list[StrPipeVar]] = None
    support_status: Optional[StrPipeVar] = None


class UpdateHubContentResponse(Shape):
    """``UpdateHubContentResponse``."""

    hub_arn: StrPipeVar
    hub_content_arn: StrPipeVar


class UpdateHubRequest(Shape):
    """``UpdateHubRequest``."""

    hub_name: NamePipeVar
    hub_description: Optional[StrPipeVar] = None
    hub_display_name: Optional[StrPipeVar] = None
    hub_search_keywords: Optional[list[StrPipeVar]] = None


class UpdateHubResponse(Shape):
    """``UpdateHubResponse``."""

    hub_arn: StrPipeVar
