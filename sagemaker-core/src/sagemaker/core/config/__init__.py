"""Defaults for requests, from YAML files.

The names of this package are imported on first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.config.config import (
        load_local_mode_config,
        load_sagemaker_config,
        validate_sagemaker_config,
    )
    from sagemaker.core.config.config_manager import SageMakerConfig

__all__ = [
    "SageMakerConfig",
    "load_local_mode_config",
    "load_sagemaker_config",
    "validate_sagemaker_config",
]

if not TYPE_CHECKING:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            "SageMakerConfig": "sagemaker.core.config.config_manager",
            "load_local_mode_config": "sagemaker.core.config.config",
            "load_sagemaker_config": "sagemaker.core.config.config",
            "validate_sagemaker_config": "sagemaker.core.config.config",
        },
    )
