"""The processing job that a check step runs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sagemaker.core.model_monitor.baselining import or_default
from sagemaker.core.requests import execution_role, filled
from sagemaker.core.requests.static_arguments import static_arguments
from sagemaker.core.requests.tags import Tags, format_tags
from sagemaker.core.session import Session
from sagemaker.core.validation import step_arguments
from sagemaker.core.workflow.entities import is_pipeline_variable

if TYPE_CHECKING:
    from sagemaker.core.jobs.network import NetworkConfig
    from sagemaker.core.workflow.entities import PipelineVariable

__all__ = ["CheckJobConfig"]

# The longest a check may take when the user sets no limit; the service needs one.
_DEFAULT_MAX_RUNTIME_SECONDS = 86400


class CheckJobConfig:
    """Settings of the job of a `QualityCheckStep` or `ClarifyCheckStep`; several steps may share one.

    The defaults of role, environment and network are those of ``SageMaker.MonitoringSchedule`` in the defaults document.

    Args:
        role: ARN or name of the role that the job runs as.
        instance_count: number of instances.
        instance_type: ``ml.m5.xlarge`` by default.
        volume_size_in_gb: of each instance's volume.
        volume_kms_key: encrypts the volumes.
        output_kms_key: encrypts the outputs.
        max_runtime_in_seconds: the job is stopped after this time; a day by default.
        base_job_name: part of the S3 locations that the SDK chooses.
        sagemaker_session: decides bucket, prefix and region; a new `Session` by default.
        env: environment variables of the container.
        tags: of the job.
        network_config: VPC, isolation and encryption.
    """

    @static_arguments
    def __init__(
        self,
        role: str | PipelineVariable | None,
        instance_count: int | PipelineVariable = 1,
        instance_type: str | PipelineVariable = "ml.m5.xlarge",
        volume_size_in_gb: int | PipelineVariable = 30,
        volume_kms_key: str | PipelineVariable | None = None,
        output_kms_key: str | PipelineVariable | None = None,
        max_runtime_in_seconds: int | PipelineVariable | None = None,
        base_job_name: str | None = None,
        sagemaker_session: Session | None = None,
        env: dict[str, str | PipelineVariable] | None = None,
        tags: Tags | None = None,
        network_config: NetworkConfig | None = None,
    ) -> None:
        self.role = role
        self.instance_count = instance_count
        self.instance_type = instance_type
        self.volume_size_in_gb = volume_size_in_gb
        self.volume_kms_key = volume_kms_key
        self.output_kms_key = output_kms_key
        self.max_runtime_in_seconds = max_runtime_in_seconds
        self.base_job_name = base_job_name
        self.sagemaker_session = sagemaker_session or Session()
        self.env = env
        self.tags = format_tags(tags)
        self.network_config = network_config

    def job_request(
        self,
        image_uri: str,
        inputs: Sequence[Mapping[str, Any]],
        output: Mapping[str, Any],
        environment: Mapping[str, Any] | None = None,
    ) -> dict[str, Any]:
        """Return ``CreateProcessingJob`` of the API, without the job's name.

        Args:
            image_uri: the container.
            inputs: ``ProcessingInputs``.
            output: the one of ``ProcessingOutputConfig.Outputs``.
            environment: added to `env`, which it overrides.

        Raises:
            RequestValidationError: see `sagemaker.core.validation.text_members.step_arguments`.
        """
        cluster = filled(
            InstanceType=self.instance_type,
            InstanceCount=self.instance_count,
            VolumeSizeInGB=self.volume_size_in_gb,
            VolumeKmsKeyId=self.volume_kms_key,
        )
        runtime = self.max_runtime_in_seconds
        session = self.sagemaker_session
        role = or_default(self.role, session, "RoleArn")
        network = self.network_config.to_request() if self.network_config else None
        base_environment = or_default(self.env, session, "Environment") or {}
        members = {
            "ProcessingResources": {"ClusterConfig": cluster},
            "AppSpecification": {"ImageUri": image_uri},
            "RoleArn": execution_role(role),
            "ProcessingInputs": list(inputs),
            "ProcessingOutputConfig": filled(Outputs=[output], KmsKeyId=self.output_kms_key),
            "Environment": _texts({**base_environment, **(environment or {})}),
            "StoppingCondition": {
                "MaxRuntimeInSeconds": _DEFAULT_MAX_RUNTIME_SECONDS if runtime is None else runtime
            },
            "NetworkConfig": or_default(network, session, "NetworkConfig"),
            "Tags": self.tags,
        }
        arguments = {name: value for name, value in members.items() if is_pipeline_variable(value) or value}
        texts: dict[str, Any] = step_arguments("CreateProcessingJob", arguments)
        return texts


def _texts(environment: dict[str, Any]) -> dict[str, Any]:
    return {
        name: str(value) if isinstance(value, int | float) else value for name, value in environment.items()
    }
