"""The resources of the service as classes: `sagemaker.core.resources`."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from botocore.model import OperationModel, Shape, StructureShape
from tools.codegen.areas import partition
from tools.codegen.files import MADE, ROOT, formatted
from tools.codegen.models import SERVICES, service_model, structures
from tools.codegen.names import annotation, api_member, member_name, snake_case, structures_in
from tools.codegen.operations import (
    CALLS,
    CLASS_CALLS,
    ITEMS,
    MEMBERS,
    OWN,
    PARTS,
    RENAMED,
    UNDESCRIBED,
    VERBS,
)

_PACKAGE = "sagemaker.core.resources"
_FOLDER = ROOT / "sagemaker-core/src/sagemaker/core/resources"
# What may be given, and what is there in the end: what the service answers holds no pipeline variables.
_TYPES = {
    "BoolPipeVar": "bool",
    "FloatPipeVar": "float",
    "IntPipeVar": "int",
    "NamePipeVar": "str",
    "StrPipeVar": "str",
    "TimePipeVar": "datetime",
}

# The service pages lists, and the SDK reads all pages.
_PAGING = frozenset({"NextToken", "MaxResults"})
# Of a request that describes: says how much, not of what.
_NO_IDENTIFIERS = _PAGING | {"IncludedData"}

# Kinds whose jobs write logs.
_LOGGED = frozenset({
    "CompilationJob", "HyperParameterTuningJob", "LabelingJob", "ProcessingJob", "TrainingJob", "TransformJob",
})  # fmt: skip

_BASE_NAMES = ("Base", "Resource", "ResourceIterator")

# Resources that have more than the service describes.
_BASES = {"Endpoint": "Invocable"}
_DETAILS = {"AutoMLJob": "auto_ml_job_secondary_status", "AutoMLJobV2": "auto_ml_job_secondary_status"}
_STATUSES = {
    "TrainingSession": "TrainingSessionDetail.TrainingSessionStatus",
    "TrialComponent": "Status.PrimaryStatus",
}
_FOREVER = frozenset({"HubContent", "ModelCard"})  # have a status that nobody waits for to end


class Method(NamedTuple):
    """One call of one resource."""

    resource: str
    name: str
    operation: OperationModel

    @property
    def key(self) -> str:
        """``Endpoint.invoke``."""
        return f"{self.resource}.{self.name}"


@functools.cache
def operations() -> dict[str, OperationModel]:
    """All operations of the services by name."""
    found: dict[str, OperationModel] = {}
    for service in SERVICES:
        model = service_model(service)
        for name in model.operation_names:
            found.setdefault(name, model.operation_model(name))
    return found


@functools.cache
def resource_names() -> tuple[str, ...]:
    """The resources, sorted."""
    described = {name.removeprefix("Describe") for name in operations() if name.startswith("Describe")}
    return tuple(sorted(described - PARTS | set(UNDESCRIBED)))


def methods(resource: str) -> list[Method]:
    """The calls of a resource: those that all may have, then its own."""
    found = []
    for verb, prefix in VERBS.items():
        nouns = _plurals(resource) if verb == "get_all" else [resource]
        name = next((name for noun in nouns if (name := f"{prefix}{noun}") in operations()), None)
        if name is not None and verb not in CALLS.get(resource, {}):
            found.append(Method(resource, verb, operations()[name]))
    own = CALLS.get(resource, {})
    return [*found, *(Method(resource, name, operations()[operation]) for name, operation in own.items())]


def files() -> dict[Path, str]:
    """A module for each resource, the lazy namespace over them, and its stub for type checkers."""
    made = {_FOLDER / f"{snake_case(name)}.py": _module(name) for name in resource_names()}
    made[_FOLDER / "__init__.py"] = _namespace()
    made[_FOLDER / "__init__.pyi"] = _stub()
    return formatted(made)


def _plurals(resource: str) -> list[str]:
    return [f"{resource}s", f"{resource[:-1]}ies", f"{resource}es", resource]


def _namespace() -> str:
    rows = "\n".join(f'    "{name}": "{_PACKAGE}.{snake_case(name)}",' for name in resource_names())
    bases = "\n".join(f'    "{name}": "{_PACKAGE}._base",' for name in _BASE_NAMES)
    return f'''{MADE}
"""Resources of the SageMaker API, as typed Python; each name is loaded on first use."""

from __future__ import annotations

from sagemaker.core._lazy import attach

_ORIGINS = {{
{rows}
{bases}
}}

__getattr__, __dir__, __all__ = attach(__name__, _ORIGINS)
'''


def _stub() -> str:
    imports = "\n".join(
        f"from {_PACKAGE}.{snake_case(name)} import {name} as {name}" for name in resource_names()
    )
    return (
        f"{MADE}\n"
        + "\n".join(f"from {_PACKAGE}._base import {name} as {name}" for name in _BASE_NAMES)
        + f"\n{imports}\n"
    )


def _module(resource: str) -> str:
    """The module of one resource."""
    calls = methods(resource)
    base = _BASES.get(resource, "Resource")
    fields = attributes(resource)
    body = [
        f"class {resource}({base}):",
        f'    """``{resource}``{_from_what(resource)}."""\n',
        *_table(fields),
        f"    _kind: ClassVar[Kind] = {_kind(resource)}\n",
        *(f"    {line}" for line in _fields(resource, fields)),
        "",
    ]
    for call in calls:
        body.extend(f"    {line}" for line in _method(call, fields))
    for lines in _waits(resource, calls):
        body.extend(f"    {line}" for line in lines)
    return "\n".join([*_imports(resource, calls, fields, "\n".join(body)), *body])


def _from_what(resource: str) -> str:
    return "" if resource in UNDESCRIBED else f", as ``Describe{resource}`` describes it"


def attributes(resource: str) -> dict[str, Shape]:
    """API name to shape of what a resource has: identifiers first."""
    if resource in UNDESCRIBED:
        structure = UNDESCRIBED[resource]
        if structure:
            return dict(structures()[structure].members)
        create = operations().get(f"Create{resource}")
        if create is None:
            return {}
        return {**create.input_shape.members, **{
            name: shape for name, shape in create.output_shape.members.items() if name not in _PAGING
        }}  # fmt: skip
    describe = operations()[f"Describe{resource}"]
    required = {name: describe.input_shape.members[name] for name in describe.input_shape.required_members}
    return {**required, **describe.output_shape.members}


def identifiers(resource: str) -> list[str]:
    """API names of what the service knows one by."""
    describe = operations().get(f"Describe{resource}")
    if describe is None or resource in UNDESCRIBED:
        delete = operations().get(f"Delete{resource}")
        return list(delete.input_shape.members) if delete else []
    members = [name for name in describe.input_shape.members if name not in _NO_IDENTIFIERS]
    return sorted(members, key=lambda name: name not in describe.input_shape.required_members)


def _table(fields: dict[str, Shape]) -> list[str]:
    irregular = {member_name(name): name for name in fields if api_member(member_name(name)) != name}
    return [f"    _api_names: ClassVar[dict[str, str]] = {irregular!r}\n"] if irregular else []


def _kind(resource: str) -> str:
    fields = attributes(resource)
    given = [repr(resource), f"name={_name_attribute(resource)!r}"]
    known = tuple(member_name(name) for name in identifiers(resource))
    if known:
        given.append(f"identifiers={known!r}")
    if resource not in UNDESCRIBED:
        request = operations()[f"Describe{resource}"].input_shape.name
        given.append(f"describe=('Describe{resource}', {request})")
    status = status_path(resource)
    if status:
        given.append(f"status={_attribute_path(status)!r}")
    detail = _DETAILS.get(resource, "secondary_status" if "SecondaryStatus" in fields else "")
    if detail:
        given.append(f"detail={detail!r}")
    reason = next(
        (name for name in ("FailureReason", "FailureMessage", "StatusReason") if name in fields), None
    )
    if reason:
        given.append(f"reason={member_name(reason)!r}")
    if resource == "ModelPackage":
        given.append("arn='model_package_arn'")
    if resource in RENAMED:
        given.append(f"renamed={RENAMED[resource]!r}")
    if resource in _LOGGED:
        given.append("logged=True")
    return f"Kind({', '.join(given)})"


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


def status_path(resource: str) -> str:
    """API path of the member that says how it is; empty where nothing does."""
    if resource in _STATUSES:
        return _STATUSES[resource]
    fields = attributes(resource)
    for name in (
        f"{resource}Status",
        "Status",
        f"{resource.removeprefix('Mlflow')}Status",
        f"{resource[:-2]}Status",
        "JobStatus",
    ):
        if name in fields and fields[name].type_name == "string":
            return name
    inner = fields.get(resource)
    if isinstance(inner, StructureShape) and "Status" in inner.members:
        return f"{resource}.Status"
    return ""


def _attribute_path(path: str) -> str:
    return ".".join(map(member_name, path.split(".")))


def statuses(resource: str) -> list[str]:
    """The values that its status may have."""
    shape: Shape | None = None
    members = attributes(resource)
    for name in status_path(resource).split("."):
        shape = members.get(name)
        if shape is None:
            return []
        members = dict(shape.members) if isinstance(shape, StructureShape) else {}
    return list(shape.metadata.get("enum", ())) if shape is not None else []


def _fields(resource: str, fields: dict[str, Shape]) -> Iterator[str]:
    required = set()
    if resource not in UNDESCRIBED:
        required = set(operations()[f"Describe{resource}"].input_shape.required_members)
    elif UNDESCRIBED[resource] == resource:
        required = set(structures()[resource].required_members)
    if resource == "ModelPackage":
        required = set()  # a version of a group has an ARN and no name
    for member, shape in fields.items():
        kind = re.sub(r"\w+PipeVar", lambda match: _TYPES[match.group()], _typed(resource, shape, member))
        name = member_name(member)
        yield f"{name}: {kind}" if member in required else f"{name}: Optional[{kind}] = None"


def _typed(resource: str, shape: Shape, member: str) -> str:
    """The type of a member; a structure with the resource's own name has another one in its module."""
    return re.sub(rf"\b{resource}\b", f"{resource}Shape", annotation(shape, member))


def _method(call: Method, fields: dict[str, Shape]) -> list[str]:
    simple = {"create": _create, "load": _create, "get": _get, "refresh": _refresh, "get_all": _get_all}
    if call.name in simple:
        return simple[call.name](call)
    return _update(call, fields) if call.name == "update" else _plain(call, fields)


class Signature(NamedTuple):
    """Parameters of a method, and the members of the request that the resource itself has."""

    required: list[str]
    optional: list[str]

    def text(self, first: str, *, through: bool) -> str:
        """The parameters as they are written."""
        last = ["session: AnySession | None = None", "region: str | None = None"] if through else []
        return ", ".join([first, *self.required, *self.optional, *last])


def _signature(
    call: Method,
    own: frozenset[str],
    late: frozenset[str] = frozenset(),
    without: frozenset[str] = frozenset(),
) -> Signature:
    """Parameters of a call.

    Args:
        call: the call.
        own: API names of what is not asked for because the resource has it.
        late: optional members that stand behind the others.
        without: members that are no parameters.
    """
    shape = call.operation.input_shape
    if shape is None:
        return Signature([], [])
    needed = [name for name in shape.members if name in shape.required_members]
    rest = [name for name in shape.members if name not in shape.required_members]
    rest.sort(key=lambda name: name in late)
    required = [
        f"{member_name(name)}: {_typed(call.resource, shape.members[name], name)}"
        for name in needed if name not in own | without
    ]  # fmt: skip
    optional = [
        f"{member_name(name)}: {_typed(call.resource, shape.members[name], name)} | None = None"
        for name in rest if name not in own | without
    ]  # fmt: skip
    return Signature(required, optional)


def _request(call: Method) -> str:
    operation = call.operation
    return f'"{operation.name}", {operation.input_shape.name}'


def _create(call: Method) -> list[str]:
    signature = _signature(call, frozenset())
    described = call.resource not in UNDESCRIBED
    then = f", then ``Describe{call.resource}``" if described else ""
    return [
        "@classmethod",
        f"def {call.name}({signature.text('cls', through=True)}) -> {call.resource}:",
        f'    """``{call.operation.name}``{then}; step arguments under a `PipelineSession`."""',
        f"    made: {call.resource} = cls._create({_request(call)}, locals())",
        "    return made",
        "",
    ]


def _get(call: Method) -> list[str]:
    signature = _signature(call, frozenset())
    return [
        "@classmethod",
        f"def get({signature.text('cls', through=True)}) -> {call.resource}:",
        f'    """``{call.operation.name}``."""',
        "    return cls._get(locals())",
        "",
    ]


def _refresh(call: Method) -> list[str]:
    return [
        f"def refresh(self) -> {call.resource}:",
        f'    """``{call.operation.name}`` again; the attributes change in place."""',
        "    return self._refresh()",
        "",
    ]


def _own(call: Method, fields: dict[str, Shape]) -> frozenset[str]:
    """The members that the resource answers for: what it is known by, and what is needed and it has."""
    shape = call.operation.input_shape
    if shape is None or call.key in CLASS_CALLS:
        return frozenset()
    known = set(identifiers(call.resource)) & set(fields)
    renamed = {name for name in shape.members if member_name(name) in OWN.get(call.key, {})}
    needed = {
        name
        for name in shape.required_members
        if name in fields and fields[name].name == shape.members[name].name
    }
    return frozenset(known & set(shape.members) | needed | renamed)


def _update(call: Method, fields: dict[str, Shape]) -> list[str]:
    own = _own(call, fields)
    shape = call.operation.input_shape
    # What is needed and no identifier may change: it is what it was unless it is given.
    changed = [name for name in shape.members if name in own and name not in identifiers(call.resource)]
    extra = [
        f"{member_name(name)}: {_typed(call.resource, shape.members[name], name)} | None = None"
        for name in changed
    ]
    signature = _signature(call, own)
    described = call.resource not in UNDESCRIBED
    text = signature._replace(optional=[*signature.optional, *extra]).text("self", through=False)
    return [
        f"def update({text}) -> {call.resource}:",
        f'    """``{call.operation.name}``{f", then ``Describe{call.resource}``" if described else ""}."""',
        f"    self._call({_request(call)}, locals())",
        f"    return {'self._refresh()' if described else 'self'}",
        "",
    ]


def _get_all(call: Method) -> list[str]:
    signature = _signature(call, frozenset(), without=_PAGING)
    return [
        "@classmethod",
        f"def get_all({signature.text('cls', through=True)}) -> ResourceIterator[{call.resource}]:",
        f'    """``{call.operation.name}``, all pages{", each described" if call.resource not in UNDESCRIBED else ""}."""',
        f'    return cls._get_all({_request(call)}, locals(), "{_listed(call)}")',
        "",
    ]


def _listed(call: Method) -> str:
    lists = [name for name, shape in call.operation.output_shape.members.items() if shape.type_name == "list"]
    if len(lists) != 1:
        raise LookupError(f"{call.operation.name} has the lists {lists}")
    return lists[0]


def _plain(call: Method, fields: dict[str, Shape]) -> list[str]:
    on_class = call.key in CLASS_CALLS
    own = _own(call, fields)
    shape = call.operation.input_shape
    listing = is_listing(call)
    late = frozenset(name for name in shape.members if name in fields) if shape else frozenset()
    signature = _signature(call, own, late, without=_PAGING if listing else frozenset())
    # The verbs of all resources go through the resource's own session.
    through = call.name not in {"delete", "stop"}
    head = ["@classmethod"] if on_class else []
    text = signature.text("cls" if on_class else "self", through=through)
    returns, body = _answer(call, listing)
    return [
        *head,
        f"def {call.name}({text}) -> {returns}:",
        f'    """``{call.operation.name}``{", all pages" if listing else ""}."""',
        f"    {body}",
        "",
    ]


def is_listing(call: Method) -> bool:
    """Whether a call reads all pages of a list."""
    return call.name.startswith("get_all_")


def _answer(call: Method, listing: bool) -> tuple[str, str]:
    """What a call returns, and the line that calls."""
    output = call.operation.output_shape
    service = call.operation.service_model.service_name
    given = "locals()"
    if call.key in OWN:
        own = ", ".join(f'"{member}": self.{attribute}' for member, attribute in OWN[call.key].items())
        given = f"{{**locals(), {own}}}"
    called = f"{'cls._call_class' if call.key in CLASS_CALLS else 'self._call'}({_request(call)}, {given}"
    called += f', "{service}")' if service != "sagemaker" else ")"
    if listing:
        item = _item(call)
        lister = "cls._list_class" if call.key in CLASS_CALLS else "self._list"
        return (
            f"ResourceIterator[{item}]",
            f'return {lister}({_request(call)}, {given}, "{_listed(call)}", {item})',
        )
    if call.key in MEMBERS:
        member = output.members[MEMBERS[call.key]]
        if isinstance(member, StructureShape):
            return member.name, f'return {member.name}.from_response({called}["{MEMBERS[call.key]}"])'
        return "str | None", f'return {called}.get("{MEMBERS[call.key]}")'
    if output is None or not output.members or call.name in {"delete", "start", "stop"}:
        return "None", called
    return output.name, f"return {output.name}.from_response({called})"


def _item(call: Method) -> str:
    if call.key in ITEMS:
        return ITEMS[call.key]
    member = call.operation.output_shape.members[_listed(call)].member
    return member.name if isinstance(member, StructureShape) else "str"


def _waits(resource: str, calls: list[Method]) -> Iterator[list[str]]:
    names = {call.name for call in calls}
    values = statuses(resource)
    if "refresh" not in names or not status_path(resource):
        return
    if is_job(resource):
        logs = ", logs: bool | None = False" if resource in _LOGGED else ""
        yield [
            f"def wait(self, poll: float = 5, timeout: float | None = None{logs}) -> None:",
            f'    """Wait until it has ended; see `{_PACKAGE}._waiting.wait_for_end`."""',
            "    self._wait(locals())",
            "",
        ]
    elif values:
        literal = ", ".join(f'"{value}"' for value in values)
        yield [
            f"def wait_for_status(self, target_status: Literal[{literal}], poll: float = 5, timeout: float | None = None) -> None:",
            f'    """Wait for a status; see `{_PACKAGE}._waiting.wait_for_status`."""',
            "    self._wait_for_status(locals())",
            "",
        ]
    if "delete" in names or f"Delete{resource}" in operations():
        yield [
            "def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:",
            f'    """Wait until the service has forgotten it; see `{_PACKAGE}._waiting.wait_for_delete`."""',
            "    self._wait_for_delete(locals())",
            "",
        ]


def is_job(resource: str) -> bool:
    """Whether one does its work and ends."""
    return bool(re.search(r"Job(V2)?$", resource))


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
    base = ["Kind", "Resource", *(["ResourceIterator"] if "ResourceIterator[" in body else [])]
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
        lines.append(f"    from sagemaker.core.helper.pipeline_variable import {', '.join(types)}")
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
