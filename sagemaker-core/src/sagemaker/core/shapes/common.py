# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: common."""

from typing import Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.workflow.variable_types import BoolPipeVar, IntPipeVar, NamePipeVar, StrPipeVar


class VpcConfig(Shape):
    """``VpcConfig``."""

    security_group_ids: list[StrPipeVar]
    subnets: list[StrPipeVar]


class Tag(Shape):
    """``Tag``."""

    key: StrPipeVar
    value: StrPipeVar


class ModelAccessConfig(Shape):
    """``ModelAccessConfig``."""

    accept_eula: BoolPipeVar


class StoppingCondition(Shape):
    """``StoppingCondition``.

    max_runtime_in_seconds: 1..
    max_wait_time_in_seconds: 1..
    max_pending_time_in_seconds: 1800..2419200
    """

    max_runtime_in_seconds: Optional[IntPipeVar] = None
    max_wait_time_in_seconds: Optional[IntPipeVar] = None
    max_pending_time_in_seconds: Optional[IntPipeVar] = None


class IamIdentity(Shape):
    """``IamIdentity``."""

    arn: Optional[StrPipeVar] = None
    principal_id: Optional[StrPipeVar] = None
    source_identity: Optional[StrPipeVar] = None


class UserContext(Shape):
    """``UserContext``."""

    user_profile_arn: Optional[StrPipeVar] = None
    user_profile_name: Optional[NamePipeVar] = None
    domain_id: Optional[StrPipeVar] = None
    iam_identity: Optional[IamIdentity] = None


class ConflictException(Shape):
    """``ConflictException``."""

    message: Optional[StrPipeVar] = None


class ResourceInUse(Shape):
    """``ResourceInUse``."""

    message: Optional[StrPipeVar] = None


class ResourceLimitExceeded(Shape):
    """``ResourceLimitExceeded``."""

    message: Optional[StrPipeVar] = None


class ResourceNotFound(Shape):
    """``ResourceNotFound``."""

    message: Optional[StrPipeVar] = None
