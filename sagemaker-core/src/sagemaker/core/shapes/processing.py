"""Shapes of ``CreateProcessingJob``."""

from __future__ import annotations

from typing import Optional

from sagemaker.core.helper.pipeline_variable import BoolPipeVar, IntPipeVar, StrPipeVar
from sagemaker.core.shapes._base import Shape


class ProcessingS3Input(Shape):
    """``ProcessingS3Input``. ``s3_uri`` may be a local path; it is then uploaded when the job is submitted."""

    s3_uri: StrPipeVar
    local_path: Optional[StrPipeVar] = None
    s3_data_type: StrPipeVar = "S3Prefix"
    s3_input_mode: Optional[StrPipeVar] = None
    s3_data_distribution_type: Optional[StrPipeVar] = None
    s3_compression_type: Optional[StrPipeVar] = None


class AthenaDatasetDefinition(Shape):
    """``AthenaDatasetDefinition``."""

    catalog: StrPipeVar
    database: StrPipeVar
    query_string: StrPipeVar
    output_s3_uri: StrPipeVar
    output_format: StrPipeVar
    work_group: Optional[StrPipeVar] = None
    kms_key_id: Optional[StrPipeVar] = None
    output_compression: Optional[StrPipeVar] = None


class RedshiftDatasetDefinition(Shape):
    """``RedshiftDatasetDefinition``."""

    cluster_id: StrPipeVar
    database: StrPipeVar
    db_user: StrPipeVar
    query_string: StrPipeVar
    cluster_role_arn: StrPipeVar
    output_s3_uri: StrPipeVar
    output_format: StrPipeVar
    kms_key_id: Optional[StrPipeVar] = None
    output_compression: Optional[StrPipeVar] = None


class DatasetDefinition(Shape):
    """``DatasetDefinition``: the result of one query, placed at ``local_path``."""

    athena_dataset_definition: Optional[AthenaDatasetDefinition] = None
    redshift_dataset_definition: Optional[RedshiftDatasetDefinition] = None
    local_path: Optional[StrPipeVar] = None
    data_distribution_type: Optional[StrPipeVar] = None
    input_mode: Optional[StrPipeVar] = None


class ProcessingInput(Shape):
    """``ProcessingInput``: data that is in the container when the job starts."""

    input_name: StrPipeVar
    app_managed: Optional[BoolPipeVar] = None
    s3_input: Optional[ProcessingS3Input] = None
    dataset_definition: Optional[DatasetDefinition] = None


class ProcessingS3Output(Shape):
    """``ProcessingS3Output``. Without ``s3_uri`` the SDK chooses a place of its own for each execution."""

    s3_uri: Optional[StrPipeVar] = None
    local_path: Optional[StrPipeVar] = None
    s3_upload_mode: Optional[StrPipeVar] = "EndOfJob"


class ProcessingFeatureStoreOutput(Shape):
    """``ProcessingFeatureStoreOutput``."""

    feature_group_name: StrPipeVar


class ProcessingOutput(Shape):
    """``ProcessingOutput``: data that is kept when the job has ended."""

    output_name: StrPipeVar
    s3_output: Optional[ProcessingS3Output] = None
    feature_store_output: Optional[ProcessingFeatureStoreOutput] = None
    app_managed: Optional[BoolPipeVar] = None


class ProcessingStoppingCondition(Shape):
    """``ProcessingStoppingCondition``."""

    max_runtime_in_seconds: IntPipeVar
