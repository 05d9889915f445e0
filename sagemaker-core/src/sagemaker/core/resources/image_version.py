# Made by tools/codegen from botocore's service models; changes here are lost.


"""``ImageVersion``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.image import (
    CreateImageVersionRequest,
    DeleteImageVersionRequest,
    DescribeImageVersionRequest,
    ListImageVersionsRequest,
    UpdateImageVersionRequest,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.workflow.variable_types import (
        BoolPipeVar,
        IntPipeVar,
        NamePipeVar,
        StrPipeVar,
        TimePipeVar,
    )


class ImageVersion(Resource):
    """``ImageVersion``, as ``DescribeImageVersion`` describes it."""

    _api_names: ClassVar[dict[str, str]] = {"ml_framework": "MLFramework"}

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "ImageVersion",
        name="image_name",
        identifiers=("image_name", "version", "alias"),
        describe=("DescribeImageVersion", DescribeImageVersionRequest),
        status="image_version_status",
        reason="failure_reason",
    )

    image_name: str
    base_image: Optional[str] = None
    container_image: Optional[str] = None
    creation_time: Optional[datetime] = None
    failure_reason: Optional[str] = None
    image_arn: Optional[str] = None
    image_version_arn: Optional[str] = None
    image_version_status: Optional[str] = None
    last_modified_time: Optional[datetime] = None
    version: Optional[int] = None
    vendor_guidance: Optional[str] = None
    job_type: Optional[str] = None
    ml_framework: Optional[str] = None
    programming_lang: Optional[str] = None
    processor: Optional[str] = None
    horovod: Optional[bool] = None
    release_notes: Optional[str] = None

    @classmethod
    def create(
        cls,
        base_image: StrPipeVar,
        client_token: StrPipeVar,
        image_name: NamePipeVar,
        aliases: list[StrPipeVar] | None = None,
        vendor_guidance: StrPipeVar | None = None,
        job_type: StrPipeVar | None = None,
        ml_framework: StrPipeVar | None = None,
        programming_lang: StrPipeVar | None = None,
        processor: StrPipeVar | None = None,
        horovod: BoolPipeVar | None = None,
        release_notes: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ImageVersion:
        """``CreateImageVersion``, then ``DescribeImageVersion``; step arguments under a `PipelineSession`."""
        made: ImageVersion = cls._create("CreateImageVersion", CreateImageVersionRequest, locals())
        return made

    @classmethod
    def get(
        cls,
        image_name: NamePipeVar,
        version: IntPipeVar | None = None,
        alias: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ImageVersion:
        """``DescribeImageVersion``."""
        return cls._get(locals())

    def refresh(self, alias: StrPipeVar | None = None) -> ImageVersion:
        """``DescribeImageVersion`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(
        self,
        alias: StrPipeVar | None = None,
        version: IntPipeVar | None = None,
        aliases_to_add: list[StrPipeVar] | None = None,
        aliases_to_delete: list[StrPipeVar] | None = None,
        vendor_guidance: StrPipeVar | None = None,
        job_type: StrPipeVar | None = None,
        ml_framework: StrPipeVar | None = None,
        programming_lang: StrPipeVar | None = None,
        processor: StrPipeVar | None = None,
        horovod: BoolPipeVar | None = None,
        release_notes: StrPipeVar | None = None,
    ) -> ImageVersion:
        """``UpdateImageVersion``, then ``DescribeImageVersion``."""
        self._call("UpdateImageVersion", UpdateImageVersionRequest, locals())
        return self._refresh()

    def delete(self, alias: StrPipeVar | None = None) -> None:
        """``DeleteImageVersion``."""
        self._call("DeleteImageVersion", DeleteImageVersionRequest, locals())

    @classmethod
    def get_all(
        cls,
        image_name: NamePipeVar,
        creation_time_after: TimePipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        last_modified_time_after: TimePipeVar | None = None,
        last_modified_time_before: TimePipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[ImageVersion]:
        """``ListImageVersions``, all pages, each described."""
        return cls._get_all("ListImageVersions", ListImageVersionsRequest, locals(), "ImageVersions")

    def wait_for_status(
        self,
        target_status: Literal["CREATING", "CREATED", "CREATE_FAILED", "DELETING", "DELETE_FAILED"],
        poll: float = 5,
        timeout: float | None = None,
    ) -> None:
        """Wait for a status; see `sagemaker.core.resources._lifecycle.wait_for_status`."""
        self._wait_for_status(locals())

    def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the resource does not exist any more; see `sagemaker.core.resources._lifecycle.wait_for_delete`."""
        self._wait_for_delete(locals())
