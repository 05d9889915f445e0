"""Calls of the API as values: requests, the leaves in them, and the resolver that replaces the leaves."""

from sagemaker.core.requests.context import RequestContext, StagingSession
from sagemaker.core.requests.leaves import (
    ExecutionRole,
    OutputLocation,
    StagedAsset,
    StagingPath,
    execution_role,
)
from sagemaker.core.requests.request import (
    JobName,
    PublicationAction,
    Request,
    StepArguments,
    as_request,
    filled,
)
from sagemaker.core.requests.resolver import ContextValue, Resolved, Resolver
from sagemaker.core.staging.places import Placement

__all__ = [
    "ContextValue",
    "ExecutionRole",
    "JobName",
    "OutputLocation",
    "Placement",
    "PublicationAction",
    "Request",
    "RequestContext",
    "Resolved",
    "Resolver",
    "StagedAsset",
    "StagingPath",
    "StagingSession",
    "StepArguments",
    "as_request",
    "execution_role",
    "filled",
]
