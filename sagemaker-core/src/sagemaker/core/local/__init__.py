"""The local control plane: SageMaker's API on this machine, without Docker and without an AWS account.

`LocalSagemakerClient` has the methods of boto3's client. State and S3 objects are files below one folder.
Importing this package imports nothing else; each name is loaded on first use.

Rooms, each of which imports only rooms below it::

    local_session    LocalSession, LocalPipelineSession: sessions whose clients are those of ``api``
    api              the clients: check a request, find its rows, call a part, return the response
    execution        an execution: its start, schedule, retries, cache, and the threads that run it
    definition       a pipeline definition: parsed and checked
    step_types       one module for each type of step: its behavior, and its rules in a definition
    registry         models, model packages, groups and tags        | expressions: evaluates Get, Join, JsonGet
    plane            LocalPlane: root folder, database, object store and jobs
    jobs             processing and training jobs: copy inputs, run a container, store outputs
    runtimes         run the container of a job                     | state: database tables, objects on disk
    paging           pages of list operations
    service_errors   refusals and errors in the service's words     | names: names of what executions create
    interruption     stops what runs when the program gets SIGINT, SIGTERM or SIGHUP

Words, from a start to a container::

    ExecutionRow       a row of the database; likewise PipelineRow, VersionRow, StepRow
    ExecutionTables    reads and writes these rows
    Start              a checked start: the rows to record
    RunningExecution   an execution while it runs, in one of the ExecutionThreads
    StepBehavior       does what a step of some type does; it returns an Outcome
    LocalJobs          the jobs of a plane: starts them, and reads and writes their rows
    Job                a request and its description: prepares a container and stores its results
    RunningJob         a job while it runs, in a thread
    ContainerSpec      what a Runtime has to run; it returns a ContainerResult
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

if not TYPE_CHECKING:
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
