"""How an endpoint answers when it does not keep instances for immediate answers: serverless, asynchronously."""

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
    """A variant without instances (``ServerlessConfig`` of the API).

    Args:
        memory_size_in_mb: of one invocation: 1024 to 6144, in steps of 1024.
        max_concurrency: how many invocations are served at once.
        provisioned_concurrency: for how many of them the variant is kept warm.
    """

    memory_size_in_mb: int | PipelineVariable = 2048
    max_concurrency: int | PipelineVariable = 5
    provisioned_concurrency: int | PipelineVariable | None = None

    def to_request(self) -> dict[str, Any]:
        """The structure of the API."""
        request = {"MemorySizeInMB": self.memory_size_in_mb, "MaxConcurrency": self.max_concurrency}
        if self.provisioned_concurrency is not None:
            request["ProvisionedConcurrency"] = self.provisioned_concurrency
        return request

    def _to_request_dict(self) -> dict[str, Any]:
        return self.to_request()


@attrs.define
class AsyncInferenceConfig:
    """An endpoint that writes its answers to S3 (``AsyncInferenceConfig`` of the API).

    Args:
        output_path: the S3 prefix of the answers.
        max_concurrent_invocations_per_instance: the service chooses one unless given.
        kms_key_id: encrypts the answers.
        notification_config: ``NotificationConfig`` of the API: topics for success and failure.
        failure_path: the S3 prefix of what failed.
    """

    output_path: str | PipelineVariable | None = None
    max_concurrent_invocations_per_instance: int | PipelineVariable | None = None
    kms_key_id: str | PipelineVariable | None = None
    notification_config: dict[str, Any] | None = None
    failure_path: str | PipelineVariable | None = None

    def to_request(self) -> dict[str, Any]:
        """The structure of the API; paths that are not given are None, for the caller to fill."""
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
        requests: what each copy needs: ``num_cpus``, ``num_accelerators``, ``memory`` (MB, the least), and how many
            ``copies`` there are.
        limits: what each copy may use: ``memory`` (MB, the most).

    Attributes:
        num_cpus: processors, or None.
        num_accelerators: accelerators, or None.
        min_memory: MB, or None.
        max_memory: MB, or None.
        copy_count: copies; 1 unless requested.

    Raises:
        ValidationError: ``requests`` or ``limits`` is no mapping.
    """

    def __init__(
        self, requests: Mapping[str, Any] | None = None, limits: Mapping[str, Any] | None = None
    ) -> None:
        asked, allowed = _known("requests", requests, _REQUESTED), _known("limits", limits, _LIMITED)
        self.requests = requests
        self.limits = limits
        self.num_accelerators = asked.get("num_accelerators")
        self.num_cpus = asked.get("num_cpus")
        self.min_memory = asked.get("memory")
        self.max_memory = allowed.get("memory")
        self.copy_count = asked.get("copies", 1)

    def get_compute_resource_requirements(self) -> dict[str, Any]:
        """The structure of the API; the least memory is None where it was not requested."""
        given = filled(
            MaxMemoryRequiredInMb=self.max_memory,
            NumberOfCpuCoresRequired=self.num_cpus,
            NumberOfAcceleratorDevicesRequired=self.num_accelerators,
        )
        return {"MinMemoryRequiredInMb": self.min_memory, **given}

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ResourceRequirements):
            return NotImplemented
        return (self.requests, self.limits) == (other.requests, other.limits)

    def __hash__(self) -> int:
        return hash((str(self.requests), str(self.limits)))

    def __str__(self) -> str:
        given = {name: value for name, value in vars(self).items() if value is not None}
        return f"{type(self).__name__}: {given}"


def _known(name: str, given: Mapping[str, Any] | None, keys: frozenset[str]) -> Mapping[str, Any]:
    if given is None:
        return {}
    if not isinstance(given, Mapping):
        raise ValidationError(
            f"{name} of ResourceRequirements takes a mapping with {sorted(keys)}, not {given!r}."
        )
    for key in given:
        if key not in keys:
            _LOG.warning(
                "%s[%r] of ResourceRequirements has no effect; known are %s.", name, key, sorted(keys)
            )
    return given
