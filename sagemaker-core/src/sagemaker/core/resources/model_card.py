# Made by tools/codegen from botocore's service models; changes here are lost.


"""``ModelCard``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.common import UserContext
from sagemaker.core.shapes.model_card import (
    CreateModelCardRequest,
    DeleteModelCardRequest,
    DescribeModelCardRequest,
    ListModelCardsRequest,
    ListModelCardVersionsRequest,
    ModelCardSecurityConfig,
    ModelCardVersionSummary,
    UpdateModelCardRequest,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import IntPipeVar, NamePipeVar, StrPipeVar, TimePipeVar


class ModelCard(Resource):
    """``ModelCard``, as ``DescribeModelCard`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "ModelCard",
        name="model_card_name",
        identifiers=("model_card_name", "model_card_version"),
        describe=("DescribeModelCard", DescribeModelCardRequest),
        status="model_card_status",
    )

    model_card_name: str
    model_card_arn: Optional[str] = None
    model_card_version: Optional[int] = None
    content: Optional[str] = None
    model_card_status: Optional[str] = None
    security_config: Optional[ModelCardSecurityConfig] = None
    creation_time: Optional[datetime] = None
    created_by: Optional[UserContext] = None
    last_modified_time: Optional[datetime] = None
    last_modified_by: Optional[UserContext] = None
    model_card_processing_status: Optional[str] = None

    @classmethod
    def create(
        cls,
        model_card_name: NamePipeVar,
        content: StrPipeVar,
        model_card_status: StrPipeVar,
        security_config: ModelCardSecurityConfig | None = None,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ModelCard:
        """``CreateModelCard``, then ``DescribeModelCard``; step arguments under a `PipelineSession`."""
        made: ModelCard = cls._create("CreateModelCard", CreateModelCardRequest, locals())
        return made

    @classmethod
    def get(
        cls,
        model_card_name: NamePipeVar,
        model_card_version: IntPipeVar | None = None,
        included_data: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ModelCard:
        """``DescribeModelCard``."""
        return cls._get(locals())

    def refresh(self, included_data: StrPipeVar | None = None) -> ModelCard:
        """``DescribeModelCard`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(
        self, content: StrPipeVar | None = None, model_card_status: StrPipeVar | None = None
    ) -> ModelCard:
        """``UpdateModelCard``, then ``DescribeModelCard``."""
        self._call("UpdateModelCard", UpdateModelCardRequest, locals())
        return self._refresh()

    def delete(self) -> None:
        """``DeleteModelCard``."""
        self._call("DeleteModelCard", DeleteModelCardRequest, locals())

    @classmethod
    def get_all(
        cls,
        creation_time_after: TimePipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        name_contains: StrPipeVar | None = None,
        model_card_status: StrPipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[ModelCard]:
        """``ListModelCards``, all pages, each described."""
        return cls._get_all("ListModelCards", ListModelCardsRequest, locals(), "ModelCardSummaries")

    def get_all_versions(
        self,
        creation_time_after: TimePipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        model_card_status: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[ModelCardVersionSummary]:
        """``ListModelCardVersions``, all pages."""
        return self._list(
            "ListModelCardVersions",
            ListModelCardVersionsRequest,
            locals(),
            "ModelCardVersionSummaryList",
            ModelCardVersionSummary,
        )

    def wait_for_status(
        self,
        target_status: Literal["Draft", "PendingReview", "Approved", "Archived"],
        poll: float = 5,
        timeout: float | None = None,
    ) -> None:
        """Wait for a status; see `sagemaker.core.resources._lifecycle.wait_for_status`."""
        self._wait_for_status(locals())

    def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the resource does not exist any more; see `sagemaker.core.resources._lifecycle.wait_for_delete`."""
        self._wait_for_delete(locals())
