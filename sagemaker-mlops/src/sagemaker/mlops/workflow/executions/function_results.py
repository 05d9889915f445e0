"""Results of the functions of steps whose jobs have completed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sagemaker.core import remote_function
from sagemaker.core.exceptions import ConfigurationError, StepNotCompletedError, ValidationError
from sagemaker.core.session import Session


def get_function_step_result(
    step_name: str,
    step_list: Sequence[Mapping[str, Any]],
    execution_id: str,
    sagemaker_session: Session,
    *,
    allow_pickle: bool | None = None,
) -> Any:
    """Return the value that the function of a step returned.

    Args:
        step_name: of a step made by a decorated function.
        step_list: the step records of the execution.
        execution_id: the last part of the execution's ARN, for messages.
        sagemaker_session: reads the job and its result.
        allow_pickle: whether a result that is not plain data may be unpickled; by default as the function was
            declared.

    Raises:
        ValidationError: the execution has no such step (a `ValueError`).
        ConfigurationError: the step runs no function (a `ValueError`).
        StepNotCompletedError: the step has no job yet (a `RuntimeError`).
        RemoteFunctionError: its job has not completed.
        DeserializationError: the result cannot be read, was altered, or may not be unpickled.
    """
    records = {record["StepName"]: record for record in step_list}
    if step_name not in records:
        raise ValidationError(
            f"Invalid step name {step_name}: execution {execution_id} has "
            f"{', '.join(sorted(records)) or 'no steps yet'}."
        )
    metadata = records[step_name].get("Metadata")
    if not metadata:
        raise StepNotCompletedError(f"step {step_name} is not in Completed status.")
    if "TrainingJob" not in metadata:
        raise ConfigurationError(
            "This method can only be used on pipeline steps created using @step decorator. "
            f"Step {step_name!r} is another one."
        )
    job = metadata["TrainingJob"]["Arn"].rpartition("/")[2]
    description = sagemaker_session.sagemaker_client.describe_training_job(TrainingJobName=job)
    # The package loads the module on use: most programs do not read results.
    return remote_function.function_result(
        description, sagemaker_session.s3_client, allow_pickle=allow_pickle
    )
