"""The step types that programs bring along, and what each does in a local run.

A class of steps registers its type here when the class is made; the local control plane looks it up when a
pipeline with such a step starts. Neither imports the other, so this module needs nothing but the error tree.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from sagemaker.core.exceptions import ValidationError


class RegisteredStepType(NamedTuple):
    """A type of steps, as a class of steps has registered it.

    Attributes:
        name: the ``Type`` of such steps in a definition.
        local_behavior: runs such a step on this machine, a subclass of
            `sagemaker.core.local.step_types.StepBehavior`; None if the type does not run there.
        not_run_locally: the reason why the type does not run there. It continues a sentence that begins with
            the step: ``works in a service that is not on this machine``.
    """

    name: str
    local_behavior: type | None = None
    not_run_locally: str | None = None


_step_types: dict[str, RegisteredStepType] = {}


def register_step_type(
    name: str, *, local_behavior: type | None = None, not_run_locally: str | None = None
) -> None:
    """Register a step type.

    Several classes of steps may have the same type. A registration without behavior and reason only makes the
    type known; a behavior takes the place of a reason, and a later reason that of an earlier one.

    Args:
        name: the ``Type`` of such steps in a definition.
        local_behavior: see `RegisteredStepType`.
        not_run_locally: see `RegisteredStepType`.

    Raises:
        ValidationError: the type has another behavior already. A class of the same module and qualified name
            is the same behavior, defined again: a notebook cell that runs twice, a module that is reloaded.
    """
    if local_behavior is not None and not_run_locally is not None:
        raise ValidationError(
            f"Step type {name!r}: give either local_behavior or not_run_locally. A type with a behavior runs locally."
        )
    known = _step_types.get(name, RegisteredStepType(name))
    if local_behavior is None:
        if known.local_behavior is None and (not_run_locally is not None or name not in _step_types):
            _step_types[name] = RegisteredStepType(name, not_run_locally=not_run_locally)
        return
    if known.local_behavior is not None and _path(known.local_behavior) != _path(local_behavior):
        raise ValidationError(
            f"Step type {name!r} has the local behavior {_path(known.local_behavior)} already, and cannot have "
            f"{_path(local_behavior)} too. Give one of the types another name."
        )
    _step_types[name] = RegisteredStepType(name, local_behavior)


def registered_step_type(name: str) -> RegisteredStepType | None:
    """Return the registered type of this name; None if no class of steps has registered it."""
    return _step_types.get(name)


def registered_step_types() -> Mapping[str, RegisteredStepType]:
    """Return a read-only view of all registered types, by name."""
    return MappingProxyType(_step_types)


def _path(kind: type) -> str:
    return f"{kind.__module__}.{kind.__qualname__}"
