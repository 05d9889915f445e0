# Made by tools/codegen from botocore's service models; changes here are lost.


"""``HubContentPresignedUrls``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceType
from sagemaker.core.shapes.hub import (
    AuthorizedUrl,
    CreateHubContentPresignedUrlsRequest,
    PresignedUrlAccessConfig,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.workflow.variable_types import IntPipeVar, NamePipeVar, StrPipeVar


class HubContentPresignedUrls(Resource):
    """``HubContentPresignedUrls``."""

    _resource_type: ClassVar[ResourceType] = ResourceType("HubContentPresignedUrls", name="hub_name")

    hub_name: Optional[str] = None
    hub_content_type: Optional[str] = None
    hub_content_name: Optional[str] = None
    hub_content_version: Optional[str] = None
    access_config: Optional[PresignedUrlAccessConfig] = None
    max_results: Optional[int] = None
    next_token: Optional[str] = None
    authorized_url_configs: Optional[list[AuthorizedUrl]] = None

    @classmethod
    def create(
        cls,
        hub_name: NamePipeVar,
        hub_content_type: StrPipeVar,
        hub_content_name: NamePipeVar,
        hub_content_version: StrPipeVar | None = None,
        access_config: PresignedUrlAccessConfig | None = None,
        max_results: IntPipeVar | None = None,
        next_token: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> HubContentPresignedUrls:
        """``CreateHubContentPresignedUrls``; step arguments under a `PipelineSession`."""
        made: HubContentPresignedUrls = cls._create(
            "CreateHubContentPresignedUrls", CreateHubContentPresignedUrlsRequest, locals()
        )
        return made
