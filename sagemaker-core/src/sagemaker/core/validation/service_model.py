"""The service models of botocore: operations and their structures.

Each model is read from disk once per process, on the first request that needs it.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from botocore.model import OperationModel, ServiceModel


@functools.cache
def service_model(service: str) -> ServiceModel:
    """Return the newest model of a service, ``sagemaker`` for instance, of the installed botocore."""
    from botocore.loaders import Loader
    from botocore.model import ServiceModel

    return ServiceModel(Loader().load_service_model(service, "service-2"), service)


@functools.cache
def operation_model(operation: str, service: str = "sagemaker") -> OperationModel:
    """Return the model of an operation, ``CreateTrainingJob`` for instance."""
    return service_model(service).operation_model(operation)
