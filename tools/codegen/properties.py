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

_TABLE = ROOT / "sagemaker-core/src/sagemaker/core/workflow/_property_shapes.json"

# Operations whose responses are properties of steps; `sagemaker` has every resource's Describe operation,
# and the lists that a step's properties are merged with.
_READS = {
    "sagemaker": ("Describe", "List"),
    "emr": ("DescribeStep", "DescribeCluster"),
    "emr-serverless": ("GetJobRun",),
}

# What steps have beside the response of a read operation, as the service's documentation of pipelines says.
_ADDED: dict[str, dict[str, Any]] = {
    "sagemaker": {
        "AutoMLStepAdditions": {"BestCandidateProperties": "BestCandidateProperties"},
        "BestCandidateProperties": {
            "ExplainabilityJsonReportPath": "string",
            "ModelInsightsJsonReportPath": "string",
        },
    },
}


def files() -> dict[Path, str]:
    """The one table, a line for each shape."""
    services = []
    for service in _READS:
        rows = ",\n".join(
            f" {json.dumps(name)}: {json.dumps(entry)}" for name, entry in _shapes(service).items()
        )
        services.append(f"{json.dumps(service)}: {{\n{rows}\n}}")
    return {_TABLE: "{" + ",\n".join(services) + "}\n"}


def _shapes(service: str) -> dict[str, Any]:
    """Every container shape reachable from the service's read operations."""
    table: dict[str, Any] = dict(_ADDED.get(service, {}))
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
    for name in model.operation_names:
        output = model.operation_model(name).output_shape
        if name.startswith(_READS[service]) and output is not None:
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
