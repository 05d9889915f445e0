"""The resources of the service as classes: `sagemaker.core.resources`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from botocore.model import Shape
from tools.codegen.areas import partition
from tools.codegen.files import MADE, ROOT, formatted
from tools.codegen.models import structures
from tools.codegen.names import api_member, member_name, snake_case, structures_in
from tools.codegen.operations import ITEMS, OPTIONAL, RENAMED, UNDESCRIBED
from tools.codegen.resource_methods import method, typed, waits
from tools.codegen.resource_model import (
    LOGGED,
    Method,
    attributes,
    identifiers,
    methods,
    operations,
    resource_names,
    status_path,
)

_PACKAGE = "sagemaker.core.resources"

_FOLDER = ROOT / "sagemaker-core/src/sagemaker/core/resources"

# Type of a parameter to the type of the attribute: responses of the service do not contain pipeline variables.
_TYPES = {
    "BoolPipeVar": "bool",
    "FloatPipeVar": "float",
    "IntPipeVar": "int",
    "NamePipeVar": "str",
    "StrPipeVar": "str",
    "TimePipeVar": "datetime",
}

_BASE_NAMES = ("Base", "Resource", "ResourceIterator")

# Resources with methods or attributes besides those of the service.
_BASES = {"Endpoint": "Invocable"}

_DETAILS = {"AutoMLJob": "auto_ml_job_secondary_status", "AutoMLJobV2": "auto_ml_job_secondary_status"}


def files() -> dict[Path, str]:
    """Return a module for each resource, the lazy namespace over them, and its stub for type checkers."""
    made = {_FOLDER / f"{snake_case(name)}.py": _module(name) for name in resource_names()}
    made[_FOLDER / "__init__.py"] = _namespace()
    made[_FOLDER / "__init__.pyi"] = _stub()
    return formatted(made)


def _namespace() -> str:
    rows = "\n".join(f'    "{name}": "{_PACKAGE}.{snake_case(name)}",' for name in resource_names())
    bases = "\n".join(f'    "{name}": "{_PACKAGE}._base",' for name in _BASE_NAMES)
    return f'''{MADE}
"""Resources of the SageMaker API, as typed Python; each name is loaded on first use.

Programs take shapes from here too; where a resource has the name of a shape, it is the resource.
"""

from __future__ import annotations

from sagemaker.core import shapes
from sagemaker.core._loading import attach

_ORIGINS = {{
    **dict.fromkeys(shapes.__all__, "sagemaker.core.shapes"),
{rows}
{bases}
}}

__getattr__, __dir__, __all__ = attach(__name__, _ORIGINS)
'''


def _stub() -> str:
    imports = "\n".join(
        f"from {_PACKAGE}.{snake_case(name)} import {name} as {name}" for name in resource_names()
    )
    hidden = {*resource_names(), *_BASE_NAMES}
    shown = sorted(
        name for shapes in partition().values() for shape in shapes if (name := str(shape.name)) not in hidden
    )
    return (
        f"{MADE}\nfrom sagemaker.core.shapes import ({', '.join(f'{name} as {name}' for name in shown)})\n"
        + "\n".join(f"from {_PACKAGE}._base import {name} as {name}" for name in _BASE_NAMES)
        + f"\n{imports}\n"
    )


def _module(resource: str) -> str:
    """Return the source of the module of one resource."""
    calls = methods(resource)
    base = _BASES.get(resource, "Resource")
    fields = attributes(resource)
    body = [
        f"class {resource}({base}):",
        f'    """``{resource}``{_from_what(resource)}."""\n',
        *_table(fields),
        f"    _resource_type: ClassVar[ResourceType] = {_resource_type(resource)}\n",
        *(f"    {line}" for line in _fields(resource, fields)),
        "",
    ]
    for call in calls:
        body.extend(f"    {line}" for line in method(call, fields))
    for lines in waits(resource, calls):
        body.extend(f"    {line}" for line in lines)
    return "\n".join([*_imports(resource, calls, fields, "\n".join(body)), *body])


def _from_what(resource: str) -> str:
    return "" if resource in UNDESCRIBED else f", as ``Describe{resource}`` describes it"


def _table(fields: dict[str, Shape]) -> list[str]:
    irregular = {member_name(name): name for name in fields if api_member(member_name(name)) != name}
    return [f"    _api_names: ClassVar[dict[str, str]] = {irregular!r}\n"] if irregular else []


def _resource_type(resource: str) -> str:
    fields = attributes(resource)
    facts = [repr(resource), f"name={_name_attribute(resource)!r}"]
    known = tuple(member_name(name) for name in identifiers(resource))
    if known:
        facts.append(f"identifiers={known!r}")
    if resource not in UNDESCRIBED:
        request = operations()[f"Describe{resource}"].input_shape.name
        facts.append(f"describe=('Describe{resource}', {request})")
    status = status_path(resource)
    if status:
        facts.append(f"status={_attribute_path(status)!r}")
    detail = _DETAILS.get(resource, "secondary_status" if "SecondaryStatus" in fields else "")
    if detail:
        facts.append(f"detail={detail!r}")
    reason = next(
        (name for name in ("FailureReason", "FailureMessage", "StatusReason") if name in fields), None
    )
    if reason:
        facts.append(f"reason={member_name(reason)!r}")
    if resource == "ModelPackage":
        facts.append("arn='model_package_arn'")
    if resource in RENAMED:
        facts.append(f"renamed={RENAMED[resource]!r}")
    if resource in LOGGED:
        facts.append("logged=True")
    return f"ResourceType({', '.join(facts)})"


def _name_attribute(resource: str) -> str:
    names = [member_name(name) for name in attributes(resource)]
    wanted = [
        f"{snake_case(resource)}_name",
        *(name for name in names if name.endswith("_name")),
        "name",
        *names,
    ]
    known = [member_name(name) for name in identifiers(resource)]
    if f"{snake_case(resource)}_name" not in names:
        wanted = [*(name for name in known if name.endswith("_name")), "name", *known, *names]
    return next((name for name in wanted if name in names), "")


def _attribute_path(path: str) -> str:
    return ".".join(map(member_name, path.split(".")))


def _fields(resource: str, fields: dict[str, Shape]) -> Iterator[str]:
    required = set()
    if resource not in UNDESCRIBED:
        required = set(operations()[f"Describe{resource}"].input_shape.required_members)
    elif UNDESCRIBED[resource] == resource:
        required = set(structures()[resource].required_members)
    required -= OPTIONAL.get(resource, set())
    for member, shape in fields.items():
        kind = re.sub(r"\w+PipeVar", lambda match: _TYPES[match.group()], typed(resource, shape, member))
        name = member_name(member)
        yield f"{name}: {kind}" if member in required else f"{name}: Optional[{kind}] = None"


def _imports(resource: str, calls: list[Method], fields: dict[str, Shape], body: str) -> list[str]:
    areas = {str(shape.name): area for area, shapes in partition().items() for shape in shapes}
    own_fields = {name for shape in fields.values() for name in structures_in(shape)}
    used = {
        name
        for name in areas
        if re.search(rf"\b{name}Shape\b" if name == resource else rf"\b{name}\b(?![\"'`])", body)
    }
    at_run_time = {
        name
        for name in used
        if name in own_fields or re.search(rf"(, |\b){name}(, |\)|\.from_response)", body)
    }
    shadowing = (
        "# ruff: noqa: A002 - parameters have the names of the API's members\n" if ", type: " in body else ""
    )
    lines = [MADE, shadowing, f'"""``{resource}``."""', "", "from __future__ import annotations", ""]
    typing = [name for name in ("ClassVar", "Literal", "Optional") if re.search(rf"\b{name}\[", body)]
    lines.append(f"from typing import TYPE_CHECKING, {', '.join(typing)}")
    if "datetime" in body:
        lines.append("from datetime import datetime")
    base = ["Resource", "ResourceType", *(["ResourceIterator"] if "ResourceIterator[" in body else [])]
    if resource in _BASES:
        base.remove("Resource")
        lines.append(f"from {_PACKAGE}._invocation import {_BASES[resource]}")
    lines.append(f"from {_PACKAGE}._base import {', '.join(base)}")
    lines += [
        f"from {_PACKAGE}.{snake_case(item)} import {item}"
        for call in calls
        if (item := ITEMS.get(call.key)) and item != resource
    ]
    lines += _area_imports({name: areas[name] for name in at_run_time}, resource)
    lines += ["", "if TYPE_CHECKING:"]
    if "AnySession" in body:
        lines.append(f"    from {_PACKAGE}._base import AnySession")
    if re.search(r"\bBlob\b", body):
        lines.append("    from sagemaker.core.shapes._base import Blob")
    types = [name for name in _TYPES if re.search(rf"\b{name}\b", body)]
    if types:
        lines.append(f"    from sagemaker.core.workflow.variable_types import {', '.join(types)}")
    lines += [
        f"    {line}" for line in _area_imports({name: areas[name] for name in used - at_run_time}, resource)
    ]
    return [*lines, ""]


def _area_imports(where: dict[str, str], resource: str) -> list[str]:
    spelled = {name: f"{name} as {name}Shape" if name == resource else name for name in where}
    return [
        f"from sagemaker.core.shapes.{area} import "
        + ", ".join(sorted(spelled[name] for name in where if where[name] == area))
        for area in sorted(set(where.values()))
    ]
