"""Processing jobs: a container, a script, or a directory of code, run over data in S3.

``run()`` builds a ``CreateProcessingJob`` request and submits it to the session: a `Session` starts the job,
a `PipelineSession` returns the arguments of a `ProcessingStep`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from sagemaker.core import resources
from sagemaker.core.config.config_schema import PROCESSING_JOB_ENABLE_NETWORK_ISOLATION_PATH
from sagemaker.core.config.defaults import configured
from sagemaker.core.exceptions import ConfigurationError, ValidationError
from sagemaker.core.jobs.network import NetworkConfig
from sagemaker.core.jobs.output import show_output
from sagemaker.core.processing.framework_code import framework_inputs
from sagemaker.core.processing.inputs import (
    CODE_PATH,
    ENTRYPOINT_PATH,
    argument_list,
    input_request,
    output_request,
    s3_input,
    script_location,
)
from sagemaker.core.requests import JobName, Request, execution_role, filled
from sagemaker.core.requests.argument_kinds import check_kind, mapping_of
from sagemaker.core.requests.names import base_name_from_image
from sagemaker.core.requests.static_arguments import static_arguments
from sagemaker.core.requests.tags import Tags, format_tags
from sagemaker.core.resources._results import created_resource
from sagemaker.core.session import Session
from sagemaker.core.shapes import ProcessingInput, ProcessingOutput
from sagemaker.core.staging.s3_uri import is_s3_url
from sagemaker.core.workflow.entities import PipelineVariable

__all__ = [
    "FrameworkProcessor",
    "ProcessingInput",
    "ProcessingOutput",
    "Processor",
    "ScriptProcessor",
    "logs_for_processing_job",
]

_DEFAULT_VOLUME_GB = 30
_SENT_EMPTY = {"Environment", "Tags"}  # as published, where the program gives them


class Processor:
    """A container that processes data.

    Args:
        role: ARN or name of the role that the job runs as.
        image_uri: the container image.
        instance_count: how many instances.
        instance_type: ``ml.m5.large`` for instance.
        entrypoint: the command to run; the image's own when not given.
        volume_size_in_gb: of each instance's volume.
        volume_kms_key: encrypts the volumes.
        output_kms_key: encrypts the outputs.
        max_runtime_in_seconds: after which the job is stopped.
        base_job_name: what generated job names start with; the image's name by default.
        sagemaker_session: where requests go; a new `Session` by default.
        env: environment variables of the container.
        tags: of the job.
        network_config: VPC, isolation and encryption.
        instance_preferences: instance types that will do, instead of ``instance_type``; each may bring its
            own ``InstanceCount``.
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
        volume_size_in_gb: int | PipelineVariable = _DEFAULT_VOLUME_GB,
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
            outputs: what is kept; without an ``s3_uri`` the SDK chooses a place for each execution.
            arguments: of the container.
            wait: return when the job has ended; no meaning in a pipeline.
            logs: show the job's log while waiting.
            job_name: instead of a generated one.
            experiment_config: ``ExperimentName``, ``TrialName``, ``TrialComponentDisplayName``; a pipeline
                keeps only the last.
            kms_key: accepted for compatibility; objects are encrypted as the bucket says.

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
        place = type(self).__name__
        members: dict[str, Any] = {
            "ProcessingInputs": [input_request(item) for item in inputs],
            "ProcessingOutputConfig": self._output_config(outputs or []),
            "ProcessingResources": {"ClusterConfig": self._cluster()},
            "AppSpecification": self._application(
                self.entrypoint if entrypoint is None else entrypoint, arguments
            ),
            "Environment": mapping_of(f"{place}.env", self.env),
            "NetworkConfig": self._network(),
            "StoppingCondition": filled(MaxRuntimeInSeconds=self.max_runtime_in_seconds),
            "RoleArn": execution_role(self.role),
            "ExperimentConfig": mapping_of(f"{place}.run.experiment_config", experiment_config),
            "Tags": None if self.tags is None else list(self.tags),
        }
        given = {
            name: value
            for name, value in members.items()
            if not _empty(value) or (name in _SENT_EMPTY and value is not None)
        }
        return Request(
            "CreateProcessingJob",
            given,
            JobName("ProcessingJobName", self._base(), job_name),
            "run",
            created_resource("ProcessingJob"),
        )

    def _base(self) -> str:
        if self.base_job_name:
            return self.base_job_name
        return base_name_from_image(self.image_uri) if isinstance(self.image_uri, str) else "processing-job"

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
        check_kind(f"{type(self).__name__}.network_config", self.network_config, NetworkConfig)
        if self.network_config is None:
            return None
        request = self.network_config.to_request()
        default = configured(
            self.sagemaker_session.sagemaker_config, PROCESSING_JOB_ENABLE_NETWORK_ISOLATION_PATH
        )
        if default is not None and self.network_config.enable_network_isolation is None:
            # Said to be off here, it would stay off; left out, it is what the defaults file says.
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
        return filled(Outputs=[output_request(item) for item in outputs], KmsKeyId=self.output_kms_key)


class ScriptProcessor(Processor):
    """A container that runs one script.

    Arguments not listed here are those of `Processor`.

    Args:
        image_uri: the container image; it holds what ``command`` names.
        command: what runs the script, ``["python3"]`` for instance.
    """

    @static_arguments
    def __init__(
        self,
        role: str | PipelineVariable | None = None,
        image_uri: str | PipelineVariable | None = None,
        command: list[str | PipelineVariable] | None = None,
        instance_count: int | PipelineVariable | None = None,
        instance_type: str | PipelineVariable | None = None,
        volume_size_in_gb: int | PipelineVariable = _DEFAULT_VOLUME_GB,
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
            inputs: see `Processor.run`, as the others.
            outputs: see `Processor.run`.
            arguments: of the script.
            wait: see `Processor.run`.
            logs: see `Processor.run`.
            job_name: see `Processor.run`.
            experiment_config: see `Processor.run`.
            kms_key: see `Processor.run`.

        Returns:
            The `ProcessingJob`, or step arguments under a `PipelineSession`.

        Raises:
            ValidationError: ``code`` is no file (a `ValueError`).
        """
        del kms_key
        if not self.command:
            raise ConfigurationError('ScriptProcessor needs command=[...], for instance ["python3"].')
        name, location = script_location(code)
        entrypoint = [*(argument_list("command", self.command) or ()), f"{CODE_PATH}/{name}"]
        staged: list[Any] = [*(inputs or []), s3_input("code", location, CODE_PATH)]
        request = self._request(staged, outputs, arguments, job_name, experiment_config, entrypoint)
        return self._submit(request, wait, logs)


class FrameworkProcessor(ScriptProcessor):
    """A container that runs a directory of code, with its requirements installed.

    Arguments not listed here are those of `Processor`.

    Args:
        command: what runs the script; ``["python3"]`` by default.
        code_location: an S3 prefix for the code, instead of the session's bucket and prefix.
    """

    framework_entrypoint_command = ("/bin/bash",)

    @static_arguments
    def __init__(
        self,
        image_uri: str | PipelineVariable,
        role: str | PipelineVariable | None = None,
        instance_count: int | PipelineVariable | None = None,
        instance_type: str | PipelineVariable | None = None,
        command: list[str] | None = None,
        volume_size_in_gb: int | PipelineVariable = _DEFAULT_VOLUME_GB,
        volume_kms_key: str | PipelineVariable | None = None,
        output_kms_key: str | PipelineVariable | None = None,
        code_location: str | None = None,
        max_runtime_in_seconds: int | PipelineVariable | None = None,
        base_job_name: str | None = None,
        sagemaker_session: Session | None = None,
        env: dict[str, str | PipelineVariable] | None = None,
        tags: Tags | None = None,
        network_config: NetworkConfig | None = None,
    ) -> None:
        super().__init__(
            role=role,
            image_uri=image_uri,
            command=argument_list("command", command) or ["python3"],
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
        self.code_location = code_location.rstrip("/") if code_location else None

    @static_arguments
    def run(  # type: ignore[override] # the published signature
        self,
        code: str,
        source_dir: str | None = None,
        dependencies: list[str] | None = None,
        requirements: str | None = None,
        inputs: list[ProcessingInput] | None = None,
        outputs: list[ProcessingOutput] | None = None,
        arguments: list[str | PipelineVariable] | None = None,
        wait: bool = True,
        logs: bool = True,
        job_name: str | None = None,
        experiment_config: dict[str, str] | None = None,
        kms_key: str | None = None,
        entry_point: str | None = None,
    ) -> Any:
        """Run a script of a directory (``CreateProcessingJob``).

        Args:
            code: the script: within ``source_dir``, or a local file, or an S3 URI.
            source_dir: a local directory, a local or S3 ``.tar.gz``, or an S3 prefix.
            dependencies: local files and directories that are put beside the script.
            requirements: a requirements file within the source; ``requirements.txt`` is used when it is there.
            inputs: see `Processor.run`, as the others.
            outputs: see `Processor.run`.
            arguments: of the script.
            wait: see `Processor.run`.
            logs: see `Processor.run`.
            job_name: see `Processor.run`; static, as the code lies under it.
            experiment_config: see `Processor.run`.
            kms_key: see `Processor.run`.
            entry_point: a shell script of the source that runs instead of ``command`` and ``code``.

        Returns:
            The `ProcessingJob`, or step arguments under a `PipelineSession`.
        """
        del kms_key
        if not isinstance(code, str):
            raise TypeError(f"FrameworkProcessor.run.code must be the name of a script, not {code!r}.")
        if is_s3_url(code):
            entry = code.rpartition("/")[2]
            code_inputs = [s3_input("entrypoint", code, ENTRYPOINT_PATH)]
        else:
            entry = "runproc.sh"
            code_inputs = framework_inputs(
                code,
                source_dir=source_dir,
                dependencies=dependencies or [],
                requirements=requirements,
                command=cast("list[str]", self.command or ["python3"]),
                entry_point=entry_point,
                root=self.code_location,
                job_name=job_name,
            )
        request = self._request(
            [*(inputs or []), *code_inputs],
            outputs,
            arguments,
            job_name,
            experiment_config,
            [*self.framework_entrypoint_command, f"{ENTRYPOINT_PATH}/{entry}"],
        )
        return self._submit(request, wait, logs)


def logs_for_processing_job(
    sagemaker_session: Session, job_name: str, wait: bool = False, poll: float = 10
) -> None:
    """Write the log of a processing job to standard output.

    Args:
        sagemaker_session: knows the job.
        job_name: of the job.
        wait: go on until the job ends.
        poll: seconds between two looks.

    Raises:
        JobFailedError: the job failed; only when waiting.
    """
    show_output(resources.ProcessingJob, sagemaker_session, job_name, wait=wait, poll=poll)


def _empty(value: Any) -> bool:
    return value is None or (isinstance(value, dict | list) and not value)
