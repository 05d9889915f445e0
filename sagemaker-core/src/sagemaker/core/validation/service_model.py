"""What botocore knows of a service: its operations and their structures.

Each model is read from disk once per process, when the first request needs it.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from botocore.model import OperationModel, ServiceModel


@functools.cache
def service_model(service: str) -> ServiceModel:
    """The newest model of a service, ``sagemaker`` for instance, that the installed botocore has."""
    from botocore.loaders import Loader
    from botocore.model import ServiceModel

    return ServiceModel(Loader().load_service_model(service, "service-2"), service)


@functools.cache
def operation_model(operation: str, service: str = "sagemaker") -> OperationModel:
    """The model of an operation, such as ``CreateTrainingJob``."""
    return service_model(service).operation_model(operation)
