"""The base of the monitors whose schedules refer to job definitions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from sagemaker.core.model_monitor.monitoring_inputs import monitoring_source
from sagemaker.core.model_monitor.monitors.model_monitor import DEFAULT_SCHEDULE_BASE_NAME, ModelMonitor
from sagemaker.core.model_monitor.schedules import (
    DefinitionKind,
    baseline_files,
    changed,
    changed_schedule,
    cluster_request,
    monitoring_output,
    settings_from,
    tags_of,
)
from sagemaker.core.requests import ExecutionRole, JobName, Request, filled
from sagemaker.core.session import Session

if TYPE_CHECKING:
    from typing_extensions import Self

    from sagemaker.core.jobs.network import NetworkConfig
    from sagemaker.core.model_monitor.monitoring_inputs import BatchTransformInput, EndpointInput
    from sagemaker.core.requests.tags import Tags
    from sagemaker.core.workflow.entities import PipelineVariable

_CLUSTER_SETTINGS = ("instance_count", "instance_type", "volume_size_in_gb", "volume_kms_key")
_KEPT = ("JobResources", "NetworkConfig", "RoleArn", "StoppingCondition")


class DefinedMonitor(ModelMonitor):
    """A monitor that runs an image of SageMaker; its arguments are those of `ModelMonitor`, without the image."""

    JOB_DEFINITION_BASE_NAME: ClassVar[str] = "job-definition"
    definition_kind: ClassVar[DefinitionKind]

    def __init__(
        self,
        role: str | PipelineVariable | None = None,
        instance_count: int | PipelineVariable = 1,
        instance_type: str | PipelineVariable = "ml.m5.xlarge",
        volume_size_in_gb: int | PipelineVariable = 30,
        volume_kms_key: str | PipelineVariable | None = None,
        output_kms_key: str | PipelineVariable | None = None,
        max_runtime_in_seconds: int | PipelineVariable | None = None,
        base_job_name: str | None = None,
        sagemaker_session: Session | None = None,
        env: dict[str, str | PipelineVariable] | None = None,
        tags: Tags | None = None,
        network_config: NetworkConfig | None = None,
    ) -> None:
        super().__init__(
            role=role,
            instance_count=instance_count,
            instance_type=instance_type,
            volume_size_in_gb=volume_size_in_gb,
            volume_kms_key=volume_kms_key,
            output_kms_key=output_kms_key,
            max_runtime_in_seconds=max_runtime_in_seconds,
            base_job_name=base_job_name,
            sagemaker_session=sagemaker_session,
            env=env,
            tags=tags,
            network_config=network_config,
        )

    @classmethod
    def monitoring_type(cls) -> str:
        return cls.definition_kind.monitoring_type

    def delete_monitoring_schedule(self) -> None:
        """Delete the schedule and its job definition.

        Raises:
            ValidationError: the monitor has no schedule (a `ValueError`).
        """
        super().delete_monitoring_schedule()
        if self.job_definition_name is not None:
            self._delete_definition(self.job_definition_name)
            self.job_definition_name = None

    @classmethod
    def attach(cls, monitor_schedule_name: str, sagemaker_session: Session | None = None) -> Self:
        """Return a monitor for an existing schedule.

        Raises:
            TypeError: the schedule has another monitoring type.
        """
        session = sagemaker_session or Session()
        client = session.sagemaker_client
        description = client.describe_monitoring_schedule(MonitoringScheduleName=monitor_schedule_name)
        config = description["MonitoringScheduleConfig"]
        kind = cls.definition_kind
        if (
            config.get("MonitoringType") != kind.monitoring_type
            or "MonitoringJobDefinitionName" not in config
        ):
            raise TypeError(
                f"{cls.__name__} can only attach to schedules of type {kind.monitoring_type}. "
                f"{monitor_schedule_name!r} is of type {config.get('MonitoringType')}."
            )
        name = config["MonitoringJobDefinitionName"]
        definition = getattr(client, f"describe_{kind.noun}")(JobDefinitionName=name)
        environment = definition[kind.member("AppSpecification")].get("Environment")
        monitor = cls(
            sagemaker_session=session,
            env=environment,
            tags=tags_of(session, description["MonitoringScheduleArn"]),
            **settings_from(definition, "JobResources", kind.member("JobOutputConfig")),
        )
        monitor.job_definition_name = name
        monitor.monitoring_schedule_name = monitor_schedule_name
        return monitor

    # For subclasses.

    def _image(self) -> str:
        raise NotImplementedError(f"{type(self).__name__} does not define _image()")

    def _create(
        self,
        *,
        name: str,
        source: Mapping[str, Any],
        application: Mapping[str, Any],
        baseline: Mapping[str, Any],
        output_s3_uri: Any,
        timing: dict[str, Any] | None,
        enable_cloudwatch_metrics: bool,
    ) -> Any:
        """Create a job definition and a schedule that refers to it; delete the definition when the schedule fails.

        Args:
            name: the name of the schedule.
            source: ``JobInput``.
            application: ``AppSpecification`` without image and environment.
            baseline: ``BaselineConfig``.
            output_s3_uri: the S3 prefix of the results.
            timing: ``ScheduleConfig``.
            enable_cloudwatch_metrics: whether jobs publish metrics to CloudWatch.
        """
        kind = self.definition_kind
        members = {
            kind.member("BaselineConfig"): baseline or None,
            kind.member("AppSpecification"): {
                "ImageUri": self._image(),
                "Environment": _environment(self._setting("env"), enable_cloudwatch_metrics),
                **application,
            },
            kind.member("JobInput"): source,
            kind.member("JobOutputConfig"): monitoring_output(
                output_s3_uri, name, self._setting("output_kms_key")
            ),
            "JobResources": self._resources(),
            **self._limits(),
        }
        definition = self._new_name(self.JOB_DEFINITION_BASE_NAME)
        self._send_definition(definition, filled(**members))
        created = self._with_definition(
            definition, lambda config: self._send_schedule(name, config), filled(ScheduleConfig=timing)
        )
        self.job_definition_name = definition
        return created

    def _update(
        self,
        *,
        source: Mapping[str, Any] | None,
        application: Mapping[str, Any],
        baseline: Mapping[str, Any],
        output_s3_uri: Any,
        timing: dict[str, Any] | None,
        enable_cloudwatch_metrics: bool | None,
        settings: Mapping[str, Any],
    ) -> None:
        """Change the schedule; when settings of its jobs change, create a new job definition.

        Args:
            source: members of ``JobInput`` that change.
            application: members of ``AppSpecification`` that change.
            baseline: members of ``BaselineConfig`` that change.
            output_s3_uri: the S3 prefix of the results; None does not change it.
            timing: members of ``ScheduleConfig`` that change.
            enable_cloudwatch_metrics: whether jobs publish metrics to CloudWatch; None does not change it.
            settings: arguments of the constructor; those that are None do not change.
        """
        changes = filled(**settings)
        redefined = bool(source or application or baseline or changes) or not (
            output_s3_uri is None and enable_cloudwatch_metrics is None
        )
        if not (redefined or timing):
            return
        present = self._present_schedule()
        config = filled(ScheduleConfig=changed_schedule(present, timing))
        if not redefined:
            self._refer(self._send_update, str(self.job_definition_name), config)
            return
        revised = self._revised(source, application, baseline, output_s3_uri, changes)
        if enable_cloudwatch_metrics is not None:
            specification = revised[self.definition_kind.member("AppSpecification")]
            specification["Environment"] = _environment(
                specification.get("Environment"), enable_cloudwatch_metrics
            )
        definition = self._new_name(self.JOB_DEFINITION_BASE_NAME)
        self._send_definition(definition, revised)
        self._with_definition(definition, self._send_update, config)
        self.job_definition_name = definition
        self._adopt(**changes)

    def _revised(
        self,
        source: Mapping[str, Any] | None,
        application: Mapping[str, Any],
        baseline: Mapping[str, Any],
        output_s3_uri: Any,
        settings: Mapping[str, Any],
    ) -> dict[str, Any]:
        """Return the members of the present job definition with the changes."""
        kind = self.definition_kind
        describe = getattr(self.sagemaker_session.sagemaker_client, f"describe_{kind.noun}")
        present = describe(JobDefinitionName=self.job_definition_name)
        application_member, input_member = kind.member("AppSpecification"), kind.member("JobInput")
        output_member, baseline_member = kind.member("JobOutputConfig"), kind.member("BaselineConfig")
        output = present[output_member]
        if output_s3_uri is not None:
            output = monitoring_output(
                output_s3_uri, str(self.monitoring_schedule_name), output.get("KmsKeyId")
            )
        cluster = cluster_request(*map(settings.get, _CLUSTER_SETTINGS))
        kept = {member: present[member] for member in _KEPT if present.get(member)}
        members = {
            **kept,
            baseline_member: changed(present.get(baseline_member), **baseline),
            application_member: changed(
                present[application_member],
                ImageUri=self._image(),
                Environment=_kept_metrics(
                    settings.get("env"), present[application_member].get("Environment")
                ),
                **application,
            ),
            input_member: _changed_source(present[input_member], source or {}),
            output_member: changed(output, KmsKeyId=settings.get("output_kms_key")),
            "JobResources": {"ClusterConfig": {**present["JobResources"]["ClusterConfig"], **cluster}},
            **_revised_limits(settings),
        }
        return filled(**members)

    def _send_definition(self, name: str, members: Mapping[str, Any]) -> None:
        request = Request(
            f"Create{self.definition_kind.monitoring_type}JobDefinition",
            {**members, **({"Tags": self.tags} if self.tags else {})},
            JobName("JobDefinitionName", chosen=name),
            "create_monitoring_schedule",
        )
        self.sagemaker_session.submit(request)

    def _with_definition(self, definition: str, send: Any, config: dict[str, Any]) -> Any:
        try:
            return self._refer(send, definition, config)
        except Exception:
            # No schedule refers to the definition.
            self._delete_definition(definition)
            raise

    def _refer(self, send: Any, definition: str, config: dict[str, Any]) -> Any:
        return send(
            {
                "MonitoringJobDefinitionName": definition,
                "MonitoringType": self.monitoring_type(),
                **config,
            }
        )

    def _delete_definition(self, name: str) -> None:
        client = self.sagemaker_session.sagemaker_client
        getattr(client, f"delete_{self.definition_kind.noun}")(JobDefinitionName=name)

    def _schedule_name(self, name: str | None) -> str:
        return name or self._new_name(DEFAULT_SCHEDULE_BASE_NAME)

    def _baseline(self, constraints: Any, statistics: Any = None) -> dict[str, Any]:
        """Return ``BaselineConfig`` of the files, or else of the latest baselining job."""
        return baseline_files(constraints, statistics) or filled(
            BaseliningJobName=self.latest_baselining_job_name
        )

    def _source(
        self,
        endpoint_input: str | EndpointInput | None,
        batch_transform_input: BatchTransformInput | None,
        ground_truth_input: Any = None,
    ) -> dict[str, Any]:
        source = monitoring_source(endpoint_input, batch_transform_input)
        return source | _ground_truth(ground_truth_input)

    def _changed_input(
        self,
        endpoint_input: str | EndpointInput | None,
        batch_transform_input: BatchTransformInput | None,
        ground_truth_input: Any = None,
    ) -> dict[str, Any] | None:
        if endpoint_input is None and batch_transform_input is None:
            return _ground_truth(ground_truth_input) or None
        return self._source(endpoint_input, batch_transform_input, ground_truth_input)


def _revised_limits(settings: Mapping[str, Any]) -> dict[str, Any]:
    network, role = settings.get("network_config"), settings.get("role")
    return filled(
        NetworkConfig=network.to_request() if network else None,
        RoleArn=ExecutionRole(role) if role else None,
        StoppingCondition=filled(MaxRuntimeInSeconds=settings.get("max_runtime_in_seconds")) or None,
    )


def _ground_truth(location: Any) -> dict[str, Any]:
    return {} if location is None else {"GroundTruthS3Input": {"S3Uri": location}}


def _changed_source(present: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """Return ``JobInput`` with changes; a new source replaces the present one, whatever its kind."""
    sources = {"EndpointInput", "BatchTransformInput"}
    replaced = sources if sources & changes.keys() else set()
    return {**{name: value for name, value in present.items() if name not in replaced}, **changes}


def _kept_metrics(
    changed_environment: Mapping[str, Any] | None, present: Mapping[str, Any] | None
) -> dict[str, Any] | None:
    """Return a new environment, in which the setting of metrics is that of the present one."""
    if changed_environment is None:
        return None
    return {
        **changed_environment,
        **filled(publish_cloudwatch_metrics=(present or {}).get("publish_cloudwatch_metrics")),
    }


def _environment(variables: Mapping[str, Any] | None, publish: bool) -> dict[str, Any]:
    return {**(variables or {}), "publish_cloudwatch_metrics": "Enabled" if publish else "Disabled"}
