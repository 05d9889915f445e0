# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.local.api.client`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = ["LocalSagemakerClient"]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.local.api.client import LocalSagemakerClient
else:
    __getattr__, __dir__, _ = attach(__name__, {"LocalSagemakerClient": "sagemaker.core.local.api.client"})
