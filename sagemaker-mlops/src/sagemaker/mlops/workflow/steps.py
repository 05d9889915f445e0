# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path of what lives in `sagemaker.mlops.workflow.step_base.step` and 7 other modules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.workflow.properties import PropertyFile
    from sagemaker.mlops.workflow.job_step import JobStep
    from sagemaker.mlops.workflow.processing_step import ProcessingStep
    from sagemaker.mlops.workflow.step_base.step import CacheConfig, ConfigurableRetryStep, Step, StepTypeEnum
    from sagemaker.mlops.workflow.step_dependency import StepDependency
    from sagemaker.mlops.workflow.training_step import TrainingStep
    from sagemaker.mlops.workflow.transform_step import TransformStep
    from sagemaker.mlops.workflow.tuning_step import TuningStep

__all__ = [
    "CacheConfig",
    "ConfigurableRetryStep",
    "JobStep",
    "ProcessingStep",
    "PropertyFile",
    "Step",
    "StepDependency",
    "StepTypeEnum",
    "TrainingStep",
    "TransformStep",
    "TuningStep",
]

__getattr__, __dir__, _ = attach(
    __name__,
    {
        "PropertyFile": "sagemaker.core.workflow.properties",
        "JobStep": "sagemaker.mlops.workflow.job_step",
        "ProcessingStep": "sagemaker.mlops.workflow.processing_step",
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
