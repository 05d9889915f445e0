# Made by tools/codegen from botocore's service models; changes here are lost.


"""``PresignedDomainUrl``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceType
from sagemaker.core.shapes.domain import CreatePresignedDomainUrlRequest

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.workflow.variable_types import IntPipeVar, NamePipeVar, StrPipeVar


class PresignedDomainUrl(Resource):
    """``PresignedDomainUrl``."""

    _resource_type: ClassVar[ResourceType] = ResourceType("PresignedDomainUrl", name="domain_id")

    domain_id: Optional[str] = None
    user_profile_name: Optional[str] = None
    session_expiration_duration_in_seconds: Optional[int] = None
    expires_in_seconds: Optional[int] = None
    space_name: Optional[str] = None
    landing_uri: Optional[str] = None
    authorized_url: Optional[str] = None

    @classmethod
    def create(
        cls,
        domain_id: StrPipeVar,
        user_profile_name: NamePipeVar,
        session_expiration_duration_in_seconds: IntPipeVar | None = None,
        expires_in_seconds: IntPipeVar | None = None,
        space_name: NamePipeVar | None = None,
        landing_uri: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> PresignedDomainUrl:
        """``CreatePresignedDomainUrl``; step arguments under a `PipelineSession`."""
        made: PresignedDomainUrl = cls._create(
            "CreatePresignedDomainUrl", CreatePresignedDomainUrlRequest, locals()
        )
        return made
