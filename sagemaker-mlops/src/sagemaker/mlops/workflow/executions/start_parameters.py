"""The parameters of a new execution: checks, and their form in the API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sagemaker.core.exceptions import ParameterValueError
from sagemaker.core.workflow.entities import is_pipeline_variable
from sagemaker.core.workflow.parameters import Parameter, ParameterString, ParameterTypeEnum


def format_start_parameters(parameters: Mapping[str, Any]) -> list[dict[str, str]]:
    """Return ``PipelineParameters`` of the API.

    Args:
        parameters: value by name.
    """
    return [{"Name": name, "Value": str(value)} for name, value in parameters.items()]


def check_start_parameters(
    pipeline: str, declared: Sequence[Parameter], values: Mapping[str, Any], *, complete: bool = True
) -> None:
    """Check values against the declarations.

    Args:
        pipeline: its name, for messages.
        declared: the parameters of the pipeline. Without any, names are not checked.
        values: value by name.
        complete: whether the pipeline has no other parameters than the declared ones.

    Raises:
        TypeError: the values are not a mapping.
        ParameterValueError: an unknown name, a value that its parameter does not take, or no value for a
            parameter without a default (a `ValueError`).
    """
    if not isinstance(values, Mapping):
        raise TypeError(
            f"The parameters of an execution are a mapping of name to value, not {values!r}. Write "
            'start(parameters={"Name": value}).'
        )
    by_name = {parameter.name: parameter for parameter in declared}
    for name, value in values.items():
        if is_pipeline_variable(value):
            raise ParameterValueError(
                f"Parameter {name!r} of pipeline {pipeline!r} is given a pipeline variable, which has a value "
                "only while an execution runs. Give a plain value."
            )
        if name in by_name:
            _check(by_name[name], value)
    if complete and declared:
        _check_names(pipeline, by_name, values)


def _check_names(pipeline: str, declared: Mapping[str, Parameter], values: Mapping[str, Any]) -> None:
    unknown = [name for name in values if name not in declared]
    if unknown:
        raise ParameterValueError(
            f"Unknown parameter {', '.join(map(repr, unknown))}: pipeline {pipeline!r} declares "
            f"{', '.join(declared)}."
        )
    missing = [name for name, one in declared.items() if one.default_value is None and name not in values]
    if missing:
        raise ParameterValueError(
            f"Parameter {', '.join(map(repr, missing))} of pipeline {pipeline!r} is undefined: it has no "
            "default. Give it a value in start(parameters={...})."
        )


def _check(parameter: Parameter, value: Any) -> None:
    if not _readable(parameter.parameter_type, value):
        raise ParameterValueError(
            f"Unexpected type of parameter {parameter.name!r}: it is of type {parameter.parameter_type.value} "
            f"and cannot be {value!r}."
        )
    allowed = parameter.enum_values if isinstance(parameter, ParameterString) else None
    if allowed and value not in allowed:
        raise ParameterValueError(
            f"Parameter {parameter.name!r} takes one of {allowed}, and cannot be {value!r}."
        )


def _readable(kind: ParameterTypeEnum, value: Any) -> bool:
    """Return whether the service can read the value's text as a value of the type."""
    if kind is ParameterTypeEnum.STRING:
        return isinstance(value, str | int | float)
    if kind.accepts(value):
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
