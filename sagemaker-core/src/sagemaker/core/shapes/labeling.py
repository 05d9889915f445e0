# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: labeling."""

from typing import Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.common import Tag, VpcConfig
from sagemaker.core.workflow.variable_types import IntPipeVar, NamePipeVar, StrPipeVar, TimePipeVar


class AnnotationConsolidationConfig(Shape):
    """``AnnotationConsolidationConfig``."""

    annotation_consolidation_lambda_arn: StrPipeVar


class HumanLoopRequestSource(Shape):
    """``HumanLoopRequestSource``.

    aws_managed_human_loop_request_source: AWS/Rekognition/DetectModerationLabels/Image/V3,
        AWS/Textract/AnalyzeDocument/Forms/V1
    """

    aws_managed_human_loop_request_source: StrPipeVar


class HumanLoopActivationConditionsConfig(Shape):
    """``HumanLoopActivationConditionsConfig``."""

    human_loop_activation_conditions: StrPipeVar


class HumanLoopActivationConfig(Shape):
    """``HumanLoopActivationConfig``."""

    human_loop_activation_conditions_config: HumanLoopActivationConditionsConfig


class USD(Shape):
    """``USD``.

    dollars: 0..2
    cents: 0..99
    tenth_fractions_of_a_cent: 0..9
    """

    dollars: Optional[IntPipeVar] = None
    cents: Optional[IntPipeVar] = None
    tenth_fractions_of_a_cent: Optional[IntPipeVar] = None


class PublicWorkforceTaskPrice(Shape):
    """``PublicWorkforceTaskPrice``."""

    amount_in_usd: Optional[USD] = None


class HumanLoopConfig(Shape):
    """``HumanLoopConfig``.

    task_count: 1..3
    task_availability_lifetime_in_seconds: 1..
    task_time_limit_in_seconds: 30..
    """

    workteam_arn: StrPipeVar
    human_task_ui_arn: StrPipeVar
    task_title: StrPipeVar
    task_description: StrPipeVar
    task_count: IntPipeVar
    task_availability_lifetime_in_seconds: Optional[IntPipeVar] = None
    task_time_limit_in_seconds: Optional[IntPipeVar] = None
    task_keywords: Optional[list[StrPipeVar]] = None
    public_workforce_task_price: Optional[PublicWorkforceTaskPrice] = None


class FlowDefinitionOutputConfig(Shape):
    """``FlowDefinitionOutputConfig``."""

    s3_output_path: StrPipeVar
    kms_key_id: Optional[StrPipeVar] = None


class CreateFlowDefinitionRequest(Shape):
    """``CreateFlowDefinitionRequest``."""

    flow_definition_name: NamePipeVar
    human_loop_request_source: Optional[HumanLoopRequestSource] = None
    human_loop_activation_config: Optional[HumanLoopActivationConfig] = None
    human_loop_config: Optional[HumanLoopConfig] = None
    output_config: FlowDefinitionOutputConfig
    role_arn: StrPipeVar
    tags: Optional[list[Tag]] = None


class CreateFlowDefinitionResponse(Shape):
    """``CreateFlowDefinitionResponse``."""

    flow_definition_arn: StrPipeVar


class UiTemplate(Shape):
    """``UiTemplate``."""

    content: StrPipeVar


class CreateHumanTaskUiRequest(Shape):
    """``CreateHumanTaskUiRequest``."""

    human_task_ui_name: NamePipeVar
    ui_template: UiTemplate
    tags: Optional[list[Tag]] = None


class CreateHumanTaskUiResponse(Shape):
    """``CreateHumanTaskUiResponse``."""

    human_task_ui_arn: StrPipeVar


class LabelingJobS3DataSource(Shape):
    """``LabelingJobS3DataSource``."""

    manifest_s3_uri: StrPipeVar


class LabelingJobSnsDataSource(Shape):
    """``LabelingJobSnsDataSource``."""

    sns_topic_arn: StrPipeVar


class LabelingJobDataSource(Shape):
    """``LabelingJobDataSource``."""

    s3_data_source: Optional[LabelingJobS3DataSource] = None
    sns_data_source: Optional[LabelingJobSnsDataSource] = None


class LabelingJobDataAttributes(Shape):
    """``LabelingJobDataAttributes``.

    content_classifiers: FreeOfPersonallyIdentifiableInformation, FreeOfAdultContent
    """

    content_classifiers: Optional[list[StrPipeVar]] = None


class LabelingJobInputConfig(Shape):
    """``LabelingJobInputConfig``."""

    data_source: LabelingJobDataSource
    data_attributes: Optional[LabelingJobDataAttributes] = None


class LabelingJobOutputConfig(Shape):
    """``LabelingJobOutputConfig``."""

    s3_output_path: StrPipeVar
    kms_key_id: Optional[StrPipeVar] = None
    sns_topic_arn: Optional[StrPipeVar] = None


class LabelingJobStoppingConditions(Shape):
    """``LabelingJobStoppingConditions``.

    max_human_labeled_object_count: 1..
    max_percentage_of_input_dataset_labeled: 1..100
    """

    max_human_labeled_object_count: Optional[IntPipeVar] = None
    max_percentage_of_input_dataset_labeled: Optional[IntPipeVar] = None


class LabelingJobResourceConfig(Shape):
    """``LabelingJobResourceConfig``."""

    volume_kms_key_id: Optional[StrPipeVar] = None
    vpc_config: Optional[VpcConfig] = None


class LabelingJobAlgorithmsConfig(Shape):
    """``LabelingJobAlgorithmsConfig``."""

    labeling_job_algorithm_specification_arn: StrPipeVar
    initial_active_learning_model_arn: Optional[StrPipeVar] = None
    labeling_job_resource_config: Optional[LabelingJobResourceConfig] = None


class UiConfig(Shape):
    """``UiConfig``."""

    ui_template_s3_uri: Optional[StrPipeVar] = None
    human_task_ui_arn: Optional[StrPipeVar] = None


class HumanTaskConfig(Shape):
    """``HumanTaskConfig``.

    number_of_human_workers_per_data_object: 1..9
    task_time_limit_in_seconds: 30..
    task_availability_lifetime_in_seconds: 60..
    max_concurrent_task_count: 1..5000
    """

    workteam_arn: StrPipeVar
    ui_config: UiConfig
    pre_human_task_lambda_arn: Optional[StrPipeVar] = None
    task_keywords: Optional[list[StrPipeVar]] = None
    task_title: StrPipeVar
    task_description: StrPipeVar
    number_of_human_workers_per_data_object: IntPipeVar
    task_time_limit_in_seconds: IntPipeVar
    task_availability_lifetime_in_seconds: Optional[IntPipeVar] = None
    max_concurrent_task_count: Optional[IntPipeVar] = None
    annotation_consolidation_config: Optional[AnnotationConsolidationConfig] = None
    public_workforce_task_price: Optional[PublicWorkforceTaskPrice] = None


class CreateLabelingJobRequest(Shape):
    """``CreateLabelingJobRequest``."""

    labeling_job_name: NamePipeVar
    label_attribute_name: StrPipeVar
    input_config: LabelingJobInputConfig
    output_config: LabelingJobOutputConfig
    role_arn: StrPipeVar
    label_category_config_s3_uri: Optional[StrPipeVar] = None
    stopping_conditions: Optional[LabelingJobStoppingConditions] = None
    labeling_job_algorithms_config: Optional[LabelingJobAlgorithmsConfig] = None
    human_task_config: HumanTaskConfig
    tags: Optional[list[Tag]] = None


class CreateLabelingJobResponse(Shape):
    """``CreateLabelingJobResponse``."""

    labeling_job_arn: StrPipeVar


class DeleteFlowDefinitionRequest(Shape):
    """``DeleteFlowDefinitionRequest``."""

    flow_definition_name: NamePipeVar


class DeleteFlowDefinitionResponse(Shape):
    """``DeleteFlowDefinitionResponse``."""


class DeleteHumanTaskUiRequest(Shape):
    """``DeleteHumanTaskUiRequest``."""

    human_task_ui_name: NamePipeVar


class DeleteHumanTaskUiResponse(Shape):
    """``DeleteHumanTaskUiResponse``."""


class DescribeFlowDefinitionRequest(Shape):
    """``DescribeFlowDefinitionRequest``."""

    flow_definition_name: NamePipeVar


class DescribeFlowDefinitionResponse(Shape):
    """``DescribeFlowDefinitionResponse``.

    flow_definition_status: Initializing, Active, Failed, Deleting
    """

    flow_definition_arn: StrPipeVar
    flow_definition_name: NamePipeVar
    flow_definition_status: StrPipeVar
    creation_time: TimePipeVar
    human_loop_request_source: Optional[HumanLoopRequestSource] = None
    human_loop_activation_config: Optional[HumanLoopActivationConfig] = None
    human_loop_config: Optional[HumanLoopConfig] = None
    output_config: FlowDefinitionOutputConfig
    role_arn: StrPipeVar
    failure_reason: Optional[StrPipeVar] = None


class DescribeHumanTaskUiRequest(Shape):
    """``DescribeHumanTaskUiRequest``."""

    human_task_ui_name: NamePipeVar


class UiTemplateInfo(Shape):
    """``UiTemplateInfo``."""

    url: Optional[StrPipeVar] = None
    content_sha256: Optional[StrPipeVar] = None


class DescribeHumanTaskUiResponse(Shape):
    """``DescribeHumanTaskUiResponse``.

    human_task_ui_status: Active, Deleting
    """

    human_task_ui_arn: StrPipeVar
    human_task_ui_name: NamePipeVar
    human_task_ui_status: Optional[StrPipeVar] = None
    creation_time: TimePipeVar
    ui_template: UiTemplateInfo


class DescribeLabelingJobRequest(Shape):
    """``DescribeLabelingJobRequest``."""

    labeling_job_name: NamePipeVar


class LabelCounters(Shape):
    """``LabelCounters``.

    total_labeled: 0..
    human_labeled: 0..
    machine_labeled: 0..
    failed_non_retryable_error: 0..
    unlabeled: 0..
    """

    total_labeled: Optional[IntPipeVar] = None
    human_labeled: Optional[IntPipeVar] = None
    machine_labeled: Optional[IntPipeVar] = None
    failed_non_retryable_error: Optional[IntPipeVar] = None
    unlabeled: Optional[IntPipeVar] = None


class LabelingJobOutput(Shape):
    """``LabelingJobOutput``."""

    output_dataset_s3_uri: StrPipeVar
    final_active_learning_model_arn: Optional[StrPipeVar] = None


class DescribeLabelingJobResponse(Shape):
    """``DescribeLabelingJobResponse``.

    labeling_job_status: Initializing, InProgress, Completed, Failed, Stopping, Stopped
    """

    labeling_job_status: StrPipeVar
    label_counters: LabelCounters
    failure_reason: Optional[StrPipeVar] = None
    creation_time: TimePipeVar
    last_modified_time: TimePipeVar
    job_reference_code: StrPipeVar
    labeling_job_name: NamePipeVar
    labeling_job_arn: StrPipeVar
    label_attribute_name: Optional[StrPipeVar] = None
    input_config: LabelingJobInputConfig
    output_config: LabelingJobOutputConfig
    role_arn: StrPipeVar
    label_category_config_s3_uri: Optional[StrPipeVar] = None
    stopping_conditions: Optional[LabelingJobStoppingConditions] = None
    labeling_job_algorithms_config: Optional[LabelingJobAlgorithmsConfig] = None
    human_task_config: HumanTaskConfig
    tags: Optional[list[Tag]] = None
    labeling_job_output: Optional[LabelingJobOutput] = None


class FlowDefinitionSummary(Shape):
    """``FlowDefinitionSummary``.

    flow_definition_status: Initializing, Active, Failed, Deleting
    """

    flow_definition_name: NamePipeVar
    flow_definition_arn: StrPipeVar
    flow_definition_status: StrPipeVar
    creation_time: TimePipeVar
    failure_reason: Optional[StrPipeVar] = None


class HumanTaskUiSummary(Shape):
    """``HumanTaskUiSummary``."""

    human_task_ui_name: NamePipeVar
    human_task_ui_arn: StrPipeVar
    creation_time: TimePipeVar


class LabelCountersForWorkteam(Shape):
    """``LabelCountersForWorkteam``.

    human_labeled: 0..
    pending_human: 0..
    total: 0..
    """

    human_labeled: Optional[IntPipeVar] = None
    pending_human: Optional[IntPipeVar] = None
    total: Optional[IntPipeVar] = None


class LabelingJobForWorkteamSummary(Shape):
    """``LabelingJobForWorkteamSummary``.

    number_of_human_workers_per_data_object: 1..9
    """

    labeling_job_name: Optional[NamePipeVar] = None
    job_reference_code: StrPipeVar
    work_requester_account_id: StrPipeVar
    creation_time: TimePipeVar
    label_counters: Optional[LabelCountersForWorkteam] = None
    number_of_human_workers_per_data_object: Optional[IntPipeVar] = None


class LabelingJobSummary(Shape):
    """``LabelingJobSummary``.

    labeling_job_status: Initializing, InProgress, Completed, Failed, Stopping, Stopped
    """

    labeling_job_name: NamePipeVar
    labeling_job_arn: StrPipeVar
    creation_time: TimePipeVar
    last_modified_time: TimePipeVar
    labeling_job_status: StrPipeVar
    label_counters: LabelCounters
    workteam_arn: StrPipeVar
    pre_human_task_lambda_arn: Optional[StrPipeVar] = None
    annotation_consolidation_lambda_arn: Optional[StrPipeVar] = None
    failure_reason: Optional[StrPipeVar] = None
    labeling_job_output: Optional[LabelingJobOutput] = None
    input_config: Optional[LabelingJobInputConfig] = None


class ListFlowDefinitionsRequest(Shape):
    """``ListFlowDefinitionsRequest``.

    sort_order: Ascending, Descending
    max_results: 1..100
    """

    creation_time_after: Optional[TimePipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None


class ListFlowDefinitionsResponse(Shape):
    """``ListFlowDefinitionsResponse``."""

    flow_definition_summaries: list[FlowDefinitionSummary]
    next_token: Optional[StrPipeVar] = None


class ListHumanTaskUisRequest(Shape):
    """``ListHumanTaskUisRequest``.

    sort_order: Ascending, Descending
    max_results: 1..100
    """

    creation_time_after: Optional[TimePipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None


class ListHumanTaskUisResponse(Shape):
    """``ListHumanTaskUisResponse``."""

    human_task_ui_summaries: list[HumanTaskUiSummary]
    next_token: Optional[StrPipeVar] = None


class ListLabelingJobsForWorkteamRequest(Shape):
    """``ListLabelingJobsForWorkteamRequest``.

    max_results: 1..100
    sort_by: CreationTime
    sort_order: Ascending, Descending
    """

    workteam_arn: StrPipeVar
    max_results: Optional[IntPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    creation_time_after: Optional[TimePipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    job_reference_code_contains: Optional[StrPipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None


class ListLabelingJobsForWorkteamResponse(Shape):
    """``ListLabelingJobsForWorkteamResponse``."""

    labeling_job_summary_list: list[LabelingJobForWorkteamSummary]
    next_token: Optional[StrPipeVar] = None


class ListLabelingJobsRequest(Shape):
    """``ListLabelingJobsRequest``.

    max_results: 1..100
    sort_by: Name, CreationTime, Status
    sort_order: Ascending, Descending
    status_equals: Initializing, InProgress, Completed, Failed, Stopping, Stopped
    """

    creation_time_after: Optional[TimePipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    last_modified_time_after: Optional[TimePipeVar] = None
    last_modified_time_before: Optional[TimePipeVar] = None
    max_results: Optional[IntPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    name_contains: Optional[StrPipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    status_equals: Optional[StrPipeVar] = None


class ListLabelingJobsResponse(Shape):
    """``ListLabelingJobsResponse``."""

    labeling_job_summary_list: Optional[list[LabelingJobSummary]] = None
    next_token: Optional[StrPipeVar] = None


class RenderableTask(Shape):
    """``RenderableTask``."""

    input: StrPipeVar


class RenderUiTemplateRequest(Shape):
    """``RenderUiTemplateRequest``."""

    ui_template: Optional[UiTemplate] = None
    task: RenderableTask
    role_arn: StrPipeVar
    human_task_ui_arn: Optional[StrPipeVar] = None


class RenderingError(Shape):
    """``RenderingError``."""

    code: StrPipeVar
    message: StrPipeVar


class RenderUiTemplateResponse(Shape):
    """``RenderUiTemplateResponse``."""

    rendered_content: StrPipeVar
    errors: list[RenderingError]


class StopLabelingJobRequest(Shape):
    """``StopLabelingJobRequest``."""

    labeling_job_name: NamePipeVar
