"""Published import path of the functions that resolve and make execution roles."""

from __future__ import annotations

from sagemaker.core.exceptions import RoleAutoCreationError, RoleValidationError
from sagemaker.core.iam_policies import EVALUATION_CALLER_ACTIONS
from sagemaker.core.role_resolver import (
    HYPERPOD_CLI_CONNECT_ACTIONS,
    ROLE_TYPES,
    IamRoleResolver,
    resolve_and_validate_role,
    verify_evaluation_caller_permissions,
    verify_hyperpod_connect_permissions,
)

__all__ = [
    "EVALUATION_CALLER_ACTIONS",
    "HYPERPOD_CLI_CONNECT_ACTIONS",
    "ROLE_TYPES",
    "IamRoleResolver",
    "RoleAutoCreationError",
    "RoleValidationError",
    "resolve_and_validate_role",
    "verify_evaluation_caller_permissions",
    "verify_hyperpod_connect_permissions",
]
