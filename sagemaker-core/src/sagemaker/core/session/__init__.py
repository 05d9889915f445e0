"""Sessions: the identity, region and bucket of a program, and the way of its requests.

A session is composed of parts, which are attributes of it:

| part | class | holds |
|---|---|---|
| ``clients`` | `Clients` | boto3 session, region, one client for each service |
| ``identity`` | `Identity` | account and caller |
| ``roles`` | `Roles` | execution roles |
| ``defaults`` | `Defaults` | the defaults document |
| ``buckets`` | `Buckets` | the default bucket, and the creation of buckets |
| ``data`` | `Data` | uploads and downloads |
| ``hosting`` | `Hosting` | models, endpoints, inference components |
| ``catalog`` | `Catalog` | hubs, recommendation and optimization jobs |

Each verb has one meaning:

| verb | meaning |
|---|---|
| ``submit`` | carry out a `Request`: resolve it, check it, publish what it stages, call the service, return its result. Under a `PipelineSession`: return it as `StepArguments` |
| ``call`` | call one API operation with plain arguments, checked against the service model |
| ``client`` | return the boto3 client of a service, for everything else |
| ``carry_out`` | do a `PublicationAction` of a pipeline that is created or updated |
| ``wait_for_...`` | look at something until it has ended |
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.requests.session_settings import (
        SessionSettings,
    )
    from sagemaker.core.session.pipeline_session import PipelineSession
    from sagemaker.core.session.session import (
        Session,
        botocore_resolver,
        expand_role,
        get_execution_role,
    )

__all__ = [
    "PipelineSession",
    "Session",
    "SessionSettings",
    "botocore_resolver",
    "expand_role",
    "get_execution_role",
]

if not TYPE_CHECKING:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            "PipelineSession": "sagemaker.core.session.pipeline_session",
            "Session": "sagemaker.core.session.session",
            "botocore_resolver": "sagemaker.core.session.session",
            "expand_role": "sagemaker.core.session.session",
            "get_execution_role": "sagemaker.core.session.session",
            "SessionSettings": "sagemaker.core.requests.session_settings",
        },
    )
