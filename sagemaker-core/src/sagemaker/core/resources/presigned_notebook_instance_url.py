# Made by tools/codegen from botocore's service models; changes here are lost.


"""``PresignedNotebookInstanceUrl``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceType
from sagemaker.core.shapes.notebook_instance import CreatePresignedNotebookInstanceUrlInput

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.workflow.variable_types import IntPipeVar, NamePipeVar


class PresignedNotebookInstanceUrl(Resource):
    """``PresignedNotebookInstanceUrl``."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "PresignedNotebookInstanceUrl", name="notebook_instance_name"
    )

    notebook_instance_name: Optional[str] = None
    session_expiration_duration_in_seconds: Optional[int] = None
    authorized_url: Optional[str] = None

    @classmethod
    def create(
        cls,
        notebook_instance_name: NamePipeVar,
        session_expiration_duration_in_seconds: IntPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> PresignedNotebookInstanceUrl:
        """``CreatePresignedNotebookInstanceUrl``; step arguments under a `PipelineSession`."""
        made: PresignedNotebookInstanceUrl = cls._create(
            "CreatePresignedNotebookInstanceUrl", CreatePresignedNotebookInstanceUrlInput, locals()
        )
        return made
