"""The experiment and trial in which the jobs of a pipeline are recorded."""

from __future__ import annotations

from typing import Any

import attrs

from sagemaker.core.workflow.entities import Entity, PipelineVariable, to_expression
from sagemaker.core.workflow.parameters import Parameter

__all__ = [
    "PipelineExperimentConfig",
    "PipelineExperimentConfigProperties",
    "PipelineExperimentConfigProperty",
]

# The regions with SageMaker Experiments; elsewhere the service refuses the setting.
EXPERIMENT_REGIONS = frozenset(
    [
        "af-south-1",
        "ap-east-1",
        "ap-northeast-1",
        "ap-northeast-2",
        "ap-northeast-3",
        "ap-south-1",
        "ap-southeast-1",
        "ap-southeast-2",
        "ap-southeast-3",
        "ca-central-1",
        "cn-north-1",
        "cn-northwest-1",
        "eu-central-1",
        "eu-north-1",
        "eu-south-1",
        "eu-south-2",
        "eu-west-1",
        "eu-west-2",
        "eu-west-3",
        "il-central-1",
        "me-south-1",
        "sa-east-1",
        "us-east-1",
        "us-east-2",
        "us-west-1",
        "us-west-2",
    ]
)


@attrs.frozen
class PipelineExperimentConfig(Entity):
    """The names of experiment and trial; created by the service where they do not exist.

    Args:
        experiment_name: text, a parameter or an execution variable.
        trial_name: likewise.
    """

    experiment_name: str | PipelineVariable
    trial_name: str | PipelineVariable

    def to_request(self) -> dict[str, Any]:
        """Return ``PipelineExperimentConfig`` of the definition."""
        return {
            "ExperimentName": to_expression(self.experiment_name),
            "TrialName": to_expression(self.trial_name),
        }

    def parameters(self) -> dict[str, Parameter]:
        """Return the parameters in the two names, by name."""
        variables = [name for name in (self.experiment_name, self.trial_name) if not isinstance(name, str)]
        leaves = (leaf for variable in variables for leaf in variable.leaves())
        return {leaf.name: leaf for leaf in leaves if isinstance(leaf, Parameter)}


class PipelineExperimentConfigProperty(PipelineVariable):
    """A name of the experiment configuration, as the execution resolved it."""

    def __init__(self, name: str) -> None:
        self.name = name

    @property
    def expr(self) -> dict[str, str]:
        """The expression of the name: ``{"Get": "PipelineExperimentConfig.<name>"}``."""
        return {"Get": f"PipelineExperimentConfig.{self.name}"}


class PipelineExperimentConfigProperties:
    """The names of the experiment configuration."""

    EXPERIMENT_NAME = PipelineExperimentConfigProperty("ExperimentName")
    TRIAL_NAME = PipelineExperimentConfigProperty("TrialName")
