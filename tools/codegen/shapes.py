"""The structures of the API as pydantic classes: `sagemaker.core.shapes`."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from pathlib import Path

from botocore.model import Shape, StructureShape
from pydantic import BaseModel
from tools.codegen.areas import partition
from tools.codegen.files import MADE, ROOT, formatted
from tools.codegen.models import inner
from tools.codegen.names import annotation, irregular_members, member_name, structures_in
from tools.codegen.overrides import DEFAULTS, OPTIONAL

_PACKAGE = "sagemaker.core.shapes"
_FOLDER = ROOT / "sagemaker-core/src/sagemaker/core/shapes"
_TYPES = ("BoolPipeVar", "FloatPipeVar", "IntPipeVar", "NamePipeVar", "StrPipeVar", "TimePipeVar")

# Longer lists of values are left to the documentation of the service.
_MAX_VALUES = 8

_wrapped = textwrap.TextWrapper(105, initial_indent="    ", subsequent_indent="        ").wrap

_INIT = '''\
{made}
"""Structures of the SageMaker API, as typed Python.

The names are loaded on first use: a shape loads the module of its area, and those that this one imports.
"""

from __future__ import annotations

from sagemaker.core._loading import attach

_AREAS = {{
{areas}
}}

__getattr__, __dir__, __all__ = attach(
    __name__, {{name: f"{{__name__}}.{{area}}" for area, names in _AREAS.items() for name in names.split()}}
)
'''


def files() -> dict[Path, str]:
    """Return a module for each area, the lazy namespace over them, and its stub for type checkers."""
    areas = partition()
    where = {str(shape.name): area for area, shapes in areas.items() for shape in shapes}
    made = {_FOLDER / f"{area}.py": _module(area, shapes, where) for area, shapes in areas.items()}
    made[_FOLDER / "__init__.py"] = _namespace(areas)
    made[_FOLDER / "__init__.pyi"] = _stub(areas)
    return formatted(made)


def _namespace(areas: dict[str, list[StructureShape]]) -> str:
    rows = []
    for area, shapes in areas.items():
        names = textwrap.fill(
            " ".join(sorted(str(shape.name) for shape in shapes)),
            105,
            break_long_words=False,
            initial_indent=" " * 8,
            subsequent_indent=" " * 8,
        )
        rows.append(f'    "{area}": """\n{names}\n    """,')
    return _INIT.format(made=MADE, areas="\n".join(rows))


def _stub(areas: dict[str, list[StructureShape]]) -> str:
    names = {area: sorted(str(shape.name) for shape in shapes) for area, shapes in areas.items()}
    imports = "\n".join(
        f"from {_PACKAGE}.{area} import ({', '.join(found)})" for area, found in names.items()
    )
    listed = ", ".join(f'"{name}"' for name in sorted(name for found in names.values() for name in found))
    return f"{MADE}\n{imports}\n\n__all__ = [{listed}]\n"


def _module(area: str, shapes: list[StructureShape], where: dict[str, str]) -> str:
    classes = "\n\n".join("\n".join(_class(shape)) for shape in shapes)
    used = {name for shape in shapes for member in shape.members.values() for name in structures_in(member)}
    imports = [
        f"from {_PACKAGE}.{other} import {', '.join(names)}"
        for other in dict.fromkeys(where.values())
        if other != area and (names := sorted(name for name in used if where[name] == other))
    ]
    types = [name for name in _TYPES if name in classes]
    typing = [name for name in ("ClassVar", "Optional") if f"{name}[" in classes]
    return "\n".join(
        [
            MADE,
            f'"""Structures of the API: {area.replace("_", " ")}."""\n',
            # No `from __future__ import annotations`: pydantic would evaluate the text of each annotation.
            f"from typing import {', '.join(typing)}" if typing else "",
            f"from sagemaker.core.workflow.variable_types import {', '.join(types)}" if types else "",
            f"from {_PACKAGE}._base import {'Blob, ' if 'Blob' in classes else ''}Shape",
            *imports,
            classes,
        ]
    )


def _class(shape: StructureShape) -> Iterator[str]:
    yield f"class {shape.name}(Shape):"
    yield from _docstring(shape)
    irregular = irregular_members(shape)
    if irregular:
        yield f"    _api_names: ClassVar[dict[str, str]] = {irregular!r}\n"
    for member, target in shape.members.items():
        yield f"    {_field(shape, member, target)}"
    yield ""


def _field(shape: StructureShape, member: str, target: Shape) -> str:
    name, kind = member_name(member), annotation(target, member)
    place = (str(shape.name), member)
    required = member in shape.required_members and place not in OPTIONAL and place not in DEFAULTS
    kind = kind if required else f"Optional[{kind}]"
    if shape.name in structures_in(target):
        kind = f'"{kind}"'  # the class does not exist yet
    default = "" if required else f" = {DEFAULTS.get(place)!r}"
    # Pydantic has a method of this name, which is not used on shapes.
    remark = "  # type: ignore[assignment]" if hasattr(BaseModel, name) else ""
    return f"{name}: {kind}{default}{remark}"


def _docstring(shape: StructureShape) -> Iterator[str]:
    union = ": exactly one of its members" if shape.is_tagged_union else ""
    facts = [
        line
        for member, target in shape.members.items()
        if (fact := _fact(target))
        for line in _wrapped(f"{member_name(member)}: {fact}")
    ]
    if not facts:
        yield f'    """``{shape.name}``{union}."""\n'
        return
    yield f'    """``{shape.name}``{union}.\n'
    yield from facts
    yield '    """\n'


def _fact(shape: Shape) -> str:
    """Return the values that the service allows, or their range; empty if it is unlimited or too long."""
    values = shape.metadata.get("enum", ())
    if values:
        return ", ".join(values) if len(values) <= _MAX_VALUES else ""
    if shape.type_name == "list":
        return _fact(*inner(shape))
    if shape.type_name not in {"integer", "long", "float", "double"}:
        return ""
    lowest, highest = shape.metadata.get("min"), shape.metadata.get("max")
    if lowest is None and highest is None:
        return ""
    return f"{'' if lowest is None else lowest}..{'' if highest is None else highest}"
