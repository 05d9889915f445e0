"""Arguments that Python needs now, and that are therefore no pipeline variables.

What an annotation does not let be a variable is refused when it is one: the annotations are the rule, and the error
says which argument it is.
"""

from __future__ import annotations

import functools
import inspect
import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import Any, NoReturn, TypeVar, overload

from sagemaker.core.exceptions import PipelineVariableError
from sagemaker.core.workflow.entities import PipelineVariable

Made = TypeVar("Made", bound=Callable[..., Any])

_OPEN = re.compile(r"\b(PipelineVariable|\w+PipeVar|Any|object|Text|StepLike|DeclaredOutput|PropertyFile)\b")
_CONTAINERS = (list, tuple, dict)


@overload
def static_arguments(made: Made, *, besides: Iterable[str] = ()) -> Made: ...
@overload
def static_arguments(*, besides: Iterable[str]) -> Callable[[Made], Made]: ...
def static_arguments(made: Any = None, *, besides: Iterable[str] = ()) -> Any:
    """Refuse pipeline variables for those parameters whose annotations do not allow them.

    Items of lists and values of dictionaries are looked at too, one level deep.

    Args:
        made: a function, or a class, whose constructor is meant; a decorator is returned without it.
        besides: parameters that the function refuses by itself, with more to say.

    Raises:
        PipelineVariableError: by what was decorated: an argument is a variable and must not be (a `TypeError`).
    """
    if made is None:
        return functools.partial(static_arguments, besides=besides)
    if inspect.isclass(made):
        made.__init__ = _checked(made.__init__, made.__name__, frozenset(besides))  # type: ignore[method-assign]
        return made
    return _checked(made, made.__qualname__.removesuffix(".__init__"), frozenset(besides))


def _checked(function: Any, owner: str, besides: frozenset[str]) -> Any:
    code = function.__code__
    names = code.co_varnames[: code.co_argcount]

    @functools.wraps(function)
    def checked(*given: Any, **options: Any) -> Any:
        for name, value in chain(zip(names, given), options.items()):  # noqa: B905 - the call complains of too many
            looked_at = isinstance(value, PipelineVariable) or type(value) in _CONTAINERS
            if looked_at and name not in besides:
                _check(function, owner, name, value)
        return function(*given, **options)

    return checked


def _check(function: Any, owner: str, name: str, value: Any) -> None:
    annotation = function.__annotations__.get(name, "Any")
    if not isinstance(annotation, str):
        return
    whole, items = _allowed(annotation)
    if isinstance(value, PipelineVariable):
        if not whole:
            _refuse(owner, name, value, "be known")
    elif not items:
        for variable in _variables(value):
            _refuse(owner, name, variable, "hold what is known")


@functools.cache
def _allowed(annotation: str) -> tuple[bool, bool]:
    """Whether a variable may stand for the value, and for one of its items."""
    annotation = re.sub(r"Optional\[(.*)\]", r"\1", annotation)
    outer, deeper = annotation, ""
    while outer != deeper:
        outer, deeper = re.sub(r"\[[^\[\]]*\]", "", outer), outer
    # What a step waits for may be the output of a step, which is a variable.
    whole = bool(_OPEN.search(outer)) or "StepLike" in annotation
    return whole, bool(_OPEN.search(annotation)) or "[" not in annotation


def _variables(value: Any) -> Iterator[PipelineVariable]:
    items = value.values() if isinstance(value, dict) else value
    return (item for item in items if isinstance(item, PipelineVariable))


def _refuse(owner: str, name: str, variable: PipelineVariable, why: str) -> NoReturn:
    raise PipelineVariableError(
        f"{owner}.{name} must {why} when the pipeline is written, not {variable!r}. Pass a plain value."
    )
