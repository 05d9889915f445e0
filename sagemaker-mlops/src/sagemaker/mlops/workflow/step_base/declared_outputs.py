"""Outputs that a step declares by name and type, because they are not part of a response of the service.

``step.properties.Outputs["name"]`` is the variable. A declaration knows its step, so that it may stand in a request
itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import Any, TypeVar

import attrs

from sagemaker.core.exceptions import UnknownOutputError, ValidationError
from sagemaker.core.workflow.entities import Entity, VariableSource
from sagemaker.core.workflow.properties import Properties
from sagemaker.mlops.workflow.step_base import Step

EnumType = TypeVar("EnumType", bound=Enum)


def output_type(kind: type[EnumType], value: EnumType | str) -> EnumType:
    """Return the type of an output, also from its name in the definition.

    Raises:
        ValidationError: the type does not exist.
    """
    try:
        return kind(value)
    except ValueError:
        names = ", ".join(repr(member.value) for member in kind)
        raise ValidationError(f"output_type must be one of {names}, not {value!r}.") from None


@attrs.define(slots=False)
class DeclaredOutput(Entity, VariableSource):
    """Base of the declarations of outputs."""

    output_name: str | None
    output_type: Enum
    _steps: list[Step] = attrs.field(factory=list, init=False, eq=False, repr=False)

    def to_request(self) -> dict[str, Any]:
        """Return an entry of ``OutputParameters``: ``{"OutputName", "OutputType"}``."""
        return {"OutputName": self.output_name, "OutputType": self.output_type.value}

    def expr(self, step_name: str) -> dict[str, str]:
        """Return the expression of this output of the step of that name."""
        return {"Get": f"Steps.{step_name}.{self.path}"}

    @property
    def path(self) -> str:
        """Its path below the step: ``OutputParameters['name']``."""
        return f"OutputParameters['{self.output_name}']"

    def variable(self) -> Properties:
        """Return the output of the step that declares it.

        Raises:
            UnknownOutputError: no step declares it, or several do.
        """
        if len(self._steps) == 1:
            return self.of(self._steps[0])
        owners = " and ".join(repr(step.name) for step in self._steps)
        problem = f"is declared by the steps {owners}" if owners else "is declared by no step"
        raise UnknownOutputError(
            f"Output {self.output_name!r} {problem}. Write <step>.properties.Outputs[{self.output_name!r}] for the "
            "step that you mean."
        )

    def of(self, step: Step) -> Properties:
        """Return this output of a step as a variable."""
        return Properties(step.name, self.path, step=step, members={})

    def bind(self, step: Step) -> None:
        """Record a step that declares this output."""
        self._steps.append(step)


def declare(step: Step, outputs: Iterable[Any] | None) -> list[DeclaredOutput]:
    """Return the outputs of a step, bound to it.

    Raises:
        TypeError: one of them is not a declaration.
        ValidationError: one has no name, or the name of another.
    """
    declared: dict[str, DeclaredOutput] = {}
    for output in outputs or ():
        if not isinstance(output, DeclaredOutput):
            raise TypeError(
                f"Step {step.name!r}: outputs must be output declarations, not {type(output).__name__}."
            )
        if not isinstance(output.output_name, str) or not output.output_name:
            raise ValidationError(f"Step {step.name!r}: an output needs output_name, a text; not {output!r}.")
        if output.output_name in declared:
            raise ValidationError(f"Step {step.name!r} declares two outputs named {output.output_name!r}.")
        declared[output.output_name] = output
    for output in declared.values():
        output.bind(step)
    return list(declared.values())


def inputs_of(step: Step, inputs: Any) -> dict[str, Any]:
    """Return the inputs of a step; empty for None.

    Raises:
        TypeError: they are not a dictionary.
    """
    if inputs is None:
        return {}
    if not isinstance(inputs, dict):
        raise TypeError(f"Step {step.name!r}: inputs must be a dictionary, not {type(inputs).__name__}.")
    return inputs


class DeclaredOutputs(dict[str, Properties]):
    """The outputs of a step as variables, by name."""

    def __init__(self, step: Step, outputs: Iterable[DeclaredOutput]) -> None:
        super().__init__((str(output.output_name), output.of(step)) for output in outputs)
        self._step = step

    def __missing__(self, name: str) -> Properties:
        known = ", ".join(map(repr, self)) or "none"
        raise UnknownOutputError(f"Step {self._step.name!r} has no output {name!r}. It declares: {known}.")


class OutputProperties(Properties):
    """The properties of a step that declares its outputs.

    Attributes:
        Outputs: the variables by name; a name that is not declared raises `UnknownOutputError` (a `KeyError`).
    """

    __slots__ = ("Outputs", "_outputs")

    def __init__(self, step: Step, outputs: Iterable[DeclaredOutput]) -> None:
        super().__init__(step.name, step=step, members={})
        self._outputs = tuple(outputs)
        self.Outputs = DeclaredOutputs(step, self._outputs)

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (self._step, self._outputs))

    def _describe(self) -> str:
        return "its outputs are in .Outputs['name']."
