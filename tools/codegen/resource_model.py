"""Resources in the service models: attributes, identifiers, statuses, methods."""

from __future__ import annotations

import functools
import re
from typing import NamedTuple

from botocore.model import OperationModel, Shape, StructureShape
from tools.codegen.models import SERVICES, service_model, structures
from tools.codegen.operations import CALLS, PARTS, UNDESCRIBED, VERBS

# Members for paging; the SDK reads all pages.
PAGING = frozenset({"NextToken", "MaxResults"})

# Members of a request that describes a resource, but do not identify it.
_NO_IDENTIFIERS = PAGING | {"IncludedData"}

# Resources whose jobs write logs.
LOGGED = frozenset({
    "CompilationJob", "HyperParameterTuningJob", "LabelingJob", "ProcessingJob", "TrainingJob", "TransformJob",
})  # fmt: skip

_STATUSES = {
    "TrainingSession": "TrainingSessionDetail.TrainingSessionStatus",
    "TrialComponent": "Status.PrimaryStatus",
}


class Method(NamedTuple):
    """One method of one resource, and its operation."""

    resource: str
    name: str
    operation: OperationModel

    @property
    def key(self) -> str:
        """The name of resource and method: ``Endpoint.invoke``."""
        return f"{self.resource}.{self.name}"


@functools.cache
def operations() -> dict[str, OperationModel]:
    """Return all operations of the services by name."""
    found: dict[str, OperationModel] = {}
    for service in SERVICES:
        model = service_model(service)
        for name in model.operation_names:
            found.setdefault(name, model.operation_model(name))
    return found


@functools.cache
def resource_names() -> tuple[str, ...]:
    described = {name.removeprefix("Describe") for name in operations() if name.startswith("Describe")}
    return tuple(sorted(described - PARTS | set(UNDESCRIBED)))


def methods(resource: str) -> list[Method]:
    """Return the methods of a resource: those with the verbs of all resources, then its own."""
    found = []
    for verb, prefix in VERBS.items():
        nouns = _plurals(resource) if verb == "get_all" else [resource]
        name = next((name for noun in nouns if (name := f"{prefix}{noun}") in operations()), None)
        if name is not None and verb not in CALLS.get(resource, {}):
            found.append(Method(resource, verb, operations()[name]))
    own = CALLS.get(resource, {})
    return [*found, *(Method(resource, name, operations()[operation]) for name, operation in own.items())]


def _plurals(resource: str) -> list[str]:
    return [f"{resource}s", f"{resource[:-1]}ies", f"{resource}es", resource]


def attributes(resource: str) -> dict[str, Shape]:
    """Return API name to shape of the attributes of a resource, identifiers first."""
    if resource in UNDESCRIBED:
        structure = UNDESCRIBED[resource]
        if structure:
            return dict(structures()[structure].members)
        create = operations().get(f"Create{resource}")
        if create is None:
            return {}
        return {**create.input_shape.members, **{
            name: shape for name, shape in create.output_shape.members.items() if name not in PAGING
        }}  # fmt: skip
    describe = operations()[f"Describe{resource}"]
    required = {name: describe.input_shape.members[name] for name in describe.input_shape.required_members}
    return {**required, **describe.output_shape.members}


def identifiers(resource: str) -> list[str]:
    """Return the API names of the members that identify a resource."""
    describe = operations().get(f"Describe{resource}")
    if describe is None or resource in UNDESCRIBED:
        delete = operations().get(f"Delete{resource}")
        return list(delete.input_shape.members) if delete else []
    members = [name for name in describe.input_shape.members if name not in _NO_IDENTIFIERS]
    return sorted(members, key=lambda name: name not in describe.input_shape.required_members)


def status_path(resource: str) -> str:
    """Return the API path of the member with the status; empty for a resource without one."""
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


def statuses(resource: str) -> list[str]:
    """Return the values that the status may have."""
    shape: Shape | None = None
    members = attributes(resource)
    for name in status_path(resource).split("."):
        shape = members.get(name)
        if shape is None:
            return []
        members = dict(shape.members) if isinstance(shape, StructureShape) else {}
    return list(shape.metadata.get("enum", ())) if shape is not None else []


def is_job(resource: str) -> bool:
    """Return whether a resource is a job, which ends by itself."""
    return bool(re.search(r"Job(V2)?$", resource))


def is_listing(call: Method) -> bool:
    """Return whether a method reads all pages of a list."""
    return call.name.startswith("get_all_")
