"""What pipelines are written with: entities, and variables whose value exists only at run time.

A `PipelineVariable` stands in a request where a value will stand when the pipeline runs. Its one wire form
is `PipelineVariable.expr`, an object of the definition document. Everything that would need the value while
the pipeline is being written down raises, and says what to write instead.

Imports only the standard library, attrs and the error tree.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import EnumMeta
from typing import Any, ClassVar, NoReturn, Protocol, TypeAlias

import attrs

from sagemaker.core.exceptions import PipelineVariableError

PrimitiveType: TypeAlias = "str | int | bool | float | None"
RequestType: TypeAlias = "dict[str, Any] | list[dict[str, Any]]"

_PRIMITIVES = (str, int, float)


class NamedStep(Protocol):
    """The part of a step that its outputs know."""

    name: str


class DefaultEnumMeta(EnumMeta):
    """Enumerations whose first member is the default: calling the class without a value gives it."""

    default = object()

    def __call__(cls, *args: Any, value: Any = default, **kwargs: Any) -> Any:
        """Look a member up by value; without a value, the first member."""
        if value is DefaultEnumMeta.default and not args:
            return next(iter(cls))
        lookup = args if value is DefaultEnumMeta.default else (value, *args)
        return super().__call__(*lookup, **kwargs)

    factory = __call__


class Entity:
    """Something that is written into a definition as an object of its own."""

    __slots__ = ()

    def to_request(self) -> RequestType:
        """The object as it stands in the definition document."""
        raise NotImplementedError(f"{type(self).__name__} does not define to_request()")


class PipelineVariable:
    """A value that is known only when the pipeline runs.

    Two variables are equal when they have the same expression. Comparing one with a plain value raises: the
    comparison belongs into a `ConditionStep`.
    """

    __slots__ = ()

    @property
    def expr(self) -> RequestType:
        """The expression in the definition document, for instance ``{"Get": "Parameters.Name"}``."""
        raise NotImplementedError(f"{type(self).__name__} does not define expr")

    def to_string(self) -> PipelineVariable:
        """The same value as text; needed where the service wants a string and this is not one."""
        return Join(on="", values=[self])

    def operands(self) -> Sequence[Any]:
        """The values that this variable is made of; some may be variables themselves."""
        return ()

    def leaves(self) -> Iterator[PipelineVariable]:
        """This variable and all variables inside it, each once per place, in reading order."""
        pending: list[Any] = [self]
        while pending:
            node = as_variable(pending.pop())
            if node is not None:
                yield node
                pending.extend(reversed(node.operands()))

    def __str__(self) -> str:
        self._refuse_conversion(
            "Pipeline variables do not support __str__ operation. "
            "Please use `.to_string()` to convert it to string type in execution time or use `.expr` to "
            "translate it to Json for display purpose in Python SDK.",
            'To compose text, write Join(on="", values=["text", <variable>]) instead of an f-string',
        )

    def __format__(self, format_spec: str) -> str:
        return str(self)

    def __int__(self) -> int:
        self._refuse_conversion(
            "Pipeline variables do not support __int__ operation.",
            "Pass the variable itself where the number is needed",
        )

    def __float__(self) -> float:
        self._refuse_conversion(
            "Pipeline variables do not support __float__ operation.",
            "Pass the variable itself where the number is needed",
        )

    def __add__(self, other: object) -> NoReturn:
        self._refuse_conversion(
            "Pipeline variables do not support concatenation.",
            'Write Join(on="", values=[<variable>, other]) instead',
        )

    def __radd__(self, other: object) -> NoReturn:
        self.__add__(other)

    def __bool__(self) -> bool:
        self._refuse(
            "Pipeline variables have no truth value while the pipeline is being defined.",
            "Branch with ConditionStep(conditions=[ConditionEquals(left=<variable>, right=True)]), "
            "or test `<variable> is None`",
        )

    def __iter__(self) -> Iterator[Any]:
        self._refuse(
            "Pipeline variables do not support iteration.",
            "Index the items you need, or pass the variable itself to the step that reads it",
        )

    def __contains__(self, item: object) -> bool:
        self._refuse(
            "Pipeline variables cannot be searched with `in` while the pipeline is being defined.",
            "To test whether the value is one of several, write ConditionIn(value=<variable>, in_values=[...]) "
            "in a ConditionStep",
        )

    def __eq__(self, other: object) -> bool:
        if isinstance(other, PipelineVariable):
            return type(self) is type(other) and self._key() == other._key()
        if isinstance(other, _PRIMITIVES):
            self._refuse_comparison("==", "ConditionEquals")
        return NotImplemented

    def __hash__(self) -> int:
        return hash((type(self), self._key()))

    def __lt__(self, other: object) -> NoReturn:
        self._refuse_comparison("<", "ConditionLessThan")

    def __le__(self, other: object) -> NoReturn:
        self._refuse_comparison("<=", "ConditionLessThanOrEqualTo")

    def __gt__(self, other: object) -> NoReturn:
        self._refuse_comparison(">", "ConditionGreaterThan")

    def __ge__(self, other: object) -> NoReturn:
        self._refuse_comparison(">=", "ConditionGreaterThanOrEqualTo")

    def _key(self) -> Any:
        """What equality and hashing compare."""
        return repr(self.expr)

    def _refuse_comparison(self, operator: str, condition: str) -> NoReturn:
        self._refuse(
            f"Pipeline variables cannot be compared with {operator} while the pipeline is being defined.",
            f"Write {condition}(left=<variable>, right=<value>) in a ConditionStep",
        )

    def _refuse_conversion(self, problem: str, remedy: str) -> NoReturn:
        # The published API documents the builtin itself, and programs look at its name.
        raise TypeError(f"{problem} {remedy}. The variable is {self!r}.")

    def _refuse(self, problem: str, remedy: str) -> NoReturn:
        raise PipelineVariableError(f"{problem} {remedy}. The variable is {self!r}.")


@attrs.frozen(eq=False)
class Join(PipelineVariable):
    """Text made of literals and variables, joined when the pipeline runs (``Std:Join``).

    Args:
        on: the separator; empty by default.
        values: literals (text, numbers, booleans) and variables, nested joins included.
    """

    on: str = ""
    values: list[Any] = attrs.field(factory=list)

    @property
    def expr(self) -> dict[str, Any]:
        """``{"Std:Join": {"On": ..., "Values": [...]}}``."""
        return {"Std:Join": {"On": self.on, "Values": [to_expression(value) for value in self.values]}}

    def to_string(self) -> PipelineVariable:
        """Itself: a join is text already."""
        return self

    def operands(self) -> Sequence[Any]:
        """The joined values."""
        return self.values


class StepOutput(PipelineVariable):
    """A variable that a step gives when it has run. It knows its step, not only the step's name."""

    __slots__ = ("_step",)

    # Whether who reads it lists the step in its DependsOn. The service itself sees references to a step's
    # properties; it does not see that a file was written by a step.
    listed: ClassVar[bool] = False

    def __init__(self, step: NamedStep | None = None) -> None:
        self._step = step

    @property
    def step(self) -> NamedStep | None:
        """The step that gives this value, where it is known as an object."""
        return self._step


class VariableSource:
    """What is no variable itself and may stand for one in a request: the declaration of a step's output."""

    __slots__ = ()

    def variable(self) -> PipelineVariable:
        """The variable that this stands for."""
        raise NotImplementedError(f"{type(self).__name__} does not define variable()")


def as_variable(value: Any) -> PipelineVariable | None:
    """The variable that a value is or stands for; None for a plain value."""
    if isinstance(value, PipelineVariable):
        return value
    return value.variable() if isinstance(value, VariableSource) else None


def to_expression(value: Any) -> Any:
    """A variable's expression; any other value as it is."""
    variable = as_variable(value)
    return value if variable is None else variable.expr


def is_pipeline_variable(var: object) -> bool:
    """Whether the value is known only when the pipeline runs."""
    return isinstance(var, PipelineVariable)
