# Made by tools/codegen from botocore's service models; changes here are lost.


"""``PartnerAppPresignedUrl``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceType
from sagemaker.core.shapes.partner_app import CreatePartnerAppPresignedUrlRequest

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.workflow.variable_types import IntPipeVar, StrPipeVar


class PartnerAppPresignedUrl(Resource):
    """``PartnerAppPresignedUrl``."""

    _resource_type: ClassVar[ResourceType] = ResourceType("PartnerAppPresignedUrl", name="arn")

    arn: Optional[str] = None
    expires_in_seconds: Optional[int] = None
    session_expiration_duration_in_seconds: Optional[int] = None
    url: Optional[str] = None

    @classmethod
    def create(
        cls,
        arn: StrPipeVar,
        expires_in_seconds: IntPipeVar | None = None,
        session_expiration_duration_in_seconds: IntPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> PartnerAppPresignedUrl:
        """``CreatePartnerAppPresignedUrl``; step arguments under a `PipelineSession`."""
        made: PartnerAppPresignedUrl = cls._create(
            "CreatePartnerAppPresignedUrl", CreatePartnerAppPresignedUrlRequest, locals()
        )
        return made
