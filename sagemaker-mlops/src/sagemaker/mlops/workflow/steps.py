"""Published import path of the steps' base and of the steps that run jobs; each kind has a module of its own."""

from __future__ import annotations

from sagemaker.core.workflow.properties import PropertyFile
from sagemaker.mlops.workflow.job_step import JobStep
from sagemaker.mlops.workflow.processing_step import ProcessingStep
from sagemaker.mlops.workflow.step_base import CacheConfig, ConfigurableRetryStep, Step, StepTypeEnum
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
