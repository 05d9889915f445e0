"""The local control plane: SageMaker's API on this machine, without Docker and without an AWS account.

`LocalSagemakerClient` has the methods of boto3's client. State and S3 objects are files below one folder.
Importing this package imports nothing else; each name is loaded on first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.local.api.client import LocalSagemakerClient
    from sagemaker.core.local.api.s3_client import LocalS3Client
    from sagemaker.core.local.local_session import LocalPipelineSession, LocalSession
    from sagemaker.core.local.plane import LocalPlane
    from sagemaker.core.local.runtimes.process import ProcessRuntime
    from sagemaker.core.local.state.object_store import ObjectStore
    from sagemaker.core.local.step_types.base import Outcome, StepBehavior

__all__ = [
    "LocalPipelineSession",
    "LocalPlane",
    "LocalS3Client",
    "LocalSagemakerClient",
    "LocalSession",
    "ObjectStore",
    "Outcome",
    "ProcessRuntime",
    "StepBehavior",
]

__getattr__, __dir__, _ = attach(
    __name__,
    {
        "LocalPipelineSession": "sagemaker.core.local.local_session",
        "LocalPlane": "sagemaker.core.local.plane",
        "LocalS3Client": "sagemaker.core.local.api.s3_client",
        "LocalSagemakerClient": "sagemaker.core.local.api.client",
        "LocalSession": "sagemaker.core.local.local_session",
        "ObjectStore": "sagemaker.core.local.state.object_store",
        "Outcome": "sagemaker.core.local.step_types.base",
        "ProcessRuntime": "sagemaker.core.local.runtimes.process",
        "StepBehavior": "sagemaker.core.local.step_types.base",
    },
)
