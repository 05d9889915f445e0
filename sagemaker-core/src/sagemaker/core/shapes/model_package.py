# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: model package."""

from typing import ClassVar, Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.common import StoppingCondition, Tag, UserContext
from sagemaker.core.shapes.model import AdditionalModelDataSource, ModelDataSource
from sagemaker.core.shapes.training import Channel, MetricDefinition, OutputDataConfig, ResourceConfig
from sagemaker.core.shapes.transform import TransformInput, TransformOutput, TransformResources
from sagemaker.core.shapes.tuning import HyperParameterTuningJobObjective
from sagemaker.core.workflow.variable_types import (
    BoolPipeVar,
    IntPipeVar,
    NamePipeVar,
    StrPipeVar,
    TimePipeVar,
)


class ModelInput(Shape):
    """``ModelInput``."""

    data_input_config: StrPipeVar


class AdditionalS3DataSource(Shape):
    """``AdditionalS3DataSource``.

    s3_data_type: S3Object, S3Prefix
    compression_type: None, Gzip
    """

    s3_data_type: StrPipeVar
    s3_uri: StrPipeVar
    compression_type: Optional[StrPipeVar] = None
    e_tag: Optional[StrPipeVar] = None


class BaseModel(Shape):
    """``BaseModel``."""

    hub_content_name: Optional[NamePipeVar] = None
    hub_content_version: Optional[StrPipeVar] = None
    recipe_name: Optional[StrPipeVar] = None


class ModelPackageContainerDefinition(Shape):
    """``ModelPackageContainerDefinition``."""

    container_hostname: Optional[StrPipeVar] = None
    image: Optional[StrPipeVar] = None
    image_digest: Optional[StrPipeVar] = None
    model_data_url: Optional[StrPipeVar] = None
    model_data_source: Optional[ModelDataSource] = None
    product_id: Optional[StrPipeVar] = None
    environment: Optional[dict[str, StrPipeVar]] = None
    model_input: Optional[ModelInput] = None
    framework: Optional[StrPipeVar] = None
    framework_version: Optional[StrPipeVar] = None
    nearest_model_name: Optional[StrPipeVar] = None
    additional_model_data_sources: Optional[list[AdditionalModelDataSource]] = None
    additional_s3_data_source: Optional[AdditionalS3DataSource] = None
    model_data_e_tag: Optional[StrPipeVar] = None
    is_checkpoint: Optional[BoolPipeVar] = None
    base_model: Optional[BaseModel] = None


class AdditionalInferenceSpecificationDefinition(Shape):
    """``AdditionalInferenceSpecificationDefinition``."""

    _api_names: ClassVar[dict[str, str]] = {"supported_response_mime_types": "SupportedResponseMIMETypes"}

    name: StrPipeVar
    description: Optional[StrPipeVar] = None
    containers: list[ModelPackageContainerDefinition]
    supported_transform_instance_types: Optional[list[StrPipeVar]] = None
    supported_realtime_inference_instance_types: Optional[list[StrPipeVar]] = None
    supported_content_types: Optional[list[StrPipeVar]] = None
    supported_response_mime_types: Optional[list[StrPipeVar]] = None


class AlgorithmStatusItem(Shape):
    """``AlgorithmStatusItem``.

    status: NotStarted, InProgress, Completed, Failed
    """

    name: StrPipeVar
    status: StrPipeVar
    failure_reason: Optional[StrPipeVar] = None


class AlgorithmStatusDetails(Shape):
    """``AlgorithmStatusDetails``."""

    validation_statuses: Optional[list[AlgorithmStatusItem]] = None
    image_scan_statuses: Optional[list[AlgorithmStatusItem]] = None


class AlgorithmSummary(Shape):
    """``AlgorithmSummary``.

    algorithm_status: Pending, InProgress, Completed, Failed, Deleting
    """

    algorithm_name: NamePipeVar
    algorithm_arn: StrPipeVar
    algorithm_description: Optional[StrPipeVar] = None
    creation_time: TimePipeVar
    algorithm_status: StrPipeVar


class TrainingJobDefinition(Shape):
    """``TrainingJobDefinition``.

    training_input_mode: Pipe, File, FastFile
    """

    training_input_mode: StrPipeVar
    hyper_parameters: Optional[dict[str, StrPipeVar]] = None
    input_data_config: list[Channel]
    output_data_config: OutputDataConfig
    resource_config: ResourceConfig
    stopping_condition: StoppingCondition


class TransformJobDefinition(Shape):
    """``TransformJobDefinition``.

    max_concurrent_transforms: 0..
    max_payload_in_mb: 0..
    batch_strategy: MultiRecord, SingleRecord
    """

    _api_names: ClassVar[dict[str, str]] = {"max_payload_in_mb": "MaxPayloadInMB"}

    max_concurrent_transforms: Optional[IntPipeVar] = None
    max_payload_in_mb: Optional[IntPipeVar] = None
    batch_strategy: Optional[StrPipeVar] = None
    environment: Optional[dict[str, StrPipeVar]] = None
    transform_input: TransformInput
    transform_output: TransformOutput
    transform_resources: TransformResources


class AlgorithmValidationProfile(Shape):
    """``AlgorithmValidationProfile``."""

    profile_name: StrPipeVar
    training_job_definition: TrainingJobDefinition
    transform_job_definition: Optional[TransformJobDefinition] = None


class AlgorithmValidationSpecification(Shape):
    """``AlgorithmValidationSpecification``."""

    validation_role: StrPipeVar
    validation_profiles: list[AlgorithmValidationProfile]


class BatchDescribeModelPackageError(Shape):
    """``BatchDescribeModelPackageError``."""

    error_code: StrPipeVar
    error_response: StrPipeVar


class BatchDescribeModelPackageInput(Shape):
    """``BatchDescribeModelPackageInput``."""

    model_package_arn_list: list[StrPipeVar]


class InferenceSpecification(Shape):
    """``InferenceSpecification``."""

    _api_names: ClassVar[dict[str, str]] = {"supported_response_mime_types": "SupportedResponseMIMETypes"}

    containers: list[ModelPackageContainerDefinition]
    supported_transform_instance_types: Optional[list[StrPipeVar]] = None
    supported_realtime_inference_instance_types: Optional[list[StrPipeVar]] = None
    supported_content_types: Optional[list[StrPipeVar]] = None
    supported_response_mime_types: Optional[list[StrPipeVar]] = None


class BatchDescribeModelPackageSummary(Shape):
    """``BatchDescribeModelPackageSummary``.

    model_package_version: 1..
    model_package_status: Pending, InProgress, Completed, Failed, Deleting
    model_approval_status: Approved, Rejected, PendingManualApproval
    model_package_registration_type: Logged, Registered
    """

    model_package_group_name: NamePipeVar
    model_package_version: Optional[IntPipeVar] = None
    model_package_arn: StrPipeVar
    model_package_description: Optional[StrPipeVar] = None
    creation_time: TimePipeVar
    inference_specification: InferenceSpecification
    model_package_status: StrPipeVar
    model_approval_status: Optional[StrPipeVar] = None
    model_package_registration_type: Optional[StrPipeVar] = None


class BatchDescribeModelPackageOutput(Shape):
    """``BatchDescribeModelPackageOutput``."""

    model_package_summaries: Optional[dict[str, BatchDescribeModelPackageSummary]] = None
    batch_describe_model_package_error_map: Optional[dict[str, BatchDescribeModelPackageError]] = None


class MetricsSource(Shape):
    """``MetricsSource``."""

    content_type: StrPipeVar
    content_digest: Optional[StrPipeVar] = None
    s3_uri: StrPipeVar


class Bias(Shape):
    """``Bias``."""

    report: Optional[MetricsSource] = None
    pre_training_report: Optional[MetricsSource] = None
    post_training_report: Optional[MetricsSource] = None


class CategoricalParameterRangeSpecification(Shape):
    """``CategoricalParameterRangeSpecification``."""

    values: list[StrPipeVar]


class ChannelSpecification(Shape):
    """``ChannelSpecification``.

    supported_compression_types: None, Gzip
    supported_input_modes: Pipe, File, FastFile
    """

    name: StrPipeVar
    description: Optional[StrPipeVar] = None
    is_required: Optional[BoolPipeVar] = None
    supported_content_types: list[StrPipeVar]
    supported_compression_types: Optional[list[StrPipeVar]] = None
    supported_input_modes: list[StrPipeVar]


class ContinuousParameterRangeSpecification(Shape):
    """``ContinuousParameterRangeSpecification``."""

    min_value: StrPipeVar
    max_value: StrPipeVar


class MetadataProperties(Shape):
    """``MetadataProperties``."""

    commit_id: Optional[StrPipeVar] = None
    repository: Optional[StrPipeVar] = None
    generated_by: Optional[StrPipeVar] = None
    project_id: Optional[StrPipeVar] = None


class IntegerParameterRangeSpecification(Shape):
    """``IntegerParameterRangeSpecification``."""

    min_value: StrPipeVar
    max_value: StrPipeVar


class ParameterRange(Shape):
    """``ParameterRange``."""

    integer_parameter_range_specification: Optional[IntegerParameterRangeSpecification] = None
    continuous_parameter_range_specification: Optional[ContinuousParameterRangeSpecification] = None
    categorical_parameter_range_specification: Optional[CategoricalParameterRangeSpecification] = None


class HyperParameterSpecification(Shape):
    """``HyperParameterSpecification``.

    type: Integer, Continuous, Categorical, FreeText
    """

    name: StrPipeVar
    description: Optional[StrPipeVar] = None
    type: StrPipeVar
    range: Optional[ParameterRange] = None
    is_tunable: Optional[BoolPipeVar] = None
    is_required: Optional[BoolPipeVar] = None
    default_value: Optional[StrPipeVar] = None


class TrainingSpecification(Shape):
    """``TrainingSpecification``."""

    training_image: StrPipeVar
    training_image_digest: Optional[StrPipeVar] = None
    supported_hyper_parameters: Optional[list[HyperParameterSpecification]] = None
    supported_training_instance_types: list[StrPipeVar]
    supports_distributed_training: Optional[BoolPipeVar] = None
    metric_definitions: Optional[list[MetricDefinition]] = None
    training_channels: list[ChannelSpecification]
    supported_tuning_job_objective_metrics: Optional[list[HyperParameterTuningJobObjective]] = None
    additional_s3_data_source: Optional[AdditionalS3DataSource] = None


class CreateAlgorithmInput(Shape):
    """``CreateAlgorithmInput``."""

    algorithm_name: NamePipeVar
    algorithm_description: Optional[StrPipeVar] = None
    training_specification: TrainingSpecification
    inference_specification: Optional[InferenceSpecification] = None
    validation_specification: Optional[AlgorithmValidationSpecification] = None
    certify_for_marketplace: Optional[BoolPipeVar] = None
    tags: Optional[list[Tag]] = None


class CreateAlgorithmOutput(Shape):
    """``CreateAlgorithmOutput``."""

    algorithm_arn: StrPipeVar


class ManagedConfiguration(Shape):
    """``ManagedConfiguration``.

    managed_storage_type: Restricted
    """

    managed_storage_type: Optional[StrPipeVar] = None


class CreateModelPackageGroupInput(Shape):
    """``CreateModelPackageGroupInput``."""

    model_package_group_name: NamePipeVar
    model_package_group_description: Optional[StrPipeVar] = None
    tags: Optional[list[Tag]] = None
    managed_configuration: Optional[ManagedConfiguration] = None


class CreateModelPackageGroupOutput(Shape):
    """``CreateModelPackageGroupOutput``."""

    model_package_group_arn: StrPipeVar


class ModelPackageValidationProfile(Shape):
    """``ModelPackageValidationProfile``."""

    profile_name: StrPipeVar
    transform_job_definition: TransformJobDefinition


class ModelPackageValidationSpecification(Shape):
    """``ModelPackageValidationSpecification``."""

    validation_role: StrPipeVar
    validation_profiles: list[ModelPackageValidationProfile]


class SourceAlgorithm(Shape):
    """``SourceAlgorithm``."""

    model_data_url: Optional[StrPipeVar] = None
    model_data_source: Optional[ModelDataSource] = None
    model_data_e_tag: Optional[StrPipeVar] = None
    algorithm_name: NamePipeVar


class SourceAlgorithmSpecification(Shape):
    """``SourceAlgorithmSpecification``."""

    source_algorithms: list[SourceAlgorithm]


class ModelQuality(Shape):
    """``ModelQuality``."""

    statistics: Optional[MetricsSource] = None
    constraints: Optional[MetricsSource] = None


class ModelDataQuality(Shape):
    """``ModelDataQuality``."""

    statistics: Optional[MetricsSource] = None
    constraints: Optional[MetricsSource] = None


class Explainability(Shape):
    """``Explainability``."""

    report: Optional[MetricsSource] = None


class ModelMetrics(Shape):
    """``ModelMetrics``."""

    model_quality: Optional[ModelQuality] = None
    model_data_quality: Optional[ModelDataQuality] = None
    bias: Optional[Bias] = None
    explainability: Optional[Explainability] = None


class FileSource(Shape):
    """``FileSource``."""

    content_type: Optional[StrPipeVar] = None
    content_digest: Optional[StrPipeVar] = None
    s3_uri: StrPipeVar


class DriftCheckBias(Shape):
    """``DriftCheckBias``."""

    config_file: Optional[FileSource] = None
    pre_training_constraints: Optional[MetricsSource] = None
    post_training_constraints: Optional[MetricsSource] = None


class DriftCheckExplainability(Shape):
    """``DriftCheckExplainability``."""

    constraints: Optional[MetricsSource] = None
    config_file: Optional[FileSource] = None


class DriftCheckModelQuality(Shape):
    """``DriftCheckModelQuality``."""

    statistics: Optional[MetricsSource] = None
    constraints: Optional[MetricsSource] = None


class DriftCheckModelDataQuality(Shape):
    """``DriftCheckModelDataQuality``."""

    statistics: Optional[MetricsSource] = None
    constraints: Optional[MetricsSource] = None


class DriftCheckBaselines(Shape):
    """``DriftCheckBaselines``."""

    bias: Optional[DriftCheckBias] = None
    explainability: Optional[DriftCheckExplainability] = None
    model_quality: Optional[DriftCheckModelQuality] = None
    model_data_quality: Optional[DriftCheckModelDataQuality] = None


class ModelPackageSecurityConfig(Shape):
    """``ModelPackageSecurityConfig``."""

    kms_key_id: Optional[StrPipeVar] = None


class ModelPackageModelCard(Shape):
    """``ModelPackageModelCard``.

    model_card_status: Draft, PendingReview, Approved, Archived
    """

    model_card_content: Optional[StrPipeVar] = None
    model_card_status: Optional[StrPipeVar] = None


class ModelLifeCycle(Shape):
    """``ModelLifeCycle``."""

    stage: StrPipeVar
    stage_status: StrPipeVar
    stage_description: Optional[StrPipeVar] = None


class CreateModelPackageInput(Shape):
    """``CreateModelPackageInput``.

    model_package_registration_type: Logged, Registered
    model_approval_status: Approved, Rejected, PendingManualApproval
    skip_model_validation: All, None
    managed_storage_type: Restricted
    """

    model_package_name: Optional[NamePipeVar] = None
    model_package_group_name: Optional[NamePipeVar] = None
    model_package_description: Optional[StrPipeVar] = None
    model_package_registration_type: Optional[StrPipeVar] = None
    inference_specification: Optional[InferenceSpecification] = None
    validation_specification: Optional[ModelPackageValidationSpecification] = None
    source_algorithm_specification: Optional[SourceAlgorithmSpecification] = None
    certify_for_marketplace: Optional[BoolPipeVar] = None
    tags: Optional[list[Tag]] = None
    model_approval_status: Optional[StrPipeVar] = None
    metadata_properties: Optional[MetadataProperties] = None
    model_metrics: Optional[ModelMetrics] = None
    client_token: Optional[StrPipeVar] = None
    domain: Optional[StrPipeVar] = None
    task: Optional[StrPipeVar] = None
    sample_payload_url: Optional[StrPipeVar] = None
    customer_metadata_properties: Optional[dict[str, StrPipeVar]] = None
    drift_check_baselines: Optional[DriftCheckBaselines] = None
    additional_inference_specifications: Optional[list[AdditionalInferenceSpecificationDefinition]] = None
    skip_model_validation: Optional[StrPipeVar] = None
    source_uri: Optional[StrPipeVar] = None
    security_config: Optional[ModelPackageSecurityConfig] = None
    model_card: Optional[ModelPackageModelCard] = None
    model_life_cycle: Optional[ModelLifeCycle] = None
    managed_storage_type: Optional[StrPipeVar] = None


class CreateModelPackageOutput(Shape):
    """``CreateModelPackageOutput``."""

    model_package_arn: StrPipeVar


class DeleteAlgorithmInput(Shape):
    """``DeleteAlgorithmInput``."""

    algorithm_name: NamePipeVar


class DeleteModelPackageGroupInput(Shape):
    """``DeleteModelPackageGroupInput``."""

    model_package_group_name: NamePipeVar


class DeleteModelPackageGroupPolicyInput(Shape):
    """``DeleteModelPackageGroupPolicyInput``."""

    model_package_group_name: NamePipeVar


class DeleteModelPackageInput(Shape):
    """``DeleteModelPackageInput``."""

    model_package_name: NamePipeVar


class DescribeAlgorithmInput(Shape):
    """``DescribeAlgorithmInput``."""

    algorithm_name: NamePipeVar


class DescribeAlgorithmOutput(Shape):
    """``DescribeAlgorithmOutput``.

    algorithm_status: Pending, InProgress, Completed, Failed, Deleting
    """

    algorithm_name: NamePipeVar
    algorithm_arn: StrPipeVar
    algorithm_description: Optional[StrPipeVar] = None
    creation_time: TimePipeVar
    training_specification: TrainingSpecification
    inference_specification: Optional[InferenceSpecification] = None
    validation_specification: Optional[AlgorithmValidationSpecification] = None
    algorithm_status: StrPipeVar
    algorithm_status_details: AlgorithmStatusDetails
    product_id: Optional[StrPipeVar] = None
    certify_for_marketplace: Optional[BoolPipeVar] = None


class DescribeModelPackageGroupInput(Shape):
    """``DescribeModelPackageGroupInput``."""

    model_package_group_name: NamePipeVar


class DescribeModelPackageGroupOutput(Shape):
    """``DescribeModelPackageGroupOutput``.

    model_package_group_status: Pending, InProgress, Completed, Failed, Deleting, DeleteFailed
    """

    model_package_group_name: NamePipeVar
    model_package_group_arn: StrPipeVar
    model_package_group_description: Optional[StrPipeVar] = None
    creation_time: TimePipeVar
    created_by: UserContext
    model_package_group_status: StrPipeVar
    managed_configuration: Optional[ManagedConfiguration] = None


class DescribeModelPackageInput(Shape):
    """``DescribeModelPackageInput``.

    included_data: AllData, MetadataOnly
    """

    model_package_name: NamePipeVar
    included_data: Optional[StrPipeVar] = None


class ModelPackageStatusItem(Shape):
    """``ModelPackageStatusItem``.

    status: NotStarted, InProgress, Completed, Failed
    """

    name: StrPipeVar
    status: StrPipeVar
    failure_reason: Optional[StrPipeVar] = None


class ModelPackageStatusDetails(Shape):
    """``ModelPackageStatusDetails``."""

    validation_statuses: list[ModelPackageStatusItem]
    image_scan_statuses: Optional[list[ModelPackageStatusItem]] = None


class DescribeModelPackageOutput(Shape):
    """``DescribeModelPackageOutput``.

    model_package_version: 1..
    model_package_registration_type: Logged, Registered
    model_package_status: Pending, InProgress, Completed, Failed, Deleting
    model_approval_status: Approved, Rejected, PendingManualApproval
    skip_model_validation: All, None
    managed_storage_type: Restricted
    """

    model_package_name: NamePipeVar
    model_package_group_name: Optional[NamePipeVar] = None
    model_package_version: Optional[IntPipeVar] = None
    model_package_registration_type: Optional[StrPipeVar] = None
    model_package_arn: StrPipeVar
    model_package_description: Optional[StrPipeVar] = None
    creation_time: TimePipeVar
    inference_specification: Optional[InferenceSpecification] = None
    source_algorithm_specification: Optional[SourceAlgorithmSpecification] = None
    validation_specification: Optional[ModelPackageValidationSpecification] = None
    model_package_status: StrPipeVar
    model_package_status_details: ModelPackageStatusDetails
    certify_for_marketplace: Optional[BoolPipeVar] = None
    model_approval_status: Optional[StrPipeVar] = None
    created_by: Optional[UserContext] = None
    metadata_properties: Optional[MetadataProperties] = None
    model_metrics: Optional[ModelMetrics] = None
    last_modified_time: Optional[TimePipeVar] = None
    last_modified_by: Optional[UserContext] = None
    approval_description: Optional[StrPipeVar] = None
    domain: Optional[StrPipeVar] = None
    task: Optional[StrPipeVar] = None
    sample_payload_url: Optional[StrPipeVar] = None
    customer_metadata_properties: Optional[dict[str, StrPipeVar]] = None
    drift_check_baselines: Optional[DriftCheckBaselines] = None
    additional_inference_specifications: Optional[list[AdditionalInferenceSpecificationDefinition]] = None
    skip_model_validation: Optional[StrPipeVar] = None
    source_uri: Optional[StrPipeVar] = None
    security_config: Optional[ModelPackageSecurityConfig] = None
    model_card: Optional[ModelPackageModelCard] = None
    model_life_cycle: Optional[ModelLifeCycle] = None
    managed_storage_type: Optional[StrPipeVar] = None


class GetModelPackageGroupPolicyInput(Shape):
    """``GetModelPackageGroupPolicyInput``."""

    model_package_group_name: NamePipeVar


class GetModelPackageGroupPolicyOutput(Shape):
    """``GetModelPackageGroupPolicyOutput``."""

    resource_policy: StrPipeVar


class ListAlgorithmsInput(Shape):
    """``ListAlgorithmsInput``.

    max_results: 1..100
    sort_by: Name, CreationTime
    sort_order: Ascending, Descending
    """

    creation_time_after: Optional[TimePipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    max_results: Optional[IntPipeVar] = None
    name_contains: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None


class ListAlgorithmsOutput(Shape):
    """``ListAlgorithmsOutput``."""

    algorithm_summary_list: list[AlgorithmSummary]
    next_token: Optional[StrPipeVar] = None


class ListModelPackageGroupsInput(Shape):
    """``ListModelPackageGroupsInput``.

    max_results: 1..100
    sort_by: Name, CreationTime
    sort_order: Ascending, Descending
    cross_account_filter_option: SameAccount, CrossAccount
    """

    creation_time_after: Optional[TimePipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    max_results: Optional[IntPipeVar] = None
    name_contains: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    cross_account_filter_option: Optional[StrPipeVar] = None


class ModelPackageGroupSummary(Shape):
    """``ModelPackageGroupSummary``.

    model_package_group_status: Pending, InProgress, Completed, Failed, Deleting, DeleteFailed
    """

    model_package_group_name: NamePipeVar
    model_package_group_arn: StrPipeVar
    model_package_group_description: Optional[StrPipeVar] = None
    creation_time: TimePipeVar
    model_package_group_status: StrPipeVar
    managed_configuration: Optional[ManagedConfiguration] = None


class ListModelPackageGroupsOutput(Shape):
    """``ListModelPackageGroupsOutput``."""

    model_package_group_summary_list: list[ModelPackageGroupSummary]
    next_token: Optional[StrPipeVar] = None


class ListModelPackagesInput(Shape):
    """``ListModelPackagesInput``.

    max_results: 1..100
    model_approval_status: Approved, Rejected, PendingManualApproval
    model_package_type: Versioned, Unversioned, Both
    sort_by: Name, CreationTime
    sort_order: Ascending, Descending
    """

    creation_time_after: Optional[TimePipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    max_results: Optional[IntPipeVar] = None
    name_contains: Optional[StrPipeVar] = None
    model_approval_status: Optional[StrPipeVar] = None
    model_package_group_name: Optional[NamePipeVar] = None
    model_package_type: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None


class ModelPackageSummary(Shape):
    """``ModelPackageSummary``.

    model_package_version: 1..
    model_package_status: Pending, InProgress, Completed, Failed, Deleting
    model_approval_status: Approved, Rejected, PendingManualApproval
    model_package_registration_type: Logged, Registered
    """

    model_package_name: Optional[NamePipeVar] = None
    model_package_group_name: Optional[NamePipeVar] = None
    model_package_version: Optional[IntPipeVar] = None
    model_package_arn: StrPipeVar
    model_package_description: Optional[StrPipeVar] = None
    creation_time: TimePipeVar
    model_package_status: StrPipeVar
    model_approval_status: Optional[StrPipeVar] = None
    model_life_cycle: Optional[ModelLifeCycle] = None
    model_package_registration_type: Optional[StrPipeVar] = None


class ListModelPackagesOutput(Shape):
    """``ListModelPackagesOutput``."""

    model_package_summary_list: list[ModelPackageSummary]
    next_token: Optional[StrPipeVar] = None


class PutModelPackageGroupPolicyInput(Shape):
    """``PutModelPackageGroupPolicyInput``."""

    model_package_group_name: NamePipeVar
    resource_policy: StrPipeVar


class PutModelPackageGroupPolicyOutput(Shape):
    """``PutModelPackageGroupPolicyOutput``."""

    model_package_group_arn: StrPipeVar


class UpdateModelPackageInput(Shape):
    """``UpdateModelPackageInput``.

    model_approval_status: Approved, Rejected, PendingManualApproval
    model_package_registration_type: Logged, Registered
    """

    model_package_arn: StrPipeVar
    model_approval_status: Optional[StrPipeVar] = None
    model_package_registration_type: Optional[StrPipeVar] = None
    approval_description: Optional[StrPipeVar] = None
    customer_metadata_properties: Optional[dict[str, StrPipeVar]] = None
    customer_metadata_properties_to_remove: Optional[list[StrPipeVar]] = None
    additional_inference_specifications_to_add: Optional[list[AdditionalInferenceSpecificationDefinition]] = (
        None
    )
    inference_specification: Optional[InferenceSpecification] = None
    source_uri: Optional[StrPipeVar] = None
    model_card: Optional[ModelPackageModelCard] = None
    model_life_cycle: Optional[ModelLifeCycle] = None
    client_token: Optional[StrPipeVar] = None


class UpdateModelPackageOutput(Shape):
    """``UpdateModelPackageOutput``."""

    model_package_arn: StrPipeVar
