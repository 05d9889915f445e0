"""Refuse pipeline variables for arguments whose values Python needs when the pipeline is written.

The annotations are the rule: a parameter admits a variable if its type includes `PipelineVariable`, a subclass,
`VariableSource`, ``Any`` or ``object``. Annotations are resolved to these types, in the module that wrote them, when the
first variable is passed for the parameter. A type that is imported only for type checkers is found if it is part of
the pipeline language (`sagemaker.core.workflow`); any other admits no variable. A test of tests/architecture checks that
no annotation of this SDK depends on such a type.
"""

from __future__ import annotations

import ast
import builtins
import functools
import inspect
import sys
import types
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import (
    Any,
    ForwardRef,
    NamedTuple,
    NoReturn,
    Optional,
    TypeVar,
    Union,
    get_args,
    get_origin,
    overload,
)

from sagemaker.core.exceptions import PipelineVariableError
from sagemaker.core.workflow import (
    entities,
    execution_variables,
    functions,
    parameters,
    properties,
    variable_types,
)
from sagemaker.core.workflow.entities import PipelineVariable, VariableSource

Made = TypeVar("Made", bound=Callable[..., Any])

_CONTAINERS = (list, tuple, dict)
_UNIONS = (Union, types.UnionType, Optional)
# Modules in which names are found that another module imports only for type checkers.
_COMMON = (entities, properties, variable_types, parameters, functions, execution_variables, builtins)


@overload
def static_arguments(made: Made, *, besides: Iterable[str] = ()) -> Made: ...
@overload
def static_arguments(*, besides: Iterable[str]) -> Callable[[Made], Made]: ...
def static_arguments(made: Any = None, *, besides: Iterable[str] = ()) -> Any:
    """Refuse pipeline variables for those parameters whose annotations do not admit them.

    Items of lists and values of dictionaries are checked too, one level deep.

    Args:
        made: a function, or a class with the constructor to check; None to return a decorator.
        besides: parameters that the function checks itself.

    Raises:
        PipelineVariableError: raised by the decorated function or class when it is called with a variable that it
            does not admit (a `TypeError`).
    """
    if made is None:
        return functools.partial(static_arguments, besides=besides)
    if inspect.isclass(made):
        # A constructor that attrs writes has parameters of all bases, annotated in their modules.
        modules = dict.fromkeys(base.__module__ for base in made.__mro__)
        scopes = [vars(sys.modules[name]) for name in modules if name in sys.modules]
        rules = ArgumentRules(made.__init__, made.__name__, scopes, besides)
        made.__init__ = _checked(made.__init__, rules)  # type: ignore[method-assign]
        return made
    owner = made.__qualname__.removesuffix(".__init__")
    return _checked(made, ArgumentRules(made, owner, [made.__globals__], besides))


def _checked(function: Any, rules: ArgumentRules) -> Any:
    code = function.__code__
    names = code.co_varnames[: code.co_argcount]
    besides = rules.besides

    @functools.wraps(function)
    def checked(*arguments: Any, **options: Any) -> Any:
        for name, value in chain(zip(names, arguments), options.items()):  # noqa: B905 - the call complains of too many
            may_vary = isinstance(value, PipelineVariable) or type(value) in _CONTAINERS
            if may_vary and name not in besides:
                rules.check(name, value)
        return function(*arguments, **options)

    vars(checked)["__argument_rules__"] = rules  # read by tests/architecture
    return checked


class Admission(NamedTuple):
    """The places in which a type admits a variable.

    Attributes:
        whole: in place of the value.
        items: in place of an item of the value.
        has_items: whether the type says what its items are.
    """

    whole: bool = False
    items: bool = False
    has_items: bool = False


class ArgumentRules:
    """The parameters of one function, and where their annotations admit variables.

    Args:
        function: its annotations are text.
        owner: the name of the function or class in messages.
        scopes: the namespaces in which names of the annotations are looked up, in this order.
        besides: parameters that are not checked.
    """

    def __init__(
        self, function: Any, owner: str, scopes: Sequence[Mapping[str, Any]], besides: Iterable[str] = ()
    ) -> None:
        self.annotations: Mapping[str, Any] = function.__annotations__
        self.scopes = scopes
        self.besides = frozenset(besides)
        self._owner = owner
        self._admissions: dict[str, Admission] = {}

    def check(self, name: str, value: Any) -> None:
        """Refuse a variable where the parameter does not admit one.

        Raises:
            PipelineVariableError: the value is a variable or has one (a `TypeError`).
        """
        if isinstance(value, PipelineVariable):
            if not self.admission(name).whole:
                self._refuse(name, value, "be known")
            return
        variable = next(_variables(value), None)
        if variable is not None and not self.admission(name).items:
            self._refuse(name, variable, "hold what is known")

    def admission(self, name: str) -> Admission:
        """Return where a parameter admits variables; everywhere without an annotation."""
        known = self._admissions.get(name)
        if known is None:
            annotation = self.annotations.get(name)
            if isinstance(annotation, str):
                whole, items, has_items = self._of_text(annotation)
                known = Admission(whole, items or whole or not has_items, has_items)
            else:
                known = Admission(True, True)
            self._admissions[name] = known
        return known

    def lookup(self, name: str) -> Any:
        """Return the object that a name stands for; None for a name that only type checkers know."""
        for scope in (*self.scopes, *map(vars, _COMMON)):
            if name in scope:
                return scope[name]
        return None

    def _of_text(self, annotation: str) -> Admission:
        return self._of_node(ast.parse(annotation, mode="eval").body)

    def _of_node(self, node: ast.expr) -> Admission:
        if isinstance(node, ast.BinOp):
            return _union([self._of_node(node.left), self._of_node(node.right)])
        if isinstance(node, ast.Subscript):
            members = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            found = [self._of_node(member) for member in members]
            return _union(found) if self._named(node.value) in _UNIONS else _container(found)
        if isinstance(node, ast.List):
            return _container([self._of_node(member) for member in node.elts])
        return self._of_type(node.value if isinstance(node, ast.Constant) else self._named(node))

    def _named(self, node: ast.expr) -> Any:
        if isinstance(node, ast.Attribute):
            return getattr(self._named(node.value), node.attr, None)
        return self.lookup(node.id) if isinstance(node, ast.Name) else None

    def _of_type(self, value: Any) -> Admission:
        origin = get_origin(value)
        if origin is not None:
            found = [self._of_type(member) for member in get_args(value)]
            return _union(found) if origin in _UNIONS else _container(found)
        if isinstance(value, str | ForwardRef):
            return self._of_text(value if isinstance(value, str) else value.__forward_arg__)
        if value is Any or value is object:
            return Admission(whole=True)
        return Admission(isinstance(value, type) and issubclass(value, PipelineVariable | VariableSource))

    def _refuse(self, name: str, variable: PipelineVariable, why: str) -> NoReturn:
        raise PipelineVariableError(
            f"{self._owner}.{name} must {why} when the pipeline is written, not {variable!r}. Pass a plain value."
        )


def _union(members: Iterable[Admission]) -> Admission:
    return Admission(*(any(flags) for flags in zip(*members, strict=True)))


def _container(members: Iterable[Admission]) -> Admission:
    return Admission(items=any(member.whole or member.items for member in members), has_items=True)


def _variables(value: Any) -> Iterator[PipelineVariable]:
    items = value.values() if isinstance(value, dict) else value
    return (item for item in items if isinstance(item, PipelineVariable))
