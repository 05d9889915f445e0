"""A step that runs a job of a category with a configuration document."""

from __future__ import annotations

from typing import ClassVar

import attrs

from sagemaker.mlops.workflow.request_step_base import JobRequestStep
from sagemaker.mlops.workflow.step_base import StepTypeEnum


@attrs.define(eq=False, slots=False)
class JobStep(JobRequestStep):
    """Runs a job of ``CreateJob``, whose configuration is a document of its category.

    The properties are ``DescribeJobResponse`` of the API.

    Args:
        name: see `Step`.
        step_args: what ``train()`` of a trainer that makes such jobs returns under a `PipelineSession`: a
            ``CreateJob`` request, its ``JobConfigDocument`` a `JobDocument`.
        display_name: see `Step`.
        description: see `Step`.
        cache_config: take the result of an identical run.
        depends_on: see `Step`.
        retry_policies: see `ConfigurableRetryStep`.
    """

    operations: ClassVar[tuple[str, ...]] = ("CreateJob",)
    source: ClassVar[str] = "a producer that creates a SageMaker job via CreateJob"
    response_shapes: ClassVar[tuple[str, ...]] = ("DescribeJobResponse",)
    checks_late: ClassVar[bool] = True

    step_type: StepTypeEnum = attrs.field(default=StepTypeEnum.JOB, init=False)
