# Made by tools/codegen from botocore's service models; changes here are lost.


"""``PresignedMlflowTrackingServerUrl``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceType
from sagemaker.core.shapes.mlflow import CreatePresignedMlflowTrackingServerUrlRequest

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.workflow.variable_types import IntPipeVar, StrPipeVar


class PresignedMlflowTrackingServerUrl(Resource):
    """``PresignedMlflowTrackingServerUrl``."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "PresignedMlflowTrackingServerUrl", name="tracking_server_name"
    )

    tracking_server_name: Optional[str] = None
    expires_in_seconds: Optional[int] = None
    session_expiration_duration_in_seconds: Optional[int] = None
    authorized_url: Optional[str] = None

    @classmethod
    def create(
        cls,
        tracking_server_name: StrPipeVar,
        expires_in_seconds: IntPipeVar | None = None,
        session_expiration_duration_in_seconds: IntPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> PresignedMlflowTrackingServerUrl:
        """``CreatePresignedMlflowTrackingServerUrl``; step arguments under a `PipelineSession`."""
        made: PresignedMlflowTrackingServerUrl = cls._create(
            "CreatePresignedMlflowTrackingServerUrl", CreatePresignedMlflowTrackingServerUrlRequest, locals()
        )
        return made
