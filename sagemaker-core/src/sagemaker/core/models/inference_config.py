"""How an endpoint answers when it does not keep instances for immediate answers: serverless, asynchronously."""

from __future__ import annotations

from typing import Any

import attrs

from sagemaker.core.models.resource_requirements import ResourceRequirements
from sagemaker.core.workflow.entities import PipelineVariable

__all__ = ["AsyncInferenceConfig", "ResourceRequirements", "ServerlessInferenceConfig"]


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
