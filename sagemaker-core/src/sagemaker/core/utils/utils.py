# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.resources._iterator` and 1 other module."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = ["ResourceIterator", "Unassigned"]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.resources._iterator import ResourceIterator
    from sagemaker.core.shapes._unassigned import Unassigned
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            "ResourceIterator": "sagemaker.core.resources._iterator",
            "Unassigned": "sagemaker.core.shapes._unassigned",
        },
    )
