# Made by tools/codegen from botocore's service models; changes here are lost.


"""``ResourceCatalog``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.catalog import ListResourceCatalogsRequest

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.workflow.variable_types import StrPipeVar, TimePipeVar


class ResourceCatalog(Resource):
    """``ResourceCatalog``."""

    _resource_type: ClassVar[ResourceType] = ResourceType("ResourceCatalog", name="resource_catalog_name")

    resource_catalog_arn: str
    resource_catalog_name: str
    description: str
    creation_time: datetime

    @classmethod
    def get_all(
        cls,
        name_contains: StrPipeVar | None = None,
        creation_time_after: TimePipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[ResourceCatalog]:
        """``ListResourceCatalogs``, all pages."""
        return cls._get_all("ListResourceCatalogs", ListResourceCatalogsRequest, locals(), "ResourceCatalogs")
