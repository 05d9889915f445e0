# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: optimization."""

from typing import Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.common import StoppingCondition, Tag
from sagemaker.core.shapes.training import ModelArtifacts
from sagemaker.core.workflow.variable_types import (
    BoolPipeVar,
    IntPipeVar,
    NamePipeVar,
    StrPipeVar,
    TimePipeVar,
)


class CompilationJobSummary(Shape):
    """``CompilationJobSummary``.

    compilation_target_platform_os: ANDROID, LINUX
    compilation_target_platform_arch: X86_64, X86, ARM64, ARM_EABI, ARM_EABIHF
    compilation_target_platform_accelerator: INTEL_GRAPHICS, MALI, NVIDIA, NNA
    compilation_job_status: INPROGRESS, COMPLETED, FAILED, STARTING, STOPPING, STOPPED
    """

    compilation_job_name: NamePipeVar
    compilation_job_arn: StrPipeVar
    creation_time: TimePipeVar
    compilation_start_time: Optional[TimePipeVar] = None
    compilation_end_time: Optional[TimePipeVar] = None
    compilation_target_device: Optional[StrPipeVar] = None
    compilation_target_platform_os: Optional[StrPipeVar] = None
    compilation_target_platform_arch: Optional[StrPipeVar] = None
    compilation_target_platform_accelerator: Optional[StrPipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    compilation_job_status: StrPipeVar


class InputConfig(Shape):
    """``InputConfig``."""

    s3_uri: StrPipeVar
    data_input_config: Optional[StrPipeVar] = None
    framework: StrPipeVar
    framework_version: Optional[StrPipeVar] = None


class TargetPlatform(Shape):
    """``TargetPlatform``.

    os: ANDROID, LINUX
    arch: X86_64, X86, ARM64, ARM_EABI, ARM_EABIHF
    accelerator: INTEL_GRAPHICS, MALI, NVIDIA, NNA
    """

    os: StrPipeVar
    arch: StrPipeVar
    accelerator: Optional[StrPipeVar] = None


class OutputConfig(Shape):
    """``OutputConfig``."""

    s3_output_location: StrPipeVar
    target_device: Optional[StrPipeVar] = None
    target_platform: Optional[TargetPlatform] = None
    compiler_options: Optional[StrPipeVar] = None
    kms_key_id: Optional[StrPipeVar] = None


class NeoVpcConfig(Shape):
    """``NeoVpcConfig``."""

    security_group_ids: list[StrPipeVar]
    subnets: list[StrPipeVar]


class CreateCompilationJobRequest(Shape):
    """``CreateCompilationJobRequest``."""

    compilation_job_name: NamePipeVar
    role_arn: StrPipeVar
    model_package_version_arn: Optional[StrPipeVar] = None
    input_config: Optional[InputConfig] = None
    output_config: OutputConfig
    vpc_config: Optional[NeoVpcConfig] = None
    stopping_condition: StoppingCondition
    tags: Optional[list[Tag]] = None


class CreateCompilationJobResponse(Shape):
    """``CreateCompilationJobResponse``."""

    compilation_job_arn: StrPipeVar


class OptimizationModelAccessConfig(Shape):
    """``OptimizationModelAccessConfig``."""

    accept_eula: BoolPipeVar


class OptimizationJobModelSourceS3(Shape):
    """``OptimizationJobModelSourceS3``."""

    s3_uri: Optional[StrPipeVar] = None
    model_access_config: Optional[OptimizationModelAccessConfig] = None


class OptimizationSageMakerModel(Shape):
    """``OptimizationSageMakerModel``."""

    model_name: Optional[NamePipeVar] = None


class OptimizationJobModelSource(Shape):
    """``OptimizationJobModelSource``."""

    s3: Optional[OptimizationJobModelSourceS3] = None
    sage_maker_model: Optional[OptimizationSageMakerModel] = None


class OptimizationJobOutputConfig(Shape):
    """``OptimizationJobOutputConfig``."""

    kms_key_id: Optional[StrPipeVar] = None
    s3_output_location: StrPipeVar
    sage_maker_model: Optional[OptimizationSageMakerModel] = None


class OptimizationVpcConfig(Shape):
    """``OptimizationVpcConfig``."""

    security_group_ids: list[StrPipeVar]
    subnets: list[StrPipeVar]


class ModelQuantizationConfig(Shape):
    """``ModelQuantizationConfig``."""

    image: Optional[StrPipeVar] = None
    override_environment: Optional[dict[str, StrPipeVar]] = None


class ModelCompilationConfig(Shape):
    """``ModelCompilationConfig``."""

    image: Optional[StrPipeVar] = None
    override_environment: Optional[dict[str, StrPipeVar]] = None


class ModelShardingConfig(Shape):
    """``ModelShardingConfig``."""

    image: Optional[StrPipeVar] = None
    override_environment: Optional[dict[str, StrPipeVar]] = None


class ModelSpeculativeDecodingTrainingDataSource(Shape):
    """``ModelSpeculativeDecodingTrainingDataSource``.

    s3_data_type: S3Prefix, ManifestFile
    """

    s3_uri: StrPipeVar
    s3_data_type: StrPipeVar


class ModelSpeculativeDecodingConfig(Shape):
    """``ModelSpeculativeDecodingConfig``.

    technique: EAGLE
    """

    technique: StrPipeVar
    training_data_source: Optional[ModelSpeculativeDecodingTrainingDataSource] = None


class OptimizationConfig(Shape):
    """``OptimizationConfig``: exactly one of its members."""

    model_quantization_config: Optional[ModelQuantizationConfig] = None
    model_compilation_config: Optional[ModelCompilationConfig] = None
    model_sharding_config: Optional[ModelShardingConfig] = None
    model_speculative_decoding_config: Optional[ModelSpeculativeDecodingConfig] = None


class CreateOptimizationJobRequest(Shape):
    """``CreateOptimizationJobRequest``.

    max_instance_count: 1..
    """

    optimization_job_name: NamePipeVar
    role_arn: StrPipeVar
    model_source: OptimizationJobModelSource
    deployment_instance_type: StrPipeVar
    max_instance_count: Optional[IntPipeVar] = None
    optimization_environment: Optional[dict[str, StrPipeVar]] = None
    optimization_configs: list[OptimizationConfig]
    output_config: OptimizationJobOutputConfig
    stopping_condition: StoppingCondition
    tags: Optional[list[Tag]] = None
    vpc_config: Optional[OptimizationVpcConfig] = None
    training_plan_arns: Optional[list[StrPipeVar]] = None


class CreateOptimizationJobResponse(Shape):
    """``CreateOptimizationJobResponse``."""

    optimization_job_arn: StrPipeVar


class DeleteCompilationJobRequest(Shape):
    """``DeleteCompilationJobRequest``."""

    compilation_job_name: NamePipeVar


class DeleteOptimizationJobRequest(Shape):
    """``DeleteOptimizationJobRequest``."""

    optimization_job_name: NamePipeVar


class DerivedInformation(Shape):
    """``DerivedInformation``."""

    derived_data_input_config: Optional[StrPipeVar] = None


class DescribeCompilationJobRequest(Shape):
    """``DescribeCompilationJobRequest``."""

    compilation_job_name: NamePipeVar


class ModelDigests(Shape):
    """``ModelDigests``."""

    artifact_digest: Optional[StrPipeVar] = None


class DescribeCompilationJobResponse(Shape):
    """``DescribeCompilationJobResponse``.

    compilation_job_status: INPROGRESS, COMPLETED, FAILED, STARTING, STOPPING, STOPPED
    """

    compilation_job_name: NamePipeVar
    compilation_job_arn: StrPipeVar
    compilation_job_status: StrPipeVar
    compilation_start_time: Optional[TimePipeVar] = None
    compilation_end_time: Optional[TimePipeVar] = None
    stopping_condition: StoppingCondition
    inference_image: Optional[StrPipeVar] = None
    model_package_version_arn: Optional[StrPipeVar] = None
    creation_time: TimePipeVar
    last_modified_time: TimePipeVar
    failure_reason: StrPipeVar
    model_artifacts: ModelArtifacts
    model_digests: Optional[ModelDigests] = None
    role_arn: StrPipeVar
    input_config: InputConfig
    output_config: OutputConfig
    vpc_config: Optional[NeoVpcConfig] = None
    derived_information: Optional[DerivedInformation] = None


class DescribeOptimizationJobRequest(Shape):
    """``DescribeOptimizationJobRequest``."""

    optimization_job_name: NamePipeVar


class OptimizationOutput(Shape):
    """``OptimizationOutput``."""

    recommended_inference_image: Optional[StrPipeVar] = None


class DescribeOptimizationJobResponse(Shape):
    """``DescribeOptimizationJobResponse``.

    optimization_job_status: INPROGRESS, COMPLETED, FAILED, STARTING, STOPPING, STOPPED
    max_instance_count: 1..
    """

    optimization_job_arn: StrPipeVar
    optimization_job_status: StrPipeVar
    optimization_start_time: Optional[TimePipeVar] = None
    optimization_end_time: Optional[TimePipeVar] = None
    creation_time: TimePipeVar
    last_modified_time: TimePipeVar
    failure_reason: Optional[StrPipeVar] = None
    optimization_job_name: NamePipeVar
    model_source: OptimizationJobModelSource
    optimization_environment: Optional[dict[str, StrPipeVar]] = None
    deployment_instance_type: StrPipeVar
    max_instance_count: Optional[IntPipeVar] = None
    optimization_configs: list[OptimizationConfig]
    output_config: OptimizationJobOutputConfig
    optimization_output: Optional[OptimizationOutput] = None
    role_arn: StrPipeVar
    stopping_condition: StoppingCondition
    vpc_config: Optional[OptimizationVpcConfig] = None
    training_plan_arns: Optional[list[StrPipeVar]] = None


class ListCompilationJobsRequest(Shape):
    """``ListCompilationJobsRequest``.

    max_results: 1..100
    status_equals: INPROGRESS, COMPLETED, FAILED, STARTING, STOPPING, STOPPED
    sort_by: Name, CreationTime, Status
    sort_order: Ascending, Descending
    """

    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    creation_time_after: Optional[TimePipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    last_modified_time_after: Optional[TimePipeVar] = None
    last_modified_time_before: Optional[TimePipeVar] = None
    name_contains: Optional[StrPipeVar] = None
    status_equals: Optional[StrPipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None


class ListCompilationJobsResponse(Shape):
    """``ListCompilationJobsResponse``."""

    compilation_job_summaries: list[CompilationJobSummary]
    next_token: Optional[StrPipeVar] = None


class ListOptimizationJobsRequest(Shape):
    """``ListOptimizationJobsRequest``.

    max_results: 1..100
    status_equals: INPROGRESS, COMPLETED, FAILED, STARTING, STOPPING, STOPPED
    sort_by: Name, CreationTime, Status
    sort_order: Ascending, Descending
    """

    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    creation_time_after: Optional[TimePipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    last_modified_time_after: Optional[TimePipeVar] = None
    last_modified_time_before: Optional[TimePipeVar] = None
    optimization_contains: Optional[StrPipeVar] = None
    name_contains: Optional[StrPipeVar] = None
    status_equals: Optional[StrPipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None


class OptimizationJobSummary(Shape):
    """``OptimizationJobSummary``.

    optimization_job_status: INPROGRESS, COMPLETED, FAILED, STARTING, STOPPING, STOPPED
    max_instance_count: 1..
    """

    optimization_job_name: NamePipeVar
    optimization_job_arn: StrPipeVar
    creation_time: TimePipeVar
    optimization_job_status: StrPipeVar
    optimization_start_time: Optional[TimePipeVar] = None
    optimization_end_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    deployment_instance_type: StrPipeVar
    max_instance_count: Optional[IntPipeVar] = None
    optimization_types: list[StrPipeVar]


class ListOptimizationJobsResponse(Shape):
    """``ListOptimizationJobsResponse``."""

    optimization_job_summaries: list[OptimizationJobSummary]
    next_token: Optional[StrPipeVar] = None


class StopCompilationJobRequest(Shape):
    """``StopCompilationJobRequest``."""

    compilation_job_name: NamePipeVar


class StopOptimizationJobRequest(Shape):
    """``StopOptimizationJobRequest``."""

    optimization_job_name: NamePipeVar
