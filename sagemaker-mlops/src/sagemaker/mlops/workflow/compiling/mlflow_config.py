"""The MLflow server and experiment of a pipeline, as members of its definition."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sagemaker.core.exceptions import PipelineDefinitionError
from sagemaker.core.requests import as_request
from sagemaker.core.workflow.entities import is_pipeline_variable, to_expression
from sagemaker.core.workflow.parameters import Parameter

# The service chooses the name of the run.
_MEMBERS = ("MlflowResourceArn", "MlflowExperimentName")


def mlflow_members(config: Any) -> dict[str, Any]:
    """Return ``MlflowConfig`` of a definition, in which pipeline variables may stand; empty for None.

    Args:
        config: a ``MlflowConfig`` shape, or a mapping as in the API.

    Raises:
        PipelineDefinitionError: the value is neither, or does not name a server (a `ValueError`).
    """
    if config is None:
        return {}
    request = as_request(config)
    if not isinstance(request, Mapping) or request.get("MlflowResourceArn") is None:
        raise PipelineDefinitionError(
            f"mlflow_config takes a MlflowConfig with mlflow_resource_arn, not {config!r}."
        )
    return {name: request[name] for name in _MEMBERS if request.get(name) is not None}


def mlflow_entry(members: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return the members with variables as expressions; None where all are missing."""
    return {name: to_expression(value) for name, value in members.items()} or None


def mlflow_parameters(members: Mapping[str, Any]) -> dict[str, Parameter]:
    """Return the parameters in the members by name."""
    variables = [value for value in members.values() if is_pipeline_variable(value)]
    leaves = (leaf for variable in variables for leaf in variable.leaves())
    return {leaf.name: leaf for leaf in leaves if isinstance(leaf, Parameter)}
