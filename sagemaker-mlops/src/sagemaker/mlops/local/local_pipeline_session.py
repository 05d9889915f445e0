"""Published import path of `LocalPipelineSession`."""

from __future__ import annotations

from sagemaker.core.local.local_session import LocalPipelineSession

__all__ = ["LocalPipelineSession"]
