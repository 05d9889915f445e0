# Made by tools/codegen from botocore's service models; changes here are lost.


"""``Image``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.image import (
    CreateImageRequest,
    DeleteImageRequest,
    DescribeImageRequest,
    ListAliasesRequest,
    ListImagesRequest,
    UpdateImageRequest,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import IntPipeVar, NamePipeVar, StrPipeVar, TimePipeVar


class Image(Resource):
    """``Image``, as ``DescribeImage`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "Image",
        name="image_name",
        identifiers=("image_name",),
        describe=("DescribeImage", DescribeImageRequest),
        status="image_status",
        reason="failure_reason",
    )

    image_name: str
    creation_time: Optional[datetime] = None
    description: Optional[str] = None
    display_name: Optional[str] = None
    failure_reason: Optional[str] = None
    image_arn: Optional[str] = None
    image_status: Optional[str] = None
    last_modified_time: Optional[datetime] = None
    role_arn: Optional[str] = None

    @classmethod
    def create(
        cls,
        image_name: NamePipeVar,
        role_arn: StrPipeVar,
        description: StrPipeVar | None = None,
        display_name: StrPipeVar | None = None,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> Image:
        """``CreateImage``, then ``DescribeImage``; step arguments under a `PipelineSession`."""
        made: Image = cls._create("CreateImage", CreateImageRequest, locals())
        return made

    @classmethod
    def get(
        cls, image_name: NamePipeVar, session: AnySession | None = None, region: str | None = None
    ) -> Image:
        """``DescribeImage``."""
        return cls._get(locals())

    def refresh(self) -> Image:
        """``DescribeImage`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(
        self,
        delete_properties: list[StrPipeVar] | None = None,
        description: StrPipeVar | None = None,
        display_name: StrPipeVar | None = None,
        role_arn: StrPipeVar | None = None,
    ) -> Image:
        """``UpdateImage``, then ``DescribeImage``."""
        self._call("UpdateImage", UpdateImageRequest, locals())
        return self._refresh()

    def delete(self) -> None:
        """``DeleteImage``."""
        self._call("DeleteImage", DeleteImageRequest, locals())

    @classmethod
    def get_all(
        cls,
        creation_time_after: TimePipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        last_modified_time_after: TimePipeVar | None = None,
        last_modified_time_before: TimePipeVar | None = None,
        name_contains: StrPipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[Image]:
        """``ListImages``, all pages, each described."""
        return cls._get_all("ListImages", ListImagesRequest, locals(), "Images")

    def get_all_aliases(
        self,
        alias: StrPipeVar | None = None,
        version: IntPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[str]:
        """``ListAliases``, all pages."""
        return self._list("ListAliases", ListAliasesRequest, locals(), "SageMakerImageVersionAliases", str)

    def wait_for_status(
        self,
        target_status: Literal[
            "CREATING", "CREATED", "CREATE_FAILED", "UPDATING", "UPDATE_FAILED", "DELETING", "DELETE_FAILED"
        ],
        poll: float = 5,
        timeout: float | None = None,
    ) -> None:
        """Wait for a status; see `sagemaker.core.resources._lifecycle.wait_for_status`."""
        self._wait_for_status(locals())

    def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the resource does not exist any more; see `sagemaker.core.resources._lifecycle.wait_for_delete`."""
        self._wait_for_delete(locals())
