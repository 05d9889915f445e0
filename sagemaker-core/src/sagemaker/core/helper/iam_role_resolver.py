# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.session.role_resolver` and 2 other modules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = [
    "EVALUATION_CALLER_ACTIONS",
    "HYPERPOD_CLI_CONNECT_ACTIONS",
    "IAM_POLICY_CONFIG",
    "ROLE_TYPES",
    "IamRoleResolver",
    "RoleAutoCreationError",
    "RoleValidationError",
    "resolve_and_validate_role",
    "verify_evaluation_caller_permissions",
    "verify_hyperpod_connect_permissions",
]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.exceptions import RoleAutoCreationError, RoleValidationError
    from sagemaker.core.session.iam_policies import EVALUATION_CALLER_ACTIONS, IAM_POLICY_CONFIG
    from sagemaker.core.session.role_resolver import (
        HYPERPOD_CLI_CONNECT_ACTIONS,
        ROLE_TYPES,
        IamRoleResolver,
        resolve_and_validate_role,
        verify_evaluation_caller_permissions,
        verify_hyperpod_connect_permissions,
    )
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            **dict.fromkeys(["RoleAutoCreationError", "RoleValidationError"], "sagemaker.core.exceptions"),
            **dict.fromkeys(
                ["EVALUATION_CALLER_ACTIONS", "IAM_POLICY_CONFIG"], "sagemaker.core.session.iam_policies"
            ),
            **dict.fromkeys(
                [
                    "HYPERPOD_CLI_CONNECT_ACTIONS",
                    "IamRoleResolver",
                    "ROLE_TYPES",
                    "resolve_and_validate_role",
                    "verify_evaluation_caller_permissions",
                    "verify_hyperpod_connect_permissions",
                ],
                "sagemaker.core.session.role_resolver",
            ),
        },
    )
