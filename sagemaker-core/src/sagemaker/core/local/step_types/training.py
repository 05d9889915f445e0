"""Step type ``Training``: runs a training job."""

from __future__ import annotations

from sagemaker.core.local.jobs.training_job import TrainingJob
from sagemaker.core.local.step_types.base_job import JobBehavior


class TrainingBehavior(JobBehavior):
    """The behavior of a training step."""

    job = TrainingJob
    cache_members = (
        "AlgorithmSpecification",
        "CheckpointConfig",
        "DebugHookConfig",
        "DebugRuleConfigurations",
        "Environment",
        "HyperParameters",
        "InputDataConfig",
    )
