# Made by tools/codegen from botocore's service models; changes here are lost.


"""``FeatureMetadata``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceType
from sagemaker.core.shapes.feature_store import (
    DescribeFeatureMetadataRequest,
    FeatureParameter,
    UpdateFeatureMetadataRequest,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar


class FeatureMetadata(Resource):
    """``FeatureMetadata``, as ``DescribeFeatureMetadata`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "FeatureMetadata",
        name="feature_group_name",
        identifiers=("feature_group_name", "feature_name"),
        describe=("DescribeFeatureMetadata", DescribeFeatureMetadataRequest),
    )

    feature_group_name: str
    feature_name: str
    feature_group_arn: Optional[str] = None
    feature_type: Optional[str] = None
    creation_time: Optional[datetime] = None
    last_modified_time: Optional[datetime] = None
    description: Optional[str] = None
    parameters: Optional[list[FeatureParameter]] = None

    @classmethod
    def get(
        cls,
        feature_group_name: NamePipeVar,
        feature_name: StrPipeVar,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> FeatureMetadata:
        """``DescribeFeatureMetadata``."""
        return cls._get(locals())

    def refresh(self) -> FeatureMetadata:
        """``DescribeFeatureMetadata`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(
        self,
        description: StrPipeVar | None = None,
        parameter_additions: list[FeatureParameter] | None = None,
        parameter_removals: list[StrPipeVar] | None = None,
    ) -> FeatureMetadata:
        """``UpdateFeatureMetadata``, then ``DescribeFeatureMetadata``."""
        self._call("UpdateFeatureMetadata", UpdateFeatureMetadataRequest, locals())
        return self._refresh()
