"""AutoML jobs: the service tries algorithms and settings on a table, and keeps the best model.

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
from sagemaker.core.workflow.entities import PipelineVariable, is_pipeline_variable

__all__ = ["AutoML", "AutoMLInput"]

_DEFAULT_BASE = "automl"
_NAME_MAX_LENGTH = 32
_DEFAULT_DATA_TYPE = "S3Prefix"


@attrs.frozen(eq=False)
class AutoMLInput:
    """A channel of an AutoML job (``AutoMLChannel``).

    Args:
        inputs: an S3 URI, a variable, or a local file or directory.
        target_attribute_name: the column to predict.
        compression: ``None`` or ``Gzip``.
        channel_type: ``training``, the service's default, or ``validation``.
        content_type: for instance ``text/csv;header=present``.
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
        """The channels as the API has them; one for each place."""
        places = self.inputs if isinstance(self.inputs, list | tuple) else [self.inputs]
        return [self._channel(place, number) for number, place in enumerate(places)]

    def _channel(self, place: Any, number: int) -> dict[str, Any]:
        location = input_location(place, f"auto-ml-input-data-{number}", addressed=True)
        kind = _DEFAULT_DATA_TYPE if self.s3_data_type is None else self.s3_data_type
        source = {"S3DataType": kind, "S3Uri": location}
        return filled(
            ChannelType=self.channel_type,
            DataSource={"S3DataSource": source},
            TargetAttributeName=self.target_attribute_name,
            CompressionType=self.compression,
            ContentType=self.content_type,
            SampleWeightAttributeName=self.sample_weight_attribute_name,
        )


class AutoML:
    """Finds a model for a table.

    Args:
        role: ARN or name of the role that the job runs as.
        target_attribute_name: the column to predict.
        output_kms_key: encrypts the outputs.
        output_path: S3 prefix of the outputs; the session's bucket and prefix by default.
        base_job_name: what generated job names start with; up to 32 characters with the time stamp.
        compression_type: of the inputs: ``None`` or ``Gzip``.
        sagemaker_session: where requests go; a new `Session` by default.
        volume_kms_key: encrypts the volumes.
        encrypt_inter_container_traffic: between the containers of the job.
        vpc_config: ``{"SecurityGroupIds": [...], "Subnets": [...]}``.
        problem_type: ``Regression``, ``BinaryClassification`` or ``MulticlassClassification``; needs
            ``job_objective``.
        max_candidates: how many models are tried.
        max_runtime_per_training_job_in_seconds: of each of them.
        total_job_runtime_in_seconds: of the whole job.
        job_objective: ``{"MetricName": ...}``; needs ``problem_type``.
        generate_candidate_definitions_only: only write the notebooks; not in a pipeline.
        tags: of the job.
        content_type: of the inputs.
        s3_data_type: ``S3Prefix`` or ``ManifestFile``.
        feature_specification_s3_uri: which columns are used and what they are.
        validation_fraction: of the rows, 0 to 1; 0.2 is the service's default.
        mode: ``AUTO``, ``ENSEMBLING`` or ``HYPERPARAMETER_TUNING``; pipelines need ``ENSEMBLING``.
        auto_generate_endpoint_name: deploy the best model under a generated name; not in a pipeline.
        endpoint_name: deploy the best model under this name; not in a pipeline.
        sample_weight_attribute_name: the column with the weight of each row.

    Raises:
        ValidationError: settings that contradict each other (a `ValueError`).
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
        """Start the search (``CreateAutoMLJob``).

        Args:
            inputs: a place, several, or `AutoMLInput` for each channel.
            wait: return when the job has ended; no meaning in a pipeline.
            logs: show the job's log while waiting.
            job_name: instead of a generated one; up to 32 characters.

        Returns:
            The job, or step arguments under a `PipelineSession`.

        Raises:
            ConfigurationError: no data, or no column to predict (a `ValueError`).
        """
        submitted = self.sagemaker_session.submit(self._request(inputs, job_name), wait=wait, logs=logs)
        self.latest_auto_ml_job = submitted
        self.current_job_name = getattr(submitted, "auto_ml_job_name", None)
        return submitted

    def describe_auto_ml_job(self, job_name: str | None = None) -> dict[str, Any]:
        """The job at the service (``DescribeAutoMLJob``).

        Args:
            job_name: instead of the job that this object has started.
        """
        response: dict[str, Any] = self.sagemaker_session.sagemaker_client.describe_auto_ml_job(
            AutoMLJobName=self._name(job_name)
        )
        return response

    def best_candidate(self, job_name: str | None = None) -> dict[str, Any]:
        """The best model so far, as ``DescribeAutoMLJob`` has it.

        Args:
            job_name: instead of the job that this object has started.

        Raises:
            ConfigurationError: there is none yet (a `ValueError`).
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
        """The models that were tried (``ListCandidatesForAutoMLJob``).

        Args:
            job_name: instead of the job that this object has started.
            status_equals: ``Completed``, ``InProgress``, ``Failed``, ``Stopped``, ``Stopping``.
            candidate_name: only this one.
            candidate_arn: only this one.
            sort_order: ``Ascending`` or ``Descending``.
            sort_by: ``CreationTime``, ``Status`` or ``FinalObjectiveMetricValue``.
            max_results: how many; all by default.
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
        """Ask the service to stop the job (``StopAutoMLJob``)."""
        self.sagemaker_session.sagemaker_client.stop_auto_ml_job(AutoMLJobName=self._name(job_name))

    # The parts of the request.

    def _name(self, given: str | None) -> str:
        name = given or self.current_job_name
        if name is None:
            raise ConfigurationError("No AutoML job was started: call fit() first, or pass job_name.")
        return name

    def _request(self, inputs: Any, job_name: str | PipelineVariable | None) -> Request:
        members = {
            "InputDataConfig": self._channels(inputs),
            "OutputDataConfig": filled(
                S3OutputPath=self.output_path if self.output_path is not None else StagingPath(self._base()),
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
            raise ConfigurationError("AutoML.fit() needs inputs: where the table lies.")
        given = inputs if isinstance(inputs, list | tuple) else [inputs]
        channels = [item if isinstance(item, AutoMLInput) else self._input(item) for item in given]
        return [row for channel in channels for row in channel.to_request_dict()]

    def _input(self, place: Any) -> AutoMLInput:
        if self.target_attribute_name is None:
            raise ConfigurationError("AutoML needs target_attribute_name: the column to predict.")
        return AutoMLInput(
            place,
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
