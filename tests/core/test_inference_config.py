"""Settings of endpoints: serverless, asynchronous, resources of a model, network."""

from __future__ import annotations

import pytest

from sagemaker.core import network
from sagemaker.core.compute_resource_requirements import ResourceRequirements
from sagemaker.core.exceptions import ValidationError
from sagemaker.core.inference_config import AsyncInferenceConfig, ServerlessInferenceConfig
from sagemaker.core.workflow.parameters import ParameterInteger


def test_serverless():
    assert ServerlessInferenceConfig().to_request() == {"MemorySizeInMB": 2048, "MaxConcurrency": 5}
    memory = ParameterInteger("Memory")
    assert ServerlessInferenceConfig(memory, 3, 0).to_request() == {
        "MemorySizeInMB": memory,
        "MaxConcurrency": 3,
        "ProvisionedConcurrency": 0,
    }


def test_asynchronous():
    full = AsyncInferenceConfig("s3://b/out", 3, "key", {"SuccessTopic": "arn"}, "s3://b/failed")
    assert full.to_request() == {
        "OutputConfig": {
            "S3OutputPath": "s3://b/out",
            "S3FailurePath": "s3://b/failed",
            "KmsKeyId": "key",
            "NotificationConfig": {"SuccessTopic": "arn"},
        },
        "ClientConfig": {"MaxConcurrentInvocationsPerInstance": 3},
    }
    assert AsyncInferenceConfig().to_request() == {
        "OutputConfig": {"S3OutputPath": None, "S3FailurePath": None}
    }


def test_resources_of_a_model(caplog):
    needs = ResourceRequirements(
        requests={"num_cpus": 0.5, "num_accelerators": 1, "memory": 1024, "copies": 2},
        limits={"memory": 2048},
    )
    assert needs.get_compute_resource_requirements() == {
        "MinMemoryRequiredInMb": 1024,
        "MaxMemoryRequiredInMb": 2048,
        "NumberOfCpuCoresRequired": 0.5,
        "NumberOfAcceleratorDevicesRequired": 1,
    }
    assert needs.copy_count == 2
    assert needs == ResourceRequirements(needs.requests, needs.limits)
    assert needs != ResourceRequirements()
    assert (
        str(ResourceRequirements({"copies": 3}))
        == "ResourceRequirements: {'requests': {'copies': 3}, 'copy_count': 3}"
    )
    assert caplog.text == ""
    ResourceRequirements({"cpus": 1})
    assert "requests['cpus'] of ResourceRequirements has no effect" in caplog.text
    with pytest.raises(ValidationError, match="requests of ResourceRequirements takes a mapping"):
        ResourceRequirements(5)


VPC = {"Subnets": ["s"], "SecurityGroupIds": ["g"]}


def test_vpc_configuration():
    assert network.to_dict(["s"], ["g"]) == VPC
    assert network.to_dict(["s"], None) is None
    assert network.from_dict(VPC) == (["s"], ["g"])
    assert network.from_dict(None) == (None, None)
    assert network.sanitize({**VPC, "x": 1}) == VPC
    assert network.sanitize(None) is None


@pytest.mark.parametrize(
    ("vpc_config", "message"),
    [
        ({}, "vpc_config is empty"),
        ("x", "vpc_config is not a dict: x"),
        ({"Subnets": ["s"]}, "vpc_config is missing key: SecurityGroupIds"),
        ({**VPC, "Subnets": []}, "vpc_config value for Subnets is empty"),
        ({**VPC, "Subnets": "s"}, "vpc_config value for Subnets is not a list: s"),
    ],
)
def test_invalid_vpc_configuration(vpc_config, message):
    with pytest.raises(ValidationError, match=message):
        network.from_dict(vpc_config, do_sanitize=True)
