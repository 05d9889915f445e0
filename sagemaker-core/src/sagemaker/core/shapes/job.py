# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: job."""

from typing import Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.common import Tag, VpcConfig
from sagemaker.core.workflow.variable_types import (
    BoolPipeVar,
    IntPipeVar,
    NamePipeVar,
    StrPipeVar,
    TimePipeVar,
)


class BillableTokenUsage(Shape):
    """``BillableTokenUsage``."""

    prefill_token_count: Optional[IntPipeVar] = None
    sample_token_count: Optional[IntPipeVar] = None
    training_token_count: Optional[IntPipeVar] = None


class CreateJobRequest(Shape):
    """``CreateJobRequest``.

    job_category: AgentRFT, SyntheticDataGeneration, DataQualityEvaluation, AgentRFTEvaluation,
        DataTransformation
    """

    job_name: NamePipeVar
    role_arn: StrPipeVar
    job_category: StrPipeVar
    job_config_schema_version: StrPipeVar
    job_config_document: StrPipeVar
    tags: Optional[list[Tag]] = None


class CreateJobResponse(Shape):
    """``CreateJobResponse``."""

    job_arn: StrPipeVar


class LoraConfig(Shape):
    """``LoraConfig``.

    rank: 1..256
    alpha: 1..
    """

    rank: IntPipeVar
    alpha: IntPipeVar


class TrainingSessionModelConfig(Shape):
    """``TrainingSessionModelConfig``."""

    base_model_arn: StrPipeVar
    accept_eula: Optional[BoolPipeVar] = None


class TrainingSessionS3Location(Shape):
    """``TrainingSessionS3Location``."""

    path: StrPipeVar
    kms_key_arn: Optional[StrPipeVar] = None


class TrainingSessionOutputConfig(Shape):
    """``TrainingSessionOutputConfig``."""

    s3_location: TrainingSessionS3Location


class CreateTrainingSessionRequest(Shape):
    """``CreateTrainingSessionRequest``."""

    training_session_name: NamePipeVar
    model_package_group_arn: Optional[StrPipeVar] = None
    lora_config: LoraConfig
    role_arn: StrPipeVar
    vpc_config: Optional[VpcConfig] = None
    model_config_: TrainingSessionModelConfig
    output_config: TrainingSessionOutputConfig
    tags: Optional[list[Tag]] = None


class CreateTrainingSessionResponse(Shape):
    """``CreateTrainingSessionResponse``."""

    training_session_arn: StrPipeVar


class DeleteJobRequest(Shape):
    """``DeleteJobRequest``.

    job_category: AgentRFT, SyntheticDataGeneration, DataQualityEvaluation, AgentRFTEvaluation,
        DataTransformation
    """

    job_name: NamePipeVar
    job_category: StrPipeVar


class DeleteJobResponse(Shape):
    """``DeleteJobResponse``."""


class DeleteTrainingSessionRequest(Shape):
    """``DeleteTrainingSessionRequest``."""

    training_session_name: NamePipeVar


class DeleteTrainingSessionResponse(Shape):
    """``DeleteTrainingSessionResponse``."""


class DescribeJobRequest(Shape):
    """``DescribeJobRequest``.

    job_category: AgentRFT, SyntheticDataGeneration, DataQualityEvaluation, AgentRFTEvaluation,
        DataTransformation
    """

    job_name: NamePipeVar
    job_category: StrPipeVar


class JobSecondaryStatusTransition(Shape):
    """``JobSecondaryStatusTransition``."""

    status: StrPipeVar
    start_time: TimePipeVar
    end_time: Optional[TimePipeVar] = None
    status_message: Optional[StrPipeVar] = None


class DescribeJobResponse(Shape):
    """``DescribeJobResponse``.

    job_category: AgentRFT, SyntheticDataGeneration, DataQualityEvaluation, AgentRFTEvaluation,
        DataTransformation
    job_status: InProgress, Completed, Failed, Stopping, Stopped, Deleting, DeleteFailed
    """

    job_name: NamePipeVar
    job_arn: StrPipeVar
    role_arn: StrPipeVar
    job_category: StrPipeVar
    job_config_schema_version: StrPipeVar
    job_config_document: Optional[StrPipeVar] = None
    creation_time: TimePipeVar
    last_modified_time: TimePipeVar
    end_time: Optional[TimePipeVar] = None
    job_status: StrPipeVar
    secondary_status: StrPipeVar
    secondary_status_transitions: list[JobSecondaryStatusTransition]
    failure_reason: Optional[StrPipeVar] = None
    tags: Optional[list[Tag]] = None


class DescribeJobSchemaVersionRequest(Shape):
    """``DescribeJobSchemaVersionRequest``.

    job_category: AgentRFT, SyntheticDataGeneration, DataQualityEvaluation, AgentRFTEvaluation,
        DataTransformation
    """

    job_category: StrPipeVar
    job_config_schema_version: Optional[StrPipeVar] = None


class DescribeJobSchemaVersionResponse(Shape):
    """``DescribeJobSchemaVersionResponse``.

    job_category: AgentRFT, SyntheticDataGeneration, DataQualityEvaluation, AgentRFTEvaluation,
        DataTransformation
    """

    job_category: StrPipeVar
    job_config_schema_version: StrPipeVar
    job_config_schema: StrPipeVar


class DescribeTrainingSessionRequest(Shape):
    """``DescribeTrainingSessionRequest``."""

    training_session_name: NamePipeVar


class TrainingSessionDetail(Shape):
    """``TrainingSessionDetail``."""

    training_session_arn: StrPipeVar
    training_session_name: NamePipeVar
    training_session_status: StrPipeVar
    model_package_group_arn: Optional[StrPipeVar] = None
    creation_time: TimePipeVar
    last_modified_time: Optional[TimePipeVar] = None
    end_time: Optional[TimePipeVar] = None
    error_details: Optional[StrPipeVar] = None
    last_received_sequence_number: Optional[IntPipeVar] = None
    billable_token_usage: Optional[BillableTokenUsage] = None
    vpc_config: Optional[VpcConfig] = None
    role_arn: Optional[StrPipeVar] = None
    lora_config: Optional[LoraConfig] = None
    model_config_: Optional[TrainingSessionModelConfig] = None
    output_config: Optional[TrainingSessionOutputConfig] = None
    tags: Optional[list[Tag]] = None


class DescribeTrainingSessionResponse(Shape):
    """``DescribeTrainingSessionResponse``."""

    training_session_detail: TrainingSessionDetail


class JobConfigSchemaVersionSummary(Shape):
    """``JobConfigSchemaVersionSummary``."""

    job_config_schema_version: StrPipeVar


class JobSummary(Shape):
    """``JobSummary``.

    job_category: AgentRFT, SyntheticDataGeneration, DataQualityEvaluation, AgentRFTEvaluation,
        DataTransformation
    job_status: InProgress, Completed, Failed, Stopping, Stopped, Deleting, DeleteFailed
    """

    job_arn: StrPipeVar
    job_name: NamePipeVar
    job_category: StrPipeVar
    job_status: StrPipeVar
    job_secondary_status: StrPipeVar
    creation_time: TimePipeVar
    last_modified_time: TimePipeVar
    end_time: Optional[TimePipeVar] = None


class ListJobSchemaVersionsRequest(Shape):
    """``ListJobSchemaVersionsRequest``.

    job_category: AgentRFT, SyntheticDataGeneration, DataQualityEvaluation, AgentRFTEvaluation,
        DataTransformation
    max_results: 1..100
    """

    job_category: StrPipeVar
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None


class ListJobSchemaVersionsResponse(Shape):
    """``ListJobSchemaVersionsResponse``."""

    next_token: Optional[StrPipeVar] = None
    job_config_schemas: list[JobConfigSchemaVersionSummary]


class ListJobsRequest(Shape):
    """``ListJobsRequest``.

    job_category: AgentRFT, SyntheticDataGeneration, DataQualityEvaluation, AgentRFTEvaluation,
        DataTransformation
    max_results: 1..100
    sort_by: Name, CreationTime, Status
    sort_order: Ascending, Descending
    status_equals: InProgress, Completed, Failed, Stopping, Stopped, Deleting, DeleteFailed
    """

    job_category: StrPipeVar
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    creation_time_after: Optional[TimePipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    last_modified_time_after: Optional[TimePipeVar] = None
    last_modified_time_before: Optional[TimePipeVar] = None
    name_contains: Optional[StrPipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    status_equals: Optional[StrPipeVar] = None


class ListJobsResponse(Shape):
    """``ListJobsResponse``."""

    next_token: Optional[StrPipeVar] = None
    job_summaries: list[JobSummary]


class ListTrainingSessionsRequest(Shape):
    """``ListTrainingSessionsRequest``.

    max_results: 1..100
    """

    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    creation_time_after: Optional[TimePipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    name_contains: Optional[StrPipeVar] = None
    status_equals: Optional[StrPipeVar] = None


class TrainingSessionSummary(Shape):
    """``TrainingSessionSummary``."""

    training_session_arn: StrPipeVar
    training_session_status: StrPipeVar
    creation_time: TimePipeVar
    last_modified_time: Optional[TimePipeVar] = None


class ListTrainingSessionsResponse(Shape):
    """``ListTrainingSessionsResponse``."""

    next_token: Optional[StrPipeVar] = None
    training_session_summaries: Optional[list[TrainingSessionSummary]] = None


class StopJobRequest(Shape):
    """``StopJobRequest``.

    job_category: AgentRFT, SyntheticDataGeneration, DataQualityEvaluation, AgentRFTEvaluation,
        DataTransformation
    """

    job_name: NamePipeVar
    job_category: StrPipeVar


class StopJobResponse(Shape):
    """``StopJobResponse``."""


class StopTrainingSessionRequest(Shape):
    """``StopTrainingSessionRequest``."""

    training_session_name: NamePipeVar


class StopTrainingSessionResponse(Shape):
    """``StopTrainingSessionResponse``."""
