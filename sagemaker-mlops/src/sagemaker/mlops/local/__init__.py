"""Running pipelines on this machine. Each name is loaded on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._lazy import attach

if TYPE_CHECKING:
    from sagemaker.core.local.local_session import LocalPipelineSession

__all__ = ["LocalPipelineSession"]

__getattr__, __dir__, _ = attach(__name__, {"LocalPipelineSession": "sagemaker.core.local.local_session"})
