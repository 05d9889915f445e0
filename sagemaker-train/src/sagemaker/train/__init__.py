"""Training layer of the SageMaker SDK.

Importing this package imports nothing else; each name is loaded on first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.jobs.training_configs import Compute
    from sagemaker.core.session import Session, get_execution_role
    from sagemaker.train.automl import AutoML
    from sagemaker.train.model_trainer import ModelTrainer
    from sagemaker.train.multi_turn_rl_trainer import MultiTurnRLTrainer
    from sagemaker.train.tuner import HyperparameterTuner

__all__ = [
    "AutoML",
    "Compute",
    "HyperparameterTuner",
    "ModelTrainer",
    "MultiTurnRLTrainer",
    "Session",
    "get_execution_role",
]

if not TYPE_CHECKING:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            "AutoML": "sagemaker.train.automl",
            "Compute": "sagemaker.core.jobs.training_configs",
            "HyperparameterTuner": "sagemaker.train.tuner",
            "ModelTrainer": "sagemaker.train.model_trainer",
            "MultiTurnRLTrainer": "sagemaker.train.multi_turn_rl_trainer",
            "Session": "sagemaker.core.session",
            "get_execution_role": "sagemaker.core.session",
        },
    )
