# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.compatibility.telemetry`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = ["get_resource_arn"]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.compatibility.telemetry import get_resource_arn
else:
    __getattr__, __dir__, _ = attach(__name__, {"get_resource_arn": "sagemaker.core.compatibility.telemetry"})
