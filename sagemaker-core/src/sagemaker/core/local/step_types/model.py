"""Step type ``Model``: creates a model."""

from __future__ import annotations

from sagemaker.core.local.names import resource_name
from sagemaker.core.local.registry.operations import RegistryOperations
from sagemaker.core.local.step_types.base import STEP_ERRORS, Outcome, StepBehavior


class ModelBehavior(StepBehavior):
    """Creates a model under a name of the execution; a name in the arguments becomes its prefix."""

    retryable_errors = STEP_ERRORS

    def run(self) -> Outcome:
        registry = RegistryOperations(self.plane)
        name = resource_name(self.execution_id, self.step["Name"], self.arguments.get("ModelName"))
        registry.create_model(**{**self.arguments, "ModelName": name})
        response = registry.describe_model(ModelName=name)
        return Outcome("Succeeded", outputs=response, metadata={"Model": {"Arn": response["ModelArn"]}})
