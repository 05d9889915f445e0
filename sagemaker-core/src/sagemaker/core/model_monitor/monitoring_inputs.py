"""Inputs and outputs of monitoring jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests import filled
from sagemaker.core.requests.static_arguments import static_arguments
from sagemaker.core.shapes import MonitoringS3Output

if TYPE_CHECKING:
    from sagemaker.core.workflow.entities import PipelineVariable

ENDPOINT_PATH = "/opt/ml/processing/input/endpoint"


@attrs.define(slots=False)
class MonitoringInput:
    """The settings that all inputs of monitoring jobs have.

    Args:
        start_time_offset: the time of the first data relative to the scheduled time, as an ISO 8601 duration:
            ``-PT1H``.
        end_time_offset: the time of the last data relative to the scheduled time.
        features_attribute: the index or JSONPath of the features.
        inference_attribute: the index or JSONPath of the predictions.
        probability_attribute: the index or JSONPath of the probabilities.
        probability_threshold_attribute: the probability from which on a prediction is positive.
    """

    start_time_offset: str | None
    end_time_offset: str | None
    features_attribute: str | None
    inference_attribute: str | None
    probability_attribute: str | int | None
    probability_threshold_attribute: float | None

    def _shared_members(self) -> dict[str, Any]:
        return filled(
            StartTimeOffset=self.start_time_offset,
            EndTimeOffset=self.end_time_offset,
            FeaturesAttribute=self.features_attribute,
            InferenceAttribute=self.inference_attribute,
            ProbabilityAttribute=self.probability_attribute,
            ProbabilityThresholdAttribute=self.probability_threshold_attribute,
        )


@static_arguments
class EndpointInput:
    """The data captured by an endpoint.

    Arguments not listed here are those of `MonitoringInput`.

    Args:
        endpoint_name: the endpoint; its data capture must be enabled.
        destination: the folder of the data in the container.
        s3_input_mode: ``File`` or ``Pipe``.
        s3_data_distribution_type: ``FullyReplicated`` or ``ShardedByS3Key``.
        exclude_features_attribute: the indexes of features to exclude: ``0,3``.
    """

    def __init__(
        self,
        endpoint_name: str,
        destination: str,
        s3_input_mode: str = "File",
        s3_data_distribution_type: str = "FullyReplicated",
        start_time_offset: str | None = None,
        end_time_offset: str | None = None,
        features_attribute: str | None = None,
        inference_attribute: str | None = None,
        probability_attribute: str | None = None,
        probability_threshold_attribute: float | None = None,
        exclude_features_attribute: str | None = None,
    ) -> None:
        self.endpoint_name = endpoint_name
        self.local_path = destination
        self.s3_input_mode = s3_input_mode
        self.s3_data_distribution_type = s3_data_distribution_type
        self.start_time_offset = start_time_offset
        self.end_time_offset = end_time_offset
        self.features_attribute = features_attribute
        self.inference_attribute = inference_attribute
        self.probability_attribute = probability_attribute
        self.probability_threshold_attribute = probability_threshold_attribute
        self.exclude_features_attribute = exclude_features_attribute

    def to_request(self) -> dict[str, Any]:
        return {
            "EndpointInput": filled(
                EndpointName=self.endpoint_name,
                LocalPath=self.local_path,
                S3InputMode=self.s3_input_mode,
                S3DataDistributionType=self.s3_data_distribution_type,
                StartTimeOffset=self.start_time_offset,
                EndTimeOffset=self.end_time_offset,
                FeaturesAttribute=self.features_attribute,
                InferenceAttribute=self.inference_attribute,
                ProbabilityAttribute=self.probability_attribute,
                ProbabilityThresholdAttribute=self.probability_threshold_attribute,
                ExcludeFeaturesAttribute=self.exclude_features_attribute,
            )
        }

    _to_request_dict = to_request


@static_arguments
@attrs.define(slots=False)
class BatchTransformInput(MonitoringInput):
    """The data captured by batch transform jobs.

    Arguments not listed here are those of `MonitoringInput`.

    Args:
        data_captured_destination_s3_uri: the S3 prefix of the captured data.
        destination: the folder of the data in the container.
        dataset_format: a format made by `MonitoringDatasetFormat`.
        s3_input_mode: ``File`` or ``Pipe``.
        s3_data_distribution_type: ``FullyReplicated`` or ``ShardedByS3Key``.
        exclude_features_attribute: the indexes of features to exclude: ``0,3``.
    """

    data_captured_destination_s3_uri: str = attrs.field()
    destination: str = attrs.field()
    dataset_format: dict[str, Any] = attrs.field()
    s3_input_mode: str = "File"
    s3_data_distribution_type: str = "FullyReplicated"
    start_time_offset: str | None = None
    end_time_offset: str | None = None
    features_attribute: str | None = None
    inference_attribute: str | None = None
    probability_attribute: str | int | None = None
    probability_threshold_attribute: float | None = None
    exclude_features_attribute: str | None = None

    def to_request(self) -> dict[str, Any]:
        return {
            "BatchTransformInput": {
                "DataCapturedDestinationS3Uri": self.data_captured_destination_s3_uri,
                "LocalPath": self.destination,
                "S3InputMode": self.s3_input_mode,
                "S3DataDistributionType": self.s3_data_distribution_type,
                "DatasetFormat": self.dataset_format,
                **self._shared_members(),
                **filled(ExcludeFeaturesAttribute=self.exclude_features_attribute),
            }
        }

    _to_request_dict = to_request


@static_arguments
class MonitoringOutput:
    """The results of a monitoring job.

    Args:
        source: the folder of the results in the container.
        destination: the S3 prefix that they are uploaded to.
        s3_upload_mode: ``Continuous`` or ``EndOfJob``.

    Raises:
        ValidationError: ``destination`` is None (a `ValueError`).
    """

    def __init__(
        self,
        source: str,
        destination: str | PipelineVariable | None = None,
        s3_upload_mode: str = "Continuous",
    ) -> None:
        if destination is None:
            raise ValidationError("MonitoringOutput needs destination: the S3 prefix that results go to.")
        self.source = source
        self.s3_output = MonitoringS3Output(
            s3_uri=destination, local_path=source, s3_upload_mode=s3_upload_mode
        )
        self.s3_upload_mode = s3_upload_mode

    def to_request(self) -> dict[str, Any]:
        return {"S3Output": self.s3_output.to_request()}

    _to_request_dict = to_request


def monitoring_source(
    endpoint_input: str | EndpointInput | None, batch_transform_input: BatchTransformInput | None
) -> dict[str, Any]:
    """Return the input of a schedule as a member of the request.

    Args:
        endpoint_input: the endpoint whose data is read, or its name.
        batch_transform_input: the data of batch transform jobs.

    Raises:
        ValidationError: both are None, or neither is (a `ValueError`).
    """
    if (endpoint_input is None) == (batch_transform_input is None):
        raise ValidationError(
            "Need to have either batch_transform_input or endpoint_input to create an Amazon Model Monitoring "
            "Schedule. Please provide only one of the above required inputs"
        )
    if batch_transform_input is not None:
        return batch_transform_input.to_request()
    if isinstance(endpoint_input, EndpointInput):
        return endpoint_input.to_request()
    return EndpointInput(str(endpoint_input), ENDPOINT_PATH).to_request()
