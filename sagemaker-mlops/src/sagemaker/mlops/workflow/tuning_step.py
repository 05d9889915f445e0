"""A step that searches the best hyperparameters."""

from __future__ import annotations

from typing import ClassVar

import attrs

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.staging.places import tuned_model
from sagemaker.core.workflow.entities import Join, PipelineVariable
from sagemaker.mlops.workflow.step_base import StepTypeEnum
from sagemaker.mlops.workflow.step_base.request_step import JobRequestStep

__all__ = ["TuningStep"]

# The service lists this many training jobs of a tuning job to a pipeline.
_RANKED_TRAINING_JOBS = 50


@attrs.define(eq=False, slots=False)
class TuningStep(JobRequestStep):
    """Searches the best hyperparameters of a training job.

    The properties are ``DescribeHyperParameterTuningJobResponse``, with ``TrainingJobSummaries`` (the best job first), of the API.

    Arguments not listed here are those of `Step` and `ConfigurableRetryStep`.

    Args:
        step_args: the result of ``HyperparameterTuner.tune()`` under a `PipelineSession`.
        cache_config: reuse the result of an identical run.
    """

    operations: ClassVar[tuple[str, ...]] = ("CreateHyperParameterTuningJob",)
    source: ClassVar[str] = "tuner.tune()"
    response_shapes: ClassVar[tuple[str, ...]] = (
        "DescribeHyperParameterTuningJobResponse",
        "ListTrainingJobsForHyperParameterTuningJobResponse",
    )

    step_type: StepTypeEnum = attrs.field(default=StepTypeEnum.TUNING, init=False)

    def get_top_model_s3_uri(
        self, top_k: int, s3_bucket: str | PipelineVariable, prefix: str | PipelineVariable = ""
    ) -> Join:
        """Return the S3 URI of the model of one of the best training jobs.

        Args:
            top_k: its rank, 0 to 49; 0 is the best.
            s3_bucket: the bucket of the training jobs' output path.
            prefix: the rest of that path.

        Raises:
            ValidationError: the service does not keep this rank (a `ValueError`).
        """
        if not isinstance(top_k, int) or not 0 <= top_k < _RANKED_TRAINING_JOBS:
            raise ValidationError(
                f"Step {self.name!r}: top_k must be from 0 (the best model) to {_RANKED_TRAINING_JOBS - 1}, "
                f"not {top_k!r}."
            )
        job = self.properties.TrainingJobSummaries[top_k].TrainingJobName
        return tuned_model(s3_bucket, prefix, job)
