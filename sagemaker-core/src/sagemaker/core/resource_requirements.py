"""Published import path of `ResourceRequirements`."""

from __future__ import annotations

from sagemaker.core.compute_resource_requirements.resource_requirements import ResourceRequirements

__all__ = ["ResourceRequirements"]
