"""Values for parameters as an execution is started with them: names and text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sagemaker.core.exceptions import ParameterValueError
from sagemaker.core.workflow.parameters import Parameter, ParameterString, ParameterTypeEnum


def format_start_parameters(
    parameters: Mapping[str, Any], declared: Mapping[str, Parameter] | None = None
) -> list[dict[str, str]]:
    """``PipelineParameters`` of the API.

    Args:
        parameters: value by name.
        declared: checked against, where given.

    Raises:
        ParameterValueError: a value that its parameter does not take (a `ValueError`).
    """
    for name, value in parameters.items():
        parameter = (declared or {}).get(name)
        if parameter is not None:
            _check(parameter, value)
    return [{"Name": name, "Value": str(value)} for name, value in parameters.items()]


def _check(parameter: Parameter, value: Any) -> None:
    if not _readable(parameter.parameter_type, value):
        raise ParameterValueError(
            f"Parameter {parameter.name!r} is of type {parameter.parameter_type.value} and cannot be {value!r}."
        )
    allowed = parameter.enum_values if isinstance(parameter, ParameterString) else None
    if allowed and value not in allowed:
        raise ParameterValueError(
            f"Parameter {parameter.name!r} takes one of {allowed}, and cannot be {value!r}."
        )


def _readable(kind: ParameterTypeEnum, value: Any) -> bool:
    """Whether the service can read the value's text as one of the type."""
    if kind is ParameterTypeEnum.STRING or kind.accepts(value):
        return True
    if not isinstance(value, str):
        return False
    if kind is ParameterTypeEnum.BOOLEAN:
        return value.lower() in {"true", "false"}
    try:
        kind.python_type(value)
    except ValueError:
        return False
    return True
