"""What the function of a step returned, once its job has completed."""

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
    """The value that the function of a step returned.

    Args:
        step_name: of the step, which a decorated function made.
        step_list: the step records of the execution.
        execution_id: the last part of the execution's ARN, for messages.
        sagemaker_session: through which the job and its result are read.
        allow_pickle: whether a result that is no data may be unpickled; by default what the function was
            declared with.

    Raises:
        ValidationError: the execution has no such step (a `ValueError`).
        ConfigurationError: the step runs no function (a `ValueError`).
        StepNotCompletedError: it has no job yet (a `RuntimeError`).
        RemoteFunctionError: its job has not completed.
        DeserializationError: the result cannot be read, was changed, or may not be unpickled.
    """
    records = {record["StepName"]: record for record in step_list}
    if step_name not in records:
        raise ValidationError(
            f"Invalid step name {step_name}: of execution {execution_id} there are "
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
    # By way of the package, which loads it now: most programs read no results.
    return remote_function.function_result(
        description, sagemaker_session.s3_client, allow_pickle=allow_pickle
    )
