"""Processing jobs that run a container or a script on data in S3.

``run()`` builds a ``CreateProcessingJob`` request and submits it to the session: a `Session` starts the job,
a `PipelineSession` returns the arguments of a `ProcessingStep`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sagemaker.core import resources
from sagemaker.core.config.config_schema import PROCESSING_JOB_ENABLE_NETWORK_ISOLATION_PATH
from sagemaker.core.config.defaults import configured
from sagemaker.core.exceptions import ConfigurationError, ValidationError
from sagemaker.core.jobs.network import NetworkConfig
from sagemaker.core.jobs.output import show_output
from sagemaker.core.processing.inputs import (
    CODE_PATH,
    argument_list,
    locate_script,
    processing_input_request,
    processing_output_request,
    s3_input,
)
from sagemaker.core.requests import JobName, Request, execution_role, filled
from sagemaker.core.requests.argument_types import check_type, checked_mapping
from sagemaker.core.requests.names import base_from_image
from sagemaker.core.requests.static_arguments import static_arguments
from sagemaker.core.requests.tags import Tags, format_tags
from sagemaker.core.resources._results import created_resource
from sagemaker.core.session import Session
from sagemaker.core.shapes import ProcessingInput, ProcessingOutput
from sagemaker.core.workflow.entities import PipelineVariable

__all__ = [
    "ProcessingInput",
    "ProcessingOutput",
    "Processor",
    "ScriptProcessor",
    "logs_for_processing_job",
]

DEFAULT_VOLUME_GB = 30
_SENT_EMPTY = {"Environment", "Tags"}  # the published SDK sends these even when the program passes empty ones


class Processor:
    """A processing job that runs a container.

    Args:
        role: ARN or name of the role that the job runs as.
        image_uri: the container image.
        instance_count: number of instances.
        instance_type: for example ``ml.m5.large``.
        entrypoint: the command to run; the image's own entrypoint by default.
        volume_size_in_gb: size of each instance's volume.
        volume_kms_key: KMS key that encrypts the volumes.
        output_kms_key: KMS key that encrypts the outputs.
        max_runtime_in_seconds: time after which the job is stopped.
        base_job_name: prefix of generated job names; the image's name by default.
        sagemaker_session: the session that requests are sent with; a new `Session` by default.
        env: environment variables of the container.
        tags: tags of the job.
        network_config: VPC, isolation and encryption.
        instance_preferences: acceptable instance types, in place of ``instance_type``; each may have an
            ``InstanceCount`` of its own.

    Example:
        ```python
        from sagemaker.core.processing import ProcessingOutput, Processor
        from sagemaker.core.shapes import ProcessingS3Output
        from sagemaker.core.workflow.pipeline_context import PipelineSession

        session = PipelineSession(region="eu-west-1", default_bucket="bucket", account="111122223333")
        processor = Processor(
            role="arn:aws:iam::111122223333:role/Jobs",
            image_uri="111122223333.dkr.ecr.eu-west-1.amazonaws.com/clean:1",
            instance_count=1,
            instance_type="ml.m5.large",
            sagemaker_session=session,
        )
        target = ProcessingS3Output(local_path="/opt/ml/processing/out", s3_upload_mode="EndOfJob")
        step_args = processor.run(outputs=[ProcessingOutput(output_name="clean", s3_output=target)])
        ```
    """

    JOB_CLASS_NAME = "processing-job"

    @static_arguments
    def __init__(
        self,
        role: str | PipelineVariable | None = None,
        image_uri: str | PipelineVariable | None = None,
        instance_count: int | PipelineVariable | None = None,
        instance_type: str | PipelineVariable | None = None,
        entrypoint: list[str | PipelineVariable] | None = None,
        volume_size_in_gb: int | PipelineVariable = DEFAULT_VOLUME_GB,
        volume_kms_key: str | PipelineVariable | None = None,
        output_kms_key: str | PipelineVariable | None = None,
        max_runtime_in_seconds: int | PipelineVariable | None = None,
        base_job_name: str | None = None,
        sagemaker_session: Session | None = None,
        env: dict[str, str | PipelineVariable] | None = None,
        tags: Tags | None = None,
        network_config: NetworkConfig | None = None,
        instance_preferences: list[dict[str, Any]] | None = None,
    ) -> None:
        self.role = role
        self.image_uri = image_uri
        self.instance_count = instance_count
        self.instance_type = instance_type
        self.entrypoint = entrypoint
        self.volume_size_in_gb = volume_size_in_gb
        self.volume_kms_key = volume_kms_key
        self.output_kms_key = output_kms_key
        self.max_runtime_in_seconds = max_runtime_in_seconds
        self.base_job_name = base_job_name
        self.sagemaker_session = sagemaker_session or Session()
        self.env = env
        self.tags = format_tags(tags)
        self.network_config = network_config
        self.instance_preferences = instance_preferences
        self._check_preferences()
        self.arguments: Sequence[str | PipelineVariable] | None = None
        self.jobs: list[Any] = []
        self.latest_job: Any = None

    @static_arguments
    def run(
        self,
        inputs: list[ProcessingInput] | None = None,
        outputs: list[ProcessingOutput] | None = None,
        arguments: list[str | PipelineVariable] | None = None,
        wait: bool = True,
        logs: bool = True,
        job_name: str | PipelineVariable | None = None,
        experiment_config: dict[str, str] | None = None,
        kms_key: str | None = None,
    ) -> Any:
        """Run a job (``CreateProcessingJob``).

        Args:
            inputs: data for the container; a local ``s3_uri`` is uploaded when the request is submitted.
            outputs: data to keep; without an ``s3_uri`` the SDK chooses one for each execution.
            arguments: command-line arguments of the container.
            wait: wait until the job has ended; ignored in a pipeline.
            logs: show the job's log while waiting.
            job_name: name of the job; generated by default.
            experiment_config: ``ExperimentName``, ``TrialName``, ``TrialComponentDisplayName``; a pipeline
                keeps only the last of them.
            kms_key: accepted for compatibility; the bucket's own settings encrypt the objects.

        Returns:
            The `ProcessingJob`, or step arguments under a `PipelineSession`.
        """
        del kms_key
        return self._submit(
            self._request(inputs or [], outputs, arguments, job_name, experiment_config), wait, logs
        )

    def _submit(self, request: Request, wait: bool, logs: bool) -> Any:
        submitted = self.sagemaker_session.submit(request, wait=wait, logs=logs)
        self.latest_job = submitted
        self.jobs.append(submitted)
        return submitted

    def _request(
        self,
        inputs: Sequence[ProcessingInput | Mapping[str, Any]],
        outputs: Sequence[ProcessingOutput] | None,
        arguments: Sequence[str | PipelineVariable] | None,
        job_name: str | PipelineVariable | None,
        experiment_config: dict[str, str] | None,
        entrypoint: Sequence[str | PipelineVariable] | None = None,
    ) -> Request:
        self.arguments = arguments
        kind = type(self).__name__
        members: dict[str, Any] = {
            "ProcessingInputs": [processing_input_request(item) for item in inputs],
            "ProcessingOutputConfig": self._output_config(outputs or []),
            "ProcessingResources": {"ClusterConfig": self._cluster()},
            "AppSpecification": self._application(
                self.entrypoint if entrypoint is None else entrypoint, arguments
            ),
            "Environment": checked_mapping(f"{kind}.env", self.env),
            "NetworkConfig": self._network(),
            "StoppingCondition": filled(MaxRuntimeInSeconds=self.max_runtime_in_seconds),
            "RoleArn": execution_role(self.role),
            "ExperimentConfig": checked_mapping(f"{kind}.run.experiment_config", experiment_config),
            "Tags": None if self.tags is None else list(self.tags),
        }
        arguments_to_send = {
            name: value
            for name, value in members.items()
            if not _empty(value) or (name in _SENT_EMPTY and value is not None)
        }
        name = JobName("ProcessingJobName", self._base(), job_name)
        result = created_resource("ProcessingJob")
        return Request("CreateProcessingJob", arguments_to_send, name, "run", result)

    def _base(self) -> str:
        if self.base_job_name:
            return self.base_job_name
        return base_from_image(self.image_uri) if isinstance(self.image_uri, str) else "processing-job"

    def _application(self, entrypoint: Any, arguments: Any) -> dict[str, Any]:
        if self.image_uri is None:
            raise ConfigurationError(
                f"{type(self).__name__} needs image_uri: the container image of the job."
            )
        return filled(
            ImageUri=self.image_uri,
            ContainerArguments=argument_list("arguments", arguments),
            ContainerEntrypoint=argument_list("entrypoint", entrypoint),
        )

    def _network(self) -> dict[str, Any] | None:
        check_type(f"{type(self).__name__}.network_config", self.network_config, NetworkConfig)
        if self.network_config is None:
            return None
        request = self.network_config.to_request()
        default = configured(
            self.sagemaker_session.sagemaker_config, PROCESSING_JOB_ENABLE_NETWORK_ISOLATION_PATH
        )
        if default is not None and self.network_config.enable_network_isolation is None:
            # A value sent here would override the defaults file; leave it out so that the default applies.
            del request["EnableNetworkIsolation"]
        return request

    def _check_preferences(self) -> None:
        if self.instance_preferences is None:
            return
        if self.instance_type is not None:
            raise ValidationError(
                "instance_preferences is mutually exclusive with instance_type; leave instance_type out."
            )
        if self.instance_count is None and any(
            preference.get("InstanceCount") is None for preference in self.instance_preferences
        ):
            raise ValidationError(
                "Every element of instance_preferences needs an InstanceCount where instance_count is not set."
            )

    def _cluster(self) -> dict[str, Any]:
        if self.instance_preferences is None and (self.instance_type is None or self.instance_count is None):
            raise ConfigurationError(
                f"{type(self).__name__} needs instance_type and instance_count, or instance_preferences."
            )
        return filled(
            InstanceType=self.instance_type,
            InstanceCount=self.instance_count,
            InstancePreferences=self.instance_preferences,
            VolumeSizeInGB=self.volume_size_in_gb,
            VolumeKmsKeyId=self.volume_kms_key,
        )

    def _output_config(self, outputs: Sequence[ProcessingOutput]) -> dict[str, Any] | None:
        if not outputs:
            return None
        return filled(
            Outputs=[processing_output_request(item) for item in outputs], KmsKeyId=self.output_kms_key
        )


class ScriptProcessor(Processor):
    """A processing job that runs one script.

    Arguments not listed here are those of `Processor`.

    Args:
        image_uri: the container image; it must contain the program that ``command`` names.
        command: the command that runs the script, for example ``["python3"]``.

    Example:
        ```python
        from pathlib import Path

        from sagemaker.core.processing import ScriptProcessor
        from sagemaker.core.workflow.pipeline_context import PipelineSession

        Path("clean.py").write_text("print('clean')")
        session = PipelineSession(region="eu-west-1", default_bucket="bucket", account="111122223333")
        processor = ScriptProcessor(
            role="arn:aws:iam::111122223333:role/Jobs",
            image_uri="111122223333.dkr.ecr.eu-west-1.amazonaws.com/clean:1",
            command=["python3"],
            instance_count=1,
            instance_type="ml.m5.large",
            sagemaker_session=session,
        )
        step_args = processor.run(code="clean.py", arguments=["--rows", "100"])
        ```
    """

    @static_arguments
    def __init__(
        self,
        role: str | PipelineVariable | None = None,
        image_uri: str | PipelineVariable | None = None,
        command: list[str | PipelineVariable] | None = None,
        instance_count: int | PipelineVariable | None = None,
        instance_type: str | PipelineVariable | None = None,
        volume_size_in_gb: int | PipelineVariable = DEFAULT_VOLUME_GB,
        volume_kms_key: str | PipelineVariable | None = None,
        output_kms_key: str | PipelineVariable | None = None,
        max_runtime_in_seconds: int | PipelineVariable | None = None,
        base_job_name: str | None = None,
        sagemaker_session: Session | None = None,
        env: dict[str, str | PipelineVariable] | None = None,
        tags: Tags | None = None,
        network_config: NetworkConfig | None = None,
        instance_preferences: list[dict[str, Any]] | None = None,
    ) -> None:
        super().__init__(
            role=role,
            image_uri=image_uri,
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
            instance_preferences=instance_preferences,
        )
        self.command = command

    @static_arguments(besides=("code",))
    def run(  # type: ignore[override] # the published signature puts `code` first
        self,
        code: str,
        inputs: list[ProcessingInput] | None = None,
        outputs: list[ProcessingOutput] | None = None,
        arguments: list[str | PipelineVariable] | None = None,
        wait: bool = True,
        logs: bool = True,
        job_name: str | PipelineVariable | None = None,
        experiment_config: dict[str, str] | None = None,
        kms_key: str | None = None,
    ) -> Any:
        """Run a script (``CreateProcessingJob``).

        Args:
            code: a local file or an S3 URI.
            inputs: see `Processor.run`.
            outputs: see `Processor.run`.
            arguments: arguments of the script.
            wait: see `Processor.run`.
            logs: see `Processor.run`.
            job_name: see `Processor.run`.
            experiment_config: see `Processor.run`.
            kms_key: see `Processor.run`.

        Returns:
            The `ProcessingJob`, or step arguments under a `PipelineSession`.

        Raises:
            ConfigurationError: the processor has no ``command`` (a `ValueError`).
            ValidationError: ``code`` is not a file (a `ValueError`).
        """
        del kms_key
        if not self.command:
            raise ConfigurationError('ScriptProcessor needs command=[...], for instance ["python3"].')
        name, location = locate_script(code)
        entrypoint = [*(argument_list("command", self.command) or ()), f"{CODE_PATH}/{name}"]
        staged: list[Any] = [*(inputs or []), s3_input("code", location, CODE_PATH)]
        request = self._request(staged, outputs, arguments, job_name, experiment_config, entrypoint)
        return self._submit(request, wait, logs)


def logs_for_processing_job(
    sagemaker_session: Session, job_name: str, wait: bool = False, poll: float = 10
) -> None:
    """Write the log of a processing job to standard output.

    Args:
        sagemaker_session: the session that calls the service.
        job_name: name of the job.
        wait: follow the log until the job ends.
        poll: seconds between two polls.

    Raises:
        JobFailedError: the job failed; only when waiting.
    """
    show_output(resources.ProcessingJob, sagemaker_session, job_name, wait=wait, poll=poll)


def _empty(value: Any) -> bool:
    return value is None or (isinstance(value, dict | list) and not value)
