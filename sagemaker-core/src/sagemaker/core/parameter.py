# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.jobs.hyperparameter_ranges` and 2 other modules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = [
    "CategoricalParameter",
    "ContinuousParameter",
    "IntegerParameter",
    "ParameterRange",
    "PipelineVariable",
    "to_string",
]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.compatibility.common_functions import to_string
    from sagemaker.core.jobs.hyperparameter_ranges import (
        CategoricalParameter,
        ContinuousParameter,
        IntegerParameter,
        ParameterRange,
    )
    from sagemaker.core.workflow.entities import PipelineVariable
else:
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
