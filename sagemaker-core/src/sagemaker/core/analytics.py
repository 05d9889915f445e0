# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.jobs.analytics` and 2 other modules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = [
    "METRICS_PERIOD_DEFAULT",
    "AnalyticsMetricsBase",
    "ArtifactAnalytics",
    "DeferredError",
    "ExperimentAnalytics",
    "HyperparameterTuningJobAnalytics",
    "Session",
    "TrainingJobAnalytics",
]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.compatibility.common_functions import DeferredError
    from sagemaker.core.jobs.analytics import (
        METRICS_PERIOD_DEFAULT,
        AnalyticsMetricsBase,
        ArtifactAnalytics,
        ExperimentAnalytics,
        HyperparameterTuningJobAnalytics,
        TrainingJobAnalytics,
    )
    from sagemaker.core.session.session import Session
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            "DeferredError": "sagemaker.core.compatibility.common_functions",
            **dict.fromkeys(
                [
                    "AnalyticsMetricsBase",
                    "ArtifactAnalytics",
                    "ExperimentAnalytics",
                    "HyperparameterTuningJobAnalytics",
                    "METRICS_PERIOD_DEFAULT",
                    "TrainingJobAnalytics",
                ],
                "sagemaker.core.jobs.analytics",
            ),
            "Session": "sagemaker.core.session.session",
        },
    )
