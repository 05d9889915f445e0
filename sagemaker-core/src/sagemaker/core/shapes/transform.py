# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: transform."""

from typing import ClassVar, Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.common import Tag
from sagemaker.core.shapes.processing import ExperimentConfig
from sagemaker.core.workflow.variable_types import (
    BoolPipeVar,
    IntPipeVar,
    NamePipeVar,
    StrPipeVar,
    TimePipeVar,
)


class TransformS3DataSource(Shape):
    """``TransformS3DataSource``.

    s3_data_type: ManifestFile, S3Prefix, AugmentedManifestFile, Converse
    """

    s3_data_type: StrPipeVar
    s3_uri: StrPipeVar


class TransformDataSource(Shape):
    """``TransformDataSource``."""

    s3_data_source: TransformS3DataSource


class TransformInput(Shape):
    """``TransformInput``.

    compression_type: None, Gzip
    split_type: None, Line, RecordIO, TFRecord
    """

    data_source: TransformDataSource
    content_type: Optional[StrPipeVar] = None
    compression_type: Optional[StrPipeVar] = None
    split_type: Optional[StrPipeVar] = None


class TransformOutput(Shape):
    """``TransformOutput``.

    assemble_with: None, Line
    """

    s3_output_path: StrPipeVar
    accept: Optional[StrPipeVar] = None
    assemble_with: Optional[StrPipeVar] = None
    kms_key_id: Optional[StrPipeVar] = None


class TransformResources(Shape):
    """``TransformResources``.

    instance_count: 1..
    """

    instance_type: StrPipeVar
    instance_count: IntPipeVar
    volume_kms_key_id: Optional[StrPipeVar] = None
    transform_ami_version: Optional[StrPipeVar] = None


class BatchDataCaptureConfig(Shape):
    """``BatchDataCaptureConfig``."""

    destination_s3_uri: StrPipeVar
    kms_key_id: Optional[StrPipeVar] = None
    generate_inference_id: Optional[BoolPipeVar] = None


class ModelClientConfig(Shape):
    """``ModelClientConfig``.

    invocations_timeout_in_seconds: 1..3600
    invocations_max_retries: 0..3
    """

    invocations_timeout_in_seconds: Optional[IntPipeVar] = None
    invocations_max_retries: Optional[IntPipeVar] = None


class DataProcessing(Shape):
    """``DataProcessing``.

    join_source: Input, None
    """

    input_filter: Optional[StrPipeVar] = None
    output_filter: Optional[StrPipeVar] = None
    join_source: Optional[StrPipeVar] = None


class CreateTransformJobRequest(Shape):
    """``CreateTransformJobRequest``.

    max_concurrent_transforms: 0..
    max_payload_in_mb: 0..
    batch_strategy: MultiRecord, SingleRecord
    """

    _api_names: ClassVar[dict[str, str]] = {"max_payload_in_mb": "MaxPayloadInMB"}

    transform_job_name: NamePipeVar
    model_name: NamePipeVar
    max_concurrent_transforms: Optional[IntPipeVar] = None
    model_client_config: Optional[ModelClientConfig] = None
    max_payload_in_mb: Optional[IntPipeVar] = None
    batch_strategy: Optional[StrPipeVar] = None
    environment: Optional[dict[str, StrPipeVar]] = None
    transform_input: TransformInput
    transform_output: TransformOutput
    data_capture_config: Optional[BatchDataCaptureConfig] = None
    transform_resources: TransformResources
    data_processing: Optional[DataProcessing] = None
    tags: Optional[list[Tag]] = None
    experiment_config: Optional[ExperimentConfig] = None


class CreateTransformJobResponse(Shape):
    """``CreateTransformJobResponse``."""

    transform_job_arn: StrPipeVar


class DescribeTransformJobRequest(Shape):
    """``DescribeTransformJobRequest``."""

    transform_job_name: NamePipeVar


class DescribeTransformJobResponse(Shape):
    """``DescribeTransformJobResponse``.

    transform_job_status: InProgress, Completed, Failed, Stopping, Stopped
    max_concurrent_transforms: 0..
    max_payload_in_mb: 0..
    batch_strategy: MultiRecord, SingleRecord
    """

    _api_names: ClassVar[dict[str, str]] = {
        "max_payload_in_mb": "MaxPayloadInMB",
        "auto_ml_job_arn": "AutoMLJobArn",
    }

    transform_job_name: NamePipeVar
    transform_job_arn: StrPipeVar
    transform_job_status: StrPipeVar
    failure_reason: Optional[StrPipeVar] = None
    model_name: NamePipeVar
    max_concurrent_transforms: Optional[IntPipeVar] = None
    model_client_config: Optional[ModelClientConfig] = None
    max_payload_in_mb: Optional[IntPipeVar] = None
    batch_strategy: Optional[StrPipeVar] = None
    environment: Optional[dict[str, StrPipeVar]] = None
    transform_input: TransformInput
    transform_output: Optional[TransformOutput] = None
    data_capture_config: Optional[BatchDataCaptureConfig] = None
    transform_resources: TransformResources
    creation_time: TimePipeVar
    transform_start_time: Optional[TimePipeVar] = None
    transform_end_time: Optional[TimePipeVar] = None
    labeling_job_arn: Optional[StrPipeVar] = None
    auto_ml_job_arn: Optional[StrPipeVar] = None
    data_processing: Optional[DataProcessing] = None
    experiment_config: Optional[ExperimentConfig] = None


class ListTransformJobsRequest(Shape):
    """``ListTransformJobsRequest``.

    status_equals: InProgress, Completed, Failed, Stopping, Stopped
    sort_by: Name, CreationTime, Status
    sort_order: Ascending, Descending
    max_results: 1..100
    """

    creation_time_after: Optional[TimePipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    last_modified_time_after: Optional[TimePipeVar] = None
    last_modified_time_before: Optional[TimePipeVar] = None
    name_contains: Optional[StrPipeVar] = None
    status_equals: Optional[StrPipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None


class TransformJobSummary(Shape):
    """``TransformJobSummary``.

    transform_job_status: InProgress, Completed, Failed, Stopping, Stopped
    """

    transform_job_name: NamePipeVar
    transform_job_arn: StrPipeVar
    creation_time: TimePipeVar
    transform_end_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    transform_job_status: StrPipeVar
    failure_reason: Optional[StrPipeVar] = None


class ListTransformJobsResponse(Shape):
    """``ListTransformJobsResponse``."""

    transform_job_summaries: list[TransformJobSummary]
    next_token: Optional[StrPipeVar] = None


class StopTransformJobRequest(Shape):
    """``StopTransformJobRequest``."""

    transform_job_name: NamePipeVar
