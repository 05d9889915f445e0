"""The source of the methods of a resource."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator
from typing import NamedTuple

from botocore.model import Shape, StructureShape
from tools.codegen.names import annotation, member_name, snake_case
from tools.codegen.operations import CLASS_CALLS, FIRST, ITEMS, MEMBERS, OWN, UNDESCRIBED
from tools.codegen.resource_model import (
    LOGGED,
    PAGING,
    Method,
    identifiers,
    is_job,
    is_listing,
    status_path,
    statuses,
)

_PACKAGE = "sagemaker.core.resources"


class Signature(NamedTuple):
    """The parameters of a method, as source."""

    required: list[str]
    optional: list[str]

    def text(self, first: str, *, through: bool) -> str:
        """Return the source of the parameter list."""
        last = ["session: AnySession | None = None", "region: str | None = None"] if through else []
        return ", ".join([first, *self.required, *self.optional, *last])


def typed(resource: str, shape: Shape, member: str) -> str:
    """Return the annotation of a member; a structure with the name of the resource has another name in its module."""
    return re.sub(rf"\b{resource}\b", f"{resource}Shape", annotation(shape, member))


def method(call: Method, fields: dict[str, Shape]) -> list[str]:
    """Return the lines of one method.

    Args:
        call: the method and its operation.
        fields: the attributes of the resource by their API names.
    """
    simple = {"create": _create, "load": _create, "get": _get, "get_all": _get_all}
    if call.name in simple:
        return simple[call.name](call)
    of_attributes = {"refresh": _refresh, "update": _update}
    return of_attributes.get(call.name, _plain)(call, fields)


def _signature(
    call: Method,
    own: frozenset[str],
    late: frozenset[str] = frozenset(),
    without: frozenset[str] = frozenset(),
) -> Signature:
    """Return the parameters of a method.

    Args:
        call: the method and its operation.
        own: API names of members that are not parameters because the resource has their values.
        late: optional members that come after the others.
        without: members that are not parameters.
    """
    shape = call.operation.input_shape
    if shape is None:
        return Signature([], [])
    first = FIRST.get(call.key, ())
    members = [name for name in shape.members if name not in (own | without) - set(first)]
    needed = [name for name in members if name in shape.required_members and name not in first]
    rest = [name for name in members if name not in needed]
    if needed and shape.members[needed[-1]].metadata.get("idempotencyToken"):
        rest.insert(0, needed.pop())  # generated unless it is passed
    rest.sort(key=lambda name: (name not in first, name in late))
    return Signature(
        [f"{_parameter(name)}: {typed(call.resource, shape.members[name], name)}" for name in needed],
        [
            f"{_parameter(name)}: {typed(call.resource, shape.members[name], name)} | None = None"
            for name in rest
        ],
    )


def _parameter(member: str) -> str:
    """Return the name of a parameter. Names that pydantic reserves are free here."""
    name = snake_case(member)
    return member_name(member) if keyword.iskeyword(name) else name


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


def _refresh(call: Method, fields: dict[str, Shape]) -> list[str]:
    signature = _signature(call, frozenset(fields) | frozenset(call.operation.input_shape.required_members))
    return [
        f"def refresh({signature.text('self', through=False)}) -> {call.resource}:",
        f'    """``{call.operation.name}`` again; the attributes change in place."""',
        "    return self._refresh(locals())",
        "",
    ]


def _own(call: Method, fields: dict[str, Shape]) -> frozenset[str]:
    """Return the members whose values the resource has: identifiers, and required members."""
    shape = call.operation.input_shape
    if shape is None or call.key in CLASS_CALLS:
        return frozenset()
    known = set(identifiers(call.resource)) & set(fields)
    renamed = {name for name in shape.members if member_name(name) in OWN.get(call.key, {})}
    needed = {
        name
        for name in shape.required_members
        if name in fields
        and fields[name].name == shape.members[name].name
        and (call.name != "update" or not isinstance(fields[name], StructureShape))
    }
    return frozenset(known & set(shape.members) | needed | renamed)


def _update(call: Method, fields: dict[str, Shape]) -> list[str]:
    own = _own(call, fields)
    shape = call.operation.input_shape
    # Required members that are not identifiers can be changed; by default they keep their value.
    changed = [name for name in shape.members if name in own and name not in identifiers(call.resource)]
    extra = [
        f"{_parameter(name)}: {typed(call.resource, shape.members[name], name)} | None = None"
        for name in changed
    ]
    # An optional identifier is a parameter: it selects one of several.
    signature = _signature(call, own - (set(identifiers(call.resource)) - set(shape.required_members)))
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
    signature = _signature(call, frozenset(), without=PAGING)
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
    listing = is_listing(call)
    late = frozenset(fields) - PAGING
    signature = _signature(call, own, late, without=PAGING if listing else frozenset())
    # Verbs of all resources use the session of the resource.
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


def _answer(call: Method, listing: bool) -> tuple[str, str]:
    """Return the annotation of the result, and the statement that calls the operation."""
    output = call.operation.output_shape
    service = call.operation.service_model.service_name
    parameters = "locals()"
    if call.key in OWN:
        own = ", ".join(f'"{member}": self.{attribute}' for member, attribute in OWN[call.key].items())
        parameters = f"{{**locals(), {own}}}"
    called = (
        f"{'cls._call_class' if call.key in CLASS_CALLS else 'self._call'}({_request(call)}, {parameters}"
    )
    called += f', "{service}")' if service != "sagemaker" else ")"
    if listing:
        item = _item(call)
        lister = "cls._list_class" if call.key in CLASS_CALLS else "self._list"
        return (
            f"ResourceIterator[{item}]",
            f'return {lister}({_request(call)}, {parameters}, "{_listed(call)}", {item})',
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


def waits(resource: str, calls: list[Method]) -> Iterator[list[str]]:
    """Yield the lines of each method that waits."""
    names = {call.name for call in calls}
    values = statuses(resource)
    if "refresh" not in names or not status_path(resource):
        return
    if is_job(resource):
        logs = ", logs: bool | None = False" if resource in LOGGED else ""
        yield [
            f"def wait(self, poll: float = 5, timeout: float | None = None{logs}) -> None:",
            f'    """Wait until the job has ended; see `{_PACKAGE}._lifecycle.wait_for_end`."""',
            "    self._wait(locals())",
            "",
        ]
    elif values:
        literal = ", ".join(f'"{value}"' for value in values)
        yield [
            f"def wait_for_status(self, target_status: Literal[{literal}], poll: float = 5, timeout: float | None = None) -> None:",
            f'    """Wait for a status; see `{_PACKAGE}._lifecycle.wait_for_status`."""',
            "    self._wait_for_status(locals())",
            "",
        ]
    if "delete" in names or "deleted" in map(str.lower, values):
        yield [
            "def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:",
            f'    """Wait until the resource does not exist any more; see `{_PACKAGE}._lifecycle.wait_for_delete`."""',
            "    self._wait_for_delete(locals())",
            "",
        ]
