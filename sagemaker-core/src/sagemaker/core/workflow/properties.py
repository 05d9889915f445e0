"""Properties of a step: members of the service's description of the step's job, once it has run.

``step.properties.ModelArtifacts.S3ModelArtifacts`` is a variable. The members are those of the service's response
shapes. They are read from a table beside this module on the first access; each access creates a new object.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any, ClassVar

import attrs

from sagemaker.core.exceptions import UnknownPropertyError, nearest_names
from sagemaker.core.workflow.entities import NamedStep, PipelineVariable, StepOutput

# Made from botocore's models by tools/codegen: service -> shape -> members of a
# structure, or ["list" | "map", shape]. A shape that is not in the table is a scalar type.
_SHAPES_FILE = "_property_shapes.json"

_SCALARS = frozenset({"string", "integer", "long", "float", "double", "boolean", "timestamp", "blob"})


@functools.lru_cache(maxsize=1)
def _shape_table() -> dict[str, dict[str, Any]]:
    import json
    from pathlib import Path

    text = Path(__file__).with_name(_SHAPES_FILE).read_text(encoding="utf-8")
    table: dict[str, dict[str, Any]] = json.loads(text)
    return table


class Properties(StepOutput):
    """A property of a step, or the root of its properties.

    Args:
        step_name: the step.
        path: of the property below the step, ``ModelArtifacts`` for instance; None for the root.
        shape_name: the service's name of the shape of this value.
        shape_names: several shapes whose members are all members here.
        service_name: the service whose shapes these are.
        step: the step itself; references then follow changes of its name.

    Raises:
        UnknownPropertyError: on access to a member that the shape does not have (an `AttributeError`).
    """

    __slots__ = ("_members", "path", "service_name", "shape_name", "shape_names", "step_name")

    _item: ClassVar[str] = ""

    def __init__(
        self,
        step_name: str,
        path: str | None = None,
        shape_name: str | None = None,
        shape_names: list[str] | None = None,
        service_name: str = "sagemaker",
        step: NamedStep | None = None,
        *,
        members: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(step)
        self.step_name = step_name
        self.path = path
        self.shape_name = shape_name
        self.shape_names = shape_names or ([shape_name] if shape_name else [])
        self.service_name = service_name
        self._members = members

    @property
    def expr(self) -> dict[str, str]:
        """The expression ``{"Get": "Steps.<step>.<path>"}`` of the definition document."""
        name = self.step_name if self._step is None else self._step.name
        return {"Get": f"Steps.{name}.{self.path}" if self.path else f"Steps.{name}"}

    @property
    def members(self) -> Mapping[str, str]:
        """The names of the members and of their shapes; empty for a scalar, a list or a map."""
        if self._members is None:
            shapes = _shape_table().get(self.service_name, {})
            known: dict[str, str] = {}
            for name in self.shape_names:
                shape = shapes.get(name)
                known.update(shape if isinstance(shape, dict) else {})
            self._members = known
        return self._members

    def __getattr__(self, name: str) -> Properties:
        if name.startswith("_"):
            raise AttributeError(name)
        shape_name = self.members.get(name)
        if shape_name is None:
            raise UnknownPropertyError(self._unknown(name))
        return self._child(f"{self.path}.{name}" if self.path else name, shape_name)

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self.members})

    def __reduce__(self) -> tuple[Any, ...]:
        options: dict[str, Any] = {
            "shape_name": self.shape_name,
            "service_name": self.service_name,
            "step": self._step,
            "members": self._members,
        }
        if not isinstance(self, _Indexed):
            options["shape_names"] = self.shape_names
        return (functools.partial(type(self), self.step_name, self.path, **options), ())

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.expr['Get']!r})"

    def _key(self) -> Any:
        return (self.step_name, self.path, id(self._step))

    def _child(self, path: str, shape_name: str) -> Properties:
        shape = _shape_table().get(self.service_name, {}).get(shape_name)
        kind = (
            {"list": PropertiesList, "map": PropertiesMap}[shape[0]]
            if isinstance(shape, list)
            else Properties
        )
        members: dict[str, str] | None = {} if shape_name in _SCALARS else None
        return kind(
            self.step_name, path, shape_name, service_name=self.service_name, step=self._step, members=members
        )

    def _unknown(self, name: str) -> str:
        where = f"Step {self.step_name!r}: {self.path or 'its properties'}"
        if not self.members:
            return f"{where} has no member {name!r}: {self._describe()}"
        near = nearest_names(name, self.members)
        hint = f"Did you mean {' or '.join(near)}?" if near else f"It has: {', '.join(sorted(self.members))}."
        return f"{where} has no member {name!r}. {hint}"

    def _describe(self) -> str:
        return "it is a single value."


class _Indexed(Properties):
    """A property with items, which ``[key]`` selects."""

    __slots__ = ()

    def __init__(
        self,
        step_name: str,
        path: str,
        shape_name: str | None = None,
        service_name: str = "sagemaker",
        step: NamedStep | None = None,
        *,
        members: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(step_name, path, shape_name, None, service_name, step, members=members)

    def __getitem__(self, item: int | str) -> Properties:
        if isinstance(item, bool) or not isinstance(item, int | str):
            raise UnknownPropertyError(
                f"Step {self.step_name!r}: {self.path} is indexed with a number or a name, not {item!r}."
            )
        index = f"[{item}]" if isinstance(item, int) else f"['{item}']"
        return self._child(f"{self.path}{index}", self._item_shape())

    def _item_shape(self) -> str:
        shape: list[str] = _shape_table()[self.service_name][self.shape_name or ""]
        return shape[1]


class PropertiesList(_Indexed):
    """A list of values: ``[0]`` selects by position, ``['name']`` by name if the service names the items."""

    __slots__ = ()

    def _describe(self) -> str:
        return "it is a list; take an item first, by position [0] or by name ['name']."


class PropertiesMap(_Indexed):
    """A map of values: ``['key']`` selects an entry."""

    __slots__ = ()

    def _describe(self) -> str:
        return "it is a map; take an entry first, as ['key']."


@attrs.frozen(eq=False)
class PropertyFile(PipelineVariable):
    """A JSON file that a processing step writes and that `JsonGet` reads.

    Args:
        name: the name by which `JsonGet` refers to it.
        output_name: the output of the step's processing job that holds the file.
        path: where the file is, relative to that output.

    Raises:
        TypeError: ``name`` or ``output_name`` is not a string; pipeline variables are not allowed.
    """

    name: str
    output_name: str
    path: str

    def __attrs_post_init__(self) -> None:
        for name in ("name", "output_name"):
            if not isinstance(getattr(self, name), str):
                raise TypeError(
                    f"PropertyFile.{name} must be text, not {getattr(self, name)!r}: it is looked up when the pipeline "
                    "is defined."
                )

    @property
    def expr(self) -> dict[str, str]:
        """The declaration with ``PropertyFileName``, ``OutputName`` and ``FilePath``."""
        return {"PropertyFileName": self.name, "OutputName": self.output_name, "FilePath": self.path}
