# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.model_monitor.monitoring_jobs` and 11 other modules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = [
    "BiasAnalysisConfig",
    "ClarifyBaseliningConfig",
    "ClarifyBaseliningJob",
    "ClarifyModelMonitor",
    "ClarifyMonitoringExecution",
    "ExplainabilityAnalysisConfig",
    "ModelBiasMonitor",
    "ModelExplainabilityMonitor",
    "ModelPredictedLabelConfig",
    "SageMakerClarifyProcessor",
    "Session",
    "boto_describe_monitoring_schedule",
    "boto_list_monitoring_executions",
    "expand_role",
    "format_tags",
    "get_resource_name_from_arn",
    "list_tags",
    "logs_for_processing_job",
]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.clarify.model_config import ModelPredictedLabelConfig
    from sagemaker.core.clarify.processor import SageMakerClarifyProcessor
    from sagemaker.core.compatibility.common_functions import get_resource_name_from_arn
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
    from sagemaker.core.model_monitor.utils import (
        boto_describe_monitoring_schedule,
        boto_list_monitoring_executions,
    )
    from sagemaker.core.processing.processor import logs_for_processing_job
    from sagemaker.core.requests.tags import format_tags, list_tags
    from sagemaker.core.session.session import Session, expand_role
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            "ModelPredictedLabelConfig": "sagemaker.core.clarify.model_config",
            "SageMakerClarifyProcessor": "sagemaker.core.clarify.processor",
            "get_resource_name_from_arn": "sagemaker.core.compatibility.common_functions",
            **dict.fromkeys(
                ["ClarifyBaseliningJob", "ClarifyMonitoringExecution"],
                "sagemaker.core.model_monitor.monitoring_jobs",
            ),
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
                ["boto_describe_monitoring_schedule", "boto_list_monitoring_executions"],
                "sagemaker.core.model_monitor.utils",
            ),
            "logs_for_processing_job": "sagemaker.core.processing.processor",
            **dict.fromkeys(["format_tags", "list_tags"], "sagemaker.core.requests.tags"),
            **dict.fromkeys(["Session", "expand_role"], "sagemaker.core.session.session"),
        },
    )
