# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path of what lives in `sagemaker.core.compatibility.common_functions` and 1 other module."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.compatibility.common_functions import stringify_object
    from sagemaker.core.models.resource_requirements import ResourceRequirements

__all__ = ["ResourceRequirements", "stringify_object"]

__getattr__, __dir__, _ = attach(
    __name__,
    {
        "stringify_object": "sagemaker.core.compatibility.common_functions",
        "ResourceRequirements": "sagemaker.core.models.resource_requirements",
    },
)
