"""Training layer of the SageMaker SDK.

Importing this package imports nothing else; each name is loaded on first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._lazy import attach

if TYPE_CHECKING:
    from sagemaker.core.session import Session, get_execution_role
    from sagemaker.core.training.configs import Compute
    from sagemaker.train.model_trainer import ModelTrainer

__all__ = ["Compute", "ModelTrainer", "Session", "get_execution_role"]

__getattr__, __dir__, _ = attach(
    __name__,
    {
        "Compute": "sagemaker.core.training.configs",
        "ModelTrainer": "sagemaker.train.model_trainer",
        "Session": "sagemaker.core.session",
        "get_execution_role": "sagemaker.core.session",
    },
)
