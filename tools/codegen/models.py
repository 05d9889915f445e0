"""The service models that code is generated from."""

from __future__ import annotations

import functools

from botocore.loaders import Loader
from botocore.model import ServiceModel, Shape, StructureShape

# If two services have structures of one name, that of the first service is used.
SERVICES = ("sagemaker", "sagemaker-runtime", "sagemaker-featurestore-runtime", "sagemaker-metrics")


@functools.cache
def service_model(service: str) -> ServiceModel:
    """The newest model of a service that the installed botocore has."""
    return ServiceModel(Loader().load_service_model(service, "service-2"), service)


@functools.cache
def structures() -> dict[str, StructureShape]:
    """All structures of `SERVICES` by name, in order of their names."""
    found: dict[str, StructureShape] = {}
    for service in SERVICES:
        model = service_model(service)
        for name in model.shape_names:
            shape = model.shape_for(name)
            if isinstance(shape, StructureShape):
                found.setdefault(name, shape)
    return dict(sorted(found.items()))


def inner(shape: Shape) -> list[Shape]:
    """The shapes that a structure, list or map is made of; none for other shapes."""
    if isinstance(shape, StructureShape):
        return list(shape.members.values())
    if shape.type_name == "list":
        return [shape.member]
    return [shape.key, shape.value] if shape.type_name == "map" else []


def described_names() -> frozenset[str]:
    """The names by which resources are described: ``TrainingJobName``, ``ModelName``, ..."""
    operations = service_model("sagemaker").operation_names
    return frozenset(
        f"{name.removeprefix('Describe')}Name" for name in operations if name.startswith("Describe")
    )
