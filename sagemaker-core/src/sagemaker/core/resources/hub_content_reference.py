# Made by tools/codegen from botocore's service models; changes here are lost.


"""``HubContentReference``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceType
from sagemaker.core.shapes.common import Tag
from sagemaker.core.shapes.hub import (
    CreateHubContentReferenceRequest,
    DeleteHubContentReferenceRequest,
    UpdateHubContentReferenceRequest,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar


class HubContentReference(Resource):
    """``HubContentReference``."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "HubContentReference",
        name="hub_name",
        identifiers=("hub_name", "hub_content_type", "hub_content_name"),
    )

    hub_name: Optional[str] = None
    sage_maker_public_hub_content_arn: Optional[str] = None
    hub_content_name: Optional[str] = None
    min_version: Optional[str] = None
    tags: Optional[list[Tag]] = None
    hub_arn: Optional[str] = None
    hub_content_arn: Optional[str] = None

    @classmethod
    def create(
        cls,
        hub_name: NamePipeVar,
        sage_maker_public_hub_content_arn: StrPipeVar,
        hub_content_name: NamePipeVar | None = None,
        min_version: StrPipeVar | None = None,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> HubContentReference:
        """``CreateHubContentReference``; step arguments under a `PipelineSession`."""
        made: HubContentReference = cls._create(
            "CreateHubContentReference", CreateHubContentReferenceRequest, locals()
        )
        return made

    def update(
        self, hub_content_type: StrPipeVar, min_version: StrPipeVar | None = None
    ) -> HubContentReference:
        """``UpdateHubContentReference``."""
        self._call("UpdateHubContentReference", UpdateHubContentReferenceRequest, locals())
        return self

    def delete(self, hub_content_type: StrPipeVar) -> None:
        """``DeleteHubContentReference``."""
        self._call("DeleteHubContentReference", DeleteHubContentReferenceRequest, locals())
