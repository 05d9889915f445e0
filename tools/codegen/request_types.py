"""The table of the types of request members, for checks that must not load botocore."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from botocore.model import ListShape, MapShape, Shape, StructureShape
from tools.codegen.files import ROOT
from tools.codegen.models import inner, service_model

_TABLE = ROOT / "sagemaker-core/src/sagemaker/core/validation/_request_types.json"

# The operations that sessions send requests to.
_WRITES = ("Add", "Create", "Update")


def files() -> dict[Path, str]:
    """Return the path and text of the table, which has a line for each shape."""
    model = service_model("sagemaker")
    operations: dict[str, str] = {}
    shapes: dict[str, Any] = {}
    for name in model.operation_names:
        shape = model.operation_model(name).input_shape
        if name.startswith(_WRITES) and shape is not None:
            operations[name] = shape.name
            _add(shape, shapes)
    rows = ",\n".join(f" {json.dumps(name)}: {json.dumps(shapes[name])}" for name in sorted(shapes))
    text = f'{{"operations": {json.dumps(operations)},\n"shapes": {{\n{rows}\n}}}}\n'
    return {_TABLE: text}


def _add(root: Shape, shapes: dict[str, Any]) -> None:
    """Add the containers that a shape consists of."""
    pending = [root]
    while pending:
        shape = pending.pop()
        if shape.name in shapes or not isinstance(shape, StructureShape | ListShape | MapShape):
            continue
        if isinstance(shape, StructureShape):
            shapes[shape.name] = {member: _name(target) for member, target in shape.members.items()}
        else:
            shapes[shape.name] = [
                shape.type_name,
                _name(shape.member if isinstance(shape, ListShape) else shape.value),
            ]
        pending.extend(inner(shape))


def _name(shape: Shape) -> str:
    is_container = isinstance(shape, StructureShape | ListShape | MapShape)
    return str(shape.name if is_container else shape.type_name)
