"""Batch transform jobs: predictions of a model for data in S3.

``transform()`` builds a ``CreateTransformJob`` request and submits it to the session: a `Session` starts the
job, a `PipelineSession` returns the arguments of a `TransformStep`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from sagemaker.core import resources
from sagemaker.core.exceptions import ConfigurationError, ValidationError
from sagemaker.core.jobs.output import show_output
from sagemaker.core.requests import JobName, OutputLocation, Request, as_request, filled
from sagemaker.core.requests.argument_types import checked_mapping
from sagemaker.core.requests.names import base_from_name
from sagemaker.core.requests.static_arguments import static_arguments
from sagemaker.core.requests.tags import Tags, format_tags
from sagemaker.core.resources._results import created_resource
from sagemaker.core.session import Session
from sagemaker.core.staging.s3_uri import names_s3
from sagemaker.core.workflow.entities import PipelineVariable, is_pipeline_variable

__all__ = ["Transformer", "logs_for_transform_job"]

_DEFAULT_BASE_NAME = "transform-job"


class DataCapture(Protocol):
    """Anything with ``BatchDataCaptureConfig`` of the API as its request.

    These are the shape of that name, and the class of that name in `sagemaker.core.jobs.inputs`.
    """

    def to_request(self) -> dict[str, Any]: ...


class Transformer:
    """A transform job that runs a model of SageMaker on data in S3.

    Args:
        model_name: name of a model that exists when the job runs.
        instance_count: number of instances.
        instance_type: for example ``ml.m5.large``.
        strategy: records in a request: ``MultiRecord`` or ``SingleRecord``.
        assemble_with: separator of the results: ``Line`` or ``None``.
        output_path: an S3 prefix; without one the SDK chooses a prefix for each execution.
        output_kms_key: KMS key that encrypts the results.
        accept: MIME type of the results.
        max_concurrent_transforms: number of concurrent requests to one container.
        max_payload: size of one request, in MB.
        tags: tags of the job.
        env: environment variables of the container.
        base_transform_job_name: prefix of generated job names; the model's name by default.
        sagemaker_session: the session that requests are sent with; a new `Session` by default.
        volume_kms_key: KMS key that encrypts the instances' volumes.
        transform_ami_version: version of the machine image of the instances.

    Example:
        ```python
        from sagemaker.core.transformer import Transformer
        from sagemaker.core.workflow.pipeline_context import PipelineSession

        session = PipelineSession(region="eu-west-1", default_bucket="bucket", account="111122223333")
        transformer = Transformer(
            model_name="churn",
            instance_count=1,
            instance_type="ml.m5.large",
            sagemaker_session=session,
        )
        step_args = transformer.transform("s3://bucket/rows/", content_type="text/csv", split_type="Line")
        ```
    """

    JOB_CLASS_NAME = "transform-job"

    @static_arguments
    def __init__(
        self,
        model_name: str | PipelineVariable,
        instance_count: int | PipelineVariable,
        instance_type: str | PipelineVariable,
        strategy: str | PipelineVariable | None = None,
        assemble_with: str | PipelineVariable | None = None,
        output_path: str | PipelineVariable | None = None,
        output_kms_key: str | PipelineVariable | None = None,
        accept: str | PipelineVariable | None = None,
        max_concurrent_transforms: int | PipelineVariable | None = None,
        max_payload: int | PipelineVariable | None = None,
        tags: Tags | None = None,
        env: dict[str, str | PipelineVariable] | None = None,
        base_transform_job_name: str | None = None,
        sagemaker_session: Session | None = None,
        volume_kms_key: str | PipelineVariable | None = None,
        transform_ami_version: str | PipelineVariable | None = None,
    ) -> None:
        self.model_name = model_name
        self.instance_count = instance_count
        self.instance_type = instance_type
        self.strategy = strategy
        self.assemble_with = assemble_with
        self._output_path = output_path
        self.output_kms_key = output_kms_key
        self.accept = accept
        self.max_concurrent_transforms = max_concurrent_transforms
        self.max_payload = max_payload
        self.tags = format_tags(tags)
        self.env = env
        self.base_transform_job_name = base_transform_job_name
        self.sagemaker_session = sagemaker_session or Session()
        self.volume_kms_key = volume_kms_key
        self.transform_ami_version = transform_ami_version
        self.latest_transform_job: Any = None

    @static_arguments
    def transform(
        self,
        data: str | PipelineVariable,
        data_type: str | PipelineVariable = "S3Prefix",
        content_type: str | PipelineVariable | None = None,
        compression_type: str | PipelineVariable | None = None,
        split_type: str | PipelineVariable | None = None,
        job_name: str | PipelineVariable | None = None,
        input_filter: str | PipelineVariable | None = None,
        output_filter: str | PipelineVariable | None = None,
        join_source: str | PipelineVariable | None = None,
        experiment_config: dict[str, str] | None = None,
        model_client_config: dict[str, Any] | None = None,
        batch_data_capture_config: DataCapture | dict[str, Any] | None = None,
        wait: bool = True,
        logs: bool = True,
    ) -> Any:
        """Run a job (``CreateTransformJob``).

        Args:
            data: the S3 URI of a prefix, or of a manifest.
            data_type: ``S3Prefix`` or ``ManifestFile``.
            content_type: MIME type of the data.
            compression_type: ``Gzip`` or ``None``.
            split_type: record format of the objects: ``Line``, ``RecordIO``, ``TFRecord`` or ``None``.
            job_name: name of the job; generated by default.
            input_filter: a JSONPath that selects the part of a record that the model sees.
            output_filter: a JSONPath that selects the part of the joined record that is kept.
            join_source: ``Input`` to join each result to its record.
            experiment_config: ``ExperimentName``, ``TrialName``, ``TrialComponentDisplayName``; a pipeline
                keeps only the last of them.
            model_client_config: ``InvocationsTimeoutInSeconds``, ``InvocationsMaxRetries``.
            batch_data_capture_config: the S3 prefix that inputs and results are captured to: a
                `BatchDataCaptureConfig`, or a mapping with the members of the API.
            wait: wait until the job has ended; ignored in a pipeline.
            logs: show the job's log while waiting.

        Returns:
            The `TransformJob`, or step arguments under a `PipelineSession`.

        Raises:
            ConfigurationError: ``data`` is not in S3 (a `ValueError`).
        """
        source = {"S3DataType": data_type, "S3Uri": _s3_location(data)}
        members: dict[str, Any] = {
            "ModelName": self.model_name,
            "TransformInput": filled(
                DataSource={"S3DataSource": source},
                CompressionType=compression_type,
                ContentType=content_type,
                SplitType=split_type,
            ),
            "TransformOutput": self._output(),
            "TransformResources": self._resources(),
            "BatchStrategy": self.strategy,
            "MaxConcurrentTransforms": self.max_concurrent_transforms,
            "MaxPayloadInMB": self.max_payload,
            "Environment": checked_mapping("Transformer.env", self.env),
            "DataProcessing": filled(
                InputFilter=input_filter, OutputFilter=output_filter, JoinSource=join_source
            )
            or None,
            "ModelClientConfig": checked_mapping(
                "Transformer.transform.model_client_config", model_client_config
            )
            or None,
            "DataCaptureConfig": checked_mapping(
                "Transformer.transform.batch_data_capture_config", as_request(batch_data_capture_config)
            ),
            "ExperimentConfig": checked_mapping("Transformer.transform.experiment_config", experiment_config)
            or None,
            "Tags": None if self.tags is None else list(self.tags),
        }
        name = JobName("TransformJobName", self._base_name(), job_name)
        request = Request(
            "CreateTransformJob", filled(**members), name, "transform", created_resource("TransformJob")
        )
        self.latest_transform_job = self.sagemaker_session.submit(request, wait=wait, logs=logs)
        return self.latest_transform_job

    @property
    def output_path(self) -> str | PipelineVariable | None:
        """The S3 prefix of the results; if none was set, the one of the latest job, or None before it starts."""
        latest = self.latest_transform_job
        if self._output_path is not None or not isinstance(latest, resources.TransformJob):
            return self._output_path
        output = latest.transform_output
        return None if output is None else output.s3_output_path

    @output_path.setter
    def output_path(self, location: str | PipelineVariable | None) -> None:
        self._output_path = location

    def wait(self, logs: bool = True) -> None:
        """Wait until the latest job has ended, also by being stopped.

        Raises:
            ConfigurationError: `transform` was not called before (a `ValueError`).
            JobFailedError: the job failed.
        """
        self._started().wait(logs=logs)

    def stop_transform_job(self, wait: bool = True) -> None:
        """Stop the latest job (``StopTransformJob``), and wait until it has stopped."""
        job = self._started()
        job.stop()
        if wait:
            job.wait()

    def delete_model(self) -> None:
        """Delete the model (``DeleteModel``).

        Raises:
            ConfigurationError: the model's name is a pipeline variable (a `ValueError`).
        """
        if is_pipeline_variable(self.model_name):
            raise ConfigurationError(
                f"delete_model() needs a model_name that is known now, not {self.model_name!r}."
            )
        self.sagemaker_session.sagemaker_client.delete_model(ModelName=self.model_name)

    @classmethod
    def attach(cls, transform_job_name: str, sagemaker_session: Session | None = None) -> Transformer:
        """Return a transformer with the settings of an existing job, and that job as its latest."""
        session = sagemaker_session or Session()
        job = resources.TransformJob.get(transform_job_name, session=session)
        transformer = cls(**_settings(job.to_request()), sagemaker_session=session)
        transformer.latest_transform_job = job
        return transformer

    def _output(self) -> dict[str, Any]:
        return filled(
            S3OutputPath=OutputLocation() if self._output_path is None else self._output_path,
            KmsKeyId=self.output_kms_key,
            AssembleWith=self.assemble_with,
            Accept=self.accept,
        )

    def _resources(self) -> dict[str, Any]:
        count = self.instance_count
        if not is_pipeline_variable(count) and not str(count).isdecimal():
            raise ValidationError(f"Transformer.instance_count must be a whole number, not {count!r}.")
        return filled(
            InstanceCount=self.instance_count,
            InstanceType=self.instance_type,
            VolumeKmsKeyId=self.volume_kms_key,
            TransformAmiVersion=self.transform_ami_version,
        )

    def _base_name(self) -> str:
        if self.base_transform_job_name:
            return self.base_transform_job_name
        return _DEFAULT_BASE_NAME if is_pipeline_variable(self.model_name) else str(self.model_name)

    def _started(self) -> resources.TransformJob:
        if not isinstance(self.latest_transform_job, resources.TransformJob):
            raise ConfigurationError("No transform job available: call transform() under a Session first.")
        return self.latest_transform_job


def logs_for_transform_job(
    sagemaker_session: Session, job_name: str, wait: bool = False, poll: float = 10
) -> None:
    """Write the log of a transform job to standard output.

    Args:
        sagemaker_session: the session that calls the service.
        job_name: name of the job.
        wait: follow the log until the job ends.
        poll: seconds between two polls.

    Raises:
        JobFailedError: the job failed; only when waiting.
    """
    show_output(resources.TransformJob, sagemaker_session, job_name, wait=wait, poll=poll)


def _settings(description: Mapping[str, Any]) -> dict[str, Any]:
    output, resources = description["TransformOutput"], description["TransformResources"]
    return {
        "model_name": description["ModelName"],
        "instance_count": resources["InstanceCount"],
        "instance_type": resources["InstanceType"],
        "strategy": description.get("BatchStrategy"),
        "assemble_with": output.get("AssembleWith"),
        "output_path": output["S3OutputPath"],
        "output_kms_key": output.get("KmsKeyId"),
        "accept": output.get("Accept"),
        "max_concurrent_transforms": description.get("MaxConcurrentTransforms"),
        "max_payload": description.get("MaxPayloadInMB"),
        "env": description.get("Environment"),
        "base_transform_job_name": base_from_name(description["TransformJobName"]),
        "volume_kms_key": resources.get("VolumeKmsKeyId"),
        "transform_ami_version": resources.get("TransformAmiVersion"),
    }


def _s3_location(data: Any) -> Any:
    if names_s3(data):
        return data
    raise ConfigurationError(
        f"Invalid S3 URI: {data}. transform(data=...) takes an s3:// URI; upload_data() of a session makes one."
    )
