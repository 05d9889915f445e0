"""What one copy of a model needs: processors, accelerators, memory."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests import filled

_LOG = logging.getLogger(__name__)

_REQUESTED = frozenset({"num_accelerators", "num_cpus", "memory", "copies"})
_LIMITED = frozenset({"memory"})


class ResourceRequirements:
    """Processors, accelerators, memory and copies of a model (``ComputeResourceRequirements`` of the API).

    Args:
        requests: what each copy needs: ``num_cpus``, ``num_accelerators``, ``memory`` (MB, the least), and how many
            ``copies`` there are.
        limits: what each copy may use: ``memory`` (MB, the most).

    Attributes:
        num_cpus: processors, or None.
        num_accelerators: accelerators, or None.
        min_memory: MB, or None.
        max_memory: MB, or None.
        copy_count: copies; 1 unless requested.

    Raises:
        ValidationError: ``requests`` or ``limits`` is no mapping.
    """

    def __init__(
        self, requests: Mapping[str, Any] | None = None, limits: Mapping[str, Any] | None = None
    ) -> None:
        asked, allowed = _known("requests", requests, _REQUESTED), _known("limits", limits, _LIMITED)
        self.requests = requests
        self.limits = limits
        self.num_accelerators = asked.get("num_accelerators")
        self.num_cpus = asked.get("num_cpus")
        self.min_memory = asked.get("memory")
        self.max_memory = allowed.get("memory")
        self.copy_count = asked.get("copies", 1)

    def get_compute_resource_requirements(self) -> dict[str, Any]:
        """The structure of the API; the least memory is None where it was not requested."""
        given = filled(
            MaxMemoryRequiredInMb=self.max_memory,
            NumberOfCpuCoresRequired=self.num_cpus,
            NumberOfAcceleratorDevicesRequired=self.num_accelerators,
        )
        return {"MinMemoryRequiredInMb": self.min_memory, **given}

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ResourceRequirements):
            return NotImplemented
        return (self.requests, self.limits) == (other.requests, other.limits)

    def __hash__(self) -> int:
        return hash((str(self.requests), str(self.limits)))

    def __str__(self) -> str:
        given = {name: value for name, value in vars(self).items() if value is not None}
        return f"{type(self).__name__}: {given}"


def _known(name: str, given: Mapping[str, Any] | None, keys: frozenset[str]) -> Mapping[str, Any]:
    if given is None:
        return {}
    if not isinstance(given, Mapping):
        raise ValidationError(
            f"{name} of ResourceRequirements takes a mapping with {sorted(keys)}, not {given!r}."
        )
    for key in given:
        if key not in keys:
            _LOG.warning(
                "%s[%r] of ResourceRequirements has no effect; known are %s.", name, key, sorted(keys)
            )
    return given
