"""Functions on the requests of steps."""

from __future__ import annotations

from collections.abc import Iterable, MutableMapping
from collections.abc import Set as AbstractSet
from typing import Any

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests.names import base_from_name


def list_to_request(entities: Iterable[Any]) -> list[Any]:
    """Return entities in the form of a definition; a step collection stands for each of its steps."""
    requests: list[Any] = []
    for entity in entities:
        if hasattr(entity, "request_dicts"):
            requests.extend(entity.request_dicts())
        else:
            requests.append(entity.to_request())
    return requests


def trim_request_dict(request_dict: MutableMapping[str, Any], job_key: str, config: Any) -> Any:
    """Remove the job's name from a request or, with custom job prefixes, the time stamp from the name.

    Args:
        request_dict: the request; it is changed.
        job_key: the member with the name.
        config: an object with a `PipelineDefinitionConfig` as ``pipeline_definition_config``; None for the default.

    Returns:
        The request.

    Raises:
        ValidationError: custom job prefixes are on, and the name is None (a `ValueError`).
    """
    if config is None or not config.pipeline_definition_config.use_custom_job_prefix:
        request_dict.pop(job_key, None)
    elif job_key in request_dict:
        name = request_dict[job_key]
        if name is None:
            raise ValidationError(
                f"Invalid input: use_custom_job_prefix flag is set but the name field [{job_key}] has not been "
                "specified. Pass it to the class that builds the request."
            )
        request_dict[job_key] = base_from_name(name) if isinstance(name, str) else name
    return request_dict


def validate_step_args_input(step_args: Any, expected_caller: AbstractSet[str], error_message: str) -> None:
    """Refuse values that are not step arguments, or that come from another method.

    Args:
        step_args: the return value of a method under a `PipelineSession`.
        expected_caller: the names of the allowed methods.
        error_message: the message of both errors.

    Raises:
        TypeError: the value is not step arguments.
        ValidationError: another method returned the value (a `ValueError`).
    """
    producer = getattr(step_args, "producer", None)
    if not isinstance(producer, str):
        raise TypeError(error_message)
    if producer not in expected_caller:
        raise ValidationError(error_message)
