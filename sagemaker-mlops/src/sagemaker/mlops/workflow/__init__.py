# Made by tools/codegen from the __all__ of the package's modules; changes here are lost.
"""Pipelines and the steps they are made of.

Importing this package imports nothing else; each name is loaded on first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.workflow.entities import Join
    from sagemaker.core.workflow.execution_variables import ExecutionVariables
    from sagemaker.core.workflow.pipeline_definition_config import PipelineDefinitionConfig
    from sagemaker.core.workflow.properties import Properties
    from sagemaker.mlops.workflow.automl_step import AutoMLStep
    from sagemaker.mlops.workflow.callback_step import CallbackOutput, CallbackStep
    from sagemaker.mlops.workflow.check_job_config import CheckJobConfig
    from sagemaker.mlops.workflow.clarify_check_step import ClarifyCheckStep
    from sagemaker.mlops.workflow.cleanup_step import CleanupStep, S3CleanupSource
    from sagemaker.mlops.workflow.compiling.compiled_pipeline import CompiledPipeline
    from sagemaker.mlops.workflow.compiling.pipeline_graph import PipelineGraph
    from sagemaker.mlops.workflow.condition_step import ConditionStep
    from sagemaker.mlops.workflow.emr_serverless_step import EMRServerlessJobConfig, EMRServerlessStep
    from sagemaker.mlops.workflow.emr_step import EMRStep, EMRStepConfig
    from sagemaker.mlops.workflow.endpoint_step import EndpointConfigStep, EndpointStep
    from sagemaker.mlops.workflow.executions.pipeline_execution import PipelineExecution
    from sagemaker.mlops.workflow.fail_step import FailStep
    from sagemaker.mlops.workflow.for_each_step import (
        CurrentItem,
        ForEachSelector,
        ForEachSelectorPickType,
        ForEachStep,
        IterationOutput,
    )
    from sagemaker.mlops.workflow.inference_component_step import InferenceComponentStep
    from sagemaker.mlops.workflow.job_step import JobStep
    from sagemaker.mlops.workflow.lambda_step import LambdaOutput, LambdaStep
    from sagemaker.mlops.workflow.lineage_step import LineageAssociation, LineageEntityReference, LineageStep
    from sagemaker.mlops.workflow.model_step import ModelStep
    from sagemaker.mlops.workflow.monitor_batch_transform_step import MonitorBatchTransformStep
    from sagemaker.mlops.workflow.notebook_job_step import NotebookJobStep
    from sagemaker.mlops.workflow.parallelism_config import ParallelismConfiguration
    from sagemaker.mlops.workflow.pipeline import Pipeline
    from sagemaker.mlops.workflow.pipeline_experiment_config import (
        PipelineExperimentConfig,
        PipelineExperimentConfigProperties,
        PipelineExperimentConfigProperty,
    )
    from sagemaker.mlops.workflow.processing_step import ProcessingStep
    from sagemaker.mlops.workflow.quality_check_step import QualityCheckConfig, QualityCheckStep
    from sagemaker.mlops.workflow.retry import (
        RetryPolicy,
        SageMakerJobExceptionTypeEnum,
        SageMakerJobStepRetryPolicy,
        StepExceptionTypeEnum,
        StepRetryPolicy,
    )
    from sagemaker.mlops.workflow.selective_execution_config import SelectiveExecutionConfig
    from sagemaker.mlops.workflow.step_base.step import CacheConfig, ConfigurableRetryStep, Step, StepTypeEnum
    from sagemaker.mlops.workflow.step_collections import StepCollection
    from sagemaker.mlops.workflow.step_dependency import StepDependency, TriggerCondition
    from sagemaker.mlops.workflow.training_step import TrainingStep
    from sagemaker.mlops.workflow.transform_step import TransformStep
    from sagemaker.mlops.workflow.triggers import PipelineSchedule, Trigger
    from sagemaker.mlops.workflow.tuning_step import TuningStep

__all__ = [
    "AutoMLStep",
    "CacheConfig",
    "CallbackOutput",
    "CallbackStep",
    "CheckJobConfig",
    "ClarifyCheckStep",
    "CleanupStep",
    "CompiledPipeline",
    "ConditionStep",
    "ConfigurableRetryStep",
    "CurrentItem",
    "EMRServerlessJobConfig",
    "EMRServerlessStep",
    "EMRStep",
    "EMRStepConfig",
    "EndpointConfigStep",
    "EndpointStep",
    "ExecutionVariables",
    "FailStep",
    "ForEachSelector",
    "ForEachSelectorPickType",
    "ForEachStep",
    "InferenceComponentStep",
    "IterationOutput",
    "JobStep",
    "Join",
    "LambdaOutput",
    "LambdaStep",
    "LineageAssociation",
    "LineageEntityReference",
    "LineageStep",
    "ModelStep",
    "MonitorBatchTransformStep",
    "NotebookJobStep",
    "ParallelismConfiguration",
    "Pipeline",
    "PipelineDefinitionConfig",
    "PipelineExecution",
    "PipelineExperimentConfig",
    "PipelineExperimentConfigProperties",
    "PipelineExperimentConfigProperty",
    "PipelineGraph",
    "PipelineSchedule",
    "ProcessingStep",
    "Properties",
    "QualityCheckConfig",
    "QualityCheckStep",
    "RetryPolicy",
    "S3CleanupSource",
    "SageMakerJobExceptionTypeEnum",
    "SageMakerJobStepRetryPolicy",
    "SelectiveExecutionConfig",
    "Step",
    "StepCollection",
    "StepDependency",
    "StepExceptionTypeEnum",
    "StepRetryPolicy",
    "StepTypeEnum",
    "TrainingStep",
    "TransformStep",
    "Trigger",
    "TriggerCondition",
    "TuningStep",
]

if not TYPE_CHECKING:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            "AutoMLStep": "sagemaker.mlops.workflow.automl_step",
            "CacheConfig": "sagemaker.mlops.workflow.step_base.step",
            "CallbackOutput": "sagemaker.mlops.workflow.callback_step",
            "CallbackStep": "sagemaker.mlops.workflow.callback_step",
            "CheckJobConfig": "sagemaker.mlops.workflow.check_job_config",
            "ClarifyCheckStep": "sagemaker.mlops.workflow.clarify_check_step",
            "CleanupStep": "sagemaker.mlops.workflow.cleanup_step",
            "CompiledPipeline": "sagemaker.mlops.workflow.compiling.compiled_pipeline",
            "ConditionStep": "sagemaker.mlops.workflow.condition_step",
            "ConfigurableRetryStep": "sagemaker.mlops.workflow.step_base.step",
            "CurrentItem": "sagemaker.mlops.workflow.for_each_step",
            "EMRServerlessJobConfig": "sagemaker.mlops.workflow.emr_serverless_step",
            "EMRServerlessStep": "sagemaker.mlops.workflow.emr_serverless_step",
            "EMRStep": "sagemaker.mlops.workflow.emr_step",
            "EMRStepConfig": "sagemaker.mlops.workflow.emr_step",
            "EndpointConfigStep": "sagemaker.mlops.workflow.endpoint_step",
            "EndpointStep": "sagemaker.mlops.workflow.endpoint_step",
            "ExecutionVariables": "sagemaker.core.workflow.execution_variables",
            "FailStep": "sagemaker.mlops.workflow.fail_step",
            "ForEachSelector": "sagemaker.mlops.workflow.for_each_step",
            "ForEachSelectorPickType": "sagemaker.mlops.workflow.for_each_step",
            "ForEachStep": "sagemaker.mlops.workflow.for_each_step",
            "InferenceComponentStep": "sagemaker.mlops.workflow.inference_component_step",
            "IterationOutput": "sagemaker.mlops.workflow.for_each_step",
            "JobStep": "sagemaker.mlops.workflow.job_step",
            "Join": "sagemaker.core.workflow.entities",
            "LambdaOutput": "sagemaker.mlops.workflow.lambda_step",
            "LambdaStep": "sagemaker.mlops.workflow.lambda_step",
            "LineageAssociation": "sagemaker.mlops.workflow.lineage_step",
            "LineageEntityReference": "sagemaker.mlops.workflow.lineage_step",
            "LineageStep": "sagemaker.mlops.workflow.lineage_step",
            "ModelStep": "sagemaker.mlops.workflow.model_step",
            "MonitorBatchTransformStep": "sagemaker.mlops.workflow.monitor_batch_transform_step",
            "NotebookJobStep": "sagemaker.mlops.workflow.notebook_job_step",
            "ParallelismConfiguration": "sagemaker.mlops.workflow.parallelism_config",
            "Pipeline": "sagemaker.mlops.workflow.pipeline",
            "PipelineDefinitionConfig": "sagemaker.core.workflow.pipeline_definition_config",
            "PipelineExecution": "sagemaker.mlops.workflow.executions.pipeline_execution",
            "PipelineExperimentConfig": "sagemaker.mlops.workflow.pipeline_experiment_config",
            "PipelineExperimentConfigProperties": "sagemaker.mlops.workflow.pipeline_experiment_config",
            "PipelineExperimentConfigProperty": "sagemaker.mlops.workflow.pipeline_experiment_config",
            "PipelineGraph": "sagemaker.mlops.workflow.compiling.pipeline_graph",
            "PipelineSchedule": "sagemaker.mlops.workflow.triggers",
            "ProcessingStep": "sagemaker.mlops.workflow.processing_step",
            "Properties": "sagemaker.core.workflow.properties",
            "QualityCheckConfig": "sagemaker.mlops.workflow.quality_check_step",
            "QualityCheckStep": "sagemaker.mlops.workflow.quality_check_step",
            "RetryPolicy": "sagemaker.mlops.workflow.retry",
            "S3CleanupSource": "sagemaker.mlops.workflow.cleanup_step",
            "SageMakerJobExceptionTypeEnum": "sagemaker.mlops.workflow.retry",
            "SageMakerJobStepRetryPolicy": "sagemaker.mlops.workflow.retry",
            "SelectiveExecutionConfig": "sagemaker.mlops.workflow.selective_execution_config",
            "Step": "sagemaker.mlops.workflow.step_base.step",
            "StepCollection": "sagemaker.mlops.workflow.step_collections",
            "StepDependency": "sagemaker.mlops.workflow.step_dependency",
            "StepExceptionTypeEnum": "sagemaker.mlops.workflow.retry",
            "StepRetryPolicy": "sagemaker.mlops.workflow.retry",
            "StepTypeEnum": "sagemaker.mlops.workflow.step_base.step",
            "TrainingStep": "sagemaker.mlops.workflow.training_step",
            "TransformStep": "sagemaker.mlops.workflow.transform_step",
            "Trigger": "sagemaker.mlops.workflow.triggers",
            "TriggerCondition": "sagemaker.mlops.workflow.step_dependency",
            "TuningStep": "sagemaker.mlops.workflow.tuning_step",
        },
    )
