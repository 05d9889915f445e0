"""Parts of a model package: metrics, drift check baselines, metadata properties and life cycle.

Each class mirrors the structure of the API that has its name, and ``to_request`` returns that structure.
"""

from __future__ import annotations

from typing import Any

import attrs

from sagemaker.core.requests import filled
from sagemaker.core.requests.static_arguments import static_arguments
from sagemaker.core.workflow.entities import PipelineVariable


@static_arguments
@attrs.define
class MetricsSource:
    """A report in S3 (``MetricsSource`` of the API)."""

    content_type: str | PipelineVariable
    s3_uri: str | PipelineVariable
    content_digest: str | PipelineVariable | None = None

    def to_request(self) -> dict[str, Any]:
        return source_request(self.content_type, self.s3_uri, self.content_digest)

    _to_request_dict = to_request


@static_arguments
@attrs.define
class FileSource:
    """A file in S3 (``FileSource`` of the API)."""

    s3_uri: str | PipelineVariable
    content_digest: str | PipelineVariable | None = None
    content_type: str | PipelineVariable | None = None

    def to_request(self) -> dict[str, Any]:
        return source_request(self.content_type, self.s3_uri, self.content_digest)

    _to_request_dict = to_request


@static_arguments
@attrs.define
class ModelMetrics:
    """Reports on a model: quality, data quality, bias, explainability (``ModelMetrics`` of the API)."""

    model_statistics: MetricsSource | None = None
    model_constraints: MetricsSource | None = None
    model_data_statistics: MetricsSource | None = None
    model_data_constraints: MetricsSource | None = None
    bias: MetricsSource | None = None
    explainability: MetricsSource | None = None
    bias_pre_training: MetricsSource | None = None
    bias_post_training: MetricsSource | None = None

    def to_request(self) -> dict[str, Any]:
        """Return the structure of the API; quality groups without a report are left out."""
        return {"Bias": {}, "Explainability": {}} | grouped_sources(
            {
                "ModelQuality": {"Statistics": self.model_statistics, "Constraints": self.model_constraints},
                "ModelDataQuality": {
                    "Statistics": self.model_data_statistics,
                    "Constraints": self.model_data_constraints,
                },
                "Bias": {
                    "Report": self.bias,
                    "PreTrainingReport": self.bias_pre_training,
                    "PostTrainingReport": self.bias_post_training,
                },
                "Explainability": {"Report": self.explainability},
            }
        )

    _to_request_dict = to_request


@static_arguments
@attrs.define
class DriftCheckBaselines:
    """Baselines of a model: quality, data quality, bias, explainability (``DriftCheckBaselines`` of the API)."""

    model_statistics: MetricsSource | None = None
    model_constraints: MetricsSource | None = None
    model_data_statistics: MetricsSource | None = None
    model_data_constraints: MetricsSource | None = None
    bias_config_file: FileSource | None = None
    bias_pre_training_constraints: MetricsSource | None = None
    bias_post_training_constraints: MetricsSource | None = None
    explainability_constraints: MetricsSource | None = None
    explainability_config_file: FileSource | None = None

    def to_request(self) -> dict[str, Any]:
        """Return the structure of the API; groups without a baseline are left out."""
        return grouped_sources(
            {
                "ModelQuality": {"Statistics": self.model_statistics, "Constraints": self.model_constraints},
                "ModelDataQuality": {
                    "Statistics": self.model_data_statistics,
                    "Constraints": self.model_data_constraints,
                },
                "Bias": {
                    "ConfigFile": self.bias_config_file,
                    "PreTrainingConstraints": self.bias_pre_training_constraints,
                    "PostTrainingConstraints": self.bias_post_training_constraints,
                },
                "Explainability": {
                    "Constraints": self.explainability_constraints,
                    "ConfigFile": self.explainability_config_file,
                },
            }
        )

    _to_request_dict = to_request


@attrs.define
class MetadataProperties:
    """The commit, repository, generator and project that a model comes from (``MetadataProperties`` of the API)."""

    commit_id: str | PipelineVariable | None = None
    repository: str | PipelineVariable | None = None
    generated_by: str | PipelineVariable | None = None
    project_id: str | PipelineVariable | None = None

    def to_request(self) -> dict[str, Any]:
        return filled(
            CommitId=self.commit_id,
            Repository=self.repository,
            GeneratedBy=self.generated_by,
            ProjectId=self.project_id,
        )

    _to_request_dict = to_request


@attrs.define
class ModelLifeCycle:
    """The life cycle stage of a model package (``ModelLifeCycle`` of the API)."""

    stage: str | PipelineVariable | None = None
    stage_status: str | PipelineVariable | None = None
    stage_description: str | PipelineVariable | None = None

    def to_request(self) -> dict[str, Any]:
        return filled(
            Stage=self.stage,
            StageStatus=self.stage_status,
            StageDescription=self.stage_description,
        )


def source_request(content_type: Any, s3_uri: Any, content_digest: Any) -> dict[str, Any]:
    """Return the structure of the API for a source; members that are not set are left out."""
    return filled(ContentType=content_type, S3Uri=s3_uri, ContentDigest=content_digest)


def grouped_sources(groups: dict[str, dict[str, MetricsSource | FileSource | None]]) -> dict[str, Any]:
    """Return the groups with the sources that are set; groups without a source are left out.

    Raises:
        TypeError: a source is not a `MetricsSource` or `FileSource`.
    """
    requests = {
        group: {name: _source(group, name, source) for name, source in sources.items() if source is not None}
        for group, sources in groups.items()
    }
    return {group: sources for group, sources in requests.items() if sources}


def _source(group: str, name: str, source: Any) -> dict[str, Any]:
    if not isinstance(source, MetricsSource | FileSource):
        raise TypeError(
            f"{group}.{name} takes a MetricsSource or a FileSource, which name a file in S3, not {source!r}."
        )
    return source.to_request()
