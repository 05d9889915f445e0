"""Step type ``RegisterModel``: creates a model package."""

from __future__ import annotations

from sagemaker.core.local.registry.operations import RegistryOperations
from sagemaker.core.local.step_types.base import STEP_ERRORS, Outcome, StepBehavior


class RegisterModelBehavior(StepBehavior):
    """Creates a model package, and its group if it does not exist."""

    retryable_errors = STEP_ERRORS

    def run(self) -> Outcome:
        registry = RegistryOperations(self.plane)
        group = self.arguments.get("ModelPackageGroupName")
        if isinstance(group, str):
            registry.ensure_model_package_group(group.rpartition("/")[2])
        arn = registry.create_model_package(**self.arguments)["ModelPackageArn"]
        response = registry.describe_model_package(ModelPackageName=arn)
        return Outcome("Succeeded", outputs=response, metadata={"RegisterModel": {"Arn": arn}})
