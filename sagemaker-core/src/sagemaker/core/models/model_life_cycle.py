"""The stage that a model package is in."""

from __future__ import annotations

from typing import Any

import attrs

from sagemaker.core.requests import filled
from sagemaker.core.workflow.entities import PipelineVariable


@attrs.define
class ModelLifeCycle:
    """Stage of a model package in its life (``ModelLifeCycle`` of the API)."""

    stage: str | PipelineVariable | None = None
    stage_status: str | PipelineVariable | None = None
    stage_description: str | PipelineVariable | None = None

    def to_request(self) -> dict[str, Any]:
        """The structure of the API."""
        return filled(
            Stage=self.stage,
            StageStatus=self.stage_status,
            StageDescription=self.stage_description,
        )
