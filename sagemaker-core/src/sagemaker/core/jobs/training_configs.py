"""Types of the fields of a `ModelTrainer`: code, compute, inputs, outputs, network.

Types that mirror a structure of the API derive from it and add the SDK's defaults. They are in core because model
builders, repack steps and programs that import from ``sagemaker.core`` use them too; `sagemaker.train.configs` has
all of them.
"""

from __future__ import annotations

from typing import Any, Optional

from pydantic import Field

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.shapes import (
    Channel,
    DatasetSource,
    DataSource,
    FileSystemDataSource,
    HubAccessConfig,
    InfraCheckConfig,
    InstanceGroup,
    MetricDefinition,
    ModelAccessConfig,
    ModelPackageConfig,
    RemoteDebugConfig,
    RetryStrategy,
    S3DataSource,
    SessionChainingConfig,
    ShuffleConfig,
    StoppingCondition,
    Tag,
    TrainingImageConfig,
    TrainingRepositoryAuthConfig,
    VpcConfig,
)
from sagemaker.core.shapes import training as api
from sagemaker.core.shapes._base import Shape
from sagemaker.core.workflow.variable_types import BoolPipeVar, IntPipeVar, StrPipeVar

__all__ = [
    "BaseConfig",
    "Channel",
    "CheckpointConfig",
    "Compute",
    "DataSource",
    "DatasetSource",
    "FileSystemDataSource",
    "HubAccessConfig",
    "HyperPodCompute",
    "InfraCheckConfig",
    "InputData",
    "InstanceGroup",
    "MetricDefinition",
    "ModelAccessConfig",
    "ModelPackageConfig",
    "Networking",
    "OutputDataConfig",
    "RemoteDebugConfig",
    "RetryStrategy",
    "S3DataSource",
    "SessionChainingConfig",
    "ShuffleConfig",
    "SourceCode",
    "StoppingCondition",
    "Tag",
    "TensorBoardOutputConfig",
    "TrainingImageConfig",
    "TrainingJobCompute",
    "TrainingRepositoryAuthConfig",
]

_IGNORED_IN_SOURCE = [".env", ".git", "__pycache__", ".DS_Store", ".cache", ".ipynb_checkpoints"]


class BaseConfig(Shape):
    """Base of configuration types that do not mirror a structure of the API."""


class SourceCode(BaseConfig):
    """The code that runs in the container.

    Args:
        source_dir: a local directory or ``.tar.gz`` archive, or an S3 prefix or archive.
        entry_script: the script to run, relative to ``source_dir``: ``.py`` or ``.sh``.
        requirements: a requirements file relative to ``source_dir`` that is installed first; ``auto``
            installs ``requirements.txt`` if it exists.
        command: a shell command that runs in place of ``entry_script``.
        args: arguments of the entry script, after the hyperparameters.
        ignore_patterns: patterns of file names that are not staged. Files that interpreters and file managers
            leave behind are never staged.
    """

    source_dir: Optional[StrPipeVar] = None
    requirements: Optional[StrPipeVar] = None
    entry_script: Optional[StrPipeVar] = None
    command: Optional[StrPipeVar] = None
    args: Optional[list[str | int | float]] = None
    ignore_patterns: Optional[list[str]] = Field(default_factory=lambda: list(_IGNORED_IN_SOURCE))


class Compute(api.ResourceConfig):
    """Instances and volumes of a training job; one ``ml.m5.xlarge`` with 30 GB by default.

    Args:
        enable_managed_spot_training: use spare capacity; needs ``StoppingCondition.max_wait_time_in_seconds``.
    """

    volume_size_in_gb: Optional[IntPipeVar] = 30
    enable_managed_spot_training: Optional[BoolPipeVar] = None


# The published SDK has both names.
TrainingJobCompute = Compute


class HyperPodCompute(BaseConfig):
    """A HyperPod cluster that a training job runs on.

    Args:
        cluster_name: the cluster's name.
        instance_type: instance type of one of the cluster's instance groups.
        namespace: the Kubernetes namespace of the job.
        node_count: number of nodes for the job.
    """

    cluster_name: str = ""
    instance_type: Optional[str] = None
    namespace: str = "kubeflow"
    node_count: int = 1


class Networking(VpcConfig):
    """VPC, isolation and encryption of a training job."""

    # Optional here, unlike in the API's structure: isolation and encryption also apply outside a VPC.
    security_group_ids: Optional[list[StrPipeVar]] = None  # type: ignore[assignment]
    subnets: Optional[list[StrPipeVar]] = None  # type: ignore[assignment]
    enable_network_isolation: Optional[BoolPipeVar] = None
    enable_inter_container_traffic_encryption: Optional[BoolPipeVar] = None

    def vpc_config(self) -> dict[str, Any] | None:
        """Return ``VpcConfig`` of the API, or None outside a VPC.

        Raises:
            ValidationError: only one of subnets and security groups is set.
        """
        if (self.security_group_ids is None) is not (self.subnets is None):
            raise ValidationError(
                "Networking: subnets and security_group_ids are given together, or neither: a VPC needs both."
            )
        vpc = {"SecurityGroupIds": self.security_group_ids, "Subnets": self.subnets}
        return {name: list(value) for name, value in vpc.items() if value is not None} or None


class InputData(BaseConfig):
    """Data that the container reads at ``/opt/ml/input/data/<channel_name>``.

    Args:
        channel_name: 1 to 64 of ``A-Z a-z 0-9 . - _``; ``code``, ``sm_drivers`` and ``recipe`` are reserved.
        data_source: an S3 URI, a local file or directory, a pipeline variable, or a structure of the API.
        content_type: MIME type of the data.

    Example:
        ```python
        from sagemaker.train.configs import InputData

        rows = InputData(channel_name="training", data_source="s3://bucket/rows/", content_type="text/csv")
        assert rows.channel_name == "training"
        ```
    """

    channel_name: StrPipeVar
    data_source: StrPipeVar | FileSystemDataSource | S3DataSource | DatasetSource
    content_type: Optional[StrPipeVar] = None


class OutputDataConfig(api.OutputDataConfig):
    """The S3 prefix for the model and other outputs; ``<bucket>/<base job name>``, compressed, by default."""

    s3_output_path: Optional[StrPipeVar] = None  # type: ignore[assignment]


class CheckpointConfig(api.CheckpointConfig):
    """Checkpoints, synchronized with S3 while the job runs."""

    s3_uri: Optional[StrPipeVar] = None  # type: ignore[assignment]
    local_path: Optional[StrPipeVar] = "/opt/ml/checkpoints"


class TensorBoardOutputConfig(api.TensorBoardOutputConfig):
    """TensorBoard output, synchronized with S3 while the job runs."""

    s3_output_path: Optional[StrPipeVar] = None  # type: ignore[assignment]
    local_path: Optional[StrPipeVar] = "/opt/ml/output/tensorboard"
