"""Inference options of endpoints: serverless and asynchronous inference, and the resources of a model copy."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

import attrs

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests import filled
from sagemaker.core.workflow.entities import PipelineVariable

__all__ = ["AsyncInferenceConfig", "ResourceRequirements", "ServerlessInferenceConfig"]

_LOG = logging.getLogger(__name__)

_REQUESTED = frozenset({"num_accelerators", "num_cpus", "memory", "copies"})
_LIMITED = frozenset({"memory"})


@attrs.define
class ServerlessInferenceConfig:
    """Serverless inference for an endpoint variant (``ServerlessConfig`` of the API).

    Args:
        memory_size_in_mb: memory of one invocation: 1024 to 6144, in steps of 1024.
        max_concurrency: number of concurrent invocations.
        provisioned_concurrency: number of concurrent invocations for which the variant is kept warm.
    """

    memory_size_in_mb: int | PipelineVariable = 2048
    max_concurrency: int | PipelineVariable = 5
    provisioned_concurrency: int | PipelineVariable | None = None

    def to_request(self) -> dict[str, Any]:
        request = {"MemorySizeInMB": self.memory_size_in_mb, "MaxConcurrency": self.max_concurrency}
        if self.provisioned_concurrency is not None:
            request["ProvisionedConcurrency"] = self.provisioned_concurrency
        return request

    def _to_request_dict(self) -> dict[str, Any]:
        return self.to_request()


@attrs.define
class AsyncInferenceConfig:
    """Asynchronous inference: the endpoint writes its responses to S3 (``AsyncInferenceConfig`` of the API).

    Args:
        output_path: the S3 prefix of the responses.
        max_concurrent_invocations_per_instance: chosen by the service by default.
        kms_key_id: KMS key that encrypts the responses.
        notification_config: ``NotificationConfig`` of the API: topics for success and failure.
        failure_path: the S3 prefix of error responses.
    """

    output_path: str | PipelineVariable | None = None
    max_concurrent_invocations_per_instance: int | PipelineVariable | None = None
    kms_key_id: str | PipelineVariable | None = None
    notification_config: dict[str, Any] | None = None
    failure_path: str | PipelineVariable | None = None

    def to_request(self) -> dict[str, Any]:
        """Return the structure of the API; paths that are not set are None, for the caller to fill."""
        output: dict[str, Any] = {"S3OutputPath": self.output_path, "S3FailurePath": self.failure_path}
        if self.kms_key_id is not None:
            output["KmsKeyId"] = self.kms_key_id
        if self.notification_config is not None:
            output["NotificationConfig"] = self.notification_config
        request = {"OutputConfig": output}
        if self.max_concurrent_invocations_per_instance is not None:
            limit = self.max_concurrent_invocations_per_instance
            request["ClientConfig"] = {"MaxConcurrentInvocationsPerInstance": limit}
        return request

    def _to_request_dict(self) -> dict[str, Any]:
        return self.to_request()


class ResourceRequirements:
    """Processors, accelerators, memory and copies of a model (``ComputeResourceRequirements`` of the API).

    Args:
        requests: resources that each copy needs: ``num_cpus``, ``num_accelerators``, ``memory`` (minimum, in MB);
            and the number of ``copies``.
        limits: resources that each copy may use: ``memory`` (maximum, in MB).

    Attributes:
        num_cpus: number of processors, or None.
        num_accelerators: number of accelerators, or None.
        min_memory: minimum memory in MB, or None.
        max_memory: maximum memory in MB, or None.
        copy_count: number of copies; 1 by default.

    Raises:
        ValidationError: ``requests`` or ``limits`` is not a mapping.
    """

    def __init__(
        self, requests: Mapping[str, Any] | None = None, limits: Mapping[str, Any] | None = None
    ) -> None:
        self.requests = requests
        self.limits = limits
        minimum = _resources("requests", requests, _REQUESTED)
        maximum = _resources("limits", limits, _LIMITED)
        self.num_accelerators = minimum.get("num_accelerators")
        self.num_cpus = minimum.get("num_cpus")
        self.min_memory = minimum.get("memory")
        self.max_memory = maximum.get("memory")
        self.copy_count = minimum.get("copies", 1)

    def get_compute_resource_requirements(self) -> dict[str, Any]:
        """Return the structure of the API; the minimum memory is None if it was not requested."""
        members = filled(
            MaxMemoryRequiredInMb=self.max_memory,
            NumberOfCpuCoresRequired=self.num_cpus,
            NumberOfAcceleratorDevicesRequired=self.num_accelerators,
        )
        return {"MinMemoryRequiredInMb": self.min_memory, **members}

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ResourceRequirements):
            return NotImplemented
        return (self.requests, self.limits) == (other.requests, other.limits)

    def __hash__(self) -> int:
        return hash((str(self.requests), str(self.limits)))

    def __str__(self) -> str:
        attributes = {name: value for name, value in vars(self).items() if value is not None}
        return f"{type(self).__name__}: {attributes}"


def _resources(name: str, value: Mapping[str, Any] | None, keys: frozenset[str]) -> Mapping[str, Any]:
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        raise ValidationError(
            f"{name} of ResourceRequirements takes a mapping with {sorted(keys)}, not {value!r}."
        )
    for key in value:
        if key not in keys:
            _LOG.warning(
                "%s[%r] of ResourceRequirements has no effect; known are %s.", name, key, sorted(keys)
            )
    return value
