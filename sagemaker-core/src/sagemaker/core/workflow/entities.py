"""Entities and variables: the elements of the pipeline language.

A `PipelineVariable` stands in a request for a value that exists only when the pipeline runs. In the definition document
it is the JSON object `PipelineVariable.expr`. Python operations that need the value while the pipeline is being defined
raise an error that says what to write instead.

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
    """The part of a step that its outputs use."""

    name: str


class DefaultEnumMeta(EnumMeta):
    """The metaclass of enumerations whose first member is the default: calling the class without a value returns it."""

    default = object()

    def __call__(cls, *args: Any, value: Any = default, **kwargs: Any) -> Any:
        """Return the member with a value; without a value, the first member."""
        if value is DefaultEnumMeta.default and not args:
            return next(iter(cls))
        lookup = args if value is DefaultEnumMeta.default else (value, *args)
        return super().__call__(*lookup, **kwargs)

    factory = __call__


class Entity:
    """An element of the definition document with a JSON object of its own."""

    __slots__ = ()

    def to_request(self) -> RequestType:
        """Return the JSON object of the definition document."""
        raise NotImplementedError(f"{type(self).__name__} does not define to_request()")


class PipelineVariable:
    """A value that is known only when the pipeline runs.

    Two variables are equal if they have the same expression. A comparison with a plain value raises: it belongs into a
    `ConditionStep`.
    """

    __slots__ = ()

    @property
    def expr(self) -> RequestType:
        """The expression in the definition document, for instance ``{"Get": "Parameters.Name"}``."""
        raise NotImplementedError(f"{type(self).__name__} does not define expr")

    def to_string(self) -> PipelineVariable:
        """Return a variable whose value is the text of this one, for members of requests that must be strings."""
        return Join(on="", values=[self])

    def operands(self) -> Sequence[Any]:
        """Return the literals and variables that this variable is composed of."""
        return ()

    def leaves(self) -> Iterator[PipelineVariable]:
        """Yield this variable and all variables in it, once for each place, in reading order."""
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
        """Return the value by which variables are compared and hashed."""
        return repr(self.expr)

    def _refuse_comparison(self, operator: str, condition: str) -> NoReturn:
        self._refuse(
            f"Pipeline variables cannot be compared with {operator} while the pipeline is being defined.",
            f"Write {condition}(left=<variable>, right=<value>) in a ConditionStep",
        )

    def _refuse_conversion(self, problem: str, remedy: str) -> NoReturn:
        # The published API documents TypeError itself, and programs compare its name.
        raise TypeError(f"{problem} {remedy}. The variable is {self!r}.")

    def _refuse(self, problem: str, remedy: str) -> NoReturn:
        raise PipelineVariableError(f"{problem} {remedy}. The variable is {self!r}.")


@attrs.frozen(eq=False)
class Join(PipelineVariable):
    """Text made of literals and variables, joined when the pipeline runs (``Std:Join``).

    Args:
        on: the separator; empty by default.
        values: literals (text, numbers, booleans) and variables, including other joins.

    Example:
        ```python
        from sagemaker.core.workflow.execution_variables import ExecutionVariables
        from sagemaker.core.workflow.functions import Join

        location = Join(on="/", values=["s3://bucket/runs", ExecutionVariables.PIPELINE_EXECUTION_ID])
        assert location.expr == {
            "Std:Join": {"On": "/", "Values": ["s3://bucket/runs", {"Get": "Execution.PipelineExecutionId"}]}
        }
        ```
    """

    on: str = ""
    values: list[Any] = attrs.field(factory=list)

    @property
    def expr(self) -> dict[str, Any]:
        """``{"Std:Join": {"On": ..., "Values": [...]}}``."""
        return {"Std:Join": {"On": self.on, "Values": [to_expression(value) for value in self.values]}}

    def to_string(self) -> PipelineVariable:
        """Return the join itself, which is text already."""
        return self

    def operands(self) -> Sequence[Any]:
        return self.values


class StepOutput(PipelineVariable):
    """A variable whose value a step sets when it runs. It refers to the step itself, not only to its name."""

    __slots__ = ("_step",)

    # True if a step that reads it must list this step in its DependsOn. The service finds references to properties of
    # steps by itself; it does not know which step wrote a file.
    listed: ClassVar[bool] = False

    def __init__(self, step: NamedStep | None = None) -> None:
        self._step = step

    @property
    def step(self) -> NamedStep | None:
        """The step that sets the value; None if it is not known as an object."""
        return self._step


class VariableSource:
    """Base class of objects that stand for a variable in a request: the declaration of a step's output, for instance."""

    __slots__ = ()

    def variable(self) -> PipelineVariable:
        """Return the variable that this object stands for."""
        raise NotImplementedError(f"{type(self).__name__} does not define variable()")


def as_variable(value: Any) -> PipelineVariable | None:
    """Return the variable that a value is or stands for; None for a plain value."""
    if isinstance(value, PipelineVariable):
        return value
    return value.variable() if isinstance(value, VariableSource) else None


def to_expression(value: Any) -> Any:
    """Return the expression of a variable; any other value as it is."""
    variable = as_variable(value)
    return value if variable is None else variable.expr


def is_pipeline_variable(var: object) -> bool:
    """Return whether the value is a variable, known only when the pipeline runs."""
    return isinstance(var, PipelineVariable)
