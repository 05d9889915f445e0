# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.workflow.entities` and 13 other modules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = [
    "CacheConfig",
    "ConfigurableRetryStep",
    "Entity",
    "JobStep",
    "Join",
    "JsonGet",
    "LocalSagemakerClient",
    "PipelineVariable",
    "ProcessingStep",
    "Processor",
    "Properties",
    "PropertyFile",
    "RequestType",
    "RetryPolicy",
    "Step",
    "StepDependency",
    "StepOutput",
    "StepTypeEnum",
    "TrainingStep",
    "TransformStep",
    "TuningStep",
    "trim_request_dict",
]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.compatibility.step_requests import trim_request_dict
    from sagemaker.core.local.api.client import LocalSagemakerClient
    from sagemaker.core.processing.processor import Processor
    from sagemaker.core.workflow.entities import Entity, PipelineVariable, RequestType, StepOutput
    from sagemaker.core.workflow.functions import Join, JsonGet
    from sagemaker.core.workflow.properties import Properties, PropertyFile
    from sagemaker.mlops.workflow.job_step import JobStep
    from sagemaker.mlops.workflow.processing_step import ProcessingStep
    from sagemaker.mlops.workflow.retry import RetryPolicy
    from sagemaker.mlops.workflow.step_base.step import CacheConfig, ConfigurableRetryStep, Step, StepTypeEnum
    from sagemaker.mlops.workflow.step_dependency import StepDependency
    from sagemaker.mlops.workflow.training_step import TrainingStep
    from sagemaker.mlops.workflow.transform_step import TransformStep
    from sagemaker.mlops.workflow.tuning_step import TuningStep
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            "trim_request_dict": "sagemaker.core.compatibility.step_requests",
            "LocalSagemakerClient": "sagemaker.core.local.api.client",
            "Processor": "sagemaker.core.processing.processor",
            **dict.fromkeys(
                ["Entity", "PipelineVariable", "RequestType", "StepOutput"],
                "sagemaker.core.workflow.entities",
            ),
            **dict.fromkeys(["Join", "JsonGet"], "sagemaker.core.workflow.functions"),
            **dict.fromkeys(["Properties", "PropertyFile"], "sagemaker.core.workflow.properties"),
            "JobStep": "sagemaker.mlops.workflow.job_step",
            "ProcessingStep": "sagemaker.mlops.workflow.processing_step",
            "RetryPolicy": "sagemaker.mlops.workflow.retry",
            **dict.fromkeys(
                ["CacheConfig", "ConfigurableRetryStep", "Step", "StepTypeEnum"],
                "sagemaker.mlops.workflow.step_base.step",
            ),
            "StepDependency": "sagemaker.mlops.workflow.step_dependency",
            "TrainingStep": "sagemaker.mlops.workflow.training_step",
            "TransformStep": "sagemaker.mlops.workflow.transform_step",
            "TuningStep": "sagemaker.mlops.workflow.tuning_step",
        },
    )
