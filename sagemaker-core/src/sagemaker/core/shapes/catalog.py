# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: catalog."""

from typing import ClassVar, Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.common import StoppingCondition, Tag, UserContext, VpcConfig
from sagemaker.core.shapes.endpoint import DataCaptureConfigSummary, ProductionVariantSummary
from sagemaker.core.shapes.experiment import (
    ExperimentSource,
    TrialComponentArtifact,
    TrialComponentMetricSummary,
    TrialComponentParameterValue,
    TrialComponentSource,
    TrialComponentStatus,
    TrialSource,
)
from sagemaker.core.shapes.feature_store import (
    FeatureDefinition,
    FeatureParameter,
    LastUpdateStatus,
    OfflineStoreConfig,
    OfflineStoreStatus,
    OnlineStoreConfig,
)
from sagemaker.core.shapes.hub import HubContentDependency
from sagemaker.core.shapes.job import JobSecondaryStatusTransition
from sagemaker.core.shapes.model import (
    ContainerDefinition,
    DeploymentRecommendation,
    InferenceExecutionConfig,
)
from sagemaker.core.shapes.model_card import ModelCardSecurityConfig
from sagemaker.core.shapes.model_package import (
    AdditionalInferenceSpecificationDefinition,
    DriftCheckBaselines,
    InferenceSpecification,
    MetadataProperties,
    ModelLifeCycle,
    ModelMetrics,
    ModelPackageModelCard,
    ModelPackageSecurityConfig,
    ModelPackageStatusDetails,
    ModelPackageValidationSpecification,
    SourceAlgorithmSpecification,
)
from sagemaker.core.shapes.monitoring import (
    BatchTransformInput,
    MonitoringAlertSummary,
    MonitoringExecutionSummary,
    MonitoringScheduleConfig,
)
from sagemaker.core.shapes.pipeline import (
    ParallelismConfiguration,
    Parameter,
    PipelineExperimentConfig,
    SelectiveExecutionConfig,
)
from sagemaker.core.shapes.processing import (
    AppSpecification,
    ExperimentConfig,
    NetworkConfig,
    ProcessingInput,
    ProcessingOutputConfig,
    ProcessingResources,
    ProcessingStoppingCondition,
)
from sagemaker.core.shapes.project import (
    ServiceCatalogProvisionedProductDetails,
    ServiceCatalogProvisioningDetails,
    TemplateProviderDetail,
)
from sagemaker.core.shapes.training import (
    AlgorithmSpecification,
    Channel,
    CheckpointConfig,
    DebugHookConfig,
    DebugRuleConfiguration,
    DebugRuleEvaluationStatus,
    MetricData,
    ModelArtifacts,
    ModelPackageConfig,
    OutputDataConfig,
    ProfilerConfig,
    ResourceConfig,
    RetryStrategy,
    SecondaryStatusTransition,
    TensorBoardOutputConfig,
    WarmPoolStatus,
)
from sagemaker.core.shapes.transform import (
    BatchDataCaptureConfig,
    DataProcessing,
    ModelClientConfig,
    TransformInput,
    TransformOutput,
    TransformResources,
)
from sagemaker.core.shapes.tuning import (
    HyperParameterTrainingJobDefinition,
    HyperParameterTrainingJobSummary,
    HyperParameterTuningJobCompletionDetails,
    HyperParameterTuningJobConfig,
    HyperParameterTuningJobConsumedResources,
    HyperParameterTuningJobWarmStartConfig,
    ObjectiveStatusCounters,
    TrainingJobStatusCounters,
)
from sagemaker.core.workflow.variable_types import (
    BoolPipeVar,
    IntPipeVar,
    NamePipeVar,
    StrPipeVar,
    TimePipeVar,
)


class AddTagsInput(Shape):
    """``AddTagsInput``."""

    resource_arn: StrPipeVar
    tags: list[Tag]


class AddTagsOutput(Shape):
    """``AddTagsOutput``."""

    tags: Optional[list[Tag]] = None


class DeleteTagsInput(Shape):
    """``DeleteTagsInput``."""

    resource_arn: StrPipeVar
    tag_keys: list[StrPipeVar]


class DeleteTagsOutput(Shape):
    """``DeleteTagsOutput``."""


class MonitoringSchedule(Shape):
    """``MonitoringSchedule``.

    monitoring_schedule_status: Pending, Failed, Scheduled, Stopped
    monitoring_type: DataQuality, ModelQuality, ModelBias, ModelExplainability
    """

    monitoring_schedule_arn: Optional[StrPipeVar] = None
    monitoring_schedule_name: Optional[NamePipeVar] = None
    monitoring_schedule_status: Optional[StrPipeVar] = None
    monitoring_type: Optional[StrPipeVar] = None
    failure_reason: Optional[StrPipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    monitoring_schedule_config: Optional[MonitoringScheduleConfig] = None
    endpoint_name: Optional[NamePipeVar] = None
    last_monitoring_execution_summary: Optional[MonitoringExecutionSummary] = None
    tags: Optional[list[Tag]] = None


class Endpoint(Shape):
    """``Endpoint``."""

    endpoint_name: NamePipeVar
    endpoint_arn: StrPipeVar
    endpoint_config_name: NamePipeVar
    production_variants: Optional[list[ProductionVariantSummary]] = None
    data_capture_config: Optional[DataCaptureConfigSummary] = None
    endpoint_status: StrPipeVar
    failure_reason: Optional[StrPipeVar] = None
    creation_time: TimePipeVar
    last_modified_time: TimePipeVar
    monitoring_schedules: Optional[list[MonitoringSchedule]] = None
    tags: Optional[list[Tag]] = None
    shadow_production_variants: Optional[list[ProductionVariantSummary]] = None


class Experiment(Shape):
    """``Experiment``."""

    experiment_name: Optional[NamePipeVar] = None
    experiment_arn: Optional[StrPipeVar] = None
    display_name: Optional[StrPipeVar] = None
    source: Optional[ExperimentSource] = None
    description: Optional[StrPipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    created_by: Optional[UserContext] = None
    last_modified_time: Optional[TimePipeVar] = None
    last_modified_by: Optional[UserContext] = None
    tags: Optional[list[Tag]] = None


class FeatureGroup(Shape):
    """``FeatureGroup``.

    feature_group_status: Creating, Created, CreateFailed, Deleting, DeleteFailed
    """

    feature_group_arn: Optional[StrPipeVar] = None
    feature_group_name: Optional[NamePipeVar] = None
    record_identifier_feature_name: Optional[StrPipeVar] = None
    event_time_feature_name: Optional[StrPipeVar] = None
    feature_definitions: Optional[list[FeatureDefinition]] = None
    creation_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    online_store_config: Optional[OnlineStoreConfig] = None
    offline_store_config: Optional[OfflineStoreConfig] = None
    role_arn: Optional[StrPipeVar] = None
    feature_group_status: Optional[StrPipeVar] = None
    offline_store_status: Optional[OfflineStoreStatus] = None
    last_update_status: Optional[LastUpdateStatus] = None
    failure_reason: Optional[StrPipeVar] = None
    description: Optional[StrPipeVar] = None
    tags: Optional[list[Tag]] = None


class FeatureMetadata(Shape):
    """``FeatureMetadata``.

    feature_type: Integral, Fractional, String
    """

    feature_group_arn: Optional[StrPipeVar] = None
    feature_group_name: Optional[NamePipeVar] = None
    feature_name: Optional[StrPipeVar] = None
    feature_type: Optional[StrPipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    description: Optional[StrPipeVar] = None
    parameters: Optional[list[FeatureParameter]] = None


class Filter(Shape):
    """``Filter``."""

    name: StrPipeVar
    operator: Optional[StrPipeVar] = None
    value: Optional[StrPipeVar] = None


class PropertyNameQuery(Shape):
    """``PropertyNameQuery``."""

    property_name_hint: StrPipeVar


class SuggestionQuery(Shape):
    """``SuggestionQuery``."""

    property_name_query: Optional[PropertyNameQuery] = None


class GetSearchSuggestionsRequest(Shape):
    """``GetSearchSuggestionsRequest``."""

    resource: StrPipeVar
    suggestion_query: Optional[SuggestionQuery] = None


class PropertyNameSuggestion(Shape):
    """``PropertyNameSuggestion``."""

    property_name: Optional[StrPipeVar] = None


class GetSearchSuggestionsResponse(Shape):
    """``GetSearchSuggestionsResponse``."""

    property_name_suggestions: Optional[list[PropertyNameSuggestion]] = None


class HubContent(Shape):
    """``HubContent``.

    hub_content_type: Model, Notebook, ModelReference, DataSet, JsonDoc
    support_status: Supported, Deprecated, Restricted
    hub_content_status: Available, Importing, Deleting, ImportFailed, DeleteFailed, PendingImport,
        PendingDelete
    """

    hub_content_name: NamePipeVar
    hub_content_arn: StrPipeVar
    hub_content_version: StrPipeVar
    hub_content_type: StrPipeVar
    document_schema_version: StrPipeVar
    hub_name: NamePipeVar
    hub_arn: StrPipeVar
    hub_content_display_name: Optional[StrPipeVar] = None
    hub_content_description: Optional[StrPipeVar] = None
    hub_content_markdown: Optional[StrPipeVar] = None
    hub_content_document: Optional[StrPipeVar] = None
    sage_maker_public_hub_content_arn: Optional[StrPipeVar] = None
    reference_min_version: Optional[StrPipeVar] = None
    support_status: Optional[StrPipeVar] = None
    hub_content_search_keywords: Optional[list[StrPipeVar]] = None
    hub_content_dependencies: Optional[list[HubContentDependency]] = None
    hub_content_status: StrPipeVar
    failure_reason: Optional[StrPipeVar] = None
    creation_time: TimePipeVar
    last_modified_time: Optional[TimePipeVar] = None
    created_by: Optional[UserContext] = None
    last_modified_by: Optional[UserContext] = None
    tags: Optional[list[Tag]] = None


class HyperParameterTuningJobSearchEntity(Shape):
    """``HyperParameterTuningJobSearchEntity``.

    hyper_parameter_tuning_job_status: Completed, InProgress, Failed, Stopped, Stopping, Deleting,
        DeleteFailed
    """

    hyper_parameter_tuning_job_name: Optional[NamePipeVar] = None
    hyper_parameter_tuning_job_arn: Optional[StrPipeVar] = None
    hyper_parameter_tuning_job_config: Optional[HyperParameterTuningJobConfig] = None
    training_job_definition: Optional[HyperParameterTrainingJobDefinition] = None
    training_job_definitions: Optional[list[HyperParameterTrainingJobDefinition]] = None
    hyper_parameter_tuning_job_status: Optional[StrPipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    hyper_parameter_tuning_end_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    training_job_status_counters: Optional[TrainingJobStatusCounters] = None
    objective_status_counters: Optional[ObjectiveStatusCounters] = None
    best_training_job: Optional[HyperParameterTrainingJobSummary] = None
    overall_best_training_job: Optional[HyperParameterTrainingJobSummary] = None
    warm_start_config: Optional[HyperParameterTuningJobWarmStartConfig] = None
    failure_reason: Optional[StrPipeVar] = None
    tuning_job_completion_details: Optional[HyperParameterTuningJobCompletionDetails] = None
    consumed_resources: Optional[HyperParameterTuningJobConsumedResources] = None
    tags: Optional[list[Tag]] = None


class Job(Shape):
    """``Job``.

    job_category: AgentRFT, SyntheticDataGeneration, DataQualityEvaluation, AgentRFTEvaluation,
        DataTransformation
    job_status: InProgress, Completed, Failed, Stopping, Stopped, Deleting, DeleteFailed
    """

    job_name: Optional[NamePipeVar] = None
    job_arn: Optional[StrPipeVar] = None
    role_arn: Optional[StrPipeVar] = None
    job_category: Optional[StrPipeVar] = None
    job_config_schema_version: Optional[StrPipeVar] = None
    job_config_document: Optional[StrPipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    end_time: Optional[TimePipeVar] = None
    job_status: Optional[StrPipeVar] = None
    secondary_status: Optional[StrPipeVar] = None
    secondary_status_transitions: Optional[list[JobSecondaryStatusTransition]] = None
    failure_reason: Optional[StrPipeVar] = None
    tags: Optional[list[Tag]] = None


class ListResourceCatalogsRequest(Shape):
    """``ListResourceCatalogsRequest``.

    sort_order: Ascending, Descending
    sort_by: CreationTime
    max_results: 1..100
    """

    name_contains: Optional[StrPipeVar] = None
    creation_time_after: Optional[TimePipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    next_token: Optional[StrPipeVar] = None


class ResourceCatalog(Shape):
    """``ResourceCatalog``."""

    resource_catalog_arn: StrPipeVar
    resource_catalog_name: StrPipeVar
    description: StrPipeVar
    creation_time: TimePipeVar


class ListResourceCatalogsResponse(Shape):
    """``ListResourceCatalogsResponse``."""

    resource_catalogs: Optional[list[ResourceCatalog]] = None
    next_token: Optional[StrPipeVar] = None


class ListTagsInput(Shape):
    """``ListTagsInput``.

    max_results: 50..
    """

    resource_arn: StrPipeVar
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None


class ListTagsOutput(Shape):
    """``ListTagsOutput``."""

    tags: Optional[list[Tag]] = None
    next_token: Optional[StrPipeVar] = None


class Model(Shape):
    """``Model``."""

    model_name: Optional[NamePipeVar] = None
    primary_container: Optional[ContainerDefinition] = None
    containers: Optional[list[ContainerDefinition]] = None
    inference_execution_config: Optional[InferenceExecutionConfig] = None
    execution_role_arn: Optional[StrPipeVar] = None
    vpc_config: Optional[VpcConfig] = None
    creation_time: Optional[TimePipeVar] = None
    model_arn: Optional[StrPipeVar] = None
    enable_network_isolation: Optional[BoolPipeVar] = None
    tags: Optional[list[Tag]] = None
    deployment_recommendation: Optional[DeploymentRecommendation] = None


class ModelCard(Shape):
    """``ModelCard``.

    model_card_status: Draft, PendingReview, Approved, Archived
    """

    model_card_arn: Optional[StrPipeVar] = None
    model_card_name: Optional[NamePipeVar] = None
    model_card_version: Optional[IntPipeVar] = None
    content: Optional[StrPipeVar] = None
    model_card_status: Optional[StrPipeVar] = None
    security_config: Optional[ModelCardSecurityConfig] = None
    creation_time: Optional[TimePipeVar] = None
    created_by: Optional[UserContext] = None
    last_modified_time: Optional[TimePipeVar] = None
    last_modified_by: Optional[UserContext] = None
    tags: Optional[list[Tag]] = None
    model_id: Optional[StrPipeVar] = None
    risk_rating: Optional[StrPipeVar] = None
    model_package_group_name: Optional[NamePipeVar] = None


class ModelDashboardEndpoint(Shape):
    """``ModelDashboardEndpoint``."""

    endpoint_name: NamePipeVar
    endpoint_arn: StrPipeVar
    creation_time: TimePipeVar
    last_modified_time: TimePipeVar
    endpoint_status: StrPipeVar


class TransformJob(Shape):
    """``TransformJob``.

    transform_job_status: InProgress, Completed, Failed, Stopping, Stopped
    max_concurrent_transforms: 0..
    max_payload_in_mb: 0..
    batch_strategy: MultiRecord, SingleRecord
    """

    _api_names: ClassVar[dict[str, str]] = {
        "max_payload_in_mb": "MaxPayloadInMB",
        "auto_ml_job_arn": "AutoMLJobArn",
    }

    transform_job_name: Optional[NamePipeVar] = None
    transform_job_arn: Optional[StrPipeVar] = None
    transform_job_status: Optional[StrPipeVar] = None
    failure_reason: Optional[StrPipeVar] = None
    model_name: Optional[NamePipeVar] = None
    max_concurrent_transforms: Optional[IntPipeVar] = None
    model_client_config: Optional[ModelClientConfig] = None
    max_payload_in_mb: Optional[IntPipeVar] = None
    batch_strategy: Optional[StrPipeVar] = None
    environment: Optional[dict[str, StrPipeVar]] = None
    transform_input: Optional[TransformInput] = None
    transform_output: Optional[TransformOutput] = None
    data_capture_config: Optional[BatchDataCaptureConfig] = None
    transform_resources: Optional[TransformResources] = None
    creation_time: Optional[TimePipeVar] = None
    transform_start_time: Optional[TimePipeVar] = None
    transform_end_time: Optional[TimePipeVar] = None
    labeling_job_arn: Optional[StrPipeVar] = None
    auto_ml_job_arn: Optional[StrPipeVar] = None
    data_processing: Optional[DataProcessing] = None
    experiment_config: Optional[ExperimentConfig] = None
    tags: Optional[list[Tag]] = None


class ModelDashboardModelCard(Shape):
    """``ModelDashboardModelCard``.

    model_card_status: Draft, PendingReview, Approved, Archived
    """

    model_card_arn: Optional[StrPipeVar] = None
    model_card_name: Optional[NamePipeVar] = None
    model_card_version: Optional[IntPipeVar] = None
    model_card_status: Optional[StrPipeVar] = None
    security_config: Optional[ModelCardSecurityConfig] = None
    creation_time: Optional[TimePipeVar] = None
    created_by: Optional[UserContext] = None
    last_modified_time: Optional[TimePipeVar] = None
    last_modified_by: Optional[UserContext] = None
    tags: Optional[list[Tag]] = None
    model_id: Optional[StrPipeVar] = None
    risk_rating: Optional[StrPipeVar] = None


class ModelDashboardMonitoringSchedule(Shape):
    """``ModelDashboardMonitoringSchedule``.

    monitoring_schedule_status: Pending, Failed, Scheduled, Stopped
    monitoring_type: DataQuality, ModelQuality, ModelBias, ModelExplainability
    """

    monitoring_schedule_arn: Optional[StrPipeVar] = None
    monitoring_schedule_name: Optional[NamePipeVar] = None
    monitoring_schedule_status: Optional[StrPipeVar] = None
    monitoring_type: Optional[StrPipeVar] = None
    failure_reason: Optional[StrPipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    monitoring_schedule_config: Optional[MonitoringScheduleConfig] = None
    endpoint_name: Optional[NamePipeVar] = None
    monitoring_alert_summaries: Optional[list[MonitoringAlertSummary]] = None
    last_monitoring_execution_summary: Optional[MonitoringExecutionSummary] = None
    batch_transform_input: Optional[BatchTransformInput] = None


class ModelDashboardModel(Shape):
    """``ModelDashboardModel``."""

    model: Optional[Model] = None
    endpoints: Optional[list[ModelDashboardEndpoint]] = None
    last_batch_transform_job: Optional[TransformJob] = None
    monitoring_schedules: Optional[list[ModelDashboardMonitoringSchedule]] = None
    model_card: Optional[ModelDashboardModelCard] = None


class ModelPackage(Shape):
    """``ModelPackage``.

    model_package_version: 1..
    model_package_registration_type: Logged, Registered
    model_package_status: Pending, InProgress, Completed, Failed, Deleting
    model_approval_status: Approved, Rejected, PendingManualApproval
    skip_model_validation: All, None
    """

    model_package_name: Optional[NamePipeVar] = None
    model_package_group_name: Optional[NamePipeVar] = None
    model_package_version: Optional[IntPipeVar] = None
    model_package_registration_type: Optional[StrPipeVar] = None
    model_package_arn: Optional[StrPipeVar] = None
    model_package_description: Optional[StrPipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    inference_specification: Optional[InferenceSpecification] = None
    source_algorithm_specification: Optional[SourceAlgorithmSpecification] = None
    validation_specification: Optional[ModelPackageValidationSpecification] = None
    model_package_status: Optional[StrPipeVar] = None
    model_package_status_details: Optional[ModelPackageStatusDetails] = None
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
    additional_inference_specifications: Optional[list[AdditionalInferenceSpecificationDefinition]] = None
    source_uri: Optional[StrPipeVar] = None
    security_config: Optional[ModelPackageSecurityConfig] = None
    model_card: Optional[ModelPackageModelCard] = None
    model_life_cycle: Optional[ModelLifeCycle] = None
    tags: Optional[list[Tag]] = None
    customer_metadata_properties: Optional[dict[str, StrPipeVar]] = None
    drift_check_baselines: Optional[DriftCheckBaselines] = None
    skip_model_validation: Optional[StrPipeVar] = None


class ModelPackageGroup(Shape):
    """``ModelPackageGroup``.

    model_package_group_status: Pending, InProgress, Completed, Failed, Deleting, DeleteFailed
    """

    model_package_group_name: Optional[NamePipeVar] = None
    model_package_group_arn: Optional[StrPipeVar] = None
    model_package_group_description: Optional[StrPipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    created_by: Optional[UserContext] = None
    model_package_group_status: Optional[StrPipeVar] = None
    tags: Optional[list[Tag]] = None


class NestedFilters(Shape):
    """``NestedFilters``."""

    nested_property_name: StrPipeVar
    filters: list[Filter]


class Parent(Shape):
    """``Parent``."""

    trial_name: Optional[NamePipeVar] = None
    experiment_name: Optional[NamePipeVar] = None


class Pipeline(Shape):
    """``Pipeline``.

    pipeline_status: Active, Deleting
    """

    pipeline_arn: Optional[StrPipeVar] = None
    pipeline_name: Optional[NamePipeVar] = None
    pipeline_display_name: Optional[StrPipeVar] = None
    pipeline_description: Optional[StrPipeVar] = None
    role_arn: Optional[StrPipeVar] = None
    pipeline_status: Optional[StrPipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    last_run_time: Optional[TimePipeVar] = None
    created_by: Optional[UserContext] = None
    last_modified_by: Optional[UserContext] = None
    parallelism_configuration: Optional[ParallelismConfiguration] = None
    tags: Optional[list[Tag]] = None


class PipelineExecution(Shape):
    """``PipelineExecution``.

    pipeline_execution_status: Executing, Stopping, Stopped, Failed, Succeeded, CompletedWithFailures
    pipeline_version_id: 1..
    """

    pipeline_arn: Optional[StrPipeVar] = None
    pipeline_execution_arn: Optional[StrPipeVar] = None
    pipeline_execution_display_name: Optional[StrPipeVar] = None
    pipeline_execution_status: Optional[StrPipeVar] = None
    pipeline_execution_description: Optional[StrPipeVar] = None
    pipeline_experiment_config: Optional[PipelineExperimentConfig] = None
    failure_reason: Optional[StrPipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    created_by: Optional[UserContext] = None
    last_modified_by: Optional[UserContext] = None
    parallelism_configuration: Optional[ParallelismConfiguration] = None
    selective_execution_config: Optional[SelectiveExecutionConfig] = None
    pipeline_parameters: Optional[list[Parameter]] = None
    pipeline_version_id: Optional[IntPipeVar] = None
    pipeline_version_display_name: Optional[StrPipeVar] = None


class PipelineVersion(Shape):
    """``PipelineVersion``.

    pipeline_version_id: 1..
    last_executed_pipeline_execution_status: Executing, Stopping, Stopped, Failed, Succeeded,
        CompletedWithFailures
    """

    pipeline_arn: Optional[StrPipeVar] = None
    pipeline_version_id: Optional[IntPipeVar] = None
    pipeline_version_display_name: Optional[StrPipeVar] = None
    pipeline_version_description: Optional[StrPipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    created_by: Optional[UserContext] = None
    last_modified_by: Optional[UserContext] = None
    last_executed_pipeline_execution_arn: Optional[StrPipeVar] = None
    last_executed_pipeline_execution_display_name: Optional[StrPipeVar] = None
    last_executed_pipeline_execution_status: Optional[StrPipeVar] = None
    pipeline_version_aliases: Optional[list[StrPipeVar]] = None


class ProcessingJob(Shape):
    """``ProcessingJob``.

    processing_job_status: InProgress, Completed, Failed, Stopping, Stopped
    """

    _api_names: ClassVar[dict[str, str]] = {"auto_ml_job_arn": "AutoMLJobArn"}

    processing_inputs: Optional[list[ProcessingInput]] = None
    processing_output_config: Optional[ProcessingOutputConfig] = None
    processing_job_name: Optional[NamePipeVar] = None
    processing_resources: Optional[ProcessingResources] = None
    stopping_condition: Optional[ProcessingStoppingCondition] = None
    app_specification: Optional[AppSpecification] = None
    environment: Optional[dict[str, StrPipeVar]] = None
    network_config: Optional[NetworkConfig] = None
    role_arn: Optional[StrPipeVar] = None
    experiment_config: Optional[ExperimentConfig] = None
    processing_job_arn: Optional[StrPipeVar] = None
    processing_job_status: Optional[StrPipeVar] = None
    exit_message: Optional[StrPipeVar] = None
    failure_reason: Optional[StrPipeVar] = None
    processing_end_time: Optional[TimePipeVar] = None
    processing_start_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    monitoring_schedule_arn: Optional[StrPipeVar] = None
    auto_ml_job_arn: Optional[StrPipeVar] = None
    training_job_arn: Optional[StrPipeVar] = None
    tags: Optional[list[Tag]] = None


class Project(Shape):
    """``Project``."""

    project_arn: Optional[StrPipeVar] = None
    project_name: Optional[NamePipeVar] = None
    project_id: Optional[StrPipeVar] = None
    project_description: Optional[StrPipeVar] = None
    service_catalog_provisioning_details: Optional[ServiceCatalogProvisioningDetails] = None
    service_catalog_provisioned_product_details: Optional[ServiceCatalogProvisionedProductDetails] = None
    project_status: Optional[StrPipeVar] = None
    created_by: Optional[UserContext] = None
    creation_time: Optional[TimePipeVar] = None
    template_provider_details: Optional[list[TemplateProviderDetail]] = None
    tags: Optional[list[Tag]] = None
    last_modified_time: Optional[TimePipeVar] = None
    last_modified_by: Optional[UserContext] = None


class SearchExpression(Shape):
    """``SearchExpression``.

    operator: And, Or
    """

    filters: Optional[list[Filter]] = None
    nested_filters: Optional[list[NestedFilters]] = None
    sub_expressions: "Optional[list[SearchExpression]]" = None
    operator: Optional[StrPipeVar] = None


class TrainingJob(Shape):
    """``TrainingJob``.

    training_job_status: InProgress, Completed, Failed, Stopping, Stopped, Deleting
    training_time_in_seconds: 1..
    billable_time_in_seconds: 1..
    """

    _api_names: ClassVar[dict[str, str]] = {"auto_ml_job_arn": "AutoMLJobArn"}

    training_job_name: Optional[NamePipeVar] = None
    training_job_arn: Optional[StrPipeVar] = None
    tuning_job_arn: Optional[StrPipeVar] = None
    labeling_job_arn: Optional[StrPipeVar] = None
    auto_ml_job_arn: Optional[StrPipeVar] = None
    model_artifacts: Optional[ModelArtifacts] = None
    training_job_status: Optional[StrPipeVar] = None
    secondary_status: Optional[StrPipeVar] = None
    failure_reason: Optional[StrPipeVar] = None
    hyper_parameters: Optional[dict[str, StrPipeVar]] = None
    algorithm_specification: Optional[AlgorithmSpecification] = None
    role_arn: Optional[StrPipeVar] = None
    input_data_config: Optional[list[Channel]] = None
    output_data_config: Optional[OutputDataConfig] = None
    resource_config: Optional[ResourceConfig] = None
    warm_pool_status: Optional[WarmPoolStatus] = None
    vpc_config: Optional[VpcConfig] = None
    stopping_condition: Optional[StoppingCondition] = None
    creation_time: Optional[TimePipeVar] = None
    training_start_time: Optional[TimePipeVar] = None
    training_end_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    secondary_status_transitions: Optional[list[SecondaryStatusTransition]] = None
    final_metric_data_list: Optional[list[MetricData]] = None
    enable_network_isolation: Optional[BoolPipeVar] = None
    enable_inter_container_traffic_encryption: Optional[BoolPipeVar] = None
    enable_managed_spot_training: Optional[BoolPipeVar] = None
    checkpoint_config: Optional[CheckpointConfig] = None
    training_time_in_seconds: Optional[IntPipeVar] = None
    billable_time_in_seconds: Optional[IntPipeVar] = None
    debug_hook_config: Optional[DebugHookConfig] = None
    experiment_config: Optional[ExperimentConfig] = None
    debug_rule_configurations: Optional[list[DebugRuleConfiguration]] = None
    tensor_board_output_config: Optional[TensorBoardOutputConfig] = None
    debug_rule_evaluation_statuses: Optional[list[DebugRuleEvaluationStatus]] = None
    output_model_package_arn: Optional[StrPipeVar] = None
    model_package_config: Optional[ModelPackageConfig] = None
    profiler_config: Optional[ProfilerConfig] = None
    environment: Optional[dict[str, StrPipeVar]] = None
    retry_strategy: Optional[RetryStrategy] = None
    tags: Optional[list[Tag]] = None


class TrialComponentSimpleSummary(Shape):
    """``TrialComponentSimpleSummary``."""

    trial_component_name: Optional[NamePipeVar] = None
    trial_component_arn: Optional[StrPipeVar] = None
    trial_component_source: Optional[TrialComponentSource] = None
    creation_time: Optional[TimePipeVar] = None
    created_by: Optional[UserContext] = None


class Trial(Shape):
    """``Trial``."""

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
    tags: Optional[list[Tag]] = None
    trial_component_summaries: Optional[list[TrialComponentSimpleSummary]] = None


class TrialComponentSourceDetail(Shape):
    """``TrialComponentSourceDetail``."""

    source_arn: Optional[StrPipeVar] = None
    training_job: Optional[TrainingJob] = None
    processing_job: Optional[ProcessingJob] = None
    transform_job: Optional[TransformJob] = None


class TrialComponent(Shape):
    """``TrialComponent``."""

    trial_component_name: Optional[NamePipeVar] = None
    display_name: Optional[StrPipeVar] = None
    trial_component_arn: Optional[StrPipeVar] = None
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
    metrics: Optional[list[TrialComponentMetricSummary]] = None
    metadata_properties: Optional[MetadataProperties] = None
    source_detail: Optional[TrialComponentSourceDetail] = None
    lineage_group_arn: Optional[StrPipeVar] = None
    tags: Optional[list[Tag]] = None
    parents: Optional[list[Parent]] = None
    run_name: Optional[StrPipeVar] = None


class SearchRecord(Shape):
    """``SearchRecord``."""

    training_job: Optional[TrainingJob] = None
    experiment: Optional[Experiment] = None
    trial: Optional[Trial] = None
    trial_component: Optional[TrialComponent] = None
    endpoint: Optional[Endpoint] = None
    model_package: Optional[ModelPackage] = None
    model_package_group: Optional[ModelPackageGroup] = None
    pipeline: Optional[Pipeline] = None
    pipeline_execution: Optional[PipelineExecution] = None
    pipeline_version: Optional[PipelineVersion] = None
    feature_group: Optional[FeatureGroup] = None
    feature_metadata: Optional[FeatureMetadata] = None
    project: Optional[Project] = None
    hyper_parameter_tuning_job: Optional[HyperParameterTuningJobSearchEntity] = None
    model_card: Optional[ModelCard] = None
    model: Optional[ModelDashboardModel] = None
    job: Optional[Job] = None
    hub_content: Optional[HubContent] = None


class VisibilityConditions(Shape):
    """``VisibilityConditions``."""

    key: Optional[StrPipeVar] = None
    value: Optional[StrPipeVar] = None


class SearchRequest(Shape):
    """``SearchRequest``.

    sort_order: Ascending, Descending
    max_results: 1..100
    cross_account_filter_option: SameAccount, CrossAccount
    """

    resource: StrPipeVar
    search_expression: Optional[SearchExpression] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    cross_account_filter_option: Optional[StrPipeVar] = None
    visibility_conditions: Optional[list[VisibilityConditions]] = None


class TotalHits(Shape):
    """``TotalHits``.

    relation: EqualTo, GreaterThanOrEqualTo
    """

    value: Optional[IntPipeVar] = None
    relation: Optional[StrPipeVar] = None


class SearchResponse(Shape):
    """``SearchResponse``."""

    results: Optional[list[SearchRecord]] = None
    next_token: Optional[StrPipeVar] = None
    total_hits: Optional[TotalHits] = None
