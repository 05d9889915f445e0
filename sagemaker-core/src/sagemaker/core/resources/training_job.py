# Made by tools/codegen from botocore's service models; changes here are lost.


"""``TrainingJob``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.common import StoppingCondition, VpcConfig
from sagemaker.core.shapes.processing import ExperimentConfig
from sagemaker.core.shapes.training import (
    AlgorithmSpecification,
    Channel,
    CheckpointConfig,
    CreateTrainingJobRequest,
    DebugHookConfig,
    DebugRuleConfiguration,
    DebugRuleEvaluationStatus,
    DeleteTrainingJobRequest,
    DescribeTrainingJobRequest,
    InfraCheckConfig,
    ListTrainingJobsRequest,
    MetricData,
    MlflowConfig,
    MlflowDetails,
    ModelArtifacts,
    ModelPackageConfig,
    OutputDataConfig,
    ProfilerConfig,
    ProfilerRuleConfiguration,
    ProfilerRuleEvaluationStatus,
    RemoteDebugConfig,
    ResourceConfig,
    RetryStrategy,
    SecondaryStatusTransition,
    ServerlessJobConfig,
    StopTrainingJobRequest,
    TensorBoardOutputConfig,
    TrainingProgressInfo,
    UpdateTrainingJobRequest,
    WarmPoolStatus,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.shapes.training import (
        ProfilerConfigForUpdate,
        RemoteDebugConfigForUpdate,
        ResourceConfigForUpdate,
        SessionChainingConfig,
    )
    from sagemaker.core.workflow.variable_types import BoolPipeVar, NamePipeVar, StrPipeVar, TimePipeVar


class TrainingJob(Resource):
    """``TrainingJob``, as ``DescribeTrainingJob`` describes it."""

    _api_names: ClassVar[dict[str, str]] = {"auto_ml_job_arn": "AutoMLJobArn"}

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "TrainingJob",
        name="training_job_name",
        identifiers=("training_job_name",),
        describe=("DescribeTrainingJob", DescribeTrainingJobRequest),
        status="training_job_status",
        detail="secondary_status",
        reason="failure_reason",
        logged=True,
    )

    training_job_name: str
    training_job_arn: Optional[str] = None
    tuning_job_arn: Optional[str] = None
    labeling_job_arn: Optional[str] = None
    auto_ml_job_arn: Optional[str] = None
    model_artifacts: Optional[ModelArtifacts] = None
    training_job_status: Optional[str] = None
    secondary_status: Optional[str] = None
    failure_reason: Optional[str] = None
    hyper_parameters: Optional[dict[str, str]] = None
    algorithm_specification: Optional[AlgorithmSpecification] = None
    role_arn: Optional[str] = None
    input_data_config: Optional[list[Channel]] = None
    output_data_config: Optional[OutputDataConfig] = None
    resource_config: Optional[ResourceConfig] = None
    warm_pool_status: Optional[WarmPoolStatus] = None
    vpc_config: Optional[VpcConfig] = None
    stopping_condition: Optional[StoppingCondition] = None
    creation_time: Optional[datetime] = None
    training_start_time: Optional[datetime] = None
    training_end_time: Optional[datetime] = None
    last_modified_time: Optional[datetime] = None
    secondary_status_transitions: Optional[list[SecondaryStatusTransition]] = None
    final_metric_data_list: Optional[list[MetricData]] = None
    enable_network_isolation: Optional[bool] = None
    enable_inter_container_traffic_encryption: Optional[bool] = None
    enable_managed_spot_training: Optional[bool] = None
    checkpoint_config: Optional[CheckpointConfig] = None
    training_time_in_seconds: Optional[int] = None
    billable_time_in_seconds: Optional[int] = None
    billable_token_count: Optional[int] = None
    debug_hook_config: Optional[DebugHookConfig] = None
    experiment_config: Optional[ExperimentConfig] = None
    debug_rule_configurations: Optional[list[DebugRuleConfiguration]] = None
    tensor_board_output_config: Optional[TensorBoardOutputConfig] = None
    debug_rule_evaluation_statuses: Optional[list[DebugRuleEvaluationStatus]] = None
    profiler_config: Optional[ProfilerConfig] = None
    profiler_rule_configurations: Optional[list[ProfilerRuleConfiguration]] = None
    profiler_rule_evaluation_statuses: Optional[list[ProfilerRuleEvaluationStatus]] = None
    profiling_status: Optional[str] = None
    environment: Optional[dict[str, str]] = None
    retry_strategy: Optional[RetryStrategy] = None
    remote_debug_config: Optional[RemoteDebugConfig] = None
    infra_check_config: Optional[InfraCheckConfig] = None
    serverless_job_config: Optional[ServerlessJobConfig] = None
    mlflow_config: Optional[MlflowConfig] = None
    model_package_config: Optional[ModelPackageConfig] = None
    mlflow_details: Optional[MlflowDetails] = None
    progress_info: Optional[TrainingProgressInfo] = None
    output_model_package_arn: Optional[str] = None

    @classmethod
    def create(
        cls,
        training_job_name: NamePipeVar,
        role_arn: StrPipeVar,
        output_data_config: OutputDataConfig,
        hyper_parameters: dict[str, StrPipeVar] | None = None,
        algorithm_specification: AlgorithmSpecification | None = None,
        input_data_config: list[Channel] | None = None,
        resource_config: ResourceConfig | None = None,
        vpc_config: VpcConfig | None = None,
        stopping_condition: StoppingCondition | None = None,
        tags: list[Tag] | None = None,
        enable_network_isolation: BoolPipeVar | None = None,
        enable_inter_container_traffic_encryption: BoolPipeVar | None = None,
        enable_managed_spot_training: BoolPipeVar | None = None,
        checkpoint_config: CheckpointConfig | None = None,
        debug_hook_config: DebugHookConfig | None = None,
        debug_rule_configurations: list[DebugRuleConfiguration] | None = None,
        tensor_board_output_config: TensorBoardOutputConfig | None = None,
        experiment_config: ExperimentConfig | None = None,
        profiler_config: ProfilerConfig | None = None,
        profiler_rule_configurations: list[ProfilerRuleConfiguration] | None = None,
        environment: dict[str, StrPipeVar] | None = None,
        retry_strategy: RetryStrategy | None = None,
        remote_debug_config: RemoteDebugConfig | None = None,
        infra_check_config: InfraCheckConfig | None = None,
        session_chaining_config: SessionChainingConfig | None = None,
        serverless_job_config: ServerlessJobConfig | None = None,
        mlflow_config: MlflowConfig | None = None,
        model_package_config: ModelPackageConfig | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> TrainingJob:
        """``CreateTrainingJob``, then ``DescribeTrainingJob``; step arguments under a `PipelineSession`."""
        made: TrainingJob = cls._create("CreateTrainingJob", CreateTrainingJobRequest, locals())
        return made

    @classmethod
    def get(
        cls, training_job_name: NamePipeVar, session: AnySession | None = None, region: str | None = None
    ) -> TrainingJob:
        """``DescribeTrainingJob``."""
        return cls._get(locals())

    def refresh(self) -> TrainingJob:
        """``DescribeTrainingJob`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(
        self,
        profiler_config: ProfilerConfigForUpdate | None = None,
        profiler_rule_configurations: list[ProfilerRuleConfiguration] | None = None,
        resource_config: ResourceConfigForUpdate | None = None,
        remote_debug_config: RemoteDebugConfigForUpdate | None = None,
    ) -> TrainingJob:
        """``UpdateTrainingJob``, then ``DescribeTrainingJob``."""
        self._call("UpdateTrainingJob", UpdateTrainingJobRequest, locals())
        return self._refresh()

    def delete(self) -> None:
        """``DeleteTrainingJob``."""
        self._call("DeleteTrainingJob", DeleteTrainingJobRequest, locals())

    def stop(self) -> None:
        """``StopTrainingJob``."""
        self._call("StopTrainingJob", StopTrainingJobRequest, locals())

    @classmethod
    def get_all(
        cls,
        creation_time_after: TimePipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        last_modified_time_after: TimePipeVar | None = None,
        last_modified_time_before: TimePipeVar | None = None,
        name_contains: StrPipeVar | None = None,
        status_equals: StrPipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        warm_pool_status_equals: StrPipeVar | None = None,
        training_plan_arn_equals: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[TrainingJob]:
        """``ListTrainingJobs``, all pages, each described."""
        return cls._get_all("ListTrainingJobs", ListTrainingJobsRequest, locals(), "TrainingJobSummaries")

    def wait(self, poll: float = 5, timeout: float | None = None, logs: bool | None = False) -> None:
        """Wait until the job has ended; see `sagemaker.core.resources._lifecycle.wait_for_end`."""
        self._wait(locals())

    def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the resource does not exist any more; see `sagemaker.core.resources._lifecycle.wait_for_delete`."""
        self._wait_for_delete(locals())
