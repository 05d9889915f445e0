"""Published import paths: the session, execution roles, pipeline variables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._lazy import attach

if TYPE_CHECKING:
    from sagemaker.core.exceptions import RoleAutoCreationError, RoleValidationError
    from sagemaker.core.role_resolver import (
        IamRoleResolver,
        resolve_and_validate_role,
        verify_hyperpod_connect_permissions,
    )

__all__ = [
    "IamRoleResolver",
    "RoleAutoCreationError",
    "RoleValidationError",
    "resolve_and_validate_role",
    "verify_hyperpod_connect_permissions",
]

__getattr__, __dir__, _ = attach(__name__, dict.fromkeys(__all__, "sagemaker.core.role_resolver"))
