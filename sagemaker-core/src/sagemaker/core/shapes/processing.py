# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: processing."""

from typing import ClassVar, Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.common import Tag, VpcConfig
from sagemaker.core.workflow.variable_types import (
    BoolPipeVar,
    IntPipeVar,
    NamePipeVar,
    StrPipeVar,
    TimePipeVar,
)


class AppSpecification(Shape):
    """``AppSpecification``."""

    image_uri: StrPipeVar
    container_entrypoint: Optional[list[StrPipeVar]] = None
    container_arguments: Optional[list[StrPipeVar]] = None


class AthenaDatasetDefinition(Shape):
    """``AthenaDatasetDefinition``.

    output_format: PARQUET, ORC, AVRO, JSON, TEXTFILE
    output_compression: GZIP, SNAPPY, ZLIB
    """

    catalog: StrPipeVar
    database: StrPipeVar
    query_string: StrPipeVar
    work_group: Optional[StrPipeVar] = None
    output_s3_uri: StrPipeVar
    kms_key_id: Optional[StrPipeVar] = None
    output_format: StrPipeVar
    output_compression: Optional[StrPipeVar] = None


class NetworkConfig(Shape):
    """``NetworkConfig``."""

    enable_inter_container_traffic_encryption: Optional[BoolPipeVar] = None
    enable_network_isolation: Optional[BoolPipeVar] = None
    vpc_config: Optional[VpcConfig] = None


class ProcessingS3Output(Shape):
    """``ProcessingS3Output``.

    s3_upload_mode: Continuous, EndOfJob
    """

    s3_uri: Optional[StrPipeVar] = None
    local_path: Optional[StrPipeVar] = None
    s3_upload_mode: Optional[StrPipeVar] = "EndOfJob"


class ProcessingFeatureStoreOutput(Shape):
    """``ProcessingFeatureStoreOutput``."""

    feature_group_name: NamePipeVar


class ProcessingOutput(Shape):
    """``ProcessingOutput``."""

    output_name: StrPipeVar
    s3_output: Optional[ProcessingS3Output] = None
    feature_store_output: Optional[ProcessingFeatureStoreOutput] = None
    app_managed: Optional[BoolPipeVar] = None


class ProcessingOutputConfig(Shape):
    """``ProcessingOutputConfig``."""

    outputs: list[ProcessingOutput]
    kms_key_id: Optional[StrPipeVar] = None


class ProcessingInstancePreference(Shape):
    """``ProcessingInstancePreference``.

    instance_count: 1..100
    """

    instance_type: StrPipeVar
    instance_count: Optional[IntPipeVar] = None


class ProcessingClusterConfig(Shape):
    """``ProcessingClusterConfig``.

    instance_count: 1..100
    volume_size_in_gb: 1..16384
    selected_instance_count: 1..100
    """

    _api_names: ClassVar[dict[str, str]] = {"volume_size_in_gb": "VolumeSizeInGB"}

    instance_count: Optional[IntPipeVar] = None
    instance_type: Optional[StrPipeVar] = None
    volume_size_in_gb: IntPipeVar
    volume_kms_key_id: Optional[StrPipeVar] = None
    instance_preferences: Optional[list[ProcessingInstancePreference]] = None
    selected_instance_type: Optional[StrPipeVar] = None
    selected_instance_count: Optional[IntPipeVar] = None


class ProcessingResources(Shape):
    """``ProcessingResources``."""

    cluster_config: ProcessingClusterConfig


class ProcessingStoppingCondition(Shape):
    """``ProcessingStoppingCondition``.

    max_runtime_in_seconds: 1..777600
    """

    max_runtime_in_seconds: IntPipeVar


class ExperimentConfig(Shape):
    """``ExperimentConfig``."""

    experiment_name: Optional[NamePipeVar] = None
    trial_name: Optional[NamePipeVar] = None
    trial_component_display_name: Optional[StrPipeVar] = None
    run_name: Optional[StrPipeVar] = None


class ProcessingS3Input(Shape):
    """``ProcessingS3Input``.

    s3_data_type: ManifestFile, S3Prefix
    s3_input_mode: Pipe, File
    s3_data_distribution_type: FullyReplicated, ShardedByS3Key
    s3_compression_type: None, Gzip
    """

    s3_uri: StrPipeVar
    local_path: Optional[StrPipeVar] = None
    s3_data_type: Optional[StrPipeVar] = "S3Prefix"
    s3_input_mode: Optional[StrPipeVar] = None
    s3_data_distribution_type: Optional[StrPipeVar] = None
    s3_compression_type: Optional[StrPipeVar] = None


class RedshiftDatasetDefinition(Shape):
    """``RedshiftDatasetDefinition``.

    output_format: PARQUET, CSV
    output_compression: None, GZIP, BZIP2, ZSTD, SNAPPY
    """

    cluster_id: StrPipeVar
    database: StrPipeVar
    db_user: StrPipeVar
    query_string: StrPipeVar
    cluster_role_arn: StrPipeVar
    output_s3_uri: StrPipeVar
    kms_key_id: Optional[StrPipeVar] = None
    output_format: StrPipeVar
    output_compression: Optional[StrPipeVar] = None


class DatasetDefinition(Shape):
    """``DatasetDefinition``.

    data_distribution_type: FullyReplicated, ShardedByS3Key
    input_mode: Pipe, File
    """

    athena_dataset_definition: Optional[AthenaDatasetDefinition] = None
    redshift_dataset_definition: Optional[RedshiftDatasetDefinition] = None
    local_path: Optional[StrPipeVar] = None
    data_distribution_type: Optional[StrPipeVar] = None
    input_mode: Optional[StrPipeVar] = None


class ProcessingInput(Shape):
    """``ProcessingInput``."""

    input_name: StrPipeVar
    app_managed: Optional[BoolPipeVar] = None
    s3_input: Optional[ProcessingS3Input] = None
    dataset_definition: Optional[DatasetDefinition] = None


class CreateProcessingJobRequest(Shape):
    """``CreateProcessingJobRequest``."""

    processing_inputs: Optional[list[ProcessingInput]] = None
    processing_output_config: Optional[ProcessingOutputConfig] = None
    processing_job_name: NamePipeVar
    processing_resources: ProcessingResources
    stopping_condition: Optional[ProcessingStoppingCondition] = None
    app_specification: AppSpecification
    environment: Optional[dict[str, StrPipeVar]] = None
    network_config: Optional[NetworkConfig] = None
    role_arn: StrPipeVar
    tags: Optional[list[Tag]] = None
    experiment_config: Optional[ExperimentConfig] = None


class CreateProcessingJobResponse(Shape):
    """``CreateProcessingJobResponse``."""

    processing_job_arn: StrPipeVar


class DeleteProcessingJobRequest(Shape):
    """``DeleteProcessingJobRequest``."""

    processing_job_name: NamePipeVar


class DescribeProcessingJobRequest(Shape):
    """``DescribeProcessingJobRequest``."""

    processing_job_name: NamePipeVar


class DescribeProcessingJobResponse(Shape):
    """``DescribeProcessingJobResponse``.

    processing_job_status: InProgress, Completed, Failed, Stopping, Stopped
    """

    _api_names: ClassVar[dict[str, str]] = {"auto_ml_job_arn": "AutoMLJobArn"}

    processing_inputs: Optional[list[ProcessingInput]] = None
    processing_output_config: Optional[ProcessingOutputConfig] = None
    processing_job_name: NamePipeVar
    processing_resources: ProcessingResources
    stopping_condition: Optional[ProcessingStoppingCondition] = None
    app_specification: AppSpecification
    environment: Optional[dict[str, StrPipeVar]] = None
    network_config: Optional[NetworkConfig] = None
    role_arn: Optional[StrPipeVar] = None
    experiment_config: Optional[ExperimentConfig] = None
    processing_job_arn: StrPipeVar
    processing_job_status: StrPipeVar
    exit_message: Optional[StrPipeVar] = None
    failure_reason: Optional[StrPipeVar] = None
    processing_end_time: Optional[TimePipeVar] = None
    processing_start_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    creation_time: TimePipeVar
    monitoring_schedule_arn: Optional[StrPipeVar] = None
    auto_ml_job_arn: Optional[StrPipeVar] = None
    training_job_arn: Optional[StrPipeVar] = None


class ListProcessingJobsRequest(Shape):
    """``ListProcessingJobsRequest``.

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


class ProcessingJobSummary(Shape):
    """``ProcessingJobSummary``.

    processing_job_status: InProgress, Completed, Failed, Stopping, Stopped
    """

    processing_job_name: NamePipeVar
    processing_job_arn: StrPipeVar
    creation_time: TimePipeVar
    processing_end_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    processing_job_status: StrPipeVar
    failure_reason: Optional[StrPipeVar] = None
    exit_message: Optional[StrPipeVar] = None


class ListProcessingJobsResponse(Shape):
    """``ListProcessingJobsResponse``."""

    processing_job_summaries: list[ProcessingJobSummary]
    next_token: Optional[StrPipeVar] = None


class StopProcessingJobRequest(Shape):
    """``StopProcessingJobRequest``."""

    processing_job_name: NamePipeVar
