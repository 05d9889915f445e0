# Made by tools/codegen from botocore's service models; changes here are lost.


"""``Experiment``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.common import UserContext
from sagemaker.core.shapes.experiment import (
    CreateExperimentRequest,
    DeleteExperimentRequest,
    DescribeExperimentRequest,
    ExperimentSource,
    ListExperimentsRequest,
    UpdateExperimentRequest,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar, TimePipeVar


class Experiment(Resource):
    """``Experiment``, as ``DescribeExperiment`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "Experiment",
        name="experiment_name",
        identifiers=("experiment_name",),
        describe=("DescribeExperiment", DescribeExperimentRequest),
    )

    experiment_name: str
    experiment_arn: Optional[str] = None
    display_name: Optional[str] = None
    source: Optional[ExperimentSource] = None
    description: Optional[str] = None
    creation_time: Optional[datetime] = None
    created_by: Optional[UserContext] = None
    last_modified_time: Optional[datetime] = None
    last_modified_by: Optional[UserContext] = None

    @classmethod
    def create(
        cls,
        experiment_name: NamePipeVar,
        display_name: StrPipeVar | None = None,
        description: StrPipeVar | None = None,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> Experiment:
        """``CreateExperiment``, then ``DescribeExperiment``; step arguments under a `PipelineSession`."""
        made: Experiment = cls._create("CreateExperiment", CreateExperimentRequest, locals())
        return made

    @classmethod
    def get(
        cls, experiment_name: NamePipeVar, session: AnySession | None = None, region: str | None = None
    ) -> Experiment:
        """``DescribeExperiment``."""
        return cls._get(locals())

    def refresh(self) -> Experiment:
        """``DescribeExperiment`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(
        self, display_name: StrPipeVar | None = None, description: StrPipeVar | None = None
    ) -> Experiment:
        """``UpdateExperiment``, then ``DescribeExperiment``."""
        self._call("UpdateExperiment", UpdateExperimentRequest, locals())
        return self._refresh()

    def delete(self) -> None:
        """``DeleteExperiment``."""
        self._call("DeleteExperiment", DeleteExperimentRequest, locals())

    @classmethod
    def get_all(
        cls,
        created_after: TimePipeVar | None = None,
        created_before: TimePipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[Experiment]:
        """``ListExperiments``, all pages, each described."""
        return cls._get_all("ListExperiments", ListExperimentsRequest, locals(), "ExperimentSummaries")
