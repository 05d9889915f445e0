# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.session.iam_policies`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = ["EVALUATION_CALLER_ACTIONS", "IAM_POLICY_CONFIG"]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.session.iam_policies import EVALUATION_CALLER_ACTIONS, IAM_POLICY_CONFIG
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            **dict.fromkeys(
                ["EVALUATION_CALLER_ACTIONS", "IAM_POLICY_CONFIG"], "sagemaker.core.session.iam_policies"
            )
        },
    )
