# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.session.role_resolver` and 1 other module."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = [
    "IamRoleResolver",
    "RoleAutoCreationError",
    "RoleValidationError",
    "resolve_and_validate_role",
    "verify_hyperpod_connect_permissions",
]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.exceptions import RoleAutoCreationError, RoleValidationError
    from sagemaker.core.session.role_resolver import (
        IamRoleResolver,
        resolve_and_validate_role,
        verify_hyperpod_connect_permissions,
    )
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            **dict.fromkeys(["RoleAutoCreationError", "RoleValidationError"], "sagemaker.core.exceptions"),
            **dict.fromkeys(
                ["IamRoleResolver", "resolve_and_validate_role", "verify_hyperpod_connect_permissions"],
                "sagemaker.core.session.role_resolver",
            ),
        },
    )
