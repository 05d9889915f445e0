"""Where a model comes from."""

from __future__ import annotations

from typing import Any

import attrs

from sagemaker.core.requests import filled
from sagemaker.core.workflow.entities import PipelineVariable


@attrs.define
class MetadataProperties:
    """Commit, repository, producer and project of a resource (``MetadataProperties`` of the API)."""

    commit_id: str | PipelineVariable | None = None
    repository: str | PipelineVariable | None = None
    generated_by: str | PipelineVariable | None = None
    project_id: str | PipelineVariable | None = None

    def to_request(self) -> dict[str, Any]:
        """The structure of the API."""
        return filled(
            CommitId=self.commit_id,
            Repository=self.repository,
            GeneratedBy=self.generated_by,
            ProjectId=self.project_id,
        )

    _to_request_dict = to_request
