"""A step that runs other steps once for each item of a list."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, ClassVar

import attrs

from sagemaker.core.exceptions import UnknownPropertyError, ValidationError
from sagemaker.core.workflow.entities import NamedStep, PipelineVariable, StepOutput, as_variable
from sagemaker.core.workflow.properties import Properties
from sagemaker.mlops.workflow.step_base import Step, StepLike, StepTypeEnum
from sagemaker.mlops.workflow.step_base.scoped_variables import ScopedVariable

__all__ = ["CurrentItem", "ForEachSelector", "ForEachSelectorPickType", "ForEachStep", "IterationOutput"]

MAX_CONCURRENCY_MIN = 1
MAX_CONCURRENCY_MAX = 50
MAX_LITERAL_ITERABLE_ITEMS = 100

_NOT_IN_A_BODY = (StepTypeEnum.CONDITION, StepTypeEnum.FAIL, StepTypeEnum.FOR_EACH)
_COUNTS = ("InputItemCount", "TotalStepCount", "SucceededStepCount", "FailedStepCount", "StoppedStepCount")


class _ForEachPropertyReference(PipelineVariable):
    """A path below a root: ``.member``, ``["key"]`` and ``[0]`` extend it.

    A member with the name of a method of variables is reached as ``["name"]``.
    """

    _suffix = ""

    @property
    def expr(self) -> dict[str, str]:
        """The expression of the path: ``{"Get": "<root>.<path>"}``."""
        return {"Get": self._root() + self._suffix}

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return self._below(f".{name}")

    def __getitem__(self, item: int | str) -> Any:
        if isinstance(item, bool) or not isinstance(item, int | str):
            raise TypeError(f"{self.expr['Get']} is indexed with a number or a text, not {item!r}.")
        return self._below(f"[{item}]" if isinstance(item, int) else f"['{item}']")

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.expr['Get']!r})"

    def _root(self) -> str:
        raise NotImplementedError(f"{type(self).__name__} does not define _root()")

    def _below(self, suffix: str) -> Any:
        below = copy.copy(self)
        below._suffix = self._suffix + suffix  # noqa: SLF001 - a copy of this object
        return below


class CurrentItem(_ForEachPropertyReference, ScopedVariable):
    """The item that an iteration works on; ``CurrentItem().field`` where items are JSON objects.

    Stands in steps of the body of a `ForEachStep`.
    """

    def misplaced(self, step: Any, holder: Any) -> str | None:  # noqa: ARG002 - the base's interface
        """Return a problem outside of the body of a `ForEachStep`."""
        if isinstance(holder, ForEachStep):
            return None
        return "stands outside of the body of a ForEachStep, where it has no value"

    def _root(self) -> str:
        return "ForEach.CurrentItem"


class IterationOutput(_ForEachPropertyReference, ScopedVariable):
    """An output of a body step, by which a `ForEachSelector` picks an iteration.

    Args:
        body_step: the step, or its name.
    """

    def __init__(self, body_step: Step | str) -> None:
        super().__init__()
        self._body = body_step

    def misplaced(self, step: Any, holder: Any) -> str | None:  # noqa: ARG002 - the base's interface
        """Return a problem outside of a `ForEachSelector`, which compares iterations."""
        if isinstance(step, ForEachStep):
            return None
        return (
            "stands outside of a ForEachSelector. Read properties.Selected or properties.IterationOutputs[i] of the "
            "ForEachStep instead"
        )

    def _root(self) -> str:
        return f"IterationOutput.{self._body if isinstance(self._body, str) else self._body.name}"


class ForEachOutput(_ForEachPropertyReference, StepOutput):
    """An output of a body step after the iterations: of the selected one, or of one by its number.

    Args:
        step: the `ForEachStep`.
        place: ``Selected``, or ``IterationOutputs[i]``.
        body: the body step, where the place does not imply it.
    """

    def __init__(self, step: NamedStep, place: str, body: NamedStep | None = None) -> None:
        super().__init__(step)
        self._place = place
        self._body = body

    def _root(self) -> str:
        holder: Any = self._step
        body = "" if self._body is None else f".{self._body.name}"
        return f"Steps.{holder.name}.{self._place}{body}"


class Iteration:
    """The outputs of one iteration; each body step is a member."""

    def __init__(self, step: ForEachStep, index: int) -> None:
        self._step = step
        self._index = index

    def __getattr__(self, name: str) -> ForEachOutput:
        body = next((each for each in self._step.for_each_body if each.name == name), None)
        if body is None:
            known = ", ".join(each.name for each in self._step.for_each_body)
            raise UnknownPropertyError(
                f"ForEach step {self._step.name!r} has no body step {name!r}. It has: {known}."
            )
        return ForEachOutput(self._step, f"IterationOutputs[{self._index}]", body)


class IterationOutputs:
    """The outputs of the iterations; ``[i]`` is the iteration over item ``i``, from 0."""

    def __init__(self, step: ForEachStep) -> None:
        self._step = step

    def __getitem__(self, item: int) -> Iteration:
        if isinstance(item, bool) or not isinstance(item, int) or item < 0:
            raise TypeError(
                f"IterationOutputs of ForEach step {self._step.name!r} must be indexed with an integer of 0 or more, "
                "e.g. properties.IterationOutputs[0].<bodyStepName>."
            )
        return Iteration(self._step, item)


class ForEachProperties(Properties):
    """The properties of a `ForEachStep`.

    Attributes:
        IterationOutputs: the outputs of each iteration.
    """

    __slots__ = ()

    @classmethod
    def of(cls, step: ForEachStep) -> ForEachProperties:
        """Return the properties of a step."""
        return cls(step.name, step=step, members={"Status": "string", **dict.fromkeys(_COUNTS, "integer")})

    @property
    def IterationOutputs(self) -> IterationOutputs:  # noqa: N802 - the service's name
        """The outputs of each iteration, by its number."""
        return IterationOutputs(self._for_each)

    @property
    def Selected(self) -> ForEachOutput:  # noqa: N802 - the service's name
        """The outputs of the selected iteration.

        Raises:
            UnknownPropertyError: the step has no selector.
        """
        if self._for_each.selector is None:
            # Not an AttributeError: Python would look for a member of that name then.
            raise ValidationError(
                f"ForEach step {self.step_name!r} selects no iteration: give it selector=ForEachSelector(...)."
            )
        return ForEachOutput(self._for_each, "Selected")

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self).of, (self._step,))

    @property
    def _for_each(self) -> ForEachStep:
        step: Any = self._step
        for_each: ForEachStep = step
        return for_each


class ForEachSelectorPickType(Enum):
    """The iteration to pick: that of the greatest or of the least value."""

    MAX_BY = "MaxBy"
    MIN_BY = "MinBy"


class ForEachSelector:
    """Picks one iteration, whose outputs later steps read as ``properties.Selected``.

    Args:
        pick: greatest or least.
        field: the value to compare: a member of `IterationOutput`.

    Raises:
        ValidationError: one of them is missing or not valid (a `ValueError`).
    """

    def __init__(self, pick: str | ForEachSelectorPickType, field: PipelineVariable) -> None:
        self.pick = _pick(pick)
        self.field = field
        if field is None:
            raise ValidationError("ForEachSelector requires 'field' (an IterationOutput reference).")
        if not isinstance(field, PipelineVariable):
            raise ValidationError(
                "ForEachSelector 'field' must be an IterationOutput reference, e.g. "
                f'IterationOutput(body_step).OutputParameters["MyOutput"], got: {type(field)}.'
            )

    def to_request(self) -> dict[str, Any]:
        """Return ``Selector`` of the step's arguments: ``{"Pick", "Field"}``."""
        return {"Pick": self.pick.value, "Field": self.field}


@attrs.define(eq=False, slots=False)
class ForEachStep(Step):
    """Runs the steps of its body once for each item, several items at a time.

    Steps outside read the outputs of the iterations through `properties`; the steps of the body themselves are hidden
    from them.

    Arguments not listed here are those of `Step`.

    Args:
        iterable_items: a variable whose value is the text of a JSON list, or 1 to 100 items: variables,
            texts, numbers, booleans.
        max_concurrency: the number of iterations that run at once, 1 to 50.
        for_each_body: steps of any kind but conditions, fail steps and further loops; `CurrentItem` is the item in
            them.
        selector: picks one iteration.

    Raises:
        ValidationError: one of the arguments is not valid (a `ValueError`).

    Example:
        ```python
        from sagemaker.mlops.workflow import CallbackStep, CurrentItem, ForEachStep

        score = CallbackStep(
            "Score",
            sqs_queue_url="https://sqs.eu-west-1.amazonaws.com/111122223333/scores",
            inputs={"region": CurrentItem()},
            outputs=[],
        )
        loop = ForEachStep("Regions", ["north", "south"], max_concurrency=2, for_each_body=[score])
        assert loop.properties.FailedStepCount.expr == {"Get": "Steps.Regions.FailedStepCount"}
        ```
    """

    hides_branches: ClassVar[bool] = True

    refused_arguments: ClassVar[tuple[str, ...]] = ("iterable_items", "max_concurrency")

    name: str
    iterable_items: PipelineVariable | list[Any] | None = None
    max_concurrency: int | None = None
    for_each_body: Sequence[Step] = ()
    selector: ForEachSelector | None = None
    display_name: str | None = None
    description: str | None = None
    depends_on: Sequence[StepLike] | None = None
    step_type: StepTypeEnum = attrs.field(default=StepTypeEnum.FOR_EACH, init=False)

    def __attrs_post_init__(self) -> None:
        problem = (
            _items_problem(self.iterable_items)
            or _concurrency_problem(self.max_concurrency)
            or _body_problem(self.for_each_body)
            or self._selector_problem()
        )
        if problem is not None:
            raise ValidationError(f"ForEach step {self.name!r}: {problem}")
        self.for_each_body = list(self.for_each_body)

    @property
    def arguments(self) -> dict[str, Any]:
        """The items, and the body as a list for the compiler to fill."""
        return {**self.step_only_arguments, "ForEachBody": []}

    @property
    def step_only_arguments(self) -> dict[str, Any]:
        """The arguments without the body."""
        arguments: dict[str, Any] = {
            "IterableItems": self.iterable_items,
            "MaxConcurrency": self.max_concurrency,
        }
        if self.selector is not None:
            arguments["Selector"] = self.selector.to_request()
        return arguments

    @property
    def properties(self) -> ForEachProperties:
        """``Status``, counts, ``IterationOutputs[i].<body step>`` and ``Selected``, as variables."""
        return ForEachProperties.of(self)

    def branches(self) -> Mapping[str, Sequence[Any]]:
        """Return the steps of ``ForEachBody``."""
        return {"ForEachBody": self.for_each_body}

    def _selector_problem(self) -> str | None:
        if self.selector is None:
            return None
        if not isinstance(self.selector, ForEachSelector):
            return f"selector must be a ForEachSelector instance. Got: {type(self.selector)}."
        field = self.selector.field
        path = repr(field) if not isinstance(field.expr, dict) else field.expr.get("Get", repr(field))
        if not isinstance(field, IterationOutput):
            return (
                "Selector.Field must be an IterationOutput reference (e.g. IterationOutput(body_step).<member>); "
                f"other namespaces are constant across iterations. Got: {path}."
            )
        if any(_is_step(body, field) for body in self.for_each_body) and _is_member(field):
            return None
        names = [body.name for body in self.for_each_body]
        return (
            f"Selector.Field must target a body step of this ForEach step ({names}) and drill at least one member "
            f"deep. Got: {path}."
        )


def _is_step(body: Step, field: IterationOutput) -> bool:
    target = field._body  # noqa: SLF001 - of this module
    return body is target or body.name == target


def _is_member(field: IterationOutput) -> bool:
    return bool(field._suffix)  # noqa: SLF001 - of this module


def _pick(value: Any) -> ForEachSelectorPickType:
    if value is None:
        raise ValidationError("ForEachSelector requires 'pick' (MaxBy or MinBy).")
    if not isinstance(value, str | ForEachSelectorPickType):
        raise ValidationError(
            f"ForEachSelector 'pick' must be a str or ForEachSelectorPickType, got: {type(value)}."
        )
    try:
        return ForEachSelectorPickType(value)
    except ValueError:
        valid = [member.value for member in ForEachSelectorPickType]
        raise ValidationError(
            f"Invalid ForEachSelector pick type: {value!r}. Valid values: {valid}."
        ) from None


def _items_problem(items: Any) -> str | None:
    if items is None:
        return (
            "iterable_items is required. Provide a property reference that resolves to a JSON list string at "
            "runtime, or a list of items."
        )
    if as_variable(items) is not None:
        return None
    if not isinstance(items, list):
        return (
            "iterable_items must be a property reference that resolves to a JSON list string at runtime, or a list "
            f"of items; a single literal value cannot resolve to a list. Got: {type(items)}."
        )
    if not 1 <= len(items) <= MAX_LITERAL_ITERABLE_ITEMS:
        return (
            f"an iterable_items list must have between 1 and {MAX_LITERAL_ITERABLE_ITEMS} elements. "
            f"Got: {len(items)}."
        )
    for item in items:
        if not isinstance(item, str | int | float) and as_variable(item) is None:
            return (
                "iterable_items list elements must be property references or literal scalars (str, int, float, "
                f"bool). Got: {type(item)}."
            )
    return None


def _concurrency_problem(value: Any) -> str | None:
    whole = isinstance(value, int) and not isinstance(value, bool)
    if whole and MAX_CONCURRENCY_MIN <= value <= MAX_CONCURRENCY_MAX:
        return None
    return (
        f"max_concurrency is required and must be an integer in the range [{MAX_CONCURRENCY_MIN}, "
        f"{MAX_CONCURRENCY_MAX}]. Got: {value!r}."
    )


def _body_problem(body: Any) -> str | None:
    if not isinstance(body, list | tuple) or not body:
        return "for_each_body must be a non-empty list of steps."
    for step in body:
        if not isinstance(step, Step):
            return f"for_each_body entries must be Step instances. Got: {type(step)}."
        if step.step_type in _NOT_IN_A_BODY:
            names = ", ".join(kind.value for kind in _NOT_IN_A_BODY)
            return f"step type {step.step_type.value!r} is not allowed in for_each_body. Disallowed types: {names}."
    return None
