"""Which earlier run of a step may stand in for a new one.

A step's cache key is made of the arguments that decide what its job computes. Which those are is the
service's rule for each step type; where results go, on what machines and under which role is not in it.

Rules: "Caching pipeline steps" of the SageMaker Pipelines developer guide.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

KEY_MEMBERS: Mapping[str, tuple[str, ...]] = {
    "Processing": ("AppSpecification", "Environment", "ProcessingInputs"),
    "Training": (
        "AlgorithmSpecification",
        "CheckpointConfig",
        "DebugHookConfig",
        "DebugRuleConfigurations",
        "Environment",
        "HyperParameters",
        "InputDataConfig",
    ),
}


def cache_key(step_type: str, arguments: Mapping[str, Any]) -> str | None:
    """The key of a step run with these evaluated arguments; None for a type that is not cached."""
    members = KEY_MEMBERS.get(step_type)
    if members is None:
        return None
    kept = {member: arguments[member] for member in members if member in arguments}
    return hashlib.sha256(json.dumps([step_type, kept], sort_keys=True).encode()).hexdigest()


def uses_cache(step: Mapping[str, Any]) -> bool:
    """Whether the step asks for an earlier result."""
    configuration = step.get("CacheConfig") or {}
    return configuration.get("Enabled") is True and step["Type"] in KEY_MEMBERS
