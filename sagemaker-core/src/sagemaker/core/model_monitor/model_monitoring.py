"""Published import path of the monitors of data and of models; each has a module of its own."""

from __future__ import annotations

from sagemaker.core.model_monitor.data_quality_monitor import DefaultModelMonitor
from sagemaker.core.model_monitor.model_quality_monitor import ModelQualityMonitor
from sagemaker.core.model_monitor.monitor import ModelMonitor
from sagemaker.core.model_monitor.monitoring_inputs import (
    BatchTransformInput,
    EndpointInput,
    MonitoringInput,
    MonitoringOutput,
)
from sagemaker.core.model_monitor.monitoring_jobs import (
    CONSTRAINT_VIOLATIONS_JSON_DEFAULT_FILE_NAME,
    CONSTRAINTS_JSON_DEFAULT_FILE_NAME,
    STATISTICS_JSON_DEFAULT_FILE_NAME,
    BaseliningJob,
    MonitoringExecution,
)

DEFAULT_REPOSITORY_NAME = "sagemaker-model-monitor-analyzer"
framework_name = "model-monitor"

__all__ = [
    "CONSTRAINTS_JSON_DEFAULT_FILE_NAME",
    "CONSTRAINT_VIOLATIONS_JSON_DEFAULT_FILE_NAME",
    "DEFAULT_REPOSITORY_NAME",
    "STATISTICS_JSON_DEFAULT_FILE_NAME",
    "BaseliningJob",
    "BatchTransformInput",
    "DefaultModelMonitor",
    "EndpointInput",
    "ModelMonitor",
    "ModelQualityMonitor",
    "MonitoringExecution",
    "MonitoringInput",
    "MonitoringOutput",
    "framework_name",
]
