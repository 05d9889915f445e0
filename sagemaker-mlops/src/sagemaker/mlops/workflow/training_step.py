"""A step that trains a model."""

from __future__ import annotations

from typing import ClassVar

import attrs

from sagemaker.mlops.workflow.request_step_base import JobRequestStep
from sagemaker.mlops.workflow.step_base import StepTypeEnum


@attrs.define(eq=False, slots=False)
class TrainingStep(JobRequestStep):
    """Trains a model.

    The properties are ``DescribeTrainingJobResponse`` of the API.

    Args:
        name: see `Step`.
        step_args: what ``ModelTrainer.train()`` returns under a `PipelineSession`.
        display_name: see `Step`.
        description: see `Step`.
        cache_config: take the result of an identical run.
        depends_on: see `Step`.
        retry_policies: see `ConfigurableRetryStep`.
    """

    operations: ClassVar[tuple[str, ...]] = ("CreateTrainingJob",)
    source: ClassVar[str] = "model_trainer.train()"
    response_shapes: ClassVar[tuple[str, ...]] = ("DescribeTrainingJobResponse",)
    checks_late: ClassVar[bool] = True

    step_type: StepTypeEnum = attrs.field(default=StepTypeEnum.TRAINING, init=False)
