"""The step types that the local control plane knows: one module for each type that it runs.

The module of a type has the type's name in snake case and a class ``<type>Behavior``: ``register_model`` with
``RegisterModelBehavior``. It is imported when a definition has such a step. To add a type, add its module.
Types share the modules ``base`` and ``base_job``.

A program adds a type of its own by a class of steps with the attribute ``local_behavior``; see
`sagemaker.core.workflow.step_types`. The modules of this package take precedence.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil
import re
from collections.abc import Mapping
from typing import Any

import attrs

from sagemaker.core.exceptions import LocalRuntimeError
from sagemaker.core.local.step_types.base import RETRYABLE_ERRORS, Outcome, StepBehavior
from sagemaker.core.local.step_types.not_run import NOT_RUN
from sagemaker.core.workflow.step_types import registered_step_type, registered_step_types

__all__ = ["Outcome", "StepBehavior", "StepType", "find_step_type", "supported_step_types"]

_SUFFIX = "Behavior"
_TYPE_NAME = re.compile(r"[A-Za-z][A-Za-z0-9]*")
_WORD_START = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


@attrs.frozen
class StepType:
    """A type of steps: its behavior, or the reason why it does not run here, and the rules for its definition.

    Attributes:
        name: the ``Type`` in a definition.
        behavior: runs a step of the type; None if the type does not run here.
        reason: the reason why the type does not run here. It continues a sentence that begins with the step.
        ends_execution: see `StepBehavior`.
        cache_members: see `StepBehavior`.
        retryable_errors: see `StepBehavior`.
        needs_arguments: see `StepBehavior`.
    """

    name: str
    behavior: type[StepBehavior] | None = None
    reason: str = "is of a type that is not known"
    ends_execution: bool = False
    cache_members: tuple[str, ...] = ()
    retryable_errors: tuple[str, ...] = RETRYABLE_ERRORS
    needs_arguments: bool = True

    @classmethod
    def of(cls, name: str, behavior: type[StepBehavior]) -> StepType:
        """Return the type that a behavior declares."""
        return cls(
            name,
            behavior,
            reason="",
            ends_execution=behavior.ends_execution,
            needs_arguments=behavior.needs_arguments,
            cache_members=behavior.cache_members,
            retryable_errors=behavior.retryable_errors,
        )

    def argument_problem(self, arguments: Mapping[str, Any]) -> str | None:
        """Return what is wrong with a step's arguments in a definition; None for valid arguments."""
        return None if self.behavior is None else self.behavior.argument_problem(arguments)


def find_step_type(name: str) -> StepType:
    """Return the type of this name: of this package, registered by a program, or not run here.

    Raises:
        LocalRuntimeError: the registered behavior is not a `StepBehavior`.
    """
    return _own_type(name) or _registered_type(name) or _type_not_run(name)


def supported_step_types() -> list[str]:
    """Return the names of the types that run here, those that programs have registered last."""
    own = [_behavior_name(module.name) for module in pkgutil.iter_modules(__path__)]
    registered = [name for name, entry in registered_step_types().items() if entry.local_behavior]
    return list(dict.fromkeys([*filter(None, own), *registered]))


@functools.cache
def _own_type(name: str) -> StepType | None:
    """Return the type that has a module in this package."""
    if not _TYPE_NAME.fullmatch(name):
        return None
    module = f"{__name__}.{_WORD_START.sub('_', name).lower()}"
    try:
        behavior = getattr(importlib.import_module(module), f"{name}{_SUFFIX}", None)
    except ModuleNotFoundError as error:
        if error.name != module:
            raise
        return None
    return None if behavior is None else StepType.of(name, behavior)


def _behavior_name(module: str) -> str | None:
    """Return the name of the type whose module this is; None for a module that types share."""
    names = vars(importlib.import_module(f"{__name__}.{module}"))
    classes = (name.removesuffix(_SUFFIX) for name in names if name.endswith(_SUFFIX))
    return next((name for name in classes if _WORD_START.sub("_", name).lower() == module), None)


def _registered_type(name: str) -> StepType | None:
    entry = registered_step_type(name)
    if entry is None:
        return None
    behavior = entry.local_behavior
    if behavior is None:
        known = _type_not_run(name)
        unexplained = known.reason if name in NOT_RUN else "is of a type that declares no local behavior"
        return attrs.evolve(known, reason=entry.not_run_locally or unexplained)
    if not (isinstance(behavior, type) and issubclass(behavior, StepBehavior)):
        raise LocalRuntimeError(
            f"Step type {name!r}: its local_behavior {behavior!r} must be a subclass of "
            "sagemaker.core.local.StepBehavior."
        )
    return StepType.of(name, behavior)


def _type_not_run(name: str) -> StepType:
    entry = NOT_RUN.get(name)
    if entry is None:
        return StepType(name)
    return StepType(
        name,
        reason=entry.reason,
        retryable_errors=entry.retryable_errors,
        needs_arguments=entry.needs_arguments,
    )
