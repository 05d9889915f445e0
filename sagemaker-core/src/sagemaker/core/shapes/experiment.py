# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: experiment."""

from typing import Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.common import Tag, UserContext
from sagemaker.core.shapes.model_package import MetadataProperties
from sagemaker.core.workflow.variable_types import (
    FloatPipeVar,
    IntPipeVar,
    NamePipeVar,
    StrPipeVar,
    TimePipeVar,
)


class AssociateTrialComponentRequest(Shape):
    """``AssociateTrialComponentRequest``."""

    trial_component_name: NamePipeVar
    trial_name: NamePipeVar


class AssociateTrialComponentResponse(Shape):
    """``AssociateTrialComponentResponse``."""

    trial_component_arn: Optional[StrPipeVar] = None
    trial_arn: Optional[StrPipeVar] = None


class CreateExperimentRequest(Shape):
    """``CreateExperimentRequest``."""

    experiment_name: NamePipeVar
    display_name: Optional[StrPipeVar] = None
    description: Optional[StrPipeVar] = None
    tags: Optional[list[Tag]] = None


class CreateExperimentResponse(Shape):
    """``CreateExperimentResponse``."""

    experiment_arn: Optional[StrPipeVar] = None


class TrialComponentStatus(Shape):
    """``TrialComponentStatus``.

    primary_status: InProgress, Completed, Failed, Stopping, Stopped
    """

    primary_status: Optional[StrPipeVar] = None
    message: Optional[StrPipeVar] = None


class TrialComponentParameterValue(Shape):
    """``TrialComponentParameterValue``."""

    string_value: Optional[StrPipeVar] = None
    number_value: Optional[FloatPipeVar] = None


class TrialComponentArtifact(Shape):
    """``TrialComponentArtifact``."""

    media_type: Optional[StrPipeVar] = None
    value: StrPipeVar


class CreateTrialComponentRequest(Shape):
    """``CreateTrialComponentRequest``."""

    trial_component_name: NamePipeVar
    display_name: Optional[StrPipeVar] = None
    status: Optional[TrialComponentStatus] = None
    start_time: Optional[TimePipeVar] = None
    end_time: Optional[TimePipeVar] = None
    parameters: Optional[dict[str, TrialComponentParameterValue]] = None
    input_artifacts: Optional[dict[str, TrialComponentArtifact]] = None
    output_artifacts: Optional[dict[str, TrialComponentArtifact]] = None
    metadata_properties: Optional[MetadataProperties] = None
    tags: Optional[list[Tag]] = None


class CreateTrialComponentResponse(Shape):
    """``CreateTrialComponentResponse``."""

    trial_component_arn: Optional[StrPipeVar] = None


class CreateTrialRequest(Shape):
    """``CreateTrialRequest``."""

    trial_name: NamePipeVar
    display_name: Optional[StrPipeVar] = None
    experiment_name: NamePipeVar
    metadata_properties: Optional[MetadataProperties] = None
    tags: Optional[list[Tag]] = None


class CreateTrialResponse(Shape):
    """``CreateTrialResponse``."""

    trial_arn: Optional[StrPipeVar] = None


class DeleteExperimentRequest(Shape):
    """``DeleteExperimentRequest``."""

    experiment_name: NamePipeVar


class DeleteExperimentResponse(Shape):
    """``DeleteExperimentResponse``."""

    experiment_arn: Optional[StrPipeVar] = None


class DeleteTrialComponentRequest(Shape):
    """``DeleteTrialComponentRequest``."""

    trial_component_name: NamePipeVar


class DeleteTrialComponentResponse(Shape):
    """``DeleteTrialComponentResponse``."""

    trial_component_arn: Optional[StrPipeVar] = None


class DeleteTrialRequest(Shape):
    """``DeleteTrialRequest``."""

    trial_name: NamePipeVar


class DeleteTrialResponse(Shape):
    """``DeleteTrialResponse``."""

    trial_arn: Optional[StrPipeVar] = None


class DescribeExperimentRequest(Shape):
    """``DescribeExperimentRequest``."""

    experiment_name: NamePipeVar


class ExperimentSource(Shape):
    """``ExperimentSource``."""

    source_arn: StrPipeVar
    source_type: Optional[StrPipeVar] = None


class DescribeExperimentResponse(Shape):
    """``DescribeExperimentResponse``."""

    experiment_name: Optional[NamePipeVar] = None
    experiment_arn: Optional[StrPipeVar] = None
    display_name: Optional[StrPipeVar] = None
    source: Optional[ExperimentSource] = None
    description: Optional[StrPipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    created_by: Optional[UserContext] = None
    last_modified_time: Optional[TimePipeVar] = None
    last_modified_by: Optional[UserContext] = None


class DescribeTrialComponentRequest(Shape):
    """``DescribeTrialComponentRequest``."""

    trial_component_name: NamePipeVar


class TrialComponentSource(Shape):
    """``TrialComponentSource``."""

    source_arn: StrPipeVar
    source_type: Optional[StrPipeVar] = None


class TrialComponentMetricSummary(Shape):
    """``TrialComponentMetricSummary``."""

    metric_name: Optional[StrPipeVar] = None
    source_arn: Optional[StrPipeVar] = None
    time_stamp: Optional[TimePipeVar] = None
    max: Optional[FloatPipeVar] = None
    min: Optional[FloatPipeVar] = None
    last: Optional[FloatPipeVar] = None
    count: Optional[IntPipeVar] = None
    avg: Optional[FloatPipeVar] = None
    std_dev: Optional[FloatPipeVar] = None


class DescribeTrialComponentResponse(Shape):
    """``DescribeTrialComponentResponse``."""

    trial_component_name: Optional[NamePipeVar] = None
    trial_component_arn: Optional[StrPipeVar] = None
    display_name: Optional[StrPipeVar] = None
    source: Optional[TrialComponentSource] = None
    status: Optional[TrialComponentStatus] = None
    start_time: Optional[TimePipeVar] = None
    end_time: Optional[TimePipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    created_by: Optional[UserContext] = None
    last_modified_time: Optional[TimePipeVar] = None
    last_modified_by: Optional[UserContext] = None
    parameters: Optional[dict[str, TrialComponentParameterValue]] = None
    input_artifacts: Optional[dict[str, TrialComponentArtifact]] = None
    output_artifacts: Optional[dict[str, TrialComponentArtifact]] = None
    metadata_properties: Optional[MetadataProperties] = None
    metrics: Optional[list[TrialComponentMetricSummary]] = None
    lineage_group_arn: Optional[StrPipeVar] = None
    sources: Optional[list[TrialComponentSource]] = None


class DescribeTrialRequest(Shape):
    """``DescribeTrialRequest``."""

    trial_name: NamePipeVar


class TrialSource(Shape):
    """``TrialSource``."""

    source_arn: StrPipeVar
    source_type: Optional[StrPipeVar] = None


class DescribeTrialResponse(Shape):
    """``DescribeTrialResponse``."""

    trial_name: Optional[NamePipeVar] = None
    trial_arn: Optional[StrPipeVar] = None
    display_name: Optional[StrPipeVar] = None
    experiment_name: Optional[NamePipeVar] = None
    source: Optional[TrialSource] = None
    creation_time: Optional[TimePipeVar] = None
    created_by: Optional[UserContext] = None
    last_modified_time: Optional[TimePipeVar] = None
    last_modified_by: Optional[UserContext] = None
    metadata_properties: Optional[MetadataProperties] = None


class DisassociateTrialComponentRequest(Shape):
    """``DisassociateTrialComponentRequest``."""

    trial_component_name: NamePipeVar
    trial_name: NamePipeVar


class DisassociateTrialComponentResponse(Shape):
    """``DisassociateTrialComponentResponse``."""

    trial_component_arn: Optional[StrPipeVar] = None
    trial_arn: Optional[StrPipeVar] = None


class ExperimentSummary(Shape):
    """``ExperimentSummary``."""

    experiment_arn: Optional[StrPipeVar] = None
    experiment_name: Optional[NamePipeVar] = None
    display_name: Optional[StrPipeVar] = None
    experiment_source: Optional[ExperimentSource] = None
    creation_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None


class ListExperimentsRequest(Shape):
    """``ListExperimentsRequest``.

    sort_by: Name, CreationTime
    sort_order: Ascending, Descending
    max_results: 1..100
    """

    created_after: Optional[TimePipeVar] = None
    created_before: Optional[TimePipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None


class ListExperimentsResponse(Shape):
    """``ListExperimentsResponse``."""

    experiment_summaries: Optional[list[ExperimentSummary]] = None
    next_token: Optional[StrPipeVar] = None


class ListTrialComponentsRequest(Shape):
    """``ListTrialComponentsRequest``.

    sort_by: Name, CreationTime
    sort_order: Ascending, Descending
    max_results: 1..100
    """

    experiment_name: Optional[NamePipeVar] = None
    trial_name: Optional[NamePipeVar] = None
    source_arn: Optional[StrPipeVar] = None
    created_after: Optional[TimePipeVar] = None
    created_before: Optional[TimePipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    next_token: Optional[StrPipeVar] = None


class TrialComponentSummary(Shape):
    """``TrialComponentSummary``."""

    trial_component_name: Optional[NamePipeVar] = None
    trial_component_arn: Optional[StrPipeVar] = None
    display_name: Optional[StrPipeVar] = None
    trial_component_source: Optional[TrialComponentSource] = None
    status: Optional[TrialComponentStatus] = None
    start_time: Optional[TimePipeVar] = None
    end_time: Optional[TimePipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    created_by: Optional[UserContext] = None
    last_modified_time: Optional[TimePipeVar] = None
    last_modified_by: Optional[UserContext] = None


class ListTrialComponentsResponse(Shape):
    """``ListTrialComponentsResponse``."""

    trial_component_summaries: Optional[list[TrialComponentSummary]] = None
    next_token: Optional[StrPipeVar] = None


class ListTrialsRequest(Shape):
    """``ListTrialsRequest``.

    sort_by: Name, CreationTime
    sort_order: Ascending, Descending
    max_results: 1..100
    """

    experiment_name: Optional[NamePipeVar] = None
    trial_component_name: Optional[NamePipeVar] = None
    created_after: Optional[TimePipeVar] = None
    created_before: Optional[TimePipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    next_token: Optional[StrPipeVar] = None


class TrialSummary(Shape):
    """``TrialSummary``."""

    trial_arn: Optional[StrPipeVar] = None
    trial_name: Optional[NamePipeVar] = None
    display_name: Optional[StrPipeVar] = None
    trial_source: Optional[TrialSource] = None
    creation_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None


class ListTrialsResponse(Shape):
    """``ListTrialsResponse``."""

    trial_summaries: Optional[list[TrialSummary]] = None
    next_token: Optional[StrPipeVar] = None


class UpdateExperimentRequest(Shape):
    """``UpdateExperimentRequest``."""

    experiment_name: NamePipeVar
    display_name: Optional[StrPipeVar] = None
    description: Optional[StrPipeVar] = None


class UpdateExperimentResponse(Shape):
    """``UpdateExperimentResponse``."""

    experiment_arn: Optional[StrPipeVar] = None


class UpdateTrialComponentRequest(Shape):
    """``UpdateTrialComponentRequest``."""

    trial_component_name: NamePipeVar
    display_name: Optional[StrPipeVar] = None
    status: Optional[TrialComponentStatus] = None
    start_time: Optional[TimePipeVar] = None
    end_time: Optional[TimePipeVar] = None
    parameters: Optional[dict[str, TrialComponentParameterValue]] = None
    parameters_to_remove: Optional[list[StrPipeVar]] = None
    input_artifacts: Optional[dict[str, TrialComponentArtifact]] = None
    input_artifacts_to_remove: Optional[list[StrPipeVar]] = None
    output_artifacts: Optional[dict[str, TrialComponentArtifact]] = None
    output_artifacts_to_remove: Optional[list[StrPipeVar]] = None


class UpdateTrialComponentResponse(Shape):
    """``UpdateTrialComponentResponse``."""

    trial_component_arn: Optional[StrPipeVar] = None


class UpdateTrialRequest(Shape):
    """``UpdateTrialRequest``."""

    trial_name: NamePipeVar
    display_name: Optional[StrPipeVar] = None


class UpdateTrialResponse(Shape):
    """``UpdateTrialResponse``."""

    trial_arn: Optional[StrPipeVar] = None
