"""The table of response shapes that step properties expand into.

Structures reachable from the responses of read operations are kept, because a property is a path into what
the service says about a finished job.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from botocore.model import ListShape, MapShape, Shape, StructureShape
from tools.codegen.files import ROOT
from tools.codegen.models import inner, service_model
from tools.codegen.step_kinds import documented_shapes, response_shapes

_TABLE = ROOT / "sagemaker-core/src/sagemaker/core/workflow/_property_shapes.json"

# Every resource of the service has a Describe operation; lists are what some step's properties are merged with.
_READS = ("Describe", "List")


def files() -> dict[Path, str]:
    """The one table, a line for each shape."""
    services = []
    for service in dict.fromkeys(["sagemaker", *(shape.service for shape in response_shapes())]):
        rows = ",\n".join(
            f" {json.dumps(name)}: {json.dumps(entry)}" for name, entry in _shapes(service).items()
        )
        services.append(f"{json.dumps(service)}: {{\n{rows}\n}}")
    return {_TABLE: "{" + ",\n".join(services) + "}\n"}


def _shapes(service: str) -> dict[str, Any]:
    """Every container shape reachable from the responses that are properties of steps."""
    table: dict[str, Any] = dict(documented_shapes(service))
    pending = list(_roots(service))
    while pending:
        shape = pending.pop()
        if shape.name in table or not isinstance(shape, StructureShape | ListShape | MapShape):
            continue
        table[shape.name] = _entry(shape)
        pending.extend(inner(shape))
    return dict(sorted(table.items()))


def _roots(service: str) -> Iterator[Shape]:
    model = service_model(service)
    if service != "sagemaker":
        yield from (model.shape_for(shape.name) for shape in response_shapes() if shape.service == service)
        return
    for name in model.operation_names:
        output = model.operation_model(name).output_shape
        if name.startswith(_READS) and output is not None:
            yield output


def _entry(shape: Shape) -> Any:
    if isinstance(shape, StructureShape):
        return {member: _name(target) for member, target in shape.members.items()}
    if isinstance(shape, ListShape):
        return ["list", _name(shape.member)]
    return ["map", _name(shape.value)]


def _name(shape: Shape) -> str:
    if isinstance(shape, StructureShape | ListShape | MapShape):
        return str(shape.name)
    return str(shape.type_name)
