# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: pipeline."""

from typing import ClassVar, Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.common import Tag, UserContext
from sagemaker.core.workflow.variable_types import (
    BoolPipeVar,
    IntPipeVar,
    NamePipeVar,
    StrPipeVar,
    TimePipeVar,
)


class AliasOperations(Shape):
    """``AliasOperations``."""

    add: Optional[list[StrPipeVar]] = None
    remove: Optional[list[StrPipeVar]] = None


class AssociationInfo(Shape):
    """``AssociationInfo``."""

    source_arn: StrPipeVar
    destination_arn: StrPipeVar


class AthenaStepMetadata(Shape):
    """``AthenaStepMetadata``."""

    query_execution_id: Optional[StrPipeVar] = None
    s3_output_location: Optional[StrPipeVar] = None


class AutoMLJobStepMetadata(Shape):
    """``AutoMLJobStepMetadata``."""

    arn: Optional[StrPipeVar] = None


class BedrockCustomModelDeploymentMetadata(Shape):
    """``BedrockCustomModelDeploymentMetadata``."""

    arn: Optional[StrPipeVar] = None


class BedrockCustomModelMetadata(Shape):
    """``BedrockCustomModelMetadata``."""

    arn: Optional[StrPipeVar] = None


class BedrockModelImportMetadata(Shape):
    """``BedrockModelImportMetadata``."""

    arn: Optional[StrPipeVar] = None


class BedrockProvisionedModelThroughputMetadata(Shape):
    """``BedrockProvisionedModelThroughputMetadata``."""

    arn: Optional[StrPipeVar] = None


class CacheHitResult(Shape):
    """``CacheHitResult``."""

    source_pipeline_execution_arn: Optional[StrPipeVar] = None


class OutputParameter(Shape):
    """``OutputParameter``."""

    name: StrPipeVar
    value: StrPipeVar


class CallbackStepMetadata(Shape):
    """``CallbackStepMetadata``."""

    callback_token: Optional[StrPipeVar] = None
    sqs_queue_url: Optional[StrPipeVar] = None
    output_parameters: Optional[list[OutputParameter]] = None


class ClarifyCheckStepMetadata(Shape):
    """``ClarifyCheckStepMetadata``."""

    check_type: Optional[StrPipeVar] = None
    baseline_used_for_drift_check_constraints: Optional[StrPipeVar] = None
    calculated_baseline_constraints: Optional[StrPipeVar] = None
    model_package_group_name: Optional[NamePipeVar] = None
    violation_report: Optional[StrPipeVar] = None
    check_job_arn: Optional[StrPipeVar] = None
    skip_check: Optional[BoolPipeVar] = None
    register_new_baseline: Optional[BoolPipeVar] = None


class CleanupFailure(Shape):
    """``CleanupFailure``.

    error_code: ClientError, InternalFailure
    """

    step_name: Optional[StrPipeVar] = None
    error_code: Optional[StrPipeVar] = None
    error_message: Optional[StrPipeVar] = None


class CleanupStepMetadata(Shape):
    """``CleanupStepMetadata``."""

    cleaned_steps: Optional[list[StrPipeVar]] = None
    failed_steps: Optional[list[CleanupFailure]] = None
    skipped_steps: Optional[list[StrPipeVar]] = None


class ConditionStepMetadata(Shape):
    """``ConditionStepMetadata``.

    outcome: True, False
    """

    outcome: Optional[StrPipeVar] = None


class PipelineDefinitionS3Location(Shape):
    """``PipelineDefinitionS3Location``."""

    bucket: StrPipeVar
    object_key: StrPipeVar
    version_id: Optional[StrPipeVar] = None


class ParallelismConfiguration(Shape):
    """``ParallelismConfiguration``.

    max_parallel_execution_steps: 1..
    """

    max_parallel_execution_steps: IntPipeVar


class CreatePipelineRequest(Shape):
    """``CreatePipelineRequest``."""

    pipeline_name: NamePipeVar
    pipeline_display_name: Optional[StrPipeVar] = None
    pipeline_definition: Optional[StrPipeVar] = None
    pipeline_definition_s3_location: Optional[PipelineDefinitionS3Location] = None
    pipeline_description: Optional[StrPipeVar] = None
    client_request_token: StrPipeVar
    role_arn: StrPipeVar
    tags: Optional[list[Tag]] = None
    parallelism_configuration: Optional[ParallelismConfiguration] = None
    pipeline_version_aliases: Optional[list[StrPipeVar]] = None


class CreatePipelineResponse(Shape):
    """``CreatePipelineResponse``."""

    pipeline_arn: Optional[StrPipeVar] = None


class DeletePipelineRequest(Shape):
    """``DeletePipelineRequest``."""

    pipeline_name: NamePipeVar
    client_request_token: StrPipeVar


class DeletePipelineResponse(Shape):
    """``DeletePipelineResponse``."""

    pipeline_arn: Optional[StrPipeVar] = None


class DescribePipelineDefinitionForExecutionRequest(Shape):
    """``DescribePipelineDefinitionForExecutionRequest``."""

    pipeline_execution_arn: StrPipeVar


class DescribePipelineDefinitionForExecutionResponse(Shape):
    """``DescribePipelineDefinitionForExecutionResponse``."""

    pipeline_definition: Optional[StrPipeVar] = None
    creation_time: Optional[TimePipeVar] = None


class DescribePipelineExecutionRequest(Shape):
    """``DescribePipelineExecutionRequest``."""

    pipeline_execution_arn: StrPipeVar


class PipelineExperimentConfig(Shape):
    """``PipelineExperimentConfig``."""

    experiment_name: Optional[NamePipeVar] = None
    trial_name: Optional[NamePipeVar] = None


class SelectedStep(Shape):
    """``SelectedStep``."""

    step_name: StrPipeVar


class SelectiveExecutionConfig(Shape):
    """``SelectiveExecutionConfig``."""

    source_pipeline_execution_arn: Optional[StrPipeVar] = None
    selected_steps: list[SelectedStep]


class MLflowConfiguration(Shape):
    """``MLflowConfiguration``."""

    mlflow_resource_arn: Optional[StrPipeVar] = None
    mlflow_experiment_name: Optional[StrPipeVar] = None


class DescribePipelineExecutionResponse(Shape):
    """``DescribePipelineExecutionResponse``.

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
    pipeline_version_id: Optional[IntPipeVar] = None
    m_lflow_config: Optional[MLflowConfiguration] = None
    pipeline_version_aliases: Optional[list[StrPipeVar]] = None
    role_arn: Optional[StrPipeVar] = None


class DescribePipelineRequest(Shape):
    """``DescribePipelineRequest``.

    pipeline_version_id: 1..
    """

    pipeline_name: NamePipeVar
    pipeline_version_id: Optional[IntPipeVar] = None
    pipeline_version_alias: Optional[StrPipeVar] = None


class DescribePipelineResponse(Shape):
    """``DescribePipelineResponse``.

    pipeline_status: Active, Deleting
    """

    pipeline_arn: Optional[StrPipeVar] = None
    pipeline_name: Optional[NamePipeVar] = None
    pipeline_display_name: Optional[StrPipeVar] = None
    pipeline_definition: Optional[StrPipeVar] = None
    pipeline_description: Optional[StrPipeVar] = None
    role_arn: Optional[StrPipeVar] = None
    pipeline_status: Optional[StrPipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    last_run_time: Optional[TimePipeVar] = None
    created_by: Optional[UserContext] = None
    last_modified_by: Optional[UserContext] = None
    parallelism_configuration: Optional[ParallelismConfiguration] = None
    pipeline_version_display_name: Optional[StrPipeVar] = None
    pipeline_version_description: Optional[StrPipeVar] = None
    pipeline_version_aliases: Optional[list[StrPipeVar]] = None


class EMRServerlessStepMetadata(Shape):
    """``EMRServerlessStepMetadata``."""

    application_id: Optional[StrPipeVar] = None
    job_run_id: Optional[StrPipeVar] = None
    job_run_name: Optional[StrPipeVar] = None
    log_file_path: Optional[StrPipeVar] = None


class EMRStepMetadata(Shape):
    """``EMRStepMetadata``."""

    cluster_id: Optional[StrPipeVar] = None
    step_id: Optional[StrPipeVar] = None
    step_name: Optional[StrPipeVar] = None
    log_file_path: Optional[StrPipeVar] = None


class EndpointConfigStepMetadata(Shape):
    """``EndpointConfigStepMetadata``."""

    arn: Optional[StrPipeVar] = None


class EndpointStepMetadata(Shape):
    """``EndpointStepMetadata``."""

    arn: Optional[StrPipeVar] = None


class FailStepMetadata(Shape):
    """``FailStepMetadata``."""

    error_message: Optional[StrPipeVar] = None


class ForEachSelectorResult(Shape):
    """``ForEachSelectorResult``."""

    step_name: Optional[StrPipeVar] = None
    index: Optional[IntPipeVar] = None


class ForEachStepMetadata(Shape):
    """``ForEachStepMetadata``.

    status: Succeeded, Failed, Stopped
    """

    status: Optional[StrPipeVar] = None
    input_item_count: Optional[IntPipeVar] = None
    total_step_count: Optional[IntPipeVar] = None
    succeeded_step_count: Optional[IntPipeVar] = None
    failed_step_count: Optional[IntPipeVar] = None
    stopped_step_count: Optional[IntPipeVar] = None
    selector: Optional[ForEachSelectorResult] = None


class HubContentStepMetadata(Shape):
    """``HubContentStepMetadata``."""

    hub_arn: Optional[StrPipeVar] = None
    hub_content_arn: Optional[StrPipeVar] = None


class InferenceComponentMetadata(Shape):
    """``InferenceComponentMetadata``."""

    arn: Optional[StrPipeVar] = None


class IterationContext(Shape):
    """``IterationContext``."""

    parent_step_name: Optional[StrPipeVar] = None
    index: Optional[IntPipeVar] = None
    item: Optional[StrPipeVar] = None


class JobStepMetadata(Shape):
    """``JobStepMetadata``."""

    arn: Optional[StrPipeVar] = None


class LambdaStepMetadata(Shape):
    """``LambdaStepMetadata``."""

    arn: Optional[StrPipeVar] = None
    output_parameters: Optional[list[OutputParameter]] = None


class LineageMetadata(Shape):
    """``LineageMetadata``."""

    action_arns: Optional[dict[str, StrPipeVar]] = None
    artifact_arns: Optional[dict[str, StrPipeVar]] = None
    context_arns: Optional[dict[str, StrPipeVar]] = None
    associations: Optional[list[AssociationInfo]] = None


class ListPipelineExecutionStepsRequest(Shape):
    """``ListPipelineExecutionStepsRequest``.

    max_results: 1..100
    sort_order: Ascending, Descending
    """

    pipeline_execution_arn: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    sort_order: Optional[StrPipeVar] = None


class TrainingJobStepMetadata(Shape):
    """``TrainingJobStepMetadata``."""

    arn: Optional[StrPipeVar] = None


class ProcessingJobStepMetadata(Shape):
    """``ProcessingJobStepMetadata``."""

    arn: Optional[StrPipeVar] = None


class TransformJobStepMetadata(Shape):
    """``TransformJobStepMetadata``."""

    arn: Optional[StrPipeVar] = None


class TuningJobStepMetaData(Shape):
    """``TuningJobStepMetaData``."""

    arn: Optional[StrPipeVar] = None


class ModelStepMetadata(Shape):
    """``ModelStepMetadata``."""

    arn: Optional[StrPipeVar] = None


class RegisterModelStepMetadata(Shape):
    """``RegisterModelStepMetadata``."""

    arn: Optional[StrPipeVar] = None


class QualityCheckStepMetadata(Shape):
    """``QualityCheckStepMetadata``."""

    check_type: Optional[StrPipeVar] = None
    baseline_used_for_drift_check_statistics: Optional[StrPipeVar] = None
    baseline_used_for_drift_check_constraints: Optional[StrPipeVar] = None
    calculated_baseline_statistics: Optional[StrPipeVar] = None
    calculated_baseline_constraints: Optional[StrPipeVar] = None
    model_package_group_name: Optional[NamePipeVar] = None
    violation_report: Optional[StrPipeVar] = None
    check_job_arn: Optional[StrPipeVar] = None
    skip_check: Optional[BoolPipeVar] = None
    register_new_baseline: Optional[BoolPipeVar] = None


class PipelineExecutionStepMetadata(Shape):
    """``PipelineExecutionStepMetadata``."""

    _api_names: ClassVar[dict[str, str]] = {
        "emr": "EMR",
        "emr_serverless": "EMRServerless",
        "auto_ml_job": "AutoMLJob",
    }

    training_job: Optional[TrainingJobStepMetadata] = None
    processing_job: Optional[ProcessingJobStepMetadata] = None
    transform_job: Optional[TransformJobStepMetadata] = None
    tuning_job: Optional[TuningJobStepMetaData] = None
    model: Optional[ModelStepMetadata] = None
    register_model: Optional[RegisterModelStepMetadata] = None
    condition: Optional[ConditionStepMetadata] = None
    callback: Optional[CallbackStepMetadata] = None
    lambda_: Optional[LambdaStepMetadata] = None
    emr: Optional[EMRStepMetadata] = None
    emr_serverless: Optional[EMRServerlessStepMetadata] = None
    quality_check: Optional[QualityCheckStepMetadata] = None
    clarify_check: Optional[ClarifyCheckStepMetadata] = None
    fail: Optional[FailStepMetadata] = None
    auto_ml_job: Optional[AutoMLJobStepMetadata] = None
    endpoint: Optional[EndpointStepMetadata] = None
    endpoint_config: Optional[EndpointConfigStepMetadata] = None
    bedrock_custom_model: Optional[BedrockCustomModelMetadata] = None
    bedrock_custom_model_deployment: Optional[BedrockCustomModelDeploymentMetadata] = None
    bedrock_provisioned_model_throughput: Optional[BedrockProvisionedModelThroughputMetadata] = None
    bedrock_model_import: Optional[BedrockModelImportMetadata] = None
    inference_component: Optional[InferenceComponentMetadata] = None
    lineage: Optional[LineageMetadata] = None
    job: Optional[JobStepMetadata] = None
    athena: Optional[AthenaStepMetadata] = None
    cleanup: Optional[CleanupStepMetadata] = None
    for_each: Optional[ForEachStepMetadata] = None
    hub_content: Optional[HubContentStepMetadata] = None


class SelectiveExecutionResult(Shape):
    """``SelectiveExecutionResult``."""

    source_pipeline_execution_arn: Optional[StrPipeVar] = None


class PipelineExecutionStep(Shape):
    """``PipelineExecutionStep``.

    step_status: Starting, Executing, Stopping, Stopped, Failed, Succeeded
    """

    step_name: Optional[StrPipeVar] = None
    step_display_name: Optional[StrPipeVar] = None
    step_description: Optional[StrPipeVar] = None
    start_time: Optional[TimePipeVar] = None
    end_time: Optional[TimePipeVar] = None
    step_status: Optional[StrPipeVar] = None
    cache_hit_result: Optional[CacheHitResult] = None
    failure_reason: Optional[StrPipeVar] = None
    metadata: Optional[PipelineExecutionStepMetadata] = None
    attempt_count: Optional[IntPipeVar] = None
    selective_execution_result: Optional[SelectiveExecutionResult] = None
    iteration_context: Optional[IterationContext] = None


class ListPipelineExecutionStepsResponse(Shape):
    """``ListPipelineExecutionStepsResponse``."""

    pipeline_execution_steps: Optional[list[PipelineExecutionStep]] = None
    next_token: Optional[StrPipeVar] = None


class ListPipelineExecutionsRequest(Shape):
    """``ListPipelineExecutionsRequest``.

    sort_by: CreationTime, PipelineExecutionArn
    sort_order: Ascending, Descending
    max_results: 1..100
    """

    pipeline_name: NamePipeVar
    created_after: Optional[TimePipeVar] = None
    created_before: Optional[TimePipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    pipeline_version_alias: Optional[StrPipeVar] = None


class PipelineExecutionSummary(Shape):
    """``PipelineExecutionSummary``.

    pipeline_execution_status: Executing, Stopping, Stopped, Failed, Succeeded, CompletedWithFailures
    """

    pipeline_execution_arn: Optional[StrPipeVar] = None
    start_time: Optional[TimePipeVar] = None
    pipeline_execution_status: Optional[StrPipeVar] = None
    pipeline_execution_description: Optional[StrPipeVar] = None
    pipeline_execution_display_name: Optional[StrPipeVar] = None
    pipeline_execution_failure_reason: Optional[StrPipeVar] = None
    pipeline_version_aliases: Optional[list[StrPipeVar]] = None


class ListPipelineExecutionsResponse(Shape):
    """``ListPipelineExecutionsResponse``."""

    pipeline_execution_summaries: Optional[list[PipelineExecutionSummary]] = None
    next_token: Optional[StrPipeVar] = None


class ListPipelineParametersForExecutionRequest(Shape):
    """``ListPipelineParametersForExecutionRequest``.

    max_results: 1..100
    """

    pipeline_execution_arn: StrPipeVar
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None


class Parameter(Shape):
    """``Parameter``."""

    name: StrPipeVar
    value: StrPipeVar


class ListPipelineParametersForExecutionResponse(Shape):
    """``ListPipelineParametersForExecutionResponse``."""

    pipeline_parameters: Optional[list[Parameter]] = None
    next_token: Optional[StrPipeVar] = None


class ListPipelineVersionsRequest(Shape):
    """``ListPipelineVersionsRequest``.

    sort_order: Ascending, Descending
    max_results: 1..100
    """

    pipeline_name: NamePipeVar
    created_after: Optional[TimePipeVar] = None
    created_before: Optional[TimePipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None


class PipelineVersionSummary(Shape):
    """``PipelineVersionSummary``.

    pipeline_version_id: 1..
    """

    pipeline_arn: Optional[StrPipeVar] = None
    pipeline_version_id: Optional[IntPipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    pipeline_version_description: Optional[StrPipeVar] = None
    pipeline_version_display_name: Optional[StrPipeVar] = None
    last_execution_pipeline_execution_arn: Optional[StrPipeVar] = None
    pipeline_version_aliases: Optional[list[StrPipeVar]] = None


class ListPipelineVersionsResponse(Shape):
    """``ListPipelineVersionsResponse``."""

    pipeline_version_summaries: Optional[list[PipelineVersionSummary]] = None
    next_token: Optional[StrPipeVar] = None


class ListPipelinesRequest(Shape):
    """``ListPipelinesRequest``.

    sort_by: Name, CreationTime
    sort_order: Ascending, Descending
    max_results: 1..100
    managed_by: AWS, CUSTOMER
    """

    pipeline_name_prefix: Optional[StrPipeVar] = None
    created_after: Optional[TimePipeVar] = None
    created_before: Optional[TimePipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    managed_by: Optional[StrPipeVar] = None


class PipelineSummary(Shape):
    """``PipelineSummary``."""

    pipeline_arn: Optional[StrPipeVar] = None
    pipeline_name: Optional[NamePipeVar] = None
    pipeline_display_name: Optional[StrPipeVar] = None
    pipeline_description: Optional[StrPipeVar] = None
    role_arn: Optional[StrPipeVar] = None
    creation_time: Optional[TimePipeVar] = None
    last_modified_time: Optional[TimePipeVar] = None
    last_execution_time: Optional[TimePipeVar] = None


class ListPipelinesResponse(Shape):
    """``ListPipelinesResponse``."""

    pipeline_summaries: Optional[list[PipelineSummary]] = None
    next_token: Optional[StrPipeVar] = None


class RetryPipelineExecutionRequest(Shape):
    """``RetryPipelineExecutionRequest``."""

    pipeline_execution_arn: StrPipeVar
    client_request_token: StrPipeVar
    parallelism_configuration: Optional[ParallelismConfiguration] = None


class RetryPipelineExecutionResponse(Shape):
    """``RetryPipelineExecutionResponse``."""

    pipeline_execution_arn: Optional[StrPipeVar] = None


class SendPipelineExecutionStepFailureRequest(Shape):
    """``SendPipelineExecutionStepFailureRequest``."""

    callback_token: StrPipeVar
    failure_reason: Optional[StrPipeVar] = None
    client_request_token: Optional[StrPipeVar] = None


class SendPipelineExecutionStepFailureResponse(Shape):
    """``SendPipelineExecutionStepFailureResponse``."""

    pipeline_execution_arn: Optional[StrPipeVar] = None


class SendPipelineExecutionStepSuccessRequest(Shape):
    """``SendPipelineExecutionStepSuccessRequest``."""

    callback_token: StrPipeVar
    output_parameters: Optional[list[OutputParameter]] = None
    client_request_token: Optional[StrPipeVar] = None


class SendPipelineExecutionStepSuccessResponse(Shape):
    """``SendPipelineExecutionStepSuccessResponse``."""

    pipeline_execution_arn: Optional[StrPipeVar] = None


class StartPipelineExecutionRequest(Shape):
    """``StartPipelineExecutionRequest``.

    pipeline_version_id: 1..
    """

    pipeline_name: NamePipeVar
    pipeline_execution_display_name: Optional[StrPipeVar] = None
    pipeline_parameters: Optional[list[Parameter]] = None
    pipeline_execution_description: Optional[StrPipeVar] = None
    client_request_token: StrPipeVar
    parallelism_configuration: Optional[ParallelismConfiguration] = None
    selective_execution_config: Optional[SelectiveExecutionConfig] = None
    pipeline_version_id: Optional[IntPipeVar] = None
    mlflow_experiment_name: Optional[StrPipeVar] = None
    pipeline_version_alias: Optional[StrPipeVar] = None
    role_arn: Optional[StrPipeVar] = None


class StartPipelineExecutionResponse(Shape):
    """``StartPipelineExecutionResponse``."""

    pipeline_execution_arn: Optional[StrPipeVar] = None


class StopPipelineExecutionRequest(Shape):
    """``StopPipelineExecutionRequest``."""

    pipeline_execution_arn: StrPipeVar
    client_request_token: StrPipeVar


class StopPipelineExecutionResponse(Shape):
    """``StopPipelineExecutionResponse``."""

    pipeline_execution_arn: Optional[StrPipeVar] = None


class UpdatePipelineExecutionRequest(Shape):
    """``UpdatePipelineExecutionRequest``."""

    pipeline_execution_arn: StrPipeVar
    pipeline_execution_description: Optional[StrPipeVar] = None
    pipeline_execution_display_name: Optional[StrPipeVar] = None
    parallelism_configuration: Optional[ParallelismConfiguration] = None


class UpdatePipelineExecutionResponse(Shape):
    """``UpdatePipelineExecutionResponse``."""

    pipeline_execution_arn: Optional[StrPipeVar] = None


class UpdatePipelineRequest(Shape):
    """``UpdatePipelineRequest``."""

    pipeline_name: NamePipeVar
    pipeline_display_name: Optional[StrPipeVar] = None
    pipeline_definition: Optional[StrPipeVar] = None
    pipeline_definition_s3_location: Optional[PipelineDefinitionS3Location] = None
    pipeline_description: Optional[StrPipeVar] = None
    role_arn: Optional[StrPipeVar] = None
    parallelism_configuration: Optional[ParallelismConfiguration] = None
    pipeline_version_aliases: Optional[list[StrPipeVar]] = None


class UpdatePipelineResponse(Shape):
    """``UpdatePipelineResponse``.

    pipeline_version_id: 1..
    """

    pipeline_arn: Optional[StrPipeVar] = None
    pipeline_version_id: Optional[IntPipeVar] = None


class UpdatePipelineVersionRequest(Shape):
    """``UpdatePipelineVersionRequest``.

    pipeline_version_id: 1..
    """

    pipeline_arn: StrPipeVar
    pipeline_version_id: IntPipeVar
    pipeline_version_display_name: Optional[StrPipeVar] = None
    pipeline_version_description: Optional[StrPipeVar] = None
    pipeline_version_alias_operations: Optional[AliasOperations] = None


class UpdatePipelineVersionResponse(Shape):
    """``UpdatePipelineVersionResponse``.

    pipeline_version_id: 1..
    """

    pipeline_arn: Optional[StrPipeVar] = None
    pipeline_version_id: Optional[IntPipeVar] = None
