"""Default values of training jobs."""

from __future__ import annotations

from sagemaker.core.jobs.training_configs import Compute, OutputDataConfig, StoppingCondition
from sagemaker.core.requests.names import base_from_image
from sagemaker.core.session import Session
from sagemaker.core.session.role_resolver import (
    resolve_and_validate_role,
    verify_hyperpod_connect_permissions,
)
from sagemaker.train.constants import (
    DEFAULT_INSTANCE_COUNT,
    DEFAULT_INSTANCE_TYPE,
    DEFAULT_MAX_RUNTIME_IN_SECONDS,
    DEFAULT_VOLUME_SIZE,
)

__all__ = [
    "DEFAULT_INSTANCE_COUNT",
    "DEFAULT_INSTANCE_TYPE",
    "DEFAULT_MAX_RUNTIME_IN_SECONDS",
    "DEFAULT_TRAINING_ENTRY_POINT",
    "DEFAULT_VOLUME_SIZE",
    "TrainDefaults",
]

DEFAULT_TRAINING_ENTRY_POINT = "transfer_learning.py"

_COMPRESSION = "GZIP"


class TrainDefaults:
    """Defaults of training jobs, one function for each argument.

    Each returns the argument if it is complete. Missing members are set on the object itself.

    Example:
        ```python
        from sagemaker.train.configs import Compute
        from sagemaker.train.defaults import TrainDefaults

        compute = TrainDefaults.get_compute(Compute(instance_count=2))
        assert compute.instance_type == "ml.m5.xlarge"
        ```
    """

    @staticmethod
    def get_sagemaker_session(sagemaker_session: Session | None = None) -> Session:
        """Return the session; a new one by default."""
        return sagemaker_session or Session()

    @staticmethod
    def get_role(role: str | None = None, sagemaker_session: Session | None = None) -> str:
        """Return the role, checked for the permissions of training; the role of the caller by default.

        Raises:
            RoleValidationError: it cannot be used for training jobs.
        """
        return resolve_and_validate_role(
            provided_role=role,
            role_type="training",
            sagemaker_session=TrainDefaults.get_sagemaker_session(sagemaker_session),
        )

    @staticmethod
    def verify_hyperpod_caller_permissions(
        sagemaker_session: Session | None = None, cluster_name: str | None = None
    ) -> bool | None:
        """Return whether the caller may connect to a HyperPod cluster; None if that is unknown."""
        return verify_hyperpod_connect_permissions(
            TrainDefaults.get_sagemaker_session(sagemaker_session), cluster_name
        )

    @staticmethod
    def get_base_job_name(
        base_job_name: str | None = None,
        algorithm_name: str | None = None,
        training_image: str | None = None,
    ) -> str | None:
        """Return the base of job names: by default from the algorithm or the image."""
        if base_job_name is not None:
            return base_job_name
        if algorithm_name:
            return f"{algorithm_name}-job"
        return f"{base_from_image(training_image)}-job" if training_image else None

    @staticmethod
    def get_compute(compute: Compute | None = None) -> Compute:
        """Return the instances: one ``ml.m5.xlarge`` with 30 GB by default.

        Instance groups have types and counts of their own; instance preferences have types, and may have counts.
        """
        if compute is None:
            compute = Compute()
        if compute.volume_size_in_gb is None:
            compute.volume_size_in_gb = DEFAULT_VOLUME_SIZE
        if compute.instance_groups is not None:
            return compute
        preferences = compute.instance_preferences or ()
        if compute.instance_type is None and not preferences:
            compute.instance_type = DEFAULT_INSTANCE_TYPE
        counted = any(preference.instance_count is not None for preference in preferences)
        if compute.instance_count is None and not counted:
            compute.instance_count = DEFAULT_INSTANCE_COUNT
        return compute

    @staticmethod
    def get_stopping_condition(stopping_condition: StoppingCondition | None = None) -> StoppingCondition:
        """Return the condition that ends a job; by default an hour."""
        return stopping_condition or StoppingCondition(max_runtime_in_seconds=DEFAULT_MAX_RUNTIME_IN_SECONDS)

    @staticmethod
    def get_output_data_config(
        base_job_name: str,
        output_data_config: OutputDataConfig | None = None,
        sagemaker_session: Session | None = None,
    ) -> OutputDataConfig:
        """Return the output of the job: by default compressed, in the session's bucket, below the base name.

        Args:
            base_job_name: the base of job names.
            output_data_config: the output, complete or not.
            sagemaker_session: provides bucket and prefix, unless the output has a path.
        """
        if output_data_config is None:
            output_data_config = OutputDataConfig()
        if output_data_config.s3_output_path is None:
            session = TrainDefaults.get_sagemaker_session(sagemaker_session)
            parts = (session.default_bucket(), session.default_bucket_prefix, base_job_name)
            output_data_config.s3_output_path = "s3://" + "/".join(part for part in parts if part)
        if output_data_config.compression_type is None:
            output_data_config.compression_type = _COMPRESSION
        return output_data_config
