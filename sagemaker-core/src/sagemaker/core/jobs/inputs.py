"""Inputs of training, transform and model requests.

The classes only arrange their arguments into structures of the API: locations are neither checked nor uploaded, and
every value may be a pipeline variable.
"""

from __future__ import annotations

from typing import Any

import attrs

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests import filled
from sagemaker.core.requests.static_arguments import static_arguments
from sagemaker.core.workflow.entities import PipelineVariable, is_pipeline_variable

__all__ = [
    "FILE_SYSTEM_ACCESS_MODES",
    "FILE_SYSTEM_TYPES",
    "BatchDataCaptureConfig",
    "CreateModelInput",
    "FileSystemInput",
    "ShuffleConfig",
    "TrainingInput",
    "TransformInput",
]

FILE_SYSTEM_TYPES = ["FSxLustre", "EFS"]
FILE_SYSTEM_ACCESS_MODES = ["ro", "rw"]


@attrs.define
class ShuffleConfig:
    """The order of the data in a training channel (``ShuffleConfig`` of the API).

    Args:
        seed: seed of the shuffle; the same seed gives the same order of keys at the start of every epoch.
    """

    seed: int | PipelineVariable


@static_arguments
class TrainingInput:
    """One training channel that reads from S3 (``Channel`` of the API, without its name).

    Args:
        s3_data: the S3 URI of a prefix, a manifest or an augmented manifest.
        distribution: ``FullyReplicated`` (every instance reads all data; the default) or ``ShardedByS3Key``.
        compression: ``Gzip`` or ``None``; only for the input mode ``Pipe``.
        content_type: the MIME type of the objects.
        record_wrapping: ``RecordIO`` to wrap each object as one record.
        s3_data_type: ``S3Prefix``, ``ManifestFile`` or ``AugmentedManifestFile``.
        instance_groups: the groups of a heterogeneous cluster that read the channel.
        input_mode: ``File``, ``Pipe`` or ``FastFile``, in place of the job's own.
        attribute_names: attributes of an augmented manifest to read, in this order.
        target_attribute_name: attribute of an augmented manifest that holds the label.
        shuffle_config: the order of the data.
        hub_access_config: ``HubAccessConfig`` of the API.
        model_access_config: ``ModelAccessConfig`` of the API.

    Attributes:
        config: the channel as a structure of the API.

    Example:
        ```python
        from sagemaker.core.inputs import TrainingInput

        channel = TrainingInput("s3://bucket/rows/", content_type="text/csv", input_mode="FastFile")
        source = channel.config["DataSource"]["S3DataSource"]
        assert source["S3Uri"] == "s3://bucket/rows/"
        assert source["S3DataDistributionType"] == "FullyReplicated"
        assert channel.config["InputMode"] == "FastFile"
        ```
    """

    def __init__(
        self,
        s3_data: str | PipelineVariable,
        distribution: str | PipelineVariable | None = None,
        compression: str | PipelineVariable | None = None,
        content_type: str | PipelineVariable | None = None,
        record_wrapping: str | PipelineVariable | None = None,
        s3_data_type: str | PipelineVariable = "S3Prefix",
        instance_groups: list[str | PipelineVariable] | None = None,
        input_mode: str | PipelineVariable | None = None,
        attribute_names: list[str | PipelineVariable] | None = None,
        target_attribute_name: str | PipelineVariable | None = None,
        shuffle_config: ShuffleConfig | None = None,
        hub_access_config: dict[str, Any] | None = None,
        model_access_config: dict[str, Any] | None = None,
    ) -> None:
        # A channel with a label attribute reads an augmented manifest, and its distribution has no default.
        if distribution is None and target_attribute_name is None:
            distribution = "FullyReplicated"
        source = {
            "S3DataType": s3_data_type,
            "S3Uri": s3_data,
            "S3DataDistributionType": distribution,
            "InstanceGroupNames": instance_groups,
            "AttributeNames": attribute_names,
        }
        channel = {
            "CompressionType": compression,
            "ContentType": content_type,
            "RecordWrapperType": record_wrapping,
            "InputMode": input_mode,
            "TargetAttributeName": target_attribute_name,
            "ShuffleConfig": None if shuffle_config is None else {"Seed": shuffle_config.seed},
        }
        self.config: dict[str, Any] = {"DataSource": {"S3DataSource": filled(**source)}, **filled(**channel)}
        self.add_hub_access_config(hub_access_config)
        self.add_model_access_config(model_access_config)

    def add_hub_access_config(self, hub_access_config: dict[str, Any] | None = None) -> None:
        """Set ``HubAccessConfig`` of the source; None changes nothing."""
        self._set_in_source("HubAccessConfig", hub_access_config)

    def add_model_access_config(self, model_access_config: dict[str, Any] | None = None) -> None:
        """Set ``ModelAccessConfig`` of the source; None changes nothing."""
        self._set_in_source("ModelAccessConfig", model_access_config)

    def _set_in_source(self, member: str, value: dict[str, Any] | None) -> None:
        if value is not None:
            self.config["DataSource"]["S3DataSource"][member] = value


class FileSystemInput:
    """One training channel that reads from a file system (``Channel`` of the API, without its name).

    Args:
        file_system_id: ``fs-...``.
        file_system_type: ``EFS`` or ``FSxLustre``.
        directory_path: the directory in the file system, with a leading slash.
        file_system_access_mode: ``ro`` or ``rw``.
        content_type: the MIME type of the files.

    Attributes:
        config: the channel as a structure of the API.

    Raises:
        ValidationError: the type or the access mode is not valid.
    """

    def __init__(
        self,
        file_system_id: str | PipelineVariable,
        file_system_type: str | PipelineVariable,
        directory_path: str | PipelineVariable,
        file_system_access_mode: str | PipelineVariable = "ro",
        content_type: str | PipelineVariable | None = None,
    ) -> None:
        _require_one_of(FILE_SYSTEM_TYPES, file_system_type, "file system type")
        _require_one_of(FILE_SYSTEM_ACCESS_MODES, file_system_access_mode, "file system access mode")
        source = {
            "FileSystemId": file_system_id,
            "FileSystemType": file_system_type,
            "DirectoryPath": directory_path,
            "FileSystemAccessMode": file_system_access_mode,
        }
        self.config: dict[str, Any] = {"DataSource": {"FileSystemDataSource": source}}
        if content_type is not None:
            self.config["ContentType"] = content_type


@attrs.define
class CreateModelInput:
    """Instance and accelerator that a model is created for.

    Args:
        instance_type: the instance type that the model is deployed on.
        accelerator_type: the Elastic Inference accelerator.
    """

    instance_type: str | PipelineVariable | None = None
    accelerator_type: str | PipelineVariable | None = None


@static_arguments
@attrs.define
class TransformInput:
    """Arguments of `Transformer.transform` for a transform step.

    Args:
        data: the S3 URI of the data.
        data_type: ``S3Prefix`` or ``ManifestFile``.
        content_type: the MIME type of the data.
        compression_type: ``Gzip`` or ``None``.
        split_type: ``Line``, ``RecordIO``, ``TFRecord`` or ``None``.
        input_filter: a JSONPath that selects the part of a record that the model sees.
        output_filter: a JSONPath that selects the part of the joined record that is kept.
        join_source: ``Input`` to write predictions together with their records, or ``None``.
        model_client_config: time limit and retries of an invocation (``ModelClientConfig`` of the API).
        batch_data_capture_config: the S3 prefix that inputs and predictions are captured to.
    """

    data: str | PipelineVariable
    data_type: str | PipelineVariable = "S3Prefix"
    content_type: str | PipelineVariable | None = None
    compression_type: str | PipelineVariable | None = None
    split_type: str | PipelineVariable | None = None
    input_filter: str | PipelineVariable | None = None
    output_filter: str | PipelineVariable | None = None
    join_source: str | PipelineVariable | None = None
    model_client_config: dict[str, Any] | None = None
    batch_data_capture_config: BatchDataCaptureConfig | dict[str, Any] | None = None


@attrs.define
class BatchDataCaptureConfig:
    """Capture of a transform job's inputs and predictions in S3 (``BatchDataCaptureConfig`` of the API).

    Args:
        destination_s3_uri: the S3 prefix.
        kms_key_id: KMS key that encrypts the captured data.
        generate_inference_id: give each record an id.
    """

    destination_s3_uri: str | PipelineVariable
    kms_key_id: str | PipelineVariable | None = None
    generate_inference_id: bool | PipelineVariable | None = None

    def to_request(self) -> dict[str, Any]:
        """Return the structure of the API; members that are not set are left out."""
        return filled(
            DestinationS3Uri=self.destination_s3_uri,
            KmsKeyId=self.kms_key_id,
            GenerateInferenceId=self.generate_inference_id,
        )

    def _to_request_dict(self) -> dict[str, Any]:
        return self.to_request()


def _require_one_of(allowed: list[str], value: Any, noun: str) -> None:
    if not is_pipeline_variable(value) and value not in allowed:
        raise ValidationError(f"Unrecognized {noun}: {value}. Valid values: {', '.join(allowed)}.")
