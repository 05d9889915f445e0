"""The cache key of a step: two runs of a step with the same key compute the same result.

The key is made of the arguments that decide what the step computes, its type's ``cache_members``. The place of
the results, the machines and the role are not part of it.

Rules: "Caching pipeline steps" of the SageMaker Pipelines developer guide.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from sagemaker.core.local.step_types import find_step_type


def cache_key(step_type: str, arguments: Mapping[str, Any]) -> str | None:
    """Return the key of a step with these evaluated arguments; None for a type that is not cached."""
    members = find_step_type(step_type).cache_members
    if not members:
        return None
    kept = {member: arguments[member] for member in members if member in arguments}
    return hashlib.sha256(json.dumps([step_type, kept], sort_keys=True).encode()).hexdigest()
