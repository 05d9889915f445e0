"""The monitor that runs an image of your own, which is the base of all monitors.

A monitor builds requests and sends them through its session; its constructor calls no operation. A schedule of
`ModelMonitor` contains the settings of its jobs; the schedules of the other monitors refer to job definitions.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.model_monitor.baselining import DEFAULT_BASE_NAME, or_default
from sagemaker.core.model_monitor.monitoring_files import (
    Constraints,
    ConstraintViolations,
    Statistics,
)
from sagemaker.core.model_monitor.monitoring_inputs import (
    BatchTransformInput,
    EndpointInput,
    MonitoringOutput,
    monitoring_source,
)
from sagemaker.core.model_monitor.monitoring_jobs import (
    CONSTRAINT_VIOLATIONS_JSON_DEFAULT_FILE_NAME,
    CONSTRAINTS_JSON_DEFAULT_FILE_NAME,
    STATISTICS_JSON_DEFAULT_FILE_NAME,
    BaseliningJob,
    BaseliningProcessor,
    MonitoringExecution,
)
from sagemaker.core.model_monitor.monitors.schedule_operations import ScheduleOperations
from sagemaker.core.model_monitor.schedules import (
    baseline_request,
    changed,
    changed_schedule,
    cluster_request,
    network_from,
    schedule_config,
    settings_from,
    tags_of,
)
from sagemaker.core.requests import ExecutionRole, execution_role, filled
from sagemaker.core.requests.names import fit_name, name_from_base
from sagemaker.core.requests.static_arguments import static_arguments
from sagemaker.core.requests.tags import Tags, format_tags
from sagemaker.core.session import Session

if TYPE_CHECKING:
    from typing_extensions import Self

    from sagemaker.core.jobs.network import NetworkConfig
    from sagemaker.core.shapes import ProcessingInput, ProcessingOutput
    from sagemaker.core.workflow.entities import PipelineVariable

DEFAULT_SCHEDULE_BASE_NAME = "monitoring-schedule"

# Settings, and their paths in the defaults document.
_DEFAULTS = {
    "role": "RoleArn",
    "env": "Environment",
    "volume_kms_key": "MonitoringResources.ClusterConfig.VolumeKmsKeyId",
    "output_kms_key": "MonitoringOutputConfig.KmsKeyId",
}


class ModelMonitor(ScheduleOperations):
    """A monitor that runs an image of your own.

    Args:
        role: the ARN or name of the role that jobs run as.
        image_uri: the container image.
        instance_count: the number of instances of a job.
        instance_type: the instance type of a job.
        entrypoint: the command to run; that of the image by default.
        volume_size_in_gb: the size of each instance's volume.
        volume_kms_key: the key that encrypts the volumes.
        output_kms_key: the key that encrypts the outputs.
        max_runtime_in_seconds: the time after which a job is stopped.
        base_job_name: the first part of generated names.
        sagemaker_session: the session that sends requests; a new `Session` by default.
        env: the environment variables of the container.
        tags: the tags of jobs, job definitions and schedules.
        network_config: VPC, network isolation and encryption of traffic.

    Example:
        ```python
        from sagemaker.core.model_monitor import CronExpressionGenerator, ModelMonitor, MonitoringOutput
        from sagemaker.core.workflow.pipeline_context import PipelineSession

        monitor = ModelMonitor(
            role="arn:aws:iam::123456789012:role/Monitor",
            image_uri="123456789012.dkr.ecr.us-west-2.amazonaws.com/monitor:1",
            sagemaker_session=PipelineSession(region="us-west-2", default_bucket="bucket"),
        )
        arguments = monitor.create_monitoring_schedule(
            "my-endpoint",
            output=MonitoringOutput(source="/opt/ml/processing/output", destination="s3://bucket/reports"),
            schedule_cron_expression=CronExpressionGenerator.daily(hour=6),
        )
        assert arguments.request.operation == "CreateMonitoringSchedule"
        ```
    """

    execution_kind: ClassVar[type[MonitoringExecution]] = MonitoringExecution

    @static_arguments
    def __init__(
        self,
        role: str | PipelineVariable | None = None,
        image_uri: str | PipelineVariable | None = None,
        instance_count: int | PipelineVariable = 1,
        instance_type: str | PipelineVariable = "ml.m5.xlarge",
        entrypoint: list[str | PipelineVariable] | None = None,
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
        super().__init__(sagemaker_session or Session())
        self.role = role
        self._image_uri = image_uri
        self.instance_count = instance_count
        self.instance_type = instance_type
        self.entrypoint = entrypoint
        self.volume_size_in_gb = volume_size_in_gb
        self.volume_kms_key = volume_kms_key
        self.output_kms_key = output_kms_key
        self.max_runtime_in_seconds = max_runtime_in_seconds
        self.base_job_name = base_job_name
        self.env = env
        self.tags = format_tags(tags)
        self.network_config = network_config
        self.arguments: Sequence[str | PipelineVariable] | None = None
        self.baselining_jobs: list[BaseliningJob] = []
        self.latest_baselining_job: BaseliningJob | None = None
        self.latest_baselining_job_name: str | None = None
        self.job_definition_name: str | None = None

    @property
    def image_uri(self) -> str | PipelineVariable | None:
        """The container image; by default that of SageMaker for this kind of monitor and region, if it has one."""
        return self._image() if self._image_uri is None else self._image_uri

    @image_uri.setter
    def image_uri(self, image_uri: str | PipelineVariable | None) -> None:
        self._image_uri = image_uri

    def _image(self) -> str | None:
        return None

    # Baselines.

    @static_arguments
    def run_baseline(
        self,
        baseline_inputs: list[ProcessingInput],
        output: ProcessingOutput,
        arguments: list[str | PipelineVariable] | None = None,
        wait: bool = True,
        logs: bool = True,
        job_name: str | None = None,
    ) -> Any:
        """Run a job that computes a baseline (``CreateProcessingJob``).

        Args:
            baseline_inputs: the inputs of the job.
            output: the output of the job, which holds the files that it writes.
            arguments: the arguments of the container.
            wait: wait until the job has ended; ignored in a pipeline.
            logs: show the job's log while waiting.
            job_name: the name of the job; generated by default.

        Returns:
            The `ProcessingJob`, or step arguments under a `PipelineSession`.
        """
        self.arguments = arguments
        name = job_name or self._new_name(DEFAULT_BASE_NAME)
        processor = self._processor()
        submitted = processor.run(baseline_inputs, [output], arguments, wait=wait, logs=logs, job_name=name)
        self._keep(
            BaseliningJob(self.sagemaker_session, name, baseline_inputs, [output], processor.output_kms_key)
        )
        return submitted

    def baseline_statistics(self, file_name: str = STATISTICS_JSON_DEFAULT_FILE_NAME) -> Statistics:
        """Read the statistics of the latest baselining job.

        Raises:
            ValidationError: no baselining job was started (a `ValueError`).
            UnexpectedStatusException: the job has not completed.
        """
        return self._latest_baseline().baseline_statistics(file_name)

    def suggested_constraints(self, file_name: str = CONSTRAINTS_JSON_DEFAULT_FILE_NAME) -> Constraints:
        """Read the constraints that the latest baselining job suggests.

        Raises:
            ValidationError: no baselining job was started (a `ValueError`).
            UnexpectedStatusException: the job has not completed.
        """
        return self._latest_baseline().suggested_constraints(file_name)

    def describe_latest_baselining_job(self) -> dict[str, Any]:
        """Return the response of ``DescribeProcessingJob`` for the latest baselining job.

        Raises:
            ValidationError: no baselining job was started (a `ValueError`).
        """
        return self._latest_baseline().describe()

    # Schedules.

    @classmethod
    def monitoring_type(cls) -> str:
        """Return ``MonitoringType`` of the schedules.

        Raises:
            TypeError: always for `ModelMonitor`, whose schedules have no type; subclasses return theirs.
        """
        raise TypeError("Subclass of ModelMonitor shall define this property")

    @static_arguments
    def create_monitoring_schedule(
        self,
        endpoint_input: str | EndpointInput | None = None,
        output: MonitoringOutput | None = None,
        statistics: Statistics | str | None = None,
        constraints: Constraints | str | None = None,
        monitor_schedule_name: str | None = None,
        schedule_cron_expression: str | None = None,
        batch_transform_input: BatchTransformInput | None = None,
        arguments: list[str | PipelineVariable] | None = None,
        data_analysis_start_time: str | None = None,
        data_analysis_end_time: str | None = None,
    ) -> Any:
        """Run jobs on a schedule (``CreateMonitoringSchedule``).

        Args:
            endpoint_input: the endpoint whose captured data is analysed, or its name.
            output: the results of the jobs.
            statistics: the statistics of the baseline, or their S3 URI.
            constraints: the constraints of the baseline, or their S3 URI.
            monitor_schedule_name: the name of the schedule; generated by default.
            schedule_cron_expression: see `CronExpressionGenerator`.
            batch_transform_input: captured data of batch transform jobs, instead of that of an endpoint.
            arguments: the arguments of the container.
            data_analysis_start_time: the start of the data of a one-time schedule, relative to now: ``-PT1H``.
            data_analysis_end_time: the end of the data of a one-time schedule, relative to now: ``-PT0H``.

        Returns:
            None; step arguments under a `PipelineSession`.

        Raises:
            ValidationError: the monitor already has a schedule, ``output`` is None, or inputs or times contradict
                each other (a `ValueError`).
        """
        self._require_unused()
        if output is None:
            raise ValidationError("output can not be None. Pass a MonitoringOutput.")
        self.arguments = arguments
        definition = filled(
            MonitoringInputs=[monitoring_source(endpoint_input, batch_transform_input)],
            MonitoringOutputConfig=filled(
                MonitoringOutputs=[output.to_request()], KmsKeyId=self.output_kms_key
            ),
            MonitoringResources=self._resources(),
            MonitoringAppSpecification=filled(
                ImageUri=self.image_uri, ContainerEntrypoint=self.entrypoint, ContainerArguments=arguments
            ),
            BaselineConfig=baseline_request(statistics, constraints),
            Environment=self._setting("env"),
            **self._limits(),
        )
        timing = schedule_config(schedule_cron_expression, data_analysis_start_time, data_analysis_end_time)
        config = filled(ScheduleConfig=timing, MonitoringJobDefinition=definition)
        return self._send_schedule(
            monitor_schedule_name or self._new_name(DEFAULT_SCHEDULE_BASE_NAME), config
        )

    def update_monitoring_schedule(
        self,
        endpoint_input: str | EndpointInput | None = None,
        output: MonitoringOutput | None = None,
        statistics: Statistics | str | None = None,
        constraints: Constraints | str | None = None,
        schedule_cron_expression: str | None = None,
        instance_count: int | None = None,
        instance_type: str | None = None,
        entrypoint: list[str] | None = None,
        volume_size_in_gb: int | None = None,
        volume_kms_key: str | None = None,
        output_kms_key: str | None = None,
        arguments: list[str] | None = None,
        max_runtime_in_seconds: int | None = None,
        env: dict[str, str] | None = None,
        network_config: NetworkConfig | None = None,
        role: str | None = None,
        image_uri: str | None = None,
        batch_transform_input: BatchTransformInput | None = None,
        data_analysis_start_time: str | None = None,
        data_analysis_end_time: str | None = None,
    ) -> None:
        """Change the schedule and its jobs (``UpdateMonitoringSchedule``).

        The arguments are those of `create_monitoring_schedule` and of the constructor. Settings whose arguments are
        None do not change.

        Raises:
            ValidationError: the monitor has no schedule (a `ValueError`).
        """
        present = self._present_schedule()
        job = present["MonitoringJobDefinition"]
        source = None
        if endpoint_input is not None or batch_transform_input is not None:
            source = [monitoring_source(endpoint_input, batch_transform_input)]
        cluster = cluster_request(instance_count, instance_type, volume_size_in_gb, volume_kms_key)
        outputs = [output.to_request()] if output else None
        application = filled(ImageUri=image_uri, ContainerEntrypoint=entrypoint, ContainerArguments=arguments)
        revised = changed(
            job,
            MonitoringInputs=source,
            MonitoringOutputConfig=changed(
                job.get("MonitoringOutputConfig"), MonitoringOutputs=outputs, KmsKeyId=output_kms_key
            ),
            MonitoringResources={"ClusterConfig": {**job["MonitoringResources"]["ClusterConfig"], **cluster}},
            MonitoringAppSpecification=changed(job.get("MonitoringAppSpecification"), **application),
            BaselineConfig=changed(
                job.get("BaselineConfig"), **(baseline_request(statistics, constraints) or {})
            ),
            Environment=env,
            NetworkConfig=network_config.to_request() if network_config else None,
            RoleArn=ExecutionRole(role) if role else None,
            StoppingCondition=filled(MaxRuntimeInSeconds=max_runtime_in_seconds) or None,
        )
        timing = schedule_config(schedule_cron_expression, data_analysis_start_time, data_analysis_end_time)
        config = filled(ScheduleConfig=changed_schedule(present, timing), MonitoringJobDefinition=revised)
        self._send_update(config)
        self._adopt(
            instance_count=instance_count,
            instance_type=instance_type,
            entrypoint=entrypoint,
            volume_size_in_gb=volume_size_in_gb,
            volume_kms_key=volume_kms_key,
            output_kms_key=output_kms_key,
            arguments=arguments,
            max_runtime_in_seconds=max_runtime_in_seconds,
            env=env,
            network_config=network_config,
            role=role,
            image_uri=image_uri,
        )

    @classmethod
    def attach(cls, monitor_schedule_name: str, sagemaker_session: Session | None = None) -> Self:
        """Return a monitor for an existing schedule.

        Raises:
            TypeError: the schedule belongs to another kind of monitor.
        """
        session = sagemaker_session or Session()
        description = session.sagemaker_client.describe_monitoring_schedule(
            MonitoringScheduleName=monitor_schedule_name
        )
        job = description["MonitoringScheduleConfig"].get("MonitoringJobDefinition")
        if job is None:
            kind = description["MonitoringScheduleConfig"].get("MonitoringType")
            raise TypeError(
                f"{cls.__name__} cannot attach to {monitor_schedule_name!r}, a schedule of type {kind}, which refers to "
                "a job definition. Use the monitor of that type."
            )
        application = job["MonitoringAppSpecification"]
        monitor = cls(
            sagemaker_session=session,
            image_uri=application["ImageUri"],
            entrypoint=application.get("ContainerEntrypoint"),
            env=job.get("Environment"),
            tags=tags_of(session, description["MonitoringScheduleArn"]),
            **settings_from(job, "MonitoringResources", "MonitoringOutputConfig"),
        )
        monitor.arguments = application.get("ContainerArguments")
        monitor.monitoring_schedule_name = monitor_schedule_name
        return monitor

    # Results of the jobs of the schedule.

    def list_executions(self) -> list[MonitoringExecution]:
        """Return the jobs that the schedule has started, oldest first (``ListMonitoringExecutions``).

        Raises:
            ValidationError: the monitor has no schedule (a `ValueError`).
        """
        kind = self.execution_kind
        return [kind.from_processing_arn(self.sagemaker_session, arn) for arn in self._execution_arns()]

    def latest_monitoring_statistics(
        self, file_name: str = STATISTICS_JSON_DEFAULT_FILE_NAME
    ) -> Statistics | None:
        """Read the statistics of the latest job, or return None when no job has run.

        Raises:
            UnexpectedStatusException: the job has not completed.
        """
        latest = self._latest_execution()
        return latest.statistics(file_name) if latest else None

    def latest_monitoring_constraint_violations(
        self, file_name: str = CONSTRAINT_VIOLATIONS_JSON_DEFAULT_FILE_NAME
    ) -> ConstraintViolations | None:
        """Read the violations that the latest job found, or return None when no job has run.

        Raises:
            UnexpectedStatusException: the job has not completed.
        """
        latest = self._latest_execution()
        return latest.constraint_violations(file_name) if latest else None

    def get_latest_execution_logs(self, wait: bool = False) -> None:
        """Write the log of the latest job to standard output.

        Args:
            wait: wait until the job has ended.

        Raises:
            ValidationError: no job has run (a `ValueError`).
        """
        latest = self._latest_execution()
        if latest is None:
            raise ValidationError("No execution jobs were kicked off.")
        if wait:
            latest.wait()
        self.sagemaker_session.job_logs("ProcessingJob", latest.job_name).show()

    # For subclasses.

    def _latest_execution(self) -> MonitoringExecution | None:
        arns = self._execution_arns()
        return self.execution_kind.from_processing_arn(self.sagemaker_session, arns[-1]) if arns else None

    def _latest_baseline(self) -> BaseliningJob:
        if self.latest_baselining_job is None:
            raise ValidationError("No suggestion jobs were kicked off.")
        return self.latest_baselining_job

    def _keep(self, job: BaseliningJob) -> None:
        self.latest_baselining_job = job
        self.latest_baselining_job_name = job.job_name
        self.baselining_jobs.append(job)

    def _new_name(self, default: str) -> str:
        return name_from_base(fit_name(self.base_job_name or default))

    def _processor(self, env: Mapping[str, Any] | None = None) -> BaseliningProcessor:
        return BaseliningProcessor(
            role=self._setting("role"),
            image_uri=self.image_uri,
            instance_count=self.instance_count,
            instance_type=self.instance_type,
            entrypoint=self.entrypoint,
            volume_size_in_gb=self.volume_size_in_gb,
            volume_kms_key=self._setting("volume_kms_key"),
            output_kms_key=self._setting("output_kms_key"),
            max_runtime_in_seconds=self.max_runtime_in_seconds,
            base_job_name=self.base_job_name,
            sagemaker_session=self.sagemaker_session,
            env=dict(env if env is not None else self._setting("env") or {}),
            tags=self.tags,
            network_config=network_from(self._network()),
        )

    def _setting(self, name: str) -> Any:
        """Return a setting of the constructor, or else that of the defaults document."""
        return or_default(getattr(self, name), self.sagemaker_session, _DEFAULTS[name])

    def _network(self) -> Any:
        network = None if self.network_config is None else self.network_config.to_request()
        return or_default(network, self.sagemaker_session, "NetworkConfig")

    def _resources(self) -> dict[str, Any]:
        key = self._setting("volume_kms_key")
        cluster = cluster_request(self.instance_count, self.instance_type, self.volume_size_in_gb, key)
        return {"ClusterConfig": cluster}

    def _limits(self) -> dict[str, Any]:
        return filled(
            RoleArn=execution_role(self._setting("role")),
            StoppingCondition=filled(MaxRuntimeInSeconds=self.max_runtime_in_seconds) or None,
            NetworkConfig=self._network(),
        )

    def _adopt(self, **settings: Any) -> None:
        for name, value in filled(**settings).items():
            setattr(self, name, value)
