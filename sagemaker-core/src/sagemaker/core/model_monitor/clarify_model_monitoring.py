# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path of what lives in `sagemaker.core.model_monitor.monitors.clarify_analysis` and 4 other modules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.model_monitor.monitoring_jobs import ClarifyBaseliningJob, ClarifyMonitoringExecution
    from sagemaker.core.model_monitor.monitors.clarify_analysis import (
        BiasAnalysisConfig,
        ExplainabilityAnalysisConfig,
    )
    from sagemaker.core.model_monitor.monitors.clarify_monitor import (
        ClarifyBaseliningConfig,
        ClarifyModelMonitor,
    )
    from sagemaker.core.model_monitor.monitors.model_bias_monitor import ModelBiasMonitor
    from sagemaker.core.model_monitor.monitors.model_explainability_monitor import ModelExplainabilityMonitor

__all__ = [
    "BiasAnalysisConfig",
    "ClarifyBaseliningConfig",
    "ClarifyBaseliningJob",
    "ClarifyModelMonitor",
    "ClarifyMonitoringExecution",
    "ExplainabilityAnalysisConfig",
    "ModelBiasMonitor",
    "ModelExplainabilityMonitor",
]

__getattr__, __dir__, _ = attach(
    __name__,
    {
        **dict.fromkeys(
            ["BiasAnalysisConfig", "ExplainabilityAnalysisConfig"],
            "sagemaker.core.model_monitor.monitors.clarify_analysis",
        ),
        **dict.fromkeys(
            ["ClarifyBaseliningConfig", "ClarifyModelMonitor"],
            "sagemaker.core.model_monitor.monitors.clarify_monitor",
        ),
        "ModelBiasMonitor": "sagemaker.core.model_monitor.monitors.model_bias_monitor",
        "ModelExplainabilityMonitor": "sagemaker.core.model_monitor.monitors.model_explainability_monitor",
        **dict.fromkeys(
            ["ClarifyBaseliningJob", "ClarifyMonitoringExecution"],
            "sagemaker.core.model_monitor.monitoring_jobs",
        ),
    },
)
