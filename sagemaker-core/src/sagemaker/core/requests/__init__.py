"""Calls of the API as values: what a job class builds, and what becomes of it where it is going."""

from sagemaker.core.requests.request import (
    ContextValue,
    ExecutionRole,
    JobName,
    OutputLocation,
    PublicationAction,
    Request,
    RequestContext,
    Resolver,
    StagedAsset,
    StagingPath,
    StagingSession,
    StepArguments,
    as_request,
    execution_role,
    filled,
)
from sagemaker.core.staging.places import (
    Placement,
)

__all__ = [
    "ContextValue",
    "ExecutionRole",
    "JobName",
    "OutputLocation",
    "Placement",
    "PublicationAction",
    "Request",
    "RequestContext",
    "Resolver",
    "StagedAsset",
    "StagingPath",
    "StagingSession",
    "StepArguments",
    "as_request",
    "execution_role",
    "filled",
]
