# Made by tools/codegen from botocore's service models; changes here are lost.


"""``Association``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.common import UserContext
from sagemaker.core.shapes.lineage import (
    AddAssociationRequest,
    AddAssociationResponse,
    DeleteAssociationRequest,
    ListAssociationsRequest,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.workflow.variable_types import StrPipeVar, TimePipeVar


class Association(Resource):
    """``Association``."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "Association", name="source_arn", identifiers=("source_arn", "destination_arn")
    )

    source_arn: Optional[str] = None
    destination_arn: Optional[str] = None
    source_type: Optional[str] = None
    destination_type: Optional[str] = None
    association_type: Optional[str] = None
    source_name: Optional[str] = None
    destination_name: Optional[str] = None
    creation_time: Optional[datetime] = None
    created_by: Optional[UserContext] = None

    def delete(self) -> None:
        """``DeleteAssociation``."""
        self._call("DeleteAssociation", DeleteAssociationRequest, locals())

    @classmethod
    def get_all(
        cls,
        source_arn: StrPipeVar | None = None,
        destination_arn: StrPipeVar | None = None,
        source_type: StrPipeVar | None = None,
        destination_type: StrPipeVar | None = None,
        association_type: StrPipeVar | None = None,
        created_after: TimePipeVar | None = None,
        created_before: TimePipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[Association]:
        """``ListAssociations``, all pages."""
        return cls._get_all("ListAssociations", ListAssociationsRequest, locals(), "AssociationSummaries")

    @classmethod
    def add(
        cls,
        source_arn: StrPipeVar,
        destination_arn: StrPipeVar,
        association_type: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> AddAssociationResponse:
        """``AddAssociation``."""
        return AddAssociationResponse.from_response(
            cls._call_class("AddAssociation", AddAssociationRequest, locals())
        )
