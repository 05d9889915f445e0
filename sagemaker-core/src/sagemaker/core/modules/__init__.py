"""Published import paths: the session, the execution role, the configuration of training jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._lazy import attach

if TYPE_CHECKING:
    from sagemaker.core.helper.session_helper import Session, get_execution_role

__all__ = ["Session", "get_execution_role"]

__getattr__, __dir__, _ = attach(__name__, dict.fromkeys(__all__, "sagemaker.core.helper.session_helper"))
