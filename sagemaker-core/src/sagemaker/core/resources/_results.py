"""Results of requests: the resource that a create operation has made. Loads a class only when a request is sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sagemaker.core import resources


def created_resource(noun: str) -> Callable[[Any, Mapping[str, Any], Mapping[str, Any]], Any]:
    """Return the ``result`` of a `Request` whose operation creates a resource.

    Args:
        noun: the name of the class in `sagemaker.core.resources`, ``TrainingJob`` for instance.
    """

    def created(session: Any, arguments: Mapping[str, Any], response: Mapping[str, Any]) -> Any:
        return getattr(resources, noun).created(session, arguments, response)

    return created
