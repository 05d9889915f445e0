"""The bases of step kinds, and what several of them share."""

from sagemaker.mlops.workflow.step_base.step import (
    AddedDependencies,
    CacheConfig,
    ConfigurableRetryStep,
    Step,
    StepLike,
    StepTypeEnum,
    check_retry_policies,
    retry_policy_list,
    step_list,
)

__all__ = [
    "AddedDependencies",
    "CacheConfig",
    "ConfigurableRetryStep",
    "Step",
    "StepLike",
    "StepTypeEnum",
    "check_retry_policies",
    "retry_policy_list",
    "step_list",
]
