"""The classes of the SDK, as they stand in its modules, and the least that a resource is created with."""

from __future__ import annotations

import datetime as dt
import functools
import importlib
import inspect
import pkgutil
import sys
import types
import typing

from sagemaker.core.resources import AutoMLJob
from sagemaker.core.resources._base import Resource
from sagemaker.core.shapes import AutoMLJobConfig

LAYERS = ("core", "train", "serve", "mlops")


def modules():
    for layer in LAYERS:
        package = importlib.import_module(f"sagemaker.{layer}")
        yield package
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            # Those are programs, which run when they are imported.
            if ".container." not in found.name and not found.name.endswith("__main__"):
                yield importlib.import_module(found.name)


@functools.cache
def classes():
    return sorted(
        {
            value
            for module in modules()
            for value in vars(module).values()
            if inspect.isclass(value) and value.__module__ == module.__name__
        },
        key=name_of,
    )


def name_of(value):
    return f"{value.__module__}.{value.__qualname__}"


def resources_that_are_created():
    return [cls for cls in classes() if issubclass(cls, Resource) and "create" in vars(cls)]


def example(shape):
    """The least that a request must have, as values."""
    return {
        # A name that pydantic uses itself ends in an underscore here.
        name.removesuffix("_"): example_value(field.annotation)
        for name, field in shape.model_fields.items()
        if field.is_required()
    }


def example_value(annotation):
    """A value of the annotated type."""
    if inspect.isclass(annotation) and hasattr(annotation, "model_fields"):
        return annotation(**example(annotation))
    origin, parts = typing.get_origin(annotation), typing.get_args(annotation)
    if origin in {typing.Union, types.UnionType, typing.Annotated}:
        return example_value(next(part for part in parts if part is not type(None)))
    if origin is list:
        return [example_value(parts[0])]
    if origin is dict:
        return {"Record": example_value(parts[1])}
    return EXAMPLES[annotation]


EXAMPLES = {
    str: "prepare",
    int: 1,
    float: 0.5,
    bool: True,
    typing.Any: "prepare",
    dt.datetime: dt.datetime(2020, 1, 1),
}


def least_arguments(resource):
    """The least that the resource is created with."""
    request = next(
        value
        for name, value in vars(sys.modules[resource.__module__]).items()
        if name.startswith("Create") and name.endswith(("Request", "Input"))
    )
    needed = {"auto_ml_job_config": AutoMLJobConfig(mode="ENSEMBLING")} if resource is AutoMLJob else {}
    return {**example(request), **needed}
