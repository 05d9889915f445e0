"""Published import path of the permissions of execution roles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sagemaker.core._lazy import attach
from sagemaker.core.iam_policies import EVALUATION_CALLER_ACTIONS

if TYPE_CHECKING:
    IAM_POLICY_CONFIG: dict[str, Any]

__all__ = ["EVALUATION_CALLER_ACTIONS", "IAM_POLICY_CONFIG"]

# A file is read for it, when it is asked for.
__getattr__ = attach(__name__, {"IAM_POLICY_CONFIG": "sagemaker.core.iam_policies"})[0]
