"""A step that trains a model."""

from __future__ import annotations

from typing import ClassVar

import attrs

from sagemaker.mlops.workflow.step_base import StepTypeEnum
from sagemaker.mlops.workflow.step_base.request_step import JobRequestStep

__all__ = ["TrainingStep"]


@attrs.define(eq=False, slots=False)
class TrainingStep(JobRequestStep):
    """Trains a model.

    The properties are ``DescribeTrainingJobResponse`` of the API.

    Arguments not listed here are those of `Step` and `ConfigurableRetryStep`.

    Args:
        step_args: what ``ModelTrainer.train()`` returns under a `PipelineSession`.
        cache_config: take the result of an identical run.
    """

    operations: ClassVar[tuple[str, ...]] = ("CreateTrainingJob",)
    source: ClassVar[str] = "model_trainer.train()"
    response_shapes: ClassVar[tuple[str, ...]] = ("DescribeTrainingJobResponse",)
    checks_late: ClassVar[bool] = True

    step_type: StepTypeEnum = attrs.field(default=StepTypeEnum.TRAINING, init=False)
