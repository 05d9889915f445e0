# Made by tools/codegen from botocore's service models; changes here are lost.


"""``PresignedMlflowAppUrl``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceType
from sagemaker.core.shapes.mlflow import CreatePresignedMlflowAppUrlRequest

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.workflow.variable_types import IntPipeVar, StrPipeVar


class PresignedMlflowAppUrl(Resource):
    """``PresignedMlflowAppUrl``."""

    _resource_type: ClassVar[ResourceType] = ResourceType("PresignedMlflowAppUrl", name="arn")

    arn: Optional[str] = None
    expires_in_seconds: Optional[int] = None
    session_expiration_duration_in_seconds: Optional[int] = None
    authorized_url: Optional[str] = None

    @classmethod
    def create(
        cls,
        arn: StrPipeVar,
        expires_in_seconds: IntPipeVar | None = None,
        session_expiration_duration_in_seconds: IntPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> PresignedMlflowAppUrl:
        """``CreatePresignedMlflowAppUrl``; step arguments under a `PipelineSession`."""
        made: PresignedMlflowAppUrl = cls._create(
            "CreatePresignedMlflowAppUrl", CreatePresignedMlflowAppUrlRequest, locals()
        )
        return made
