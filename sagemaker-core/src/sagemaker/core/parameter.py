# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path of what lives in `sagemaker.core.jobs.hyperparameter_ranges` and 2 other modules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.compatibility.common_functions import to_string
    from sagemaker.core.jobs.hyperparameter_ranges import (
        CategoricalParameter,
        ContinuousParameter,
        IntegerParameter,
        ParameterRange,
    )
    from sagemaker.core.workflow.entities import PipelineVariable

__all__ = [
    "CategoricalParameter",
    "ContinuousParameter",
    "IntegerParameter",
    "ParameterRange",
    "PipelineVariable",
    "to_string",
]

__getattr__, __dir__, _ = attach(
    __name__,
    {
        "to_string": "sagemaker.core.compatibility.common_functions",
        **dict.fromkeys(
            ["CategoricalParameter", "ContinuousParameter", "IntegerParameter", "ParameterRange"],
            "sagemaker.core.jobs.hyperparameter_ranges",
        ),
        "PipelineVariable": "sagemaker.core.workflow.entities",
    },
)
