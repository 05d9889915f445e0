"""Inputs of jobs: the structures that they give, and what is refused."""

from __future__ import annotations

import pytest

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.inputs import (
    BatchDataCaptureConfig,
    CreateModelInput,
    FileSystemInput,
    ShuffleConfig,
    TrainingInput,
    TransformInput,
)
from sagemaker.core.workflow.parameters import ParameterString

SOURCE = {
    "S3DataType": "S3Prefix",
    "S3Uri": "s3://b/x",
    "S3DataDistributionType": "FullyReplicated",
}


def test_training_input_spells_the_defaults_out():
    assert TrainingInput("s3://b/x").config == {"DataSource": {"S3DataSource": SOURCE}}


def test_training_input_takes_every_member():
    channel = TrainingInput(
        "s3://b/x",
        distribution="ShardedByS3Key",
        compression="Gzip",
        content_type="text/csv",
        record_wrapping="RecordIO",
        s3_data_type="AugmentedManifestFile",
        instance_groups=["workers"],
        input_mode="Pipe",
        attribute_names=["source-ref"],
        target_attribute_name="label",
        shuffle_config=ShuffleConfig(seed=12),
        hub_access_config={"HubContentArn": "arn:hub"},
        model_access_config={"AcceptEula": True},
    )
    assert channel.config == {
        "DataSource": {
            "S3DataSource": {
                "S3DataType": "AugmentedManifestFile",
                "S3Uri": "s3://b/x",
                "S3DataDistributionType": "ShardedByS3Key",
                "InstanceGroupNames": ["workers"],
                "AttributeNames": ["source-ref"],
                "HubAccessConfig": {"HubContentArn": "arn:hub"},
                "ModelAccessConfig": {"AcceptEula": True},
            }
        },
        "CompressionType": "Gzip",
        "ContentType": "text/csv",
        "RecordWrapperType": "RecordIO",
        "InputMode": "Pipe",
        "TargetAttributeName": "label",
        "ShuffleConfig": {"Seed": 12},
    }


def test_a_label_of_a_manifest_leaves_the_distribution_open():
    source = TrainingInput("s3://b/x", target_attribute_name="label").config["DataSource"]["S3DataSource"]
    assert "S3DataDistributionType" not in source


def test_falsy_values_are_values():
    config = TrainingInput("s3://b/x", compression="", shuffle_config=ShuffleConfig(0)).config
    assert (config["CompressionType"], config["ShuffleConfig"]) == ("", {"Seed": 0})


def test_access_configs_can_follow():
    channel = TrainingInput("s3://b/x")
    channel.add_hub_access_config({"HubContentArn": "arn:hub"})
    channel.add_model_access_config({"AcceptEula": False})
    channel.add_model_access_config()
    assert channel.config["DataSource"]["S3DataSource"] == {
        **SOURCE,
        "HubAccessConfig": {"HubContentArn": "arn:hub"},
        "ModelAccessConfig": {"AcceptEula": False},
    }


def test_file_system_input():
    channel = FileSystemInput("fs-1", "EFS", "/data", "rw", content_type="text/csv")
    assert channel.config == {
        "DataSource": {
            "FileSystemDataSource": {
                "FileSystemId": "fs-1",
                "FileSystemType": "EFS",
                "DirectoryPath": "/data",
                "FileSystemAccessMode": "rw",
            }
        },
        "ContentType": "text/csv",
    }


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("fs-1", "NFS", "/data"), r"Unrecognized file system type: NFS. Valid values: FSxLustre, EFS\."),
        (("fs-1", "EFS", "/data", "x"), r"Unrecognized file system access mode: x. Valid values: ro, rw\."),
    ],
)
def test_file_system_input_refuses(arguments, message):
    with pytest.raises(ValidationError, match=message):
        FileSystemInput(*arguments)


def test_variables_are_values_too():
    variable = ParameterString("V")
    channel = FileSystemInput(variable, variable, variable, variable, variable).config
    assert set(channel["DataSource"]["FileSystemDataSource"].values()) == {variable}
    assert TrainingInput(variable).config["DataSource"]["S3DataSource"]["S3Uri"] is variable


def test_batch_data_capture_leaves_out_what_is_not_set():
    assert BatchDataCaptureConfig("s3://b/c").to_request() == {"DestinationS3Uri": "s3://b/c"}
    assert BatchDataCaptureConfig("s3://b/c", "", False).to_request() == {
        "DestinationS3Uri": "s3://b/c",
        "KmsKeyId": "",
        "GenerateInferenceId": False,
    }


def test_values_compare_by_their_members():
    assert TransformInput("s3://b/x") == TransformInput(data="s3://b/x", data_type="S3Prefix")
    assert CreateModelInput("ml.m5.large") != CreateModelInput("ml.m5.xlarge")
