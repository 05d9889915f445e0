"""The MLflow server and experiment that a pipeline logs to, as the definition has them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sagemaker.core.exceptions import PipelineDefinitionError
from sagemaker.core.requests import as_request
from sagemaker.core.workflow.entities import is_pipeline_variable, to_expression
from sagemaker.core.workflow.parameters import Parameter

# A run name is the service's to choose: a pipeline has none.
_MEMBERS = ("MlflowResourceArn", "MlflowExperimentName")


def mlflow_members(given: Any) -> dict[str, Any]:
    """``MlflowConfig`` of a definition, in which pipeline variables may stand; empty for none.

    Args:
        given: a ``MlflowConfig`` shape, or a mapping as in the API.

    Raises:
        PipelineDefinitionError: it is neither, or names no server (a `ValueError`).
    """
    if given is None:
        return {}
    request = as_request(given)
    if not isinstance(request, Mapping) or request.get("MlflowResourceArn") is None:
        raise PipelineDefinitionError(
            f"mlflow_config takes a MlflowConfig with mlflow_resource_arn, not {given!r}."
        )
    return {name: request[name] for name in _MEMBERS if request.get(name) is not None}


def mlflow_entry(members: Mapping[str, Any]) -> dict[str, Any] | None:
    """The members with variables as expressions; None for no member."""
    return {name: to_expression(value) for name, value in members.items()} or None


def mlflow_parameters(members: Mapping[str, Any]) -> dict[str, Parameter]:
    """The parameters that the members are made of, by name."""
    variables = [value for value in members.values() if is_pipeline_variable(value)]
    leaves = (leaf for variable in variables for leaf in variable.leaves())
    return {leaf.name: leaf for leaf in leaves if isinstance(leaf, Parameter)}
