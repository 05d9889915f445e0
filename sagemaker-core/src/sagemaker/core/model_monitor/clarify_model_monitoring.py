"""Published import path of the monitors that run Clarify; each has a module of its own."""

from __future__ import annotations

from sagemaker.core.model_monitor.clarify_analysis import BiasAnalysisConfig, ExplainabilityAnalysisConfig
from sagemaker.core.model_monitor.clarify_monitor import ClarifyBaseliningConfig, ClarifyModelMonitor
from sagemaker.core.model_monitor.model_bias_monitor import ModelBiasMonitor
from sagemaker.core.model_monitor.model_explainability_monitor import ModelExplainabilityMonitor
from sagemaker.core.model_monitor.monitoring_jobs import ClarifyBaseliningJob, ClarifyMonitoringExecution

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
