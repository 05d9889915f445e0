# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.session.session`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = ["Session", "get_execution_role"]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.session.session import Session, get_execution_role
else:
    __getattr__, __dir__, _ = attach(
        __name__, {**dict.fromkeys(["Session", "get_execution_role"], "sagemaker.core.session.session")}
    )
