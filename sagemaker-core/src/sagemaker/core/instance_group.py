# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path of what lives in `sagemaker.core.jobs.instance_group`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.jobs.instance_group import InstanceGroup

__all__ = ["InstanceGroup"]

__getattr__, __dir__, _ = attach(__name__, {"InstanceGroup": "sagemaker.core.jobs.instance_group"})
