# Made by tools/codegen from botocore's service models; changes here are lost.


"""``Trial``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.common import UserContext
from sagemaker.core.shapes.experiment import (
    CreateTrialRequest,
    DeleteTrialRequest,
    DescribeTrialRequest,
    ListTrialsRequest,
    TrialSource,
    UpdateTrialRequest,
)
from sagemaker.core.shapes.model_package import MetadataProperties

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar, TimePipeVar


class Trial(Resource):
    """``Trial``, as ``DescribeTrial`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "Trial",
        name="trial_name",
        identifiers=("trial_name",),
        describe=("DescribeTrial", DescribeTrialRequest),
    )

    trial_name: str
    trial_arn: Optional[str] = None
    display_name: Optional[str] = None
    experiment_name: Optional[str] = None
    source: Optional[TrialSource] = None
    creation_time: Optional[datetime] = None
    created_by: Optional[UserContext] = None
    last_modified_time: Optional[datetime] = None
    last_modified_by: Optional[UserContext] = None
    metadata_properties: Optional[MetadataProperties] = None

    @classmethod
    def create(
        cls,
        trial_name: NamePipeVar,
        experiment_name: NamePipeVar,
        display_name: StrPipeVar | None = None,
        metadata_properties: MetadataProperties | None = None,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> Trial:
        """``CreateTrial``, then ``DescribeTrial``; step arguments under a `PipelineSession`."""
        made: Trial = cls._create("CreateTrial", CreateTrialRequest, locals())
        return made

    @classmethod
    def get(
        cls, trial_name: NamePipeVar, session: AnySession | None = None, region: str | None = None
    ) -> Trial:
        """``DescribeTrial``."""
        return cls._get(locals())

    def refresh(self) -> Trial:
        """``DescribeTrial`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(self, display_name: StrPipeVar | None = None) -> Trial:
        """``UpdateTrial``, then ``DescribeTrial``."""
        self._call("UpdateTrial", UpdateTrialRequest, locals())
        return self._refresh()

    def delete(self) -> None:
        """``DeleteTrial``."""
        self._call("DeleteTrial", DeleteTrialRequest, locals())

    @classmethod
    def get_all(
        cls,
        experiment_name: NamePipeVar | None = None,
        trial_component_name: NamePipeVar | None = None,
        created_after: TimePipeVar | None = None,
        created_before: TimePipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[Trial]:
        """``ListTrials``, all pages, each described."""
        return cls._get_all("ListTrials", ListTrialsRequest, locals(), "TrialSummaries")
