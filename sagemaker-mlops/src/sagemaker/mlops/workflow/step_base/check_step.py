"""The base of the check steps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

import attrs

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests import StagingSession
from sagemaker.core.workflow.entities import PipelineVariable, is_pipeline_variable
from sagemaker.core.workflow.parameters import Parameter, ParameterTypeEnum
from sagemaker.core.workflow.properties import Properties
from sagemaker.mlops.workflow.check_job_config import CheckJobConfig
from sagemaker.mlops.workflow.step_base import CacheConfig, Step, StepLike, StepTypeEnum


@attrs.define(eq=False, slots=False)
class CheckStep(Step):
    """Base of the check steps: a baselining job, and a comparison of its results with a baseline.

    Arguments not listed here are those of `Step`.

    Args:
        check_job_config: the job.
        skip_check: only compute and register the baseline.
        fail_on_violation: whether the step fails when the check does.
        register_new_baseline: whether later steps read the computed baseline as the one to use.
        model_package_group_name: the group whose latest approved package has the baseline to compare with.
        supplied_baseline_constraints: constraints to compare with, instead of the group's.
        cache_config: reuse the result of an identical run.
    """

    # Names of the step's outputs; all are S3 URIs.
    outputs: ClassVar[tuple[str, ...]] = ()
    # The prefix of the job's name, whatever the base name is, as published.
    job_prefix: ClassVar[str] = ""

    name: str
    check_job_config: CheckJobConfig
    skip_check: bool | PipelineVariable = False
    fail_on_violation: bool | PipelineVariable = True
    register_new_baseline: bool | PipelineVariable = False
    model_package_group_name: str | PipelineVariable | None = None
    supplied_baseline_constraints: str | PipelineVariable | None = None
    display_name: str | None = None
    description: str | None = None
    cache_config: CacheConfig | None = None
    depends_on: Sequence[StepLike] | None = None
    step_type: StepTypeEnum | None = attrs.field(default=None, init=False)

    @property
    def properties(self) -> Any:
        """The baselines' S3 URIs, as variables: the computed ones and the ones to use."""
        return Properties(self.name, members=dict.fromkeys(self.outputs, "String"), step=self)

    @property
    def check_type(self) -> str:
        """``CheckType`` of the step, one of the values of the service."""
        raise NotImplementedError(f"{type(self).__name__} does not define check_type")

    def staging_session(self) -> StagingSession | None:
        """Return the session of the job."""
        return self.check_job_config.sagemaker_session

    def job_name_entry(self) -> dict[str, Any]:
        """Return ``ProcessingJobName`` with custom job prefixes."""
        return {"ProcessingJobName": self.job_prefix}

    def to_request(self) -> dict[str, Any]:
        """Return the step as a tree, in which members without a value are null."""
        request = Step.to_request(self)
        request["CheckType"] = self.check_type
        request["ModelPackageGroupName"] = self.model_package_group_name
        request["SkipCheck"] = self.skip_check
        request["FailOnViolation"] = self.fail_on_violation
        request["RegisterNewBaseline"] = self.register_new_baseline
        request["SuppliedBaselineConstraints"] = self.supplied_baseline_constraints
        return request


def require_job(step: str, config: Any) -> None:
    """Refuse a value that is not a job configuration.

    Raises:
        ValidationError: it is something else (a `ValueError`).
    """
    if not isinstance(config, CheckJobConfig):
        raise ValidationError(
            f"Step {step!r}: check_job_config must be a CheckJobConfig, not {type(config).__name__}."
        )


def environment_text(step: str, name: str, value: Any) -> Any:
    """Return a value of the environment as text, and a pipeline variable as it is.

    Raises:
        ValidationError: the value is a parameter of another type than text (a `ValueError`).
    """
    if not is_pipeline_variable(value):
        return value if value is None else str(value)
    if isinstance(value, Parameter) and value.parameter_type is not ParameterTypeEnum.STRING:
        raise ValidationError(
            f"{name} cannot be Parameter types other than ParameterString. Step {step!r} has {value!r} there: a "
            "container's environment is text."
        )
    return value


def check_input(name: str, location: Any, local_path: str) -> dict[str, Any]:
    """Return the processing input of a check; the service fills in its own defaults."""
    source = {"S3Uri": location, "LocalPath": local_path, "S3DataType": "S3Prefix", "S3InputMode": "File"}
    return {"InputName": name, "S3Input": source}


def check_output(name: str, location: Any, local_path: str, upload_mode: str) -> dict[str, Any]:
    """Return the processing output of a check."""
    target = {"S3Uri": location, "LocalPath": local_path, "S3UploadMode": upload_mode}
    return {"OutputName": name, "S3Output": target}
