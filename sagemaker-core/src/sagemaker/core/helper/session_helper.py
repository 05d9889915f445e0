"""Published import path of `Session` and what belongs to it."""

from __future__ import annotations

from sagemaker.core.s3_uri import s3_path_join
from sagemaker.core.session import Session, get_execution_role

__all__ = ["Session", "get_execution_role", "s3_path_join"]
