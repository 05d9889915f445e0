# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path of what lives in `sagemaker.core.model_monitor.monitoring_jobs` and 5 other modules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.compatibility.constants import DEFAULT_REPOSITORY_NAME, framework_name
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
    from sagemaker.core.model_monitor.monitors.data_quality_monitor import DefaultModelMonitor
    from sagemaker.core.model_monitor.monitors.model_monitor import ModelMonitor
    from sagemaker.core.model_monitor.monitors.model_quality_monitor import ModelQualityMonitor

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

__getattr__, __dir__, _ = attach(
    __name__,
    {
        **dict.fromkeys(
            ["DEFAULT_REPOSITORY_NAME", "framework_name"], "sagemaker.core.compatibility.constants"
        ),
        "DefaultModelMonitor": "sagemaker.core.model_monitor.monitors.data_quality_monitor",
        "ModelQualityMonitor": "sagemaker.core.model_monitor.monitors.model_quality_monitor",
        "ModelMonitor": "sagemaker.core.model_monitor.monitors.model_monitor",
        **dict.fromkeys(
            ["BatchTransformInput", "EndpointInput", "MonitoringInput", "MonitoringOutput"],
            "sagemaker.core.model_monitor.monitoring_inputs",
        ),
        **dict.fromkeys(
            [
                "BaseliningJob",
                "CONSTRAINTS_JSON_DEFAULT_FILE_NAME",
                "CONSTRAINT_VIOLATIONS_JSON_DEFAULT_FILE_NAME",
                "MonitoringExecution",
                "STATISTICS_JSON_DEFAULT_FILE_NAME",
            ],
            "sagemaker.core.model_monitor.monitoring_jobs",
        ),
    },
)
