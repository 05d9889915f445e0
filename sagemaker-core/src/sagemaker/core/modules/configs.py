# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.shapes` and 1 other module."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = [
    "BaseConfig",
    "Channel",
    "CheckpointConfig",
    "Compute",
    "DataSource",
    "DatasetSource",
    "FileSystemDataSource",
    "HubAccessConfig",
    "HyperPodCompute",
    "InfraCheckConfig",
    "InputData",
    "InstanceGroup",
    "MetricDefinition",
    "ModelAccessConfig",
    "ModelPackageConfig",
    "Networking",
    "OutputDataConfig",
    "RemoteDebugConfig",
    "RetryStrategy",
    "S3DataSource",
    "SessionChainingConfig",
    "ShuffleConfig",
    "SourceCode",
    "StoppingCondition",
    "Tag",
    "TensorBoardOutputConfig",
    "TrainingImageConfig",
    "TrainingJobCompute",
    "TrainingRepositoryAuthConfig",
]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.jobs.training_configs import (
        BaseConfig,
        CheckpointConfig,
        Compute,
        HyperPodCompute,
        InputData,
        Networking,
        OutputDataConfig,
        SourceCode,
        TensorBoardOutputConfig,
        TrainingJobCompute,
    )
    from sagemaker.core.shapes import (
        Channel,
        DatasetSource,
        DataSource,
        FileSystemDataSource,
        HubAccessConfig,
        InfraCheckConfig,
        InstanceGroup,
        MetricDefinition,
        ModelAccessConfig,
        ModelPackageConfig,
        RemoteDebugConfig,
        RetryStrategy,
        S3DataSource,
        SessionChainingConfig,
        ShuffleConfig,
        StoppingCondition,
        Tag,
        TrainingImageConfig,
        TrainingRepositoryAuthConfig,
    )
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            **dict.fromkeys(
                [
                    "BaseConfig",
                    "CheckpointConfig",
                    "Compute",
                    "HyperPodCompute",
                    "InputData",
                    "Networking",
                    "OutputDataConfig",
                    "SourceCode",
                    "TensorBoardOutputConfig",
                    "TrainingJobCompute",
                ],
                "sagemaker.core.jobs.training_configs",
            ),
            **dict.fromkeys(
                [
                    "Channel",
                    "DataSource",
                    "DatasetSource",
                    "FileSystemDataSource",
                    "HubAccessConfig",
                    "InfraCheckConfig",
                    "InstanceGroup",
                    "MetricDefinition",
                    "ModelAccessConfig",
                    "ModelPackageConfig",
                    "RemoteDebugConfig",
                    "RetryStrategy",
                    "S3DataSource",
                    "SessionChainingConfig",
                    "ShuffleConfig",
                    "StoppingCondition",
                    "Tag",
                    "TrainingImageConfig",
                    "TrainingRepositoryAuthConfig",
                ],
                "sagemaker.core.shapes",
            ),
        },
    )
