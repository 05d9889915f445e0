"""Monitors of data and models in production: baselines, schedules and executions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.jobs.network import NetworkConfig
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
    from sagemaker.core.model_monitor.monitoring_files import (
        Constraints,
        ConstraintViolations,
        Statistics,
    )
    from sagemaker.core.model_monitor.monitoring_inputs import (
        BatchTransformInput,
        EndpointInput,
        MonitoringInput,
        MonitoringOutput,
    )
    from sagemaker.core.model_monitor.monitoring_jobs import (
        BaseliningJob,
        ClarifyBaseliningJob,
        ClarifyMonitoringExecution,
        MonitoringExecution,
    )
    from sagemaker.core.model_monitor.monitors.clarify_analysis import (
        BiasAnalysisConfig,
        ExplainabilityAnalysisConfig,
    )
    from sagemaker.core.model_monitor.monitors.clarify_monitor import (
        ClarifyModelMonitor,
    )
    from sagemaker.core.model_monitor.monitors.data_quality_monitor import (
        DefaultModelMonitor,
    )
    from sagemaker.core.model_monitor.monitors.model_bias_monitor import (
        ModelBiasMonitor,
    )
    from sagemaker.core.model_monitor.monitors.model_explainability_monitor import (
        ModelExplainabilityMonitor,
    )
    from sagemaker.core.model_monitor.monitors.model_monitor import (
        ModelMonitor,
    )
    from sagemaker.core.model_monitor.monitors.model_quality_monitor import (
        ModelQualityMonitor,
    )

__all__ = [
    "BaseliningJob",
    "BatchTransformInput",
    "BiasAnalysisConfig",
    "ClarifyBaseliningJob",
    "ClarifyModelMonitor",
    "ClarifyMonitoringExecution",
    "ConstraintViolations",
    "Constraints",
    "CronExpressionGenerator",
    "DataCaptureConfig",
    "DataQualityDistributionConstraints",
    "DataQualityMonitoringConfig",
    "DatasetFormat",
    "DefaultModelMonitor",
    "EndpointInput",
    "ExplainabilityAnalysisConfig",
    "ModelBiasMonitor",
    "ModelDashboardIndicatorAction",
    "ModelExplainabilityMonitor",
    "ModelMonitor",
    "ModelQualityMonitor",
    "MonitoringAlertActions",
    "MonitoringAlertHistorySummary",
    "MonitoringAlertSummary",
    "MonitoringDatasetFormat",
    "MonitoringExecution",
    "MonitoringInput",
    "MonitoringOutput",
    "NetworkConfig",
    "Statistics",
]

if not TYPE_CHECKING:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            "BaseliningJob": "sagemaker.core.model_monitor.monitoring_jobs",
            "BatchTransformInput": "sagemaker.core.model_monitor.monitoring_inputs",
            "BiasAnalysisConfig": "sagemaker.core.model_monitor.monitors.clarify_analysis",
            "ClarifyBaseliningJob": "sagemaker.core.model_monitor.monitoring_jobs",
            "ClarifyModelMonitor": "sagemaker.core.model_monitor.monitors.clarify_monitor",
            "ClarifyMonitoringExecution": "sagemaker.core.model_monitor.monitoring_jobs",
            "ConstraintViolations": "sagemaker.core.model_monitor.monitoring_files",
            "Constraints": "sagemaker.core.model_monitor.monitoring_files",
            "CronExpressionGenerator": "sagemaker.core.model_monitor.cron_expression_generator",
            "DataCaptureConfig": "sagemaker.core.model_monitor.data_capture_config",
            "DataQualityDistributionConstraints": "sagemaker.core.model_monitor.data_quality_monitoring_config",
            "DataQualityMonitoringConfig": "sagemaker.core.model_monitor.data_quality_monitoring_config",
            "DatasetFormat": "sagemaker.core.model_monitor.dataset_format",
            "DefaultModelMonitor": "sagemaker.core.model_monitor.monitors.data_quality_monitor",
            "EndpointInput": "sagemaker.core.model_monitor.monitoring_inputs",
            "ExplainabilityAnalysisConfig": "sagemaker.core.model_monitor.monitors.clarify_analysis",
            "ModelBiasMonitor": "sagemaker.core.model_monitor.monitors.model_bias_monitor",
            "ModelDashboardIndicatorAction": "sagemaker.core.model_monitor.monitoring_alert",
            "ModelExplainabilityMonitor": "sagemaker.core.model_monitor.monitors.model_explainability_monitor",
            "ModelMonitor": "sagemaker.core.model_monitor.monitors.model_monitor",
            "ModelQualityMonitor": "sagemaker.core.model_monitor.monitors.model_quality_monitor",
            "MonitoringAlertActions": "sagemaker.core.model_monitor.monitoring_alert",
            "MonitoringAlertHistorySummary": "sagemaker.core.model_monitor.monitoring_alert",
            "MonitoringAlertSummary": "sagemaker.core.model_monitor.monitoring_alert",
            "MonitoringDatasetFormat": "sagemaker.core.model_monitor.dataset_format",
            "MonitoringExecution": "sagemaker.core.model_monitor.monitoring_jobs",
            "MonitoringInput": "sagemaker.core.model_monitor.monitoring_inputs",
            "MonitoringOutput": "sagemaker.core.model_monitor.monitoring_inputs",
            "NetworkConfig": "sagemaker.core.jobs.network",
            "Statistics": "sagemaker.core.model_monitor.monitoring_files",
        },
    )
