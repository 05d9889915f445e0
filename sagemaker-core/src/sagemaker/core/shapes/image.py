# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: image."""

from typing import ClassVar, Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.common import Tag
from sagemaker.core.workflow.variable_types import (
    BoolPipeVar,
    IntPipeVar,
    NamePipeVar,
    StrPipeVar,
    TimePipeVar,
)


class CreateImageRequest(Shape):
    """``CreateImageRequest``."""

    description: Optional[StrPipeVar] = None
    display_name: Optional[StrPipeVar] = None
    image_name: NamePipeVar
    role_arn: StrPipeVar
    tags: Optional[list[Tag]] = None


class CreateImageResponse(Shape):
    """``CreateImageResponse``."""

    image_arn: Optional[StrPipeVar] = None


class CreateImageVersionRequest(Shape):
    """``CreateImageVersionRequest``.

    vendor_guidance: NOT_PROVIDED, STABLE, TO_BE_ARCHIVED, ARCHIVED
    job_type: TRAINING, INFERENCE, NOTEBOOK_KERNEL
    processor: CPU, GPU
    """

    _api_names: ClassVar[dict[str, str]] = {"ml_framework": "MLFramework"}

    base_image: StrPipeVar
    client_token: StrPipeVar
    image_name: NamePipeVar
    aliases: Optional[list[StrPipeVar]] = None
    vendor_guidance: Optional[StrPipeVar] = None
    job_type: Optional[StrPipeVar] = None
    ml_framework: Optional[StrPipeVar] = None
    programming_lang: Optional[StrPipeVar] = None
    processor: Optional[StrPipeVar] = None
    horovod: Optional[BoolPipeVar] = None
    release_notes: Optional[StrPipeVar] = None


class CreateImageVersionResponse(Shape):
    """``CreateImageVersionResponse``."""

    image_version_arn: Optional[StrPipeVar] = None


class DeleteImageRequest(Shape):
    """``DeleteImageRequest``."""

    image_name: NamePipeVar


class DeleteImageResponse(Shape):
    """``DeleteImageResponse``."""


class DeleteImageVersionRequest(Shape):
    """``DeleteImageVersionRequest``.

    version: 0..
    """

    image_name: NamePipeVar
    version: Optional[IntPipeVar] = None
    alias: Optional[StrPipeVar] = None


class DeleteImageVersionResponse(Shape):
    """``DeleteImageVersionResponse``."""


class DescribeImageRequest(Shape):
    """``DescribeImageRequest``."""

    image_name: NamePipeVar


class DescribeImageResponse(Shape):
    """``DescribeImageResponse``.

    image_status: CREATING, CREATED, CREATE_FAILED, UPDATING, UPDATE_FAILED, DELETING, DELETE_FAILED
    """

    creation_time: Optional[TimePipeVar] = None
    description: Optional[StrPipeVar] = None
    display_name: Optional[StrPipeVar] = None
    failure_reason: Optional[StrPipeVar] = None
    image_arn: Optional[StrPipeVar] = None
    image_name: Optional[NamePipeVar] = None
    image_status: Optional[StrPipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    role_arn: Optional[StrPipeVar] = None


class DescribeImageVersionRequest(Shape):
    """``DescribeImageVersionRequest``.

    version: 0..
    """

    image_name: NamePipeVar
    version: Optional[IntPipeVar] = None
    alias: Optional[StrPipeVar] = None


class DescribeImageVersionResponse(Shape):
    """``DescribeImageVersionResponse``.

    image_version_status: CREATING, CREATED, CREATE_FAILED, DELETING, DELETE_FAILED
    version: 0..
    vendor_guidance: NOT_PROVIDED, STABLE, TO_BE_ARCHIVED, ARCHIVED
    job_type: TRAINING, INFERENCE, NOTEBOOK_KERNEL
    processor: CPU, GPU
    """

    _api_names: ClassVar[dict[str, str]] = {"ml_framework": "MLFramework"}

    base_image: Optional[StrPipeVar] = None
    container_image: Optional[StrPipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    failure_reason: Optional[StrPipeVar] = None
    image_arn: Optional[StrPipeVar] = None
    image_version_arn: Optional[StrPipeVar] = None
    image_version_status: Optional[StrPipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    version: Optional[IntPipeVar] = None
    vendor_guidance: Optional[StrPipeVar] = None
    job_type: Optional[StrPipeVar] = None
    ml_framework: Optional[StrPipeVar] = None
    programming_lang: Optional[StrPipeVar] = None
    processor: Optional[StrPipeVar] = None
    horovod: Optional[BoolPipeVar] = None
    release_notes: Optional[StrPipeVar] = None


class Image(Shape):
    """``Image``.

    image_status: CREATING, CREATED, CREATE_FAILED, UPDATING, UPDATE_FAILED, DELETING, DELETE_FAILED
    """

    creation_time: TimePipeVar
    description: Optional[StrPipeVar] = None
    display_name: Optional[StrPipeVar] = None
    failure_reason: Optional[StrPipeVar] = None
    image_arn: StrPipeVar
    image_name: NamePipeVar
    image_status: StrPipeVar
    last_modified_time: TimePipeVar


class ImageVersion(Shape):
    """``ImageVersion``.

    image_version_status: CREATING, CREATED, CREATE_FAILED, DELETING, DELETE_FAILED
    version: 0..
    """

    creation_time: TimePipeVar
    failure_reason: Optional[StrPipeVar] = None
    image_arn: StrPipeVar
    image_version_arn: StrPipeVar
    image_version_status: StrPipeVar
    last_modified_time: TimePipeVar
    version: IntPipeVar


class ListAliasesRequest(Shape):
    """``ListAliasesRequest``.

    version: 0..
    max_results: 1..100
    """

    image_name: NamePipeVar
    alias: Optional[StrPipeVar] = None
    version: Optional[IntPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    next_token: Optional[StrPipeVar] = None


class ListAliasesResponse(Shape):
    """``ListAliasesResponse``."""

    sage_maker_image_version_aliases: Optional[list[StrPipeVar]] = None
    next_token: Optional[StrPipeVar] = None


class ListImageVersionsRequest(Shape):
    """``ListImageVersionsRequest``.

    max_results: 1..100
    sort_by: CREATION_TIME, LAST_MODIFIED_TIME, VERSION
    sort_order: ASCENDING, DESCENDING
    """

    creation_time_after: Optional[TimePipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    image_name: NamePipeVar
    last_modified_time_after: Optional[TimePipeVar] = None
    last_modified_time_before: Optional[TimePipeVar] = None
    max_results: Optional[IntPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None


class ListImageVersionsResponse(Shape):
    """``ListImageVersionsResponse``."""

    image_versions: Optional[list[ImageVersion]] = None
    next_token: Optional[StrPipeVar] = None


class ListImagesRequest(Shape):
    """``ListImagesRequest``.

    max_results: 1..100
    sort_by: CREATION_TIME, LAST_MODIFIED_TIME, IMAGE_NAME
    sort_order: ASCENDING, DESCENDING
    """

    creation_time_after: Optional[TimePipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    last_modified_time_after: Optional[TimePipeVar] = None
    last_modified_time_before: Optional[TimePipeVar] = None
    max_results: Optional[IntPipeVar] = None
    name_contains: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None


class ListImagesResponse(Shape):
    """``ListImagesResponse``."""

    images: Optional[list[Image]] = None
    next_token: Optional[StrPipeVar] = None


class UpdateImageRequest(Shape):
    """``UpdateImageRequest``."""

    delete_properties: Optional[list[StrPipeVar]] = None
    description: Optional[StrPipeVar] = None
    display_name: Optional[StrPipeVar] = None
    image_name: NamePipeVar
    role_arn: Optional[StrPipeVar] = None


class UpdateImageResponse(Shape):
    """``UpdateImageResponse``."""

    image_arn: Optional[StrPipeVar] = None


class UpdateImageVersionRequest(Shape):
    """``UpdateImageVersionRequest``.

    version: 0..
    vendor_guidance: NOT_PROVIDED, STABLE, TO_BE_ARCHIVED, ARCHIVED
    job_type: TRAINING, INFERENCE, NOTEBOOK_KERNEL
    processor: CPU, GPU
    """

    _api_names: ClassVar[dict[str, str]] = {"ml_framework": "MLFramework"}

    image_name: NamePipeVar
    alias: Optional[StrPipeVar] = None
    version: Optional[IntPipeVar] = None
    aliases_to_add: Optional[list[StrPipeVar]] = None
    aliases_to_delete: Optional[list[StrPipeVar]] = None
    vendor_guidance: Optional[StrPipeVar] = None
    job_type: Optional[StrPipeVar] = None
    ml_framework: Optional[StrPipeVar] = None
    programming_lang: Optional[StrPipeVar] = None
    processor: Optional[StrPipeVar] = None
    horovod: Optional[BoolPipeVar] = None
    release_notes: Optional[StrPipeVar] = None


class UpdateImageVersionResponse(Shape):
    """``UpdateImageVersionResponse``."""

    image_version_arn: Optional[StrPipeVar] = None
