"""AutoML jobs: the service tries algorithms and settings on tabular data, and keeps the best model.

``AutoML.fit()`` builds a ``CreateAutoMLJob`` request and submits it to the session: a `Session` starts the job, a
`PipelineSession` returns the arguments of an `AutoMLStep`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from sagemaker.core.exceptions import ConfigurationError, ValidationError
from sagemaker.core.requests import (
    JobName,
    Request,
    StagingPath,
    as_request,
    execution_role,
    filled,
)
from sagemaker.core.requests.input_locations import input_location
from sagemaker.core.requests.static_arguments import static_arguments
from sagemaker.core.requests.tags import Tags, format_tags
from sagemaker.core.resources._results import created_resource
from sagemaker.core.session import Session
from sagemaker.core.staging.places import training_output_path
from sagemaker.core.workflow.entities import PipelineVariable, is_pipeline_variable

__all__ = ["AutoML", "AutoMLInput"]

_DEFAULT_BASE = "automl"
_NAME_MAX_LENGTH = 32
_DEFAULT_DATA_TYPE = "S3Prefix"


@attrs.frozen(eq=False)
class AutoMLInput:
    """Data of an AutoML job (``AutoMLChannel`` of the API).

    Args:
        inputs: an S3 URI, a pipeline variable, a local file or directory, or a list of these.
        target_attribute_name: the column to predict.
        compression: ``None`` or ``Gzip``.
        channel_type: ``training``, the service's default, or ``validation``.
        content_type: for example ``text/csv;header=present``.
        s3_data_type: ``S3Prefix`` or ``ManifestFile``.
        sample_weight_attribute_name: the column with the weight of each row.
    """

    inputs: Any
    target_attribute_name: str | PipelineVariable
    compression: str | PipelineVariable | None = None
    channel_type: str | PipelineVariable | None = None
    content_type: str | PipelineVariable | None = None
    s3_data_type: str | PipelineVariable | None = _DEFAULT_DATA_TYPE
    sample_weight_attribute_name: str | PipelineVariable | None = None

    def to_request_dict(self) -> list[dict[str, Any]]:
        """Return the structures of the API; one for each element of ``inputs``."""
        sources = self.inputs if isinstance(self.inputs, list | tuple) else [self.inputs]
        return [self._channel(source, number) for number, source in enumerate(sources)]

    def _channel(self, data: Any, number: int) -> dict[str, Any]:
        location = input_location(data, f"auto-ml-input-data-{number}", addressed=True)
        data_type = _DEFAULT_DATA_TYPE if self.s3_data_type is None else self.s3_data_type
        source = {"S3DataType": data_type, "S3Uri": location}
        return filled(
            ChannelType=self.channel_type,
            DataSource={"S3DataSource": source},
            TargetAttributeName=self.target_attribute_name,
            CompressionType=self.compression,
            ContentType=self.content_type,
            SampleWeightAttributeName=self.sample_weight_attribute_name,
        )


class AutoML:
    """An AutoML job that finds a model for tabular data.

    Args:
        role: ARN or name of the role that the job runs as.
        target_attribute_name: the column to predict.
        output_kms_key: KMS key that encrypts the outputs.
        output_path: S3 prefix of the outputs; the session's bucket and prefix by default.
        base_job_name: prefix of generated job names, which have up to 32 characters.
        compression_type: compression of the inputs: ``None`` or ``Gzip``.
        sagemaker_session: the session that requests are sent with; a new `Session` by default.
        volume_kms_key: KMS key that encrypts the volumes.
        encrypt_inter_container_traffic: encrypt traffic between the containers of the job.
        vpc_config: ``{"SecurityGroupIds": [...], "Subnets": [...]}``.
        problem_type: ``Regression``, ``BinaryClassification`` or ``MulticlassClassification``; needs
            ``job_objective``.
        max_candidates: number of models to try.
        max_runtime_per_training_job_in_seconds: time limit for each model.
        total_job_runtime_in_seconds: time limit for the whole job.
        job_objective: ``{"MetricName": ...}``; needs ``problem_type``.
        generate_candidate_definitions_only: only write the notebooks; not in a pipeline.
        tags: tags of the job.
        content_type: MIME type of the inputs.
        s3_data_type: ``S3Prefix`` or ``ManifestFile``.
        feature_specification_s3_uri: S3 URI of a file that lists the columns to use and their types.
        validation_fraction: fraction of the rows for validation, 0 to 1; the service's default is 0.2.
        mode: ``AUTO``, ``ENSEMBLING`` or ``HYPERPARAMETER_TUNING``; pipelines need ``ENSEMBLING``.
        auto_generate_endpoint_name: deploy the best model under a generated name; not in a pipeline.
        endpoint_name: deploy the best model under this name; not in a pipeline.
        sample_weight_attribute_name: the column with the weight of each row.

    Raises:
        ValidationError: arguments contradict each other (a `ValueError`).

    Example:
        ```python
        from sagemaker.core.workflow.pipeline_context import PipelineSession
        from sagemaker.train import AutoML

        automl = AutoML(
            role="arn:aws:iam::111122223333:role/Jobs",
            target_attribute_name="churned",
            mode="ENSEMBLING",
            sagemaker_session=PipelineSession(region="eu-west-1", default_bucket="bucket", account="111122223333"),
        )
        step_args = automl.fit("s3://bucket/rows/", job_name="churn")
        ```
    """

    @static_arguments(besides=("mode",))
    def __init__(
        self,
        role: str | PipelineVariable | None = None,
        target_attribute_name: str | PipelineVariable | None = None,
        output_kms_key: str | PipelineVariable | None = None,
        output_path: str | PipelineVariable | None = None,
        base_job_name: str | None = None,
        compression_type: str | PipelineVariable | None = None,
        sagemaker_session: Session | None = None,
        volume_kms_key: str | PipelineVariable | None = None,
        encrypt_inter_container_traffic: bool | PipelineVariable | None = None,
        vpc_config: Mapping[str, list[Any]] | None = None,
        problem_type: str | PipelineVariable | None = None,
        max_candidates: int | PipelineVariable | None = None,
        max_runtime_per_training_job_in_seconds: int | PipelineVariable | None = None,
        total_job_runtime_in_seconds: int | PipelineVariable | None = None,
        job_objective: Mapping[str, Any] | None = None,
        generate_candidate_definitions_only: bool = False,
        tags: Tags | None = None,
        content_type: str | PipelineVariable | None = None,
        s3_data_type: str | PipelineVariable | None = None,
        feature_specification_s3_uri: str | PipelineVariable | None = None,
        validation_fraction: float | PipelineVariable | None = None,
        mode: str | None = None,
        auto_generate_endpoint_name: bool | None = None,
        endpoint_name: str | None = None,
        sample_weight_attribute_name: str | PipelineVariable | None = None,
    ) -> None:
        if (problem_type is None) != (job_objective is None):
            raise ValidationError(
                "One of problem type and objective metric provided. Either both of problem_type and job_objective "
                "must be given, or neither of them."
            )
        if is_pipeline_variable(mode):
            raise ValidationError(
                f"AutoML.mode must be known when the pipeline is written, not {mode!r}: it decides whether the job "
                "can be a step."
            )
        if endpoint_name is not None and auto_generate_endpoint_name:
            raise ValidationError("Give endpoint_name, or auto_generate_endpoint_name=True, not both.")
        self.role = role
        self.target_attribute_name = target_attribute_name
        self.output_kms_key = output_kms_key
        self.output_path = output_path
        self.base_job_name = base_job_name
        self.compression_type = compression_type
        self.sagemaker_session = sagemaker_session or Session()
        self.volume_kms_key = volume_kms_key
        self.encrypt_inter_container_traffic = encrypt_inter_container_traffic
        self.vpc_config = vpc_config
        self.problem_type = problem_type
        self.max_candidate = max_candidates
        self.max_runtime_per_training_job_in_seconds = max_runtime_per_training_job_in_seconds
        self.total_job_runtime_in_seconds = total_job_runtime_in_seconds
        self.job_objective = job_objective
        self.generate_candidate_definitions_only = generate_candidate_definitions_only
        self.tags = format_tags(tags)
        self.content_type = content_type
        self.s3_data_type = s3_data_type
        self.feature_specification_s3_uri = feature_specification_s3_uri
        self.validation_fraction = validation_fraction
        self.mode = mode
        self.auto_generate_endpoint_name = auto_generate_endpoint_name
        self.endpoint_name = endpoint_name
        self.sample_weight_attribute_name = sample_weight_attribute_name
        self.latest_auto_ml_job: Any = None
        self.current_job_name: str | None = None

    @static_arguments
    def fit(
        self,
        inputs: Any = None,
        wait: bool = True,
        logs: bool = True,
        job_name: str | PipelineVariable | None = None,
    ) -> Any:
        """Run the job (``CreateAutoMLJob``).

        Args:
            inputs: an S3 URI, a pipeline variable, a local file or directory, an `AutoMLInput`, or a list of these.
            wait: wait until the job has ended; ignored in a pipeline.
            logs: show the job's log while waiting.
            job_name: name of the job, up to 32 characters; generated by default.

        Returns:
            The job, or step arguments under a `PipelineSession`.

        Raises:
            ConfigurationError: ``inputs`` or the column to predict is missing (a `ValueError`).
        """
        submitted = self.sagemaker_session.submit(self._request(inputs, job_name), wait=wait, logs=logs)
        self.latest_auto_ml_job = submitted
        self.current_job_name = getattr(submitted, "auto_ml_job_name", None)
        return submitted

    def describe_auto_ml_job(self, job_name: str | None = None) -> dict[str, Any]:
        """Return the response of ``DescribeAutoMLJob``.

        Args:
            job_name: name of the job; the job that this object has started by default.
        """
        response: dict[str, Any] = self.sagemaker_session.sagemaker_client.describe_auto_ml_job(
            AutoMLJobName=self._name(job_name)
        )
        return response

    def best_candidate(self, job_name: str | None = None) -> dict[str, Any]:
        """Return the best model so far: ``BestCandidate`` of ``DescribeAutoMLJob``.

        Args:
            job_name: name of the job; the job that this object has started by default.

        Raises:
            ConfigurationError: the job has no candidate yet (a `ValueError`).
        """
        best: dict[str, Any] | None = self.describe_auto_ml_job(job_name).get("BestCandidate")
        if best is None:
            raise ConfigurationError(
                f"AutoML job {self._name(job_name)!r} has no candidate yet; wait for it."
            )
        return best

    def list_candidates(
        self,
        job_name: str | None = None,
        status_equals: str | None = None,
        candidate_name: str | None = None,
        candidate_arn: str | None = None,
        sort_order: str | None = None,
        sort_by: str | None = None,
        max_results: int | None = None,
    ) -> list[dict[str, Any]]:
        """Return the models that were tried (``ListCandidatesForAutoMLJob``).

        Args:
            job_name: name of the job; the job that this object has started by default.
            status_equals: ``Completed``, ``InProgress``, ``Failed``, ``Stopped`` or ``Stopping``.
            candidate_name: return only the candidate with this name.
            candidate_arn: return only the candidate with this ARN.
            sort_order: ``Ascending`` or ``Descending``.
            sort_by: ``CreationTime``, ``Status`` or ``FinalObjectiveMetricValue``.
            max_results: maximum number of candidates; all by default.
        """
        filters = filled(
            StatusEquals=status_equals,
            CandidateNameEquals=candidate_name or candidate_arn,
            SortOrder=sort_order,
            SortBy=sort_by,
        )
        call = self.sagemaker_session.sagemaker_client.get_paginator("list_candidates_for_auto_ml_job")
        pages = call.paginate(
            AutoMLJobName=self._name(job_name), PaginationConfig={"MaxItems": max_results}, **filters
        )
        return [candidate for page in pages for candidate in page["Candidates"]]

    def stop(self, job_name: str | None = None) -> None:
        """Stop the job (``StopAutoMLJob``); this does not wait until it has stopped."""
        self.sagemaker_session.sagemaker_client.stop_auto_ml_job(AutoMLJobName=self._name(job_name))

    def _name(self, job_name: str | None) -> str:
        name = job_name or self.current_job_name
        if name is None:
            raise ConfigurationError("No AutoML job was started: call fit() first, or pass job_name.")
        return name

    # The parts of the request.

    def _request(self, inputs: Any, job_name: str | PipelineVariable | None) -> Request:
        members = {
            "InputDataConfig": self._channels(inputs),
            "OutputDataConfig": filled(
                S3OutputPath=self.output_path
                if self.output_path is not None
                else StagingPath(training_output_path(self._base())),
                KmsKeyId=self.output_kms_key,
            ),
            "ProblemType": self.problem_type,
            "AutoMLJobObjective": as_request(self.job_objective),
            "AutoMLJobConfig": self._config() or None,
            "RoleArn": execution_role(self.role),
            "GenerateCandidateDefinitionsOnly": self.generate_candidate_definitions_only or None,
            "ModelDeployConfig": self._deployment(),
            "Tags": list(self.tags or ()) or None,
        }
        name = JobName("AutoMLJobName", self._base(), job_name, max_length=_NAME_MAX_LENGTH)
        return Request("CreateAutoMLJob", filled(**members), name, "fit", created_resource("AutoMLJob"))

    def _base(self) -> str:
        return self.base_job_name or _DEFAULT_BASE

    def _channels(self, inputs: Any) -> list[dict[str, Any]]:
        if inputs is None:
            raise ConfigurationError("AutoML.fit() needs inputs: the location of the data.")
        items = inputs if isinstance(inputs, list | tuple) else [inputs]
        channels = [item if isinstance(item, AutoMLInput) else self._input(item) for item in items]
        return [row for channel in channels for row in channel.to_request_dict()]

    def _input(self, data: Any) -> AutoMLInput:
        if self.target_attribute_name is None:
            raise ConfigurationError("AutoML needs target_attribute_name: the column to predict.")
        return AutoMLInput(
            data,
            self.target_attribute_name,
            compression=self.compression_type,
            content_type=self.content_type,
            s3_data_type=self.s3_data_type,
            sample_weight_attribute_name=self.sample_weight_attribute_name,
        )

    def _config(self) -> dict[str, Any]:
        criteria = filled(
            MaxCandidates=self.max_candidate,
            MaxRuntimePerTrainingJobInSeconds=self.max_runtime_per_training_job_in_seconds,
            MaxAutoMLJobRuntimeInSeconds=self.total_job_runtime_in_seconds,
        )
        security = filled(
            VolumeKmsKeyId=self.volume_kms_key,
            EnableInterContainerTrafficEncryption=self.encrypt_inter_container_traffic,
            VpcConfig=as_request(self.vpc_config),
        )
        features = filled(FeatureSpecificationS3Uri=self.feature_specification_s3_uri)
        return filled(
            CompletionCriteria=criteria or None,
            SecurityConfig=security or None,
            CandidateGenerationConfig=features or None,
            DataSplitConfig=filled(ValidationFraction=self.validation_fraction) or None,
            Mode=self.mode,
        )

    def _deployment(self) -> dict[str, Any] | None:
        return (
            filled(AutoGenerateEndpointName=self.auto_generate_endpoint_name, EndpointName=self.endpoint_name)
            or None
        )
