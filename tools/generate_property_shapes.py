"""Write the table of response shapes that step properties expand into, from botocore's service models.

    python tools/generate_property_shapes.py            rewrite the table
    python tools/generate_property_shapes.py --check    fail when the table is not what the models give

Structures reachable from the responses of read operations are kept, because a property is a path into what
the service says about a finished job.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from botocore.loaders import Loader
from botocore.model import ListShape, MapShape, ServiceModel, Shape, StructureShape

TABLE = Path(__file__).parents[1] / "sagemaker-core/src/sagemaker/core/workflow/_property_shapes.json"

# Operations whose responses are properties of steps; `sagemaker` has every resource's Describe operation,
# and the lists that a step's properties are merged with.
_READS = {
    "sagemaker": ("Describe", "List"),
    "emr": ("DescribeStep", "DescribeCluster"),
    "emr-serverless": ("GetJobRun",),
}


def _roots(model: ServiceModel, prefixes: tuple[str, ...]) -> Iterator[Shape]:
    for name in model.operation_names:
        output = model.operation_model(name).output_shape
        if name.startswith(prefixes) and output is not None:
            yield output


def _name(shape: Shape) -> str:
    if isinstance(shape, StructureShape | ListShape | MapShape):
        return str(shape.name)
    return str(shape.type_name)


def _entry(shape: Shape) -> Any:
    if isinstance(shape, StructureShape):
        return {member: _name(target) for member, target in shape.members.items()}
    if isinstance(shape, ListShape):
        return ["list", _name(shape.member)]
    return ["map", _name(shape.value)]


def _inner(shape: Shape) -> list[Shape]:
    if isinstance(shape, StructureShape):
        return list(shape.members.values())
    return [shape.member] if isinstance(shape, ListShape) else [shape.value]


def shapes_of(service: str) -> dict[str, Any]:
    """Every container shape reachable from the service's read operations."""
    model = ServiceModel(Loader().load_service_model(service, "service-2"), service)
    table: dict[str, Any] = {}
    pending = list(_roots(model, _READS[service]))
    while pending:
        shape = pending.pop()
        if shape.name in table or not isinstance(shape, StructureShape | ListShape | MapShape):
            continue
        table[shape.name] = _entry(shape)
        pending.extend(_inner(shape))
    return dict(sorted(table.items()))


def main() -> int:
    """Write or check the table; the exit status is 1 when a check fails."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    options = parser.parse_args()
    lines = []
    for service in _READS:
        rows = ",\n".join(
            f" {json.dumps(name)}: {json.dumps(entry)}" for name, entry in shapes_of(service).items()
        )
        lines.append(f"{json.dumps(service)}: {{\n{rows}\n}}")
    text = "{" + ",\n".join(lines) + "}\n"
    if not options.check:
        TABLE.write_text(text, encoding="utf-8")
        return 0
    if TABLE.read_text(encoding="utf-8") == text:
        return 0
    sys.stderr.write(f"{TABLE} is out of date: run python tools/generate_property_shapes.py\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
