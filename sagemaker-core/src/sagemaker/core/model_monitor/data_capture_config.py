"""Data capture: the requests and responses that an endpoint saves to S3."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from sagemaker.core.requests import ContextValue, StagingPath, filled
from sagemaker.core.requests.static_arguments import static_arguments
from sagemaker.core.session import Session
from sagemaker.core.staging.places import below, data_capture_path

if TYPE_CHECKING:
    from sagemaker.core.workflow.entities import PipelineVariable


@static_arguments
class DataCaptureConfig:
    """``DataCaptureConfig`` of an endpoint.

    Args:
        enable_capture: whether data is captured.
        sampling_percentage: the percentage of requests that are captured, 0 to 100.
        destination_s3_uri: the S3 prefix of the captured data; by default ``model-monitor/data-capture`` below the
            session's bucket and prefix.
        kms_key_id: the key that encrypts the captured data.
        capture_options: a list of ``REQUEST`` and ``RESPONSE``, or of ``Input`` and ``Output``; both by default.
        csv_content_types: the content types that are captured as CSV; ``text/csv`` by default.
        json_content_types: the content types that are captured as JSON; ``application/json`` by default.
        sagemaker_session: the session that determines the default bucket and prefix; a new `Session` by default.
    """

    API_MAPPING: ClassVar[dict[str, str]] = {"REQUEST": "Input", "RESPONSE": "Output"}

    def __init__(
        self,
        enable_capture: bool | PipelineVariable,
        sampling_percentage: int | PipelineVariable = 20,
        destination_s3_uri: str | PipelineVariable | None = None,
        kms_key_id: str | PipelineVariable | None = None,
        capture_options: list[str] | None = None,
        csv_content_types: list[str] | None = None,
        json_content_types: list[str] | None = None,
        sagemaker_session: Session | None = None,
    ) -> None:
        self.enable_capture = enable_capture
        self.sampling_percentage = sampling_percentage
        self.kms_key_id = kms_key_id
        self.capture_options = capture_options or ["REQUEST", "RESPONSE"]
        self.csv_content_types = csv_content_types or ["text/csv"]
        self.json_content_types = json_content_types or ["application/json"]
        self.sagemaker_session = sagemaker_session
        self._destination = destination_s3_uri

    @property
    def destination_s3_uri(self) -> Any:
        """The S3 prefix of the captured data.

        Raises:
            MissingBucketError: the prefix is the default one, and the session's bucket is not known.
        """
        if self._destination is not None:
            return self._destination
        root = (self.sagemaker_session or Session()).staging_root(ask_aws=True)
        return below(root, data_capture_path())

    @destination_s3_uri.setter
    def destination_s3_uri(self, value: str | PipelineVariable | None) -> None:
        self._destination = value

    def to_request(self) -> dict[str, Any]:
        """Return ``DataCaptureConfig`` of the API.

        Without a destination and a session of its own, the destination is below the bucket of the session that
        sends the request.
        """
        place: Any = self._destination
        if place is None:
            place = self.destination_s3_uri if self.sagemaker_session else StagingPath(data_capture_path())
        return self._request(place)

    def _to_request_dict(self) -> dict[str, Any]:
        return self._request(self.destination_s3_uri)

    def _request(self, destination: str | PipelineVariable | ContextValue) -> dict[str, Any]:
        modes = [self.API_MAPPING.get(option, option) for option in self.capture_options]
        return filled(
            EnableCapture=self.enable_capture,
            InitialSamplingPercentage=self.sampling_percentage,
            DestinationS3Uri=destination,
            KmsKeyId=self.kms_key_id,
            CaptureOptions=[{"CaptureMode": mode} for mode in modes],
            CaptureContentTypeHeader={
                "CsvContentTypes": self.csv_content_types,
                "JsonContentTypes": self.json_content_types,
            },
        )
