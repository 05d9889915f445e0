# Made by tools/codegen from botocore's service models; changes here are lost.


"""``Tag``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.catalog import AddTagsInput, AddTagsOutput, DeleteTagsInput, ListTagsInput

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag as TagShape
    from sagemaker.core.workflow.variable_types import StrPipeVar


class Tag(Resource):
    """``Tag``."""

    _resource_type: ClassVar[ResourceType] = ResourceType("Tag", name="key")

    key: str
    value: str

    @classmethod
    def get_all(
        cls, resource_arn: StrPipeVar, session: AnySession | None = None, region: str | None = None
    ) -> ResourceIterator[Tag]:
        """``ListTags``, all pages."""
        return cls._get_all("ListTags", ListTagsInput, locals(), "Tags")

    @classmethod
    def add_tags(
        cls,
        resource_arn: StrPipeVar,
        tags: list[TagShape],
        session: AnySession | None = None,
        region: str | None = None,
    ) -> AddTagsOutput:
        """``AddTags``."""
        return AddTagsOutput.from_response(cls._call_class("AddTags", AddTagsInput, locals()))

    @classmethod
    def delete_tags(
        cls,
        resource_arn: StrPipeVar,
        tag_keys: list[StrPipeVar],
        session: AnySession | None = None,
        region: str | None = None,
    ) -> None:
        """``DeleteTags``."""
        cls._call_class("DeleteTags", DeleteTagsInput, locals())
