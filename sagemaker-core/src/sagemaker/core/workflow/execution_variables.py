"""Variables of the execution: its ids, its start time, the name of its pipeline."""

from __future__ import annotations

import attrs

from sagemaker.core.workflow.entities import PipelineVariable


@attrs.frozen(eq=False)
class ExecutionVariable(PipelineVariable):
    """A value that the service provides for the running execution."""

    name: str

    @property
    def expr(self) -> dict[str, str]:
        """The expression ``{"Get": "Execution.<name>"}`` of the definition document."""
        return {"Get": f"Execution.{self.name}"}

    def to_string(self) -> PipelineVariable:
        """Return the variable itself, which is text already."""
        return self


class ExecutionVariables:
    """The execution variables of the service.

    ``TRAINING_JOB_NAME`` and ``PROCESSING_JOB_NAME`` have a value only in the arguments of the step that runs the job.
    """

    START_DATETIME = ExecutionVariable("StartDateTime")
    CURRENT_DATETIME = ExecutionVariable("CurrentDateTime")
    PIPELINE_NAME = ExecutionVariable("PipelineName")
    PIPELINE_ARN = ExecutionVariable("PipelineArn")
    PIPELINE_EXECUTION_ID = ExecutionVariable("PipelineExecutionId")
    PIPELINE_EXECUTION_ARN = ExecutionVariable("PipelineExecutionArn")
    TRAINING_JOB_NAME = ExecutionVariable("TrainingJobName")
    PROCESSING_JOB_NAME = ExecutionVariable("ProcessingJobName")
