# Made by tools/codegen from botocore's service models; changes here are lost.


"""``TrialComponent``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.common import UserContext
from sagemaker.core.shapes.experiment import (
    AssociateTrialComponentRequest,
    AssociateTrialComponentResponse,
    CreateTrialComponentRequest,
    DeleteTrialComponentRequest,
    DescribeTrialComponentRequest,
    DisassociateTrialComponentRequest,
    DisassociateTrialComponentResponse,
    ListTrialComponentsRequest,
    TrialComponentArtifact,
    TrialComponentMetricSummary,
    TrialComponentParameterValue,
    TrialComponentSource,
    TrialComponentStatus,
    UpdateTrialComponentRequest,
)
from sagemaker.core.shapes.metrics import (
    BatchGetMetricsRequest,
    BatchGetMetricsResponse,
    BatchPutMetricsRequest,
    BatchPutMetricsResponse,
)
from sagemaker.core.shapes.model_package import MetadataProperties

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.shapes.metrics import MetricQuery, RawMetricData
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar, TimePipeVar


class TrialComponent(Resource):
    """``TrialComponent``, as ``DescribeTrialComponent`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "TrialComponent",
        name="trial_component_name",
        identifiers=("trial_component_name",),
        describe=("DescribeTrialComponent", DescribeTrialComponentRequest),
        status="status.primary_status",
    )

    trial_component_name: str
    trial_component_arn: Optional[str] = None
    display_name: Optional[str] = None
    source: Optional[TrialComponentSource] = None
    status: Optional[TrialComponentStatus] = None
    start_time: Optional[datetime] = None
    end_time: Optional[datetime] = None
    creation_time: Optional[datetime] = None
    created_by: Optional[UserContext] = None
    last_modified_time: Optional[datetime] = None
    last_modified_by: Optional[UserContext] = None
    parameters: Optional[dict[str, TrialComponentParameterValue]] = None
    input_artifacts: Optional[dict[str, TrialComponentArtifact]] = None
    output_artifacts: Optional[dict[str, TrialComponentArtifact]] = None
    metadata_properties: Optional[MetadataProperties] = None
    metrics: Optional[list[TrialComponentMetricSummary]] = None
    lineage_group_arn: Optional[str] = None
    sources: Optional[list[TrialComponentSource]] = None

    @classmethod
    def create(
        cls,
        trial_component_name: NamePipeVar,
        display_name: StrPipeVar | None = None,
        status: TrialComponentStatus | None = None,
        start_time: TimePipeVar | None = None,
        end_time: TimePipeVar | None = None,
        parameters: dict[str, TrialComponentParameterValue] | None = None,
        input_artifacts: dict[str, TrialComponentArtifact] | None = None,
        output_artifacts: dict[str, TrialComponentArtifact] | None = None,
        metadata_properties: MetadataProperties | None = None,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> TrialComponent:
        """``CreateTrialComponent``, then ``DescribeTrialComponent``; step arguments under a `PipelineSession`."""
        made: TrialComponent = cls._create("CreateTrialComponent", CreateTrialComponentRequest, locals())
        return made

    @classmethod
    def get(
        cls, trial_component_name: NamePipeVar, session: AnySession | None = None, region: str | None = None
    ) -> TrialComponent:
        """``DescribeTrialComponent``."""
        return cls._get(locals())

    def refresh(self) -> TrialComponent:
        """``DescribeTrialComponent`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(
        self,
        display_name: StrPipeVar | None = None,
        status: TrialComponentStatus | None = None,
        start_time: TimePipeVar | None = None,
        end_time: TimePipeVar | None = None,
        parameters: dict[str, TrialComponentParameterValue] | None = None,
        parameters_to_remove: list[StrPipeVar] | None = None,
        input_artifacts: dict[str, TrialComponentArtifact] | None = None,
        input_artifacts_to_remove: list[StrPipeVar] | None = None,
        output_artifacts: dict[str, TrialComponentArtifact] | None = None,
        output_artifacts_to_remove: list[StrPipeVar] | None = None,
    ) -> TrialComponent:
        """``UpdateTrialComponent``, then ``DescribeTrialComponent``."""
        self._call("UpdateTrialComponent", UpdateTrialComponentRequest, locals())
        return self._refresh()

    def delete(self) -> None:
        """``DeleteTrialComponent``."""
        self._call("DeleteTrialComponent", DeleteTrialComponentRequest, locals())

    @classmethod
    def get_all(
        cls,
        experiment_name: NamePipeVar | None = None,
        trial_name: NamePipeVar | None = None,
        source_arn: StrPipeVar | None = None,
        created_after: TimePipeVar | None = None,
        created_before: TimePipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[TrialComponent]:
        """``ListTrialComponents``, all pages, each described."""
        return cls._get_all(
            "ListTrialComponents", ListTrialComponentsRequest, locals(), "TrialComponentSummaries"
        )

    def associate_trail(
        self, trial_name: NamePipeVar, session: AnySession | None = None, region: str | None = None
    ) -> AssociateTrialComponentResponse:
        """``AssociateTrialComponent``."""
        return AssociateTrialComponentResponse.from_response(
            self._call("AssociateTrialComponent", AssociateTrialComponentRequest, locals())
        )

    def disassociate_trail(
        self, trial_name: NamePipeVar, session: AnySession | None = None, region: str | None = None
    ) -> DisassociateTrialComponentResponse:
        """``DisassociateTrialComponent``."""
        return DisassociateTrialComponentResponse.from_response(
            self._call("DisassociateTrialComponent", DisassociateTrialComponentRequest, locals())
        )

    def batch_put_metrics(
        self, metric_data: list[RawMetricData], session: AnySession | None = None, region: str | None = None
    ) -> BatchPutMetricsResponse:
        """``BatchPutMetrics``."""
        return BatchPutMetricsResponse.from_response(
            self._call("BatchPutMetrics", BatchPutMetricsRequest, locals(), "sagemaker-metrics")
        )

    @classmethod
    def batch_get_metrics(
        cls, metric_queries: list[MetricQuery], session: AnySession | None = None, region: str | None = None
    ) -> BatchGetMetricsResponse:
        """``BatchGetMetrics``."""
        return BatchGetMetricsResponse.from_response(
            cls._call_class("BatchGetMetrics", BatchGetMetricsRequest, locals(), "sagemaker-metrics")
        )

    def wait_for_status(
        self,
        target_status: Literal["InProgress", "Completed", "Failed", "Stopping", "Stopped"],
        poll: float = 5,
        timeout: float | None = None,
    ) -> None:
        """Wait for a status; see `sagemaker.core.resources._lifecycle.wait_for_status`."""
        self._wait_for_status(locals())

    def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the resource does not exist any more; see `sagemaker.core.resources._lifecycle.wait_for_delete`."""
        self._wait_for_delete(locals())
