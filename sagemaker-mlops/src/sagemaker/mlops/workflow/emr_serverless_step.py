"""A step that runs a job of an Amazon EMR Serverless application."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import attrs

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests import filled
from sagemaker.core.requests.static_arguments import static_arguments
from sagemaker.core.workflow.entities import PipelineVariable
from sagemaker.core.workflow.properties import Properties
from sagemaker.mlops.workflow.retry import RetryPolicy
from sagemaker.mlops.workflow.step_base import (
    CacheConfig,
    ConfigurableRetryStep,
    StepLike,
    StepTypeEnum,
    check_retry_policies,
    retry_policy_list,
)

# Programs import some of these names from here, though they live elsewhere.
__all__ = ["EMRServerlessJobConfig", "EMRServerlessStep", "Properties"]

ERR_STR_WITHOUT_APP_ID_AND_APP_CONFIG = (
    "EMRServerlessStep {step_name} must have either application_id or application_config: an application that "
    "exists, or the configuration of one that is created for the step."
)
ERR_STR_WITH_BOTH_APP_ID_AND_APP_CONFIG = (
    "EMRServerlessStep {step_name} cannot have both application_id and application_config. To create an "
    "application from application_config, pass application_id=None."
)


class EMRServerlessJobConfig:
    """A job of EMR Serverless (``StartJobRun`` of its API). Every member may be or hold a variable.

    Args:
        job_driver: the program to run: ``{"sparkSubmit": {...}}`` or ``{"hive": {...}}``.
        execution_role_arn: the role of the job.
        configuration_overrides: ``configurationOverrides`` of the API.
        execution_timeout_minutes: the job is stopped after this time; the service's default is 12 hours.
        name: of the job.
        tags: of the job.

    Raises:
        ValidationError: the driver or the role is missing (a `ValueError`).
    """

    @static_arguments
    def __init__(
        self,
        job_driver: dict[str, Any] | PipelineVariable,
        execution_role_arn: str | PipelineVariable,
        configuration_overrides: dict[str, Any] | PipelineVariable | None = None,
        execution_timeout_minutes: int | PipelineVariable | None = None,
        name: str | PipelineVariable | None = None,
        tags: dict[str, Any] | PipelineVariable | None = None,
    ) -> None:
        if job_driver is None or execution_role_arn is None:
            raise ValidationError("EMRServerlessJobConfig: job_driver and execution_role_arn are required.")
        self.job_driver = job_driver
        self.execution_role_arn = execution_role_arn
        self.configuration_overrides = configuration_overrides
        self.execution_timeout_minutes = execution_timeout_minutes
        self.name = name
        self.tags = tags

    def to_request(self, application_id: str | PipelineVariable | None = None) -> dict[str, Any]:
        """Return the job in the form of the definition.

        Args:
            application_id: the application, where one exists.
        """
        return filled(
            applicationId=application_id,
            executionRoleArn=self.execution_role_arn,
            jobDriver=self.job_driver,
            configurationOverrides=self.configuration_overrides,
            executionTimeoutMinutes=self.execution_timeout_minutes,
            name=self.name,
            tags=self.tags,
        )


@attrs.define(eq=False, slots=False)
class EMRServerlessStep(ConfigurableRetryStep):
    """Runs a job in an EMR Serverless application that exists, or in one that is created for it.

    The properties are ``GetJobRunResponse`` of the EMR Serverless API: ``jobRun.jobRunId``, ...

    Arguments not listed here are those of `Step` and `ConfigurableRetryStep`.

    Args:
        job_config: the job.
        application_id: an application; None for a new one.
        application_config: a new application: ``CreateApplication`` of the EMR Serverless API.
        cache_config: reuse the result of an identical run.

    Raises:
        ValidationError: both of ``application_id`` and ``application_config`` are given, or neither (a `ValueError`).
    """

    response_shapes: ClassVar[tuple[str, ...]] = ("GetJobRunResponse",)
    response_service: ClassVar[str] = "emr-serverless"

    name: str
    display_name: str | None
    description: str | None
    job_config: EMRServerlessJobConfig
    application_id: str | PipelineVariable | None = None
    application_config: Mapping[str, Any] | None = None
    depends_on: Sequence[StepLike] | None = None
    cache_config: CacheConfig | None = None
    retry_policies: list[RetryPolicy] = attrs.field(
        factory=list, converter=retry_policy_list, validator=check_retry_policies
    )
    step_type: StepTypeEnum = attrs.field(default=StepTypeEnum.EMR_SERVERLESS, init=False)

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.job_config, EMRServerlessJobConfig):
            raise TypeError(
                f"Step {self.name!r}: job_config must be an EMRServerlessJobConfig, not "
                f"{type(self.job_config).__name__}."
            )
        if self.application_id is None and self.application_config is None:
            raise ValidationError(ERR_STR_WITHOUT_APP_ID_AND_APP_CONFIG.format(step_name=self.name))
        if self.application_id is not None and self.application_config is not None:
            raise ValidationError(ERR_STR_WITH_BOTH_APP_ID_AND_APP_CONFIG.format(step_name=self.name))

    @property
    def args(self) -> dict[str, Any]:
        """The role, the job, and the application."""
        return filled(
            ExecutionRoleArn=self.job_config.execution_role_arn,
            JobConfig=self.job_config.to_request(self.application_id),
            ApplicationId=self.application_id,
            ApplicationConfig=self.application_config,
        )

    @property
    def arguments(self) -> dict[str, Any]:
        return self.args
