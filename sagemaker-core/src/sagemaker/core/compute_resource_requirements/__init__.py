"""What a model needs of the instance that it is placed on."""

from __future__ import annotations

from sagemaker.core.compute_resource_requirements.resource_requirements import ResourceRequirements

__all__ = ["ResourceRequirements"]
