# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.compatibility.common_functions` and 1 other module."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = ["ResourceRequirements", "stringify_object"]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.compatibility.common_functions import stringify_object
    from sagemaker.core.models.inference_config import ResourceRequirements
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            "stringify_object": "sagemaker.core.compatibility.common_functions",
            "ResourceRequirements": "sagemaker.core.models.inference_config",
        },
    )
