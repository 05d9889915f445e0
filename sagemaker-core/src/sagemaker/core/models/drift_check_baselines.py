"""Baselines that are registered with a model package for drift checks."""

from __future__ import annotations

from typing import Any

import attrs

from sagemaker.core.models.model_metrics import FileSource, MetricsSource, grouped_sources
from sagemaker.core.requests.static_arguments import static_arguments


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
        """The structure of the API; groups without a baseline are left out."""
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
