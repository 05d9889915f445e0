# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: automl."""

from typing import ClassVar, Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.common import ModelAccessConfig, Tag, VpcConfig
from sagemaker.core.workflow.variable_types import (
    BoolPipeVar,
    FloatPipeVar,
    IntPipeVar,
    NamePipeVar,
    StrPipeVar,
    TimePipeVar,
)


class AutoMLAlgorithmConfig(Shape):
    """``AutoMLAlgorithmConfig``."""

    _api_names: ClassVar[dict[str, str]] = {"auto_ml_algorithms": "AutoMLAlgorithms"}

    auto_ml_algorithms: list[StrPipeVar]


class FinalAutoMLJobObjectiveMetric(Shape):
    """``FinalAutoMLJobObjectiveMetric``.

    type: Maximize, Minimize
    """

    type: Optional[StrPipeVar] = None
    metric_name: StrPipeVar
    value: FloatPipeVar
    standard_metric_name: Optional[StrPipeVar] = None


class CandidateArtifactLocations(Shape):
    """``CandidateArtifactLocations``."""

    explainability: StrPipeVar
    model_insights: Optional[StrPipeVar] = None
    backtest_results: Optional[StrPipeVar] = None


class MetricDatum(Shape):
    """``MetricDatum``.

    set: Train, Validation, Test
    """

    metric_name: Optional[StrPipeVar] = None
    standard_metric_name: Optional[StrPipeVar] = None
    value: Optional[FloatPipeVar] = None
    set: Optional[StrPipeVar] = None


class CandidateProperties(Shape):
    """``CandidateProperties``."""

    candidate_artifact_locations: Optional[CandidateArtifactLocations] = None
    candidate_metrics: Optional[list[MetricDatum]] = None


class AutoMLCandidateStep(Shape):
    """``AutoMLCandidateStep``.

    candidate_step_type: AWS::SageMaker::TrainingJob, AWS::SageMaker::TransformJob,
        AWS::SageMaker::ProcessingJob
    """

    candidate_step_type: StrPipeVar
    candidate_step_arn: StrPipeVar
    candidate_step_name: StrPipeVar


class AutoMLContainerDefinition(Shape):
    """``AutoMLContainerDefinition``."""

    image: StrPipeVar
    model_data_url: StrPipeVar
    environment: Optional[dict[str, StrPipeVar]] = None


class AutoMLCandidate(Shape):
    """``AutoMLCandidate``.

    objective_status: Succeeded, Pending, Failed
    candidate_status: Completed, InProgress, Failed, Stopped, Stopping
    """

    _api_names: ClassVar[dict[str, str]] = {
        "final_auto_ml_job_objective_metric": "FinalAutoMLJobObjectiveMetric"
    }

    candidate_name: StrPipeVar
    final_auto_ml_job_objective_metric: Optional[FinalAutoMLJobObjectiveMetric] = None
    objective_status: StrPipeVar
    candidate_steps: list[AutoMLCandidateStep]
    candidate_status: StrPipeVar
    inference_containers: Optional[list[AutoMLContainerDefinition]] = None
    creation_time: TimePipeVar
    end_time: Optional[TimePipeVar] = None
    last_modified_time: TimePipeVar
    failure_reason: Optional[StrPipeVar] = None
    candidate_properties: Optional[CandidateProperties] = None
    inference_container_definitions: Optional[dict[str, list[AutoMLContainerDefinition]]] = None


class AutoMLCandidateGenerationConfig(Shape):
    """``AutoMLCandidateGenerationConfig``."""

    feature_specification_s3_uri: Optional[StrPipeVar] = None
    algorithms_config: Optional[list[AutoMLAlgorithmConfig]] = None


class AutoMLS3DataSource(Shape):
    """``AutoMLS3DataSource``.

    s3_data_type: ManifestFile, S3Prefix, AugmentedManifestFile
    """

    s3_data_type: StrPipeVar
    s3_uri: StrPipeVar


class AutoMLDataSource(Shape):
    """``AutoMLDataSource``."""

    s3_data_source: AutoMLS3DataSource


class AutoMLChannel(Shape):
    """``AutoMLChannel``.

    compression_type: None, Gzip
    channel_type: training, validation
    """

    data_source: Optional[AutoMLDataSource] = None
    compression_type: Optional[StrPipeVar] = None
    target_attribute_name: StrPipeVar
    content_type: Optional[StrPipeVar] = None
    channel_type: Optional[StrPipeVar] = None
    sample_weight_attribute_name: Optional[StrPipeVar] = None


class EmrServerlessComputeConfig(Shape):
    """``EmrServerlessComputeConfig``."""

    _api_names: ClassVar[dict[str, str]] = {"execution_role_arn": "ExecutionRoleARN"}

    execution_role_arn: StrPipeVar


class AutoMLComputeConfig(Shape):
    """``AutoMLComputeConfig``."""

    emr_serverless_compute_config: Optional[EmrServerlessComputeConfig] = None


class AutoMLDataSplitConfig(Shape):
    """``AutoMLDataSplitConfig``.

    validation_fraction: 0..1
    """

    validation_fraction: Optional[FloatPipeVar] = None


class AutoMLJobArtifacts(Shape):
    """``AutoMLJobArtifacts``."""

    candidate_definition_notebook_location: Optional[StrPipeVar] = None
    data_exploration_notebook_location: Optional[StrPipeVar] = None


class AutoMLJobChannel(Shape):
    """``AutoMLJobChannel``.

    channel_type: training, validation
    compression_type: None, Gzip
    """

    channel_type: Optional[StrPipeVar] = None
    content_type: Optional[StrPipeVar] = None
    compression_type: Optional[StrPipeVar] = None
    data_source: Optional[AutoMLDataSource] = None


class AutoMLJobCompletionCriteria(Shape):
    """``AutoMLJobCompletionCriteria``.

    max_candidates: 1..750
    max_runtime_per_training_job_in_seconds: 1..
    max_auto_ml_job_runtime_in_seconds: 1..
    """

    _api_names: ClassVar[dict[str, str]] = {
        "max_auto_ml_job_runtime_in_seconds": "MaxAutoMLJobRuntimeInSeconds"
    }

    max_candidates: Optional[IntPipeVar] = None
    max_runtime_per_training_job_in_seconds: Optional[IntPipeVar] = None
    max_auto_ml_job_runtime_in_seconds: Optional[IntPipeVar] = None


class AutoMLSecurityConfig(Shape):
    """``AutoMLSecurityConfig``."""

    volume_kms_key_id: Optional[StrPipeVar] = None
    enable_inter_container_traffic_encryption: Optional[BoolPipeVar] = None
    vpc_config: Optional[VpcConfig] = None


class AutoMLJobConfig(Shape):
    """``AutoMLJobConfig``.

    mode: AUTO, ENSEMBLING, HYPERPARAMETER_TUNING
    """

    completion_criteria: Optional[AutoMLJobCompletionCriteria] = None
    security_config: Optional[AutoMLSecurityConfig] = None
    candidate_generation_config: Optional[AutoMLCandidateGenerationConfig] = None
    data_split_config: Optional[AutoMLDataSplitConfig] = None
    mode: Optional[StrPipeVar] = None


class AutoMLJobObjective(Shape):
    """``AutoMLJobObjective``."""

    metric_name: StrPipeVar


class AutoMLPartialFailureReason(Shape):
    """``AutoMLPartialFailureReason``."""

    partial_failure_message: Optional[StrPipeVar] = None


class AutoMLJobSummary(Shape):
    """``AutoMLJobSummary``.

    auto_ml_job_status: Completed, InProgress, Failed, Stopped, Stopping
    """

    _api_names: ClassVar[dict[str, str]] = {
        "auto_ml_job_name": "AutoMLJobName",
        "auto_ml_job_arn": "AutoMLJobArn",
        "auto_ml_job_status": "AutoMLJobStatus",
        "auto_ml_job_secondary_status": "AutoMLJobSecondaryStatus",
    }

    auto_ml_job_name: NamePipeVar
    auto_ml_job_arn: StrPipeVar
    auto_ml_job_status: StrPipeVar
    auto_ml_job_secondary_status: StrPipeVar
    creation_time: TimePipeVar
    end_time: Optional[TimePipeVar] = None
    last_modified_time: TimePipeVar
    failure_reason: Optional[StrPipeVar] = None
    partial_failure_reasons: Optional[list[AutoMLPartialFailureReason]] = None


class AutoMLOutputDataConfig(Shape):
    """``AutoMLOutputDataConfig``."""

    kms_key_id: Optional[StrPipeVar] = None
    s3_output_path: StrPipeVar


class ImageClassificationJobConfig(Shape):
    """``ImageClassificationJobConfig``."""

    completion_criteria: Optional[AutoMLJobCompletionCriteria] = None


class TextClassificationJobConfig(Shape):
    """``TextClassificationJobConfig``."""

    completion_criteria: Optional[AutoMLJobCompletionCriteria] = None
    content_column: StrPipeVar
    target_label_column: StrPipeVar


class TimeSeriesTransformations(Shape):
    """``TimeSeriesTransformations``."""

    filling: Optional[dict[str, dict[str, StrPipeVar]]] = None
    aggregation: Optional[dict[str, StrPipeVar]] = None


class TimeSeriesConfig(Shape):
    """``TimeSeriesConfig``."""

    target_attribute_name: StrPipeVar
    timestamp_attribute_name: StrPipeVar
    item_identifier_attribute_name: StrPipeVar
    grouping_attribute_names: Optional[list[StrPipeVar]] = None


class CandidateGenerationConfig(Shape):
    """``CandidateGenerationConfig``."""

    algorithms_config: Optional[list[AutoMLAlgorithmConfig]] = None


class HolidayConfigAttributes(Shape):
    """``HolidayConfigAttributes``."""

    country_code: Optional[StrPipeVar] = None


class TimeSeriesForecastingJobConfig(Shape):
    """``TimeSeriesForecastingJobConfig``.

    forecast_horizon: 1..
    """

    feature_specification_s3_uri: Optional[StrPipeVar] = None
    completion_criteria: Optional[AutoMLJobCompletionCriteria] = None
    forecast_frequency: StrPipeVar
    forecast_horizon: IntPipeVar
    forecast_quantiles: Optional[list[StrPipeVar]] = None
    transformations: Optional[TimeSeriesTransformations] = None
    time_series_config: TimeSeriesConfig
    holiday_config: Optional[list[HolidayConfigAttributes]] = None
    candidate_generation_config: Optional[CandidateGenerationConfig] = None


class TabularJobConfig(Shape):
    """``TabularJobConfig``.

    mode: AUTO, ENSEMBLING, HYPERPARAMETER_TUNING
    problem_type: BinaryClassification, MulticlassClassification, Regression
    """

    candidate_generation_config: Optional[CandidateGenerationConfig] = None
    completion_criteria: Optional[AutoMLJobCompletionCriteria] = None
    feature_specification_s3_uri: Optional[StrPipeVar] = None
    mode: Optional[StrPipeVar] = None
    generate_candidate_definitions_only: Optional[BoolPipeVar] = None
    problem_type: Optional[StrPipeVar] = None
    target_attribute_name: StrPipeVar
    sample_weight_attribute_name: Optional[StrPipeVar] = None


class TextGenerationJobConfig(Shape):
    """``TextGenerationJobConfig``."""

    completion_criteria: Optional[AutoMLJobCompletionCriteria] = None
    base_model_name: Optional[StrPipeVar] = None
    text_generation_hyper_parameters: Optional[dict[str, StrPipeVar]] = None
    model_access_config: Optional[ModelAccessConfig] = None


class AutoMLProblemTypeConfig(Shape):
    """``AutoMLProblemTypeConfig``: exactly one of its members."""

    image_classification_job_config: Optional[ImageClassificationJobConfig] = None
    text_classification_job_config: Optional[TextClassificationJobConfig] = None
    time_series_forecasting_job_config: Optional[TimeSeriesForecastingJobConfig] = None
    tabular_job_config: Optional[TabularJobConfig] = None
    text_generation_job_config: Optional[TextGenerationJobConfig] = None


class TabularResolvedAttributes(Shape):
    """``TabularResolvedAttributes``.

    problem_type: BinaryClassification, MulticlassClassification, Regression
    """

    problem_type: Optional[StrPipeVar] = None


class TextGenerationResolvedAttributes(Shape):
    """``TextGenerationResolvedAttributes``."""

    base_model_name: Optional[StrPipeVar] = None


class AutoMLProblemTypeResolvedAttributes(Shape):
    """``AutoMLProblemTypeResolvedAttributes``: exactly one of its members."""

    tabular_resolved_attributes: Optional[TabularResolvedAttributes] = None
    text_generation_resolved_attributes: Optional[TextGenerationResolvedAttributes] = None


class AutoMLResolvedAttributes(Shape):
    """``AutoMLResolvedAttributes``."""

    _api_names: ClassVar[dict[str, str]] = {
        "auto_ml_job_objective": "AutoMLJobObjective",
        "auto_ml_problem_type_resolved_attributes": "AutoMLProblemTypeResolvedAttributes",
    }

    auto_ml_job_objective: Optional[AutoMLJobObjective] = None
    completion_criteria: Optional[AutoMLJobCompletionCriteria] = None
    auto_ml_problem_type_resolved_attributes: Optional[AutoMLProblemTypeResolvedAttributes] = None


class ModelDeployConfig(Shape):
    """``ModelDeployConfig``."""

    auto_generate_endpoint_name: Optional[BoolPipeVar] = None
    endpoint_name: Optional[NamePipeVar] = None


class CreateAutoMLJobRequest(Shape):
    """``CreateAutoMLJobRequest``.

    problem_type: BinaryClassification, MulticlassClassification, Regression
    """

    _api_names: ClassVar[dict[str, str]] = {
        "auto_ml_job_name": "AutoMLJobName",
        "auto_ml_job_objective": "AutoMLJobObjective",
        "auto_ml_job_config": "AutoMLJobConfig",
    }

    auto_ml_job_name: NamePipeVar
    input_data_config: list[AutoMLChannel]
    output_data_config: AutoMLOutputDataConfig
    problem_type: Optional[StrPipeVar] = None
    auto_ml_job_objective: Optional[AutoMLJobObjective] = None
    auto_ml_job_config: Optional[AutoMLJobConfig] = None
    role_arn: StrPipeVar
    generate_candidate_definitions_only: Optional[BoolPipeVar] = None
    tags: Optional[list[Tag]] = None
    model_deploy_config: Optional[ModelDeployConfig] = None


class CreateAutoMLJobResponse(Shape):
    """``CreateAutoMLJobResponse``."""

    _api_names: ClassVar[dict[str, str]] = {"auto_ml_job_arn": "AutoMLJobArn"}

    auto_ml_job_arn: StrPipeVar


class CreateAutoMLJobV2Request(Shape):
    """``CreateAutoMLJobV2Request``."""

    _api_names: ClassVar[dict[str, str]] = {
        "auto_ml_job_name": "AutoMLJobName",
        "auto_ml_job_input_data_config": "AutoMLJobInputDataConfig",
        "auto_ml_problem_type_config": "AutoMLProblemTypeConfig",
        "auto_ml_job_objective": "AutoMLJobObjective",
        "auto_ml_compute_config": "AutoMLComputeConfig",
    }

    auto_ml_job_name: NamePipeVar
    auto_ml_job_input_data_config: list[AutoMLJobChannel]
    output_data_config: AutoMLOutputDataConfig
    auto_ml_problem_type_config: AutoMLProblemTypeConfig
    role_arn: StrPipeVar
    tags: Optional[list[Tag]] = None
    security_config: Optional[AutoMLSecurityConfig] = None
    auto_ml_job_objective: Optional[AutoMLJobObjective] = None
    model_deploy_config: Optional[ModelDeployConfig] = None
    data_split_config: Optional[AutoMLDataSplitConfig] = None
    auto_ml_compute_config: Optional[AutoMLComputeConfig] = None


class CreateAutoMLJobV2Response(Shape):
    """``CreateAutoMLJobV2Response``."""

    _api_names: ClassVar[dict[str, str]] = {"auto_ml_job_arn": "AutoMLJobArn"}

    auto_ml_job_arn: StrPipeVar


class DescribeAutoMLJobRequest(Shape):
    """``DescribeAutoMLJobRequest``."""

    _api_names: ClassVar[dict[str, str]] = {"auto_ml_job_name": "AutoMLJobName"}

    auto_ml_job_name: NamePipeVar


class ResolvedAttributes(Shape):
    """``ResolvedAttributes``.

    problem_type: BinaryClassification, MulticlassClassification, Regression
    """

    _api_names: ClassVar[dict[str, str]] = {"auto_ml_job_objective": "AutoMLJobObjective"}

    auto_ml_job_objective: Optional[AutoMLJobObjective] = None
    problem_type: Optional[StrPipeVar] = None
    completion_criteria: Optional[AutoMLJobCompletionCriteria] = None


class ModelDeployResult(Shape):
    """``ModelDeployResult``."""

    endpoint_name: Optional[NamePipeVar] = None


class DescribeAutoMLJobResponse(Shape):
    """``DescribeAutoMLJobResponse``.

    problem_type: BinaryClassification, MulticlassClassification, Regression
    auto_ml_job_status: Completed, InProgress, Failed, Stopped, Stopping
    """

    _api_names: ClassVar[dict[str, str]] = {
        "auto_ml_job_name": "AutoMLJobName",
        "auto_ml_job_arn": "AutoMLJobArn",
        "auto_ml_job_objective": "AutoMLJobObjective",
        "auto_ml_job_config": "AutoMLJobConfig",
        "auto_ml_job_status": "AutoMLJobStatus",
        "auto_ml_job_secondary_status": "AutoMLJobSecondaryStatus",
        "auto_ml_job_artifacts": "AutoMLJobArtifacts",
    }

    auto_ml_job_name: NamePipeVar
    auto_ml_job_arn: StrPipeVar
    input_data_config: list[AutoMLChannel]
    output_data_config: AutoMLOutputDataConfig
    role_arn: StrPipeVar
    auto_ml_job_objective: Optional[AutoMLJobObjective] = None
    problem_type: Optional[StrPipeVar] = None
    auto_ml_job_config: Optional[AutoMLJobConfig] = None
    creation_time: TimePipeVar
    end_time: Optional[TimePipeVar] = None
    last_modified_time: TimePipeVar
    failure_reason: Optional[StrPipeVar] = None
    partial_failure_reasons: Optional[list[AutoMLPartialFailureReason]] = None
    best_candidate: Optional[AutoMLCandidate] = None
    auto_ml_job_status: StrPipeVar
    auto_ml_job_secondary_status: StrPipeVar
    generate_candidate_definitions_only: Optional[BoolPipeVar] = None
    auto_ml_job_artifacts: Optional[AutoMLJobArtifacts] = None
    resolved_attributes: Optional[ResolvedAttributes] = None
    model_deploy_config: Optional[ModelDeployConfig] = None
    model_deploy_result: Optional[ModelDeployResult] = None


class DescribeAutoMLJobV2Request(Shape):
    """``DescribeAutoMLJobV2Request``."""

    _api_names: ClassVar[dict[str, str]] = {"auto_ml_job_name": "AutoMLJobName"}

    auto_ml_job_name: NamePipeVar


class DescribeAutoMLJobV2Response(Shape):
    """``DescribeAutoMLJobV2Response``.

    auto_ml_problem_type_config_name: ImageClassification, TextClassification, TimeSeriesForecasting,
        Tabular, TextGeneration
    auto_ml_job_status: Completed, InProgress, Failed, Stopped, Stopping
    """

    _api_names: ClassVar[dict[str, str]] = {
        "auto_ml_job_name": "AutoMLJobName",
        "auto_ml_job_arn": "AutoMLJobArn",
        "auto_ml_job_input_data_config": "AutoMLJobInputDataConfig",
        "auto_ml_job_objective": "AutoMLJobObjective",
        "auto_ml_problem_type_config": "AutoMLProblemTypeConfig",
        "auto_ml_problem_type_config_name": "AutoMLProblemTypeConfigName",
        "auto_ml_job_status": "AutoMLJobStatus",
        "auto_ml_job_secondary_status": "AutoMLJobSecondaryStatus",
        "auto_ml_job_artifacts": "AutoMLJobArtifacts",
        "auto_ml_compute_config": "AutoMLComputeConfig",
    }

    auto_ml_job_name: NamePipeVar
    auto_ml_job_arn: StrPipeVar
    auto_ml_job_input_data_config: list[AutoMLJobChannel]
    output_data_config: AutoMLOutputDataConfig
    role_arn: StrPipeVar
    auto_ml_job_objective: Optional[AutoMLJobObjective] = None
    auto_ml_problem_type_config: Optional[AutoMLProblemTypeConfig] = None
    auto_ml_problem_type_config_name: Optional[StrPipeVar] = None
    creation_time: TimePipeVar
    end_time: Optional[TimePipeVar] = None
    last_modified_time: TimePipeVar
    failure_reason: Optional[StrPipeVar] = None
    partial_failure_reasons: Optional[list[AutoMLPartialFailureReason]] = None
    best_candidate: Optional[AutoMLCandidate] = None
    auto_ml_job_status: StrPipeVar
    auto_ml_job_secondary_status: StrPipeVar
    auto_ml_job_artifacts: Optional[AutoMLJobArtifacts] = None
    resolved_attributes: Optional[AutoMLResolvedAttributes] = None
    model_deploy_config: Optional[ModelDeployConfig] = None
    model_deploy_result: Optional[ModelDeployResult] = None
    data_split_config: Optional[AutoMLDataSplitConfig] = None
    security_config: Optional[AutoMLSecurityConfig] = None
    auto_ml_compute_config: Optional[AutoMLComputeConfig] = None


class ListAutoMLJobsRequest(Shape):
    """``ListAutoMLJobsRequest``.

    status_equals: Completed, InProgress, Failed, Stopped, Stopping
    sort_order: Ascending, Descending
    sort_by: Name, CreationTime, Status
    max_results: 1..100
    """

    creation_time_after: Optional[TimePipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    last_modified_time_after: Optional[TimePipeVar] = None
    last_modified_time_before: Optional[TimePipeVar] = None
    name_contains: Optional[StrPipeVar] = None
    status_equals: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    next_token: Optional[StrPipeVar] = None


class ListAutoMLJobsResponse(Shape):
    """``ListAutoMLJobsResponse``."""

    _api_names: ClassVar[dict[str, str]] = {"auto_ml_job_summaries": "AutoMLJobSummaries"}

    auto_ml_job_summaries: list[AutoMLJobSummary]
    next_token: Optional[StrPipeVar] = None


class ListCandidatesForAutoMLJobRequest(Shape):
    """``ListCandidatesForAutoMLJobRequest``.

    status_equals: Completed, InProgress, Failed, Stopped, Stopping
    sort_order: Ascending, Descending
    sort_by: CreationTime, Status, FinalObjectiveMetricValue
    max_results: 1..300
    """

    _api_names: ClassVar[dict[str, str]] = {"auto_ml_job_name": "AutoMLJobName"}

    auto_ml_job_name: NamePipeVar
    status_equals: Optional[StrPipeVar] = None
    candidate_name_equals: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    next_token: Optional[StrPipeVar] = None


class ListCandidatesForAutoMLJobResponse(Shape):
    """``ListCandidatesForAutoMLJobResponse``."""

    candidates: list[AutoMLCandidate]
    next_token: Optional[StrPipeVar] = None


class StopAutoMLJobRequest(Shape):
    """``StopAutoMLJobRequest``."""

    _api_names: ClassVar[dict[str, str]] = {"auto_ml_job_name": "AutoMLJobName"}

    auto_ml_job_name: NamePipeVar
