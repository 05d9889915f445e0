"""Monitoring of data and models in production: baselines, schedules, executions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._lazy import attach

if TYPE_CHECKING:
    from sagemaker.core.model_monitor.clarify_analysis import (
        BiasAnalysisConfig,
        ExplainabilityAnalysisConfig,
    )
    from sagemaker.core.model_monitor.cron_expression_generator import (
        CronExpressionGenerator,
    )
    from sagemaker.core.model_monitor.data_capture_config import (
        DataCaptureConfig,
    )
    from sagemaker.core.model_monitor.data_quality_monitoring_config import (
        DataQualityDistributionConstraints,
        DataQualityMonitoringConfig,
    )
    from sagemaker.core.model_monitor.dataset_format import (
        DatasetFormat,
        MonitoringDatasetFormat,
    )
    from sagemaker.core.model_monitor.monitoring_alert import (
        ModelDashboardIndicatorAction,
        MonitoringAlertActions,
        MonitoringAlertHistorySummary,
        MonitoringAlertSummary,
    )
    from sagemaker.core.network import NetworkConfig

__all__ = [
    "BiasAnalysisConfig",
    "CronExpressionGenerator",
    "DataCaptureConfig",
    "DataQualityDistributionConstraints",
    "DataQualityMonitoringConfig",
    "DatasetFormat",
    "ExplainabilityAnalysisConfig",
    "ModelDashboardIndicatorAction",
    "MonitoringAlertActions",
    "MonitoringAlertHistorySummary",
    "MonitoringAlertSummary",
    "MonitoringDatasetFormat",
    "NetworkConfig",
]

__getattr__, __dir__, _ = attach(
    __name__,
    {
        "BiasAnalysisConfig": "sagemaker.core.model_monitor.clarify_analysis",
        "CronExpressionGenerator": "sagemaker.core.model_monitor.cron_expression_generator",
        "DataCaptureConfig": "sagemaker.core.model_monitor.data_capture_config",
        "DataQualityDistributionConstraints": "sagemaker.core.model_monitor.data_quality_monitoring_config",
        "DataQualityMonitoringConfig": "sagemaker.core.model_monitor.data_quality_monitoring_config",
        "DatasetFormat": "sagemaker.core.model_monitor.dataset_format",
        "ExplainabilityAnalysisConfig": "sagemaker.core.model_monitor.clarify_analysis",
        "ModelDashboardIndicatorAction": "sagemaker.core.model_monitor.monitoring_alert",
        "MonitoringAlertActions": "sagemaker.core.model_monitor.monitoring_alert",
        "MonitoringAlertHistorySummary": "sagemaker.core.model_monitor.monitoring_alert",
        "MonitoringAlertSummary": "sagemaker.core.model_monitor.monitoring_alert",
        "MonitoringDatasetFormat": "sagemaker.core.model_monitor.dataset_format",
        "NetworkConfig": "sagemaker.core.network",
    },
)
