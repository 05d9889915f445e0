"""Variables of the execution itself: its ids, its start time, the pipeline's name."""

from __future__ import annotations

import attrs

from sagemaker.core.workflow.entities import PipelineVariable


@attrs.frozen(eq=False)
class ExecutionVariable(PipelineVariable):
    """A value that the service knows about the running execution: ``{"Get": "Execution.<name>"}``."""

    name: str

    @property
    def expr(self) -> dict[str, str]:
        """``{"Get": "Execution.<name>"}``."""
        return {"Get": f"Execution.{self.name}"}

    def to_string(self) -> PipelineVariable:
        """Itself: execution variables are text."""
        return self


class ExecutionVariables:
    """All execution variables.

    The two job names have a value only inside the arguments of the step that runs the job.
    """

    START_DATETIME = ExecutionVariable("StartDateTime")
    CURRENT_DATETIME = ExecutionVariable("CurrentDateTime")
    PIPELINE_NAME = ExecutionVariable("PipelineName")
    PIPELINE_ARN = ExecutionVariable("PipelineArn")
    PIPELINE_EXECUTION_ID = ExecutionVariable("PipelineExecutionId")
    PIPELINE_EXECUTION_ARN = ExecutionVariable("PipelineExecutionArn")
    TRAINING_JOB_NAME = ExecutionVariable("TrainingJobName")
    PROCESSING_JOB_NAME = ExecutionVariable("ProcessingJobName")
