"""Types of steps beside the service's own: those that programs and extensions define."""

from __future__ import annotations

from typing import NamedTuple


class StepType(NamedTuple):
    """A registered step type.

    Attributes:
        local_behavior: the class that runs steps of the type on this machine.
        not_run_locally: why steps of the type do not run there, as the end of a sentence about the step.
    """

    local_behavior: type | None = None
    not_run_locally: str | None = None


_registered: dict[str, StepType] = {}


def register_step_type(
    name: str, *, local_behavior: type | None = None, not_run_locally: str | None = None
) -> None:
    """Register a step type; a later registration under the same name replaces the earlier one.

    Args:
        name: ``Type`` of the step in the definition.
        local_behavior: see `StepType`.
        not_run_locally: see `StepType`.
    """
    _registered[name] = StepType(local_behavior, not_run_locally)


def registered_step_type(name: str) -> StepType:
    """Return what is registered for a type; an empty `StepType` for a type that is not registered."""
    return _registered.get(name, StepType())
