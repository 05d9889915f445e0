# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.jobs.instance_group`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = ["InstanceGroup"]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.jobs.instance_group import InstanceGroup
else:
    __getattr__, __dir__, _ = attach(__name__, {"InstanceGroup": "sagemaker.core.jobs.instance_group"})
