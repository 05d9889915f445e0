# Made by tools/codegen from botocore's service models; changes here are lost.


"""``Context``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.common import UserContext
from sagemaker.core.shapes.lineage import (
    ContextSource,
    CreateContextRequest,
    DeleteContextRequest,
    DescribeContextRequest,
    ListContextsRequest,
    UpdateContextRequest,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar, TimePipeVar


class Context(Resource):
    """``Context``, as ``DescribeContext`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "Context",
        name="context_name",
        identifiers=("context_name",),
        describe=("DescribeContext", DescribeContextRequest),
    )

    context_name: str
    context_arn: Optional[str] = None
    source: Optional[ContextSource] = None
    context_type: Optional[str] = None
    description: Optional[str] = None
    properties: Optional[dict[str, str]] = None
    creation_time: Optional[datetime] = None
    created_by: Optional[UserContext] = None
    last_modified_time: Optional[datetime] = None
    last_modified_by: Optional[UserContext] = None
    lineage_group_arn: Optional[str] = None

    @classmethod
    def create(
        cls,
        context_name: NamePipeVar,
        source: ContextSource,
        context_type: StrPipeVar,
        description: StrPipeVar | None = None,
        properties: dict[str, StrPipeVar] | None = None,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> Context:
        """``CreateContext``, then ``DescribeContext``; step arguments under a `PipelineSession`."""
        made: Context = cls._create("CreateContext", CreateContextRequest, locals())
        return made

    @classmethod
    def get(
        cls, context_name: NamePipeVar, session: AnySession | None = None, region: str | None = None
    ) -> Context:
        """``DescribeContext``."""
        return cls._get(locals())

    def refresh(self) -> Context:
        """``DescribeContext`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(
        self,
        description: StrPipeVar | None = None,
        properties: dict[str, StrPipeVar] | None = None,
        properties_to_remove: list[StrPipeVar] | None = None,
    ) -> Context:
        """``UpdateContext``, then ``DescribeContext``."""
        self._call("UpdateContext", UpdateContextRequest, locals())
        return self._refresh()

    def delete(self) -> None:
        """``DeleteContext``."""
        self._call("DeleteContext", DeleteContextRequest, locals())

    @classmethod
    def get_all(
        cls,
        source_uri: StrPipeVar | None = None,
        context_type: StrPipeVar | None = None,
        created_after: TimePipeVar | None = None,
        created_before: TimePipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[Context]:
        """``ListContexts``, all pages, each described."""
        return cls._get_all("ListContexts", ListContextsRequest, locals(), "ContextSummaries")
