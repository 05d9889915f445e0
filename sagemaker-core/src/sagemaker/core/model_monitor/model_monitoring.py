# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.config.config_schema` and 22 other modules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = [
    "CONSTRAINTS_JSON_DEFAULT_FILE_NAME",
    "CONSTRAINT_VIOLATIONS_JSON_DEFAULT_FILE_NAME",
    "DEFAULT_REPOSITORY_NAME",
    "MONITORING_JOB_ENABLE_NETWORK_ISOLATION_PATH",
    "MONITORING_JOB_ENVIRONMENT_PATH",
    "MONITORING_JOB_OUTPUT_KMS_KEY_ID_PATH",
    "MONITORING_JOB_ROLE_ARN_PATH",
    "MONITORING_JOB_SECURITY_GROUP_IDS_PATH",
    "MONITORING_JOB_SUBNETS_PATH",
    "MONITORING_JOB_VOLUME_KMS_KEY_ID_PATH",
    "MONITORING_SCHEDULE",
    "MONITORING_SCHEDULE_INTER_CONTAINER_ENCRYPTION_PATH",
    "SAGEMAKER",
    "STATISTICS_JSON_DEFAULT_FILE_NAME",
    "TAGS",
    "BaseliningJob",
    "BatchTransformInput",
    "ConstraintViolations",
    "Constraints",
    "CronExpressionGenerator",
    "DataQualityMonitoringConfig",
    "DefaultModelMonitor",
    "EndpointInput",
    "ModelDashboardIndicatorAction",
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
    "ProcessingInput",
    "ProcessingJob",
    "ProcessingOutput",
    "ProcessingS3Input",
    "ProcessingS3Output",
    "Processor",
    "Session",
    "Statistics",
    "UnexpectedStatusException",
    "boto_create_monitoring_schedule",
    "boto_delete_monitoring_schedule",
    "boto_describe_monitoring_schedule",
    "boto_list_monitoring_alert_history",
    "boto_list_monitoring_alerts",
    "boto_list_monitoring_executions",
    "boto_start_monitoring_schedule",
    "boto_stop_monitoring_schedule",
    "boto_update_monitoring_alert",
    "boto_update_monitoring_schedule",
    "expand_role",
    "format_tags",
    "framework_name",
    "get_resource_name_from_arn",
    "list_tags",
    "logs_for_processing_job",
    "name_from_base",
    "resolve_class_attribute_from_config",
    "resolve_value_from_config",
    "retries",
]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.compatibility.common_functions import (
        get_resource_name_from_arn,
        resolve_class_attribute_from_config,
        resolve_value_from_config,
    )
    from sagemaker.core.compatibility.constants import DEFAULT_REPOSITORY_NAME, framework_name
    from sagemaker.core.config.config_schema import (
        MONITORING_JOB_ENABLE_NETWORK_ISOLATION_PATH,
        MONITORING_JOB_ENVIRONMENT_PATH,
        MONITORING_JOB_OUTPUT_KMS_KEY_ID_PATH,
        MONITORING_JOB_ROLE_ARN_PATH,
        MONITORING_JOB_SECURITY_GROUP_IDS_PATH,
        MONITORING_JOB_SUBNETS_PATH,
        MONITORING_JOB_VOLUME_KMS_KEY_ID_PATH,
        MONITORING_SCHEDULE,
        MONITORING_SCHEDULE_INTER_CONTAINER_ENCRYPTION_PATH,
        SAGEMAKER,
        TAGS,
    )
    from sagemaker.core.exceptions import UnexpectedStatusException
    from sagemaker.core.jobs.network import NetworkConfig
    from sagemaker.core.model_monitor.cron_expression_generator import CronExpressionGenerator
    from sagemaker.core.model_monitor.data_quality_monitoring_config import DataQualityMonitoringConfig
    from sagemaker.core.model_monitor.dataset_format import MonitoringDatasetFormat
    from sagemaker.core.model_monitor.monitoring_alert import (
        ModelDashboardIndicatorAction,
        MonitoringAlertActions,
        MonitoringAlertHistorySummary,
        MonitoringAlertSummary,
    )
    from sagemaker.core.model_monitor.monitoring_files import Constraints, ConstraintViolations, Statistics
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
    from sagemaker.core.model_monitor.utils import (
        boto_create_monitoring_schedule,
        boto_delete_monitoring_schedule,
        boto_describe_monitoring_schedule,
        boto_list_monitoring_alert_history,
        boto_list_monitoring_alerts,
        boto_list_monitoring_executions,
        boto_start_monitoring_schedule,
        boto_stop_monitoring_schedule,
        boto_update_monitoring_alert,
        boto_update_monitoring_schedule,
    )
    from sagemaker.core.processing.processor import Processor, logs_for_processing_job
    from sagemaker.core.requests.names import name_from_base
    from sagemaker.core.requests.tags import format_tags, list_tags
    from sagemaker.core.resources import ProcessingJob
    from sagemaker.core.session.retries import retries
    from sagemaker.core.session.session import Session, expand_role
    from sagemaker.core.shapes import ProcessingInput, ProcessingOutput, ProcessingS3Input, ProcessingS3Output
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            **dict.fromkeys(
                [
                    "get_resource_name_from_arn",
                    "resolve_class_attribute_from_config",
                    "resolve_value_from_config",
                ],
                "sagemaker.core.compatibility.common_functions",
            ),
            **dict.fromkeys(
                ["DEFAULT_REPOSITORY_NAME", "framework_name"], "sagemaker.core.compatibility.constants"
            ),
            **dict.fromkeys(
                [
                    "MONITORING_JOB_ENABLE_NETWORK_ISOLATION_PATH",
                    "MONITORING_JOB_ENVIRONMENT_PATH",
                    "MONITORING_JOB_OUTPUT_KMS_KEY_ID_PATH",
                    "MONITORING_JOB_ROLE_ARN_PATH",
                    "MONITORING_JOB_SECURITY_GROUP_IDS_PATH",
                    "MONITORING_JOB_SUBNETS_PATH",
                    "MONITORING_JOB_VOLUME_KMS_KEY_ID_PATH",
                    "MONITORING_SCHEDULE",
                    "MONITORING_SCHEDULE_INTER_CONTAINER_ENCRYPTION_PATH",
                    "SAGEMAKER",
                    "TAGS",
                ],
                "sagemaker.core.config.config_schema",
            ),
            "UnexpectedStatusException": "sagemaker.core.exceptions",
            "NetworkConfig": "sagemaker.core.jobs.network",
            "CronExpressionGenerator": "sagemaker.core.model_monitor.cron_expression_generator",
            "DataQualityMonitoringConfig": "sagemaker.core.model_monitor.data_quality_monitoring_config",
            "MonitoringDatasetFormat": "sagemaker.core.model_monitor.dataset_format",
            **dict.fromkeys(
                [
                    "ModelDashboardIndicatorAction",
                    "MonitoringAlertActions",
                    "MonitoringAlertHistorySummary",
                    "MonitoringAlertSummary",
                ],
                "sagemaker.core.model_monitor.monitoring_alert",
            ),
            **dict.fromkeys(
                ["ConstraintViolations", "Constraints", "Statistics"],
                "sagemaker.core.model_monitor.monitoring_files",
            ),
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
            "DefaultModelMonitor": "sagemaker.core.model_monitor.monitors.data_quality_monitor",
            "ModelMonitor": "sagemaker.core.model_monitor.monitors.model_monitor",
            "ModelQualityMonitor": "sagemaker.core.model_monitor.monitors.model_quality_monitor",
            **dict.fromkeys(
                [
                    "boto_create_monitoring_schedule",
                    "boto_delete_monitoring_schedule",
                    "boto_describe_monitoring_schedule",
                    "boto_list_monitoring_alert_history",
                    "boto_list_monitoring_alerts",
                    "boto_list_monitoring_executions",
                    "boto_start_monitoring_schedule",
                    "boto_stop_monitoring_schedule",
                    "boto_update_monitoring_alert",
                    "boto_update_monitoring_schedule",
                ],
                "sagemaker.core.model_monitor.utils",
            ),
            **dict.fromkeys(["Processor", "logs_for_processing_job"], "sagemaker.core.processing.processor"),
            "name_from_base": "sagemaker.core.requests.names",
            **dict.fromkeys(["format_tags", "list_tags"], "sagemaker.core.requests.tags"),
            "ProcessingJob": "sagemaker.core.resources",
            "retries": "sagemaker.core.session.retries",
            **dict.fromkeys(["Session", "expand_role"], "sagemaker.core.session.session"),
            **dict.fromkeys(
                ["ProcessingInput", "ProcessingOutput", "ProcessingS3Input", "ProcessingS3Output"],
                "sagemaker.core.shapes",
            ),
        },
    )
