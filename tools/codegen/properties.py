"""The table of response shapes for properties of steps.

It has the structures that are reachable from the responses of read operations: a property is a path into the response
that describes a finished job.
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

# Prefixes or names of operations whose responses are properties of steps. For `sagemaker` all Describe operations, and
# the lists that are merged into the properties of a step.
_READS = {
    "sagemaker": ("Describe", "List"),
    "emr": ("DescribeStep", "DescribeCluster"),
    "emr-serverless": ("GetJobRun",),
}

# Properties that steps have besides the response of a read operation, from the service's documentation of pipelines.
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
    """Return the table, with a line for each shape."""
    services = []
    for service in _READS:
        rows = ",\n".join(
            f" {json.dumps(name)}: {json.dumps(entry)}" for name, entry in _shapes(service).items()
        )
        services.append(f"{json.dumps(service)}: {{\n{rows}\n}}")
    return {_TABLE: "{" + ",\n".join(services) + "}\n"}


def _shapes(service: str) -> dict[str, Any]:
    """Return all structures, lists and maps that are reachable from the read operations of a service."""
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
