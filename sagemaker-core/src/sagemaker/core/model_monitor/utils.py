"""Functions of the published API, each of which calls one operation of monitoring."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sagemaker.core.model_monitor.schedules import (
    baseline_request,
    changed,
    cluster_request,
    schedule_config,
)
from sagemaker.core.requests import filled

if TYPE_CHECKING:
    from sagemaker.core.session import Session

MODEL_MONITOR_ONE_TIME_SCHEDULE = "NOW"


def boto_create_monitoring_schedule(
    sagemaker_session: Session,
    monitoring_schedule_name: str,
    schedule_expression: str | None,
    statistics_s3_uri: str | None,
    constraints_s3_uri: str | None,
    monitoring_inputs: Sequence[Mapping[str, Any]],
    monitoring_output_config: Mapping[str, Any],
    instance_count: int,
    instance_type: str,
    volume_size_in_gb: int,
    volume_kms_key: str | None = None,
    image_uri: str | None = None,
    entrypoint: Sequence[str] | None = None,
    arguments: Sequence[str] | None = None,
    record_preprocessor_source_uri: str | None = None,
    post_analytics_processor_source_uri: str | None = None,
    max_runtime_in_seconds: int | None = None,
    environment: Mapping[str, str] | None = None,
    network_config: Mapping[str, Any] | None = None,
    role_arn: str | None = None,
    tags: Sequence[Mapping[str, str]] | None = None,
    data_analysis_start_time: str | None = None,
    data_analysis_end_time: str | None = None,
) -> None:
    """Call ``CreateMonitoringSchedule``; arguments that are None are left out of the request."""
    definition = filled(
        MonitoringInputs=list(monitoring_inputs),
        MonitoringOutputConfig=dict(monitoring_output_config),
        MonitoringResources={
            "ClusterConfig": cluster_request(instance_count, instance_type, volume_size_in_gb, volume_kms_key)
        },
        MonitoringAppSpecification=_application(
            image_uri,
            entrypoint,
            arguments,
            record_preprocessor_source_uri,
            post_analytics_processor_source_uri,
        ),
        BaselineConfig=baseline_request(statistics_s3_uri, constraints_s3_uri),
        StoppingCondition=filled(MaxRuntimeInSeconds=max_runtime_in_seconds) or None,
        Environment=environment,
        NetworkConfig=network_config,
        RoleArn=role_arn,
    )
    timing = schedule_config(schedule_expression, data_analysis_start_time, data_analysis_end_time)
    config = filled(ScheduleConfig=timing, MonitoringJobDefinition=definition)
    sagemaker_session.sagemaker_client.create_monitoring_schedule(
        MonitoringScheduleName=monitoring_schedule_name,
        MonitoringScheduleConfig=config,
        **filled(Tags=tags or None),
    )


def boto_update_monitoring_schedule(
    sagemaker_session: Session,
    monitoring_schedule_name: str,
    schedule_expression: str | None = None,
    statistics_s3_uri: str | None = None,
    constraints_s3_uri: str | None = None,
    monitoring_inputs: Sequence[Mapping[str, Any]] | None = None,
    monitoring_output_config: Mapping[str, Any] | None = None,
    instance_count: int | None = None,
    instance_type: str | None = None,
    volume_size_in_gb: int | None = None,
    volume_kms_key: str | None = None,
    image_uri: str | None = None,
    entrypoint: Sequence[str] | None = None,
    arguments: Sequence[str] | None = None,
    record_preprocessor_source_uri: str | None = None,
    post_analytics_processor_source_uri: str | None = None,
    max_runtime_in_seconds: int | None = None,
    environment: Mapping[str, str] | None = None,
    network_config: Mapping[str, Any] | None = None,
    role_arn: str | None = None,
    data_analysis_start_time: str | None = None,
    data_analysis_end_time: str | None = None,
) -> None:
    """Call ``UpdateMonitoringSchedule``; settings whose arguments are None do not change."""
    client = sagemaker_session.sagemaker_client
    present = client.describe_monitoring_schedule(MonitoringScheduleName=monitoring_schedule_name)
    config = present["MonitoringScheduleConfig"]
    job = config["MonitoringJobDefinition"]
    cluster = cluster_request(instance_count, instance_type, volume_size_in_gb, volume_kms_key)
    application = _application(
        image_uri,
        entrypoint,
        arguments,
        record_preprocessor_source_uri,
        post_analytics_processor_source_uri,
    )
    baseline = baseline_request(statistics_s3_uri, constraints_s3_uri)
    definition = changed(
        job,
        MonitoringInputs=monitoring_inputs,
        MonitoringOutputConfig=monitoring_output_config,
        MonitoringResources={"ClusterConfig": {**job["MonitoringResources"]["ClusterConfig"], **cluster}},
        MonitoringAppSpecification=changed(job["MonitoringAppSpecification"], **application),
        BaselineConfig=changed(job.get("BaselineConfig"), **(baseline or {})),
        StoppingCondition=filled(MaxRuntimeInSeconds=max_runtime_in_seconds) or None,
        Environment=environment,
        NetworkConfig=network_config,
        RoleArn=role_arn,
    )
    timing = schedule_config(schedule_expression, data_analysis_start_time, data_analysis_end_time)
    sagemaker_session.sagemaker_client.update_monitoring_schedule(
        MonitoringScheduleName=monitoring_schedule_name,
        MonitoringScheduleConfig=filled(
            ScheduleConfig=changed(config.get("ScheduleConfig"), **(timing or {})),
            MonitoringJobDefinition=definition,
        ),
    )


def boto_start_monitoring_schedule(sagemaker_session: Session, monitoring_schedule_name: str) -> None:
    sagemaker_session.sagemaker_client.start_monitoring_schedule(
        MonitoringScheduleName=monitoring_schedule_name
    )


def boto_stop_monitoring_schedule(sagemaker_session: Session, monitoring_schedule_name: str) -> None:
    sagemaker_session.sagemaker_client.stop_monitoring_schedule(
        MonitoringScheduleName=monitoring_schedule_name
    )


def boto_delete_monitoring_schedule(sagemaker_session: Session, monitoring_schedule_name: str) -> None:
    sagemaker_session.sagemaker_client.delete_monitoring_schedule(
        MonitoringScheduleName=monitoring_schedule_name
    )


def boto_describe_monitoring_schedule(
    sagemaker_session: Session, monitoring_schedule_name: str
) -> dict[str, Any]:
    description: dict[str, Any] = sagemaker_session.sagemaker_client.describe_monitoring_schedule(
        MonitoringScheduleName=monitoring_schedule_name
    )
    return description


def boto_list_monitoring_executions(
    sagemaker_session: Session,
    monitoring_schedule_name: str,
    sort_by: str = "ScheduledTime",
    sort_order: str = "Descending",
    max_results: int = 100,
) -> dict[str, Any]:
    """Return one page of ``ListMonitoringExecutions``."""
    response: dict[str, Any] = sagemaker_session.sagemaker_client.list_monitoring_executions(
        MonitoringScheduleName=monitoring_schedule_name,
        SortBy=sort_by,
        SortOrder=sort_order,
        MaxResults=max_results,
    )
    return response


def boto_list_monitoring_schedules(
    sagemaker_session: Session,
    endpoint_name: str | None = None,
    sort_by: str = "CreationTime",
    sort_order: str = "Descending",
    max_results: int = 100,
) -> dict[str, Any]:
    """Return one page of ``ListMonitoringSchedules``, of one endpoint when ``endpoint_name`` is set."""
    response: dict[str, Any] = sagemaker_session.sagemaker_client.list_monitoring_schedules(
        **filled(EndpointName=endpoint_name), SortBy=sort_by, SortOrder=sort_order, MaxResults=max_results
    )
    return response


def boto_update_monitoring_alert(
    sagemaker_session: Session,
    monitoring_schedule_name: str,
    monitoring_alert_name: str,
    data_points_to_alert: int,
    evaluation_period: int,
) -> dict[str, Any]:
    response: dict[str, Any] = sagemaker_session.sagemaker_client.update_monitoring_alert(
        MonitoringScheduleName=monitoring_schedule_name,
        MonitoringAlertName=monitoring_alert_name,
        DatapointsToAlert=data_points_to_alert,
        EvaluationPeriod=evaluation_period,
    )
    return response


def boto_list_monitoring_alerts(
    sagemaker_session: Session,
    monitoring_schedule_name: str,
    next_token: str | None = None,
    max_results: int | None = 10,
) -> dict[str, Any]:
    """Return one page of ``ListMonitoringAlerts``."""
    response: dict[str, Any] = sagemaker_session.sagemaker_client.list_monitoring_alerts(
        MonitoringScheduleName=monitoring_schedule_name,
        **filled(NextToken=next_token, MaxResults=max_results),
    )
    return response


def boto_list_monitoring_alert_history(
    sagemaker_session: Session,
    monitoring_schedule_name: str | None = None,
    monitoring_alert_name: str | None = None,
    sort_by: str | None = "CreationTime",
    sort_order: str | None = "Descending",
    next_token: str | None = None,
    max_results: int | None = 10,
    creation_time_before: str | None = None,
    creation_time_after: str | None = None,
    status_equals: str | None = None,
) -> dict[str, Any]:
    """Return one page of ``ListMonitoringAlertHistory``."""
    response: dict[str, Any] = sagemaker_session.sagemaker_client.list_monitoring_alert_history(
        **filled(
            MonitoringScheduleName=monitoring_schedule_name,
            MonitoringAlertName=monitoring_alert_name,
            SortBy=sort_by,
            SortOrder=sort_order,
            NextToken=next_token,
            MaxResults=max_results,
            CreationTimeBefore=creation_time_before,
            CreationTimeAfter=creation_time_after,
            StatusEquals=status_equals,
        )
    )
    return response


def _application(
    image_uri: str | None,
    entrypoint: Sequence[str] | None,
    arguments: Sequence[str] | None,
    preprocessor: str | None,
    postprocessor: str | None,
) -> dict[str, Any]:
    return filled(
        ImageUri=image_uri,
        ContainerEntrypoint=entrypoint,
        ContainerArguments=arguments,
        RecordPreprocessorSourceUri=preprocessor,
        PostAnalyticsProcessorSourceUri=postprocessor,
    )
