"""The service models that code is generated from."""

from __future__ import annotations

import functools

from botocore.loaders import Loader
from botocore.model import ServiceModel, Shape, StructureShape

# If two services have a structure of the same name, that of the first is used.
SERVICES = ("sagemaker", "sagemaker-runtime", "sagemaker-featurestore-runtime", "sagemaker-metrics")


@functools.cache
def service_model(service: str) -> ServiceModel:
    """Return the newest model of a service in the installed botocore."""
    return ServiceModel(Loader().load_service_model(service, "service-2"), service)


@functools.cache
def structures() -> dict[str, StructureShape]:
    """Return all structures of `SERVICES` by name, sorted."""
    found: dict[str, StructureShape] = {}
    for service in SERVICES:
        model = service_model(service)
        for name in model.shape_names:
            shape = model.shape_for(name)
            if isinstance(shape, StructureShape):
                found.setdefault(name, shape)
    return dict(sorted(found.items()))


def inner(shape: Shape) -> list[Shape]:
    """Return the shapes in a structure, list or map; an empty list for other shapes."""
    if isinstance(shape, StructureShape):
        return list(shape.members.values())
    if shape.type_name == "list":
        return [shape.member]
    return [shape.key, shape.value] if shape.type_name == "map" else []


def described_names() -> frozenset[str]:
    """Return the members that identify described resources: ``TrainingJobName``, ``ModelName``, ..."""
    operations = service_model("sagemaker").operation_names
    return frozenset(
        f"{name.removeprefix('Describe')}Name" for name in operations if name.startswith("Describe")
    )
