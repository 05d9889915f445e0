# Made by tools/codegen from botocore's service models; changes here are lost.


"""``PipelineExecution``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.common import UserContext
from sagemaker.core.shapes.pipeline import (
    DescribePipelineDefinitionForExecutionRequest,
    DescribePipelineDefinitionForExecutionResponse,
    DescribePipelineExecutionRequest,
    ListPipelineExecutionsRequest,
    ListPipelineExecutionStepsRequest,
    ListPipelineParametersForExecutionRequest,
    MLflowConfiguration,
    ParallelismConfiguration,
    Parameter,
    PipelineExecutionStep,
    PipelineExperimentConfig,
    RetryPipelineExecutionRequest,
    RetryPipelineExecutionResponse,
    SelectiveExecutionConfig,
    SendPipelineExecutionStepFailureRequest,
    SendPipelineExecutionStepFailureResponse,
    SendPipelineExecutionStepSuccessRequest,
    SendPipelineExecutionStepSuccessResponse,
    StartPipelineExecutionRequest,
    StopPipelineExecutionRequest,
    UpdatePipelineExecutionRequest,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.pipeline import OutputParameter
    from sagemaker.core.workflow.variable_types import IntPipeVar, NamePipeVar, StrPipeVar, TimePipeVar


class PipelineExecution(Resource):
    """``PipelineExecution``, as ``DescribePipelineExecution`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "PipelineExecution",
        name="pipeline_execution_arn",
        identifiers=("pipeline_execution_arn",),
        describe=("DescribePipelineExecution", DescribePipelineExecutionRequest),
        status="pipeline_execution_status",
        reason="failure_reason",
    )

    pipeline_execution_arn: str
    pipeline_arn: Optional[str] = None
    pipeline_execution_display_name: Optional[str] = None
    pipeline_execution_status: Optional[str] = None
    pipeline_execution_description: Optional[str] = None
    pipeline_experiment_config: Optional[PipelineExperimentConfig] = None
    failure_reason: Optional[str] = None
    creation_time: Optional[datetime] = None
    last_modified_time: Optional[datetime] = None
    created_by: Optional[UserContext] = None
    last_modified_by: Optional[UserContext] = None
    parallelism_configuration: Optional[ParallelismConfiguration] = None
    selective_execution_config: Optional[SelectiveExecutionConfig] = None
    pipeline_version_id: Optional[int] = None
    m_lflow_config: Optional[MLflowConfiguration] = None
    pipeline_version_aliases: Optional[list[str]] = None
    role_arn: Optional[str] = None

    @classmethod
    def get(
        cls, pipeline_execution_arn: StrPipeVar, session: AnySession | None = None, region: str | None = None
    ) -> PipelineExecution:
        """``DescribePipelineExecution``."""
        return cls._get(locals())

    def refresh(self) -> PipelineExecution:
        """``DescribePipelineExecution`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(
        self,
        pipeline_execution_description: StrPipeVar | None = None,
        pipeline_execution_display_name: StrPipeVar | None = None,
        parallelism_configuration: ParallelismConfiguration | None = None,
    ) -> PipelineExecution:
        """``UpdatePipelineExecution``, then ``DescribePipelineExecution``."""
        self._call("UpdatePipelineExecution", UpdatePipelineExecutionRequest, locals())
        return self._refresh()

    def start(
        self,
        pipeline_name: NamePipeVar,
        client_request_token: StrPipeVar | None = None,
        pipeline_parameters: list[Parameter] | None = None,
        mlflow_experiment_name: StrPipeVar | None = None,
        pipeline_version_alias: StrPipeVar | None = None,
        pipeline_execution_display_name: StrPipeVar | None = None,
        pipeline_execution_description: StrPipeVar | None = None,
        parallelism_configuration: ParallelismConfiguration | None = None,
        selective_execution_config: SelectiveExecutionConfig | None = None,
        pipeline_version_id: IntPipeVar | None = None,
        role_arn: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> None:
        """``StartPipelineExecution``."""
        self._call("StartPipelineExecution", StartPipelineExecutionRequest, locals())

    def stop(self, client_request_token: StrPipeVar | None = None) -> None:
        """``StopPipelineExecution``."""
        self._call("StopPipelineExecution", StopPipelineExecutionRequest, locals())

    @classmethod
    def get_all(
        cls,
        pipeline_name: NamePipeVar,
        created_after: TimePipeVar | None = None,
        created_before: TimePipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        pipeline_version_alias: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[PipelineExecution]:
        """``ListPipelineExecutions``, all pages, each described."""
        return cls._get_all(
            "ListPipelineExecutions", ListPipelineExecutionsRequest, locals(), "PipelineExecutionSummaries"
        )

    def get_pipeline_definition(
        self, session: AnySession | None = None, region: str | None = None
    ) -> DescribePipelineDefinitionForExecutionResponse:
        """``DescribePipelineDefinitionForExecution``."""
        return DescribePipelineDefinitionForExecutionResponse.from_response(
            self._call(
                "DescribePipelineDefinitionForExecution",
                DescribePipelineDefinitionForExecutionRequest,
                locals(),
            )
        )

    def get_all_steps(
        self,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[PipelineExecutionStep]:
        """``ListPipelineExecutionSteps``, all pages."""
        return self._list(
            "ListPipelineExecutionSteps",
            ListPipelineExecutionStepsRequest,
            locals(),
            "PipelineExecutionSteps",
            PipelineExecutionStep,
        )

    def get_all_parameters(
        self, session: AnySession | None = None, region: str | None = None
    ) -> ResourceIterator[Parameter]:
        """``ListPipelineParametersForExecution``, all pages."""
        return self._list(
            "ListPipelineParametersForExecution",
            ListPipelineParametersForExecutionRequest,
            locals(),
            "PipelineParameters",
            Parameter,
        )

    def retry(
        self,
        client_request_token: StrPipeVar | None = None,
        parallelism_configuration: ParallelismConfiguration | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> RetryPipelineExecutionResponse:
        """``RetryPipelineExecution``."""
        return RetryPipelineExecutionResponse.from_response(
            self._call("RetryPipelineExecution", RetryPipelineExecutionRequest, locals())
        )

    def send_execution_step_failure(
        self,
        callback_token: StrPipeVar,
        client_request_token: StrPipeVar | None = None,
        failure_reason: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> SendPipelineExecutionStepFailureResponse:
        """``SendPipelineExecutionStepFailure``."""
        return SendPipelineExecutionStepFailureResponse.from_response(
            self._call("SendPipelineExecutionStepFailure", SendPipelineExecutionStepFailureRequest, locals())
        )

    def send_execution_step_success(
        self,
        callback_token: StrPipeVar,
        output_parameters: list[OutputParameter] | None = None,
        client_request_token: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> SendPipelineExecutionStepSuccessResponse:
        """``SendPipelineExecutionStepSuccess``."""
        return SendPipelineExecutionStepSuccessResponse.from_response(
            self._call("SendPipelineExecutionStepSuccess", SendPipelineExecutionStepSuccessRequest, locals())
        )

    def wait_for_status(
        self,
        target_status: Literal[
            "Executing", "Stopping", "Stopped", "Failed", "Succeeded", "CompletedWithFailures"
        ],
        poll: float = 5,
        timeout: float | None = None,
    ) -> None:
        """Wait for a status; see `sagemaker.core.resources._lifecycle.wait_for_status`."""
        self._wait_for_status(locals())
