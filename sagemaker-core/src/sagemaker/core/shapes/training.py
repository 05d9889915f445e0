"""Shapes of ``CreateTrainingJob``."""

from __future__ import annotations

from typing import Optional

from sagemaker.core.helper.pipeline_variable import BoolPipeVar, IntPipeVar, StrPipeVar
from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.common import InstancePreference, MetricDefinition


class HubAccessConfig(Shape):
    """``HubAccessConfig``."""

    hub_content_arn: StrPipeVar


class ModelAccessConfig(Shape):
    """``ModelAccessConfig``."""

    accept_eula: BoolPipeVar


class S3DataSource(Shape):
    """``S3DataSource``."""

    s3_data_type: StrPipeVar
    s3_uri: StrPipeVar
    s3_data_distribution_type: Optional[StrPipeVar] = None
    attribute_names: Optional[list[StrPipeVar]] = None
    instance_group_names: Optional[list[StrPipeVar]] = None
    model_access_config: Optional[ModelAccessConfig] = None
    hub_access_config: Optional[HubAccessConfig] = None


class FileSystemDataSource(Shape):
    """``FileSystemDataSource``: Amazon EFS or FSx for Lustre; the job needs a VPC."""

    file_system_id: StrPipeVar
    file_system_access_mode: StrPipeVar
    file_system_type: StrPipeVar
    directory_path: StrPipeVar


class DatasetSource(Shape):
    """``DatasetSource``."""

    dataset_arn: StrPipeVar


class DataSource(Shape):
    """``DataSource``: exactly one of its members."""

    s3_data_source: Optional[S3DataSource] = None
    file_system_data_source: Optional[FileSystemDataSource] = None
    dataset_source: Optional[DatasetSource] = None


class ShuffleConfig(Shape):
    """``ShuffleConfig``."""

    seed: IntPipeVar


class Channel(Shape):
    """``Channel``: one input of a training job, at ``/opt/ml/input/data/<channel_name>``."""

    channel_name: StrPipeVar
    data_source: Optional[DataSource] = None
    content_type: Optional[StrPipeVar] = None
    compression_type: Optional[StrPipeVar] = None
    record_wrapper_type: Optional[StrPipeVar] = None
    input_mode: Optional[StrPipeVar] = None
    shuffle_config: Optional[ShuffleConfig] = None


class OutputDataConfig(Shape):
    """``OutputDataConfig``."""

    s3_output_path: Optional[StrPipeVar] = None
    kms_key_id: Optional[StrPipeVar] = None
    compression_type: Optional[StrPipeVar] = None


class InstanceGroup(Shape):
    """``InstanceGroup`` of a heterogeneous cluster."""

    instance_type: Optional[StrPipeVar] = None
    instance_count: Optional[IntPipeVar] = None
    instance_group_name: Optional[StrPipeVar] = None


class PlacementSpecification(Shape):
    """``PlacementSpecification``."""

    ultra_server_id: Optional[StrPipeVar] = None
    instance_count: IntPipeVar


class InstancePlacementConfig(Shape):
    """``InstancePlacementConfig``."""

    enable_multiple_jobs: Optional[BoolPipeVar] = None
    placement_specifications: Optional[list[PlacementSpecification]] = None


class ResourceConfig(Shape):
    """``ResourceConfig``; the volume in GB."""

    instance_type: Optional[StrPipeVar] = None
    instance_count: Optional[IntPipeVar] = None
    volume_size_in_gb: Optional[IntPipeVar] = None
    volume_kms_key_id: Optional[StrPipeVar] = None
    keep_alive_period_in_seconds: Optional[IntPipeVar] = None
    instance_groups: Optional[list[InstanceGroup]] = None
    training_plan_arn: Optional[StrPipeVar] = None
    instance_placement_config: Optional[InstancePlacementConfig] = None
    instance_preferences: Optional[list[InstancePreference]] = None
    selected_instance_type: Optional[StrPipeVar] = None
    selected_instance_count: Optional[IntPipeVar] = None


class CheckpointConfig(Shape):
    """``CheckpointConfig``: kept in step with ``s3_uri`` while the job runs."""

    s3_uri: StrPipeVar
    local_path: Optional[StrPipeVar] = None


class TensorBoardOutputConfig(Shape):
    """``TensorBoardOutputConfig``."""

    s3_output_path: StrPipeVar
    local_path: Optional[StrPipeVar] = None


class TrainingRepositoryAuthConfig(Shape):
    """``TrainingRepositoryAuthConfig``."""

    training_repository_credentials_provider_arn: StrPipeVar


class TrainingImageConfig(Shape):
    """``TrainingImageConfig``."""

    training_repository_access_mode: StrPipeVar
    training_repository_auth_config: Optional[TrainingRepositoryAuthConfig] = None


class AlgorithmSpecification(Shape):
    """``AlgorithmSpecification``: an image or an algorithm, and how it is started."""

    training_image: Optional[StrPipeVar] = None
    algorithm_name: Optional[StrPipeVar] = None
    training_input_mode: Optional[StrPipeVar] = None
    metric_definitions: Optional[list[MetricDefinition]] = None
    enable_sage_maker_metrics_time_series: Optional[BoolPipeVar] = None
    container_entrypoint: Optional[list[StrPipeVar]] = None
    container_arguments: Optional[list[StrPipeVar]] = None
    training_image_config: Optional[TrainingImageConfig] = None


class ModelPackageConfig(Shape):
    """``ModelPackageConfig``: the package group that a serverless job's result goes to."""

    model_package_group_arn: StrPipeVar
    source_model_package_arn: Optional[StrPipeVar] = None
