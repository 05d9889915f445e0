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
        step_args: the result of ``ModelTrainer.train()`` under a `PipelineSession`.
        cache_config: reuse the result of an identical run.

    Example:
        ```python
        from sagemaker.core.session import PipelineSession
        from sagemaker.mlops.workflow import TrainingStep
        from sagemaker.train import ModelTrainer

        session = PipelineSession(region="eu-west-1", account="111122223333", default_bucket="bucket")
        trainer = ModelTrainer(
            training_image="111122223333.dkr.ecr.eu-west-1.amazonaws.com/train:1",
            role="arn:aws:iam::111122223333:role/Jobs",
            sagemaker_session=session,
        )
        train = TrainingStep("Train", step_args=trainer.train())
        model = train.properties.ModelArtifacts.S3ModelArtifacts
        assert model.expr == {"Get": "Steps.Train.ModelArtifacts.S3ModelArtifacts"}
        ```
    """

    operations: ClassVar[tuple[str, ...]] = ("CreateTrainingJob",)
    source: ClassVar[str] = "model_trainer.train()"
    response_shapes: ClassVar[tuple[str, ...]] = ("DescribeTrainingJobResponse",)
    checks_late: ClassVar[bool] = True

    step_type: StepTypeEnum = attrs.field(default=StepTypeEnum.TRAINING, init=False)
