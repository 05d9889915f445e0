"""Processing jobs that run Spark applications: Python scripts and jars, with dependencies and configuration.

``run()`` builds a ``CreateProcessingJob`` request that starts ``smspark-submit`` in a Spark image of SageMaker.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from typing import Any

import attrs

from sagemaker.core import image_uris
from sagemaker.core.config.config_schema import PROCESSING_JOB_ENVIRONMENT_PATH
from sagemaker.core.config.defaults import configured
from sagemaker.core.exceptions import (
    AssetNotFoundError,
    ConfigurationError,
    LocalRuntimeError,
    ValidationError,
)
from sagemaker.core.jobs.network import NetworkConfig
from sagemaker.core.processing.inputs import CODE_PATH, locate_script, s3_input
from sagemaker.core.processing.processor import DEFAULT_VOLUME_GB, ScriptProcessor
from sagemaker.core.processing.spark.configuration import SPARK_NAME, Configuration, SparkConfigUtils
from sagemaker.core.processing.spark.history_server import HistoryServer
from sagemaker.core.requests import Request, StagedAsset
from sagemaker.core.requests.static_arguments import static_arguments
from sagemaker.core.requests.tags import Tags
from sagemaker.core.session import Session
from sagemaker.core.shapes import ProcessingInput, ProcessingOutput, ProcessingS3Output
from sagemaker.core.staging.assets import Asset, BundleAsset, MemoryAsset, local_asset
from sagemaker.core.workflow.entities import PipelineVariable, is_pipeline_variable
from sagemaker.core.workflow.functions import Join

__all__ = ["FileType", "PySparkProcessor", "SparkConfigUtils", "SparkJarProcessor"]

_SUBMIT = "smspark-submit"
_INPUT_PATH = "/opt/ml/processing/input"
_CONFIGURATION_PATH = f"{_INPUT_PATH}/conf"
_EVENTS_OUTPUT = "spark-event-logs"
_EVENTS_PATH = "/opt/ml/processing/spark-events/"


class FileType(Enum):
    """Kinds of files that a Spark application consists of."""

    JAR = 1
    PYTHON = 2
    FILE = 3


class _SparkProcessorBase(ScriptProcessor):
    """A processing job that submits a Spark application.

    Arguments not listed here are those of `Processor`.

    Args:
        framework_version: version of Spark, for example ``3.3``.
        py_version: Python version of the image, for example ``py39``.
        container_version: version of the image, for example ``1``; the newest by default.
        image_uri: the container image, in place of the one for ``framework_version``.
        configuration_location: an S3 prefix for the configuration, in place of the session's bucket and prefix.
        dependency_location: an S3 prefix for jars and files, in place of the session's bucket and prefix.
    """

    @static_arguments
    def __init__(
        self,
        role: str | PipelineVariable | None = None,
        instance_type: str | PipelineVariable | None = None,
        instance_count: int | PipelineVariable | None = None,
        framework_version: str | None = None,
        py_version: str | None = None,
        container_version: str | None = None,
        image_uri: str | PipelineVariable | None = None,
        volume_size_in_gb: int | PipelineVariable = DEFAULT_VOLUME_GB,
        volume_kms_key: str | PipelineVariable | None = None,
        output_kms_key: str | PipelineVariable | None = None,
        configuration_location: str | None = None,
        dependency_location: str | None = None,
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
            command=[_SUBMIT],
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
        self.framework_version = framework_version
        self.py_version = py_version
        self.container_version = container_version
        self.configuration_location = configuration_location
        self.dependency_location = dependency_location
        self.history_server: HistoryServer | None = None

    def start_history_server(self, spark_event_logs_s3_uri: str | None = None) -> None:
        """Show the events of applications on this machine, with the image's history server in docker.

        Args:
            spark_event_logs_s3_uri: the S3 prefix of the events; the one passed to the latest `run` by default.

        Raises:
            ConfigurationError: no S3 prefix is known (a `ValueError`).
            LocalRuntimeError: docker is missing, or fails.
        """
        events = spark_event_logs_s3_uri or self._events
        if not isinstance(events, str):
            raise ConfigurationError(
                "The S3 prefix of the event logs is not known. Pass spark_event_logs_s3_uri to run() or to "
                "start_history_server()."
            )
        SparkConfigUtils.validate_s3_uri(events)
        self._choose_image()
        self.terminate_history_server()
        self.history_server = HistoryServer(str(self.image_uri), events, self._keys())
        self.history_server.run()

    def terminate_history_server(self) -> None:
        """End the history server that `start_history_server` started, if any."""
        if self.history_server is not None:
            self.history_server.down()
            self.history_server = None

    _events: str | PipelineVariable | None = None

    def _run_application(
        self,
        application: Any,
        options: Sequence[Any],
        staged: Sequence[dict[str, Any]],
        inputs: list[ProcessingInput] | None,
        outputs: list[ProcessingOutput] | None,
        arguments: list[str | PipelineVariable] | None,
        wait: bool,
        logs: bool,
        job_name: str | PipelineVariable | None,
        experiment_config: dict[str, str] | None,
    ) -> Any:
        if not is_pipeline_variable(application) and not application:
            raise ConfigurationError("submit_app is required: a local file or an S3 URI.")
        self._choose_image()
        name, location = locate_script(application)
        entrypoint = [_SUBMIT, *options, f"{CODE_PATH}/{name}"]
        all_inputs: list[Any] = [*(inputs or []), *staged, s3_input("code", location, CODE_PATH)]
        request = self._request(all_inputs, outputs, arguments, job_name, experiment_config, entrypoint)
        return self._submit(self._with_environment(request), wait, logs)

    def _with_environment(self, request: Request) -> Request:
        # The published SDK sends an empty environment when the program sets none.
        default = configured(self.sagemaker_session.sagemaker_config, PROCESSING_JOB_ENVIRONMENT_PATH)
        if "Environment" in request.arguments or default is not None:
            return request
        return attrs.evolve(request, arguments={**request.arguments, "Environment": {}})

    def _choose_image(self) -> None:
        if self.image_uri is None:
            if (self.py_version is None) != (self.container_version is None):
                raise ConfigurationError(
                    "Both or neither of py_version and container_version should be set: the tag of a Spark image has both."
                )
            version = self.container_version
            self.image_uri = image_uris.retrieve(
                SPARK_NAME,
                self.sagemaker_session.boto_region_name,
                version=self.framework_version,
                instance_type=self.instance_type,
                py_version=self.py_version,
                container_version=f"v{version.removeprefix('v')}" if version else None,
            )

    def _keys(self) -> dict[str, str]:
        credentials = self.sagemaker_session.boto_session.get_credentials()
        if credentials is None:
            raise LocalRuntimeError(
                "The history server reads events from S3, and no AWS credentials were found."
            )
        frozen = credentials.get_frozen_credentials()
        found = {
            "AWS_ACCESS_KEY_ID": frozen.access_key,
            "AWS_SECRET_ACCESS_KEY": frozen.secret_key,
            "AWS_SESSION_TOKEN": frozen.token,
            "AWS_REGION": self.sagemaker_session.boto_region_name,
        }
        return {name: value for name, value in found.items() if value}

    def _dependencies(
        self, option: str, channel: str, files: Sequence[str | PipelineVariable] | None
    ) -> tuple[list[Any], list[dict[str, Any]]]:
        """Return the option that names the files to Spark, and the input that copies the local ones."""
        if not files:
            return [], []
        locations: list[Any] = [
            file for file in files if isinstance(file, PipelineVariable) or _is_remote(file)
        ]
        local = [file for file in files if not isinstance(file, PipelineVariable) and not _is_remote(file)]
        inputs = []
        if local:
            path = f"{_INPUT_PATH}/{channel}"
            bundle = BundleAsset(tuple(_dependency(file) for file in local))
            staged = StagedAsset(bundle, input_name=channel, addressed=True, root=self.dependency_location)
            inputs.append(s3_input(channel, staged, path))
            locations.append(path)
        return [option, _joined(locations)], inputs

    def _configuration(self, configuration: Configuration | None) -> list[dict[str, Any]]:
        if not configuration:
            return []
        SparkConfigUtils.validate_configuration(configuration)
        content = MemoryAsset((("configuration.json", json.dumps(configuration).encode()),))
        staged = StagedAsset(
            content,
            suffix="/configuration.json",
            input_name="conf",
            addressed=True,
            root=self.configuration_location,
        )
        return [s3_input("conf", staged, _CONFIGURATION_PATH)]

    def _event_logs(
        self, s3_uri: str | PipelineVariable | None, outputs: list[ProcessingOutput] | None
    ) -> tuple[list[Any], list[ProcessingOutput] | None]:
        self._events = s3_uri
        if s3_uri is None:
            return [], outputs
        SparkConfigUtils.validate_s3_uri(s3_uri)
        target = ProcessingS3Output(s3_uri=s3_uri, local_path=_EVENTS_PATH, s3_upload_mode="Continuous")
        output = ProcessingOutput(output_name=_EVENTS_OUTPUT, s3_output=target)
        return ["--local-spark-event-logs-dir", _EVENTS_PATH], [*(outputs or []), output]


class PySparkProcessor(_SparkProcessorBase):
    """A processing job that runs a Spark application in Python.

    Arguments not listed here are those of `Processor`.

    Args:
        framework_version: version of Spark, for example ``3.3``.
        py_version: Python version of the image, for example ``py39``.
        container_version: version of the image, for example ``1``; the newest by default.
        image_uri: the container image, in place of the one for ``framework_version``.
        configuration_location: an S3 prefix for the configuration, in place of the session's bucket and prefix.
        dependency_location: an S3 prefix for jars and files, in place of the session's bucket and prefix.

    Example:
        ```python
        from pathlib import Path

        from sagemaker.core.spark.processing import PySparkProcessor
        from sagemaker.core.workflow.pipeline_context import PipelineSession

        Path("join.py").write_text("from pyspark.sql import SparkSession")
        session = PipelineSession(region="eu-west-1", default_bucket="bucket", account="111122223333")
        processor = PySparkProcessor(
            role="arn:aws:iam::111122223333:role/Jobs",
            framework_version="3.3",
            instance_count=2,
            instance_type="ml.m5.xlarge",
            sagemaker_session=session,
        )
        step_args = processor.run("join.py", submit_jars=["s3://bucket/jars/orc.jar"])
        ```
    """

    @static_arguments
    def run(  # type: ignore[override] # the published signature
        self,
        submit_app: str,
        submit_py_files: list[str | PipelineVariable] | None = None,
        submit_jars: list[str | PipelineVariable] | None = None,
        submit_files: list[str | PipelineVariable] | None = None,
        inputs: list[ProcessingInput] | None = None,
        outputs: list[ProcessingOutput] | None = None,
        arguments: list[str | PipelineVariable] | None = None,
        wait: bool = True,
        logs: bool = True,
        job_name: str | PipelineVariable | None = None,
        experiment_config: dict[str, str] | None = None,
        configuration: Configuration | None = None,
        spark_event_logs_s3_uri: str | PipelineVariable | None = None,
        kms_key: str | None = None,
    ) -> Any:
        """Run a script (``CreateProcessingJob``).

        Args:
            submit_app: the script: a local file or an S3 URI.
            submit_py_files: ``.py``, ``.zip`` and ``.egg`` files for the Python path: local files and directories,
                or S3 URIs.
            submit_jars: jars for the driver and the executors: local files and directories, or S3 URIs.
            submit_files: files for the working directory of each executor: local files and directories, or S3 URIs.
            inputs: see `Processor.run`.
            outputs: see `Processor.run`.
            arguments: arguments of the application.
            wait: see `Processor.run`.
            logs: see `Processor.run`.
            job_name: see `Processor.run`.
            experiment_config: see `Processor.run`.
            configuration: configuration of Spark and Hadoop: one classification or a list of them, in the format
                of Amazon EMR.
            spark_event_logs_s3_uri: the S3 prefix that events are written to while the application runs.
            kms_key: accepted for compatibility; the bucket's own settings encrypt the objects.

        Returns:
            The `ProcessingJob`, or step arguments under a `PipelineSession`.

        Raises:
            AssetNotFoundError, AssetError: a local file does not exist (a `ValueError`).
            ValidationError: the configuration or an S3 URI is not valid (a `ValueError`).
            ConfigurationError: the application is missing (a `ValueError`).
        """
        del kms_key
        modules, module_inputs = self._dependencies("--py-files", "py-files", submit_py_files)
        jars, jar_inputs = self._dependencies("--jars", "jars", submit_jars)
        files, file_inputs = self._dependencies("--files", "files", submit_files)
        events, outputs = self._event_logs(spark_event_logs_s3_uri, outputs)
        return self._run_application(
            submit_app,
            [*modules, *jars, *files, *events],
            [*module_inputs, *jar_inputs, *file_inputs, *self._configuration(configuration)],
            inputs,
            outputs,
            arguments,
            wait,
            logs,
            job_name,
            experiment_config,
        )


class SparkJarProcessor(_SparkProcessorBase):
    """A processing job that runs a Spark application in a jar; the arguments are those of `PySparkProcessor`."""

    @static_arguments
    def run(  # type: ignore[override] # the published signature
        self,
        submit_app: str,
        submit_class: str | PipelineVariable,
        submit_jars: list[str | PipelineVariable] | None = None,
        submit_files: list[str | PipelineVariable] | None = None,
        inputs: list[ProcessingInput] | None = None,
        outputs: list[ProcessingOutput] | None = None,
        arguments: list[str | PipelineVariable] | None = None,
        wait: bool = True,
        logs: bool = True,
        job_name: str | PipelineVariable | None = None,
        experiment_config: dict[str, str] | None = None,
        configuration: Configuration | None = None,
        spark_event_logs_s3_uri: str | PipelineVariable | None = None,
        kms_key: str | None = None,
    ) -> Any:
        """Run a class of a jar (``CreateProcessingJob``).

        Args:
            submit_app: the jar: a local file or an S3 URI.
            submit_class: the class whose ``main`` runs.
            submit_jars: jars for the driver and the executors: local files and directories, or S3 URIs.
            submit_files: files for the working directory of each executor: local files and directories, or S3 URIs.
            inputs: see `Processor.run`.
            outputs: see `Processor.run`.
            arguments: arguments of the application.
            wait: see `Processor.run`.
            logs: see `Processor.run`.
            job_name: see `Processor.run`.
            experiment_config: see `Processor.run`.
            configuration: configuration of Spark and Hadoop: one classification or a list of them, in the format
                of Amazon EMR.
            spark_event_logs_s3_uri: the S3 prefix that events are written to while the application runs.
            kms_key: accepted for compatibility; the bucket's own settings encrypt the objects.

        Returns:
            The `ProcessingJob`, or step arguments under a `PipelineSession`.

        Raises:
            AssetNotFoundError, AssetError: a local file does not exist (a `ValueError`).
            ValidationError: the configuration or an S3 URI is not valid (a `ValueError`).
            ConfigurationError: the application or the class is missing (a `ValueError`).
        """
        del kms_key
        if not is_pipeline_variable(submit_class) and not submit_class:
            raise ConfigurationError("submit_class is required: the class of the jar whose main runs.")
        jars, jar_inputs = self._dependencies("--jars", "jars", submit_jars)
        files, file_inputs = self._dependencies("--files", "files", submit_files)
        events, outputs = self._event_logs(spark_event_logs_s3_uri, outputs)
        return self._run_application(
            submit_app,
            ["--class", submit_class, *jars, *files, *events],
            [*jar_inputs, *file_inputs, *self._configuration(configuration)],
            inputs,
            outputs,
            arguments,
            wait,
            logs,
            job_name,
            experiment_config,
        )


def _is_remote(file: str) -> bool:
    scheme, separator, _ = file.partition("://")
    if separator and scheme not in {"s3", "s3a", "file"}:
        raise ValidationError(
            f"submit_deps path {file} references unsupported scheme {scheme}. Use S3 or a local path."
        )
    return bool(separator) and scheme != "file"


def _dependency(file: str) -> Asset:
    path = Path(file.removeprefix("file://"))
    if not path.exists():
        raise AssetNotFoundError(
            f"submit_deps path {file} is not a valid local file. Please specify a list of one or more S3 URIs, local file "
            "paths, and/or local directory paths"
        )
    return local_asset(path)


def _joined(locations: list[Any]) -> Any:
    if any(is_pipeline_variable(location) for location in locations):
        return Join(on=",", values=locations)
    return ",".join(locations)
